using System.Text.RegularExpressions;

namespace Gradus.Architecture.Tests;

public sealed partial class SourceTests
{
    private const int MostLines = 300;
    private const int MostLinesOfTests = 400;

    private static readonly string[] Sources =
    [
        .. Repository.Files("src", ".cs", ".razor").Concat(Repository.Files("tests", ".cs")).Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void No_file_is_longer_than_can_be_read() =>
        Assert.Empty(Those(Sources, file => Repository.Read(file).Count(c => c == '\n') > (file.StartsWith("tests/", StringComparison.Ordinal) ? MostLinesOfTests : MostLines)));

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment() =>
        Assert.Empty(Those(Sources, file => Later().IsMatch(Repository.Read(file))));

    [Fact]
    public void No_file_hides_its_parts_in_regions() =>
        Assert.Empty(Those(Sources, file => Repository.Read(file).Contains("#reg" + "ion", StringComparison.Ordinal)));

    [Fact]
    public void Names_say_what_a_type_is_and_not_that_it_helps() =>
        Assert.Empty(Those(Sources, file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)) || file.Split('/').SkipLast(1).Any(f => VagueFolder().IsMatch(f))));

    [Fact]
    public void Where_an_analyzer_is_silenced_it_says_why() =>
        Assert.Empty(Those(Sources, file => Silenced().IsMatch(Repository.Read(file))));

    [Fact]
    public void Nothing_kept_here_names_a_folder_of_a_machine()
    {
        string[] places = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"];
        var texts = Sources
            .Concat(Repository.Files("docs", ".md"))
            .Concat(Repository.Files("content"))
            .Concat(Repository.Files("web", ".css", ".js", ".mjs"))
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md").Select(file => Path.GetFileName(file)));
        Assert.Empty(Those(texts, file => places.Any(place => Repository.Read(file).Contains(place, StringComparison.Ordinal))));
    }

    private static string[] Those(IEnumerable<string> files, Func<string, bool> which) => [.. files.Where(which)];

    [GeneratedRegex(@"//.*\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b")]
    private static partial Regex Later();

    [GeneratedRegex("(Helper|Helpers|Manager|Util|Utils|Utilities|Dto)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("^(Helpers|Managers|Services|Utils|Dtos|Common|Misc)$")]
    private static partial Regex VagueFolder();

    [GeneratedRegex(@"#pragma warning disable [\w, ]*$|\[SuppressMessage\((?!.*Justification)", RegexOptions.Multiline)]
    private static partial Regex Silenced();
}

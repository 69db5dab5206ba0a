using CsCheck;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Tests;

public sealed class GuardTests
{
    private static readonly string[] Paths =
        [.. Routes.All.Select(r => r.Path.Replace("{step}", "pain", StringComparison.Ordinal).Replace("{decision}", "1", StringComparison.Ordinal))];

    private static readonly string[] OpenWhileHalted = ["/stopped", "/wrong", "/data"];

    [Fact]
    public async Task A_halted_person_reaches_nothing_but_the_stop_page_a_further_flag_and_their_data()
    {
        var visitor = new Visitor { Person = People.Halted };
        foreach (var path in Paths.Except(OpenWhileHalted))
            Assert.Equal("/stopped", (await visitor.Get(path)).Redirect);
        foreach (var path in OpenWhileHalted.Intersect(Paths))
            Assert.Equal(200, (await visitor.Get(path)).Status);
    }

    [Fact]
    public void No_form_of_a_halted_person_writes_anything_however_it_is_filled_in() =>
        Gen.Select(Gen.Int[0, Paths.Length - 1].Select(i => Paths[i]), Gen.Dictionary(AnyField, AnyValue)[0, 8]).Sample((path, form) =>
        {
            if (OpenWhileHalted.Contains(path)) return true;
            var visitor = new Visitor { Person = People.Halted };
            var result = visitor.Post(path, [.. form.Select(f => (f.Key, f.Value))]);
            return result.Append.IsEmpty && result.Enrol is null && result.Draft is null && result.Next == "/stopped";
        });

    [Fact]
    public void A_sheet_without_a_programme_counts_as_halted() =>
        Assert.Equal(Stage.Stopped, Stages.Of(People.Running with { Programme = null }));

    [Fact]
    public async Task Before_the_start_is_finished_only_the_start_and_the_own_data_are_open()
    {
        var visitor = new Visitor();
        foreach (var path in Paths.Where(p => !p.StartsWith("/start", StringComparison.Ordinal)))
        {
            Assert.Equal("/start", (await visitor.Get(path)).Redirect);
            Assert.Equal("/start", visitor.Post(path).Next);
        }
    }

    [Fact]
    public async Task A_finished_start_cannot_be_opened_or_sent_again()
    {
        var visitor = new Visitor { Person = People.Running };
        foreach (var path in Paths.Where(p => p.StartsWith("/start", StringComparison.Ordinal)))
        {
            Assert.Equal("/today", (await visitor.Get(path)).Redirect);
            var replayed = visitor.Post(path, ("pain", "0"), ("saddle-numbness", "no"));
            Assert.Equal("/today", replayed.Next);
            Assert.Null(replayed.Enrol);
        }
    }

    [Fact]
    public async Task A_path_that_is_no_page_says_so()
    {
        Assert.Null(Site.ReadsOf("/nowhere"));
        Assert.Equal(404, (await new Visitor().Get("/nowhere")).Status);
        Assert.Equal(404, (await new Visitor { Person = People.Halted }.Get("/start/pain/more")).Status);
    }

    [Fact]
    public void Every_page_says_what_it_reads() => Assert.All(Paths, path => Assert.NotNull(Site.ReadsOf(path)));

    private static readonly string[] Fields = ["go", "id", "track", "pain", "amount", "saddle-numbness", "from", "flags", "day", "other"];

    private static readonly string[] Values = ["yes", "no", "next", "back", "walking", "5"];

    private static Gen<string> AnyField => Gen.Int[0, Fields.Length - 1].Select(i => Fields[i]);

    private static Gen<string> AnyValue => Gen.OneOf(Gen.Int[0, Values.Length - 1].Select(i => Values[i]), Gen.String[0, 12]);
}

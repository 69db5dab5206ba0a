using System.Text.RegularExpressions;
using CsCheck;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Tests.Daily;

/// <summary>Every page of every day, in states that nobody thought of.</summary>
public sealed partial class EveryStateTests
{
    private static readonly Gen<int[]> Rows = Gen.Int[0, 5039].Array[0, 900];

    private static readonly string[] Addresses =
    [
        .. DailyRoutes.All.Select(r => r.Path).Where(p => !p.Contains('{', StringComparison.Ordinal)),
        "/today?saved=e-1", "/today?saved=e-3", "/today?undone=1", "/today?changed=e-1,e-2", "/session?n=2", "/session?day=tomorrow", "/session/stop?n=3",
        "/session/after?day=yesterday", "/session/after?change=e-0,e-1,e-2", "/log?day=yesterday", "/fall?saved=e-7", "/track?name=track-0", "/track?name=nobody",
        "/form-check?exercise=full-bridge", "/progress?weeks=12", "/progress?weeks=26", "/why?all=1", "/why?at=2026-11-16", "/why/0", "/why/3", "/why/9999",
    ];

    [Fact]
    public async Task Every_page_is_whole_and_has_all_its_words() => await Rows.SampleAsync(
        async row =>
        {
            var person = GeneratedPeople.Of(new(row));
            foreach (var address in Addresses)
            {
                var page = await person.Get(address, Shipped.Library);
                Assert.Null(page.Redirect);
                Assert.True(Html.Nesting(page.Html) is null, $"{address}: {Html.Nesting(page.Html)}");
                Assert.False(MissingWord().Match(page.Html) is { Success: true } missing, $"{address}: {MissingWord().Match(page.Html)}");
                Assert.False(Inline().IsMatch(page.Html), address);
                Assert.True(Html.Tags(page.Html, "h1").Count() == 1, $"{address}: not one heading");
                Assert.DoesNotContain("<two>", page.Html, StringComparison.Ordinal);
            }
        },
        iter: 60);

    [Fact]
    public async Task Every_form_survives_nonsense() => await Gen.Select(Rows, Rows).SampleAsync(
        async (row, nonsense) =>
        {
            var person = GeneratedPeople.Of(new(row));
            var choices = new Choices(nonsense);
            string[] names = ["track", "name", "n", "day", "did", "sets", "amount", "reason", "sessions", "pain", "effort", "liking", "leg", "leg-in", "change", "confirmed", "red", "fever", "usual-pain", "warning", "fall", "flag", "entry", "from", "to", "exercise", "point", "how", "as-planned-1", "amount-2", "trial-1", "id"];
            string[] values = ["", "0", "1", "-1", "7", "99999999999999", "yes", "no", "none", "done", "less", "skip", "keep", "park", "trials", "e-0", "e-0,e-1", "track-0", "pain", "yesterday", "tomorrow", "2026-11-17", "9999-12-31", "<b>", "\ud83d\ude00", "leg", "check", "wrong", "fever"];
            foreach (var route in DailyRoutes.All.Where(r => r.Act is not null))
            {
                (string, string)[] form = [.. names.Where(_ => choices.Yes(6)).Select(name => (name, choices.Of(values)))];
                var result = person.Post(route.Path, form, Shipped.Library);
                Assert.All(result.Append, entry => Assert.NotEmpty(entry.Id));
                if (result.Faults.IsEmpty) continue;
                Assert.Empty(result.Append);
                var again = await person.Again(route.Path, result, Shipped.Library, form);
                Assert.Equal(422, again.Status);
                Assert.False(MissingWord().IsMatch(again.Html), $"{route.Path}: {MissingWord().Match(again.Html)}");
                Assert.Null(Html.Nesting(again.Html));
            }
        },
        iter: 200);

    [GeneratedRegex(@"\[[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)+\]|\{[a-z]+\}")]
    private static partial Regex MissingWord();

    [GeneratedRegex(@"<script|<style|\sstyle=|\son[a-z]+=""|javascript:")]
    private static partial Regex Inline();
}

using System.Text.RegularExpressions;
using Gradus.Pages.Routing;
using Gradus.Pages.Start;

namespace Gradus.Pages.Tests;

/// <summary>What every page promises, in every state that is made here.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var step in StartSteps.All)
            {
                pages.Add(step.Path, "answered");
                pages.Add(step.Path, "young");
                pages.Add(step.Path, "pool");
                pages.Add(step.Path, "uncleared");
                pages.Add(step.Path, "refused");
            }
            pages.Add("/start/welcome", "new");
            pages.Add("/start/stop", "flags");
            foreach (var path in Routes.All.Select(r => r.Path).Where(p => !p.Contains('{', StringComparison.Ordinal)))
            {
                pages.Add(path, "running");
                pages.Add(path, "named");
                pages.Add(path, "halted");
            }
            pages.Add("/programme?new=yes", "running");
            pages.Add("/nowhere", "new");
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_document_is_whole_and_well_nested(string path, string state)
    {
        if (await Read(path, state) is not { } html) return;
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Null(Html.Nesting(html));
        Assert.Contains("<html lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("<main class=\"content\" id=\"main\" tabindex=\"-1\">", html, StringComparison.Ordinal);
        Assert.Single(Html.Tags(html, "h1"));
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct().Order(), ids.Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_word_is_missing(string path, string state)
    {
        if (await Read(path, state) is { } html)
            Assert.DoesNotContain(MissingWord().Matches(html), m => m.Success);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_written_inline_that_a_strict_policy_forbids(string path, string state)
    {
        if (await Read(path, state) is not { } html) return;
        Assert.DoesNotMatch(Inline(), html);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_field_has_a_label_and_every_form_its_token_and_id(string path, string state)
    {
        if (await Read(path, state) is not { } html) return;
        foreach (var field in Html.Tags(html, "input").Concat(Html.Tags(html, "textarea")).Concat(Html.Tags(html, "select")))
        {
            if (Html.Attribute(field, "type") is "hidden") continue;
            var inside = html.LastIndexOf("<label", html.IndexOf(field, StringComparison.Ordinal), StringComparison.Ordinal) is var label and >= 0
                && html.IndexOf("</label>", label, StringComparison.Ordinal) > html.IndexOf(field, StringComparison.Ordinal);
            Assert.True(inside || (Html.Attribute(field, "id") is { } id && html.Contains($"<label for=\"{id}\"", StringComparison.Ordinal)), field);
        }
        var posts = Html.Tags(html, "form").Count(f => Html.Attribute(f, "method") == "post");
        Assert.Equal(posts, Regex.Count(html, "name=\"_token\" value=\"token\""));
        Assert.Equal(posts, Regex.Count(html, "name=\"id\" value=\"0"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_describes_a_field_is_on_the_page(string path, string state)
    {
        if (await Read(path, state) is not { } html) return;
        foreach (var id in References().Matches(html).SelectMany(m => m.Groups[1].Value.Split(' ')))
            Assert.Contains($"id=\"{id}\"", html, StringComparison.Ordinal);
    }

    private static async Task<string?> Read(string path, string state)
    {
        var visitor = new Visitor
        {
            Person = state switch
            {
                "answered" or "refused" => People.Answered,
                "young" => new() { Draft = StartAnswers.With(("born-year", "2015"), ("young", "yes")) },
                "pool" => new() { Draft = StartAnswers.With(("access", "chair,pool"), ("water", "some"), ("told", "stenosis,pregnancy"), ("week", "9"), ("like-yoga", "like")) },
                "uncleared" => new() { Draft = StartAnswers.With(("fever", "unknown"), ("flares", "yes"), ("effort-symptoms", "yes"), ("walk-1", null), ("walk-unknown", "yes")) },
                "flags" => new() { Draft = StartAnswers.With([.. StartAnswers.Clear.Where(a => a.Value == "no").Select(a => (a.Key, (string?)"yes"))]) },
                "running" => People.Running,
                "named" => People.Enrolled(StartAnswers.With(("told", "stenosis"), ("access", "none"), ("days", "2"), ("minutes", "10"), ("walk-1", null), ("walk-unknown", "yes"))),
                "halted" => People.Halted,
                _ => People.AtStart,
            },
        };
        if (state != "refused") return (await visitor.Get(path)) is { Redirect: null } page ? page.Html : null;
        var refused = visitor.Post(path, ("go", "next"));
        return refused.Faults.IsEmpty ? null : (await visitor.Again(path, refused, ("go", "next"))).Html;
    }

    [GeneratedRegex(@"\sid=""([^""]*)""")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\[[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)+\]|\{[a-z]+\}")]
    private static partial Regex MissingWord();

    [GeneratedRegex(@"<script(?! type=""module"" src=""/[a-z]+\.mjs""></script>)|<style|\sstyle=|\son[a-z]+=""|javascript:")]
    private static partial Regex Inline();

    [GeneratedRegex(@"aria-(?:describedby|labelledby)=""([^""]*)""")]
    private static partial Regex References();
}

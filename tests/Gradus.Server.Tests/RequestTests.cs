using System.Net;
using Gradus.Engine.Diary;

namespace Gradus.Server.Tests;

public sealed class RequestTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    public static TheoryData<string> Anything => ["/today", "/nowhere", "/css/tokens.css", "/health/live", "/link/x", "/data/export"];

    [Theory]
    [MemberData(nameof(Anything))]
    public async Task Every_answer_allows_nothing_from_elsewhere_and_nothing_inline(string path)
    {
        var (visitor, _) = await _host.EnrolledAsync();
        var headers = (await visitor.GetAsync(path)).Headers;
        var policy = headers["Content-Security-Policy"];
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.DoesNotContain("Server", headers.Keys);
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("/data")]
    [InlineData("/data/export")]
    [InlineData("/stopped")]
    public async Task What_speaks_of_a_person_is_never_kept_by_the_browser(string path)
    {
        var (visitor, _) = await _host.EnrolledAsync();
        Assert.Equal("no-store", (await visitor.GetAsync(path)).Headers["Cache-Control"]);
    }

    [Fact]
    public async Task No_page_holds_anything_that_the_policy_would_block()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        foreach (var path in new[] { "/today", "/programme", "/progress", "/why", "/session", "/check", "/wrong", "/data" })
        {
            var html = (await visitor.GetAsync(path)).Html;
            Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" onclick=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_writes_nothing()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        form.Remove("_token");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/fall", form)).Status);
        form["_token"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/fall", form)).Status);
        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task The_token_of_somebody_else_does_not_fit()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var (other, _) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        form["_token"] = (await other.FormAsync("/fall"))["_token"];
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/fall", form)).Status);
        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task A_form_from_another_site_is_refused(string origin)
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        visitor.Origin = origin;
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync("/fall", form)).Status);
        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_entry_and_still_leads_on()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        var first = await visitor.PostAsync("/fall", form);
        var second = await visitor.PostAsync("/fall", form);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.Status, second.Status));
        Assert.Single(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task Two_forms_of_one_page_are_two_entries_though_they_carry_one_id()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var flare = await visitor.FormAsync("/hard-day", ("warning", "none"));
        var fall = new Dictionary<string, string>(flare) { ["fall"] = "fell" };
        foreach (var (path, form) in new[] { ("/hard-day", flare), ("/fall", fall), ("/fall", fall), ("/hard-day", flare) })
            Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(path, form)).Status);
        Assert.Collection(await _host.DiaryAsync(person), e => Assert.IsType<Flare>(e), e => Assert.IsType<Fall>(e));
    }

    [Fact]
    public async Task Forms_sent_at_the_same_time_are_all_kept()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var forms = new List<Dictionary<string, string>>();
        for (var i = 0; i < 12; i++) forms.Add(await visitor.FormAsync("/fall", ("fall", "near")));
        var answers = await Task.WhenAll(forms.Select(form => visitor.PostAsync("/fall", form)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        Assert.Equal(12, (await _host.DiaryAsync(person)).Count);
    }

    [Fact]
    public async Task Nonsense_in_a_form_is_refused_and_shown_again()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var answer = await visitor.SubmitAsync("/fall", ("fall", "sideways"));
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task A_form_that_is_far_too_long_is_refused()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"), ("more", new string('x', 1_000_000)));
        try
        {
            var answer = await visitor.PostAsync("/fall", form);
            Assert.True((int)answer.Status is >= 400 and < 500, $"{answer.Status}");
        }
        catch (HttpRequestException)
        {
            // Hung up on while still sending: refused as well.
        }

        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task A_page_that_is_not_here_says_so()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/nowhere")).Status);
    }

    [Fact]
    public async Task A_style_sheet_is_kept_by_the_browser_and_not_sent_again()
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        using var first = await http.GetAsync("/css/tokens.css", TestHost.Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/css/tokens.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await http.SendAsync(request, TestHost.Cancel);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task An_entry_dated_ahead_of_the_servers_clock_stands_when_it_was_recorded()
    {
        var (_, person) = await _host.EnrolledAsync();
        var now = _host.Now();
        await _host.Host.Instance.RecordAsync(person, at => new Flare { At = at with { Date = at.Date.AddDays(9) } }, TestHost.Cancel);
        Assert.Equal(now, Assert.Single(await _host.DiaryAsync(person)).At);
    }

    [Fact]
    public async Task The_chosen_theme_is_kept_on_the_device()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/data", ("theme", "dark"), ("next", "/data"));
        Assert.Equal("/data", (await visitor.PostAsync("/theme", form)).Location);
        Assert.Contains("data-theme=\"dark\"", (await visitor.GetAsync("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_cannot_send_somebody_to_another_site()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/data", ("theme", "dark"), ("next", "//elsewhere.example"));
        Assert.Equal("/", (await visitor.PostAsync("/theme", form)).Location);
    }
}

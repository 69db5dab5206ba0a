using System.Net;

namespace Gradus.Server.Tests;

public sealed class SignInTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Without_a_sign_in_a_page_says_how_to_get_a_link()
    {
        var answer = await _host.Stranger().GetAsync("/today");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("./run link", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_link_signs_in_and_leads_to_the_start()
    {
        using var visitor = _host.Stranger();
        var opened = await visitor.PostAsync(_host.FirstLink.AbsolutePath, []);
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (opened.Status, opened.Location));
        Assert.Equal("/start", (await visitor.GetAsync("/")).Location);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        using var first = _host.Stranger();
        using var second = _host.Stranger();
        await first.PostAsync(_host.FirstLink.AbsolutePath, []);
        Assert.Equal(HttpStatusCode.Gone, (await second.PostAsync(_host.FirstLink.AbsolutePath, [])).Status);
        Assert.Empty(second.Cookies);
    }

    [Fact]
    public async Task Of_several_who_use_a_link_at_once_one_gets_in()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _host.Stranger().PostAsync(_host.FirstLink.AbsolutePath, [])));
        Assert.Single(answers, a => a.Status is HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Opening_a_link_for_a_preview_does_not_use_it_up()
    {
        using var visitor = _host.Stranger();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(_host.FirstLink.AbsolutePath)).Status);
        Assert.Empty(visitor.Cookies);
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(_host.FirstLink.AbsolutePath, [])).Status);
    }

    [Fact]
    public async Task A_link_that_is_a_day_old_does_not_work()
    {
        _host.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Stranger().PostAsync(_host.FirstLink.AbsolutePath, [])).Status);
    }

    [Theory]
    [InlineData("/link/x")]
    [InlineData("/link/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_made_up_link_does_not_work(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Stranger().PostAsync(path, [])).Status);

    [Fact]
    public async Task Who_tries_many_links_is_asked_to_wait()
    {
        using var visitor = _host.Stranger();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++) answers.Add((await visitor.PostAsync("/link/x", [])).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_for_scripts_and_other_sites()
    {
        var answer = await _host.Stranger().PostAsync(_host.FirstLink.AbsolutePath, []);
        var cookie = answer.Headers["Set-Cookie"];
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sign_in_stands_after_the_server_started_again()
    {
        using var visitor = await _host.NewcomerAsync();
        var cookie = visitor.Cookies.Single().Value;
        await _host.StartAgainAsync();
        using var again = new Visitor(_host.Address, cookie);
        Assert.Equal("/start", (await again.GetAsync("/")).Location);
    }

    [Fact]
    public async Task A_sign_in_ends_half_a_year_after_the_last_visit_and_not_before()
    {
        using var visitor = await _host.NewcomerAsync();
        _host.Clock.Advance(TimeSpan.FromDays(170));
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.GetAsync("/")).Status);
        _host.Clock.Advance(TimeSpan.FromDays(170));
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.GetAsync("/")).Status);
        _host.Clock.Advance(TimeSpan.FromDays(181));
        using var later = new Visitor(_host.Address, visitor.Cookies.FirstOrDefault()?.Value);
        Assert.Equal(HttpStatusCode.Unauthorized, (await later.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_sign_in_on_the_server()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        var cookie = visitor.Cookies.Single().Value;
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync("/sign-out", await visitor.FormAsync("/data"))).Status);
        using var thief = new Visitor(_host.Address, cookie);
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync("/data")).Status);
    }

    [Fact]
    public async Task Another_person_sees_nothing_of_the_first()
    {
        var (first, _) = await _host.EnrolledAsync();
        using var second = await _host.NewcomerAsync();
        Assert.Equal(HttpStatusCode.OK, (await first.GetAsync("/today")).Status);
        Assert.Equal("/start", (await second.GetAsync("/today")).Location);
    }
}

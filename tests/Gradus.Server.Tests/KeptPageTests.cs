using Gradus.Engine.Diary;

namespace Gradus.Server.Tests;

/// <summary>A finished Today may be kept, but never a word longer than it is true.</summary>
public sealed class KeptPageTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Today_is_the_same_while_nothing_moves()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        Assert.Equal((await visitor.GetAsync("/today")).Html, (await visitor.GetAsync("/today")).Html);
    }

    [Fact]
    public async Task Today_is_new_once_an_entry_was_written()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        _host.Clock.Advance(TimeSpan.FromDays(1));
        var before = await visitor.GetAsync("/today");
        Assert.Contains("action=\"/morning\"", before.Html, StringComparison.Ordinal);
        await visitor.SubmitAsync("/morning", ("pain", "3"));
        Assert.DoesNotContain("action=\"/morning\"", (await visitor.GetAsync("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_gone_at_once_when_a_warning_sign_is_written_elsewhere()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        await visitor.GetAsync("/today");
        await _host.WriteAsync(person, new RedFlag { Id = "elsewhere", At = _host.Now(), Flags = ["both-legs"] });
        Assert.Equal("/stopped", (await visitor.GetAsync("/today")).Location);
    }

    [Fact]
    public async Task Today_is_another_page_on_the_next_day_and_in_the_evening()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        var morning = (await visitor.GetAsync("/today")).Html;
        _host.Clock.Advance(TimeSpan.FromHours(10));
        var evening = (await visitor.GetAsync("/today")).Html;
        _host.Clock.Advance(TimeSpan.FromHours(14));
        Assert.Equal(3, new[] { morning, evening, (await visitor.GetAsync("/today")).Html }.Distinct().Count());
    }

    [Fact]
    public async Task Nobody_is_shown_what_was_kept_for_a_session_that_was_ended()
    {
        var (visitor, _) = await _host.EnrolledAsync();
        await visitor.GetAsync("/today");
        var cookie = Assert.Single(visitor.Cookies.AsEnumerable(), c => c.Name == "gradus");
        await _host.Store.Accounts.SignOutAsync(cookie.Value, TestHost.Cancel);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await visitor.GetAsync("/today")).Status);
    }
}

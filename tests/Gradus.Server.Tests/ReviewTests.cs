using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;

namespace Gradus.Server.Tests;

public sealed class ReviewTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task No_review_is_written_before_the_week_has_ended()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        _host.Clock.Advance(TimeSpan.FromDays(6));
        await visitor.GetAsync("/today");
        Assert.Empty(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task The_first_page_after_a_week_writes_its_review_once()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        _host.Clock.Advance(TimeSpan.FromDays(7));
        await visitor.GetAsync("/today");
        await visitor.GetAsync("/today");
        await visitor.GetAsync("/why");
        Assert.Equal(1, Assert.IsType<WrittenReview>(Assert.Single(await _host.DiaryAsync(person))).Week);
    }

    [Fact]
    public async Task Pages_opened_at_the_same_time_write_one_review()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        _host.Clock.Advance(TimeSpan.FromDays(7));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.GetAsync("/today")));
        Assert.Single(await _host.DiaryAsync(person));
    }

    [Fact]
    public async Task After_a_long_silence_every_week_has_its_review()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        _host.Clock.Advance(TimeSpan.FromDays(70));
        await visitor.GetAsync("/today");
        Assert.Equal(Enumerable.Range(1, 10), (await _host.DiaryAsync(person)).Cast<WrittenReview>().Select(r => r.Week));
    }

    [Fact]
    public async Task A_form_that_comes_after_the_week_counts_behind_its_review()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        var form = await visitor.FormAsync("/fall", ("fall", "fell"));
        _host.Clock.Advance(TimeSpan.FromDays(7));
        await visitor.PostAsync("/fall", form);
        Assert.Collection(await _host.DiaryAsync(person), e => Assert.IsType<WrittenReview>(e), e => Assert.IsType<Fall>(e));
    }

    [Fact]
    public async Task A_green_week_raises_the_dose_and_the_page_says_so()
    {
        var (visitor, _) = await _host.EnrolledAsync([.. Walks(10, pain: 3)]);
        Assert.Contains("10 min", (await visitor.GetAsync("/programme")).Html, StringComparison.Ordinal);
        _host.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Contains("11 min", (await visitor.GetAsync("/programme")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dropping_every_checkpoint_changes_no_page()
    {
        var (visitor, _) = await _host.EnrolledAsync([.. Walks(10, pain: 3)]);
        _host.Clock.Advance(TimeSpan.FromDays(24));
        await visitor.GetAsync("/programme");
        var before = (await visitor.GetAsync("/programme")).Html;
        await _host.Store.DropAllCheckpointsAsync(TestHost.Cancel);
        Assert.Equal(before, (await visitor.GetAsync("/programme")).Html);
    }

    private static IEnumerable<Entry> Walks(int minutes, int pain)
    {
        for (var day = 0; day < 5; day++)
            yield return new Session
            {
                At = new CivilTime(TestHost.Sheet.Start.AddDays(day), new TimeOnly(8, 0)),
                Track = "walking",
                Kind = DoseKind.Minutes,
                Sets = 1,
                Amount = minutes,
                Pain = pain,
            };
    }
}

using System.Collections.Immutable;
using System.Net;
using Gradus.Data;
using Gradus.Data.Diary;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;

namespace Gradus.Server.Tests;

/// <summary>A start that a warning sign cut short, on a real store.</summary>
public sealed class TakenUpTests : IAsyncLifetime
{
    private static readonly string[] Pages = ["/", "/today", "/session", "/programme", "/progress", "/why", "/more", "/check", "/start/stop"];

    private static readonly Dictionary<string, string> s_answers = new()
    {
        ["consent"] = "yes",
        ["born-day"] = "7",
        ["born-month"] = "5",
        ["born-year"] = "1968",
        ["duration"] = "over-12",
        ["told"] = "none",
        ["pain"] = "4",
        ["worse"] = "sitting",
        ["access"] = "chair,mat,shoes",
        ["minutes"] = "30",
        ["days"] = "1,2,3,4,5,6,7",
        ["zone"] = "Europe/Oslo",
        ["walk-1"] = "12",
    };

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public async Task It_goes_on_after_a_clearance_and_ends_in_a_programme(int days)
    {
        var (visitor, person) = await StoppedAsync("fever");
        foreach (var path in Pages) Assert.Equal((path, "/stopped"), (path, (await visitor.GetAsync(path)).Location));

        _host.Clock.Advance(TimeSpan.FromDays(days) + TimeSpan.FromHours(1));
        await ClearAsync(person);
        foreach (var path in Pages.Where(p => !p.StartsWith("/start", StringComparison.Ordinal)))
            Assert.Equal((path, "/start"), (path, (await visitor.GetAsync(path)).Location));
        Assert.Equal("/start/again", (await visitor.GetAsync("/start")).Location);

        _host.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("/start/nerves", (await visitor.SubmitAsync("/start/again")).Location);
        Assert.Equal("/programme?new=yes", await AnswerAsync(visitor, "/start/nerves", []));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/today")).Status);
        Assert.Equal("/today", (await visitor.GetAsync("/start")).Location);

        var kept = (await _host.Store.LoadPersonAsync(person, null, TestHost.Cancel))!;
        var sheet = DiaryJson.ReadSheet(kept.Sheet!);
        Assert.Equal((DateOnly.FromDateTime(_host.Clock.GetUtcNow().DateTime), 4, false), (sheet.Start, sheet.UsualPain, sheet.IsProvisional));
        var diary = await _host.DiaryAsync(person);
        Assert.Empty(diary.OfType<WrittenReview>());
        Assert.Equal(2, diary.OfType<Intake>().Count());

        _host.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/today")).Status);
        Assert.Equal(1, Assert.Single((await _host.DiaryAsync(person)).OfType<WrittenReview>()).Week);
    }

    [Fact]
    public async Task Nothing_of_its_weeks_is_kept_for_the_sheet_that_takes_its_place()
    {
        var (visitor, person) = await StoppedAsync("fever");
        await ClearAsync(person);
        _host.Clock.Advance(TimeSpan.FromDays(100));
        await visitor.GetAsync("/start");
        var useful = new CheckpointOf(DiaryReplay.Rules, _host.Host.Instance.Library.Catalogue.Version);
        Assert.Null((await _host.Store.LoadPersonAsync(person, useful, TestHost.Cancel))!.Checkpoint);
        Assert.Empty((await _host.DiaryAsync(person)).OfType<WrittenReview>());
    }

    [Fact]
    public async Task A_new_yes_stops_it_again()
    {
        var (visitor, person) = await StoppedAsync("fever");
        await ClearAsync(person);
        await visitor.SubmitAsync("/start/again");
        Assert.Equal("/start/stop", await AnswerAsync(visitor, "/start/nerves", new() { ["calf-swelling"] = "yes" }));
        Assert.Equal("/stopped", (await visitor.SubmitAsync("/start/stop")).Location);
        foreach (var path in Pages) Assert.Equal((path, "/stopped"), (path, (await visitor.GetAsync(path)).Location));
    }

    [Fact]
    public async Task The_sheet_of_a_finished_start_is_never_replaced()
    {
        var (_, person) = await _host.EnrolledAsync();
        var again = new ActionResult { Enrol = TestHost.Sheet with { UsualPain = 9 }, Draft = ImmutableSortedDictionary<string, string>.Empty };
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _host.Host.Instance.Diaries.ActAsync(person, Reads.Recent, _ => again, TestHost.Cancel));
        Assert.Equal(4, DiaryJson.ReadSheet((await _host.Store.LoadPersonAsync(person, null, TestHost.Cancel))!.Sheet!).UsualPain);
    }

    [Fact]
    public async Task A_red_flag_in_a_zone_further_west_stands_behind_the_clearance_of_the_day()
    {
        var (visitor, person) = await StoppedAsync("fever");
        await ClearAsync(person);
        await visitor.SubmitAsync("/start/again");
        await AnswerAsync(visitor, "/start/nerves", new() { ["zone"] = "America/Los_Angeles" });
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/today")).Status);
        await visitor.SubmitAsync("/wrong", ("flag", "saddle-numbness"), ("confirmed", "wrong"));
        Assert.Equal("/stopped", (await visitor.GetAsync("/today")).Location);
    }

    [Fact]
    public async Task The_first_day_is_the_one_of_the_person_s_own_clock()
    {
        // Nine in the evening on Monday in UTC is Tuesday in Auckland.
        _host.Clock.Advance(TimeSpan.FromHours(12));
        using var visitor = await _host.NewcomerAsync();
        await AnswerAsync(visitor, "/start/welcome", new() { ["zone"] = "Pacific/Auckland" });
        var sheet = DiaryJson.ReadSheet((await _host.Store.LoadPersonAsync(await OnlyAsync(), null, TestHost.Cancel))!.Sheet!);
        Assert.Equal(new DateOnly(2026, 3, 3), sheet.Start);
    }

    private async Task<(Visitor Visitor, PersonId Person)> StoppedAsync(string flag)
    {
        var visitor = await _host.NewcomerAsync();
        Assert.Equal("/start/stop", await AnswerAsync(visitor, "/start/welcome", new() { [flag] = "yes" }));
        Assert.Equal("/stopped", (await visitor.SubmitAsync("/start/stop")).Location);
        return (visitor, await OnlyAsync());
    }

    private async Task<PersonId> OnlyAsync() => Assert.Single(await _host.Store.ListPersonsAsync(TestHost.Cancel)).Id;

    private async Task ClearAsync(PersonId person) => await _host.Host.Instance.RecordAsync(
        person,
        now => new Clearance { At = now, By = "Dr. A", Role = Role.Physician, Reason = "examined", Scope = ["all"] },
        TestHost.Cancel);

    /// <summary>Answers every screen from here; what is not told otherwise, every line of yes and no with no.</summary>
    private static async Task<string?> AnswerAsync(Visitor visitor, string? path, Dictionary<string, string> other)
    {
        for (var screens = 0; path is not null && path.StartsWith("/start/", StringComparison.Ordinal) && path != "/start/stop"; screens++)
        {
            Assert.True(screens < 25, path);
            var page = await visitor.GetAsync(path);
            (string, string)[] answers =
            [
                .. Lines.Concat(s_answers.Keys).Where(name => page.Html.Contains($"name=\"{name}\"", StringComparison.Ordinal))
                    .Select(name => (name, other.GetValueOrDefault(name) ?? s_answers.GetValueOrDefault(name) ?? "no")),
            ];
            var answer = await visitor.SubmitAsync(path, answers);
            Assert.Equal((path, HttpStatusCode.SeeOther), (path, answer.Status));
            path = answer.Location;
        }

        return path;
    }

    private static IEnumerable<string> Lines =>
        [.. ScreeningFlags.Red, .. ScreeningFlags.Amber, "active", "known-disease", "effort-symptoms", "pressure", "falls", "fear", "flares"];
}

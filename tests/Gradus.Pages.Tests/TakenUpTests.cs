using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;
using Gradus.Pages.Routing;
using Gradus.Pages.Start;

namespace Gradus.Pages.Tests;

/// <summary>A start that a warning sign cut short, and how it goes on.</summary>
public sealed class TakenUpTests
{
    private static readonly string[] NeverAsked = ["duration", "told", "pain", "worse", "access", "minutes", "days", "walk-1"];

    private readonly Visitor _visitor = new();

    [Fact]
    public async Task A_start_cut_short_prescribes_nothing_and_makes_nothing_up()
    {
        CutShort("fever");
        var sheet = _visitor.Person.Sheet!;
        Assert.True(sheet.IsProvisional);
        Assert.Null(sheet.UsualPain);
        Assert.Empty(sheet.Conditions);
        Assert.True(_visitor.Person.Programme!.Halted);
        Assert.Equal("/stopped", (await _visitor.Get("/today")).Redirect);
        Assert.Equal(200, (await _visitor.Get("/stopped")).Status);
    }

    [Fact]
    public void A_start_with_every_question_answered_is_whole_although_a_sign_stops_it()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("fever", "yes")) };
        var sheet = _visitor.Post("/start/stop").Enrol!;
        Assert.False(sheet.IsProvisional);
        Assert.NotEmpty(sheet.Tracks);
        Assert.Equal(4, sheet.UsualPain);
    }

    [Fact]
    public async Task After_a_clearance_every_page_leads_to_the_start_which_says_who_gave_it()
    {
        CutShort("fever");
        Later(9, Cleared("c-1"));
        foreach (var path in Routes.All.Select(r => r.Path).Where(p => !p.StartsWith("/start", StringComparison.Ordinal) && !p.Contains('{')).Prepend("/"))
        {
            Assert.Equal((path, "/start"), (path, (await _visitor.Get(path)).Redirect));
            Assert.Equal((path, "/start"), (path, _visitor.Post(path).Next));
        }

        foreach (var path in new[] { "/start", "/start/stop", "/start/nerves", "/start/pain" })
            Assert.Equal((path, "/start/again"), (path, (await _visitor.Get(path)).Redirect));
        Assert.Equal("/start/again", _visitor.Post("/start/stop").Next);
        Assert.Contains("Dr. A, a physician", (await _visitor.Get("/start/again")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_is_kept_and_the_warning_signs_are_asked_again()
    {
        CutShort("fever");
        var before = _visitor.Person.Draft;
        Later(9, Cleared("c-1"));
        var taken = TakeUp();
        Assert.Equal("/start/nerves", taken.Next);
        Assert.DoesNotContain(_visitor.Person.Draft.Keys, ScreeningFlags.IsRed);
        foreach (var (field, answer) in before.Where(a => !ScreeningFlags.IsRed(a.Key))) Assert.Equal(answer, _visitor.Person.Draft[field]);
        var html = (await _visitor.Get("/start/nerves")).Html;
        Assert.Contains("since Dr. A saw you", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Html.Tags(html, "input"), tag => Html.Attribute(tag, "checked") is not null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void The_finished_start_begins_on_its_own_day_with_a_dose_for_every_track(int days)
    {
        CutShort("fever");
        Later(days, Cleared("c-1"));
        TakeUp();
        var finished = Finish();
        Assert.Equal((_visitor.Now.Date, Clearing.Clear, 4), (finished.Enrol!.Start, finished.Enrol.Screening, finished.Enrol.UsualPain));
        Assert.Single(finished.Append.OfType<Intake>());
        Assert.Equal(20, finished.Append.OfType<CheckIn>().Single().Screening.Count);
        Assert.Equal("/programme?new=yes", finished.Next);
        Load(finished);
        Assert.False(_visitor.Person.Programme!.Halted);
        Assert.NotEmpty(_visitor.Person.Programme.Tracks);
        Assert.All(_visitor.Person.Programme.Tracks, track => Assert.NotNull(track.Dose));
        Assert.Equal(Stage.Running, Stages.Of(_visitor.Person));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_new_yes_stops_again_and_needs_a_clearance_of_its_own(int days)
    {
        CutShort("fever");
        Later(days, Cleared("c-1"));
        TakeUp();
        _visitor.Person = _visitor.Person with { Draft = _visitor.Person.Draft.SetItems(Signs(("calf-swelling", "yes"))) };
        Assert.Equal(Stage.Start, Stages.Of(_visitor.Person));
        Load(_visitor.Post("/start/stop"));
        Assert.Equal(Stage.Stopped, Stages.Of(_visitor.Person));
        Assert.Contains("calf-swelling", _visitor.Person.Programme!.HaltedFor);
        Later(days, Cleared("c-2"));
        Assert.True(TakenUp.Waits(_visitor.Person));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_was_asked_after_the_clearance_is_not_cleared_by_it(int days)
    {
        CutShort("fever");
        Later(days, Cleared("c-1"));
        TakeUp();
        var finished = Finish(("effort-symptoms", "yes"));
        Assert.Equal("/stopped", finished.Next);
        Load(finished);
        Assert.Equal(Stage.Stopped, Stages.Of(_visitor.Person));
        Assert.Contains("readiness", _visitor.Person.Programme!.HaltedFor);
        Later(days + 1, Cleared("c-2"));
        Assert.Equal(Stage.Running, Stages.Of(_visitor.Person));
    }

    [Fact]
    public async Task A_sign_that_is_recorded_as_known_is_not_asked_again()
    {
        CutShort("leg-weakness");
        Later(2, new Known { Id = "k-1", At = At(2, 8), Flag = "leg-weakness", By = "Dr. A", Role = Role.Physician });
        Later(2, Cleared("c-1"));
        TakeUp();
        Assert.DoesNotContain("leg-weakness", (await _visitor.Get("/start/nerves")).Html, StringComparison.Ordinal);
        Assert.Contains("both-legs", (await _visitor.Get("/start/nerves")).Html, StringComparison.Ordinal);
        var finished = Finish(("leg-weakness", null));
        Assert.Equal("/programme?new=yes", finished.Next);
        Load(finished);
        Assert.Equal(Stage.Running, Stages.Of(_visitor.Person));
    }

    [Fact]
    public async Task A_clearance_that_has_ended_opens_nothing()
    {
        CutShort("fever");
        Later(2, Cleared("c-1") with { Expires = Visitor.Morning.Date.AddDays(5) });
        Assert.Equal(Stage.Start, Stages.Of(_visitor.Person));
        Later(5);
        Assert.Equal(Stage.Stopped, Stages.Of(_visitor.Person));
        Assert.Contains(Shipped.Words.Text("stop.why.ended.title"), (await _visitor.Get("/stopped")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clearance_that_the_rules_refuse_opens_nothing()
    {
        CutShort("saddle-numbness");
        Later(2, Cleared("c-1") with { Role = Role.Nurse });
        Assert.Equal(Stage.Stopped, Stages.Of(_visitor.Person));
    }

    [Fact]
    public void Under_18_the_finished_start_still_waits_for_somebody_who_decides()
    {
        CutShort("fever", ("born-year", "2012"), ("young", "yes"));
        Assert.Contains("age", _visitor.Person.Programme!.HaltedFor);
        Later(3, Cleared("c-1"));
        TakeUp();
        Load(Finish());
        Assert.Equal(["age"], _visitor.Person.Programme!.HaltedFor);
        Later(4, Cleared("c-2"));
        Assert.Equal(Stage.Running, Stages.Of(_visitor.Person));
    }

    private void CutShort(string flag, params (string, string?)[] other)
    {
        _visitor.Person = new() { Draft = StartAnswers.With([(flag, "yes"), .. NeverAsked.Select(f => (f, (string?)null)), .. other]) };
        Load(_visitor.Post("/start/stop"));
    }

    private void Later(int days, params Entry[] said)
    {
        _visitor.Now = At(days, 12) is var noon && noon > _visitor.Now ? noon : _visitor.Now with { Time = _visitor.Now.Time.AddHours(1) };
        Load(new() { Append = [.. said.Select(entry => entry is Clearance ? entry with { At = _visitor.Now } : entry)] });
    }

    private ActionResult TakeUp()
    {
        _visitor.Now = _visitor.Now with { Time = _visitor.Now.Time.AddHours(1) };
        var taken = _visitor.Post("/start/again");
        Load(taken);
        return taken;
    }

    private ActionResult Finish(params (string Field, string? Answer)[] other)
    {
        var draft = _visitor.Person.Draft.SetItems(Signs());
        foreach (var field in NeverAsked) draft = draft.SetItem(field, StartAnswers.Clear[field]);
        foreach (var (field, answer) in other) draft = answer is null ? draft.Remove(field) : draft.SetItem(field, answer);
        _visitor.Person = _visitor.Person with { Draft = draft };
        return _visitor.Post("/start/check");
    }

    private static IEnumerable<KeyValuePair<string, string>> Signs(params (string Field, string Answer)[] other) =>
        ScreeningFlags.Red.Select(id => KeyValuePair.Create(id, other.FirstOrDefault(o => o.Field == id).Answer ?? "no"));

    // As a host: what is written stands behind what was there, and everything is replayed with the sheet that stands.
    private void Load(ActionResult written)
    {
        Assert.Empty(written.Faults);
        var before = _visitor.Person;
        var sheet = written.Enrol ?? before.Sheet!;
        ImmutableArray<Entry> diary = [.. before.Diary, .. written.Append.Select((entry, i) => entry with { Id = $"{entry.Id}@{before.Diary.Count + i}" })];
        var state = DiaryReplay.Whole(sheet, diary, Shipped.Content.Catalogue).State;
        _visitor.Person = new()
        {
            Sheet = sheet,
            Draft = written.Draft ?? before.Draft,
            Diary = diary,
            Programme = DiaryReplay.On(state, _visitor.Now.Date, Shipped.Content.Catalogue),
        };
    }

    private static Clearance Cleared(string id) =>
        new() { Id = id, At = Visitor.Morning, By = "Dr. A", Role = Role.Physician, Reason = "examined", Scope = ["all"] };

    private static CivilTime At(int days, int hour) => new(Visitor.Morning.Date.AddDays(days), new(hour, 0));
}

using Gradus.Engine.Programme;
using Gradus.Pages.Contract;
using Gradus.Pages.Days;

namespace Gradus.Pages.Tests;

public sealed class ProgrammeTests
{
    private static readonly PersonView Person = People.Enrolled(StartAnswers.With(("days", "1,2,3,4,5,6"), ("minutes", "20")));

    [Fact]
    public async Task Every_track_is_shown_with_its_purpose_and_its_days()
    {
        var html = (await new Visitor { Person = Person }.Get("/programme")).Html;
        foreach (var track in Person.Sheet!.Tracks)
            Assert.Contains($"id=\"track-{track.Track}\"", html, StringComparison.Ordinal);
        foreach (var purpose in new[] { "walking", "hamstrings", "front", "back", "side", "calm" })
            Assert.Contains(Shipped.Words.Text($"programme.purpose.{purpose}"), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_diagnosis_leaves_the_rest_to_a_specialist()
    {
        var person = People.Enrolled(StartAnswers.With(("told", "stenosis")));
        Assert.DoesNotContain(person.Sheet!.Tracks, t => t.Track is "front" or "back" or "side");
        Assert.Contains(
            Shipped.Words.Text("programme.left-out.specialist"),
            (await new Visitor { Person = person }.Get("/programme")).Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_week_falls_on_the_days_that_were_chosen()
    {
        var week = PlannedWeek.Of(Person, Shipped.Content.Catalogue);
        Assert.Empty(week.On(new DateOnly(2026, 11, 29)));
        Assert.NotEmpty(week.On(new DateOnly(2026, 11, 28)));
        Assert.All(Enumerable.Range(0, 7), i => Assert.InRange(week.On(new DateOnly(2026, 11, 23).AddDays(i)).Length, 0, 5));
    }

    [Fact]
    public async Task A_reason_goes_when_another_exercise_has_taken_the_place()
    {
        var moved = Person with
        {
            Programme = Person.Programme! with
            {
                Tracks = [.. Person.Programme.Tracks.Select(t => t.Track == "walking" ? t with { Exercise = "brisk-walk", State = TrackState.Maintained } : t)],
            },
        };
        var why = Shipped.Words.Text("programme.why.trials");
        Assert.Contains(why, (await new Visitor { Person = Person }.Get("/programme")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(why, (await new Visitor { Person = moved }.Get("/programme")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_start_leads_to_the_programme_and_on_to_today()
    {
        var visitor = new Visitor { Person = People.Answered };
        Assert.Equal("/programme?new=yes", visitor.Post("/start/check").Next);
        visitor.Person = Person;
        Assert.Contains("href=\"/today\"", (await visitor.Get("/programme?new=yes")).Html, StringComparison.Ordinal);
    }
}

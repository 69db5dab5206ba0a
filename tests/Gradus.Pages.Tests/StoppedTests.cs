using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Tests;

public sealed class StoppedTests
{
    public static TheoryData<string> Red => [.. ScreeningFlags.Red];

    [Theory]
    [MemberData(nameof(Red))]
    public async Task Each_red_flag_says_what_to_do_and_why_no_exercise_is_shown(string flag)
    {
        var html = await Page(flag);
        Assert.Contains(Shipped.Words.Text($"screening.short.{flag}"), html, StringComparison.Ordinal);
        Assert.Contains(Shipped.Words.Text("stop.no-exercise.text"), html, StringComparison.Ordinal);
        Assert.Contains(Shipped.Words.Text("stop.go-on.title"), html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("saddle-numbness", "Get help now")]
    [InlineData("fever", "See a doctor today")]
    [InlineData("cancer-history", "See a doctor this week")]
    [InlineData("pregnancy-warning", "Call your maternity line now")]
    [InlineData("self-harm", "Talk to somebody now")]
    public async Task The_heading_says_how_urgent_it_is(string flag, string heading) =>
        Assert.Contains($"<h1 class=\"h1\">{heading}</h1>", await Page(flag), StringComparison.Ordinal);

    [Fact]
    public async Task The_most_urgent_of_several_comes_first() =>
        Assert.Contains("<h1 class=\"h1\">Get help now</h1>", await Page("cancer-history", "fever", "leg-weakness"), StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_that_is_open_is_named()
    {
        var person = Halted(["screening"], Clearing.Clear) with { Draft = StartAnswers.With(("fever", "unknown")) };
        var html = (await new Visitor { Person = person }.Get("/stopped")).Html;
        Assert.Contains(Shipped.Words.Text("stop.why.screening.title"), html, StringComparison.Ordinal);
        Assert.Contains(Shipped.Words.Text("screening.short.fever"), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_that_were_never_asked_are_not_held_against_the_person()
    {
        var html = (await new Visitor { Person = Halted(["screening", "readiness", "fever"], Clearing.Unknown) }.Get("/stopped")).Html;
        Assert.DoesNotContain(Shipped.Words.Text("stop.why.screening.title"), html, StringComparison.Ordinal);
        Assert.DoesNotContain(Shipped.Words.Text("stop.why.readiness.title"), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_readiness_and_an_age_under_18_are_explained()
    {
        var html = (await new Visitor { Person = Halted(["readiness", "age"], Clearing.Stopped) }.Get("/stopped")).Html;
        Assert.Contains(Shipped.Words.Text("stop.why.readiness.title"), html, StringComparison.Ordinal);
        Assert.Contains(Shipped.Words.Text("stop.why.age.title"), html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Red))]
    public async Task A_flag_kept_at_the_start_halts_the_engine_and_leads_here(string flag)
    {
        var visitor = new Visitor { Person = new() { Draft = StartAnswers.With((flag, "yes"), ("pain", null), ("duration", null)) } };
        visitor.Person = People.After(visitor.Post("/start/stop"));
        Assert.True(visitor.Person.Programme!.Halted);
        Assert.Equal("/stopped", (await visitor.Get("/today")).Redirect);
        Assert.Contains(Shipped.Words.Text($"screening.short.{flag}"), (await visitor.Get("/stopped")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clearance_after_a_stop_at_the_end_of_the_start_opens_the_programme()
    {
        var visitor = new Visitor { Person = new() { Draft = StartAnswers.With(("fever", "yes")) } };
        var stopped = visitor.Post("/start/stop");
        var cleared = People.After(stopped with
        {
            Append = stopped.Append.Add(new Clearance
            {
                Id = "clearance",
                At = Visitor.Morning with { Time = new(10, 0) },
                By = "Dr. A",
                Role = Role.Physician,
                Reason = "examined",
                Scope = ["all"],
            }),
        });
        Assert.False(cleared.Programme!.Halted);
        Assert.Contains(cleared.Programme.Tracks, t => t.Dose is not null);
    }

    [Theory]
    [InlineData("born-year", "2015", "age")]
    [InlineData("fever", "unknown", "screening")]
    [InlineData("effort-symptoms", "yes", "readiness")]
    [InlineData("effort-symptoms", "unknown", "readiness")]
    public void Whoever_is_not_cleared_at_the_start_is_halted_by_the_engine(string field, string answer, string cause)
    {
        var person = People.Enrolled(StartAnswers.With((field, answer), ("young", "yes")));
        Assert.True(person.Programme!.Halted);
        Assert.Contains(cause, person.Programme.HaltedFor);
    }

    [Fact]
    public void Whoever_is_cleared_has_a_dose_for_every_track_on_the_first_day()
    {
        var person = People.Enrolled(StartAnswers.Clear);
        Assert.False(person.Programme!.Halted);
        Assert.All(person.Programme.Tracks, t => Assert.NotNull(t.Dose));
    }

    private static async Task<string> Page(params string[] flags) =>
        (await new Visitor { Person = Halted(flags, Clearing.Clear) }.Get("/stopped")).Html;

    private static PersonView Halted(string[] haltedFor, Clearing readiness) => People.Halted with
    {
        Sheet = People.Halted.Sheet! with { Readiness = readiness },
        Programme = People.Halted.Programme! with { HaltedFor = [.. haltedFor] },
    };
}

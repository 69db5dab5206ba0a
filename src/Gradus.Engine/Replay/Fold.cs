using System.Collections.Immutable;
using Gradus.Engine.AtOnce;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Gates;
using Gradus.Engine.Review;

namespace Gradus.Engine.Replay;

/// <summary>
/// The fold: state × entry → state and decisions. Entries come in the order in which they count;
/// whoever drives the fold says when a week is reviewed.
/// </summary>
internal sealed class Fold(ReplayState state, ExerciseCatalogue catalogue)
{
    public ReplayState State => state;

    public ExerciseCatalogue Catalogue => catalogue;

    /// <summary>
    /// The day on which the entry at hand acts: its own, or the first of the open week where it came late.
    /// </summary>
    public DateOnly Day { get; private set; }

    /// <summary>All decisions since the fold began, in order.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>Applies one entry. The start of the tracks comes first where the entry's day reaches the start date.</summary>
    public void Apply(Entry entry)
    {
        // A break may lie ahead: that it was told does not mean that its day has come.
        if (entry is not Away && entry.At.Date >= state.Sheet.Start) StartTracks();
        if (entry is not Away)
        {
            state.Ordinal++;
            if (entry.At > state.Latest) state.Latest = entry.At;
        }

        Day = state.Started && entry.At.Date < state.WeekStarts ? state.WeekStarts : entry.At.Date;
        Dispatch(entry);
    }

    /// <summary>The start date has come; nothing where it came before.</summary>
    public void StartTracks()
    {
        if (!state.Started) TrackStart.Apply(this);
    }

    /// <summary>Reviews the week that is open and opens the next one.</summary>
    /// <param name="written">The review as it was written; null: decide now.</param>
    public void ReviewWeek(WrittenReview? written = null)
    {
        StartTracks();
        state.Ordinal++;
        WeeklyReview.Run(this, written);
    }

    public void Say(
        string? track,
        DateOnly at,
        Outcome outcome,
        string rule,
        Dose? from = null,
        Dose? to = null,
        string? exercise = null,
        bool review = false,
        ImmutableArray<Reason> reasons = default)
    {
        Decision decision = new()
        {
            Track = track,
            At = at,
            Outcome = outcome,
            Rule = rule,
            From = from,
            To = to,
            Exercise = exercise,
            Review = review,
            Reasons = reasons.IsDefault ? [] : reasons,
            Evidence = RuleEvidence.Of(rule),
        };
        Decisions.Add(decision);
        state.Recent.Add(decision);
    }

    public ShutGate? Shut(TrackProgress track, DateOnly day) =>
        Gate.Shut(state, catalogue, catalogue[track.Exercise], track.Name, day);

    public bool Allows(TrackProgress track, DateOnly day) => Shut(track, day) is null;

    public bool AllowsBrisk(TrackProgress track, DateOnly day) =>
        catalogue.Find(Brisk.Exercise) is { } brisk && Gate.Allows(state, catalogue, brisk, track.Name, day);

    private void Dispatch(Entry entry)
    {
        switch (entry)
        {
            case Session session: SessionDone.Apply(this, session); break;
            case Morning morning: Mornings.Apply(this, morning); break;
            case Intake: IntakeGiven.Apply(this); break;
            case CheckIn checkIn: CheckedIn.Apply(this, checkIn); break;
            case FormCheck check: FormChecked.Apply(this, check); break;
            case Flare flare: FlareBegun.Apply(this, flare); break;
            case Away away: BreakDeclared.Apply(this, away); break;
            case RedFlag flag: Halting.Apply(this, flag); break;
            case Clearance clearance: ClearanceGiven.Apply(this, clearance); break;
            case Trials trials: TrialsGiven.Apply(this, trials); break;
            case Park park: Parking.Apply(this, park); break;
            case Unpark unpark: Parking.Apply(this, unpark); break;
            case ConditionAdded added: Conditions.Apply(this, added); break;
            case ConditionRemoved removed: Conditions.Apply(this, removed); break;
            case WaterScreen screen: Conditions.Apply(this, screen); break;
            case Request request: Requests.Apply(this, request); break;
            case ResumeRequest request: Requests.Apply(this, request); break;
            case Allow allow: Allowing.Apply(this, allow); break;
            case Fall fall: Falling.Apply(this, fall); break;
            case Known known: KnownFlags.Apply(this, known); break;
            case Keep keep: Keeping.Apply(this, keep); break;
        }
    }
}

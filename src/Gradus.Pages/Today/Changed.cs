using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Pages.Routing;
using Gradus.Pages.Wording;

namespace Gradus.Pages.Today;

/// <summary>Which of the last decisions are told on the first page: what moved before what stayed.</summary>
internal static class Changed
{
    private const int Most = 2;

    internal static ImmutableArray<DecisionAt> Of(PageContext page)
    {
        if (page.Person is not { Programme: { } programme, Sheet: { } sheet }) return [];
        return [.. ExerciseHistory.OfRecent(programme, sheet)
            .Where(d => d.Decision.Outcome is not (Outcome.Start or Outcome.Refuse))
            .OrderBy(d => Weight(d.Decision.Outcome))
            .Take(Most)];
    }

    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Refer or Outcome.Substitute or Outcome.Exclude => 0,
        Outcome.Progress or Outcome.Advance or Outcome.HalfStep => 1,
        Outcome.Hold or Outcome.Park => 3,
        _ => 2,
    };
}

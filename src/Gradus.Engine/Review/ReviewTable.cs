using System.Collections.Immutable;
using Gradus.Engine.Reading;
using Gradus.Engine.Review.Rows;

namespace Gradus.Engine.Review;

/// <summary>
/// The weekly review, from the top: the first row that fits decides. The rows for tracks without a dose
/// (halted, parked, out-of-scope) stand before the table, in <see cref="WeeklyReview"/>.
/// </summary>
internal static class ReviewTable
{
    public static ImmutableArray<ReviewRow> Rows { get; } =
    [
        Resumed.Row,
        Gap.Row,
        Flare.Row,
        PainRedTwice.Row,
        LegSpread.Row,
        PainRed.Row,
        FlareTail.Row,
        Fall.Row,
        AmberFlag.Row,
        Overdone.Row,
        SeldomTwice.Row,
        Seldom.Row,
        Partly.Row,
        ScreeningDue.Row,
        PainUnknown.Row,
        PainHigh.Row,
        PainRising.Row,
        AmberMany.Row,
        AmberAgain.Row,
        Amber.Row,
        Effort.Row,
        FormUnchecked.Row,
        MorningUnknown.Row,
        PainSevere.Row,
        Green.Row,
    ];

    public static ReviewRow First(WeekLog log)
    {
        foreach (var row in Rows)
            if (row.Fits(log))
                return row;
        return Green.Row;
    }
}

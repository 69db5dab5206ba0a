using System.Collections.Immutable;
using Gradus.Engine.Screening;

namespace Gradus.Pages.Tests;

/// <summary>Answers of a start in which nothing stands in the way.</summary>
internal static class StartAnswers
{
    internal static readonly ImmutableSortedDictionary<string, string> Clear =
        ScreeningFlags.Red.Concat(ScreeningFlags.Amber).Select(id => KeyValuePair.Create(id, "no"))
            .Concat(new Dictionary<string, string>
            {
                ["consent"] = "yes",
                ["born-day"] = "7",
                ["born-month"] = "5",
                ["born-year"] = "1958",
                ["active"] = "no",
                ["known-disease"] = "no",
                ["effort-symptoms"] = "no",
                ["pressure"] = "no",
                ["falls"] = "no",
                ["duration"] = "over-12",
                ["told"] = "none",
                ["pain"] = "4",
                ["worse"] = "sitting",
                ["fear"] = "no",
                ["flares"] = "no",
                ["access"] = "chair,mat,shoes",
                ["minutes"] = "15",
                ["days"] = "1,3,5",
                ["zone"] = "Europe/Oslo",
                ["walk-1"] = "12",
            })
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal static ImmutableSortedDictionary<string, string> With(params (string Field, string? Value)[] changes)
    {
        var answers = Clear;
        foreach (var (field, value) in changes) answers = value is null ? answers.Remove(field) : answers.SetItem(field, value);
        return answers;
    }
}

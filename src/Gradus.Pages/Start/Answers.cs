using System.Collections.Immutable;
using System.Globalization;
using Gradus.Engine.Diary;
using Gradus.Engine.Screening;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>The answers of the start as they were typed, by field; read here and nowhere else.</summary>
internal sealed class Answers(ImmutableSortedDictionary<string, string> given, DateOnly today, ImmutableArray<string> known = default)
{
    /// <summary>The answers that are kept of a person.</summary>
    internal static Answers Of(PageContext page) => Of(page, page.Person.Draft);

    /// <inheritdoc cref="Of(PageContext)"/>
    internal static Answers Of(PageContext page, ImmutableSortedDictionary<string, string> given) =>
        new(given, page.Today, page.Person.Programme?.Known ?? []);

    /// <summary>As typed.</summary>
    internal ImmutableSortedDictionary<string, string> Given => given;

    /// <summary>The day on which they are read.</summary>
    internal DateOnly Today => today;

    /// <summary>The answer, or null: not answered.</summary>
    internal string? this[string field] => given.GetValueOrDefault(field);

    /// <summary>Date of birth; null while it is no date, in the future, or more than 120 years ago.</summary>
    internal DateOnly? Born =>
        Number("born-year", today.Year - 120, today.Year) is { } year && Number("born-month", 1, 12) is { } month
        && Number("born-day", 1, new DateOnly(year, month, 1).AddMonths(1).AddDays(-1).Day) is { } day && new DateOnly(year, month, day) is var born && born <= today
            ? born
            : null;

    /// <summary>Younger than 18 today.</summary>
    internal bool IsYoung => Born is { } born && born.AddYears(18) > today;

    /// <summary>Whether a question is asked: not one about a sign that is recorded as long-standing and unchanged.</summary>
    internal bool Asks(string field) => known.IsDefaultOrEmpty || !known.Contains(field);

    /// <summary>Red flags that stop everything: each "yes", and "I don't know" to the first five.</summary>
    internal ImmutableArray<string> StopFlags =>
        [.. ScreeningFlags.Red.Where(id => Asks(id) && (this[id] == "yes" || (this[id] == "unknown" && ScreeningFlags.UnknownCountsAsYes.Contains(id))))];

    /// <summary>Red flags answered with "I don't know" that do not stop but keep the start from being cleared.</summary>
    internal ImmutableArray<string> OpenFlags =>
        [.. ScreeningFlags.Red.Where(id => Asks(id) && this[id] == "unknown" && !ScreeningFlags.UnknownCountsAsYes.Contains(id))];

    /// <summary>Answers to the screening questions that were given.</summary>
    internal ImmutableSortedDictionary<string, ScreeningAnswer> Screening
    {
        get
        {
            var screening = ImmutableSortedDictionary.CreateBuilder<string, ScreeningAnswer>(StringComparer.Ordinal);
            foreach (var id in ScreeningFlags.Red.Concat(ScreeningFlags.Amber))
                if (AnswerTo(id) is { } answer) screening[id] = answer;
            return screening.ToImmutable();
        }
    }

    /// <summary>An answer of a question with yes, no and "I don't know".</summary>
    internal ScreeningAnswer? AnswerTo(string field) => this[field] switch
    {
        "yes" => ScreeningAnswer.Yes,
        "no" => ScreeningAnswer.No,
        "unknown" => ScreeningAnswer.Unknown,
        _ => null,
    };

    /// <summary>A whole number within bounds, both inclusive; null when empty, not a number or outside.</summary>
    internal int? Number(string field, int least, int most) =>
        int.TryParse(this[field], NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) && number >= least && number <= most
            ? number
            : null;

    /// <summary>The ticked values of a field.</summary>
    internal ImmutableArray<string> Several(string field) =>
        [.. this[field]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []];

    /// <summary>Whether a value of a field is ticked.</summary>
    internal bool Ticked(string field, string value) => Several(field).Contains(value);

    /// <summary>The walks that were comfortable, in minutes; empty when none was written as a number.</summary>
    internal ImmutableArray<int> Walks =>
        [.. StartFields.Walks.Select(name => Number(name, 1, 180)).OfType<int>()];
}

namespace Gradus.Data.Diary;

/// <summary>What a person begins with.</summary>
/// <param name="TimeZone">IANA name.</param>
/// <param name="Language">Language of the words, for example <c>en</c>.</param>
/// <param name="Name">What operators call the person; null: nothing.</param>
public sealed record NewPerson(string TimeZone, string Language, string? Name = null);

/// <summary>What may be changed about a person besides the diary; null leaves it as it is.</summary>
public sealed record PersonSettings(string? TimeZone = null, string? Language = null, string? Name = null);

/// <summary>A line of the list of people.</summary>
/// <param name="Id">Which person.</param>
/// <param name="Name">Null when nobody gave a name.</param>
/// <param name="CreatedUnixMs">Milliseconds since 1970 UTC.</param>
/// <param name="Enrolled">The start is finished.</param>
public sealed record PersonSummary(PersonId Id, string? Name, long CreatedUnixMs, bool Enrolled);

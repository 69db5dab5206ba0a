using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Engine.Scenario;

/// <summary>A scenario as it was read: a sheet, how many weeks to review, and entries as written.</summary>
/// <param name="Sheet">The person.</param>
/// <param name="Weeks">Programme weeks to review, 1 or more.</param>
/// <param name="Entries">In the order of the file; a repeated id is already gone.</param>
public sealed record ScenarioFile(PersonSheet Sheet, int Weeks, IReadOnlyList<Entry> Entries);

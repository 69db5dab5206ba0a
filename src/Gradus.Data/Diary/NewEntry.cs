using Gradus.Engine;

namespace Gradus.Data.Diary;

/// <summary>One entry to append; the store gives the sequence and the time of recording. See <see cref="StoredEntry"/>.</summary>
public sealed record NewEntry(string Id, CivilTime At, string Author, string Role, string Kind, string Body);

using Gradus.Engine;

namespace Gradus.Data.Diary;

/// <summary>One entry as it stands in the diary.</summary>
/// <param name="Sequence">Its place in the person's diary: 1, 2, 3 … without gaps.</param>
/// <param name="Id">Unique within the diary.</param>
/// <param name="At">When it happened, in the person's civil time.</param>
/// <param name="RecordedUnixMs">When the server wrote it, in milliseconds since 1970 UTC.</param>
/// <param name="Author">Who wrote it or vouches for it.</param>
/// <param name="Role">The author's role.</param>
/// <param name="Kind">Kind of entry.</param>
/// <param name="Body">The entry itself as JSON text, kept as given.</param>
public sealed record StoredEntry(
    long Sequence, string Id, CivilTime At, long RecordedUnixMs, string Author, string Role, string Kind, string Body);

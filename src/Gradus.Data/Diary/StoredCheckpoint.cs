namespace Gradus.Data.Diary;

/// <summary>A replayed state. May be dropped at any time.</summary>
/// <param name="UpTo">Sequence of the last entry in it; 0: the state before the first entry.</param>
/// <param name="Rules">Rule set that made it.</param>
/// <param name="Catalogue">Catalogue that made it.</param>
/// <param name="Body">The state as text.</param>
public sealed record StoredCheckpoint(long UpTo, string Rules, string Catalogue, string Body);

/// <summary>Which checkpoints are of use to the caller: those of the same rule set and catalogue.</summary>
public sealed record CheckpointOf(string Rules, string Catalogue);

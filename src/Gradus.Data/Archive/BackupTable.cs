namespace Gradus.Data.Archive;

/// <summary>A table that goes into a backup.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">Its key; rows are written in this order.</param>
/// <param name="Since">Schema that brought it.</param>
internal sealed record BackupTable(string Name, string Key, int Since)
{
    /// <summary>A table stands behind those that its rows refer to. Checkpoints are left out: they are made anew.</summary>
    public static IReadOnlyList<BackupTable> All { get; } =
    [
        new("persons", "key", 1),
        new("entries", "person, sequence", 1),
        new("accounts", "key", 2),
        new("sign_in_links", "hash", 2),
        new("sign_in_sessions", "hash", 2),
    ];
}

namespace Gradus.Data.Faults;

/// <summary>Codes of <see cref="StoreFault"/>. Never reused for something else.</summary>
public static class StoreFaultCodes
{
    /// <summary>No room left where the store writes. Details: <c>path</c>.</summary>
    public const string DiskFull = "store.disk-full";

    /// <summary>The store may be read but not written. Details: <c>path</c>.</summary>
    public const string ReadOnly = "store.read-only";

    /// <summary>Something else holds the store's own lock longer than was waited. Details: <c>path</c>, <c>seconds</c>.</summary>
    public const string Locked = "store.locked";

    /// <summary>The file is not a store, or parts of it cannot be read. Details: <c>path</c>.</summary>
    public const string Damaged = "store.damaged";

    /// <summary>The disk or its driver reports an error. Details: <c>path</c>, <c>reason</c>.</summary>
    public const string DiskError = "store.disk-error";

    /// <summary>The folder, file or server cannot be opened with these settings. Details: <c>path</c>, <c>reason</c>.</summary>
    public const string CannotOpen = "store.cannot-open";

    /// <summary>The server cannot be reached, or went away. What was sent and not answered may or may not stand: send it again
    /// with the same ids. Details: <c>path</c>.</summary>
    public const string Unreachable = "store.unreachable";

    /// <summary>Made by a later version of this program. Details: <c>path</c>, <c>schema</c>.</summary>
    public const string NewerSchema = "store.newer-schema";

    /// <summary>Needs a change of schema first, which the running server or the operator makes. Details: <c>path</c>, <c>schema</c>.</summary>
    public const string OlderSchema = "store.older-schema";

    /// <summary>Another server serves this data folder. Details: <c>path</c>.</summary>
    public const string InUse = "store.in-use";

    /// <summary>The store already holds something; a restore does not overwrite. Details: <c>path</c>.</summary>
    public const string NotEmpty = "store.not-empty";

    /// <summary>A file of this name is already there; a backup does not overwrite. Details: <c>path</c>.</summary>
    public const string BackupExists = "backup.exists";

    /// <summary>The backup is not complete or not one of ours. Details: <c>path</c>, <c>part</c>.</summary>
    public const string BackupDamaged = "backup.damaged";

    /// <summary>The backup was made by a later version. Details: <c>path</c>, <c>schema</c>.</summary>
    public const string BackupNewer = "backup.newer";

    /// <summary>There is no such backup file. Details: <c>path</c>.</summary>
    public const string BackupMissing = "backup.missing";
}

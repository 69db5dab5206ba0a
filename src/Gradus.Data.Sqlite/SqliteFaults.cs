using Gradus.Data.Faults;
using Microsoft.Data.Sqlite;

namespace Gradus.Data.Sqlite;

/// <summary>What SQLite says, as faults. By result code, never by text.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, DiskError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static StoreFault? Of(Exception? exception, string path, TimeSpan waited) => exception switch
    {
        SqliteException { SqliteErrorCode: Busy or Locked } =>
            StoreFault.Of(StoreFaultCodes.Locked, ("path", path), ("seconds", $"{(int)waited.TotalSeconds}")),
        SqliteException { SqliteErrorCode: ReadOnly } => StoreFault.Of(StoreFaultCodes.ReadOnly, ("path", path)),
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => StoreFault.Of(StoreFaultCodes.Damaged, ("path", path)),
        SqliteException { SqliteErrorCode: Full } => StoreFault.Of(StoreFaultCodes.DiskFull, ("path", path)),
        SqliteException { SqliteErrorCode: DiskError or CannotOpen } sqlite => StoreFault.Of(
            sqlite.SqliteErrorCode == DiskError ? StoreFaultCodes.DiskError : StoreFaultCodes.CannotOpen,
            ("path", path), ("reason", $"sqlite {sqlite.SqliteExtendedErrorCode}")),
        { InnerException: { } inner } => Of(inner, path, waited),
        _ => null,
    };
}

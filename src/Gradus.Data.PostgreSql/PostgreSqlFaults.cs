using Gradus.Data.Faults;
using Npgsql;

namespace Gradus.Data.PostgreSql;

/// <summary>What PostgreSQL and the way to it say, as faults. By SQLSTATE, never by text.</summary>
internal static class PostgreSqlFaults
{
    public static StoreFault? Of(Exception? exception, string place) => exception switch
    {
        PostgresException postgres => OfState(postgres, place),
        NpgsqlException { InnerException: PostgresException inner } => OfState(inner, place),
        NpgsqlException => StoreFault.Of(StoreFaultCodes.Unreachable, ("path", place)),
        { InnerException: { } inner } => Of(inner, place),
        _ => null,
    };

    private static StoreFault? OfState(PostgresException exception, string place)
    {
        var code = exception.SqlState switch
        {
            PostgresErrorCodes.DiskFull => StoreFaultCodes.DiskFull,
            PostgresErrorCodes.ReadOnlySqlTransaction => StoreFaultCodes.ReadOnly,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => StoreFaultCodes.Locked,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => StoreFaultCodes.Damaged,
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
                or PostgresErrorCodes.TooManyConnections => StoreFaultCodes.Unreachable,
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification
                or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege => StoreFaultCodes.CannotOpen,
            ['0', '8', ..] => StoreFaultCodes.Unreachable,
            ['5', '8', ..] => StoreFaultCodes.DiskError,
            _ => null,
        };
        return code is null ? null : StoreFault.Of(code, ("path", place), ("reason", $"sqlstate {exception.SqlState}"));
    }
}

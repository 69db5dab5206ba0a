using System.Data;
using System.Globalization;
using Gradus.Data.Access;

namespace Gradus.Data.Archive;

/// <summary>What the store says of itself.</summary>
internal static class StoreFacts
{
    private static readonly Statement Say = new(
        "INSERT INTO store_facts (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        ("@name", DbType.String), ("@value", DbType.String));

    /// <summary>The version of the program that made or changed the schema, and when.</summary>
    public static Task SayVersionAsync(Database database, DateTimeOffset now, CancellationToken cancellation) =>
        database.WriteAsync(now, static async ValueTask<bool> (session, now, cancel) =>
        {
            await session.Bind(Say, "version", BackupWriter.ProductVersion).ExecuteNonQueryAsync(cancel);
            await session.Bind(Say, "schema_changed", now.ToString("O", CultureInfo.InvariantCulture)).ExecuteNonQueryAsync(cancel);
            return true;
        }, cancellation);
}

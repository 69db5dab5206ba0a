using Gradus.Data.Access;
using Npgsql;
using NpgsqlTypes;

namespace Gradus.Data.PostgreSql;

/// <summary>COPY, table by table.</summary>
internal sealed class PostgreSqlBulkWriter(NpgsqlConnection connection) : IBulkWriter, IAsyncDisposable
{
    private readonly HashSet<string> numbered = new(StringComparer.Ordinal);
    private NpgsqlBinaryImporter? import;

    public async Task<long> NextKeyAsync(string table, CancellationToken cancellation)
    {
        // The sequence does not know of keys that are given, so nobody may take one meanwhile.
        await RunAsync($"LOCK TABLE {table} IN EXCLUSIVE MODE", cancellation);
        return (long)(await RunAsync($"SELECT coalesce(max(key), 0) + 1 FROM {table}", cancellation))!;
    }

    public async Task<long> CountAsync(string table, CancellationToken cancellation) =>
        (long)(await RunAsync($"SELECT count(*) FROM {table}", cancellation))!;

    public async Task BeginAsync(string table, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        await EndAsync(cancellation);
        if (columns.Contains("key"))
            numbered.Add(table);
        import = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)", cancellation);
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<object?> row, CancellationToken cancellation)
    {
        await import!.StartRowAsync(cancellation);
        for (var i = 0; i < row.Length; i++)
        {
            await (row.Span[i] switch
            {
                long number => import.WriteAsync(number, NpgsqlDbType.Bigint, cancellation),
                string text => import.WriteAsync(text, NpgsqlDbType.Text, cancellation),
                byte[] bytes => import.WriteAsync(bytes, NpgsqlDbType.Bytea, cancellation),
                _ => import.WriteNullAsync(cancellation),
            });
        }
    }

    /// <summary>Ends the last table; keys that the server gives from now on lie behind those written.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        await EndAsync(cancellation);
        foreach (var table in numbered)
        {
            await RunAsync(
                $"SELECT setval(pg_get_serial_sequence('{table}', 'key'), (SELECT coalesce(max(key), 0) + 1 FROM {table}), false)", cancellation);
        }
    }

    public ValueTask DisposeAsync() => import?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task EndAsync(CancellationToken cancellation)
    {
        if (import is null)
            return;
        await import.CompleteAsync(cancellation);
        await import.DisposeAsync();
        import = null;
    }

    private async Task<object?> RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation);
    }
}

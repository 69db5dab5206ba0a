using System.Data.Common;
using Gradus.Data.Access;

namespace Gradus.Data.Sqlite;

/// <summary>One prepared insert for each table.</summary>
internal sealed class SqliteBulkWriter(DbConnection connection) : IBulkWriter, IAsyncDisposable
{
    private DbCommand? insert;

    public Task<long> NextKeyAsync(string table, CancellationToken cancellation) =>
        AskAsync($"SELECT coalesce(max(key), 0) + 1 FROM {table}", cancellation);

    public Task<long> CountAsync(string table, CancellationToken cancellation) =>
        AskAsync($"SELECT count(*) FROM {table}", cancellation);

    public async Task BeginAsync(string table, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        await DisposeAsync();
        insert = connection.CreateCommand();
        insert.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        foreach (var column in columns)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = "@" + column;
            insert.Parameters.Add(parameter);
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<object?> row, CancellationToken cancellation)
    {
        for (var i = 0; i < row.Length; i++)
            insert!.Parameters[i].Value = row.Span[i] ?? DBNull.Value;
        await insert!.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => insert?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<long> AskAsync(string sql, CancellationToken cancellation)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = sql;
        return (long)(await select.ExecuteScalarAsync(cancellation))!;
    }
}

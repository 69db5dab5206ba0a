using System.Data.Common;

namespace Gradus.Data.Access;

/// <summary>An open connection and the commands made on it. One user at a time.</summary>
internal sealed class Session(DbConnection connection) : IAsyncDisposable
{
    private readonly Dictionary<Statement, DbCommand> commands = [];

    public DbConnection Connection => connection;

    /// <summary>The command of a statement with the given values bound; made once, so a store can keep it prepared.</summary>
    public DbCommand Bind(Statement statement, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(statement, out var command))
            commands[statement] = command = Make(statement);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in commands.Values)
            await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private DbCommand Make(Statement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Sql;
        foreach (var (name, type) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}

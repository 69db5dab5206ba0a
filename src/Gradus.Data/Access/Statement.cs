using System.Data;

namespace Gradus.Data.Access;

/// <summary>One question in SQL that both stores understand, with its parameters in the order in which they are bound.</summary>
internal sealed class Statement(string sql, params (string Name, DbType Type)[] parameters)
{
    public string Sql { get; } = sql;

    public IReadOnlyList<(string Name, DbType Type)> Parameters { get; } = parameters;
}

namespace Gradus.Data.PostgreSql;

/// <summary>A store in one PostgreSQL database.</summary>
/// <param name="ConnectionString">In Npgsql's form.</param>
/// <param name="DataFolder">Keys that protect cookies, and the backups made before schema changes. Made when it does not exist.</param>
public sealed record PostgreSqlStoreOptions(string ConnectionString, string DataFolder)
{
    /// <summary>
    /// Change the schema at the start where it is of an earlier version. With several nodes switch it off and let one command do it.
    /// </summary>
    public bool ChangeSchema { get; init; } = true;
}

using Gradus.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gradus.Data.Sqlite;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : GradusContext(options)
{
    public static SqliteContext On(string connectionString, PragmaInterceptor pragmas) => new(
        new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(connectionString)
            .AddInterceptors(pragmas)
            .ReplaceService<IMigrationsSqlGenerator, KeyedTablesSqlGenerator>()
            .Options);
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) => SqliteContext.On("Data Source=design.db", PragmaInterceptor.None);
}

using Gradus.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace Gradus.Data.PostgreSql;

/// <summary>The model on PostgreSQL.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : GradusContext(options)
{
    public static PostgreSqlContext On(NpgsqlDataSource source) =>
        new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(source).Options);
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => PostgreSqlContext.On(NpgsqlDataSource.Create("Host=design"));
}

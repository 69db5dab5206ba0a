using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Gradus.Data.Sqlite;

/// <summary>
/// Keeps the rows of a table whose key is not a single number in the order of that key (WITHOUT ROWID): one tree instead of two,
/// and a person's diary lies together on disk.
/// </summary>
internal sealed class KeyedTablesSqlGenerator(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(
        CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        // Asked first: the base moves a key of one column into that column.
        var numbered = IsNumbered(operation);
        base.Generate(operation, model, builder, terminate: false);
        if (!numbered)
            builder.Append(" WITHOUT ROWID");
        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    private static bool IsNumbered(CreateTableOperation operation) =>
        operation.PrimaryKey is not { Columns: var key }
        || (key is [var name] && operation.Columns.Single(column => column.Name == name).ClrType == typeof(long));
}

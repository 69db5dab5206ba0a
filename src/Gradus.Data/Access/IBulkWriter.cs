namespace Gradus.Data.Access;

/// <summary>Writes rows of one table after the other as fast as the store can.</summary>
internal interface IBulkWriter
{
    /// <summary>The first of the free numbers at the end of a table's column <c>key</c>; nobody else takes them until the end.</summary>
    Task<long> NextKeyAsync(string table, CancellationToken cancellation);

    /// <summary>How many rows a table has; before any is begun.</summary>
    Task<long> CountAsync(string table, CancellationToken cancellation);

    /// <summary>Begins a table; ends the one before.</summary>
    Task BeginAsync(string table, IReadOnlyList<string> columns, CancellationToken cancellation);

    /// <summary>One row of the table begun: <see cref="long"/>, <see cref="string"/>, byte array or null, in the order of its columns.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<object?> row, CancellationToken cancellation);
}

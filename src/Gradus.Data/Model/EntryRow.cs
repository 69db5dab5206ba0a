namespace Gradus.Data.Model;

internal sealed class EntryRow
{
    public long Person { get; set; }
    public long Sequence { get; set; }
    public required string Id { get; set; }
    public required string At { get; set; }
    public long Recorded { get; set; }
    public required string Author { get; set; }
    public required string Role { get; set; }
    public required string Kind { get; set; }
    public required string Body { get; set; }
}

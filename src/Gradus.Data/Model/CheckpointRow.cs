namespace Gradus.Data.Model;

internal sealed class CheckpointRow
{
    public long Person { get; set; }
    public long UpTo { get; set; }
    public required string Rules { get; set; }
    public required string Catalogue { get; set; }
    public required string Body { get; set; }
}

namespace Gradus.Data.Model;

internal sealed class PersonRow
{
    public long Key { get; set; }
    public required string Id { get; set; }
    public string? Name { get; set; }
    public long Created { get; set; }
    public required string TimeZone { get; set; }
    public required string Language { get; set; }
    public string? Sheet { get; set; }
    public string? Draft { get; set; }
    public long Version { get; set; }
}

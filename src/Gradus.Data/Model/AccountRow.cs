namespace Gradus.Data.Model;

internal sealed class AccountRow
{
    public long Key { get; set; }
    public required string Id { get; set; }
    public long? Person { get; set; }
    public long Created { get; set; }
}

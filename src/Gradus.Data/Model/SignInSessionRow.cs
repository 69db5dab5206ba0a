namespace Gradus.Data.Model;

internal sealed class SignInSessionRow
{
    public required byte[] Hash { get; set; }
    public long Account { get; set; }
    public long Created { get; set; }
    public long Expires { get; set; }
}

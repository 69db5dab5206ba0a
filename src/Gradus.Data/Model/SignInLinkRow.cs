namespace Gradus.Data.Model;

internal sealed class SignInLinkRow
{
    public required byte[] Hash { get; set; }

    /// <summary>Null: redeeming it makes a new account and person.</summary>
    public long? Account { get; set; }
    public long Created { get; set; }
    public long Expires { get; set; }
    public long? Used { get; set; }
}

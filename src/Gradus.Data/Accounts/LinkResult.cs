namespace Gradus.Data.Accounts;

/// <summary>What became of a one-time link.</summary>
public abstract record LinkResult
{
    private LinkResult()
    {
    }

    /// <summary>The link is used up and a session began.</summary>
    /// <param name="SessionToken">The secret for the cookie; kept nowhere else.</param>
    /// <param name="Session">The session.</param>
    /// <param name="IsNew">The link made the account and its person.</param>
    public sealed record Opened(string SessionToken, SignedIn Session, bool IsNew) : LinkResult;

    /// <summary>Not a link of this store.</summary>
    public sealed record Unknown : LinkResult;

    /// <summary>It was used before.</summary>
    public sealed record AlreadyUsed : LinkResult;

    /// <summary>It was not used in time.</summary>
    public sealed record Expired : LinkResult;
}

namespace Gradus.Data.Accounts;

/// <summary>A session that stands.</summary>
/// <param name="Account">Who signed in.</param>
/// <param name="Person">Whose diary it is; null for an account without one.</param>
/// <param name="ExpiresUnixMs">When it ends, in milliseconds since 1970 UTC; exclusive.</param>
public sealed record SignedIn(AccountId Account, PersonId? Person, long ExpiresUnixMs);

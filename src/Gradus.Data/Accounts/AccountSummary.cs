namespace Gradus.Data.Accounts;

/// <summary>A line of the list of accounts.</summary>
/// <param name="Id">Which account.</param>
/// <param name="Person">Whose diary it opens; null: none.</param>
/// <param name="CreatedUnixMs">Milliseconds since 1970 UTC.</param>
/// <param name="OpenSessions">Sessions that have not ended.</param>
public sealed record AccountSummary(AccountId Id, PersonId? Person, long CreatedUnixMs, int OpenSessions);

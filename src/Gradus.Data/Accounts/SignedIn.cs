namespace Gradus.Data.Accounts;

/// <summary>A session that stands.</summary>
/// <param name="Account">Who signed in.</param>
/// <param name="Person">Whose diary it is; null for an account without one.</param>
/// <param name="ExpiresUnixMs">When it ends, in milliseconds since 1970 UTC; exclusive.</param>
/// <param name="Position">How far the diary has come; null where there is no person.</param>
public sealed record SignedIn(AccountId Account, PersonId? Person, long ExpiresUnixMs, PersonPosition? Position);

/// <summary>What a page about a person depends on besides the day: while it is the same, so is the page.</summary>
/// <param name="Version">Goes up with each change of sheet, draft and settings.</param>
/// <param name="LastSequence">Sequence of the last entry; 0 when there is none.</param>
/// <param name="TimeZone">IANA name of the zone in which the person's days are counted.</param>
/// <param name="Language">Language of the words.</param>
public sealed record PersonPosition(long Version, long LastSequence, string TimeZone, string Language);

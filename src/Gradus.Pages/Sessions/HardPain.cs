namespace Gradus.Pages.Sessions;

/// <summary>
/// Whether the pain of a session is one after which warning signs and the plan for hard days are offered at once:
/// the red band of the rules (section 3), read for the page only. What it does to a dose is decided at the review.
/// </summary>
internal static class HardPain
{
    /// <param name="pain">Worst pain of the session, 0 to 10; null: not answered.</param>
    /// <param name="usual">Usual pain, 0 to 10; null: not asked yet.</param>
    internal static bool Is(int? pain, int? usual) => pain is { } n &&
        ((n > 5 && n > usual + 2) || (usual < 5 && n >= 7) || (usual >= 5 && n >= 8 && n > usual + 1));
}

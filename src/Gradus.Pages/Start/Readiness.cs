using Gradus.Engine.Person;

namespace Gradus.Pages.Start;

/// <summary>
/// Readiness for physical activity from three things: moving regularly now, a known disease of heart, vessels, metabolism or
/// kidneys, and signs of one. Programmes begin light, so a known disease stops only who is not used to effort.
/// Source: evidence §1.3. "I don't know" is never clear.
/// </summary>
internal static class Readiness
{
    internal static Clearing Of(Answers answers)
    {
        var active = answers["active"] == "yes";
        return (answers["effort-symptoms"], answers["known-disease"]) switch
        {
            ("yes", _) => Clearing.Stopped,
            ("no", "yes") when !active => Clearing.Stopped,
            ("no", "yes" or "unknown") when active => Clearing.Clear,
            ("no", "no") => Clearing.Clear,
            _ => Clearing.Unknown,
        };
    }
}

using Gradus.Pages.Routing;

namespace Gradus.Pages.Sessions;

/// <summary>What stays said is asked a second time before it is written: the form comes back with this fault.</summary>
internal static class Confirmation
{
    /// <summary>Name of the field that carries the fault.</summary>
    internal const string Field = "confirm";

    /// <summary>Whether the form came back only to be confirmed.</summary>
    internal static bool Asked(PageContext page) => page.Faults.Any(f => f.Field == Field);
}

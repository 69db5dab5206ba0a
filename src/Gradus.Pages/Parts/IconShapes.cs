using System.Collections.Frozen;

namespace Gradus.Pages.Parts;

/// <summary>Shapes of the icons on a field of 24 by 24, drawn with a line of 2.</summary>
internal static class IconShapes
{
    internal static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sunrise"] = """<path d='M4 17h16M7 17a5 5 0 0 1 10 0M12 5v3M4.5 9.5l2 1.6M19.5 9.5l-2 1.6M8 21h8' />""",
        ["bars"] = """<path d='M4 20h16M6 16v-3M11 16V9M16 16V5' /><path d='M6 13h0' />""",
        ["explore"] = """<circle cx='12' cy='12' r='8.5' /><path d='m15 9-1.8 4.2L9 15l1.8-4.2z' />""",
        ["waves"] = """<path d='M3 9c2.5-3 4.5-3 7 0s4.5 3 7 0c1.3-1.6 2.6-2.3 4-2M3 16c2.5-3 4.5-3 7 0s4.5 3 7 0c1.3-1.6 2.6-2.3 4-2' />""",
        ["check"] = """<path d='m5 12.5 4.5 4.5L19 7.5' />""",
        ["close"] = """<path d='M6 6l12 12M18 6 6 18' />""",
        ["back"] = """<path d='M14.5 5.5 8 12l6.5 6.5' />""",
        ["next"] = """<path d='M9.5 5.5 16 12l-6.5 6.5' />""",
        ["down"] = """<path d='m6 9.5 6 6 6-6' />""",
        ["plus"] = """<path d='M12 5v14M5 12h14' />""",
        ["minus"] = """<path d='M5 12h14' />""",
        ["play"] = """<path d='M8 5.5v13l10.5-6.5z' fill='currentColor' />""",
        ["pause"] = """<path d='M9 6v12M15 6v12' stroke-width='3' />""",
        ["info"] = """<circle cx='12' cy='12' r='8.8' /><path d='M12 11v5M12 7.8h0' />""",
        ["ask"] = """<circle cx='12' cy='12' r='8.8' /><path d='M9.7 9.5a2.4 2.4 0 1 1 3.3 2.3c-.7.3-1 .8-1 1.5M12 16.3h0' />""",
        ["alert"] = """<path d='M12 4 3.5 19h17zM12 10v4M12 16.5h0' />""",
        ["swap"] = """<path d='M7 7h11l-3-3M17 17H6l3 3' />""",
        ["clock"] = """<circle cx='12' cy='12' r='8.5' /><path d='M12 7.5V12l3 2' />""",
        ["book"] = """<path d='M5 5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-1.5H5zM19 5h-4a2 2 0 0 0-2 2' /><path d='M19 5v12.5h-4' />""",
        ["steps"] = """<path d='M4 19h4v-4h4v-4h4V7h4' />""",
        ["phone"] = """<path d='M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z' />""",
        ["heart"] = """<path d='M12 19s-7-4.3-7-9a3.9 3.9 0 0 1 7-2.4A3.9 3.9 0 0 1 19 10c0 4.7-7 9-7 9z' />""",
        ["more"] = """<path d='M6 12h0M12 12h0M18 12h0' stroke-width='3' />""",
        ["people"] = """<circle cx='9' cy='8.5' r='3.3' /><path d='M3.5 19c.6-3.4 2.7-5 5.5-5s4.9 1.6 5.5 5M15.5 5.6a3.2 3.2 0 0 1 0 5.8M17.5 14.3c1.7.7 2.7 2.2 3 4.7' />""",
        ["cog"] = """<circle cx='12' cy='12' r='3' /><path d='M12 4v2M12 18v2M4 12h2M18 12h2M6.5 6.5l1.4 1.4M16.1 16.1l1.4 1.4M6.5 17.5l1.4-1.4M16.1 7.9l1.4-1.4' />""",
        ["offline"] = """<path d='M4 4l16 16M8.5 15.5a5 5 0 0 1 6 0M5 12a10 10 0 0 1 4-2.5M14 9.3a10 10 0 0 1 5 2.7M12 19h0' />""",
        ["up"] = """<path d='M12 19V5M6 11l6-6 6 6' />""",
        ["down-arrow"] = """<path d='M12 5v14M6 13l6 6 6-6' />""",
        ["dash"] = """<path d='M7 12h10' />""",
        ["dot"] = """<circle cx='12' cy='12' r='3' fill='currentColor' />""",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

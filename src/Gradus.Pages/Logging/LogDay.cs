using Gradus.Pages.Routing;

namespace Gradus.Pages.Logging;

/// <summary>The day that is logged: yesterday or today. A day before the start cannot be logged.</summary>
internal static class LogDay
{
    internal const string Yesterday = "yesterday";

    private static readonly TimeOnly Evening = new(20, 0);

    internal static bool IsYesterday(PageContext page) =>
        page.Value("day", page.Request.Query.GetValueOrDefault("day")) == Yesterday && page.Today > page.Person.Sheet!.Start;

    /// <summary>When a session of that day is said to have been: now, or in the evening of yesterday.</summary>
    internal static Engine.CivilTime At(PageContext page, bool yesterday) =>
        yesterday ? new(page.Today.AddDays(-1), Evening) : page.Request.Now;
}

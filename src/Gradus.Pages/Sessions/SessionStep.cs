using Gradus.Pages.Days;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Sessions;

/// <summary>Where somebody is in a session: which day's plan, and which of its exercises.</summary>
/// <param name="Plan">The exercises, in order.</param>
/// <param name="Number">The exercise shown, from 1; always one of the plan unless it is empty.</param>
/// <param name="Tomorrow">Tomorrow's plan, done early.</param>
public sealed record SessionStep(DayPlan Plan, int Number, bool Tomorrow)
{
    private const string TomorrowName = "tomorrow";

    /// <summary>The exercise shown; null for a plan without any.</summary>
    internal DayItem? Item => Plan.Items.IsEmpty ? null : Plan.Items[Number - 1];

    internal static SessionStep Shown(PageContext page)
    {
        var tomorrow = page.Value("day", page.Request.Query.GetValueOrDefault("day")) == TomorrowName;
        var plan = PlanOf(page, tomorrow);
        return new(plan, Within(page.Value("n", page.Request.Query.GetValueOrDefault("n")), plan) ?? FirstOpen(plan), tomorrow);
    }

    internal static SessionStep Posted(PageContext page, FormValues form)
    {
        var tomorrow = form.Text("day") == TomorrowName;
        var plan = PlanOf(page, tomorrow);
        return new(plan, Within(form.Text("n"), plan) ?? 1, tomorrow);
    }

    /// <summary>Address of the exercise of that number.</summary>
    internal string Address(int number) => $"/session?n={number}{(Tomorrow ? $"&day={TomorrowName}" : "")}";

    /// <summary>Where to go when this exercise is dealt with: the next one, or the questions at the end.</summary>
    internal string AfterThis => Number < Plan.Items.Length ? Address(Number + 1) : "/session/after";

    private static DayPlan PlanOf(PageContext page, bool tomorrow) =>
        DayPlan.Of(page.Person, page.Library, tomorrow ? page.Today.AddDays(1) : page.Today, page.Today);

    private static int? Within(string? number, DayPlan plan) =>
        int.TryParse(number, out var n) && n >= 1 && n <= plan.Items.Length ? n : null;

    private static int FirstOpen(DayPlan plan)
    {
        for (var i = 0; i < plan.Items.Length; i++)
            if (plan.Items[i].Untouched) return i + 1;
        return 1;
    }
}

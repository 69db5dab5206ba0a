namespace Gradus.Engine.Doses;

/// <summary>Brisk minutes stand beside the minutes of a walk.</summary>
internal static class Brisk
{
    /// <summary>The exercise whose gates brisk minutes go by.</summary>
    public const string Exercise = "brisk-walk";

    /// <summary>Minutes in one step.</summary>
    public const int Step = 5;

    private const int Most = 20;

    /// <summary>Five more brisk minutes, or null where they do not fit within 20 and two thirds of the minutes.</summary>
    public static Dose? More(Dose dose)
    {
        var brisk = dose.BriskMinutes + Step;
        return brisk <= Most && 3 * brisk <= 2 * dose.Amount ? Dose.OfMinutes(dose.Amount, brisk) : null;
    }

    /// <summary>The same minutes, none of them brisk.</summary>
    public static Dose Without(Dose dose) => dose.BriskMinutes == 0 ? dose : Dose.OfMinutes(dose.Amount);
}

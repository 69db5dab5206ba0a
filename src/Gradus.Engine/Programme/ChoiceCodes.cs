namespace Gradus.Engine.Programme;

/// <summary>Codes of the reasons that a first programme gives, with the names of the values that each carries.</summary>
public static class ChoiceCodes
{
    /// <summary><c>name</c>: what is at hand for it, one detail each.</summary>
    public const string AtHand = "at-hand";

    /// <summary>Nothing is needed but what every home has.</summary>
    public const string NothingNeeded = "nothing-needed";

    /// <summary>No trials were given: two short walks to begin with. <c>minutes</c>: both together.</summary>
    public const string NewToWalking = "new-to-walking";

    /// <summary><c>form</c>: a form that the person likes.</summary>
    public const string Liked = "liked";

    /// <summary><c>name</c>: a condition or flag that asks for the modified way, <c>share</c>: per cent of the dose taken.</summary>
    public const string Modified = "modified";

    /// <summary><c>exercise</c>: what would have come first; with <c>needs</c>: what is not at hand; with <c>gate</c> and <c>name</c>: what shuts it; with <c>load</c> and <c>limit</c>: too heavy to begin with.</summary>
    public const string InsteadOf = "instead-of";

    /// <summary><c>minutes</c>: little time a day, so fewer exercises a day.</summary>
    public const string FewMinutes = "few-minutes";

    /// <summary><c>days</c>: how many days were chosen, so fewer sessions a week.</summary>
    public const string FewDays = "few-days";

    /// <summary>Left out: for a specialist to decide. <c>name</c>: a condition that says so, one detail each; none when no condition was told.</summary>
    public const string ForASpecialist = "for-a-specialist";

    /// <summary>Left out: <c>exercise</c>, <c>needs</c>: what is not at hand for it.</summary>
    public const string NotAtHand = "not-at-hand";

    /// <summary>Left out: <c>exercise</c>, <c>load</c>, <c>limit</c>: heavier than the protocol begins with.</summary>
    public const string TooHeavy = "too-heavy";
}

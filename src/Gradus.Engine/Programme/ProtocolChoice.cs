using System.Collections.Immutable;

namespace Gradus.Engine.Programme;

/// <summary>Which protocol a person's first programme follows.</summary>
public static class ProtocolChoice
{
    /// <summary>The condition of the protocol for everyone whom no other fits.</summary>
    public const string Any = "any";

    /// <summary>
    /// The protocol whose condition is the person's only one; where there are several conditions, none, or one without a protocol
    /// of its own, the one for <see cref="Any"/>: the rest is for a specialist to decide.
    /// </summary>
    /// <exception cref="ArgumentException">There is none for <see cref="Any"/>.</exception>
    public static Protocol For(ImmutableArray<string> conditions, IEnumerable<Protocol> protocols)
    {
        var known = protocols.ToArray();
        var own = conditions is [var only] ? Array.Find(known, p => p.Condition == only) : null;
        return own ?? Array.Find(known, p => p.Condition == Any)
            ?? throw new ArgumentException($"No protocol is for the condition \"{Any}\".", nameof(protocols));
    }
}

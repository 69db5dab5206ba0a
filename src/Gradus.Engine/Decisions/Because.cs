using System.Collections.Immutable;

namespace Gradus.Engine.Decisions;

/// <summary>Makes reasons.</summary>
internal static class Because
{
    public static Reason Of(string code) => new(code, []);

    public static Reason Of(string code, string name, int number) => new(code, [new(name, number, null)]);

    public static Reason Of(string code, string name, string text) => new(code, [new(name, null, text)]);

    public static Reason Of(string code, params ImmutableArray<ReasonDetail> details) => new(code, details);

    public static ReasonDetail With(string name, int number) => new(name, number, null);

    public static ReasonDetail With(string name, string text) => new(name, null, text);
}

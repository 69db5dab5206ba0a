namespace Gradus.Engine.Diary;

/// <summary>"Too much for me": the person lowers the standing dose at once. Never raises one.</summary>
public sealed record Keep : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }

    /// <summary>The moving part to keep: minutes, repetitions a set, or seconds in fives.</summary>
    public required int Amount { get; init; }
}

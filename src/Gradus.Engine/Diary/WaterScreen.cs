using Gradus.Engine.Person;

namespace Gradus.Engine.Diary;

/// <summary>The water screen was answered later.</summary>
public sealed record WaterScreen : Entry
{
    /// <summary><see cref="Clearing.Clear"/> or <see cref="Clearing.Stopped"/>.</summary>
    public required Clearing Result { get; init; }
}

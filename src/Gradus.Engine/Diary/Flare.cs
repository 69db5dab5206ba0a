namespace Gradus.Engine.Diary;

/// <summary>The person says that this is a flare: a button, not a pain score.</summary>
public sealed record Flare : Entry;

namespace Gradus.Engine.Programme;

/// <summary>Names of the track states as they stand in JSON.</summary>
public static class TrackStateNames
{
    private static readonly string[] Names = ["active", "maintained", "parked", "excluded"];

    /// <summary>The name of that state.</summary>
    public static string Of(TrackState state) => Names[(int)state];
}

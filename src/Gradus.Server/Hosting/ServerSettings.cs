namespace Gradus.Server.Hosting;

/// <summary>Everything that whoever runs the server may set.</summary>
public sealed record ServerSettings
{
    /// <summary>Where the data file and the lock lie; made when it is missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:7300";

    /// <summary>Connection string of a PostgreSQL database; null: one SQLite file in <see cref="DataFolder"/>.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The address that people type, where a proxy stands in front; null: the first of <see cref="Urls"/>.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>IANA name of the zone for people whose own is not known yet.</summary>
    public string TimeZone { get; init; } = TimeZoneInfo.Local.Id;

    /// <summary>Folder that holds <c>content/</c> and <c>web/</c>; null: beside the program, or above it in a checkout.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>The only clock of the server.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the process answers Ctrl+C and SIGTERM itself.</summary>
    public bool HandlesSignals { get; init; } = true;
}

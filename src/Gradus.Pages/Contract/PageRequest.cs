using Gradus.Engine;

namespace Gradus.Pages.Contract;

/// <summary>Everything a page or an action may know besides the person: nothing is read from a clock, a random source or the host.</summary>
public sealed record PageRequest
{
    /// <summary>Path from the root, without query, for example <c>/today</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Query values, first one of each name.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>Now, in the person's zone (before a zone is known: the server's setting).</summary>
    public required CivilTime Now { get; init; }

    /// <summary>IANA name of the zone that <see cref="Now"/> is told in; a new sheet begins with it.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>A fresh unique id (UUID text). An action that needs several derives them: <c>id</c>, <c>id-2</c>, …</summary>
    public required string NewId { get; init; }

    /// <summary>Language of the words, for example <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary><c>light</c>, <c>dark</c>, or null to follow the device.</summary>
    public string? Theme { get; init; }

    /// <summary>A token that every form carries back as the field <c>_token</c>; the host checks it.</summary>
    public string FormToken { get; init; } = "";
}

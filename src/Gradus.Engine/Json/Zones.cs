namespace Gradus.Engine.Json;

/// <summary>Time zones, as the host knows them. Reading a zone file is input, so the engine asks for it.</summary>
public interface IZones
{
    /// <summary>Whether a zone of that IANA name is known.</summary>
    bool Knows(string zone);

    /// <summary>The civil time in that zone at an instant.</summary>
    CivilTime Civil(string zone, DateTimeOffset instant);
}

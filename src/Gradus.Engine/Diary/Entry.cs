namespace Gradus.Engine.Diary;

/// <summary>Who wrote an entry or vouches for it.</summary>
public enum Role
{
    /// <summary>The person whose diary it is.</summary>
    Person,

    /// <summary>A spine specialist: physiotherapist or the like.</summary>
    Specialist,

    /// <summary>A physician.</summary>
    Physician,

    /// <summary>A surgeon.</summary>
    Surgeon,

    /// <summary>A midwife.</summary>
    Midwife,

    /// <summary>A nurse.</summary>
    Nurse,
}

/// <summary>
/// One thing that happened or was decided. Append-only; the kinds are the sealed records of this folder, each in its file.
/// </summary>
public abstract record Entry
{
    private protected Entry()
    {
    }

    /// <summary>Unique within the diary; a second entry of the same id changes nothing. Empty in a scenario that gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it happened, in the person's civil time.</summary>
    public required CivilTime At { get; init; }
}

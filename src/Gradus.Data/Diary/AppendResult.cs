namespace Gradus.Data.Diary;

/// <summary>What became of a <see cref="PersonChange"/>.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>It stands, and survives a power cut.</summary>
    /// <param name="LastSequence">Sequence of the last entry now.</param>
    public sealed record Appended(long LastSequence) : AppendResult;

    /// <summary>Every entry was there already; nothing was written.</summary>
    /// <param name="LastSequence">Sequence of the last entry.</param>
    public sealed record AlreadyThere(long LastSequence) : AppendResult;

    /// <summary>The diary has moved on; nothing was written. Load, decide again, append again.</summary>
    /// <param name="LastSequence">Sequence of the last entry.</param>
    public sealed record Conflict(long LastSequence) : AppendResult;

    /// <summary>There is no such person; nothing was written.</summary>
    public sealed record NoSuchPerson : AppendResult;
}

namespace Gradus.Data.Faults;

/// <summary>
/// The store could not do it. Nothing of the failed call was acknowledged; what was acknowledged before stands.
/// Hosts turn <see cref="Fault"/> into words in one place.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>Without a fault it says nothing: for serializers and analyzers only.</summary>
    public StoreException() : this(StoreFault.Of(StoreFaultCodes.DiskError))
    {
    }

    /// <inheritdoc cref="StoreException()"/>
    public StoreException(string message) : base(message) => Fault = StoreFault.Of(StoreFaultCodes.DiskError, ("reason", message));

    /// <inheritdoc cref="StoreException()"/>
    public StoreException(string message, Exception? innerException) : base(message, innerException) =>
        Fault = StoreFault.Of(StoreFaultCodes.DiskError, ("reason", message));

    /// <summary>The fault, and what the driver threw.</summary>
    public StoreException(StoreFault fault, Exception? cause = null) : base(fault.ToString(), cause) => Fault = fault;

    /// <summary>What happened.</summary>
    public StoreFault Fault { get; }
}

namespace Gradus.Data;

/// <summary>What a store is opened for.</summary>
public enum StoreUse
{
    /// <summary>To serve people. One process at a time where the store is a folder on this machine.</summary>
    Serve,

    /// <summary>For one command, perhaps while a server runs on the same store.</summary>
    Beside,
}

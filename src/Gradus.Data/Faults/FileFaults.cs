namespace Gradus.Data.Faults;

/// <summary>What the file system says, as faults.</summary>
internal static class FileFaults
{
    // errno values that Linux and macOS share; the runtime hands them on unchanged in HResult.
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static StoreFault? Of(Exception exception, string path) => exception switch
    {
        IOException { HResult: NoSpace or QuotaExceeded or WindowsDiskFull } => StoreFault.Of(StoreFaultCodes.DiskFull, ("path", path)),
        IOException { HResult: ReadOnlyFileSystem } => StoreFault.Of(StoreFaultCodes.ReadOnly, ("path", path)),
        UnauthorizedAccessException => StoreFault.Of(StoreFaultCodes.ReadOnly, ("path", path)),
        IOException io => StoreFault.Of(StoreFaultCodes.CannotOpen, ("path", path), ("reason", io.GetType().Name)),
        _ => null,
    };
}

using Gradus.Data.Faults;

namespace Gradus.Server.Hosting;

/// <summary>What the store says, in a line for whoever runs the server.</summary>
public static class StoreFaultLines
{
    public static string Say(StoreFault fault)
    {
        var path = fault.Details.GetValueOrDefault("path", "the store");
        return fault.Code switch
        {
            StoreFaultCodes.DiskFull => $"The disk of {path} is full. Nothing was lost; make room and start again.",
            StoreFaultCodes.ReadOnly => $"{path} cannot be written: it is read-only, or belongs to somebody else.",
            StoreFaultCodes.Locked => $"{path} is held by another program. Close it and start again.",
            StoreFaultCodes.Damaged => $"{path} is damaged or is no Gradus file. Leave it as it is, and restore a backup into another folder: ./run restore FILE --data DIR",
            StoreFaultCodes.DiskError => $"The disk of {path} reports an error ({fault.Details.GetValueOrDefault("reason", "unknown")}).",
            StoreFaultCodes.CannotOpen => $"{path} cannot be opened ({fault.Details.GetValueOrDefault("reason", "unknown")}).",
            StoreFaultCodes.Unreachable => $"The database {path} cannot be reached.",
            StoreFaultCodes.NewerSchema => $"{path} was written by a later version of Gradus. Start that version; this one leaves the file as it is.",
            StoreFaultCodes.OlderSchema => $"{path} was written by an earlier version of Gradus: type ./run migrate first.",
            StoreFaultCodes.InUse => $"Another Gradus is serving from {path}. Stop it first, or give this one a folder of its own with --data.",
            StoreFaultCodes.NotEmpty => $"{path} already holds diaries; a restore does not overwrite. Give an empty folder with --data.",
            StoreFaultCodes.BackupExists => $"{path} is already there; a backup does not overwrite. Give another name.",
            StoreFaultCodes.BackupDamaged => $"{path} is not a whole Gradus backup.",
            StoreFaultCodes.BackupNewer => $"{path} was made by a later version of Gradus. Restore it with that version.",
            StoreFaultCodes.BackupMissing => $"There is no file {path}.",
            _ => fault.ToString(),
        };
    }
}

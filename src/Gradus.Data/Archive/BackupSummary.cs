namespace Gradus.Data.Archive;

/// <summary>What a backup holds.</summary>
/// <param name="Version">Version of the program that made it.</param>
/// <param name="Created">When.</param>
/// <param name="Persons">How many people.</param>
/// <param name="Entries">How many diary entries.</param>
public sealed record BackupSummary(string Version, DateTimeOffset Created, long Persons, long Entries)
{
    internal static BackupSummary Of(BackupManifest manifest) =>
        new(manifest.Version, manifest.Created, Rows(manifest, "persons"), Rows(manifest, "entries"));

    private static long Rows(BackupManifest manifest, string table) => manifest.Tables.Where(t => t.Name == table).Sum(t => t.Rows);
}

using System.Text.Json.Serialization;

namespace Gradus.Data.Archive;

/// <summary>What a backup says of itself; its last part, so that one cut short has none.</summary>
internal sealed record BackupManifest
{
    public const int CurrentFormat = 1;
    public const string PartName = "manifest.json";
    public const string ProductName = "gradus";

    public required string Product { get; init; }
    public required string Version { get; init; }
    public required int Format { get; init; }

    /// <summary>Number of schema changes that the store had seen; the same on both stores.</summary>
    public required int Schema { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required IReadOnlyList<TablePart> Tables { get; init; }
    public required IReadOnlyList<FilePart> Keys { get; init; }

    public sealed record TablePart(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256);

    public sealed record FilePart(string Name, string Sha256);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Gradus.Data.Access;
using Gradus.Data.Faults;

namespace Gradus.Data.Archive;

/// <summary>Reads a backup, and believes nothing that its hashes do not confirm.</summary>
internal sealed class BackupReader : IAsyncDisposable
{
    public const string BytesName = "base64";

    private readonly string file;
    private readonly ZipArchive zip;

    private BackupReader(string file, ZipArchive zip, BackupManifest manifest)
    {
        this.file = file;
        this.zip = zip;
        Manifest = manifest;
    }

    public BackupManifest Manifest { get; }

    /// <summary>Opens a file of this or an earlier version.</summary>
    /// <exception cref="StoreException">Missing, damaged, or made by a later version.</exception>
    public static async Task<BackupReader> OpenAsync(string file, int knownSchema, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new StoreException(StoreFault.Of(StoreFaultCodes.BackupMissing, ("path", file)));
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(file, cancellation);
            var manifest = await ReadManifestAsync(zip, cancellation)
                ?? throw Damaged(file, BackupManifest.PartName, null);
            if (manifest.Format > BackupManifest.CurrentFormat || manifest.Schema > knownSchema)
            {
                throw new StoreException(StoreFault.Of(
                    StoreFaultCodes.BackupNewer, ("path", file), ("schema", $"{manifest.Schema}"), ("version", manifest.Version)));
            }
            return new BackupReader(file, zip, manifest);
        }
        catch (Exception exception)
        {
            if (zip is not null)
                await zip.DisposeAsync();
            if (exception is InvalidDataException or JsonException)
                throw Damaged(file, BackupManifest.PartName, exception);
            throw;
        }
    }

    /// <summary>Reads everything once.</summary>
    /// <exception cref="StoreException">A part is missing, cut short or changed.</exception>
    public async Task VerifyAsync(CancellationToken cancellation)
    {
        foreach (var table in Manifest.Tables)
            await ReadTableAsync(table, static (_, _) => ValueTask.CompletedTask, cancellation);
        foreach (var key in Manifest.Keys)
            await ReadKeyAsync(key, cancellation);
    }

    /// <summary>Writes every row into an empty store.</summary>
    public async Task CopyAsync(IBulkWriter writer, CancellationToken cancellation)
    {
        foreach (var table in Manifest.Tables)
        {
            await writer.BeginAsync(table.Name, table.Columns, cancellation);
            await ReadTableAsync(table, (row, cancel) => writer.WriteAsync(row, cancel), cancellation);
        }
    }

    /// <summary>Writes the key files into a folder that is made for them.</summary>
    public async Task CopyKeysAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var key in Manifest.Keys)
            await File.WriteAllBytesAsync(Path.Combine(folder, key.Name), await ReadKeyAsync(key, cancellation), cancellation);
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchive zip, CancellationToken cancellation)
    {
        if (zip.GetEntry(BackupManifest.PartName) is not { } part)
            return null;
        await using var stream = await part.OpenAsync(cancellation);
        var manifest = await JsonSerializer.DeserializeAsync(stream, BackupJson.Default.BackupManifest, cancellation);
        return manifest is { Product: BackupManifest.ProductName }
            && manifest.Tables.All(t => BackupTable.All.Any(known => known.Name == t.Name) && t.Columns.All(IsColumn))
            && manifest.Keys.All(k => k.Name.Length > 0 && k.Name != ".." && k.Name == Path.GetFileName(k.Name))
            ? manifest
            : null;
    }

    // Column names become part of SQL when the rows are written.
    private static bool IsColumn(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || c == '_');

    private async Task ReadTableAsync(
        BackupManifest.TablePart table, Func<ReadOnlyMemory<object?>, CancellationToken, ValueTask> take, CancellationToken cancellation)
    {
        var name = $"{table.Name}.jsonl";
        using var hash = SHA256.Create();
        var count = 0L;
        try
        {
            await using var part = await (zip.GetEntry(name) ?? throw Damaged(file, name, null)).OpenAsync(cancellation);
            await using var hashed = new CryptoStream(part, hash, CryptoStreamMode.Read);
            var row = new object?[table.Columns.Count];
            var lines = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(hashed, topLevelValues: true, cancellationToken: cancellation);
            await foreach (var line in lines)
            {
                ReadRow(line, row, name);
                await take(row, cancellation);
                count++;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or FormatException)
        {
            throw Damaged(file, name, exception);
        }
        if (count != table.Rows || Convert.ToHexStringLower(hash.Hash!) != table.Sha256)
            throw Damaged(file, name, null);
    }

    private void ReadRow(JsonElement line, object?[] row, string part)
    {
        if (line.ValueKind != JsonValueKind.Array || line.GetArrayLength() != row.Length)
            throw Damaged(file, part, null);
        var column = 0;
        foreach (var value in line.EnumerateArray())
        {
            row[column++] = value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.Number => value.GetInt64(),
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Object when value.TryGetProperty(BytesName, out var bytes) => bytes.GetBytesFromBase64(),
                _ => throw Damaged(file, part, null),
            };
        }
    }

    private async Task<byte[]> ReadKeyAsync(BackupManifest.FilePart key, CancellationToken cancellation)
    {
        var name = $"keys/{key.Name}";
        try
        {
            await using var part = await (zip.GetEntry(name) ?? throw Damaged(file, name, null)).OpenAsync(cancellation);
            using var content = new MemoryStream();
            await part.CopyToAsync(content, cancellation);
            var bytes = content.ToArray();
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == key.Sha256 ? bytes : throw Damaged(file, name, null);
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(file, name, exception);
        }
    }

    private static StoreException Damaged(string file, string part, Exception? cause) =>
        new(StoreFault.Of(StoreFaultCodes.BackupDamaged, ("path", file), ("part", part)), cause);
}

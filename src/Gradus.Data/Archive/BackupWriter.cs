using System.Buffers;
using System.Data.Common;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gradus.Data.Archive;

/// <summary>
/// A zip with one file of JSON lines for each table (a line is one row, an array in the order of the manifest's columns),
/// the key files, and the manifest. It does not depend on the kind of store and never holds more than some rows in memory.
/// </summary>
internal sealed class BackupWriter(Stream target, DateTimeOffset created)
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly List<BackupManifest.TablePart> tables = [];
    private readonly List<BackupManifest.FilePart> keys = [];

    public static string ProductVersion { get; } =
        typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public async Task<BackupManifest> WriteAsync(DbConnection snapshot, string? keysFolder, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var schema = await SchemaHistory.CountAsync(snapshot, cancellation);
        foreach (var table in BackupTable.All.Where(t => t.Since <= schema))
            await WriteTableAsync(zip, snapshot, table, cancellation);
        if (keysFolder is not null && Directory.Exists(keysFolder))
        {
            foreach (var file in Directory.EnumerateFiles(keysFolder).Order(StringComparer.Ordinal))
                await WriteKeyAsync(zip, file, cancellation);
        }
        var manifest = new BackupManifest
        {
            Product = BackupManifest.ProductName,
            Version = ProductVersion,
            Format = BackupManifest.CurrentFormat,
            Schema = schema,
            Created = created,
            Tables = tables,
            Keys = keys,
        };
        await using var part = await zip.CreateEntry(BackupManifest.PartName).OpenAsync(cancellation);
        await JsonSerializer.SerializeAsync(part, manifest, BackupJson.Default.BackupManifest, cancellation);
        return manifest;
    }

    private async Task WriteTableAsync(ZipArchive zip, DbConnection snapshot, BackupTable table, CancellationToken cancellation)
    {
        await using var select = snapshot.CreateCommand();
        select.CommandText = $"SELECT * FROM {table.Name} ORDER BY {table.Key}";
        using var hash = SHA256.Create();
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        var columns = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToArray();
        var count = 0L;
        await using (var part = await zip.CreateEntry($"{table.Name}.jsonl", CompressionLevel.Fastest).OpenAsync(cancellation))
        await using (var hashed = new CryptoStream(part, hash, CryptoStreamMode.Write))
        {
            var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
            await using var json = new Utf8JsonWriter(buffer, Json);
            var values = new object[columns.Length];
            for (; await rows.ReadAsync(cancellation); count++)
            {
                rows.GetValues(values);
                WriteRow(json, values);
                json.Flush();
                buffer.Write("\n"u8);
                json.Reset();
                if (buffer.WrittenCount > FlushAt)
                {
                    await hashed.WriteAsync(buffer.WrittenMemory, cancellation);
                    buffer.ResetWrittenCount();
                }
            }
            await hashed.WriteAsync(buffer.WrittenMemory, cancellation);
        }
        tables.Add(new BackupManifest.TablePart(table.Name, columns, count, Convert.ToHexStringLower(hash.Hash!)));
    }

    private static void WriteRow(Utf8JsonWriter json, object[] values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            switch (value)
            {
                case DBNull:
                    json.WriteNullValue();
                    break;
                case long number:
                    json.WriteNumberValue(number);
                    break;
                case string text:
                    json.WriteStringValue(text);
                    break;
                case byte[] bytes:
                    json.WriteStartObject();
                    json.WriteBase64String(BackupReader.BytesName, bytes);
                    json.WriteEndObject();
                    break;
                default:
                    throw new InvalidOperationException($"No column of a store is a {value.GetType()}.");
            }
        }
        json.WriteEndArray();
    }

    private async Task WriteKeyAsync(ZipArchive zip, string file, CancellationToken cancellation)
    {
        var content = await File.ReadAllBytesAsync(file, cancellation);
        var name = Path.GetFileName(file);
        await using var part = await zip.CreateEntry($"keys/{name}").OpenAsync(cancellation);
        await part.WriteAsync(content, cancellation);
        keys.Add(new BackupManifest.FilePart(name, Convert.ToHexStringLower(SHA256.HashData(content))));
    }
}

using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Gradus.Cli.Verbs;

/// <summary>The lines of a stream as bytes: a text reader would mend what is not UTF-8 before anybody could refuse it.</summary>
internal static class ByteLines
{
    /// <summary>Each line without its end; lines of nothing but blanks are passed over.</summary>
    internal static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reader = PipeReader.Create(stream);
        while (true)
        {
            var read = await reader.ReadAsync(cancel).ConfigureAwait(false);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var line = rest.Slice(0, end).ToArray();
                rest = rest.Slice(rest.GetPosition(1, end));
                if (!IsBlank(line)) yield return line;
            }

            if (read.IsCompleted)
            {
                if (rest.ToArray() is var last && !IsBlank(last)) yield return last;
                break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync().ConfigureAwait(false);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).IsEmpty;
}

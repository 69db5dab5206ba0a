using BenchmarkDotNet.Attributes;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;

namespace Gradus.Bench;

/// <summary>A checkpoint after a year, as text.</summary>
[MemoryDiagnoser]
public class CheckpointBenchmarks
{
    private readonly Year _year = new();
    private string _text = "";

    [GlobalSetup]
    public void Begin()
    {
        _text = CheckpointJson.Write(_year.State);
        Console.WriteLine($"// {_text.Length} characters");
    }

    [Benchmark]
    public string Write() => CheckpointJson.Write(_year.State);

    [Benchmark]
    public Checkpoint? Read() => CheckpointJson.Read(_text);
}

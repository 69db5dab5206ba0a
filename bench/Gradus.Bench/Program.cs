using BenchmarkDotNet.Running;
using Gradus.Bench;

BenchmarkSwitcher.FromTypes([typeof(ReplayBenchmarks), typeof(CheckpointBenchmarks)]).Run(args);

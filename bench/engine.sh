#!/usr/bin/env bash
# Measures the engine: a year from nothing, one more entry, checkpoints. Words go to BenchmarkDotNet, e.g. --filter '*year*'.
set -euo pipefail
here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
cd "$here"
exec dotnet run -c Release --project bench/Gradus.Bench -- "${@:---filter=*}"

#!/usr/bin/env bash
# Measures the engine: a year from nothing, one more entry, checkpoints. Words go to BenchmarkDotNet, e.g. --filter '*Year*'.
set -euo pipefail
here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
. "$here/.ci/tools.sh"
need_dotnet "$here"
cd "$here"
(($#)) || set -- --filter '*'
"$dotnet" build -c Release -v quiet bench/Gradus.Bench
mkdir -p artifacts/bench
cd artifacts/bench
exec "$here/artifacts/bin/Gradus.Bench/release/Gradus.Bench" --inProcess --iterationTime 100 --warmupCount 8 --iterationCount 40 "$@"

#!/usr/bin/env bash
# Kills the serving process N times (default 100) while four clients write, and looks for every acknowledged entry.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/.ci/tools.sh"
need_dotnet "$here"
build_quietly "$here" tests/Gradus.Cli.Tests/Gradus.Cli.Tests.csproj
GRADUS_KILLS=${1:-100} exec "$here/artifacts/bin/Gradus.Cli.Tests/release/Gradus.Cli.Tests" \
    --filter-method '*Whatever_was_acknowledged_is_there_after_the_process_was_killed_again_and_again'

#!/usr/bin/env bash
# Processor time for each request: a bare read, a bare durable insert, and the product's pages on the same machine.
#   bench/load.sh [FEW] [MANY] [SECONDS]      default: 1000 100000 people, 10 seconds a row
# Prints a table in Markdown. Needs wrk (Debian's package) and a folder with room for about 4 GB under TMPDIR.
set -euo pipefail

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)
few=${1:-1000} many=${2:-100000} seconds=${3:-10}
command -v wrk >/dev/null || apt-get install -y -qq wrk >/dev/null
dotnet build "$here/Gradus.slnx" -c Release -v quiet -nologo >&2
bin="$here/artifacts/bin" work=$(mktemp -d) pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
ticks=$(getconf CLK_TCK)

cpu() { awk '{print $14 + $15}' "/proc/$1/stat"; }
memory() { awk '/^VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$1/status"; }

# start URL COMMAND… : runs it, waits for the first answer, sets pid and took (ms from start to first answer)
start() {
    local url=$1 begun
    shift
    begun=$(date +%s%N)
    "$@" >"$work/server.log" 2>&1 &
    pid=$!
    until curl -s -o "$work/first" "$url"; do
        kill -0 "$pid" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
        sleep 0.02
    done
    took=$((($(date +%s%N) - begun) / 1000000))
}

stop() { kill "$pid"; wait "$pid" 2>/dev/null || true; pid=; }

# measure NAME URL SCRIPT SESSIONS : ten seconds to warm up, then a row: processor ms for 1,000 requests
measure() {
    local before after requests seconds=${6:-$seconds}
    sessions="${4:-}" wrk -t1 -c4 -d"${7:-10}" -s "$3" "$2" >/dev/null
    before=$(cpu "$pid")
    sessions="${4:-}" wrk -t1 -c4 -d"$seconds" -s "$3" "$2" >"$work/wrk"
    after=$(cpu "$pid")
    requests=$(awk '/requests in/ {print $1}' "$work/wrk")
    if grep -q 'Non-2xx' "$work/wrk"; then cat "$work/wrk" >&2; echo "$1 was refused" >&2; exit 1; fi
    cost=$(awk -v t=$((after - before)) -v hz="$ticks" -v n="$requests" 'BEGIN {printf "%.0f", t / hz / n * 1e6}')
    rate=$(awk -v n="$requests" -v s="$seconds" 'BEGIN {printf "%.0f", n / s}')
    printf '| %s | %s | %s | %s |\n' "$1" "$cost" "$rate" "$(ratio "$cost" "${5:-$cost}")"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

cat >"$work/read.lua" <<'LUA'
request = function() return wrk.format("GET", "/read/" .. math.random(1000)) end
LUA
cat >"$work/insert.lua" <<'LUA'
request = function() return wrk.format("POST", "/insert", nil, "") end
LUA
cat >"$work/page.lua" <<'LUA'
local sessions = {}
for line in io.lines(os.getenv("sessions")) do sessions[#sessions + 1] = line:match("^(%S+)") end
request = function() return wrk.format("GET", nil, { Cookie = "gradus=" .. sessions[math.random(#sessions)] }) end
LUA
cat >"$work/log.lua" <<'LUA'
local sessions, tokens, next_id = {}, {}, 0
for line in io.lines(os.getenv("sessions")) do
  local secret, token = line:match("^(%S+) (%S+)")
  if token then sessions[#sessions + 1], tokens[#tokens + 1] = secret, token end
end
math.randomseed(os.time())
local run = string.format("%08x", math.random(0, 0x7fffffff))
request = function()
  next_id = next_id + 1
  local i = math.random(#sessions)
  local body = string.format("_token=%s&id=%s-0000-7000-8000-%012x&pain=%d", tokens[i], run, next_id, math.random(0, 10))
  return wrk.format("POST", "/morning", { Cookie = "gradus=" .. sessions[i], ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end
LUA

echo "| what | processor ms for 1,000 | requests a second | against |"
echo "|---|---|---|---|"
start http://127.0.0.1:7421/read/1 dotnet "$bin/Gradus.Bare/release/Gradus.Bare.dll" "$work/bare.db" 1000 --urls http://127.0.0.1:7421
measure "bare read of one row, 2 kB" http://127.0.0.1:7421 "$work/read.lua"
read=$cost
measure "bare durable insert" http://127.0.0.1:7421 "$work/insert.lua"
insert=$cost
stop

notes=()
product() {
    local name=$1 people=$2 weeks=$3
    dotnet "$bin/Gradus.Seed/release/Gradus.Seed.dll" "$work/$name" "$people" "$weeks" "$work/$name.txt" >&2
    start http://127.0.0.1:7422/health/live dotnet "$bin/Gradus.Cli/release/gradus.dll" serve --urls http://127.0.0.1:7422 --data "$work/$name"
    sleep 2
    notes+=("$name: start to first answer $took ms, $(memory "$pid") MB at rest")
    shuf -n 20000 "$work/$name.txt" >"$work/some.txt"
    measure "Today, kept, $4" http://127.0.0.1:7422/today "$work/page.lua" "$work/some.txt" "$read"
    measure "Today, made anew, $4" "http://127.0.0.1:7422/today?anew" "$work/page.lua" "$work/some.txt" "$read"
    # Short: nobody writes hundreds of entries a week, and a week's entries are read with each of them.
    measure "log, $4" http://127.0.0.1:7422 "$work/log.lua" "$work/some.txt" "$insert" "$5" 2
    measure "history, $4" http://127.0.0.1:7422/progress "$work/page.lua" "$work/some.txt" "$read"
    notes+=("$name: $(memory "$pid") MB after the load")
    stop
    rm -rf "${work:?}/$name"
}

product few "$few" 4 "$few people, a month each" 4
product many "$many" 4 "$many people, a month each" 10
product long 40 520 "people with ten years each" 1
printf '\n%s cores, %s, .NET %s\n' "$(nproc)" "$(date +%F)" "$(dotnet --version)"
printf -- '- %s\n' "${notes[@]}"

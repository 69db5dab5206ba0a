# What ./run and ./test share. Sourced, never run.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

fail() {
    echo "$*" >&2
    exit 1
}

# Sets $dotnet to the first one found.
find_dotnet() {
    local candidate
    for candidate in "${DOTNET_ROOT:-/nowhere}/dotnet" "$(command -v dotnet || true)" "$HOME/.dotnet/dotnet" \
        /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
        if [[ -n $candidate && -x $candidate ]]; then
            dotnet=$candidate
            return 0
        fi
    done
    return 1
}

no_dotnet() {
    fail "Gradus needs the .NET SDK 10. Get it from https://dotnet.microsoft.com/download/dotnet/10.0
(Debian and Ubuntu: the package dotnet-sdk-10.0 from Microsoft's package source; macOS and Windows: the installer),
then start this again. If it lies in a folder of its own, set DOTNET_ROOT to that folder."
}

# $1: the root of the repository; its global.json says which SDK.
need_dotnet() {
    find_dotnet || no_dotnet
    (cd "$1" && "$dotnet" --version >/dev/null 2>&1) || no_dotnet
}

# Names, sizes and times of everything that the program is built from.
sources() {
    (
        cd "$1"
        find src content web Directory.* BannedSymbols* global.json .editorconfig -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum
    )
}

# $1: the root; the rest: what to build. Says nothing unless it fails.
build_quietly() {
    local root=$1 log
    shift
    log=$(mktemp)
    if ! (cd "$root" && "$dotnet" build "$@" -c Release -v quiet -nologo >"$log" 2>&1); then
        cat "$log" >&2
        rm -f "$log"
        fail "The build failed."
    fi
    rm -f "$log"
}

# Installs Debian packages; says which, and what to do where it cannot.
apt_install() {
    local sudo=()
    command -v apt-get >/dev/null || fail "Please install $* and start this again."
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || fail "Please install $* (apt-get install $*) and start this again."
        sudo=(sudo)
    fi
    echo "Installing $* …" >&2
    local log
    log=$(mktemp)
    if ! { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q update &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold \
            -q -y --no-install-recommends install "$@"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        fail "Could not install $*."
    fi
    rm -f "$log"
}

need_time_zones() {
    [[ -d /usr/share/zoneinfo || $(uname -s) != Linux ]] || apt_install tzdata
}

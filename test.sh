#!/usr/bin/env bash
# Restores, builds and runs all tests. Arguments go to the test run: ./test.sh --filter-class '*Lexicon*'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

sdk=$(sed -nE 's/.*"version": *"([^"]+)".*/\1/p' global.json)
if ! command -v dotnet >/dev/null; then
    echo "test.sh: dotnet is not on PATH. Install the .NET SDK $sdk or a later 10.0 release." >&2
    exit 1
fi
if ! dotnet --version >/dev/null 2>&1; then
    echo "test.sh: the .NET SDK $sdk or a later 10.0 release is needed. Installed:" >&2
    dotnet --list-sdks >&2
    exit 1
fi

# install WHAT-FOR PACKAGE…: where that is not possible, the tests that need it are skipped, and say so.
install() {
    local for=$1 root=()
    shift
    [[ $EUID -eq 0 ]] || root=(sudo -n)
    if ! command -v apt-get >/dev/null || ! { "${root[@]}" apt-get -qq update && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } >/dev/null 2>&1; then
        echo "test.sh: $* could not be installed; $for" >&2
    fi
}

command -v chromium >/dev/null || install "the browser tests are skipped" chromium fonts-noto-cjk fonts-noto-color-emoji
command -v npm >/dev/null || install "the fakes are not held against discord.js, bolt and Slack's types" nodejs npm

# The build speaks only when it fails.
if ! log=$(dotnet build TeachBot.sln -c Release -warnaserror -v quiet 2>&1); then
    printf '%s\n' "$log" >&2
    exit 1
fi
# With a PostgreSQL of its own on loopback.
run() {
    tests/postgres.sh dotnet test -c Release --no-build --report-xunit-trx --results-directory TestResults "$@"
}

# All of them one assembly after the other: browsers are not kept waiting by what else is tested, and two reports made at the same instant would have one name.
if [[ $# -gt 0 ]]; then
    run "$@"
else
    status=0
    run --project tests/TeachBot.Tests || status=$?
    run --project tests/TeachBot.EndToEnd || status=$?
    exit "$status"
fi

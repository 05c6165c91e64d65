#!/usr/bin/env bash
# Slack at length: a million broken bodies and envelopes. TEACHBOT_FUZZ_SEED repeats a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/TeachBot.EndToEnd -c Release -v quiet --nologo
TEACHBOT_FUZZ=${TEACHBOT_FUZZ:-1000000} dotnet test --project tests/TeachBot.EndToEnd -c Release --no-build --output Detailed --filter-class '*SlackFuzzTests'

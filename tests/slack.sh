#!/usr/bin/env bash
# Slack at length: an hour of 50,000 acts, a third of them delivered again, with 300 faults on the whole bot, over sockets and over HTTP; and a million broken bodies and envelopes.
# TEACHBOT_SOAK_SEED and TEACHBOT_FUZZ_SEED repeat a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/TeachBot.EndToEnd -c Release -v quiet --nologo
TEACHBOT_SOAK=${TEACHBOT_SOAK:-50000} TEACHBOT_FUZZ=${TEACHBOT_FUZZ:-1000000} \
    dotnet test --project tests/TeachBot.EndToEnd -c Release --no-build --output Detailed --filter-class '*SlackSoakTests' --filter-class '*SlackFuzzTests'

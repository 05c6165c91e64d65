#!/usr/bin/env bash
# Discord at length: an hour of 50,000 interactions with 300 faults on the whole bot, and a million broken bodies and frames.
# TEACHBOT_SOAK_SEED and TEACHBOT_FUZZ_SEED repeat a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/TeachBot.EndToEnd -c Release -v quiet --nologo
TEACHBOT_SOAK=${TEACHBOT_SOAK:-50000} TEACHBOT_FUZZ=${TEACHBOT_FUZZ:-1000000} \
    dotnet test --project tests/TeachBot.EndToEnd -c Release --no-build --output Detailed --filter-class 'TeachBot.EndToEnd.Discord.SoakTests' --filter-class 'TeachBot.EndToEnd.Discord.FuzzTests'

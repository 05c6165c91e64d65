#!/usr/bin/env bash
# Two weeks of the quiz of the day in fifty channels of five zones, by three replicas that keep breaking off, on both databases.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/TeachBot.Tests -c Release -v quiet --nologo
TEACHBOT_DAILY_CHANNELS=${TEACHBOT_DAILY_CHANNELS:-50} TEACHBOT_DAILY_DAYS=${TEACHBOT_DAILY_DAYS:-14} \
    tests/postgres.sh dotnet test --project tests/TeachBot.Tests -c Release --no-build --output Detailed --filter-class '*DailySoakTests'

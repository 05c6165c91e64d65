#!/usr/bin/env bash
# Two weeks of the quiz of the day in fifty channels of five zones, on both databases: the commands and the store with replicas that keep breaking off, then the whole bot in Discord and Slack,
# with faults of all kinds and replicas that are killed. TEACHBOT_DAILY_SEED repeats a run of the latter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export TEACHBOT_DAILY_CHANNELS=${TEACHBOT_DAILY_CHANNELS:-50} TEACHBOT_DAILY_DAYS=${TEACHBOT_DAILY_DAYS:-14}
status=0
for tests in 'TeachBot.Tests *DailySoakTests' 'TeachBot.EndToEnd *FortnightTests'; do
    read -r project class <<<"$tests"
    dotnet build "tests/$project" -c Release -v quiet --nologo
    tests/postgres.sh dotnet test --project "tests/$project" -c Release --no-build --output Detailed --filter-class "$class" || status=$?
done
exit "$status"

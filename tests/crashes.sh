#!/usr/bin/env bash
# The crash tests at length: tests/crashes.sh [KILLS], 200 by default. TEACHBOT_CRASH_SEED repeats a plan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/TeachBot.EndToEnd -c Release -v quiet --nologo
TEACHBOT_CRASHES=${1:-200} tests/postgres.sh dotnet test --project tests/TeachBot.EndToEnd -c Release --no-build --output Detailed

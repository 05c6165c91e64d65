#!/usr/bin/env bash
# Makes src/TeachBot.Host/Layout/symbols.txt anew: the functions that run at the start and while people ask, take quizzes and review, over HTTP and the gateway, in the order in which they
# first do. The compiler puts them side by side (IlcOrderFile): what never runs is then not read with what does. About ten minutes, linux-x64, with gcc and binutils.
# And src/TeachBot.Host/Layout/container.rd.xml: the generic types that the container makes while the service starts. The compiler makes them before (RdXmlFile), which saves a fifth of the start.
# Worth doing after much has changed; names that are gone do no harm, and new functions stand where they always stood.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
list=src/TeachBot.Host/Layout/symbols.txt
native=$PWD/src/TeachBot.Host/bin/Release/net10.0/linux-x64/native/teachbot

dotnet build tests/TeachBot.Benchmarks -c Release -v quiet --nologo
dotnet tests/TeachBot.Benchmarks/bin/Release/net10.0/TeachBot.Benchmarks.dll container-types src/TeachBot.Host/Layout/container.rd.xml >/dev/null
dotnet publish src/TeachBot.Host -c Release -r linux-x64 -o "$folder/bot" -v quiet --nologo
dotnet publish tests/TeachBot.Reference -c Release -r linux-x64 -o "$folder/reference" -v quiet --nologo
gcc -O2 -o "$folder/entries" tests/layout/entries.c

# The functions of the managed part; those of the runtime come as they are.
read -r from size < <(readelf -SW "$native.dbg" 2>/dev/null | awk '{ for (at = 1; at < NF; at++) if ($at == "__managedcode") print $(at + 2), $(at + 4) }')
to=$(printf '%016x' $((0x$from + 0x$size)))
nm --defined-only "$native.dbg" | awk -v from="x$from" -v to="x$to" '("x" $1) >= from && ("x" $1) < to { print $1, $3 }' >"$folder/symbols"

cat >"$folder/traced" <<TRACED
#!/usr/bin/env bash
exec "$folder/entries" "$folder/symbols" "$folder/met.\$(date +%s%N)" "$native" "\$@"
TRACED
chmod +x "$folder/traced"
bench() {
    # What it measures is the tracer, and of no interest.
    timeout 600 dotnet tests/TeachBot.Benchmarks/bin/Release/net10.0/TeachBot.Benchmarks.dll "$@" >/dev/null || true
}
bench memory "$folder/traced"
bench playground "$folder/traced" 1
bench learners "$folder/traced" 1
bench discord-binary "$folder/traced"
bench discord-http "$folder/traced" "$folder/reference/TeachBot.Reference" 1 0
bench slack-http "$folder/traced" "$folder/reference/TeachBot.Reference" 1 0

awk '!known[$0]++' "$folder"/met.* >"$folder/list"
[[ $(wc -l <"$folder/list") -gt 5000 ]] || { echo "run.sh: next to nothing ran; $list stays as it is." >&2; exit 1; }
mv "$folder/list" "$list"
echo "$(wc -l <"$list") functions, of $(wc -l <"$folder/symbols")"

#!/usr/bin/env bash
# Makes archives of the whole program for who has neither Linux nor .NET: the program, the notes, and a start that opens the browser.
# usage: packaging/build.sh [RID…]     linux-x64 (native), win-x64 and osx-arm64 (with .NET inside); all three where none is named
# They come to artifacts/archives. Those for Windows and macOS are made and looked into here, and have not been started on those systems.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=artifacts/archives
mkdir -p "$out"

[[ $# -gt 0 ]] || set -- linux-x64 win-x64 osx-arm64
for one in "$@"; do
    name=teachbot-$one
    rm -rf "${out:?}/$name" "$out/$name".{zip,tar.gz}
    inside=()
    [[ $one == linux-* ]] || inside=(--self-contained -p:PublishAot=false -p:PublishSingleFile=true -p:IncludeNativeLibrariesForSelfExtract=true)
    dotnet publish src/TeachBot.Host -c Release -r "$one" "${inside[@]}" -o "$out/$name" -v quiet --nologo
    cp -r content config LICENSE README.ja.md docs "$out/$name/"
    case $one in
        win-*)
            sed 's/$/\r/' packaging/start.cmd > "$out/$name/start.cmd"
            (cd "$out" && zip -qr "$name.zip" "$name") ;;
        osx-*)
            install -m 755 packaging/start.sh "$out/$name/start.command"
            tar -C "$out" -czf "$out/$name.tar.gz" "$name" ;;
        *)
            install -m 755 packaging/start.sh "$out/$name/start.sh"
            tar -C "$out" -czf "$out/$name.tar.gz" "$name" ;;
    esac
done

ls -l "$out"/*.{zip,tar.gz} 2>/dev/null || true

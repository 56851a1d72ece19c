#!/usr/bin/env bash
# A team that copies generated source: no package, only a folder of Swift files with the runtime among them.
#
# Shows that such a folder compiles alone, with nothing but the compiler: as a module of its own in the Swift 6 mode
# with warnings as errors, and together with an app's main.swift in the mode that swiftc has without options. The app
# reads, validates and calls a client in both.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD
root=$(cd ../../.. && pwd)

fail() {
    printf 'EmbeddedSource: %s\n' "$1" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build --package-path "$root" --product payload-generator
tool=$(swift build --package-path "$root" --show-bin-path)/payload-generator

# generate ACCESS: writes the folder $work/ACCESS/Generated/Shop.
generate() {
    mkdir -p "$work/$1"
    cp -R "$here/Schemas" "$work/$1"
    sed -i.old "s/\"public\"/\"$1\"/" "$work/$1/Schemas/Shop/payload-generator.json"
    rm "$work/$1/Schemas/Shop/payload-generator.json.old"
    (cd "$work/$1" && "$tool" generate && "$tool" generate --check)
    if grep -rn 'import Payload' "$work/$1/Generated"; then
        fail 'a file imports a module of the runtime'
    fi
    if grep -rnE 'Payload(Runtime|Client)\.[A-Z]' "$work/$1/Generated" | grep -vE '^[^:]*:[0-9]+: *//'; then
        fail 'a file names a module of the runtime'
    fi
}

expected='order: tea 12.5 2030-01-31 <redacted>
refused: period is required
/item: expected at most 20 characters
/amount: expected at least 0.01
/amount: expected a multiple of 0.01
receipt: 7
reason: sold out
bytes: {"item":"tea","amount":12.5,"period":{"first":"2030-01-31"},"note":"ring twice"}'

# check_output PROGRAM
check_output() {
    local output
    output=$("$1")
    if [[ $output != "$expected" ]]; then
        diff <(printf '%s\n' "$expected") <(printf '%s\n' "$output") || true
        fail "$1 printed something else"
    fi
}

generate public
cd "$work/public/Generated/Shop"
swiftc -swift-version 6 -warnings-as-errors -wmo -module-name Shop \
    -emit-module -emit-module-path "$work/Shop.swiftmodule" \
    -parse-as-library -c -o "$work/Shop.o" ./*.swift
swiftc -swift-version 6 -warnings-as-errors -I "$work" "$here/App/main.swift" "$work/Shop.o" -o "$work/app"
check_output "$work/app"
swiftc -swift-version 5 -warnings-as-errors -parse-as-library -typecheck ./*.swift
# In an app that isolates to the main actor, the runtime and the types stay usable on every actor.
swiftc -swift-version 6 -default-isolation MainActor -warnings-as-errors -parse-as-library -typecheck ./*.swift

generate internal
cd "$work/internal/Generated/Shop"
if grep -nE '^ *(@[a-z]+ )*(public|package|open) ' ./*.swift; then
    fail 'a declaration is visible to other modules'
fi
cp "$here/App/main.swift" .
swiftc ./*.swift -o "$work/app-alone" 2>&1 | tee "$work/log"
if grep --quiet 'warning:' "$work/log"; then
    fail 'the folder has warnings'
fi
check_output "$work/app-alone"

echo 'EmbeddedSource: a folder with the runtime compiles alone and works'

#!/usr/bin/env bash
# Shows that `swift package plugin generate` in a package that uses this one reads that package's Schemas and writes its
# Generated, never this one's, and that options reach the tool; then builds and runs what was generated.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd ../../.. && pwd)
scratch=$root/.build/consumers
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

fail() {
    echo "CommandPlugin: $1" >&2
    exit 1
}

# expect STATUS TEXT ARGUMENT...: runs the plugin; its exit status and its output must be as said.
expect() {
    local status=0 output expected=$1 text=$2
    shift 2
    output=$(swift package --scratch-path "$scratch" plugin generate "$@" 2>&1) || status=$?
    printf '$ swift package plugin generate %s\n%s\n' "$*" "$output"
    ((status == expected)) || fail "exit status $status, not $expected"
    [[ $output == *"$text"* ]] || fail "the output does not say: $text"
}

# A copy, so that nothing is written beside the sources. Its manifest names this package by its absolute path.
cp -R Schemas Sources "$temporary"
sed "s|path: \"../../..\"|path: \"$root\"|" Package.swift >"$temporary/Package.swift"
cd "$temporary"
touch start

# SwiftPM does not load a package whose target has no folder.
status=0
output=$(swift package --scratch-path "$scratch" plugin generate 2>&1) || status=$?
((status != 0)) && [[ $output == *"Generated/ShopModels"* ]] || fail "SwiftPM now loads a target without a folder: $output"
mkdir -p Generated/ShopModels

expect 1 'missing' --check
[[ -z $(ls Generated/ShopModels) ]] || fail '--check has written files'
expect 0 '2 files written'
grep --quiet '^// Generated from Schemas/ShopModels/Order.schema.json' Generated/ShopModels/Order.swift \
    || fail 'the header does not name the schema by its path in the package'
expect 0 '2 files up to date' --check

# SwiftPM's own flag is no option of the tool's, wherever it stands.
expect 0 '2 unchanged' --allow-writing-to-package-directory

# Other folders, and one module of two.
mkdir Other
cp -R Schemas/ShopModels Other/First
cp -R Schemas/ShopModels Other/Second
for file in Other/Second/*; do
    sed 's|/schemas/|/second/|' "$file" >rewritten
    mv rewritten "$file"
done
expect 0 '2 files written' --schemas Other --output Elsewhere --module Second
[[ -f Elsewhere/Second/Order.swift && ! -e Elsewhere/First ]] || fail '--module was not passed on'

# Schemas that are not there, or are empty, are said and write nothing.
generated=$(find Generated -type f | sort | xargs cksum)
expect 1 'Missing: error:' --schemas Missing
mkdir Empty
expect 1 'error:' --schemas Empty
expect 1 '--no-such-option' --no-such-option
mv Schemas Away
expect 1 'Schemas: error:'
mv Away Schemas
[[ $(find Generated -type f | sort | xargs cksum) == "$generated" ]] || fail 'a failed run has changed what was generated'

output=$(swift run --scratch-path "$scratch" shop)
printf '%s\n' "$output"
[[ $output == *'shop: ["/lines/0/count"]'* ]] || fail 'the app did not say what it should have done'

[[ -z $(find "$root/Generated" -newer start) ]] || fail 'Generated of this package was touched'

#!/usr/bin/env bash
# Builds the documentation of the libraries, of the generated modules and of the command line into
# .build/documentation, an archive each, with warnings as errors. It takes the modules of the debug build, so
# `swift build` comes first. Every public symbol of the runtime has to be documented, and every top-level one to stand in
# a group of its module's page.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

output=.build/documentation
graphs=$output/symbol-graphs
build=.build/debug
target=$(swift -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')
rm -rf "$output"

# convert NAME CATALOGUE...: without a catalogue, a page is made of the symbols alone.
convert() {
    local name=$1
    shift
    if ! docc convert "$@" --output-path "$output/$name.doccarchive" --warnings-as-errors \
        --fallback-display-name "$name" --fallback-bundle-identifier "payload-generator.$name" \
        >"$output/log" 2>&1; then
        cat "$output/log"
        echo "The documentation of $name does not build."
        return 1
    fi
    echo "$name: $(find "$output/$name.doccarchive/data" -name '*.json' | wc -l) pages"
}

extract() {
    if [[ ! -e $build/Modules/$1.swiftmodule ]]; then
        echo "There is no build of $1. Run \`swift build\` first."
        return 1
    fi
    mkdir -p "$graphs/$1"
    swift symbolgraph-extract -module-name "$1" -I "$build/Modules" -target "$target" \
        -minimum-access-level public -skip-synthesized-members -output-dir "$graphs/$1"
}

for module in PayloadRuntime PayloadClient PayloadSigning; do
    extract "$module"
    convert "$module" "Sources/$module/$module.docc" --additional-symbol-graph-dir "$graphs/$module"
    python3 Tests/Documentation/complete.py "$graphs/$module/$module.symbols.json" \
        "$output/$module.doccarchive/data/documentation/$(tr '[:upper:]' '[:lower:]' <<<"$module").json"
done
for folder in Generated/*/; do
    module=$(basename "$folder")
    extract "$module"
    convert "$module" --additional-symbol-graph-dir "$graphs/$module"
done
convert payload-generator Sources/payload-generator/payload-generator.docc
rm "$output/log"

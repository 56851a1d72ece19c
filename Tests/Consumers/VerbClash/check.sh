#!/usr/bin/env bash
# Shows what SwiftPM says when another package of a consumer has a command `generate` too, and that naming the package
# chooses between the two.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd ../../.. && pwd)
scratch=$root/.build/consumers
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

fail() {
    echo "VerbClash: $1" >&2
    exit 1
}

# expect STATUS TEXT ARGUMENT...: runs `swift package`; its exit status and its output must be as said.
expect() {
    local status=0 output expected=$1 text=$2
    shift 2
    output=$(swift package --scratch-path "$scratch" "$@" 2>&1) || status=$?
    printf '$ swift package %s\n%s\n' "$*" "$output"
    ((status == expected)) || fail "exit status $status, not $expected"
    [[ $output == *"$text"* ]] || fail "the output does not say: $text"
}

# A copy, so that nothing is written beside the sources. SwiftPM knows a package by the last part of its path, which a
# checkout may have chosen freely; that of an address is `payload-generator`.
cp -R Package.swift Schemas Sources Other "$temporary"
ln -s "$root" "$temporary/payload-generator"
sed 's|path: "../../.."|path: "payload-generator"|' Package.swift >"$temporary/Package.swift"
cd "$temporary"

expect 64 '2 plugins found for ‘generate’' plugin generate
expect 0 'the other generate' plugin --package Other generate
[[ ! -e Generated ]] || fail 'the other command has written our files'
expect 0 '1 file written' plugin --package payload-generator generate
[[ -f Generated/ClashModels/Note.swift ]] || fail 'nothing was generated'
expect 0 '1 file up to date' plugin --package payload-generator generate --check

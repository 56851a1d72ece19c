#!/usr/bin/env bash
# Shows that an app which takes a generated library alone compiles nothing of the generator and fetches nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
scratch=../../../.build/consumers-library-only
rm -rf "$scratch"

output=$(swift run --scratch-path "$scratch" library-only)
printf '%s\n' "$output"
if [[ $output != *'success true, sent 1, ["/PaymentRequestId"]'* ]]; then
    echo 'LibraryOnly: the app did not say what it should have done.' >&2
    exit 1
fi

# SwiftPM makes a folder for every target; only those that were compiled have object files.
built=$(find "$scratch"/*/debug/*.build -name '*.o' | sed 's|.*/debug/\(.*\)\.build/.*|\1|' | sort -u | tr '\n' ' ')
expected='Barion PayloadClient PayloadRuntime library_only '
if [[ $built != "$expected" ]]; then
    echo "LibraryOnly: built were $built, not $expected" >&2
    exit 1
fi
if [[ -n $(find "$scratch/checkouts" "$scratch/repositories" -mindepth 1 2>/dev/null) ]]; then
    echo 'LibraryOnly: a dependency was fetched.' >&2
    exit 1
fi
echo "LibraryOnly: built $built and fetched nothing"

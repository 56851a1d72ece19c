#!/usr/bin/env bash
# Shows that an app in Swift 5 mode, of a package with an older tools version than this one's, can use a generated
# library and compile generated source in its own target, without a warning.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# An older manifest cannot say that warnings are errors.
log=$(swift build --scratch-path ../../../.build/consumers 2>&1) || { printf '%s\n' "$log"; exit 1; }
printf '%s\n' "$log"
if grep --quiet 'warning:' <<<"$log"; then
    echo 'Swift5Mode: the build has warnings.' >&2
    exit 1
fi
output=$(swift run --skip-build --scratch-path ../../../.build/consumers swift5-app)
printf '%s\n' "$output"
if [[ $output != *'1 paid, wrong currency: true'* ]]; then
    echo 'Swift5Mode: the app did not say what it should have done.' >&2
    exit 1
fi

#!/usr/bin/env bash
# Shows that generated Swift compiles without a warning in a module whose imports are internal by default, with member
# import visibility, `any` spelled out and strict memory safety, beside code of a person's own; and that a library of
# generated Swift is of use in such a module.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

output=$(swift run --scratch-path ../../../.build/consumers strict-app)
printf '%s\n' "$output"
if [[ $output != *'0 errors, a session in BHD'* ]]; then
    echo 'StrictApp: the app did not say what it should have done.' >&2
    exit 1
fi

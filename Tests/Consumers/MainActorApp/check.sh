#!/usr/bin/env bash
# Shows that generated Swift is of use in an app whose default isolation is the main actor: as a library, and as source
# inside the app's own target, on the main actor, on another actor and on none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

output=$(swift run --scratch-path ../../../.build/consumers main-actor-app)
printf '%s\n' "$output"
if [[ $output != *'paid true, 2 drafts read off the main actor'* ]]; then
    echo 'MainActorApp: the app did not say what it should have done.' >&2
    exit 1
fi

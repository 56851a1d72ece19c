#!/usr/bin/env bash
# Measures what validators add to the compile time of the models that they belong to: the CPU time of compiling every
# module of Generated without its client, against the same modules generated without validators.
#
#   Tests/Benchmarks/validators-compile.sh                without optimization, limit 25 %
#   Tests/Benchmarks/validators-compile.sh -O             with optimization
#   LIMIT=30 Tests/Benchmarks/validators-compile.sh       another limit
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. Tests/Benchmarks/compile.sh

limit=${LIMIT:-25}

# Without validators: their templates replaced by empty ones. Clients could not do without them.
mkdir "$scratch/templates"
for name in Validator SchemaValidator NestedSchemaValidator; do : >"$scratch/templates/$name.mustache"; done
python3 Tests/Benchmarks/models.py "$scratch/schemas"
generate --schemas "$scratch/schemas" --output "$scratch/without" --templates "$scratch/templates"
generate --schemas "$scratch/schemas" --output "$scratch/with"

# A difference of two times is less exact than either: what is beyond the limit is measured longer.
for ((attempt = 0; attempt < 4; attempt++)); do
    compare
    share=$(awk "BEGIN { printf \"%.1f\", ($with / $without - 1) * 100 }")
    if awk "BEGIN { exit !($share <= $limit) }"; then break; fi
done
printf 'Compilation of Generated (%s): %.2f s with validators, %.2f s without: %s %% more (limit %s %%)\n' \
    "$mode" "$with" "$without" "$share" "$limit"
awk "BEGIN { exit !($share <= $limit) }"

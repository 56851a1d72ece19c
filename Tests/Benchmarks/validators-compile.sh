#!/usr/bin/env bash
# Measures what validators add to the compile time of the models that they belong to: the CPU time of compiling every
# module of Generated as it is, against the same modules generated without validators.
#
#   Tests/Benchmarks/validators-compile.sh                without optimization, limit 25 %
#   Tests/Benchmarks/validators-compile.sh -O             with optimization
#   LIMIT=30 Tests/Benchmarks/validators-compile.sh       another limit
#
# Each is compiled several times in turn, and the quickest of either counts, since everything that disturbs makes it
# slower.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mode=${1:--Onone}
limit=${LIMIT:-25}
rounds=${ROUNDS:-3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The runtime that they import, and a generator.
swift build --target PayloadRuntime >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
swift build --product payload-generator >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
binaries=$(swift build --show-bin-path)

# Without validators: their templates replaced by empty ones.
mkdir "$scratch/templates"
for name in Validator SchemaValidator NestedSchemaValidator; do : >"$scratch/templates/$name.mustache"; done
"$binaries/payload-generator" generate --output "$scratch/without" --templates "$scratch/templates" >"$scratch/log"
"$binaries/payload-generator" generate --output "$scratch/with" >"$scratch/log"
# Clients are no models, and need validators.
grep --files-with-matches --recursive '^import PayloadClient$' "$scratch/with" "$scratch/without" | xargs rm

# compile FOLDER: sets cpu to the seconds that all of its modules take.
compile() {
    local module total=0 result
    for module in "$1"/*/; do
        result=$(python3 Tests/Benchmarks/measure.py "$scratch/log" swiftc "$mode" -swift-version 6 -wmo -parse-as-library \
            -I "$binaries/Modules" -module-name "$(basename "$module")" -c -o "$scratch/object.o" "$module"*.swift) || {
            cat "$scratch/log" >&2
            exit 1
        }
        read -r cpu _ <<<"$result"
        total=$(awk "BEGIN { print $total + $cpu }")
    done
    cpu=$total
}

least() {
    awk "BEGIN { print ($1 < $2) ? $1 : $2 }"
}

with=1e9
without=1e9
for ((round = 0; round < rounds; round++)); do
    compile "$scratch/with"
    with=$(least "$with" "$cpu")
    compile "$scratch/without"
    without=$(least "$without" "$cpu")
done
share=$(awk "BEGIN { printf \"%.1f\", ($with / $without - 1) * 100 }")
printf 'Compilation of Generated (%s): %.2f s with validators, %.2f s without: %s %% more (limit %s %%)\n' \
    "$mode" "$with" "$without" "$share" "$limit"
awk "BEGIN { exit !($share <= $limit) }"

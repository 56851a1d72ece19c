#!/usr/bin/env bash
# Measures what is budgeted, prints each value beside its limit, and fails when one is beyond it.
#
#   Tests/Benchmarks/budgets.sh                  each limit as it stands
#   BUDGET_FACTOR=2 Tests/Benchmarks/budgets.sh  each time limit doubled
#
# Time is CPU time, user and system, so that the number of cores and other processes matter little. The limits
# are meant for a quiet machine of today. A shared CI machine has slower cores and neighbours that take its
# caches: where CI is set, the factor is 3 unless BUDGET_FACTOR says otherwise. Growth beyond that is ours and not
# the machine's. Memory has no factor, because it does not depend on the machine's speed.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

factor=${BUDGET_FACTOR:-${CI:+3}}
factor=${factor:-1}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# measure COMMAND...: sets cpu (seconds) and peak (bytes).
measure() {
    local result
    if ! result=$(python3 Tests/Benchmarks/measure.py "$scratch/log" "$@"); then
        printf '%s failed:\n' "$*" >&2
        cat "$scratch/log" >&2
        exit 1
    fi
    read -r cpu peak <<<"$result"
}

# report WHAT VALUE LIMIT UNIT: prints a line and counts a value beyond its limit.
report() {
    local verdict=ok
    if awk "BEGIN { exit !($2 > $3) }"; then
        verdict='OVER BUDGET'
        failures=$((failures + 1))
    fi
    printf '%-49s %9.1f %-2s  limit %6.1f %-2s  %s\n' "$1" "$2" "$4" "$3" "$4" "$verdict"
}

calculate() {
    awk "BEGIN { print ($1) }"
}

# The tool is built as a package builds it that uses this one. In this package's own builds its own use of the build
# plugin makes SwiftPM compile the tool twice, once to run it and once to link tests with it.
consumer=(swift build --package-path Tests/Benchmarks/Validation)
debug=("${consumer[@]}" --scratch-path "$scratch/debug")
release=("${consumer[@]}" --configuration release --scratch-path .build/benchmark)

# Clean debug build of the tool. The same build takes up to a half more while neighbours hold the caches, so one that
# is beyond the limit is measured again, and the quickest of three counts.
limit=$(calculate "30 * $factor")
quickest=1000000
for run in 1 2 3; do
    rm -rf "$scratch/debug"
    measure "${debug[@]}" --product payload-generator
    quickest=$(calculate "$cpu < $quickest ? $cpu : $quickest")
    if awk "BEGIN { exit !($quickest <= $limit) }"; then break; fi
done
report 'Clean debug build of payload-generator, CPU' "$quickest" "$limit" s

# Compilation of all generated modules; what they import is built first. One call of SwiftPM for each module.
measure "${debug[@]}" --target PayloadClient
total=0
for module in Generated/*/; do
    measure "${debug[@]}" --target "$(basename "$module")"
    total=$(calculate "$total + $cpu")
done
report 'Compilation of Generated, CPU' "$total" "$(calculate "20 * $factor")" s

# budget_generation WHAT SCHEMAS MILLISECONDS MEGABYTES: generation into an empty folder, and again when there is
# nothing to do. Of five runs the quickest counts for time, the largest for memory.
budget_generation() {
    local run output limit first=1000000 second=1000000 largest=0
    for run in 1 2 3 4 5; do
        output=$scratch/output
        rm -rf "$output"
        measure "$tool" generate --schemas "$2" --output "$output"
        first=$(calculate "$cpu < $first ? $cpu : $first")
        largest=$((peak > largest ? peak : largest))
        [[ -n $(find "$output" -name '*.swift') ]] || { echo 'generate wrote nothing' >&2; exit 1; }
        touch "$scratch/before"
        measure "$tool" generate --schemas "$2" --output "$output"
        second=$(calculate "$cpu < $second ? $cpu : $second")
        largest=$((peak > largest ? peak : largest))
        [[ -z $(find "$output" -newer "$scratch/before") ]] || { echo 'the second run wrote files' >&2; exit 1; }
    done
    limit=$(calculate "$3 * $factor")
    report "generate $1 into an empty folder, CPU" "$(calculate "1000 * $first")" "$limit" ms
    report "generate $1 with nothing to do, CPU" "$(calculate "1000 * $second")" "$limit" ms
    report "generate $1, peak memory" "$(calculate "$largest / 1000000")" "$4" MB
}

"${release[@]}" --product payload-generator >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
tool=$("${release[@]}" --show-bin-path)/payload-generator
budget_generation Schemas Schemas 50 50
python3 Tests/Benchmarks/many_schemas.py "$scratch/schemas" 200
budget_generation '200 schemas' "$scratch/schemas" 150 100

exit $((failures > 0))

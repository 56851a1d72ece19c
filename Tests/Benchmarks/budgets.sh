#!/usr/bin/env bash
# Measures what is budgeted, prints each value beside its limit, and fails when one is beyond it.
#
#   Tests/Benchmarks/budgets.sh                  each limit as it stands
#   BUDGET_FACTOR=2 Tests/Benchmarks/budgets.sh  each time limit doubled
#
# Time is CPU time, user and system, so that the number of cores and other processes matter little. The limits are
# those of a machine that builds an executable of one line, which imports Foundation, in four seconds. That build is
# measured first, and the limits of time are scaled by it, since one machine's speed may change by a half within
# a day. Where CI is set, they are doubled unless BUDGET_FACTOR says otherwise: neighbours take a share that
# differs from minute to minute. Memory is not scaled, because it does not depend on the machine's speed.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

factor=${BUDGET_FACTOR:-${CI:+2}}
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

# quickest LIMIT RUNS COMMAND...: sets quickest to the least CPU time of as many runs, or of fewer when one is within
# the limit. Before each run the folder $scratch/debug is removed, so that nothing is built yet.
quickest() {
    local limit=$1 run runs=$2
    shift 2
    quickest=1000000
    for ((run = 0; run < runs; run++)); do
        rm -rf "$scratch/debug"
        measure "$@"
        quickest=$(calculate "$cpu < $quickest ? $cpu : $quickest")
        if awk "BEGIN { exit !($quickest <= $limit) }"; then break; fi
    done
}

# The speed of the machine.
mkdir -p "$scratch/reference/Sources/reference"
cat >"$scratch/reference/Package.swift" <<'END'
// swift-tools-version: 6.1
import PackageDescription
let package = Package(name: "reference", targets: [.executableTarget(name: "reference")])
END
printf 'import Foundation\nprint(Date())\n' >"$scratch/reference/Sources/reference/main.swift"
quickest 0 3 swift build --package-path "$scratch/reference" --scratch-path "$scratch/debug"
factor=$(calculate "$factor * $quickest / 4")
printf 'The reference build takes %.1f s of CPU: limits of time are multiplied by %.2f.\n' "$quickest" "$factor"

# The tool is built as a package builds it that uses this one. In this package's own builds its own use of the build
# plugin makes SwiftPM compile the tool twice, once to run it and once to link tests with it.
consumer=(swift build --package-path Tests/Benchmarks/Validation)
debug=("${consumer[@]}" --scratch-path "$scratch/debug")
release=("${consumer[@]}" --configuration release --scratch-path .build/benchmark)

# Clean debug build of the tool. The same build takes up to a half more while neighbours hold the caches, so one that
# is beyond the limit is measured again.
limit=$(calculate "30 * $factor")
quickest "$limit" 3 "${debug[@]}" --product payload-generator
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

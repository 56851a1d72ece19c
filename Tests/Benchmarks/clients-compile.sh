#!/usr/bin/env bash
# Measures what clients add to the compile time of the models that they belong to: the CPU time of compiling every
# module of Generated as it is, against the same modules generated without clients.
#
#   Tests/Benchmarks/clients-compile.sh                  without optimization, limit 8 s in all
#   Tests/Benchmarks/clients-compile.sh -O               with optimization
#   BUDGET_FACTOR=2 Tests/Benchmarks/clients-compile.sh  the limit doubled
#
# The limit is meant for a quiet machine of today: where CI is set, the factor is 3 unless BUDGET_FACTOR says
# otherwise, as in budgets.sh.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. Tests/Benchmarks/compile.sh

factor=${BUDGET_FACTOR:-${CI:+3}}
limit=$(awk "BEGIN { print 8 * ${factor:-1} }")

python3 Tests/Benchmarks/models.py "$scratch/schemas"
generate --schemas "$scratch/schemas" --output "$scratch/without"
generate --output "$scratch/with"

compare
added=$(awk "BEGIN { printf \"%.2f\", $with - $without }")
printf 'Compilation of Generated (%s): %.2f s with clients, %.2f s without: %s s more (limit %s s)\n' \
    "$mode" "$with" "$without" "$added" "$limit"
awk "BEGIN { exit !($added <= $limit) }"

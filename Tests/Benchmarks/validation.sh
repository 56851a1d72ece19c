#!/usr/bin/env bash
# Measures validation beside JSONDecoder, jsonschema-rs and pydantic, prints a table, and fails when parsing and
# validating, or that and decoding, takes more than its share of JSONDecoder's time.
#
#   Tests/Benchmarks/validation.sh
#
# All are measured in one run on one machine, so that shares mean something on a busy one too. Python packages go into
# the build folder, from validation-requirements.txt.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

environment=.build/benchmark-python
if [[ ! -x $environment/bin/pip ]]; then python3 -m venv "$environment"; fi
"$environment/bin/pip" install --quiet --disable-pip-version-check -r Tests/Benchmarks/validation-requirements.txt

build=(swift build --configuration release --package-path Tests/Benchmarks/Validation --scratch-path .build/benchmark)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${build[@]}" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
"$environment/bin/python3" Tests/Benchmarks/validation.py "$("${build[@]}" --show-bin-path)/validation-benchmark"

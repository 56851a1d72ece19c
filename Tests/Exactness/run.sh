#!/usr/bin/env bash
# Compares amounts and lengths of time with Python's arithmetic. Options are those of exactness.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
swift build --product exactness
exec python3 Tests/Exactness/exactness.py --checker "$(swift build --show-bin-path)/exactness" "$@"

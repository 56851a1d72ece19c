#!/usr/bin/env python3
"""Measures `generate --watch` over 200 schemas: the processor time while nothing changes, and the memory after
many runs. Fails when either is beyond its budget. Needs Linux, whose /proc it reads.

Usage: watch.py [PROGRAM]   (default: .build/debug/payload-generator; build it first)
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

SCHEMAS = 200
IDLE_SECONDS = 20
IDLE_BUDGET_PERCENT = 2.0
WARM_UP_RUNS = 50
RUNS = 200
GROWTH_BUDGET_KILOBYTES = 2048


def write(folder, number, limit):
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": limit},
            "next": {"$ref": f"Type{(number + 1) % SCHEMAS}.schema.json"},
        },
    }
    (folder / f"Type{number}.schema.json").write_text(json.dumps(schema))


def processor_seconds(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_kilobytes(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("the process says nothing of its memory")


def run_of(process):
    """Waits for the next run and answers what it says of itself."""
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("the program ended")
    outcome = json.loads(line)
    if outcome["status"] != 0:
        raise RuntimeError(f"a run failed: {outcome}")
    return outcome


def change(process, folder, runs, first):
    for number in range(first, first + runs):
        write(folder, number % 7, 1000 + number)
        if not run_of(process)["summary"].startswith("1 files written"):
            raise RuntimeError("a change was not generated")


def measure(program, sandbox):
    folder = pathlib.Path(sandbox) / "Schemas" / "Shop"
    folder.mkdir(parents=True)
    for number in range(SCHEMAS):
        write(folder, number, 10)
    process = subprocess.Popen(
        [program, "generate", "--watch", "--format", "json"], cwd=sandbox, stdout=subprocess.PIPE, text=True
    )
    try:
        run_of(process)
        start = processor_seconds(process)
        time.sleep(IDLE_SECONDS)
        idle = 100 * (processor_seconds(process) - start) / IDLE_SECONDS
        change(process, folder, WARM_UP_RUNS, 0)
        before = resident_kilobytes(process)
        change(process, folder, RUNS, WARM_UP_RUNS)
        growth = resident_kilobytes(process) - before
        process.send_signal(signal.SIGINT)
        if process.wait(timeout=30) != 0:
            raise RuntimeError("the program did not end in order")
    finally:
        process.kill()
    return idle, before, growth


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/payload-generator").resolve()
    with tempfile.TemporaryDirectory() as sandbox:
        idle, before, growth = measure(program, sandbox)
    print(f"processor while nothing changes: {idle:.2f} % of a core (at most {IDLE_BUDGET_PERCENT} %)")
    print(
        f"memory after {WARM_UP_RUNS} runs: {before} kB, after {RUNS} more: {growth:+d} kB"
        f" (at most {GROWTH_BUDGET_KILOBYTES:+d} kB)"
    )
    if idle > IDLE_BUDGET_PERCENT or growth > GROWTH_BUDGET_KILOBYTES:
        sys.exit("watch.py: beyond a budget")


if __name__ == "__main__":
    main()

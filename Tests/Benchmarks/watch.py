#!/usr/bin/env python3
"""Measures `generate --watch`: the processor time while nothing changes in 200 schemas, and the memory after 200
runs over fewer of them. Fails when either is beyond its budget. Needs Linux, whose /proc it reads.

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

IDLE_SCHEMAS = 200
IDLE_SECONDS = 10
IDLE_BUDGET_PERCENT = 2.0
CHANGED_SCHEMAS = 10
WARM_UP_RUNS = 20
RUNS = 200
GROWTH_BUDGET_KILOBYTES = 2048


def write(folder, number, count, limit):
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": limit},
            "next": {"$ref": f"Type{(number + 1) % count}.schema.json"},
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


def change(process, folder, numbers):
    for number in numbers:
        write(folder, number % CHANGED_SCHEMAS, CHANGED_SCHEMAS, 1000 + number)
        if not run_of(process)["summary"].startswith("1 file written"):
            raise RuntimeError("a change was not generated")


def watch(program, count, action):
    """Lets the program watch a folder of schemas and answers what the action measures of it."""
    with tempfile.TemporaryDirectory() as sandbox:
        folder = pathlib.Path(sandbox) / "Schemas" / "Shop"
        folder.mkdir(parents=True)
        for number in range(count):
            write(folder, number, count, 10)
        command = [program, "generate", "--watch", "--format", "json"]
        process = subprocess.Popen(command, cwd=sandbox, stdout=subprocess.PIPE, text=True)
        try:
            run_of(process)
            result = action(process, folder)
            process.send_signal(signal.SIGINT)
            if process.wait(timeout=30) != 0:
                raise RuntimeError("the program did not end in order")
            return result
        finally:
            process.kill()


def idle_percent(process, _):
    # The first look that lists the folders is over by then.
    time.sleep(1)
    start = processor_seconds(process)
    time.sleep(IDLE_SECONDS)
    return 100 * (processor_seconds(process) - start) / IDLE_SECONDS


def memory(process, folder):
    change(process, folder, range(WARM_UP_RUNS))
    before = resident_kilobytes(process)
    change(process, folder, range(WARM_UP_RUNS, WARM_UP_RUNS + RUNS))
    return before, resident_kilobytes(process) - before


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/payload-generator").resolve()
    idle = watch(program, IDLE_SCHEMAS, idle_percent)
    before, growth = watch(program, CHANGED_SCHEMAS, memory)
    print(f"processor while nothing changes: {idle:.2f} % of a core (at most {IDLE_BUDGET_PERCENT} %)")
    print(
        f"memory after {WARM_UP_RUNS} runs: {before} kB, after {RUNS} more: {growth:+d} kB"
        f" (at most {GROWTH_BUDGET_KILOBYTES:+d} kB)"
    )
    if idle > IDLE_BUDGET_PERCENT or growth > GROWTH_BUDGET_KILOBYTES:
        sys.exit("watch.py: beyond a budget")


if __name__ == "__main__":
    main()

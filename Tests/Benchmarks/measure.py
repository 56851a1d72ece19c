"""Runs a command and prints its CPU time in seconds and its peak memory in bytes: measure.py LOG COMMAND...

CPU time is user and system time of the command and of all that it started. Peak memory is that of the largest
process among them. What the command prints goes to the file LOG. Exits with the command's status.
"""
import os
import subprocess
import sys

with open(sys.argv[1], "wb") as log:
    process = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
    _, status, usage = os.wait4(process.pid, 0)

# getrusage(2): the unit of ru_maxrss is a kilobyte on Linux and a byte on macOS.
peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(f"{usage.ru_utime + usage.ru_stime:.3f} {peak}")
sys.exit(os.waitstatus_to_exitcode(status) & 0xFF)

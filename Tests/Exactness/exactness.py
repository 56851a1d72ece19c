#!/usr/bin/env python3
"""Compares our arithmetic of amounts and lengths of time with Python's, on random values.

Run: Tests/Exactness/run.sh [--seed N] [--count N]

Amounts are judged by `decimal`, lengths of time by `datetime.timedelta`, whole numbers and
`fractions`. The checker, a Swift program, answers each question with a line. The first ten
answers that are not Python's are printed, and then the script exits with 1.
"""

import argparse
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from amounts import amount_question
from calendar_durations import calendar_question
from lengths import duration_question, length_question, period_question, sum_question

# What is asked, by name, and how often for each amount.
KINDS = [
    ("amounts", amount_question, 1),
    ("lengths of time between any bounds", length_question, 0.8),
    ("lengths of time in payloads", period_question, 0.2),
    ("durations in units of the calendar", calendar_question, 0.1),
    ("sums of units", sum_question, 0.05),
    ("Swift durations", duration_question, 0.05),
]


def ask(checker, questions):
    text = "\n".join(questions) + "\n"
    run = subprocess.run([checker], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return run.stdout.decode().split("\n")[:-1]


def is_refusal(expected):
    return expected.startswith(("none", "x-"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checker", required=True, help="the Swift program")
    parser.add_argument("--seed", type=int, default=4217)
    parser.add_argument("--count", type=int, default=100_000,
                        help="how many amounts, and lengths of time between bounds; of the rest, a tenth or less")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    source = random.Random(options.seed)
    rows, parts = [], []
    # While a checker answers the questions of one kind, those of the next are made up.
    with ThreadPoolExecutor(1) as pool:
        for name, question, share in KINDS:
            part = [question(source) for _ in range(round(options.count * share))]
            print(f"{len(part)} {name}, {sum(is_refusal(expected) for _, expected in part)} of them not valid")
            rows += part
            parts.append(pool.submit(ask, options.checker, [question for question, _ in part]))
    answers = [answer for part in parts for answer in part.result()]
    if len(answers) != len(rows):
        print(f"{len(rows)} questions, but {len(answers)} answers")
        return 1
    wrong = [(question, expected, answer) for (question, expected), answer in zip(rows, answers)
             if expected != answer]
    for question, expected, answer in wrong[:10]:
        print(f"FAILED  {question}\n        expected {expected}\n        answered {answer}")
    print(f"{len(rows)} values compared, {len(wrong)} disagreements")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Compares our arithmetic of amounts and lengths of time with Python's, on random values.

Run: Tests/Exactness/run.sh [--seed N] [--count N]

Amounts are judged by `decimal`, lengths of time by `datetime.timedelta` and whole numbers.
The checker, a Swift program, answers each question with a line. The first ten answers that
are not Python's are printed, and then the script exits with 1.
"""

import argparse
import decimal
import json
import random
import re
import subprocess
import sys
from datetime import timedelta
from decimal import Decimal

# Nothing is rounded: what does not fit would raise.
EXACT = decimal.Context(prec=100_000, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN,
                        traps=[decimal.Inexact, decimal.Overflow, decimal.InvalidOperation])

LISTED = {"AAA": 0, "AAB": 1, "AAC": 2, "AAD": 3, "AAE": 4}
ISO_4217 = {"JPY": 0, "EUR": 2, "KWD": 3, "UYW": 4, "HRK": 2}
WITHOUT_DECIMALS_RULE = ["XAU", "XXX"]
UNKNOWN = ["ZZZ", "eur", "EURO", ""]

TICKS = 10_000_000
LARGEST = 2**63 - 1


# Amounts


def digits(source, low, high):
    return "".join(source.choices("0123456789", k=source.randint(low, high)))


def whole_part(source):
    kind = source.random()
    if kind < 0.2:
        return "0"
    most = 60 if kind < 0.35 else 6
    return source.choice("123456789") + digits(source, 0, most - 1)


def fraction(source):
    kind = source.random()
    most = 60 if kind < 0.15 else 5
    return digits(source, 0, most) + "0" * source.choice([0, 0, 1, 2, 20])


def number(source):
    """A number in JSON's grammar."""
    text = source.choice(["", "", "-"]) + whole_part(source)
    decimals = fraction(source)
    if decimals and source.random() < 0.7:
        text += "." + decimals
    if source.random() < 0.5:
        size = source.choice([3, 6, 60, 5_000, 10**9, 10**15])
        sign = source.choice(["", "+", "-", "-"])
        text += source.choice("eE") + sign + source.choice(["", "", "00"]) + str(source.randint(0, size))
    return text


def decimal_text(source):
    """A text that mostly is a decimal number, and sometimes only looks like one."""
    decimals = fraction(source)
    text = source.choice(["", "", "", "-", "+"]) + source.choice(["", "", "0", "00"]) + whole_part(source)
    if decimals and source.random() < 0.7:
        text += "." + decimals
    kind = source.random()
    if kind < 0.80:
        return text
    if kind < 0.85:
        return source.choice([text + ".", "." + digits(source, 1, 6), "-." + digits(source, 1, 6), "."])
    if kind < 0.90:
        return text + source.choice(["e2", "E-3", "e+1"])
    return source.choice([
        text.replace(".", ","), " " + text, text + " ", text + ".5", "-" + text, "", "NaN", "Infinity", "-", "0x10",
        "1_000.50", "\uff11.\uff15\uff10\uff10\uff10\uff10", "\u0661.\u0665\u0665\u0665\u0665\u0665",
    ])


def json_text(source, text):
    """A JSON string, some of its characters escaped."""
    if source.random() < 0.1:
        return '"' + "".join(f"\\u{ord(character):04x}" for character in text) + '"'
    return json.dumps(text, ensure_ascii=source.random() < 0.5)


def decimals_fit(amount, is_text, most):
    """Whether an amount has no more than so many decimals. None for what is no amount."""
    if is_text:
        if not re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)", amount):
            return None
        return -Decimal(amount).as_tuple().exponent <= most
    scaled = EXACT.scaleb(EXACT.create_decimal(amount), most)
    return scaled == scaled.to_integral_value(context=EXACT)


def in_words(most):
    return "no decimals" if most == 0 else f"at most {most} decimal" + ("" if most == 1 else "s")


def amount_question(source):
    is_text = source.random() < 0.4
    amount = decimal_text(source) if is_text else number(source)
    currency = source.choice([*LISTED, *LISTED, *ISO_4217, *WITHOUT_DECIMALS_RULE, *UNKNOWN])
    members = [f'"currency": {json_text(source, currency)}',
               f'"amount": {json_text(source, amount) if is_text else amount}']
    source.shuffle(members)
    question = "amount {" + ", ".join(members) + "}"
    most = LISTED.get(currency, ISO_4217.get(currency))
    fits = decimals_fit(amount, is_text, most or 0)
    if fits is None or currency in WITHOUT_DECIMALS_RULE:
        return question, "valid"
    if most is None:
        return question, ("x-minor-units: expected the currency at 1/currency to be one of ISO 4217, "
                          "to know the amount's decimals")
    if fits:
        return question, "valid"
    return question, f"x-minor-units: expected {in_words(most)}, since the currency is {currency}"


# Lengths of time


def ticks(length):
    """A timedelta in units of 100 nanoseconds."""
    return length // timedelta(microseconds=1) * 10


def written(count):
    """How .NET's constant form writes a number of ticks, days always included."""
    size = abs(count)
    seconds, rest = divmod(size, TICKS)
    days, seconds = divmod(seconds, 86_400)
    text = f"{days}.{seconds // 3_600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return ("-" if count < 0 else "") + text + (f".{rest:07}" if rest else "")


def time_span_text(source):
    kind = source.random()
    days = source.choice([None, None, 0, 1, 7, 21, 365, source.randint(0, 400), source.randint(0, 10_675_199)])
    if kind < 0.03:
        days = source.choice([10_675_199, 10_675_200, 99_999_999, 10**18, 10**20])
    two = [source.randint(0, 23), source.randint(0, 59), source.randint(0, 59)]
    if source.random() < 0.08:
        two[source.randrange(3)] += source.choice([1, 24, 60])
    text = source.choice(["", "", "", "-"])
    text += "" if days is None else source.choice(["", "", "0"]) + f"{days}."
    text += ":".join(f"{part:02}" for part in two)
    if source.random() < 0.5:
        text += "." + digits(source, 1, source.choice([7, 7, 7, 9]))
    if source.random() < 0.05:
        at = source.randint(0, len(text))
        text = text[:at] + source.choice(["", ":", ".", "-", " ", "1", "\u0661"]) + text[at + source.choice([0, 1]):]
    # The two ends of the range, and what is a tick beyond them.
    if source.random() < 0.02:
        text = source.choice(["10675199.02:48:05.4775807", "10675199.02:48:05.4775808",
                              "-10675199.02:48:05.4775808", "-10675199.02:48:05.4775809"])
    return text


def time_span_ticks(text):
    """The ticks of a text. None when it is no time span, or beyond what 64 bits hold."""
    form = r"(-?)(?:([0-9]+)\.)?([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,7}))?"
    match = re.fullmatch(form, text)
    if not match:
        return None
    sign, days, hours, minutes, seconds, part = match.groups()
    part = int((part or "").ljust(7, "0"))
    clock = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds), microseconds=part // 10)
    # More days than a timedelta holds are beyond 64 bits in any case.
    if int(days or 0) > 999_999_998:
        return None
    count = ticks(timedelta(days=int(days or 0)) + clock) + part % 10
    count = -count if sign else count
    return count if -LARGEST - 1 <= count <= LARGEST else None


def time_span_question(source):
    text = time_span_text(source)
    count = time_span_ticks(text)
    bounds = sorted([60 * TICKS, source.choice([7, 21, 365]) * 86_400 * TICKS])
    if count is not None and source.random() < 0.5:
        # A bound that is the length itself, or a tick beside it.
        near = max(-LARGEST, min(LARGEST - 1, count)) + source.choice([-1, 0, 1])
        bounds[source.randrange(2)] = near
    question = f"timespan {bounds[0]} {bounds[1]} {text}"
    if count is None:
        return question, "none"
    verdict = "between" if bounds[0] <= count <= bounds[1] else "beyond"
    return question, f"{count} {written(count)} {verdict}"


def iso_numbers(source):
    """How many years, months, weeks, days, hours, minutes and seconds; None for a unit that is not written."""
    numbers = [None] * 7
    if source.random() < 0.1:
        numbers[2] = source.randint(0, 10_000)
        return numbers
    # RFC 3339 leaves out no unit between two others, on either side of the T.
    for first, last in ((0, 3), (4, 6)):
        if source.random() < 0.7:
            low, high = sorted((source.randint(first, last), source.randint(first, last)))
            for unit in range(low, high + 1):
                if unit != 2:
                    numbers[unit] = source.choice([0, 1, 59, 60, source.randint(0, 10**6)])
    return numbers


def iso_text(numbers):
    """The numbers as text. Nothing follows the P when none is written."""
    units = list(zip(numbers, "YMWDHMS"))
    date = "".join(f"{count}{unit}" for count, unit in units[:4] if count is not None)
    time = "".join(f"{count}{unit}" for count, unit in units[4:] if count is not None)
    return "P" + date + ("T" + time if time else "")


def iso_question(source):
    numbers = iso_numbers(source)
    text = iso_text(numbers)
    if text == "P" or source.random() < 0.1:
        # A number that no 64 bits hold is still a number.
        choices = ["P", "PT", "P1YT", "P1", "P1H", "PT1D", "P1W2D", "P1Y1D", "PT1H1S", "-PT1S", "PT-1S", "PT1.5S", "p1d",
                   "P1D ", "", "P" + "9" * 20 + "D", "PT" + "9" * 19 + "S"]
        text = source.choice(choices)
        return "iso8601 " + text, "large" if "99" in text else "none"
    return "iso8601 " + text, timedelta_of(numbers)


def timedelta_of(numbers):
    """The numbers, which a month makes no timedelta, and the timedelta of those below the month."""
    return [number or 0 for number in numbers]


def iso_agrees(expected, answer):
    """Whether an answer's numbers are the expected ones, and make the same timedelta."""
    if isinstance(expected, str) or not re.fullmatch(r"[0-9]+( [0-9]+){6}", answer):
        return expected == answer
    found = [int(number) for number in answer.split(" ")]
    return found == expected and length(found) == length(expected)


def length(numbers):
    weeks, days, hours, minutes, seconds = numbers[2:]
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


# The run


def ask(checker, questions):
    text = "\n".join(questions) + "\n"
    run = subprocess.run([checker], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return run.stdout.decode().split("\n")[:-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checker", required=True, help="the Swift program")
    parser.add_argument("--seed", type=int, default=4217)
    parser.add_argument("--count", type=int, default=100_000, help="how many amounts, and how many lengths of time")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    source = random.Random(options.seed)
    rows = [amount_question(source) for _ in range(options.count)]
    rows += [time_span_question(source) if index % 2 else iso_question(source) for index in range(options.count)]
    answers = ask(options.checker, [question for question, _ in rows])
    if len(answers) != len(rows):
        print(f"{len(rows)} questions, but {len(answers)} answers")
        return 1
    wrong = [(question, expected, answer) for (question, expected), answer in zip(rows, answers)
             if not iso_agrees(expected, answer)]
    for question, expected, answer in wrong[:10]:
        print(f"FAILED  {question}\n        expected {expected}\n        answered {answer}")
    kinds = [("amounts", rows[:options.count]), ("lengths of time", rows[options.count:])]
    for name, part in kinds:
        refused = sum(expected == "none" or str(expected).startswith("x-") for _, expected in part)
        print(f"{len(part)} {name}, {refused} of them not valid")
    print(f"{len(wrong)} disagreements")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Lengths of time, judged by datetime.timedelta, whole numbers and fractions.

What must come out is what Schemas/VOCABULARY.md says of x-duration, and what the types of the
three encodings say of themselves.
"""

import json
import re
from datetime import timedelta
from fractions import Fraction
from functools import lru_cache
from math import floor

from spellings import DAY, LARGEST, TICKS, some_ticks, spelled

WORDS = {
    "dotnet-timespan": "a length of time as [d.]hh:mm:ss[.fffffff]",
    "iso8601": 'an ISO 8601 duration of weeks, or of days, hours, minutes and seconds, such as "PT30M"',
    "seconds": "a number of seconds that is not negative",
}
MICROSECOND = timedelta(microseconds=1)
BEYOND = 2**70

# Reading: the ticks as a whole number or a fraction, or None for what is not in the form. BEYOND
# stands for any length far beyond 64 bits.


def ratio(number, divisor):
    whole, rest = divmod(number, divisor)
    return Fraction(number, divisor) if rest else whole


def of_parts(decimals, **parts):
    """The ticks of whole numbers of units, which a timedelta adds up, and of decimals of a second."""
    try:
        whole = timedelta(**{unit: int(number) for unit, number in parts.items() if number})
    except OverflowError:
        return BEYOND
    count = whole // MICROSECOND * 10
    return count + ratio(int(decimals) * TICKS, 10 ** len(decimals)) if decimals else count


def time_span_ticks(text):
    form = r"(-?)(?:([0-9]+)\.)?([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,7}))?"
    match = re.fullmatch(form, text)
    if not match:
        return None
    sign, days, hours, minutes, seconds, decimals = match.groups()
    count = of_parts(decimals, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -count if sign else count


def iso8601_ticks(text):
    time = r"T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.([0-9]+))?S)?"
    match = re.fullmatch(rf"(-?)P(?=[0-9T])(?:([0-9]+)W|(?:([0-9]+)D)?(?:{time})?)", text)
    if not match:
        return None
    sign, weeks, days, hours, minutes, seconds, decimals = match.groups()
    count = of_parts(decimals, weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -count if sign else count


def seconds_ticks(text):
    sign, whole, decimals, power = re.fullmatch(r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?", text).groups()
    number = int(whole + (decimals or ""))
    power = int(power or 0) - len(decimals or "") + 7
    if number == 0:
        return 0
    if power < -200:
        # The numbers are shorter than that: less than a tick, and how much less is of no interest.
        count = Fraction(1, 10**50)
    else:
        count = BEYOND if power > 200 else number * 10**power if power >= 0 else ratio(number, 10**-power)
    return -count if sign else count


@lru_cache(maxsize=1)
def ticks_of(encoding, value):
    """The ticks of a JSON value. "other" where it has another JSON type than the encoding."""
    if encoding == "seconds":
        return seconds_ticks(value) if re.match("[-0-9]", value) else "other"
    if value[0] != '"':
        return "other"
    return {"dotnet-timespan": time_span_ticks, "iso8601": iso8601_ticks}[encoding](json.loads(value))


# What x-duration says


def in_words(count):
    parts = []
    for name, size in (("day", DAY), ("hour", 3_600 * TICKS), ("minute", 60 * TICKS)):
        number, count = divmod(count, size)
        if number:
            parts.append(f"{number} {name}" + ("" if number == 1 else "s"))
    if count or not parts:
        parts.append(seconds_written(count) + (" second" if count == TICKS else " seconds"))
    return " ".join(parts)


def is_negative(value, count):
    return count < 0 if value[0] != '"' else json.loads(value).startswith("-")


def violations(encoding, value, shortest, longest, longest_in_words=None):
    """What a validator must answer, the bounds being ticks or None."""
    longest_in_words = longest_in_words or in_words(LARGEST if longest is None else longest)
    count = ticks_of(encoding, value)
    if count == "other":
        return "valid"
    if count is None or is_negative(value, count):
        return "x-duration: expected " + WORDS[encoding]
    if floor(count) > LARGEST:
        return "x-duration: expected at most " + longest_in_words
    if count.denominator != 1:
        return "x-duration: expected at most 7 decimals of a second"
    found = []
    if shortest is not None and count < shortest:
        found.append("x-duration: expected at least " + in_words(shortest))
    if longest is not None and count > longest:
        found.append("x-duration: expected at most " + longest_in_words)
    return "; ".join(found) or "valid"


# What the types write


def seconds_written(count):
    whole, rest = divmod(count, TICKS)
    return f"{whole}" + (f".{rest:07}".rstrip("0") if rest else "")


def written(encoding, count):
    """How a number of ticks is written that was not read."""
    sign, size = "-" if count < 0 else "", abs(count)
    if encoding == "seconds":
        return sign + seconds_written(size)
    days, size = divmod(size, DAY)
    hours, size = divmod(size, 3_600 * TICKS)
    minutes, size = divmod(size, 60 * TICKS)
    if encoding == "dotnet-timespan":
        rest = f".{size % TICKS:07}" if size % TICKS else ""
        return f"{sign}{days}.{hours:02}:{minutes:02}:{size // TICKS:02}{rest}"
    text = "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M")) if number)
    text += f"{seconds_written(size)}S" if size or count == 0 else ""
    return f"{sign}P" + (f"{days}D" if days else "") + ("T" + text if text else "")


def type_answer(encoding, value):
    """The ticks, how so many are written, and the seconds and attoseconds of their Duration."""
    count = ticks_of(encoding, value)
    if count is None or count == "other" or count.denominator != 1 or not -LARGEST - 1 <= count <= LARGEST:
        return "none"
    count = int(count)
    sign = -1 if count < 0 else 1
    seconds, rest = divmod(abs(count), TICKS)
    return f"{count} {written(encoding, count)} {sign * seconds} {sign * rest * 10**11}"


# Questions


def length_question(source):
    """A value between any bounds, and as a value of the encoding's type."""
    encoding = source.choice(list(WORDS))
    value = spelled(source, encoding)
    bounds = [source.choice([None, usual, some_ticks(source)]) for usual in (60 * TICKS, 7 * DAY)]
    count = ticks_of(encoding, value)
    if count not in (None, "other") and source.random() < 0.5:
        # A bound that is the length itself, or a tick beside it.
        bounds[source.randrange(2)] = floor(count) + source.randint(-1, 1)
    bounds = [None if bound is None else max(0, min(LARGEST, bound)) for bound in bounds]
    if None not in bounds:
        bounds.sort()
    limits = " ".join("-" if bound is None else str(bound) for bound in bounds)
    answer = f"{violations(encoding, value, *bounds)} | {type_answer(encoding, value)}"
    return f"length {encoding} {limits} {value}", answer


def period_question(source):
    """A value in a payload, its bounds given by the shop's country where that is known."""
    encoding = source.choice(list(WORDS))
    value = spelled(source, encoding)
    country = source.choice(["-", "HU", "AT", "hu"])
    longest, words = {"-": (7, "7 days, or 21 days where shopCountry is HU"), "HU": (21, "21 days")}.get(
        country, (7, "7 days"))
    answer = violations(encoding, value, 60 * TICKS, longest * DAY, words)
    return f'period {country} {{"{encoding}": {value}}}', answer


def ticks_or_none(count):
    return str(count) if -LARGEST - 1 <= count <= LARGEST else "none"


def sum_question(source):
    """A sum of units, some of them large and of either sign."""
    sizes = [DAY, 3_600 * TICKS, 60 * TICKS, TICKS, 1]
    numbers = [source.choice([0, 1, -1]) * source.randint(0, min(LARGEST, 4 * LARGEST // size)) for size in sizes]
    if source.random() < 0.7:
        # The last one brings the sum to an end of the range.
        end = source.choice([LARGEST, -LARGEST - 1]) + source.randint(-1, 1)
        missing = end - sum(number * size for number, size in zip(numbers[:3], sizes))
        numbers[3:] = [missing // TICKS, missing % TICKS]
        if abs(numbers[3]) > LARGEST:
            numbers[3] = 0
    return "sum " + " ".join(map(str, numbers)), ticks_or_none(sum(map(int.__mul__, numbers, sizes)))


def duration_question(source):
    """A Swift Duration, which holds attoseconds and more than 64 bits of seconds."""
    count = source.choice([-1, 1]) * (some_ticks(source) if source.random() < 0.8 else source.randint(0, 2**90))
    attoseconds = count * 10**11 + source.choice([0, 0, 0, 1, -1, 5 * 10**10])
    sign = -1 if attoseconds < 0 else 1
    seconds, rest = divmod(abs(attoseconds), 10**18)
    times = source.choice([1, 1, 1, 2, 7])
    seconds = min(seconds, LARGEST)
    exact, finer = divmod(sign * (seconds * 10**18 + rest) * times, 10**11)
    return f"duration {sign * seconds} {sign * rest} {times}", "none" if finer else ticks_or_none(exact)

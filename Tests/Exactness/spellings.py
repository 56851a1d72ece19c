"""Lengths of time as a payload may spell them, right and wrong, and what amounts use of it."""

import json

TICKS = 10_000_000
DAY = 86_400 * TICKS
LARGEST = 2**63 - 1


def digits(source, low, high):
    return "".join(source.choices("0123456789", k=source.randint(low, high)))


def json_text(source, text):
    """A JSON string, some of its characters escaped."""
    if source.random() < 0.1:
        return '"' + "".join(f"\\u{ord(character):04x}" for character in text) + '"'
    return json.dumps(text, ensure_ascii=source.random() < 0.5)


def damaged(source, text):
    """The text with a character put in or exchanged, or without one."""
    at = source.randint(0, len(text))
    wrong = source.choice(["", "", ":", ".", "-", "+", " ", "1", "T", "P", "W", "\u0661", "\uff11", "\0"])
    return text[:at] + wrong + text[at + source.choice([0, 1]):]


def some_ticks(source):
    """A length of any size that 64 bits hold, or not quite."""
    kind = source.random()
    if kind < 0.3:
        return LARGEST + source.randint(-2, 3)
    if kind < 0.6:
        return source.choice([60 * TICKS, 7 * DAY, 21 * DAY]) + source.randint(-1, 1)
    return source.randint(0, 2 ** source.randint(1, 66))


def time_span(source):
    days = source.choice([None, None, 0, 1, 7, 21, 365, source.randint(0, 400), source.randint(0, 10_675_199)])
    if source.random() < 0.06:
        days = source.choice([10_675_199, 10_675_200, 99_999_999, 10**18, 10**20])
    clock = [source.randint(0, 23), source.randint(0, 59), source.randint(0, 59)]
    if source.random() < 0.06:
        clock[source.randrange(3)] += source.choice([1, 24, 60])
    text = "" if days is None else source.choice(["", "", "0", "0" * 20]) + f"{days}."
    text += ":".join(f"{part:02}" for part in clock)
    if source.random() < 0.5:
        text += "." + digits(source, 1, source.choice([7, 7, 7, 9]))
    return text


def time_span_of(source, ticks):
    seconds, rest = divmod(ticks, TICKS)
    days, seconds = divmod(seconds, 86_400)
    text = "" if days == 0 and source.random() < 0.5 else f"{days}."
    text += f"{seconds // 3_600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return text + (f".{rest:07}" if rest or source.random() < 0.3 else "")


def iso8601_number(source):
    number = source.choice([0, 1, 59, 60, source.randint(0, 10**6), 10 ** source.randint(0, 20)])
    return source.choice(["", "", "", "0", "0" * 20]) + str(number)


def iso8601(source):
    if source.random() < 0.15:
        return f"P{iso8601_number(source)}W"
    units = [iso8601_number(source) + unit if source.random() < 0.4 else "" for unit in "DHMS"]
    if units[3] and source.random() < 0.6:
        units[3] = units[3][:-1] + "." + digits(source, 1, source.choice([7, 7, 9, 12])) + "S"
    return "P" + units[0] + ("T" if any(units[1:]) or source.random() < 0.03 else "") + "".join(units[1:])


def iso8601_of(source, ticks):
    seconds, rest = divmod(ticks, TICKS)
    text = "P"
    for unit, size in (("D", 86_400), ("TH", 3_600), ("TM", 60)):
        if source.random() < 0.5:
            unit = unit.replace("T", "" if "T" in text else "T")
            text += f"{unit[:-1]}{seconds // size}{unit[-1]}"
            seconds %= size
    # Less than a tick makes it another length, but for zeros.
    finer = source.choice(["", "", "", "0", "000", "5", "01"])
    decimals = f".{rest:07}{finer}" if rest or source.random() < 0.3 else ""
    return text + ("" if "T" in text else "T") + f"{seconds}{decimals}S"


def seconds(source):
    kind = source.random()
    if kind < 0.1:
        text = source.choice("123456789") + digits(source, 30, 59)
    else:
        text = str(source.randint(0, 10 ** source.randint(0, 15)))
    if source.random() < 0.6:
        text += "." + digits(source, 1, source.choice([7, 7, 9, 9, 60])) + "0" * source.choice([0, 0, 1, 20])
    if source.random() < 0.3:
        size = source.choice([3, 12, 60, 5_000, 10**9, 10**18, 10**25])
        text += source.choice("eE") + source.choice(["", "+", "-"]) + source.choice(["", "", "00"])
        text += str(source.randint(0, size))
    return text


def seconds_of(source, ticks):
    """The number with the point and the exponent anywhere."""
    number = str(ticks) + source.choice(["", "", "", "0", "0" * 20, "5", "01"])
    # The value is the ticks, their decimals included, times 10 to the power of -7.
    power = -7 - (len(number) - len(str(ticks)))
    places = source.choice([0, 1, 7, -power, len(number) - 1, source.randint(0, 30)])
    number = number.rjust(places + 1, "0")
    text = number[:len(number) - places].lstrip("0") or "0"
    text += "." + number[len(number) - places:] if places else ""
    return text + (f"{source.choice('eE')}{power + places}" if power + places or source.random() < 0.1 else "")


FORMS = {"dotnet-timespan": (time_span, time_span_of), "iso8601": (iso8601, iso8601_of),
         "seconds": (seconds, seconds_of)}


def spelled(source, encoding):
    """A JSON value that mostly is a length in the encoding, and sometimes only looks like one."""
    kind = source.random()
    if kind < 0.02:
        return source.choice(["null", "true", "[]", "{}"])
    if kind < 0.04:
        other = source.choice([name for name in FORMS if (name == "seconds") != (encoding == "seconds")])
        return spelled(source, other)
    anything, of_ticks = FORMS[encoding]
    text = of_ticks(source, some_ticks(source)) if source.random() < 0.4 else anything(source)
    text = source.choice(["", "", "", "", "", "", "", "", "", "-"]) + text
    if encoding == "seconds":
        return text
    kind = source.random()
    if kind < 0.05:
        text = damaged(source, text)
    elif kind < 0.07:
        text = source.choice(["", "-", "+" + text, text + " ", text * 2, text.lower()])
    elif kind < 0.10:
        text = other_text(source, encoding)
    return json_text(source, text)


def other_text(source, encoding):
    """A text that is no length in the encoding, but close to one, or is one in another encoding."""
    if encoding == "dotnet-timespan":
        return source.choice([iso8601(source), "7:00:00", "00:30", "1:00:00:00", "7.0:00:00", "7.00:00", "7",
                              "24:00:00", "00:60:00", "00:00:60", "00:00:00.", "7.00:00:00,5", "7 00:00:00", "--00:30:00"])
    return source.choice([time_span(source), "P1M", "P1Y", "P1Y2M3DT4H", "P1WT1H", "P1W1D", "P1D1W", "P1W1W", "P1D1D",
                          "P1WT", "P1DT", "PT1W", "PT1D", "P1H", "P1S", "PT1.5H", "P0.5D", "P0.5W", "PT1,5S", "PT.5S",
                          "PT1.S", "PT1S1M", "PT1M1H", "PT1", "P1", "PT", "P", "-P-1D", "P-1D", "PT1.5.5S"])

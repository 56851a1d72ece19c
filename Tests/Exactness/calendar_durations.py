"""Durations in units of the calendar, which have numbers and no length."""


def calendar_numbers(source):
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


def calendar_text(numbers):
    """The numbers as text. Nothing follows the P when none is written."""
    units = list(zip(numbers, "YMWDHMS"))
    date = "".join(f"{count}{unit}" for count, unit in units[:4] if count is not None)
    time = "".join(f"{count}{unit}" for count, unit in units[4:] if count is not None)
    return "P" + date + ("T" + time if time else "")


def calendar_question(source):
    numbers = calendar_numbers(source)
    text = calendar_text(numbers)
    if text == "P" or source.random() < 0.1:
        # A number that no 64 bits hold is still a number.
        choices = ["P", "PT", "P1YT", "P1", "P1H", "PT1D", "P1W2D", "P1Y1D", "PT1H1S", "-PT1S", "PT-1S", "PT1.5S", "p1d",
                   "P1D ", "", "P" + "9" * 20 + "D", "PT" + "9" * 19 + "S"]
        text = source.choice(choices)
        return "calendar " + text, "large" if "99" in text else "none"
    return "calendar " + text, " ".join(str(number or 0) for number in numbers)

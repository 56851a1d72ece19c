"""Amounts beside a currency, judged by decimal."""

import decimal
import re
from decimal import Decimal

from spellings import digits, json_text

# Nothing is rounded: what does not fit would raise.
EXACT = decimal.Context(prec=100_000, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN,
                        traps=[decimal.Inexact, decimal.Overflow, decimal.InvalidOperation])

LISTED = {"AAA": 0, "AAB": 1, "AAC": 2, "AAD": 3, "AAE": 4}
ISO_4217 = {"JPY": 0, "EUR": 2, "KWD": 3, "UYW": 4, "HRK": 2}
WITHOUT_DECIMALS_RULE = ["XAU", "XXX"]
UNKNOWN = ["ZZZ", "eur", "EURO", ""]


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
        return question, ("x-minor-units: expected a currency of ISO 4217 at currency, "
                          "to know the amount's decimals")
    if fits:
        return question, "valid"
    return question, f"x-minor-units: expected {in_words(most)}, since the currency is {currency}"

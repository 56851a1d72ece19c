"""Prints what validation costs beside JSONDecoder, jsonschema-rs and pydantic: validation.py BENCHMARK

BENCHMARK is the program that the package in the folder Validation makes. Exits with 1 when parsing and validating, or
that and decoding, takes a larger share of JSONDecoder's time than a fifth or a quarter, in the geometric mean of the
payloads, since one of them alone varies too much on a busy machine. The time of validation alone depends on the machine,
and only a note says where it is above its aim.
"""

import json
import math
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal, Optional

import jsonschema_rs
from pydantic import BaseModel, ConfigDict, Field

REPOSITORY = Path(__file__).resolve().parent.parent.parent
DIALECT_ID = "https://payload-generator.example/dialect/payments"

# Shares of JSONDecoder's time, and nanoseconds.
PARSE_AND_VALIDATE = 1 / 5
PARSE_VALIDATE_AND_DECODE = 1 / 4
VALIDATE = 250

# How often everything is measured in turn, so that a machine which is slow for a while is slow for all.
ROUNDS = 6


def nanoseconds(call):
    """The quickest of several batches, because everything that disturbs makes it slower."""
    calls, best, batches = 1, math.inf, 0
    while batches < 12:
        start = time.perf_counter_ns()
        for _ in range(calls):
            call()
        elapsed = time.perf_counter_ns() - start
        if elapsed < 1_000_000:
            calls *= 2
            continue
        best = min(best, elapsed / calls)
        batches += 1
    return best


# The plain structs of the benchmark as models, with the limits that pydantic has a parameter for. Formats and
# conditions are left out, to pydantic's advantage.

Amount = Annotated[Decimal, Field(ge=0, le=1000000000000, decimal_places=3)]
CurrencyCode = Annotated[str, Field(min_length=3, max_length=3, pattern="^[A-Z]{3}$")]
Identifier = Annotated[str, Field(min_length=1, max_length=40)]


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Open(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)


class Address(Closed):
    Country: Optional[str] = None
    State: Optional[str] = None
    IsoCountryCode: Optional[str] = None
    Street: Optional[str] = None
    City: Optional[str] = None
    PostalCode: Optional[str] = None


class Contact(Closed):
    FamilyName: Optional[str] = None
    GivenName: Optional[str] = None
    PhoneNumber: Optional[str] = None
    EmailAddress: Optional[str] = None
    PostalAddress: Optional[Address] = None


class ApplePayHeader(Closed):
    EphemeralPublicKey: Optional[str] = None
    PublicKeyHash: Optional[str] = None
    TransactionId: Optional[str] = None


class ApplePayPaymentData(Closed):
    Data: Optional[str] = None
    Signature: Optional[str] = None
    Header: Optional[ApplePayHeader] = None


class ApplePayToken(Closed):
    TransactionIdentifier: Optional[str] = None
    PaymentData: Optional[ApplePayPaymentData] = None


class Transaction(Closed):
    POSTransactionId: str
    Payee: str
    Total: Annotated[Decimal, Field(gt=0)]
    Comment: Optional[str] = None


class Start(Closed):
    POSKey: Annotated[str, Field(
        pattern="^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4}-?[0-9A-Fa-f]{12}$"
    )]
    ShippingContact: Contact
    BillingContact: Contact
    Token: Optional[ApplePayToken] = None
    PaymentType: Literal["Immediate", "Reservation", "DelayedCapture"]
    ReservationPeriod: Optional[str] = None
    DelayedCapturePeriod: Optional[str] = None
    PaymentRequestId: Annotated[str, Field(max_length=100)]
    CallbackUrl: Annotated[str, Field(max_length=2000)]
    Transactions: Annotated[list[Transaction], Field(min_length=1)]
    OrderNumber: Annotated[Optional[str], Field(max_length=100)] = None
    Currency: Literal["CZK", "EUR", "HUF", "USD"]


class OrderSummary(Open):
    amount: Amount
    creationTime: str
    currency: CurrencyCode
    id: Identifier
    lastUpdatedTime: str
    merchantAmount: Amount
    merchantCurrency: CurrencyCode
    totalAuthorizedAmount: Amount
    totalCapturedAmount: Amount
    totalDisbursedAmount: Amount
    totalRefundedAmount: Amount


class GatewayResponse(Open):
    gatewayCode: str


class TransactionSummary(Open):
    acquirer: dict[str, str]
    amount: Amount
    currency: CurrencyCode
    id: Identifier
    type: str


class Expiry(Open):
    month: Annotated[Optional[str], Field(pattern="^(0?[1-9]|1[0-2])$")] = None
    year: Annotated[Optional[str], Field(min_length=2, max_length=2, pattern="^[0-9]+$")] = None


class StoredCard(Open):
    brand: Optional[str] = None
    expiry: Optional[Expiry] = None
    fundingMethod: Optional[str] = None
    nameOnCard: Annotated[Optional[str], Field(min_length=1, max_length=256)] = None
    number: Annotated[Optional[str], Field(min_length=9, max_length=19, pattern="^[0-9x]+$")] = None
    scheme: Optional[str] = None
    securityCode: Annotated[Optional[str], Field(min_length=3, max_length=4, pattern="^[0-9x]+$")] = None
    storedOnFile: Optional[Literal["NOT_STORED", "STORED", "TO_BE_STORED"]] = None


class StoredFunds(Open):
    card: Optional[StoredCard] = None


class SourceOfFunds(Open):
    type: Optional[str] = None
    provided: Optional[StoredFunds] = None
    token: Annotated[Optional[str], Field(min_length=1, max_length=40, pattern="^[0-9A-Za-z]+$")] = None


class PayResponse(Open):
    merchant: Annotated[str, Field(min_length=1, max_length=40, pattern="^[0-9A-Za-z_-]+$")]
    order: OrderSummary
    response: GatewayResponse
    result: Literal["SUCCESS", "FAILURE", "PENDING", "UNKNOWN"]
    transaction: TransactionSummary
    version: Annotated[Optional[str], Field(min_length=1, max_length=8)] = None
    correlationId: Annotated[Optional[str], Field(min_length=1, max_length=100)] = None
    sourceOfFunds: Optional[SourceOfFunds] = None


class APIError(Open):
    category: Optional[str] = None
    code: str
    httpStatusCode: Annotated[Optional[int], Field(ge=-2147483648, le=2147483647)] = None
    id: Optional[str] = None
    message: Optional[str] = None
    propertyName: Optional[str] = None
    requestId: Optional[str] = None


class ErrorResponse(Open):
    errorId: str
    errors: Annotated[list[APIError], Field(min_length=1)]


MODELS = {"Apple Pay start": Start, "Pay response": PayResponse, "Error response": ErrorResponse}


def registry():
    paths = sorted((REPOSITORY / "Schemas").glob("*/*.schema.json"))
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    return jsonschema_rs.Registry([(schema["$id"], schema) for schema in schemas])


def others(row, schemas):
    """What the others take for the same bytes, as functions."""
    text = json.dumps(json.loads((REPOSITORY / row["path"]).read_text(encoding="utf-8")), separators=(",", ":"))
    instance = json.loads(text)
    schema = {"$schema": DIALECT_ID, "$ref": row["schema"]}
    validator = jsonschema_rs.validator_for(schema, registry=schemas, validate_formats=True)
    model = MODELS[row["payload"]]
    model.model_validate_json(text)
    if not validator.is_valid(instance):
        raise SystemExit(f"jsonschema-rs rejects {row['path']}")
    # What it rejects, so that it is known to apply the schema.
    if validator.is_valid({}):
        raise SystemExit(f"jsonschema-rs accepts an empty object for {row['schema']}")
    return {
        "rust": lambda: validator.is_valid(instance),
        "rustWithParse": lambda: validator.is_valid(json.loads(text)),
        "pydantic": lambda: model.model_validate_json(text),
    }


def fraction(value):
    return f"1/{1 / value:.1f}"


def table(rows):
    """What each takes in nanoseconds, and what it is beside the others."""
    lines = [["", *(row["payload"] for row in rows)], ["bytes", *(str(row["bytes"]) for row in rows)]]
    for title, key in (
        ("validate", "validate"), ("parse", "parse"), ("parse, validate", "parseAndValidate"),
        ("parse, validate, decode", "parseValidateAndDecode"), ("JSONDecoder", "jsonDecoder"),
        ("jsonschema-rs, validate", "rust"), ("json + jsonschema-rs", "rustWithParse"), ("pydantic", "pydantic"),
    ):
        lines.append([title + ", ns", *(f"{row[key]:.0f}" for row in rows)])
    for title, key, other in (
        ("parse, validate : JSONDecoder", "parseAndValidate", "jsonDecoder"),
        ("parse, validate, decode : JSONDecoder", "parseValidateAndDecode", "jsonDecoder"),
        ("validate : jsonschema-rs", "validate", "rust"),
        ("parse, validate : json + jsonschema-rs", "parseAndValidate", "rustWithParse"),
        ("parse, validate, decode : pydantic", "parseValidateAndDecode", "pydantic"),
    ):
        lines.append([title, *(fraction(row[key] / row[other]) for row in rows)])
    for line in lines:
        print(f"{line[0]:40}" + "".join(f"{cell:>18}" for cell in line[1:]))


def mean(rows, key):
    """The geometric mean of the shares of JSONDecoder's time."""
    return math.exp(sum(math.log(row[key] / row["jsonDecoder"]) for row in rows) / len(rows))


def verdict(rows):
    missed = False
    for title, key, limit in (
        ("parse, validate", "parseAndValidate", PARSE_AND_VALIDATE),
        ("parse, validate, decode", "parseValidateAndDecode", PARSE_VALIDATE_AND_DECODE),
    ):
        share = mean(rows, key)
        worst = max(row[key] / row["jsonDecoder"] for row in rows)
        missed = missed or share > limit
        print(f"{title}: {fraction(share)} of JSONDecoder in the geometric mean, {fraction(worst)} at worst, "
              f"limit {fraction(limit)}: {'MISSED' if share > limit else 'ok'}")
    for row in rows:
        if row["validate"] > VALIDATE:
            print(f"note: validating \"{row['payload']}\" takes {row['validate']:.0f} ns, aim {VALIDATE} ns")
    return missed


def measure():
    """A row for each payload: of each number the least of all rounds."""
    rows, calls, schemas = {}, {}, registry()
    for _ in range(ROUNDS):
        benchmark = subprocess.run([sys.argv[1], str(REPOSITORY)], check=True, capture_output=True, text=True)
        for row in map(json.loads, benchmark.stdout.splitlines()):
            name = row["payload"]
            if name not in calls:
                calls[name] = others(row, schemas)
            row |= {key: nanoseconds(call) for key, call in calls[name].items()}
            best = rows.setdefault(name, row)
            best |= {key: min(value, best[key]) for key, value in row.items() if isinstance(value, float)}
    return list(rows.values())


def main():
    rows = measure()
    table(rows)
    return 1 if verdict(rows) else 0


if __name__ == "__main__":
    sys.exit(main())

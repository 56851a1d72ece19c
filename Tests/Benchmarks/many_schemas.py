"""Writes schemas like those of Schemas, the same at every run: many_schemas.py FOLDER COUNT [MODULES].

Each has about ten properties: every second one text with limits, every fifth a reference to a schema before it, the
others numbers, enumerations, lists, dates, and every fifth schema has a condition. The schemas stand in the folders of
as many modules as told, 4 without a number.
"""
import json
import pathlib
import sys

PARTS = ["Billing", "Card", "Customer", "Order", "Payment", "Refund", "Session", "Shipping", "Shop", "Token"]
ROLES = ["Address", "Amount", "Contact", "Details", "Item", "Limit", "Options", "Reference", "Status", "Summary"]
CURRENCIES = {"CZK": "Czech crown.", "EUR": "Euro.", "HUF": "Hungarian forint.", "USD": "U.S. dollar."}
STATES = ["PREPARED", "STARTED", "RESERVED", "CANCELED", "SUCCEEDED", "FAILED"]


def short_text(what, length, **others):
    return {"description": f"The {what}, as the shop gave it.", "type": "string", "maxLength": length, **others}


# Properties by the end of their names. The number makes two of one form differ.
FORMS = [
    ("Identifier", lambda n: short_text("identifier of the part", 20 + n, minLength=1, examples=["ORDER-6409-1"])),
    ("Name", lambda n: short_text("name, in the order of the country", 40 + n, **{"x-sensitive": "personal"})),
    ("Amount", lambda n: {
        "description": "An amount in major units of the currency.",
        "type": "number", "minimum": 0, "maximum": 1000 * (n + 1), "multipleOf": 0.01}),
    ("Street", lambda n: short_text("street with the number of the house", 100, minLength=1)),
    ("Currency", lambda n: {
        "description": "The currency: a code of ISO 4217.",
        "type": "string", "enum": list(CURRENCIES), "x-enum-descriptions": CURRENCIES}),
    ("City", lambda n: short_text("name of the city", 50 + n, minLength=1, examples=["Budapest"])),
    ("Country", lambda n: {
        "description": "The country: two capital letters of ISO 3166-1.",
        "type": "string", "pattern": "^[A-Z]{2}$", "examples": ["HU"]}),
    ("Note", lambda n: short_text("note that the payer sees on the receipt", 200 + n)),
    ("State", lambda n: {
        "description": "How far the payment is. New states may be added.", "type": "string",
        "x-open-enum": [{"value": value, "description": f"It is {value.lower()}."} for value in STATES]}),
    ("Email", lambda n: short_text("address for receipts", 254, minLength=3, **{"x-sensitive": "personal"})),
    ("CallbackURL", lambda n: short_text("address to call when the state changes", 2000, format="uri")),
    ("Phone", lambda n: short_text("telephone number with the code of the country", 20 + n % 5)),
    ("CreatedAt", lambda n: {
        "description": "When it was made, with the offset from UTC.", "type": "string", "format": "date-time"}),
    ("Label", lambda n: short_text("label in the shop's own lists", 30 + n, minLength=1)),
    ("Count", lambda n: {
        "description": "How many attempts there were.",
        "type": "integer", "minimum": 0, "maximum": 10 + n, "default": 1}),
    ("Secret", lambda n: {
        "description": "The secret key of the shop.", "type": "string",
        "pattern": "^[0-9A-Fa-f]{8}-?[0-9A-Fa-f]{4}$", "x-sensitive": "secret"}),
    ("IsGuest", lambda n: {"description": "Whether the payer has no account.", "type": "boolean", "default": False}),
    ("Tags", lambda n: {
        "description": "Words to find the payment by.", "type": "array", "minItems": 1, "maxItems": 5 + n % 7,
        "items": {"type": "string", "minLength": 1, "maxLength": 40}}),
]


def schema(index, module, names):
    name = names[index]
    properties = {}
    for step in range(8):
        form, make = FORMS[(index * 5 + step * 7) % len(FORMS)]
        properties[PARTS[(index + step) % len(PARTS)].lower() + form] = make(index % 50 + step)
    # References lead back, so that the first schemas are what many others depend on.
    if index > 0:
        properties["part"] = {
            "description": "What comes before it.", "$ref": f"{names[index - 1]}.schema.json"}
    if index > 7:
        properties["parts"] = {
            "description": "All that it consists of.", "type": "array", "maxItems": 100,
            "items": {"$ref": f"{names[index // 4]}.schema.json"}}
    first, second, third = list(properties)[:3]
    result = {
        "$schema": "https://payload-generator.example/dialect/payments",
        "$id": f"https://payload-generator.example/schemas/{module}/{name}.schema.json",
        "title": f"{name} number {index}",
        "description": "What a shop sends when it starts, changes or finishes a payment.",
        "type": "object",
        "properties": properties,
        "required": [first, second],
        "additionalProperties": index % 2 == 0,
    }
    if index % 5 == 0:
        properties["kind"] = {"description": "What else must be given.", "enum": ["immediate", "reservation"]}
        condition = {"properties": {"kind": {"const": "reservation"}}, "required": ["kind"]}
        result["allOf"] = [{"if": condition, "then": {"required": [third]}}]
    return result


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    modules = int(sys.argv[3]) if len(sys.argv) > 3 else 4
    rounds = len(PARTS) * len(ROLES)
    for number in range(modules):
        module = f"Payments{number + 1}"
        size = count * (number + 1) // modules - count * number // modules
        names = [
            PARTS[i % 10] + ROLES[i // 10 % 10] + (f"V{i // rounds + 1}" if i >= rounds else "") for i in range(size)]
        (folder / module).mkdir(parents=True)
        for index, name in enumerate(names):
            path = folder / module / f"{name}.schema.json"
            path.write_text(json.dumps(schema(index, module, names), indent=2) + "\n", encoding="utf-8")


main()

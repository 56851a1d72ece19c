#!/usr/bin/env python3
"""Validates Schemas/ and the instances beside this script with outside validators.

Run: python3 Tests/Documents/validate.py    (packages: Tests/Documents/requirements.txt)

The seven steps are the functions named step_*. README.md beside this script says how
the instances are laid out. Exits with 1 when anything fails.
"""

import json
import sys
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote, unquote

from jsonschema import Draft202012Validator
from jsonschema.validators import extend, validates
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource

try:
    import jsonschema_rs
except ImportError:
    jsonschema_rs = None

HERE = Path(__file__).resolve().parent
SCHEMAS = HERE.parent.parent / "Schemas"
DIALECT = SCHEMAS / "Dialect"
DIALECT_ID = "https://payload-generator.example/dialect/payments"
VOCABULARY_ID = DIALECT_ID + "-vocabulary"

FORMATS = Draft202012Validator.FORMAT_CHECKER

# The keywords that must be violated by at least one rejected instance.
COVERED = {
    "enum", "const", "minimum", "exclusiveMinimum", "maximum", "multipleOf", "minLength", "maxLength",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "format", "pattern",
    "propertyNames", "required", "dependentRequired", "oneOf", "anyOf", "not",
}


class Report:
    """Counts what passed and prints what failed."""

    def __init__(self):
        self.passed = self.failed = 0
        self.notes = []

    def check(self, passed, subject, detail=""):
        if passed:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED  {subject}" + (f"\n        {detail}" if detail else ""))
        return passed

    def note(self, text):
        if text not in self.notes:
            self.notes.append(text)


def exact(text):
    """A JSON number without a binary fraction: 0.1 stays 0.1, and 10.0 is an integer."""
    number = Decimal(text)
    if abs(number.adjusted()) < 400 and number == number.to_integral_value():
        return int(number)
    return number


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=exact)


def name(path):
    return str(path.relative_to(HERE.parent.parent))


def fragment(path):
    """The location of an instance as a URI fragment: a JSON Pointer after a number sign."""
    return "#" + "".join(
        "/" + quote(str(part).replace("~", "~0").replace("/", "~1"), safe="!$&'()*+,;=:@/?-._~") for part in path
    )


class Documents:
    """Every schema under Schemas/, and validators for them."""

    def __init__(self):
        self.paths = sorted(SCHEMAS.glob("*/*.schema.json"))
        self.contents = {path: load(path) for path in self.paths}
        self.payloads = [path for path in self.paths if path.parent != DIALECT]
        self.registry = Registry().with_resources(
            (schema["$id"], Resource.from_contents(self.dialectless(schema))) for schema in self.contents.values()
        )
        self.dialect = self.validator(self.contents[DIALECT / "payments.schema.json"])
        self.dialect_class = self.register_dialect()
        self.second = self.second_registry()

    @staticmethod
    def dialectless(schema):
        # `referencing` knows the registered dialects only. Ours has the identifiers and
        # references of 2020-12. The members stay the same objects, so that the coverage
        # step can tell them by identity.
        if schema.get("$schema") != DIALECT_ID:
            return schema
        return {**schema, "$schema": "https://json-schema.org/draft/2020-12/schema"}

    def validator(self, schema):
        return Draft202012Validator(schema, registry=self.registry, format_checker=FORMATS)

    def at(self, path):
        return self.validator({"$ref": self.contents[path]["$id"]})

    def register_dialect(self):
        """Makes our dialect known to openapi-spec-validator, which asks jsonschema for it."""
        dialect = self.dialect

        def check_schema(cls, schema, format_checker=None):
            for error in dialect.iter_errors(schema):
                raise error

        registered = extend(Draft202012Validator)
        registered.META_SCHEMA = self.contents[DIALECT / "payments.schema.json"]
        registered.check_schema = classmethod(check_schema)
        return validates("payments")(registered)

    def second_registry(self):
        if jsonschema_rs is None:
            return None
        plain = [json.loads(path.read_text(encoding="utf-8")) for path in self.paths]
        return jsonschema_rs.Registry([(schema["$id"], schema) for schema in plain])

    def second_verdict(self, path, instance_path):
        """The verdict of jsonschema-rs, which follows the dialect's own $vocabulary; or None."""
        if self.second is None:
            return None
        schema = {"$schema": DIALECT_ID, "$ref": self.contents[path]["$id"]}
        validator = jsonschema_rs.validator_for(schema, registry=self.second)
        return validator.is_valid(json.loads(instance_path.read_text(encoding="utf-8")))


def step_dialect(documents, report):
    for path in (DIALECT / "payments.schema.json", DIALECT / "payments-vocabulary.schema.json",
                 DIALECT / "payload-generator.schema.json"):
        error = next(documents.validator(Draft202012Validator.META_SCHEMA).iter_errors(documents.contents[path]), None)
        report.check(error is None, name(path), error and error.message)


def step_schemas(documents, report):
    for path in documents.payloads:
        schema = documents.contents[path]
        error = next(documents.dialect.iter_errors(schema), None)
        report.check(error is None, name(path), error and f"{fragment(error.absolute_path)}: {error.message}")
        expected = f"https://payload-generator.example/schemas/{path.parent.name}/{path.name}"
        report.check(schema.get("$id") == expected, name(path), f"$id is not {expected}")
        report.check(schema.get("$schema") == DIALECT_ID, name(path), f"$schema is not {DIALECT_ID}")
        for subschema in objects_in(schema):
            if subschema.get("type") == "object":
                report.check("additionalProperties" in subschema, name(path), "an object without additionalProperties")
        for pointer, subschema in located_subschemas(schema):
            if not pointer.endswith("/items"):
                ends = subschema.get("description", "").endswith(".")
                report.check(ends, f"{name(path)}#{pointer}", "has no description that ends in a period")
        if documents.second is not None:
            try:
                jsonschema_rs.validator_for(
                    {"$schema": DIALECT_ID, "$ref": schema["$id"]}, registry=documents.second)
                report.check(True, name(path))
            except ValueError as refusal:
                report.check(False, name(path), f"jsonschema-rs: {refusal}")


def step_probes(documents, report):
    """Schemas that the dialect must take, and malformed ones that it must refuse, also nested."""
    for folder, expected in (("accept", True), ("reject", False)):
        for path in sorted((HERE / "Dialect" / folder).glob("*.json")):
            schema = load(path)
            nested = {"properties": {"a": {"items": {"allOf": [{"then": schema}]}}}, "$defs": {"b": schema}}
            report.check(documents.dialect.is_valid(schema) is expected, name(path))
            report.check(documents.dialect.is_valid(nested) is expected, name(path), "nested in another schema")


def listed_violations(path):
    """The lines of a .violations file: location and keyword."""
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not lines or any(len(line) != 2 for line in lines):
        raise ValueError(f"{name(path)}: each line is a location and a keyword")
    return [(unquote(location), keyword) for location, keyword in lines]


def violations(errors):
    found = set()
    for error in errors:
        location = unquote(fragment(error.absolute_path))
        found.add((location, error.validator))
        if "propertyNames" in error.absolute_schema_path:
            found.add((location, "propertyNames"))
    return found


def step_instances(documents, report):
    missing = formats_in_use(documents) - set(FORMATS.checkers)
    if missing:
        report.note("not checked by jsonschema, a package is missing: format " + ", ".join(sorted(missing)))
    if documents.second is None:
        report.note("jsonschema-rs is not installed: one verdict fewer for each instance")
    reached = set()
    for path in documents.payloads:
        folder = HERE / path.parent.name / path.name.removesuffix(".schema.json")
        report.check(any((folder / "accept").glob("*.json")), name(path), "has no accepted instance")
        check_accepted(documents, report, path, folder / "accept")
        check_rejected(documents, report, path, folder / "reject", missing, reached)
        check_extended(documents, report, path, folder / "reject-extended")
    for path in sorted(HERE.glob("*/*/*/*")):
        beside = path.suffix == ".json" or path.with_suffix(".json").exists()
        report.check(beside and path.suffix in (".json", ".violations", ".context"), name(path), "belongs to no instance")
    for folder in sorted(path for path in HERE.glob("*/*") if path.is_dir() and path.parent.name != "Dialect"):
        schema = SCHEMAS / folder.parent.name / (folder.name + ".schema.json")
        report.check(schema in documents.contents, name(folder), "has no schema")
    check_coverage(documents, report, reached, missing)


def check_accepted(documents, report, schema, folder):
    for path in sorted(folder.glob("*.json")):
        error = next(documents.at(schema).iter_errors(load(path)), None)
        report.check(error is None, name(path), error and f"{fragment(error.absolute_path)} {error.validator}: {error.message}")
        report.check(documents.second_verdict(schema, path) is not False, name(path), "jsonschema-rs rejects it")


def check_rejected(documents, report, schema, folder, missing, reached):
    for path in sorted(folder.glob("*.json")):
        expected_at = path.with_suffix(".violations")
        if not report.check(expected_at.exists(), name(path), "has no .violations file"):
            continue
        errors = list(documents.at(schema).iter_errors(load(path)))
        reached.update(keywords_of(errors))
        found = violations(errors)
        plain = [line for line in listed_violations(expected_at) if not line[1].startswith("x-")]
        absent = [line for line in plain if line not in found and not (missing and line[1] == "format")]
        report.check(not absent, name(path), f"without the violation {absent}, found {sorted(found)}")
        if found or not missing:
            report.check(bool(found), name(path), "is accepted")
        report.check(documents.second_verdict(schema, path) is not True, name(path), "jsonschema-rs accepts it")


def check_extended(documents, report, schema, folder):
    """What only the payments vocabulary rejects: a validator without it must accept it."""
    for path in sorted(folder.glob("*.json")):
        expected_at = path.with_suffix(".violations")
        if report.check(expected_at.exists(), name(path), "has no .violations file"):
            own = all(keyword.startswith("x-") for _, keyword in listed_violations(expected_at))
            report.check(own, name(path), "lists a violation of a standard keyword")
        error = next(documents.at(schema).iter_errors(load(path)), None)
        report.check(error is None, name(path), error and f"belongs to reject: {error.message}")
        report.check(documents.second_verdict(schema, path) is not False, name(path), "jsonschema-rs rejects it")


def identity(subschema):
    """What tells a subschema from all others: its identifier at the root, the object itself below."""
    return subschema.get("$id") or id(subschema)


def keywords_of(errors):
    """What the errors reached: the subschema by identity, the keyword, and the name that was required."""
    for error in errors:
        if error.validator == "required":
            for member in error.validator_value:
                if member not in error.instance:
                    yield id(error.validator_value), "required", member
        elif error.validator == "dependentRequired":
            for trigger, members in error.validator_value.items():
                if trigger in error.instance and not set(members) <= set(error.instance):
                    yield id(error.validator_value), "dependentRequired", trigger
        else:
            yield identity(error.schema), error.validator, None
        if "propertyNames" in error.absolute_schema_path:
            yield error.schema.get("pattern"), "propertyNames", None


def check_coverage(documents, report, reached, missing):
    for path in documents.payloads:
        for subschema in objects_in(documents.contents[path], skip={"if", "not", "oneOf", "anyOf", "x-context"}):
            for keyword in COVERED & subschema.keys():
                subject, value = f"{name(path)}: {subschema.get('description', '')[:60]}", subschema[keyword]
                if keyword in ("required", "dependentRequired"):
                    for member in value:
                        report.check((id(value), keyword, member) in reached, subject, f"no instance lacks {member}")
                elif keyword == "propertyNames":
                    report.check((value.get("pattern"), keyword, None) in reached, subject, "no instance violates propertyNames")
                elif not (keyword == "format" and value in missing):
                    covered = (identity(subschema), keyword, None) in reached
                    report.check(covered, subject, f"no instance violates {keyword}")
            if subschema.get("additionalProperties") is False:
                covered = (identity(subschema), "additionalProperties", None) in reached
                report.check(covered, name(path), "no instance violates additionalProperties")


def objects_in(schema, skip=frozenset()):
    """The subschemas of a schema, itself first."""
    if not isinstance(schema, dict):
        return
    yield schema
    for keyword, value in schema.items():
        if keyword in skip:
            continue
        if keyword in ("properties", "patternProperties", "$defs", "dependentSchemas"):
            for subschema in value.values():
                yield from objects_in(subschema, skip)
        elif keyword in ("items", "additionalProperties", "propertyNames", "if", "then", "else", "not", "contains"):
            yield from objects_in(value, skip)
        elif keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
            for subschema in value:
                yield from objects_in(subschema, skip)


def formats_in_use(documents):
    return {
        subschema["format"]
        for path in documents.payloads for subschema in objects_in(documents.contents[path]) if "format" in subschema
    }


def step_values(documents, report):
    """Every default and every example must satisfy the subschema that it stands in."""
    for path in documents.payloads:
        schema = documents.contents[path]
        for pointer, subschema in located_subschemas(schema):
            validator = documents.validator({"$ref": schema["$id"] + "#" + pointer})
            values = list(subschema.get("examples", []))
            if "default" in subschema:
                values.append(subschema["default"])
            for value in values:
                error = next(validator.iter_errors(value), None)
                report.check(error is None, f"{name(path)}#{pointer}", error and error.message)


def located_subschemas(schema, pointer=""):
    """The subschemas that describe values: the schema, its properties, its items."""
    yield pointer, schema
    for member, subschema in schema.get("properties", {}).items():
        if isinstance(subschema, dict):
            yield from located_subschemas(subschema, f"{pointer}/properties/{quote(member)}")
    if isinstance(schema.get("items"), dict):
        yield from located_subschemas(schema["items"], f"{pointer}/items")


def step_openapi(documents, report):
    forms = {
        "x-precedence": "precedence", "x-optimistic-lock": "optimisticLock", "x-signature": "signature",
        "x-client-property": "clientProperty", "x-success": "success", "x-idempotency": "idempotency",
        "x-user": "user",
    }
    for path in sorted(SCHEMAS.glob("*/*.openapi.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        for error in OpenAPIV31SpecValidator(document, base_uri=path.as_uri()).iter_errors():
            report.check(False, name(path), f"{fragment(error.absolute_path)}: {error.message[:200]}")
        report.check(document.get("jsonSchemaDialect") == DIALECT_ID, name(path), "jsonSchemaDialect is not the payments dialect")
        for pointer, member in members_in(load(path)):
            subject = f"{name(path)}#{pointer}"
            for keyword in forms.keys() & member.keys():
                form = documents.validator({"$ref": f"{VOCABULARY_ID}#/$defs/{forms[keyword]}"})
                report.check(form.is_valid(member[keyword]), subject, f"{keyword} is malformed")
            if isinstance(member.get("schema"), dict):
                check_examples(documents, report, path, subject, member)


def members_in(value, pointer=""):
    """Every object of a document with its JSON Pointer, but nothing inside example values."""
    if isinstance(value, dict):
        yield pointer, value
        for key, inner in value.items():
            if key not in ("example", "examples", "value"):
                yield from members_in(inner, pointer + "/" + key.replace("~", "~0").replace("/", "~1"))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from members_in(inner, f"{pointer}/{index}")


def check_examples(documents, report, path, subject, holder):
    """The examples of a media type, parameter or header against the schema beside them."""
    schema = holder["schema"]
    error = next(documents.dialect.iter_errors(schema), None)
    report.check(error is None, subject, error and error.message)
    if "$ref" in schema:
        target = path.parent / schema["$ref"]
        if not report.check(target in documents.contents, subject, f"{schema['$ref']} does not exist"):
            return
        schema = {"$ref": documents.contents[target]["$id"]}
    values = {key: example["value"] for key, example in holder.get("examples", {}).items()}
    if "example" in holder:
        values["example"] = holder["example"]
    for key, value in values.items():
        error = next(documents.validator(schema).iter_errors(value), None)
        report.check(error is None, f"{subject} {key}", error and f"{fragment(error.absolute_path)}: {error.message}")


def step_options(documents, report):
    options = documents.at(DIALECT / "payload-generator.schema.json")
    for folder in sorted({path.parent for path in documents.paths}):
        path = folder / "payload-generator.json"
        if report.check(path.exists(), name(folder), "has no payload-generator.json"):
            error = next(options.iter_errors(load(path)), None)
            report.check(error is None, name(path), error and error.message)
    for folder, expected in (("accept", True), ("reject", False)):
        for path in sorted((HERE / "Dialect" / "options" / folder).glob("*.json")):
            report.check(options.is_valid(load(path)) is expected, name(path))


def main():
    report = Report()
    documents = Documents()
    for step in (step_dialect, step_schemas, step_probes, step_instances, step_values, step_openapi, step_options):
        before = report.passed, report.failed
        step(documents, report)
        print(f"{step.__name__.removeprefix('step_'):10} {report.passed - before[0]} passed, {report.failed - before[1]} failed")
    for text in report.notes:
        print(f"note: {text}")
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Takes the examples of bodies out of OpenAPI documents.

examples.py FOLDER MODULE=DOCUMENT...

Writes each example of a body that refers to a component to FOLDER/Examples/MODULE/COMPONENT/, and a Swift table of the
components' types to FOLDER/ExampleTypes/ExampleTypes.swift.
"""

import json
import pathlib
import sys


def value_at(document, reference):
    for token in reference.removeprefix("#/").split("/"):
        document = document[token.replace("~1", "/").replace("~0", "~")]
    return document


def resolved(document, value):
    while "$ref" in value:
        value = value_at(document, value["$ref"])
    return value


def bodies(document):
    """The name, the component and the value of each example."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            contents = {"request": operation.get("requestBody", {})} | operation["responses"]
            for place, holder in contents.items():
                for media in resolved(document, holder).get("content", {}).values():
                    component = media["schema"]["$ref"].rpartition("/")[2]
                    for name, example in media.get("examples", {}).items():
                        label = f"{method}{path}-{place}-{name}".replace("/", "_")
                        yield label, component, resolved(document, example)["value"]


def main(folder, *modules):
    folder = pathlib.Path(folder)
    entries = set()
    for module, _, path in (argument.partition("=") for argument in modules):
        document = json.loads(pathlib.Path(path).read_text())
        for name, component, value in bodies(document):
            target = folder / "Examples" / module / component
            target.mkdir(parents=True, exist_ok=True)
            (target / f"{name}.json").write_text(json.dumps(value))
            entries.add(f'    "{module}/{component}": {module}.{component}.self,')
    lines = [
        "import CheckoutV70",
        "import CheckoutV71",
        "import PayloadRuntime",
        "",
        "/// The types of the examples, by module and component.",
        "public let exampleTypes: [String: any ValidatedPayload.Type] = [",
        *sorted(entries),
        "]",
        "",
    ]
    (folder / "ExampleTypes").mkdir(parents=True, exist_ok=True)
    (folder / "ExampleTypes" / "ExampleTypes.swift").write_text("\n".join(lines))


main(*sys.argv[1:])

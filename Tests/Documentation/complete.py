"""Checks that every public symbol of a module has documentation, and that its page groups every top-level one.

Usage: complete.py SYMBOL-GRAPH PAGE
"""

import json
import sys

graph_path, page_path = sys.argv[1:]
with open(graph_path, encoding="utf-8") as file:
    graph = json.load(file)
with open(page_path, encoding="utf-8") as file:
    page = json.load(file)

# What implements a requirement has the requirement's documentation.
inherited = {
    relation["source"]
    for relation in graph["relationships"]
    if relation["kind"] in ("defaultImplementationOf", "overrides") or "sourceOrigin" in relation
}
problems = []
for symbol in graph["symbols"]:
    if "docComment" not in symbol and symbol["identifier"]["precise"] not in inherited:
        place = symbol.get("location", {})
        line = place.get("position", {}).get("line", -1) + 1
        problems.append(f"{place.get('uri', '')}:{line}: {'.'.join(symbol['pathComponents'])} has no documentation")
for section in page["topicSections"]:
    # DocC groups what no group of the page names by its kind.
    if section.get("generated"):
        for identifier in section["identifiers"]:
            problems.append(f"{identifier} stands in no group of its module's page")
print("\n".join(problems), end="\n" if problems else "")
sys.exit(1 if problems else 0)

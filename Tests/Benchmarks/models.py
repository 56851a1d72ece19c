"""Copies Schemas into a folder and leaves the clients out there: models.py FOLDER."""
import json
import pathlib
import shutil
import sys

copy = pathlib.Path(sys.argv[1])
shutil.copytree("Schemas", copy)
for module in copy.iterdir():
    if not any(module.glob("*.openapi.json")):
        continue
    path = module / "payload-generator.json"
    options = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(json.dumps({**options, "client": False}), encoding="utf-8")

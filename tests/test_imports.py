"""What an import loads, and that the import contracts speak of every module."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import geoevents

ROOT = Path(__file__).parent.parent
HEAVY = ("stanza", "torch", "numpy", "tokenizers", "safetensors")


def loaded(program: str) -> set[str]:
    """The modules that a fresh interpreter has after running a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("module", ["geoevents", "geoevents.events", "geoevents.patterns", "geoevents.rules", "geoevents.cli", "geoevents.model", "geoevents.syntax.frames"])
def test_import_is_light(module: str) -> None:
    assert not loaded(f"import {module}") & set(HEAVY)


def test_the_public_extractor_is_light_until_it_reads() -> None:
    found = loaded("import geoevents; geoevents.Extractor(); geoevents.extract")
    assert "geoevents.extractor" in found
    assert not found & {"stanza", "torch"}


def test_reading_loads_the_parser() -> None:
    # the tests above could not fail if these names were wrong
    assert {"stanza", "torch"} <= loaded("import geoevents; geoevents.extract('Iran struck Iraq.')")


def test_contracts_speak_of_every_module() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    ours = {f"geoevents.{p.stem}" for p in Path(geoevents.__file__).parent.iterdir() if (p.suffix == ".py" or (p / "__init__.py").exists()) and not p.stem.startswith("__")}
    ours -= {"geoevents._version"}
    allowed = {
        "geoevents.rules.*": {"geoevents.rules", "geoevents.patterns", "geoevents.ontology"},
        "geoevents.ontology": {"geoevents.ontology", "geoevents.errors"},
    }
    for contract in config["contracts"]:
        if contract["type"] == "forbidden" and "torch" not in contract["forbidden_modules"]:
            assert set(contract["forbidden_modules"]) == ours - allowed[contract["source_modules"][0]]

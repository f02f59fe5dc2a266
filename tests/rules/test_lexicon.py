"""The lexical classes of rules/lexicon."""

from __future__ import annotations

import importlib.resources
import re

import pytest

FILES = sorted((f for f in importlib.resources.files("geoevents.rules.lexicon").iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name)


def classes(text: str) -> list[tuple[str, list[str]]]:
    rows = [line.partition("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(name, members.split()) for name, _, members in rows]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_file_names_its_source_and_has_clean_classes(file: importlib.resources.abc.Traversable) -> None:
    text = file.read_text("utf-8")
    heading = " ".join(line for line in text.splitlines() if line.startswith("#")).lower()
    assert "source" in heading or "our own" in heading
    for name, members in classes(text):
        assert re.fullmatch(r"[a-z]+(?:[._-][a-z0-9_-]+)+", name), name
        assert members, f"{name} is empty"
        assert all(m == m.lower() for m in members), name


def test_a_class_stands_in_one_file_once() -> None:
    names = [name for file in FILES for name, _ in classes(file.read_text("utf-8"))]
    assert sorted(names) == sorted(set(names)), sorted({n for n in names if names.count(n) > 1})

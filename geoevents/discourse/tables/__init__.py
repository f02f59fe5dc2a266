"""Cue words of the discourse stages, as data: tab-separated files with their source in the first lines."""

from __future__ import annotations

from functools import cache
from importlib import resources

__all__ = ["rows", "word_class"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, comments and empty lines left out; a two-word cue is joined by an underscore in the file."""
    text = resources.files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


@cache
def word_class(name: str, kind: str) -> frozenset[str]:
    """The words of one class of a table whose rows are a class and its words."""
    return frozenset(word for first, words in rows(name) if first == kind for word in words.split())

"""Reading of treebank and name files, plain or compressed."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from geoevents.model.decoding import spans_of, tags_of

__all__ = ["NameSentence", "TreeSentence", "TreeWord", "read_names", "read_text", "read_trees"]


@dataclass(frozen=True, slots=True)
class TreeWord:
    """One word of a treebank."""

    form: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class TreeSentence:
    """One sentence of a treebank."""

    words: tuple[TreeWord, ...]
    opens_paragraph: bool
    """Whether a document or paragraph starts here, so that the sentence before is no neighbour."""


@dataclass(frozen=True, slots=True)
class NameSentence:
    """One sentence with BIOES name tags."""

    forms: tuple[str, ...]
    tags: tuple[str, ...]
    opens_document: bool


def read_text(path: Path) -> str:
    """The text of a file; `.xz` is unpacked."""
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as file:
            return file.read()
    return path.read_text(encoding="utf-8")


def _blocks(paths: Iterable[Path]) -> Iterator[list[str]]:
    for path in paths:
        block: list[str] = []
        for line in [*read_text(path).split("\n"), ""]:
            if line.strip():
                block.append(line.rstrip("\r"))
            elif block:
                yield block
                block = []


def read_trees(paths: Sequence[Path]) -> list[TreeSentence]:
    """The sentences of CoNLL-U files; ranges of multi-word tokens and empty nodes are passed over."""
    out = []
    for block in _blocks(paths):
        rows = [line.split("\t") for line in block if not line.startswith("#")]
        words = tuple(TreeWord(row[1], row[3], row[4], row[5], int(row[6]), row[7]) for row in rows if row[0].isdigit())
        if words:
            out.append(TreeSentence(words, any(line.startswith(("# newpar", "# newdoc")) for line in block)))
    return out


def read_names(paths: Sequence[Path]) -> list[NameSentence]:
    """The sentences of name files: a word and its BIO or BIOES tag a line, tab between, "# doc" lines where documents start."""
    out = []
    for block in _blocks(paths):
        rows = [line.split("\t") for line in block if not line.startswith("# doc")]
        if rows:
            tags = [row[1] for row in rows]
            out.append(NameSentence(tuple(row[0] for row in rows), tuple(tags_of(spans_of(tags), len(tags))), len(rows) < len(block)))
    return out

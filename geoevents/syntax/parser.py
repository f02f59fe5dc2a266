"""What the extractor needs of a parser, whoever provides it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import attrs

from geoevents.layout import Block
from geoevents.syntax.tree import Tree

__all__ = ["Parse", "Parser"]


@attrs.frozen(slots=True)
class Parse:
    """The sentences of one text, in order, and what the reader should know of them (a sentence that was cut).

    layout: the blocks of the text, from a parser that read them; None has the extractor read them.
    """

    trees: tuple[Tree, ...]
    warnings: tuple[str, ...] = ()
    layout: tuple[Block, ...] | None = None


@runtime_checkable
class Parser(Protocol):
    """Anything that turns texts into trees whose offsets point into those texts."""

    def parse(self, texts: Sequence[str]) -> list[Parse]:
        """One Parse a text, in the same order."""
        ...

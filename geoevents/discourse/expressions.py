"""A time expression of a sentence, with what the parse has to say of it."""

from __future__ import annotations

import operator
from bisect import bisect_left
from functools import cached_property

import attrs

from geoevents.events import When
from geoevents.syntax.tree import Token, Tree
from geoevents.times import Timex, to_when

__all__ = ["Expression"]

_start = operator.attrgetter("start")


@attrs.frozen(slots=False, eq=False)
class Expression:
    """A time expression and its sentence. What follows from the two is found once, when first asked for."""

    timex: Timex
    tree: Tree

    @cached_property
    def when(self) -> When | None:
        """The time as an event carries it, None where it is no date."""
        return to_when(self.timex)

    @cached_property
    def begin(self) -> int:
        """The number of the first word that does not start before the expression."""
        return bisect_left(self.tree.tokens, self.timex.span.start, key=_start)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words that start inside the expression."""
        tokens, begin = self.tree.tokens, self.begin
        return tokens[begin : bisect_left(tokens, self.timex.span.end, lo=begin, key=_start)]

    @property
    def first(self) -> Token | None:
        """The word that the expression begins with; where it covers none, the next one."""
        return self.tree.tokens[self.begin] if self.begin < len(self.tree.tokens) else None

    @property
    def lemma_before(self) -> str:
        """The lemma of the last word that ends before the expression."""
        for token in reversed(self.tree.tokens[: self.begin]):
            if token.end <= self.timex.span.start:
                return token.lemma
        return ""

    def hangs_on(self, head: Token) -> bool:
        """Whether a word of the expression hangs on a head."""
        return head in [word.head for word in self.words]

"""A time expression of a sentence, with what the parse has to say of it."""

from __future__ import annotations

import operator
from bisect import bisect_left
from functools import cached_property

import attrs

from geoevents.events import When
from geoevents.syntax.tree import Token, Tree
from geoevents.times import Timex, to_when

__all__ = ["Expression", "saying_before"]

_SAYING = frozenset("say tell announce report declare confirm".split())
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

    @cached_property
    def saying(self) -> Token | None:
        """The verb of saying that the expression stands after, see saying_before."""
        return saying_before(self.first) if self.first is not None else None

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


def saying_before(token: Token) -> Token | None:
    """The verb of "its chief said on Tuesday", which the parser may have passed over for the verb of what was said."""
    before = [t for t in token.tree.tokens[max(0, token.i - 3) : token.i] if t.upos != "PUNCT"]
    while before and (before[-1].upos == "ADP" or before[-1].lemma in ("late", "early", "reporter")):
        before.pop()
    return before[-1] if before and before[-1].xpos == "VBD" and before[-1].lemma in _SAYING else None

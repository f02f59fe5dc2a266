"""The day of an act that is counted from another: "on Friday, two days after guards opened fire"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geoevents.discourse.expressions import Expression
from geoevents.events import Span, When
from geoevents.ontology import Granularity
from geoevents.syntax.tree import Token, Tree
from geoevents.times.arithmetic import add_days, move

__all__ = ["counted_from"]

_LENGTH = re.compile(r"P(\d+)([DWMY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_DIRECTIONS = {"after": -1, "before": 1}


def counted_from(
    heads: Sequence[Token], expressions: Sequence[Expression], anchor: When | None = None, *, reverse: bool = False
) -> When | None:
    """The day that "N days after" or "before" gives its clause or noun, counted from the date of the rest of the sentence.

    heads: the event's word and clause, then what they hang on. expressions: those of time in the sentence. anchor: the day to
    count from, where the sentence does not give it. reverse: the day sought is that of the clause around: "a day before the clashes".
    None where no length is given ("days after"), where the clause has a date of its own, or where the sentence has no day to count from.
    """
    for head in heads:
        mark = _mark_of(head)
        if mark is None:
            continue
        length = _length_before(mark, expressions)
        if length is None:
            return None
        span, number, unit = length
        inside = head.tree.span_of(head.subtree())
        begin = min(inside.start, span.start)
        days = [x.when for x in expressions if x.when is not None]
        if any(mark.end <= w.span.start < inside.end for w in days):
            return None
        if anchor is None:
            near = sorted(days, key=lambda w: abs(w.span.start - begin))
            anchor = next((w for w in near if w.granularity is Granularity.DAY and w.start == w.end), None)
        direction = -_DIRECTIONS[mark.lemma] if reverse else _DIRECTIONS[mark.lemma]
        return _moved(anchor, span, direction * number, unit) if anchor is not None else None
    return None


def _mark_of(head: Token) -> Token | None:
    """The "after" or "before" of a clause or a noun."""
    for child in head.children:
        if child.lemma in _DIRECTIONS and child.rel in ("mark", "case"):
            return child
    return None


def _length_before(mark: Token, expressions: Sequence[Expression]) -> tuple[Span, int, str] | None:
    """The length that ends at the word before the mark: its span, number and unit."""
    if mark.i == 0:
        return None
    tree: Tree = mark.tree
    before = tree.tokens[mark.i - 1]
    if before.lemma == "day" and mark.i > 1 and tree.tokens[mark.i - 2].lemma == "the":
        return tree.span_of((tree.tokens[mark.i - 2], before)), 1, "day"
    for timex in (x.timex for x in expressions):
        found = _LENGTH.fullmatch(timex.value) if timex.type == "DURATION" and timex.span.end == before.end else None
        if found:
            return timex.span, int(found[1]), _UNITS[found[2]]
    return None


def _moved(anchor: When, span: Span, number: int, unit: str) -> When | None:
    start = move(anchor.start, number, unit)
    if start is None:
        return None
    if unit in ("day", "week"):
        return When(span, start, start, Granularity.DAY, "relative")
    # "a month after" is no more exact than the month
    if unit == "month":
        first = start.replace(day=1)
        following = move(first, 1, "month")
        last = add_days(following, -1) if following is not None else None
        return When(span, first, last, Granularity.MONTH, "relative") if last is not None else None
    return When(span, start.replace(month=1, day=1), start.replace(month=12, day=31), Granularity.YEAR, "relative")

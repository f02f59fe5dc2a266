"""The longest time expression at each place of a block of text, left to right, with its modifier."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from geoevents.times.calendar_grammar import further_days
from geoevents.times.lexicon import ONES
from geoevents.times.openers import BOUNDS, EDGE_NOUNS, EDGE_WORDS, places, rules_at
from geoevents.times.readings import Calendar, Clock, Deictic, Fixed, Found, Length, Named, Reading, Shift
from geoevents.times.tokens import Tokens

__all__ = ["expression", "expressions"]

_BOUNDS_BY_FIRST: Final = {first: tuple(bound for bound in BOUNDS if bound[0] == first) for first in {bound[0] for bound in BOUNDS}}
_DATED: Final = (Calendar, Deictic, Named, Clock, Fixed)


def expressions(t: Tokens, hinted: Callable[[int, int], bool] = lambda start, end: False) -> list[Found]:
    """Every time expression of the block, sorted, none overlapping another.

    hinted tells whether a span of characters lies in a date that a model found; a doubtful reading needs that.
    """
    result: list[Found] = []
    end = 0
    for i in places(t):
        if i < end or (found := expression(t, i, hinted)) is None:
            continue
        result.append(found if found.end <= t.count else attrs.evolve(found, end=t.count))
        result.extend(further_days(t, found))
        end = result[-1].end
    return result


def expression(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    """The longest expression that begins at token i."""
    plain = _core(t, i, hinted)
    modified = _edge(t, i, hinted) or _bound(t, i, hinted)
    if modified and (plain is None or modified.end > plain.end):
        return modified
    return plain


def _core(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    best: Found | None = None
    for rule in rules_at(t, i):
        found = rule(t, i)
        if found is None or (best is not None and found.end <= best.end):
            continue
        if found.doubtful and not hinted(t.start(found.begin), t.end(found.end - 1)):
            continue
        best = found
    return best


def _edge(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    """early May, late-1998, mid-1990s, earlier this year, later in the day, the end of the month."""
    low = t.low
    begin = i
    if low[i] == "the" and low[i + 1] in {"early", "late", "mid"}:
        i += 1
    if low[i] in EDGE_WORDS:
        mod = EDGE_WORDS[low[i]]
        k = i + 1
        if low[k] in {"-", "–"} and t.glued(i):
            k += 1
        if low[k] == "to" and low[k + 1] in {"-", "mid", "late"}:
            k += 1
        if low[k] == "in" and low[i] != "mid":
            k += 1
            inner = _dated(t, k, hinted) or _whole(t, k)
        else:
            inner = _dated(t, k, hinted)
        return attrs.evolve(inner, begin=begin, mod=mod) if inner else None
    k = i + 1 if low[i] == "the" else i
    if low[k] == "very":
        k += 1
    if low[k] in EDGE_NOUNS and low[k + 1] == "of":
        mod = EDGE_NOUNS[low[k]]
        inner = _dated(t, k + 2, hinted) or _whole(t, k + 2)
        return attrs.evolve(inner, begin=begin, mod=mod) if inner else None
    return None


def _dated(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    found = _core(t, i, hinted)
    if found is None and i and t.low[i - 1] in {"early", "late", "mid", "-", "in", "of"}:
        # the edge word is the cue that a doubtful month or year lacks
        found = _core(t, i, lambda start, end: True)
    return found if found and found.mod is None and isinstance(found.reading, _DATED) else None


def _whole(t: Tokens, i: int) -> Found | None:
    """the year, the month, the day, the season: after "later in" or "the end of"."""
    unit = {"day": "day", "week": "week", "month": "month", "year": "year", "quarter": "quarter", "decade": "decade", "century": "century"}
    if t.low[i] == "the" and t.low[i + 1] in unit:
        return Found(i, i + 2, Deictic(unit[t.low[i + 1]], 0))
    return None


def _bound(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    """nearly two years, at least 72 hours, about two years ago, over 40 years."""
    for bound in _BOUNDS_BY_FIRST.get(t.low[i], ()):
        size = len(bound)
        if tuple(t.low[i : i + size]) != bound:
            continue
        inner = _core(t, i + size, hinted)
        if inner is None or not isinstance(inner.reading, Length | Shift) or not _amount_like(inner.reading):
            return None
        if t.low[i + size] in {"the", "this", "past", "last", "next"} or (
            bound == ("some",) and not t.low[i + 1].isdecimal() and t.low[i + 1] not in ONES
        ):
            return None
        # "over three years" alone is a preposition and a length
        if bound == ("over",) and t.low[i - 1] not in {"for", "with", "after", "of", "lasted", "took", "by", "just", "in", "within"}:
            return None
        return attrs.evolve(inner, begin=i, mod=BOUNDS[bound] or None)
    return None


def _amount_like(reading: Reading) -> bool:
    size = reading.amount if isinstance(reading, Length | Shift) else None
    return size is not None and size.number is not None

"""The longest time expression at each place of a block of text, left to right, with its modifier."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from geoevents.times.calendar_grammar import further_days
from geoevents.times.lexicon import ONES, words
from geoevents.times.openers import NUMBER, OPENERS, rules_at
from geoevents.times.readings import Calendar, Clock, Deictic, Fixed, Found, Length, Named, Reading, Shift
from geoevents.times.tokens import Tokens

__all__ = ["expression", "expressions"]

# words around an expression: "early May", "the end of the month", "at least two years"
_EDGE_WORDS: Final = {"early": "START", "late": "END", "earlier": "START", "later": "END", "mid": "MID"}
_EDGE_NOUNS: Final = {
    "beginning": "START", "start": "START", "outset": "START", "turn": "START", "dawn": "START",
    "middle": "MID", "end": "END", "close": "END",
}  # fmt: skip
# words before an amount -> mod
_BOUNDS: Final[dict[tuple[str, ...], str]] = {
    ("no", "more", "than"): "EQUAL_OR_LESS", ("not", "more", "than"): "EQUAL_OR_LESS", ("no", "less", "than"): "EQUAL_OR_MORE",
    ("more", "than"): "MORE_THAN", ("less", "than"): "LESS_THAN", ("fewer", "than"): "LESS_THAN", ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS", ("just", "over"): "MORE_THAN", ("just", "under"): "LESS_THAN", ("up", "to"): "EQUAL_OR_LESS",
    ("about",): "APPROX", ("around",): "APPROX", ("approximately",): "APPROX", ("roughly",): "APPROX", ("some",): "APPROX",
    ("nearly",): "LESS_THAN", ("almost",): "LESS_THAN", ("over",): "MORE_THAN", ("another",): "",
}  # fmt: skip
_BOUNDS_BY_FIRST: Final = {first: tuple(bound for bound in _BOUNDS if bound[0] == first) for first in {bound[0] for bound in _BOUNDS}}
_EDGE_STARTS: Final = frozenset(_EDGE_WORDS) | {"the", "very"}
_AFTER_THE: Final = words("early late mid very") | frozenset(_EDGE_NOUNS)
# not at the head of an expression: "the ensuing weeks", "a number of days"
_INNER: Final = words("ensuing handful number thrice")


def _followed(alone: frozenset[str]) -> dict[str, frozenset[str]]:
    """For each word that never begins an expression alone, the words that must follow it."""
    pairs = [("the", second) for second in _AFTER_THE] + [bound[:2] for bound in _BOUNDS if len(bound) > 1]
    pairs += [(first, second) for opener in OPENERS for first, seconds in opener.pairs.items() for second in seconds]
    firsts = {first for first, _ in pairs} - alone - _INNER
    return {first: frozenset(second for other, second in pairs if other == first) for first in firsts}


_ALONE: Final = (
    frozenset(_EDGE_WORDS).union({"very"}, *(opener.words for opener in OPENERS), *(bound for bound in _BOUNDS if len(bound) == 1)) - _INNER
)
_FOLLOWED: Final = _followed(_ALONE)
_STARTS: Final = _ALONE | frozenset(_FOLLOWED)
_DATED: Final = (Calendar, Deictic, Named, Clock, Fixed)


def expressions(t: Tokens, hinted: Callable[[int, int], bool] = lambda start, end: False) -> list[Found]:
    """Every time expression of the block, sorted, none overlapping another.

    hinted tells whether a span of characters lies in a date that a model found; a doubtful reading needs that.
    """
    result: list[Found] = []
    end = 0
    for i in _places(t):
        if i < end or (found := expression(t, i, hinted)) is None:
            continue
        result.append(found if found.end <= t.count else attrs.evolve(found, end=t.count))
        result.extend(further_days(t, found))
        end = result[-1].end
    return result


def _places(t: Tokens) -> list[int]:
    """The tokens where an expression can begin."""
    low = t.low
    return [i for i, word in enumerate(low[: t.count]) if (word in _STARTS or word.isdecimal()) and _may_begin(word, low[i + 1])]


def _may_begin(word: str, following: str) -> bool:
    """Whether a first word, or a number, can begin an expression before what follows."""
    seconds = _FOLLOWED.get(NUMBER if word.isdecimal() and len(word) != 4 else word)
    return seconds is None or following in seconds or following.isdecimal()


def expression(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    """The longest expression that begins at token i."""
    plain = _core(t, i, hinted)
    word = t.low[i]
    modified = _edge(t, i, hinted) if word in _EDGE_STARTS else _bound(t, i, hinted) if word in _BOUNDS_BY_FIRST else None
    if modified and (plain is None or modified.end > plain.end):
        return modified
    return plain


def _core(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    best: Found | None = None
    for rule in rules_at(t.low, i):
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
    if low[i] in _EDGE_WORDS:
        mod = _EDGE_WORDS[low[i]]
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
    if low[k] in _EDGE_NOUNS and low[k + 1] == "of":
        mod = _EDGE_NOUNS[low[k]]
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
    for bound in _BOUNDS_BY_FIRST[t.low[i]]:
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
        return attrs.evolve(inner, begin=i, mod=_BOUNDS[bound] or None)
    return None


def _amount_like(reading: Reading) -> bool:
    size = reading.amount if isinstance(reading, Length | Shift) else None
    return size is not None and size.number is not None

"""The longest time expression at each place of a block of text, left to right, with its modifier."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from geoevents.times import calendar_grammar, clock_grammar, deictic_grammar, length_grammar, names, report_grammar, year_grammar
from geoevents.times.lexicon import (
    ANY_UNIT,
    DAYPARTS,
    DECADE_WORDS,
    FREQUENCIES,
    MONTHS,
    ONES,
    ORDINALS,
    PLURAL_WEEKDAYS,
    SCALES,
    SEASONS,
    SHORT_WEEKDAYS,
    SINGLE_REFERENCES,
    TENS,
    TURNS,
    UNITS,
    WEEKDAYS,
    words,
)
from geoevents.times.readings import Calendar, Clock, Deictic, Fixed, Found, Length, Named, Reading, Shift
from geoevents.times.tokens import Tokens

__all__ = ["expressions"]

_CORE: Final[tuple[Callable[[Tokens, int], Found | None], ...]] = (
    clock_grammar.clock,
    clock_grammar.daypart,
    calendar_grammar.numeric,
    calendar_grammar.day,
    calendar_grammar.month_day,
    calendar_grammar.month,
    calendar_grammar.weekday,
    year_grammar.period,
    year_grammar.quarters,
    year_grammar.season,
    calendar_grammar.holiday,
    year_grammar.year,
    deictic_grammar.simple,
    report_grammar.report_period,
    deictic_grammar.shifted,
    deictic_grammar.deictic,
    length_grammar.repeated,
    length_grammar.reference,
    length_grammar.length,
)
_EDGE_WORDS: Final = {"early": "START", "late": "END", "earlier": "START", "later": "END", "mid": "MID"}
_EDGE_NOUNS: Final = {
    "beginning": "START", "start": "START", "outset": "START", "turn": "START", "dawn": "START",
    "middle": "MID", "end": "END", "close": "END",
}  # fmt: skip
# words before an amount, longest first: words -> mod
_BOUNDS: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (("no", "more", "than"), "EQUAL_OR_LESS"),
    (("not", "more", "than"), "EQUAL_OR_LESS"),
    (("no", "less", "than"), "EQUAL_OR_MORE"),
    (("more", "than"), "MORE_THAN"),
    (("less", "than"), "LESS_THAN"),
    (("fewer", "than"), "LESS_THAN"),
    (("at", "least"), "EQUAL_OR_MORE"),
    (("at", "most"), "EQUAL_OR_LESS"),
    (("just", "over"), "MORE_THAN"),
    (("just", "under"), "LESS_THAN"),
    (("up", "to"), "EQUAL_OR_LESS"),
    (("about",), "APPROX"),
    (("around",), "APPROX"),
    (("approximately",), "APPROX"),
    (("roughly",), "APPROX"),
    (("nearly",), "LESS_THAN"),
    (("almost",), "LESS_THAN"),
    (("some",), "APPROX"),
    (("over",), "MORE_THAN"),
    (("another",), ""),
)
_BOUND_STARTS: Final = frozenset(bound[0] for bound, _ in _BOUNDS)
_STARTS: Final = (
    words(
        "the a an this last next past previous coming following that same each every per once twice half several some many few "
        "couple dozen dozens hundreds thousands scores today yesterday tomorrow tonight overnight noon midday midnight fiscal "
        "calendar year month week quarter right long daylong weeklong monthlong yearlong hourlong decadelong multi its their "
        "very first final current preceding prior recent these those upcoming comparable corresponding ' ’ q h as midafternoon midmorning"
    )
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(SHORT_WEEKDAYS)
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(SEASONS)
    | frozenset(ANY_UNIT)
    | frozenset(ONES)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(ORDINALS)
    | frozenset(DECADE_WORDS)
    | frozenset(SINGLE_REFERENCES)
    | frozenset(FREQUENCIES)
    | frozenset(TURNS)
    | frozenset(_EDGE_WORDS)
    | frozenset(_BOUND_STARTS)
    | frozenset(name[0] for name in names.NAMES)
)
# Common words that begin an expression only before some others; the rules need not be asked about the rest.
_COUNTED: Final = words("quarter half dozen few couple number handful full whole single additional entire extra further") | frozenset(UNITS) | frozenset(SCALES)
_AFTER: Final[dict[str, frozenset[str]]] = {
    "a": _COUNTED | {"time", "while"},
    "an": _COUNTED,
    "the": _COUNTED
    | words(
        "next following previous same last past preceding prior this current present coming upcoming forthcoming these those first final recent ensuing "
        "early late mid very fiscal calendar comparable corresponding latest most years near foreseeable immediate distant short long medium future time "
        "nineteen eighteen a one ' ’"
    )
    | frozenset(DAYPARTS)
    | frozenset(SEASONS)
    | frozenset(ORDINALS)
    | frozenset(ONES)
    | frozenset(TENS)
    | frozenset(DECADE_WORDS)
    | frozenset(_EDGE_NOUNS),
    "that": words("same day week month year weekend quarter decade") | frozenset(DAYPARTS),
    "its": words("year prior"),
    "their": words("year prior"),
    "not": words("more"),
    "at": words("least most"),
    "as": frozenset(),
    "'": frozenset(),
    "’": frozenset(),
}
_DATED: Final = (Calendar, Deictic, Named, Clock, Fixed)


def expressions(t: Tokens, hinted: Callable[[int, int], bool] = lambda start, end: False) -> list[Found]:
    """Every time expression of the block, sorted, none overlapping another.

    hinted tells whether a span of characters lies in a date that a model found; a doubtful reading needs that.
    """
    result: list[Found] = []
    i = 0
    while i < t.count:
        if _may_begin(t.low[i], t.low[i + 1]):
            found = expression(t, i, hinted)
            if found is not None:
                end = min(found.end, t.count)
                result.append(found if end == found.end else attrs.evolve(found, end=end))
                result.extend(calendar_grammar.further_days(t, found))
                i = result[-1].end
                continue
        i += 1
    return result


def _may_begin(word: str, following: str) -> bool:
    """Whether an expression can begin with a word."""
    if word in _STARTS:
        after = _AFTER.get(word)
        return after is None or following in after or following.isdecimal()
    return word.isdecimal()


def expression(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    """The longest expression that begins at token i."""
    plain = _core(t, i, hinted)
    modified = _edge(t, i, hinted) or _bound(t, i, hinted)
    if modified and (plain is None or modified.end > plain.end):
        return modified
    return plain


def _core(t: Tokens, i: int, hinted: Callable[[int, int], bool]) -> Found | None:
    best: Found | None = None
    for rule in _CORE:
        found = rule(t, i)
        if found is None or (best is not None and found.end <= best.end):
            continue
        if found.doubtful and not hinted(t.start[found.begin], t.end[found.end - 1]):
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
    if t.low[i] not in _BOUND_STARTS:
        return None
    for bound, mod in _BOUNDS:
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
        return attrs.evolve(inner, begin=i, mod=mod or None)
    return None


def _amount_like(reading: Reading) -> bool:
    size = reading.amount if isinstance(reading, Length | Shift) else None
    return size is not None and size.number is not None

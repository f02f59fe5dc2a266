"""recognize: text to time expressions. Pure; reads the text once, a block at a time."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable

import attrs

from geoevents.errors import InputError
from geoevents.events import Span, parse_date
from geoevents.ontology import Granularity
from geoevents.times.anchors import Anchors, dateline_day
from geoevents.times.cues import direction
from geoevents.times.grammar import expressions
from geoevents.times.readings import Amount, Calendar, Clock, Deictic, Fixed, Found, Length, Reading, Shift
from geoevents.times.resolve import is_settled, resolve
from geoevents.times.timex import Hints, Timex
from geoevents.times.tokens import Tokens, blocks, tokenize
from geoevents.times.values import Value

__all__ = ["recognize"]

# characters after which a report's period no longer governs "a year ago"
_PERIOD_REACH = 1500
# a story of long ago: dates at least so many years back; characters to the next after one such date, and after two
_LONG_AGO = 3
_STORY_REACHES = (150, 600)
_FINE = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAYPART, Granularity.DAY, Granularity.MONTH})


def recognize(
    text: str, published: datetime.date | str | None = None, *, hints: Hints | None = None, until: int | None = None
) -> tuple[Timex, ...]:
    """The time expressions of a text, sorted, none overlapping another.

    published: the day that relative dates count from (a date, an ISO 8601 string or None). Without it the day of a
    dateline or of a date line at the head of the text serves; without that too, relative expressions keep start and end
    None and an underspecified value (XXXX-WXX-3). hints: what a model knows of the text. until: an offset; paragraphs that
    begin there or later are not read.
    Raises InputError (a ValueError) that quotes a published that is no date, or a text that is no string.
    """
    if not isinstance(text, str):
        raise InputError(f"text is {text!r:.60}: give a str")
    anchors = Anchors(parse_date(published))
    hinted = _hinted(hints)
    result: list[Timex] = []
    for begin, end in blocks(text):
        if until is not None and begin >= until:
            break
        tokens = tokenize(text, begin, end)
        found = expressions(tokens, hinted)
        if anchors.today is None and not result and begin < 600:
            anchors = attrs.evolve(anchors, today=dateline_day(tokens, found))
        for k, item in enumerate(found):
            anchors = _compared(tokens, item, found[k + 1 : k + 3], anchors)
            anchors = _add(result, tokens, item, anchors, hints)
    return tuple(result)


def _compared(t: Tokens, item: Found, following: list[Found], anchors: Anchors) -> Anchors:
    """The anchors with the quarter that a comparison is about: the last one named not too far back, else one named right after."""
    if anchors.period is None and not isinstance(item.reading, Shift | Fixed):
        return anchors
    at = t.start(item.begin)
    if anchors.period is not None and at - anchors.period_at > _PERIOD_REACH:
        anchors = attrs.evolve(anchors, period=None)
    reading = item.reading
    yearly = isinstance(reading, Shift) and reading.amount == Amount(1.0, "year") and reading.anchor is None
    if anchors.period is None and anchors.today is not None and (yearly or isinstance(reading, Fixed)):
        for other in following:
            if t.start(other.begin) - at < 150 and isinstance(other.reading, Calendar) and other.reading.quarter is not None:
                resolved = resolve(other.reading, anchors, -1)
                if resolved and resolved.value.start and resolved.value.start <= anchors.today:
                    return anchors.about(resolved.value.start.year, other.reading.quarter, at)
    return anchors


def _add(result: list[Timex], t: Tokens, item: Found, anchors: Anchors, hints: Hints | None) -> Anchors:
    reading = item.reading
    if isinstance(reading, Clock) and reading.day is None and result and t.start(item.begin) - result[-1].span.end < 200:
        reading = attrs.evolve(reading, previous=True)
    # a story moves on: far dates in it lie ahead
    way = 0 if is_settled(reading) else direction(t, item, hints)
    base = _story_day(reading, anchors, t.start(item.begin)) if way <= 0 else anchors.today
    resolved = resolve(reading, anchors, way) if base is anchors.today else resolve(reading, attrs.evolve(anchors, today=base), 1)
    if resolved is None:
        return anchors
    start, end = t.start(item.begin), t.end(item.end - 1)
    value = resolved.value
    result.append(
        Timex(
            span=Span(start, end, t.text[start:end]),
            type=resolved.type,
            value=value.value,
            start=value.start,
            end=value.end,
            granularity=value.granularity,
            basis="explicit" if resolved.explicit or resolved.type in {"DURATION", "SET"} else "relative",
            mod=item.mod,
        )
    )
    return _after(anchors, item.reading, value, start, end)


def _story_day(reading: Reading, anchors: Anchors, at: int) -> datetime.date | None:
    """The day that a month or a day without a year counts from: today, or the date before it in a story of long ago."""
    today = anchors.today
    dated = reading.day if isinstance(reading, Clock) else reading
    if today is None or not isinstance(dated, Calendar) or dated.month is None:
        return today
    if not (dated.year is None and dated.turn is None and dated.years is None):
        return today
    old = [v.start for v in anchors.previous if v.start and v.start.year <= today.year - _LONG_AGO and v.granularity in _FINE]
    if not old or not anchors.previous or old[0] != anchors.previous[0].start:
        return today
    reach = _STORY_REACHES[len(old) > 1 and old[1] == anchors.previous[1].start]
    return old[0] if at - anchors.spoken_at < reach else today


def _after(anchors: Anchors, reading: Reading, value: Value, at: int, end: int) -> Anchors:
    """The anchors after the expression from offset at to end."""
    if value.start is not None:
        anchors = anchors.spoken(value, end)
    today = anchors.today
    if today is None:
        return anchors
    if isinstance(reading, Length) and reading.amount.unit == "month" and reading.amount.number in {6, 9, 12}:
        # results of nine months compare with the year before
        return anchors.about(today.year, None, at)
    if value.start is None or value.end is None or value.start > today:
        return anchors
    if isinstance(reading, Deictic) and reading.unit == "year":
        return attrs.evolve(anchors, period=None)
    if isinstance(reading, Fixed) and reading.kind == "year":
        return anchors.about(value.start.year, None, at)
    quarterly = isinstance(reading, Calendar) and reading.quarter is not None
    if not quarterly and not (isinstance(reading, Fixed) and reading.kind.startswith("quarter") and reading.years == 0):
        return anchors
    if value.end > today and anchors.period is not None:
        # a quarter under way has no results yet
        return anchors
    return anchors.about(value.start.year, (value.start.month + 2) // 3, at)


def _hinted(hints: Hints | None) -> Callable[[int, int], bool]:
    if hints is None or not hints.dates:
        return lambda start, end: False
    starts = [a for a, _ in hints.dates]
    dates = hints.dates

    def inside(start: int, end: int) -> bool:
        at = bisect_right(starts, start) - 1
        return at >= 0 and dates[at][0] <= start and end <= dates[at][1]

    return inside

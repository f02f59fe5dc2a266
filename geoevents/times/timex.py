"""The values that recognition takes and gives: Timex and Hints."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

import attrs

from geoevents.errors import InputError
from geoevents.events import Span
from geoevents.ontology import Granularity

__all__ = ["BASES", "MODS", "TENSES", "TYPES", "Hints", "Timex"]

TYPES = ("DATE", "TIME", "DURATION", "SET")
BASES = ("explicit", "relative")
TENSES = ("past", "present", "future")
MODS = (
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
)


def _in(allowed: tuple[str, ...], *, optional: bool = False) -> Any:
    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value not in allowed and not (optional and value is None):
            raise InputError(f"Timex.{attribute.name} is {value!r}: give one of {', '.join(allowed)}{' or None' if optional else ''}")

    return check


@attrs.frozen(slots=True)
class Timex:
    """One time expression of a text.

    type, value and mod follow TIMEX3 (TimeML 1.2.1). start and end are the first and the last day, both inclusive;
    they are None for a DURATION, a SET, a reference such as PRESENT_REF, and where nothing fixes the day.
    granularity is the unit in which the text gives the time, None where start is None.
    basis is "explicit" where the text names the date (a year, a month, a day of a month, a named day), even where the year
    has to be completed, and "relative" where it is counted from another date (Friday, last year, two days later).
    """

    span: Span = attrs.field(validator=attrs.validators.instance_of(Span))
    type: str = attrs.field(validator=_in(TYPES))
    value: str = attrs.field(validator=attrs.validators.instance_of(str))
    start: datetime.date | None = None
    end: datetime.date | None = None
    granularity: Granularity | None = None
    basis: str = attrs.field(default="explicit", validator=_in(BASES))
    mod: str | None = attrs.field(default=None, validator=_in(MODS, optional=True))

    def __attrs_post_init__(self) -> None:
        if (self.start is None) != (self.end is None) or (self.start and self.end and self.start > self.end):
            raise InputError(f"Timex runs from {self.start} to {self.end}: give both days, the earlier one first, or neither")


def _dates(value: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted((start, end) for start, end in value))


def _tenses(value: Iterable[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    result = tuple(sorted((start, end, tense) for start, end, tense in value))
    for _, _, tense in result:
        if tense not in TENSES:
            raise InputError(f"Hints.tenses holds {tense!r}: give one of {', '.join(TENSES)}")
    return result


@attrs.frozen(slots=True)
class Hints:
    """What a caller already knows of the text; every part may be empty.

    dates: (start, end) character offsets of DATE entities that a model found; they decide doubtful words ("May", "1984").
    tenses: (start, end, tense) of finite verbs, tense being "past", "present" or "future"; they decide between the last
    and the next Friday.
    """

    dates: tuple[tuple[int, int], ...] = attrs.field(default=(), converter=_dates)
    tenses: tuple[tuple[int, int, str], ...] = attrs.field(default=(), converter=_tenses)

"""What a stretch of text means before it is counted from a date: small frozen values that the grammar builds."""

from __future__ import annotations

import attrs

__all__ = [
    "Amount",
    "Calendar",
    "Clock",
    "Deictic",
    "Fixed",
    "Found",
    "Length",
    "Named",
    "Reading",
    "Reference",
    "Repeated",
    "Shift",
    "Stretch",
]


@attrs.frozen(slots=True)
class Amount:
    """How many of which unit; number None is an unknown plural ("several weeks"). extra: a second amount ("a year and two days")."""

    number: float | None
    unit: str
    extra: Amount | None = None


@attrs.frozen(slots=True)
class Calendar:
    """A place in the calendar by its parts. turn: -1 last, 0 this, 1 next; years: offset of the year ("July last year" is -1).

    season: SP, SU, FA or WI. decade: 199 for the 1990s, or 9 where the text says only "nineties". century: 19 for the 20th.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    turn: int | None = None
    years: int | None = None
    weeks: int | None = None


@attrs.frozen(slots=True)
class Deictic:
    """A unit counted from today or, where previous is set, from the date last spoken of: last week, this year, the next day."""

    unit: str
    offset: int
    previous: bool = False


@attrs.frozen(slots=True)
class Shift:
    """An amount before (sign -1) or after (+1) today, the date last spoken of (previous) or another reading (anchor)."""

    amount: Amount
    sign: int
    previous: bool = False
    anchor: Reading | None = None


@attrs.frozen(slots=True)
class Named:
    """A named day: key is one of geoevents.times.names."""

    key: str
    year: int | None = None
    turn: int | None = None
    years: int | None = None


@attrs.frozen(slots=True)
class Clock:
    """A time of day, on the day that the reading gives (None: today). part: MO, AF, EV, NI, DT or MI instead of hours."""

    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    part: str | None = None
    zone: str = ""
    day: Reading | None = None
    previous: bool = False


@attrs.frozen(slots=True)
class Stretch:
    """Two dates joined by a dash: 1998-99, 14-16 January."""

    first: Reading
    last: Reading


@attrs.frozen(slots=True)
class Length:
    """A duration."""

    amount: Amount


@attrs.frozen(slots=True)
class Repeated:
    """A recurring time, its value complete."""

    value: str


@attrs.frozen(slots=True)
class Reference:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


@attrs.frozen(slots=True)
class Fixed:
    """A date that depends on what the text reports on ("the quarter", "the latest period", "a year ago"): kind says how.

    years: offset from the period last spoken of. year: the year itself ("the 1998 quarter").
    """

    kind: str
    years: int = 0
    year: int | None = None


Reading = Calendar | Deictic | Shift | Named | Clock | Stretch | Length | Repeated | Reference | Fixed


@attrs.frozen(slots=True)
class Found:
    """A reading of the tokens from begin up to, not including, end."""

    begin: int
    end: int
    reading: Reading
    mod: str | None = None
    doubtful: bool = False

"""Readings counted out: TIMEX3 type and value, days, granularity and basis."""

from __future__ import annotations

import datetime

import attrs

from geoevents.ontology import Granularity
from geoevents.times import names
from geoevents.times.anchors import Anchors
from geoevents.times.arithmetic import add_days, add_months, make_day, move, nearest, weekday_from
from geoevents.times.lexicon import CLOCK_UNITS, UNIT_MULTIPLES
from geoevents.times.readings import (
    Amount,
    Calendar,
    Clock,
    Deictic,
    Fixed,
    Length,
    Named,
    Reading,
    Reference,
    Repeated,
    Shift,
    Stretch,
)
from geoevents.times.values import (
    Value,
    century_value,
    day_value,
    decade_value,
    duration,
    half_value,
    month_value,
    quarter_value,
    season_value,
    unit_value,
    unknown,
    week_value,
    weekend_value,
    year_value,
)

__all__ = ["Resolved", "is_settled", "resolve"]

_UNKNOWN = {
    "day": "XXXX-XX-XX", "night": "XXXX-XX-XX", "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "year": "XXXX", "decade": "XXXX", "century": "XXXX", "millennium": "XXXX",
}  # fmt: skip
# a month this near needs no cue to be the right one
_NEAR_DAYS = 100
# a month this near is the right one even against the cue
_DOUBT_DAYS = 80


@attrs.frozen(slots=True)
class Resolved:
    """A reading's TIMEX3 type, its value, and whether the text itself gave the year."""

    type: str
    value: Value
    explicit: bool = False


def is_settled(reading: Reading) -> bool:
    """Whether a reading has its days wherever the words around it look to."""
    if isinstance(reading, Calendar):
        in_a_month_or_week = (reading.weekday is not None and reading.day is None) or (reading.day is not None and reading.month is None)
        return not in_a_month_or_week and not (reading.year is None and reading.turn is None and reading.years is None)
    if isinstance(reading, Clock):
        return reading.day is None or is_settled(reading.day)
    if isinstance(reading, Shift):
        return reading.anchor is None
    return isinstance(reading, Deictic | Length | Repeated | Reference)


def resolve(reading: Reading, anchors: Anchors, direction: int) -> Resolved | None:
    """The reading counted from the anchors; None where it names no possible date (31 February)."""
    if isinstance(reading, Length):
        return Resolved("DURATION", unknown(duration(reading.amount)))
    if isinstance(reading, Repeated):
        return Resolved("SET", unknown(reading.value))
    if isinstance(reading, Reference):
        return Resolved("DATE", unknown(reading.value))
    if isinstance(reading, Clock):
        return _clock(reading, anchors, direction)
    value, explicit = _date(reading, anchors, direction)
    if value is None:
        return None
    timed = value.granularity in {Granularity.HOUR, Granularity.MINUTE, Granularity.DAYPART}
    return Resolved("TIME" if timed else "DATE", value, explicit)


def _date(reading: Reading, anchors: Anchors, direction: int) -> tuple[Value | None, bool]:
    if isinstance(reading, Calendar):
        named = reading.month is not None and reading.turn is None and reading.years is None
        explicit = named or reading.year is not None or reading.century is not None or (reading.decade or 0) >= 100
        return _calendar(reading, anchors, direction), explicit
    if isinstance(reading, Deictic):
        return _deictic(reading, anchors), False
    if isinstance(reading, Shift):
        return _shift(reading, anchors, direction), False
    if isinstance(reading, Named):
        return _named(reading, anchors, direction), reading.turn is None and reading.years is None
    if isinstance(reading, Stretch):
        return _stretch(reading, anchors, direction)
    if isinstance(reading, Fixed):
        return _fixed(reading, anchors, direction), False
    return None, False


def _calendar(r: Calendar, anchors: Anchors, direction: int) -> Value | None:
    today = anchors.today
    if r.century is not None:
        return century_value(r.century)
    if r.decade is not None:
        return _decade(r.decade, today)
    if r.weekday is not None and r.day is None:
        return _weekday(r, today, direction)
    if r.day is not None and r.month is None:
        return _month_day(r, today, direction)
    year = r.year if r.year is not None else today.year + r.years if today and r.years is not None else None
    if year is not None and not 1 <= year <= 9999:
        return None
    if year is not None:
        return _in_year(r, year)
    if today is None:
        return _yearless(r)
    years = [y for y in (today.year - 1, today.year, today.year + 1) if 1 <= y <= 9999]
    values = [v for y in years if (v := _in_year(r, y)) and v.start and v.end]
    if r.day == 29 and r.month == 2 and not values:
        values = [v for y in range(max(1, today.year - 8), min(9999, today.year + 8)) if (v := _in_year(r, y)) and v.start and v.end]
    if r.turn is not None:
        return _turned(r, values, today)
    if r.quarter is not None or r.half is not None:
        return _report(values, today, direction)
    return _best(values, today, direction)


def _month_day(r: Calendar, today: datetime.date | None, direction: int) -> Value | None:
    """The 15th: of this month or the last one, of the next one where the words look ahead."""
    assert r.day is not None
    if today is None:
        return unknown(f"XXXX-XX-{r.day:02}")
    months = [add_months(today.replace(day=1), n) for n in ((r.turn,) if r.turn else (-1, 0, 1))]
    days = [(day, day) for m in months if m and (day := make_day(m.year, m.month, r.day))]
    index = nearest(today, days, direction or -1)
    return day_value(days[index][0]) if index is not None else None


def _report(values: list[Value], today: datetime.date, direction: int) -> Value | None:
    """A quarter without a year: the last one begun, the coming one where the words look ahead and it is nearer."""
    spans = [(v.start, v.end) for v in values if v.start and v.end]
    index = nearest(today, spans, 0)
    if index is not None and spans[index][0] > today and direction <= 0:
        index = nearest(today, spans, -1)
    return values[index] if index is not None else None


def _best(values: list[Value], today: datetime.date, direction: int) -> Value | None:
    """The value that lies best, see _choice."""
    index = _choice([(v.start, v.end) for v in values if v.start and v.end], today, direction)
    return values[index] if index is not None else None


def _choice(spans: list[tuple[datetime.date, datetime.date]], today: datetime.date, direction: int) -> int | None:
    """The nearest span; where that is far off, the one on the side that the words look to, the past by default."""
    index = nearest(today, spans, 0)
    if index is None:
        return None
    start, end = spans[index]
    ahead = start > today
    distance = 0 if start <= today <= end else min(abs((start - today).days), abs((end - today).days))
    against = distance > 0 and direction != 0 and (direction < 0) == ahead
    if distance > _NEAR_DAYS or (against and distance > (_DOUBT_DAYS if abs(direction) < 2 else 0)):
        index = nearest(today, spans, direction or -1)
    return index


def _turned(r: Calendar, values: list[Value], today: datetime.date) -> Value | None:
    spans = [(v.start, v.end, v) for v in values if v.start and v.end]
    if r.turn == -1:
        past = [v for _, end, v in spans if end < today]
        return past[-1] if past else None
    if r.turn == 1:
        coming = [v for start, _, v in spans if start > today]
        return coming[0] if coming else None
    same = [v for start, end, v in spans if start.year == today.year or (start <= today <= end)]
    return same[0] if same else None


def _in_year(r: Calendar, year: int) -> Value | None:
    if r.day is not None and r.month is not None:
        day = make_day(year, r.month, r.day)
        return day_value(day) if day else None
    if r.month is not None:
        return month_value(year, r.month)
    if r.quarter is not None:
        return quarter_value(year, r.quarter)
    if r.half is not None:
        return half_value(year, r.half)
    if r.season is not None:
        return season_value(year, r.season)
    return year_value(year)


def _yearless(r: Calendar) -> Value | None:
    if r.day is not None and r.month is not None:
        return unknown(f"XXXX-{r.month:02}-{r.day:02}") if make_day(2000, r.month, r.day) else None
    if r.month is not None:
        return unknown(f"XXXX-{r.month:02}")
    if r.quarter is not None:
        return unknown(f"XXXX-Q{r.quarter}")
    if r.half is not None:
        return unknown(f"XXXX-H{r.half}")
    return unknown(f"XXXX-{r.season}" if r.season else "XXXX")


def _decade(decade: int, today: datetime.date | None) -> Value:
    if decade >= 100:
        return decade_value(decade)
    # the last one that has begun
    now = today.year // 10 if today else 199
    return decade_value(now - (now - decade) % 10)


def _weekday(r: Calendar, today: datetime.date | None, direction: int) -> Value | None:
    assert r.weekday is not None
    if today is None:
        return unknown(f"XXXX-WXX-{r.weekday}")
    if r.weeks is not None:
        day = add_days(today, 7 * r.weeks + r.weekday - today.isoweekday())
    elif r.turn == -1:
        day = weekday_from(today, r.weekday, -1, strict=True)
    elif r.turn == 1:
        day = weekday_from(today, r.weekday, 1, strict=True)
    elif r.turn is None and direction > 0:
        day = weekday_from(today, r.weekday, 1)
    elif r.turn == 0:
        day = weekday_from(today, r.weekday, -1 if direction < 0 else 1)
    else:
        day = weekday_from(today, r.weekday, -1)
    return day_value(day) if day else None


def _deictic(r: Deictic, anchors: Anchors) -> Value:
    base = anchors.spoken_day(r.unit, ahead=r.offset >= 0) if r.previous else anchors.today
    if base is None:
        return unknown(_UNKNOWN[r.unit])
    moved = move(base, r.offset, "week" if r.unit == "fortnight" else r.unit)
    return unit_value(r.unit, moved) if moved else unknown(_UNKNOWN[r.unit])


def _shift(r: Shift, anchors: Anchors, direction: int) -> Value:
    size = r.amount
    if size.number is None and r.previous and r.sign > 0:
        return unknown(_UNKNOWN.get(_unit_of(size), "XXXX-XX-XX"))
    if size.number is None:
        return unknown("PAST_REF" if r.sign < 0 else "FUTURE_REF")
    anchored: Value | None = None
    if r.anchor is not None:
        anchored = _date(r.anchor, anchors, direction)[0]
        base = anchored.start if anchored else None
    else:
        if size.unit == "year" and size.number == 1 and size.extra is None and anchors.period is not None:
            return _period(anchors, r.sign)
        base = anchors.spoken_day(size.unit, ahead=r.sign > 0) if r.previous else anchors.today
    if base is None:
        return unknown(_UNKNOWN.get(_unit_of(size), "XXXX-XX-XX"))
    moved, unit = _moved(base, size, r.sign)
    if moved is None:
        return unknown(_UNKNOWN.get(unit, "XXXX-XX-XX"))
    if unit in CLOCK_UNITS:
        return Value(f"{moved.isoformat()}TXX", moved, moved, Granularity.HOUR if unit == "hour" else Granularity.MINUTE)
    if anchored is not None and anchored.granularity is Granularity.DAY and size.number:
        return day_value(moved)
    return unit_value(unit, moved)


def _unit_of(size: Amount) -> str:
    return _unit_of(size.extra) if size.extra else size.unit


def _moved(base: datetime.date, size: Amount, sign: int) -> tuple[datetime.date | None, str]:
    day: datetime.date | None = base
    part: Amount | None = size
    unit = size.unit
    while part is not None and day is not None:
        number, unit = part.number or 0.0, part.unit
        if unit in UNIT_MULTIPLES:
            times, unit = UNIT_MULTIPLES[unit]
            number *= times
        if unit in CLOCK_UNITS:
            day = add_days(day, sign * int(number / {"hour": 24, "minute": 1440, "second": 86400}[unit]))
        elif unit == "year" and number != int(number):
            day, unit = add_months(day, sign * round(number * 12)), "month"
        else:
            day = move(day, sign * round(number), unit)
        part = part.extra
    return day, unit


def _named(r: Named, anchors: Anchors, direction: int) -> Value | None:
    today = anchors.today
    year = r.year if r.year is not None else today.year + r.years if today and r.years is not None else None
    if year is not None:
        days = names.days_of(r.key, year)
        return _days_value(*days) if days else None
    if today is None:
        days = names.days_of(r.key, 2001)
        return unknown(
            f"XXXX-{days[0]:%m-%d}" if days and r.key in {"christmas", "new_year", "new_year_eve", "christmas_eve"} else "XXXX-XX-XX"
        )
    found = [d for y in (today.year - 1, today.year, today.year + 1) if (d := names.days_of(r.key, y))]
    if r.turn == -1:
        found = [d for d in found if d[1] < today][-1:]
    elif r.turn == 1:
        found = [d for d in found if d[0] > today][:1]
    index = _choice(found, today, direction)
    return _days_value(*found[index]) if index is not None else None


def _days_value(start: datetime.date, end: datetime.date) -> Value:
    if start == end:
        return day_value(start)
    if start.isoweekday() == 1 and (end - start).days == 6:
        return week_value(start)
    return Value(f"{start.isoformat()}/{end.isoformat()}", start, end, Granularity.INTERVAL)


def _stretch(r: Stretch, anchors: Anchors, direction: int) -> tuple[Value | None, bool]:
    (first, explicit), (last, _) = _date(r.first, anchors, direction), _date(r.last, anchors, direction)
    if first is None or last is None:
        return None, explicit
    text = f"{first.value}/{last.value}"
    if first.start and last.end and first.start <= last.end:
        return Value(text, first.start, last.end, Granularity.INTERVAL), explicit
    return unknown(text), explicit


def _period(anchors: Anchors, years: int) -> Value:
    assert anchors.period is not None
    year, quarter = anchors.period
    year += years
    if not 1 <= year <= 9999:
        return unknown("XXXX")
    return quarter_value(year, quarter) if quarter else year_value(year)


def _last_quarter(today: datetime.date) -> tuple[int, int]:
    year, quarter = today.year, (today.month + 2) // 3 - 1
    return (year, quarter) if quarter else (year - 1, 4)


def _fixed(r: Fixed, anchors: Anchors, direction: int) -> Value:
    today = anchors.today
    if r.year is not None:
        quarter = anchors.period[1] if anchors.period else _last_quarter(today)[1] if today and r.kind == "quarter" else None
        return quarter_value(r.year, quarter) if quarter else year_value(r.year)
    if r.kind in {"quarter", "period"} and anchors.period is not None and (anchors.period[1] or r.kind == "period"):
        return _period(anchors, r.years)
    if today is None:
        return unknown({"quarter": "XXXX-QX", "weekend": "XXXX-WXX-WE", "year_end": "XXXX"}.get(r.kind, "XXXX"))
    if r.kind == "weekend":
        weekend = today if direction <= 0 and today.isoweekday() >= 6 else add_days(today, 0 if direction > 0 else -7)
        return weekend_value(weekend) if weekend else unknown("XXXX-WXX-WE")
    if r.kind == "year_end":
        return year_value(today.year if today.month > 2 else max(1, today.year - 1))
    if r.kind in {"month", "week", "day"}:
        moved = add_months(today, 12 * r.years)
        return unit_value(r.kind, moved) if moved else unknown(_UNKNOWN[r.kind])
    if r.kind.startswith("quarter") and len(r.kind) > 7:
        number = int(r.kind[7:])
        if r.years and anchors.period is not None and anchors.period[1] == number:
            return _period(anchors, r.years)
        near = _best([quarter_value(y, number) for y in (today.year - 1, today.year, today.year + 1) if 1 <= y <= 9999], today, direction)
        year = near.start.year + r.years if near and near.start else today.year
        return quarter_value(year, number) if 1 <= year <= 9999 else unknown("XXXX")
    if r.kind == "quarter":
        year, number = _last_quarter(today)
        year += r.years
        return quarter_value(year, number) if year >= 1 else unknown("XXXX-QX")
    year = today.year + r.years
    return year_value(year) if 1 <= year <= 9999 else unknown("XXXX")


def _clock(r: Clock, anchors: Anchors, direction: int) -> Resolved | None:
    explicit = False
    day: datetime.date | None
    if r.day is not None:
        value, explicit = _date(r.day, anchors, direction)
        if value is None:
            return None
        head, day = value.value, value.start
        if value.granularity is not None and value.granularity is not Granularity.DAY:
            return None
    else:
        day = anchors.today
        recent = anchors.previous[0] if anchors.previous and r.previous else None
        if recent is not None and recent.start is not None and recent.start == recent.end:
            day = recent.start
        head = day_value(day).value if day else "XXXX-XX-XX"
    if r.part is not None:
        text, granularity = f"{head}T{r.part}", Granularity.DAYPART
    else:
        text = f"{head}T{r.hour or 0:02}:{r.minute or 0:02}" + (f":{r.second:02}" if r.second is not None else "")
        granularity = Granularity.HOUR if r.minute is None else Granularity.MINUTE
        text += "Z" if r.zone in {"gmt", "utc", "z"} else ""
    return Resolved("TIME", Value(text, day, day, granularity if day else None), explicit)

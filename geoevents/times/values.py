"""TIMEX3 values: calendar units as value string, first and last day, and granularity; amounts as durations."""

from __future__ import annotations

import datetime

import attrs

from geoevents.ontology import Granularity
from geoevents.times.arithmetic import add_days, make_day, monday_of, month_end
from geoevents.times.lexicon import CLOCK_UNITS, UNIT_CODES, UNIT_MULTIPLES
from geoevents.times.readings import Amount

__all__ = [
    "Value", "century_value", "day_value", "decade_value", "duration", "half_value", "month_value", "quarter_value", "season_value",
    "unit_value", "unknown", "week_value", "weekend_value", "year_value",
]  # fmt: skip

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


@attrs.frozen(slots=True)
class Value:
    """A TIMEX3 value with its days (both None where unknown) and granularity."""

    value: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    granularity: Granularity | None = None


def unknown(value: str) -> Value:
    """A value that no calendar day is known for."""
    return Value(value)


def _span(value: str, start: datetime.date | None, end: datetime.date | None, granularity: Granularity) -> Value:
    return Value(value, start, end, granularity) if start and end else Value(value)


def day_value(day: datetime.date) -> Value:
    """2025-08-21"""
    return Value(day.isoformat(), day, day, Granularity.DAY)


def month_value(year: int, month: int) -> Value:
    """2025-08"""
    return _span(f"{year:04}-{month:02}", make_day(year, month, 1), month_end(year, month), Granularity.MONTH)


def quarter_value(year: int, quarter: int) -> Value:
    """2025-Q3"""
    return _span(f"{year:04}-Q{quarter}", make_day(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter), Granularity.QUARTER)


def half_value(year: int, half: int) -> Value:
    """2025-H2"""
    return _span(f"{year:04}-H{half}", make_day(year, 6 * half - 5, 1), month_end(year, 6 * half), Granularity.HALF)


def season_value(year: int, season: str) -> Value:
    """2025-SU; the winter of a year begins in its December."""
    first, last = _SEASON_MONTHS[season]
    end_year, end_month = (year + 1, last - 12) if last > 12 else (year, last)
    if end_year > 9999:
        return Value(f"{year:04}-{season}")
    return _span(f"{year:04}-{season}", make_day(year, first, 1), month_end(end_year, end_month), Granularity.SEASON)


def year_value(year: int) -> Value:
    """2025"""
    return _span(f"{year:04}", make_day(year, 1, 1), make_day(year, 12, 31), Granularity.YEAR)


def decade_value(decade: int) -> Value:
    """199 for the 1990s: the value ends where the precision does"""
    return _span(f"{decade:03}", make_day(decade * 10, 1, 1), make_day(decade * 10 + 9, 12, 31), Granularity.DECADE)


def century_value(century: int) -> Value:
    """19 for the 20th century"""
    return _span(f"{century:02}", make_day(century * 100 or 1, 1, 1), make_day(century * 100 + 99, 12, 31), Granularity.CENTURY)


def week_value(day: datetime.date) -> Value:
    """2025-W34, the ISO week of a day"""
    year, week, _ = day.isocalendar()
    monday = monday_of(day)
    return _span(f"{year:04}-W{week:02}", monday, monday and add_days(monday, 6), Granularity.WEEK)


def weekend_value(day: datetime.date) -> Value:
    """2025-W34-WE, the weekend of the ISO week of a day"""
    year, week, _ = day.isocalendar()
    monday = monday_of(day)
    return _span(f"{year:04}-W{week:02}-WE", monday and add_days(monday, 5), monday and add_days(monday, 6), Granularity.WEEKEND)


def unit_value(unit: str, day: datetime.date) -> Value:
    """The unit that a day lies in."""
    if unit in {"week", "fortnight"}:
        return week_value(day)
    if unit == "weekend":
        return weekend_value(day)
    if unit == "month":
        return month_value(day.year, day.month)
    if unit == "quarter":
        return quarter_value(day.year, (day.month + 2) // 3)
    if unit == "half":
        return half_value(day.year, (day.month + 5) // 6)
    if unit == "year":
        return year_value(day.year)
    if unit == "decade":
        return decade_value(day.year // 10)
    if unit in {"century", "millennium"}:
        return century_value(day.year // 100)
    return day_value(day)


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:.2f}".rstrip("0")


def duration(amount: Amount) -> str:
    """P3M, PT72H, P2Y6M, PXW; a decade is ten years."""
    head, date, clock = "P", "", ""
    part: Amount | None = amount
    while part is not None:
        number, unit = part.number, part.unit
        if unit in UNIT_MULTIPLES:
            times, unit = UNIT_MULTIPLES[unit]
            number = None if number is None else number * times
        code = UNIT_CODES[unit]
        text = f"X{code}" if number is None else _halves(number, unit) or f"{_plain(number)}{code}"
        if unit in CLOCK_UNITS:
            clock += text
        else:
            date += text
        part = part.extra
    return f"{head}{date}T{clock}" if clock else f"{head}{date}"


def _halves(number: float, unit: str) -> str:
    """2 1/2 years are P2Y6M, 1 1/2 hours PT1H30M, half an hour PT30M."""
    smaller = {"year": ("Y", 12, "M"), "hour": ("H", 60, "M"), "minute": ("M", 60, "S")}.get(unit)
    if smaller is None or number == int(number):
        return ""
    code, times, small = smaller
    rest = (number - int(number)) * times
    if abs(rest - round(rest)) > 0.01:
        return ""
    whole = f"{int(number)}{code}" if int(number) else ""
    return f"{whole}{round(rest)}{small}"

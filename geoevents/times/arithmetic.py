"""Calendar sums on datetime.date. Every function gives None where the result leaves the years 1 to 9999."""

from __future__ import annotations

import calendar
import datetime

__all__ = ["add_days", "add_months", "make_day", "midpoint", "monday_of", "month_end", "move", "nearest", "weekday_from"]


def make_day(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None where there is no such day."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def add_days(day: datetime.date, days: int) -> datetime.date | None:
    """The day so many days later."""
    try:
        return day + datetime.timedelta(days)
    except OverflowError:
        return None


def add_months(day: datetime.date, months: int) -> datetime.date | None:
    """The same day of another month, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_end(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


def monday_of(day: datetime.date) -> datetime.date | None:
    """The Monday of the ISO week of a day."""
    return add_days(day, 1 - day.isoweekday())


def move(day: datetime.date, number: int, unit: str) -> datetime.date | None:
    """The day moved by whole units: day, week, month, quarter, year or their multiples (decade, century)."""
    if abs(number) > 4_000_000:
        return None
    if unit in {"day", "night"}:
        return add_days(day, number)
    if unit in {"week", "weekend"}:
        return add_days(day, 7 * number)
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
    return add_months(day, number * months[unit])


def weekday_from(day: datetime.date, weekday: int, direction: int, *, strict: bool = False) -> datetime.date | None:
    """The nearest day with that ISO weekday, looking back (-1) or ahead (+1); the day itself counts unless strict."""
    distance = direction * (weekday - day.isoweekday()) % 7
    if distance == 0 and strict:
        distance = 7
    return add_days(day, direction * distance)


def midpoint(start: datetime.date, end: datetime.date) -> datetime.date:
    """The day in the middle."""
    return start + (end - start) // 2


def nearest(day: datetime.date, spans: list[tuple[datetime.date, datetime.date]], direction: int) -> int | None:
    """The index of the span that lies best: by distance of its middle, or the last begun (-1), or the first not yet over (+1).

    Where a direction leaves none, the nearest one.
    """
    if not spans:
        return None
    fits = [
        k for k, (start, end) in enumerate(spans) if direction == 0 or (direction < 0 and start <= day) or (direction > 0 and end >= day)
    ] or list(range(len(spans)))
    return min(fits, key=lambda k: (abs((midpoint(*spans[k]) - day).days), k))

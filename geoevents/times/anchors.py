"""What dates are counted from: the day of publication, the date last spoken of, the period a report is about."""

from __future__ import annotations

import datetime
import re
from typing import Final

import attrs

from geoevents.ontology import Granularity
from geoevents.times.arithmetic import make_day
from geoevents.times.lexicon import SHORT_WEEKDAYS, WEEKDAYS, ZONES, words
from geoevents.times.readings import Calendar, Clock, Found
from geoevents.times.tokens import Tokens
from geoevents.times.values import Value

__all__ = ["FINENESS", "Anchors", "dateline_day"]

FINENESS: Final = {
    Granularity.MINUTE: 0, Granularity.HOUR: 1, Granularity.DAYPART: 2, Granularity.DAY: 3, Granularity.WEEKEND: 4, Granularity.WEEK: 5,
    Granularity.MONTH: 6, Granularity.QUARTER: 7, Granularity.SEASON: 8, Granularity.HALF: 9, Granularity.YEAR: 10,
    Granularity.DECADE: 11, Granularity.CENTURY: 12, Granularity.INTERVAL: 6,
}  # fmt: skip
_UNIT_FINENESS: Final = {"day": 3, "night": 3, "weekend": 5, "week": 5, "fortnight": 5, "month": 6, "quarter": 7, "year": 10, "decade": 11}
_HEAD = 600
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LINE_WORDS: Final = (
    words("published posted updated last on date dated by at the of am pm a p m st nd rd th et")
    | frozenset(WEEKDAYS)
    | frozenset(SHORT_WEEKDAYS)
    | ZONES
)
_AFTER_DATELINE: Final = re.compile(r"[\s,]{0,3}(?:\(|-|–|—|_|/)")


@attrs.frozen(slots=True)
class Anchors:
    """today: the day of publication. previous: dates last spoken of, the newest first. period: (year, quarter or None).

    period_at, spoken_at: the offsets of the last period and of the end of the last date.
    """

    today: datetime.date | None
    previous: tuple[Value, ...] = ()
    period: tuple[int, int | None] | None = None
    period_at: int = 0
    spoken_at: int = 0

    def spoken(self, value: Value, at: int) -> Anchors:
        """The anchors after the text has spoken of a date, up to an offset."""
        return Anchors(self.today, (value, *self.previous[:3]), self.period, self.period_at, at)

    def about(self, year: int, quarter: int | None, at: int) -> Anchors:
        """The anchors after the text has spoken, at an offset, of a quarter or a year that it reports on."""
        return Anchors(self.today, self.previous, (year, quarter), at, self.spoken_at)

    def spoken_day(self, unit: str, *, ahead: bool) -> datetime.date | None:
        """The day to count units from in "two days later": the last date spoken of that is no coarser than the unit.

        Where there is none, today for what lies back ("a year earlier"), None for what lies ahead.
        """
        coarsest = max(_UNIT_FINENESS.get(unit, 2), FINENESS[Granularity.DAY])
        for value in self.previous:
            if value.start is not None and value.granularity is not None and FINENESS[value.granularity] <= coarsest:
                return value.start
        return None if ahead else self.today


def dateline_day(t: Tokens, found: list[Found]) -> datetime.date | None:
    """The day of a dateline ("GENEVA, March 12, 2014 (Agency) -") or of a line that holds only a date, near the head of the text."""
    for item in found:
        reading = item.reading.day if isinstance(item.reading, Clock) else item.reading
        if not isinstance(reading, Calendar) or None in (reading.year, reading.month, reading.day):
            continue
        begin, end = t.start(item.begin), t.end(item.end - 1)
        if begin > _HEAD:
            return None
        day = make_day(reading.year or 0, reading.month or 0, reading.day or 0)
        if day is None:
            continue
        line = t.text.rfind("\n", 0, begin) + 1
        stop = t.text.find("\n", end, end + 120)
        head, tail = t.text[line:begin], t.text[end : stop if stop >= 0 else end + 120]
        alone = len(head) < 60 and set(_LETTERS.findall((head + tail).lower())) <= _LINE_WORDS
        place = (
            len(head) < 60
            and head.strip()[:2].isupper()
            and head.rstrip().endswith((",", "—", "-", "–"))
            and bool(_AFTER_DATELINE.match(tail))
        )
        if alone or place:
            return day
    return None

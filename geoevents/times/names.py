"""Named days by rule: fixed days, n-th weekdays, Easter, the Islamic, Hebrew and Chinese feasts as far as a formula goes.

Sources: Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8); the Islamic calendar by
the tabular rule of the 30-year cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29, epoch 16 July 622 Julian
(Reingold and Dershowitz, Calendrical Calculations), which can differ by a day or two from a sighting of the moon; the
Hebrew calendar by its four postponement rules (same book).
"""

from __future__ import annotations

import datetime
from typing import Final

__all__ = ["NAMES", "days_of", "longest_name"]

# words of the name, in lower case -> key; "day" and "eve" are words of their own
NAMES: Final[dict[tuple[str, ...], str]] = {
    ("new", "year", "'", "s", "day"): "new_year",
    ("new", "year", "’", "s", "day"): "new_year",
    ("new", "year", "'", "s"): "new_year",
    ("new", "year", "’", "s"): "new_year",
    ("new", "years", "day"): "new_year",
    ("new", "year", "'", "s", "eve"): "new_year_eve",
    ("new", "year", "’", "s", "eve"): "new_year_eve",
    ("new", "years", "eve"): "new_year_eve",
    ("christmas",): "christmas",
    ("christmas", "day"): "christmas",
    ("christmas", "eve"): "christmas_eve",
    ("boxing", "day"): "boxing",
    ("easter",): "easter",
    ("easter", "sunday"): "easter",
    ("easter", "monday"): "easter_monday",
    ("good", "friday"): "good_friday",
    ("maundy", "thursday"): "maundy_thursday",
    ("palm", "sunday"): "palm_sunday",
    ("ash", "wednesday"): "ash_wednesday",
    ("pentecost",): "pentecost",
    ("ascension", "day"): "ascension",
    ("holy", "week"): "holy_week",
    ("easter", "week"): "holy_week",
    ("thanksgiving",): "thanksgiving",
    ("thanksgiving", "day"): "thanksgiving",
    ("independence", "day"): "independence",
    ("labor", "day"): "labor",
    ("memorial", "day"): "memorial",
    ("veterans", "day"): "veterans",
    ("columbus", "day"): "columbus",
    ("martin", "luther", "king", "day"): "king",
    ("presidents", "day"): "presidents",
    ("presidents", "'", "day"): "presidents",
    ("election", "day"): "election",
    ("groundhog", "day"): "groundhog",
    ("st", ".", "patrick", "'", "s", "day"): "patrick",
    ("valentine", "'", "s", "day"): "valentine",
    ("valentine", "’", "s", "day"): "valentine",
    ("halloween",): "halloween",
    ("may", "day"): "may_day",
    ("bastille", "day"): "bastille",
    ("armistice", "day"): "veterans",
    ("anzac", "day"): "anzac",
    ("earth", "day"): "earth",
    ("all", "saints", "'", "day"): "all_saints",
    ("ramadan",): "ramadan",
    ("eid", "al", "-", "fitr"): "eid_fitr",
    ("eid", "al", "fitr"): "eid_fitr",
    ("eid", "ul", "-", "fitr"): "eid_fitr",
    ("eid", "al", "-", "adha"): "eid_adha",
    ("eid", "al", "adha"): "eid_adha",
    ("eid", "ul", "-", "adha"): "eid_adha",
    ("ashura",): "ashura",
    ("passover",): "passover",
    ("rosh", "hashanah"): "rosh_hashanah",
    ("yom", "kippur"): "yom_kippur",
    ("hanukkah",): "hanukkah",
    ("nowruz",): "nowruz",
    ("orthodox", "christmas"): "orthodox_christmas",
    ("orthodox", "easter"): "orthodox_easter",
}
_BY_FIRST: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    first: tuple(sorted((words for words in NAMES if words[0] == first), key=len, reverse=True)) for first in {words[0] for words in NAMES}
}
_FIXED: Final = {
    "new_year": (1, 1), "new_year_eve": (12, 31), "christmas": (12, 25), "christmas_eve": (12, 24), "boxing": (12, 26),
    "independence": (7, 4), "veterans": (11, 11), "groundhog": (2, 2), "patrick": (3, 17), "valentine": (2, 14),
    "halloween": (10, 31), "may_day": (5, 1), "bastille": (7, 14), "anzac": (4, 25), "earth": (4, 22), "all_saints": (11, 1),
    "nowruz": (3, 20), "orthodox_christmas": (1, 7),
}  # fmt: skip
# (month, ISO weekday, which one; -1 is the last)
_NTH: Final = {
    "thanksgiving": (11, 4, 4), "labor": (9, 1, 1), "memorial": (5, 1, -1), "columbus": (10, 1, 2), "king": (1, 1, 3),
    "presidents": (2, 1, 3),
}  # fmt: skip
_FROM_EASTER: Final = {
    "easter": 0, "easter_monday": 1, "good_friday": -2, "maundy_thursday": -3, "palm_sunday": -7, "ash_wednesday": -46,
    "ascension": 39, "pentecost": 49,
}  # fmt: skip
# (Islamic month, first day, last day or 0 for the end of the month)
_ISLAMIC: Final = {"ramadan": (9, 1, 0), "eid_fitr": (10, 1, 1), "eid_adha": (12, 10, 10), "ashura": (1, 10, 10)}
# days from the Hebrew new year
_HEBREW: Final = {"rosh_hashanah": 0, "yom_kippur": 9}
_ISLAMIC_EPOCH: Final = 227015
_HEBREW_EPOCH: Final = -1373427


def longest_name(low: list[str], i: int) -> tuple[str, int] | None:
    """The key of the longest name whose words begin at position i of the list, and the position after it."""
    for words in _BY_FIRST.get(low[i], ()):
        if tuple(low[i : i + len(words)]) == words:
            return NAMES[words], i + len(words)
    return None


def days_of(key: str, year: int) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day of a named day or time in a Gregorian year (1 to 9999); None where it has none in that year.

    A feast of the Islamic calendar that falls in a year twice is given by its first occurrence; a year from 1300 to 1500
    is one of that calendar ("Ramadan 1445").
    """
    if not 2 <= year <= 9998:
        return None
    if key in _ISLAMIC and 1300 <= year <= 1500:
        return _islamic_feast(key, year)
    if key in _FIXED:
        day = datetime.date(year, *_FIXED[key])
        return day, day
    if key in _NTH:
        day = _nth_weekday(year, *_NTH[key])
        return day, day
    if key == "election":
        day = _nth_weekday(year, 11, 1, 1) + datetime.timedelta(1)
        return day, day
    if key in _FROM_EASTER:
        day = _easter(year) + datetime.timedelta(_FROM_EASTER[key])
        return day, day
    if key == "holy_week":
        last = _easter(year)
        return last - datetime.timedelta(6), last
    if key == "orthodox_easter":
        day = _orthodox_easter(year)
        return day, day
    if key in _ISLAMIC:
        return _islamic_days(key, year)
    return _hebrew_days(key, year)


def _nth_weekday(year: int, month: int, weekday: int, n: int) -> datetime.date:
    if n < 0:
        last = datetime.date(year, month + 1, 1) - datetime.timedelta(1)
        return last - datetime.timedelta((last.isoweekday() - weekday) % 7)
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta((weekday - first.isoweekday()) % 7 + 7 * (n - 1))


def _easter(year: int) -> datetime.date:
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def _orthodox_easter(year: int) -> datetime.date:
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    # the Julian calendar lags by this many days
    return datetime.date(year, month, day + 1) + datetime.timedelta(year // 100 - year // 400 - 2)


def _islamic(year: int, month: int, day: int) -> int:
    return _ISLAMIC_EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def _islamic_feast(key: str, islamic_year: int) -> tuple[datetime.date, datetime.date] | None:
    month, first, last = _ISLAMIC[key]
    begin = _islamic(islamic_year, month, first)
    end = _islamic(islamic_year, month, last) if last else _islamic(islamic_year, month + 1, 1) - 1
    return _between(begin, end)


def _islamic_days(key: str, year: int) -> tuple[datetime.date, datetime.date] | None:
    guess = int((year - 622) * 33 / 32)
    for islamic_year in range(max(1, guess - 1), guess + 3):
        days = _islamic_feast(key, islamic_year)
        if days and days[0].year == year:
            return days
    return None


def _hebrew_new_year(year: int) -> int:
    def delay(y: int) -> int:
        months = (235 * y - 234) // 19
        parts = 12084 + 13753 * months
        day = 29 * months + parts // 25920
        return day + 1 if (3 * (day + 1)) % 7 < 3 else day

    before, this, after = delay(year - 1), delay(year), delay(year + 1)
    correction = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + correction


def _hebrew_days(key: str, year: int) -> tuple[datetime.date, datetime.date] | None:
    new_year = _hebrew_new_year(year + 3761)
    if key == "passover":
        # the feast falls 163 days before the next new year and lasts seven days
        begin, length = new_year - 163, 7
    elif key == "hanukkah":
        following = _hebrew_new_year(year + 3762)
        # 25 Kislev: Tishri has 30 days, Heshvan 29 or 30 by the length of the year
        begin, length = new_year + (84 if (following - new_year) % 10 == 5 else 83), 8
    else:
        begin, length = new_year + _HEBREW[key], 2 if key == "rosh_hashanah" else 1
    return _between(begin, begin + length - 1)


def _between(begin: int, end: int) -> tuple[datetime.date, datetime.date] | None:
    """The days with these ordinals, None outside the years 1 to 9999."""
    if begin < 1 or end > datetime.date.max.toordinal():
        return None
    return datetime.date.fromordinal(begin), datetime.date.fromordinal(end)

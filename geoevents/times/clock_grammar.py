"""Spans of times of day: 10:35 a.m., 5 p.m. EST Tuesday, noon, 0735 GMT, Friday night, this morning, overnight."""

from __future__ import annotations

import attrs

from geoevents.times import calendar_grammar, deictic_grammar
from geoevents.times.lexicon import DAYPARTS, ONES, ZONES, words
from geoevents.times.readings import Calendar, Clock, Deictic, Found, Reading, Stretch
from geoevents.times.tokens import Tokens

__all__ = ["clock", "day_of_time", "daypart"]

_TIME_PREPOSITIONS = words("at by until till from around about before after since to and approximately between (")


def clock(t: Tokens, i: int) -> Found | None:
    """A time of the clock, with the day that stands beside it."""
    found = _iso(t, i) or _face(t, i)
    if not found or _repeats(t, i):
        # the same time in another zone: 10:35 a.m. (0735 GMT)
        return None
    reading, j = found
    if t.low[j : j + 2] == ["local", "time"] and (day := day_of_time(t, j + 2)) and reading.day is None:
        return Found(i, day[1], attrs.evolve(reading, day=day[0]))
    if reading.day is None and t.low[j] == "(" and (close := _closing(t, j)) and (day := day_of_time(t, close)):
        # 10:35 a.m. (0735 GMT) Friday
        return Found(i, j, attrs.evolve(reading, day=day[0]))
    if (day := day_of_time(t, j)) and reading.day is None:
        return Found(i, day[1], attrs.evolve(reading, day=day[0]))
    return Found(i, j, reading)


def _repeats(t: Tokens, i: int) -> bool:
    """Whether the time at token i gives the one before its bracket once more."""
    before = t.low[i - 2] if i > 1 and t.low[i - 1] == "(" else ""
    return before in {"m", ".", "pm", "am", "time"} or before in ZONES or before.isdecimal()


def _closing(t: Tokens, i: int) -> int | None:
    """The token after the bracket that opens at token i and closes soon."""
    for j in range(i + 1, i + 12):
        if t.low[j] == ")":
            return j + 1
    return None


def day_of_time(t: Tokens, j: int) -> tuple[Reading, int] | None:
    """The day after a time: "Tuesday", ", Nov. 6", "on Friday", "yesterday", "this morning" is none."""
    k = j + (t.low[j] == ",")
    k += t.low[k] == "on"
    day = _day(t, k)
    return (day.reading, day.end) if day else None


def _day(t: Tokens, i: int) -> Found | None:
    found = calendar_grammar.numeric(t, i) or calendar_grammar.day(t, i) or calendar_grammar.weekday(t, i) or deictic_grammar.simple(t, i)
    if not found or isinstance(found.reading, Stretch):
        return None
    reading = found.reading
    if isinstance(reading, Calendar | Deictic):
        return found
    return None


def _iso(t: Tokens, i: int) -> tuple[Clock, int] | None:
    """2022-07-13T10:35:00Z, 2022-07-13 10:35"""
    date = calendar_grammar.numeric(t, i)
    if not date or not isinstance(date.reading, Calendar) or t.low[i + 1] not in {"-", "/", "."}:
        return None
    j = date.end
    if (t.low[j] == "t" and t.glued(j - 1) and t.glued(j)) or t.low[j] == ",":
        j += 1
    found = _hours_minutes(t, j)
    if not found:
        return None
    hour, minute, second, k = found
    hour, k = _half_day(t, k, hour)
    zone, k = _zone(t, k)
    return (Clock(hour, minute, second, zone=zone, day=date.reading), k) if _valid(hour, minute) else None


def _hours_minutes(t: Tokens, i: int) -> tuple[int, int, int | None, int] | None:
    hour = t.number(i, 2)
    if hour is None or hour > 24 or t.low[i + 1] not in {":", "."} or not t.glued(i) or not t.glued(i + 1):
        return None
    minute = t.number(i + 2, 2)
    if minute is None or minute > 59 or len(t.low[i + 2]) != 2:
        return None
    if t.low[i + 3] == t.low[i + 1] == "." and t.glued(i + 2) and t.low[i + 4].isdecimal():
        return None
    if t.low[i + 3] == ":" and t.glued(i + 2) and t.glued(i + 3) and (second := t.number(i + 4, 2)) is not None and second < 60:
        return hour, minute, second, i + 5
    return hour, minute, None, i + 3


def _meridian(t: Tokens, i: int) -> tuple[str, int]:
    low = t.low
    if low[i] in {"am", "pm"}:
        return low[i][0], i + 1
    if low[i] in {"a", "p"} and low[i + 1] == "." and low[i + 2] == "m" and t.glued(i) and t.glued(i + 1):
        return low[i], i + 4 if low[i + 3] == "." and t.glued(i + 2) else i + 3
    return "", i


def _half_day(t: Tokens, i: int, hour: int) -> tuple[int, int]:
    half, j = _meridian(t, i)
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return hour, j


def _zone(t: Tokens, i: int) -> tuple[str, int]:
    k = i + 1 if t.low[i] == "(" else i
    if t.low[k] in ZONES and t.raw[k].isupper() and k == i:
        return t.low[k], k + 1
    return "", i


def _valid(hour: int, minute: int | None) -> bool:
    return 0 <= hour <= 24 and (minute is None or 0 <= minute <= 59) and not (hour == 24 and minute)


def _face(t: Tokens, i: int) -> tuple[Clock, int] | None:
    low = t.low
    word = low[i]
    if word in {"noon", "midday", "midnight"}:
        if low[i + 1] in {"express", "sun", "oil", "-"} or low[i - 1] == "high":
            return None
        return Clock(12 if word != "midnight" else 24, 0), i + 1
    before = low[i - 1]
    if timed := _hours_minutes(t, i):
        hour, minute, second, j = timed
        dotted = low[i + 1] == "."
        hour2, k = _half_day(t, j, hour)
        zone, k2 = _zone(t, k)
        has_half = k > j
        if has_half and hour > 12:
            return None
        hours_word = low[k2] in {"hours", "hrs", "h"} and not has_half
        if not (has_half or zone or hours_word or (not dotted and before in _TIME_PREPOSITIONS) or (not dotted and low[k2] == "local")):
            return None
        k2 += hours_word
        if not has_half and low[k2 : k2 + 2] == ["in", "the"] and low[k2 + 2] in {"morning", "afternoon", "evening"}:
            hour2 += 12 if hour < 12 and low[k2 + 2] != "morning" else 0
            k2 += 3
        return (Clock(hour2, minute, second, zone=zone), k2) if _valid(hour2, minute) else None
    hour_number = t.number(i, 2)
    if hour_number is None and word in ONES and ONES[word] <= 12:
        hour_number = ONES[word]
    if hour_number is not None and hour_number <= 24:
        half, j = _meridian(t, i + 1)
        if half and 1 <= hour_number <= 12 and (word.isdecimal() or low[i + 1] != "am"):
            hour, j = _half_day(t, i + 1, hour_number)
            zone, j = _zone(t, j)
            return Clock(hour, zone=zone), j
        if low[i + 1 : i + 3] == ["in", "the"] and low[i + 3] in {"morning", "afternoon", "evening"} and before in _TIME_PREPOSITIONS:
            return Clock(hour_number + (12 if low[i + 3] != "morning" and hour_number < 12 else 0)), i + 4
        if low[i + 1] == "o" and low[i + 2] in {"'", "’"} and low[i + 3] == "clock":
            j = i + 4
            hour = hour_number
            if low[j : j + 2] == ["in", "the"] and low[j + 2] in {"morning", "afternoon", "evening"}:
                hour += 12 if low[j + 2] != "morning" and hour < 12 else 0
                j += 3
            return (Clock(hour), j) if _valid(hour, None) else None
    # 0735 GMT, 1300 hours
    if len(word) == 4 and (number := t.number(i, 4)) is not None and _valid(number // 100, number % 100):
        zone, j = _zone(t, i + 1)
        if zone:
            return Clock(number // 100, number % 100, zone=zone), j
        if low[i + 1] in {"hours", "hrs"} and before in {"at", "by", "until", "from", "around", "about", "before", "after"}:
            return Clock(number // 100, number % 100), i + 2
    return None


def daypart(t: Tokens, i: int) -> Found | None:
    """A part of a day: Friday night, yesterday morning, this afternoon, last night, tonight, overnight, the night of Feb. 3."""
    low = t.low
    word = low[i]
    if word in {"midafternoon", "midmorning"} or (word == "mid" and low[i + 1 + (low[i + 1] == "-")] in {"afternoon", "morning"}):
        k = i + 1 if word != "mid" else i + 2 + (low[i + 1] == "-")
        day = _day(t, k)
        middle = DAYPARTS[low[k - 1]]
        return Found(i, day.end, Clock(part=middle, day=day.reading), "MID") if day else Found(i, k, Clock(part=middle), "MID")
    if word == "tonight":
        return Found(i, i + 1, Clock(part="NI"))
    if word == "overnight" and (day := _day(t, i + 1)):
        return Found(i, day.end, Clock(part="NI", day=day.reading))
    if word == "overnight":
        return Found(i, i + 1, Clock(part="NI"))
    if word in {"this", "last", "that", "the", "next", "later", "earlier"}:
        k = i + 1
        if word == "the" and low[k] in {"next", "following", "previous", "same"}:
            offset = {"next": 1, "following": 1, "previous": -1, "same": 0}[low[k]]
            if low[k + 1] in DAYPARTS and low[k + 1] not in {"dawn", "dusk"}:
                return Found(i, k + 2, Clock(part=DAYPARTS[low[k + 1]], day=Deictic("day", offset, previous=True)))
            return None
        part = DAYPARTS.get(low[k])
        if part and word in {"this", "last", "that", "next"} and low[k] not in {"dawn", "dusk", "overnight", "nights", "mornings"}:
            if word == "that":
                return Found(i, k + 1, Clock(part=part, day=Deictic("day", 0, previous=True)))
            offset = {"this": 0, "last": -1, "next": 1}[word]
            return Found(i, k + 1, Clock(part=part, day=Deictic("day", offset)))
        if (
            part
            and word == "the"
            and low[k + 1] == "of"
            and (day := _day(t, k + 2))
            and low[k] in {"morning", "afternoon", "evening", "night"}
        ):
            return Found(i, day.end, Clock(part=part, day=day.reading))
        return None
    day = _day(t, i)
    if day and (part := DAYPARTS.get(low[day.end])) and low[day.end] not in {"overnight", "dawn", "dusk", "nights", "daytime"}:
        if t.raw[day.end][0].isupper() and low[day.end] == "night" and t.raw[day.end + 1][:1].isupper():
            return None
        end = day.end + 1
        # "Friday morning at 10:35"
        k = end + (low[end] == "at")
        if (face := _face(t, k)) and (k > end):
            return Found(i, face[1], attrs.evolve(face[0], day=day.reading))
        return Found(i, end, Clock(part=part, day=day.reading))
    if day:
        k = day.end + (low[day.end] == ",")
        k += low[k] == "at"
        face = _face(t, k)
        if face and (k > day.end or t.number(k) is not None or low[k] in {"noon", "midnight"}):
            return Found(i, face[1], attrs.evolve(face[0], day=day.reading))
    return None

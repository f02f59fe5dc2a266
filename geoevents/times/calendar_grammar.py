"""Spans of calendar dates: months, days, weekdays, named days, dates in figures."""

from __future__ import annotations

import attrs

from geoevents.times import names, numbers
from geoevents.times.lexicon import (
    COUNTED,
    DATE_PREPOSITIONS,
    DOUBTFUL_MONTHS,
    LOOSE_PREPOSITIONS,
    LOWER_CASE_WORDS,
    MONTHS,
    NAMES_AFTER_WEEKDAY,
    NAMES_BEFORE_WEEKDAY,
    ORDINAL_ENDINGS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    words,
)
from geoevents.times.readings import Calendar, Found, Named, Stretch
from geoevents.times.tokens import Tokens

__all__ = [
    "day", "day_number", "further_days", "holiday", "month", "month_day", "month_name", "numeric", "weekday", "with_year",
    "year_after", "year_turn",
]  # fmt: skip

_AFTER_DAY = words("in at for to on with when but after before by as and the from near")
_DASHES = frozenset({"-", "–", "—"})
_TURN_WORDS = {"last": -1, "past": -1, "this": 0, "next": 1, "current": 0}


def month_name(t: Tokens, i: int) -> tuple[int, int, bool] | None:
    """The month named at token i, the token after it, and whether the word needs a cue."""
    low = t.low[i]
    if low not in MONTHS:
        return None
    capital = t.raw[i][0].isupper()
    if not capital and low in LOWER_CASE_WORDS:
        return None
    j = i + 1
    dotted = t.low[j] == "." and t.glued(i) and len(low) <= 4 and low not in {"may", "june", "july"}
    if dotted:
        j += 1
    short = len(low) <= 4 and low not in {"may", "june", "july"}
    return MONTHS[low], j, (short and not dotted) or low in DOUBTFUL_MONTHS


def day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """A day of the month at token i: 7, 7th, seventh, twenty-first."""
    value = t.number(i, 2)
    if value is None:
        found = numbers.ordinal(t, i)
        return found if found and 1 <= found[0] <= 31 and t.low[found[1]] not in {"quarter", "half", "century"} else None
    if not 1 <= value <= 31:
        return None
    j = i + 1
    if t.glued(i) and t.low[j] in ORDINAL_ENDINGS:
        return value, j + 1
    if t.glued(i) and (
        t.low[j] == "%"
        or (t.low[j] == ":" and t.low[j + 1].isdecimal())
        or (t.low[j] in {".", ","} and t.glued(j) and t.low[j + 1].isdecimal())
        or t.low[j].isalpha()
    ):
        return None
    return (value, j) if t.low[j] not in {"percent", "million", "billion"} else None


def year_after(t: Tokens, j: int) -> tuple[int, int] | None:
    """A year that completes a date: ", 1998", "of 1998", "1998", "'98", or in words."""
    k = j
    if t.low[k] == "," or (t.low[k] == "of" and t.low[k + 1] != "the"):
        k += 1
    if (value := numbers.written_year(t, k)) is not None:
        if k > j and t.low[j] == "," and t.low[k + 1] in COUNTED:
            return None
        return value, k + 1
    if t.low[k] in {"'", "’"} and t.glued(k) and (short := t.number(k + 1, 2)) is not None and len(t.low[k + 1]) == 2:
        return (2000 if short < 40 else 1900) + short, k + 2
    return numbers.spoken_year(t, k)


def year_turn(t: Tokens, j: int) -> tuple[int, int] | None:
    """The offset of "last year", "of this year", ", next year" at token j, and the token after it."""
    k = j + 1 if t.low[j] in {"of", ","} else j
    if t.low[k] == "the" and t.low[k + 1] in {"previous", "following"} and t.low[k + 2] == "year":
        return None
    if t.low[k] in {"last", "this", "next"} and t.low[k + 1] == "year":
        return {"last": -1, "this": 0, "next": 1}[t.low[k]], k + 2
    return None


def with_year(t: Tokens, j: int, reading: Calendar) -> tuple[Calendar, int]:
    if found := year_after(t, j):
        return attrs.evolve(reading, year=found[0]), found[1]
    if turned := year_turn(t, j):
        return attrs.evolve(reading, years=turned[0]), turned[1]
    return reading, j


def day(t: Tokens, i: int) -> Found | None:
    """A day of a month: March 6; March 6, 1998; Friday, Oct. 23; 13 July 2022; the 6th of March; Jan. 14-16."""
    begin, weekday_number = i, None
    if t.low[i] in {"this", "last", "next", "coming"} and t.low[i + 1] in WEEKDAYS | {"coming": 0, "past": 0}:
        i += 2 if t.low[i + 1] in {"coming", "past"} else 1
    if (w := WEEKDAYS.get(t.low[i]) or SHORT_WEEKDAYS.get(t.low[i])) and t.raw[i][0].isupper():
        weekday_number = w
        i += 1
        i += t.low[i] == "."
        i += t.low[i] == ","
        i += t.low[i] == "the"
    elif i > begin:
        return None
    if named := month_name(t, i):
        number, j, _ = named
        if t.low[j] == "the":
            j += 1
        if found := day_number(t, j):
            k = found[1]
            if t.low[k] in {":", "/"} and t.glued(k - 1) and t.low[k + 1].isdecimal():
                return None
            return _finish_day(t, begin, Calendar(month=number, day=found[0], weekday=weekday_number), found[1])
        return None
    found = day_number(t, i + 1) if t.low[i] == "the" else day_number(t, i)
    if not found:
        return None
    value, j = found
    if t.low[j] == "of":
        j += 1
    dash = t.low[j] in _DASHES and t.glued(j - 1) and t.glued(j)
    if dash and (last := day_number(t, j + 1)) and (named := month_name(t, last[1])) and last[0] > value:
        # 14-16 January
        reading, k = with_year(t, named[1], Calendar(month=named[0], day=last[0]))
        return Found(begin, k, Stretch(attrs.evolve(reading, day=value), reading))
    j += dash
    if (named := month_name(t, j)) and not (t.low[i] in {"second", "first", "third"} and t.low[j] in {"may", "march"}):
        number, k, _ = named
        if t.low[k] in _DASHES and t.glued(k - 1) and t.glued(k) and numbers.written_year(t, k + 1):
            k += 1
        # "20 March 6" counts things before a date
        if t.number(k, 2) is not None and t.low[k + 1] not in {"a", "p"} and t.low[j - 1] != "of" and not year_after(t, k):
            return None
        return _finish_day(t, begin, Calendar(month=number, day=value, weekday=weekday_number), k)
    return None


def month_day(t: Tokens, i: int) -> Found | None:
    """A day of the month alone: on the 15th; the 3rd of this month."""
    if t.low[i] != "the" or not t.low[i + 1].isdecimal() or t.low[i - 1] not in {"on", "by", "until", "since", "before", "after"}:
        return None
    found = numbers.ordinal(t, i + 1)
    if not found or not 1 <= found[0] <= 31:
        return None
    j = found[1]
    if t.low[j] == "of" and t.low[j + 1] in {"this", "the", "last", "next"} and t.low[j + 2] == "month":
        return Found(i, j + 3, Calendar(day=found[0], turn={"last": -1, "next": 1}.get(t.low[j + 1])))
    return (
        None
        if t.low[j].isalpha() and t.low[j] not in {"and", "when", "but", "in", "at", "the", "he", "she", "they", "it"}
        else Found(i, j, Calendar(day=found[0]))
    )


def further_days(t: Tokens, found: Found) -> list[Found]:
    """The 25 of "April 24 and 25", the 8 and 9 of "May 7, 8 and 9"."""
    reading = found.reading
    result: list[Found] = []
    if not isinstance(reading, Calendar) or reading.day is None or reading.month is None or reading.year is not None:
        return result
    j, last = found.end, reading.day
    while t.low[j] in {"and", ","} and (number := t.number(j + 1, 2)) is not None and last < number <= 31:
        k = j + 2
        closed = not t.low[k].isalnum() or t.low[k] in _AFTER_DAY
        if not closed or (t.glued(j + 1) and t.low[k] not in {".", ",", ";", ")"}) or t.low[k] in {"%", "-", ":"}:
            break
        result.append(Found(j + 1, k, Calendar(month=reading.month, day=number)))
        j, last = k, number
    # a comma alone may begin a new thing
    return result if result and (t.low[found.end] == "and" or t.low[result[-1].begin - 1] == "and") else []


def _ends_range(t: Tokens, j: int) -> bool:
    """Whether the number before token j closes "June 3 to 5": no counted thing, no second month follows."""
    return (
        t.low[j] not in COUNTED
        and t.low[j] not in MONTHS
        and not (t.glued(j - 1) and (t.low[j] in {"-", ":", "/", "%"} or t.low[j].isalpha()))
    )


def _finish_day(t: Tokens, begin: int, reading: Calendar, j: int) -> Found | None:
    joined = (t.low[j] in _DASHES and t.glued(j)) or t.low[j] == "to"
    if joined and (last := day_number(t, j + 1)) and reading.day and last[0] > reading.day and _ends_range(t, last[1]):
        full, k = with_year(t, last[1], attrs.evolve(reading, day=last[0]))
        return Found(begin, k, Stretch(attrs.evolve(full, day=reading.day), full))
    full, k = with_year(t, j, reading)
    return Found(begin, k, full)


def month(t: Tokens, i: int) -> Found | None:
    """A month: March; March 1998; last March; March this year; March of 1998."""
    begin, turn = i, None
    if t.low[i] in _TURN_WORDS:
        turn = _TURN_WORDS[t.low[i]]
        i += 2 if t.low[i + 1] in {"past", "coming"} else 1
    elif t.low[i] == "the" and t.low[i + 1] in {"following", "previous"}:
        turn = 1 if t.low[i + 1] == "following" else -1
        i += 2
    named = month_name(t, i)
    if not named:
        return None
    number, j, doubtful = named
    reading, k = with_year(t, j, Calendar(month=number, turn=turn))
    if k > j:
        # "in May, 2000 troops"
        return Found(begin, k, reading)
    if turn is not None:
        return Found(begin, j, reading)
    if t.low[j] in _DASHES and t.glued(j - 1) and t.glued(j) and (last := month_name(t, j + 1)):
        full, k = with_year(t, last[1], Calendar(month=last[0]))
        first = attrs.evolve(full, month=number)
        if last[0] < number and full.year:
            first = attrs.evolve(first, year=full.year - 1)
        return Found(begin, k, Stretch(first, full))
    before, after = t.low[i - 1], t.low[j]
    if not doubtful:
        return Found(begin, j, reading)
    if len(t.low[i]) <= 4 and t.low[i] not in {"may", "june", "july"} and t.low[j - 1] != "." and before not in LOOSE_PREPOSITIONS:
        return None
    ranged = before in {"to", "through", "and", "or"} and (t.low[i - 2] in MONTHS or numbers.written_year(t, i - 2) is not None)
    if ranged and t.raw[i - 2][:1] != t.low[i - 2][:1] and not t.raw[j][:1].isupper():
        return Found(begin, j, reading)
    cue = before in DATE_PREPOSITIONS and not (
        before in {"on", "to", "and", "or", "for", "past"} and t.low[i] in {"may", "march", "april", "june"}
    )
    if cue and not (
        t.raw[j][:1].isupper() and t.low[i] in {"april", "june", "august", "may"} and before in {"from", "by", "of", "after", "before"}
    ):
        return Found(begin, j, reading)
    if t.low[i] in {"april", "august", "june"} and (
        before in {"the", "'", "’", "its", "their", "a", "an", "early", "late"} or after in {"'", "’"}
    ):
        return Found(begin, j, reading) if not t.raw[j][:1].isupper() else None
    if t.low[i] in {"may", "march"} and before in {"the", "its", "a"} and t.raw[j].islower() and after not in _NOT_AFTER_MONTH:
        return Found(begin, j, reading)
    return Found(begin, j, reading, doubtful=True)


_NOT_AFTER_MONTH = words("of to on by for in against through from was is were began has had will and into toward towards over across")


def weekday(t: Tokens, i: int) -> Found | None:
    """A day of the week: Friday, last Friday, Friday last week, this coming Sunday."""
    begin, turn = i, None
    if t.low[i] == "the" and t.low[i + 1] in {"following", "previous"}:
        i += 1
    if t.low[i] in {"last", "past", "this", "next", "previous", "following", "coming"}:
        turn = {"last": -1, "past": -1, "previous": -1, "this": 0, "coming": 1, "next": 1, "following": 1}[t.low[i]]
        i += 1
        if t.low[i] in {"coming", "past"}:
            turn = 1 if t.low[i] == "coming" else -1
            i += 1
    word = t.low[i]
    number = WEEKDAYS.get(word)
    j = i + 1
    if number is None:
        number = SHORT_WEEKDAYS.get(word)
        dotted = t.low[j] == "." and t.glued(i)
        # two- and three-letter forms are common words: only with a dot inside a sentence, or after a turn
        if number is None or not t.raw[i][0].isupper() or word in {"sat", "sun", "wed"} or not (dotted or turn is not None):
            return None
        j += dotted
    if t.low[i - 1] in NAMES_BEFORE_WEEKDAY and turn is None and t.raw[i - 1][:1].isupper():
        return None
    if t.raw[j][:1].isupper() and (t.low[j] in NAMES_AFTER_WEEKDAY or (t.low[j] == "night" and t.raw[j + 1][:1].isupper())):
        return None
    weeks = None
    k = j + 1 if t.low[j] == "of" else j
    if t.low[k] in {"last", "this", "next"} and t.low[k + 1] == "week":
        weeks = {"last": -1, "this": 0, "next": 1}[t.low[k]]
        j = k + 2
    elif turn is None and t.low[j] in {"last", "next"} and not t.low[j + 1].isalpha() and t.low[j + 1] != "-":
        turn = -1 if t.low[j] == "last" else 1
        j += 1
    return Found(begin, j, Calendar(weekday=number, turn=turn, weeks=weeks))


def holiday(t: Tokens, i: int) -> Found | None:
    """A named day: Christmas, last Thanksgiving, Ramadan 2024, Easter this year."""
    begin, turn = i, None
    if t.low[i] in {"last", "this", "next"}:
        turn = _TURN_WORDS[t.low[i]]
        i += 1
    if not t.raw[i][:1].isupper():
        return None
    found = names.longest_name(t.low, i)
    if not found:
        return None
    key, j = found
    if key in {"christmas", "easter"} and t.low[j] in {"island", "islands", "rising", "tree", "trees", "eggs", "egg", "carol", "offensive"}:
        return None
    if year := year_after(t, j):
        return Found(begin, year[1], Named(key, year=year[0]))
    if turned := year_turn(t, j):
        return Found(begin, turned[1], Named(key, years=turned[0]))
    return Found(begin, j, Named(key, turn=turn))


def numeric(t: Tokens, i: int) -> Found | None:
    """A date in figures: 2022-07-13, 13/07/2022, 7/13/22, 13.07.2022, 7/13 after a preposition."""
    low = t.low
    sign = low[i + 1]
    if sign not in {"-", "/", "."} or not t.glued(i) or not t.glued(i + 1):
        return None
    if t.glued(i - 1) and low[i - 1] in {"-", "/", ".", ",", "$", "£", "€", "_", "@", "#"}:
        return None
    a, b = t.number(i, 4), t.number(i + 2, 2)
    if a is None or b is None:
        return None
    if low[i + 3] == sign and t.glued(i + 2) and t.glued(i + 3) and (c := t.number(i + 4, 4)) is not None:
        j = i + 5
        if t.glued(i + 4) and (low[j] in {"-", "/"} or (low[j] == "." and t.glued(j) and low[j + 1].isdecimal())):
            return None
        reading = _numeric_date(t, i, a, b, c, sign)
        # the T of an ISO time is glued to the day
        return Found(i, j, reading) if reading and not (t.glued(i + 4) and low[j].isalpha() and low[j] != "t") else None
    if (
        sign == "/"
        and len(low[i]) <= 2
        and 1 <= a <= 12
        and 1 <= b <= 31
        and low[i - 1] in {"on", "since", "until", "by", "from", "before", "after"}
    ):
        return Found(i, i + 3, Calendar(month=a, day=b)) if not t.glued(i + 2) or not low[i + 3].isalnum() else None
    if (
        sign == "-"
        and len(low[i]) == 4
        and len(low[i + 2]) == 2
        and 1 <= b <= 12
        and 1900 <= a < 2100
        and low[i - 1] in {"in", "since", "until", "dated"}
    ):
        # 2004-05 after a preposition is a span of years, 2022-07 a month
        return Found(i, i + 3, Calendar(year=a, month=b)) if b <= a % 100 else None
    return None


def _numeric_date(t: Tokens, i: int, a: int, b: int, c: int, sign: str) -> Calendar | None:
    if len(t.low[i]) == 4:
        return Calendar(year=a, month=b, day=c) if 1 <= b <= 12 and 1 <= c <= 31 and len(t.low[i + 4]) <= 2 else None
    if len(t.low[i]) > 2 or len(t.low[i + 4]) not in {2, 4}:
        return None
    year = c if len(t.low[i + 4]) == 4 else (2000 if c < 40 else 1900) + c
    if sign == ".":
        return Calendar(year=year, month=b, day=a) if 1 <= b <= 12 and 1 <= a <= 31 else None
    # American order unless the first number cannot be a month
    if 1 <= a <= 12 and 1 <= b <= 31:
        return Calendar(year=year, month=a, day=b)
    return Calendar(year=year, month=b, day=a) if 1 <= b <= 12 and 13 <= a <= 31 else None

"""Spans of calendar dates: months, days, weekdays, years, decades, centuries, quarters, seasons, named days."""

from __future__ import annotations

import attrs

from geoevents.times import names, numbers
from geoevents.times.lexicon import (
    DATE_PREPOSITIONS,
    DECADE_WORDS,
    DOUBTFUL_MONTHS,
    LOOSE_PREPOSITIONS,
    LOWER_CASE_WORDS,
    MONTHS,
    NAMES_AFTER_WEEKDAY,
    NAMES_BEFORE_WEEKDAY,
    ORDINAL_ENDINGS,
    SEASONS,
    SHORT_WEEKDAYS,
    TURNS,
    WEEKDAYS,
)
from geoevents.times.readings import Calendar, Found, Named, Stretch
from geoevents.times.tokens import Tokens

__all__ = ["day", "holiday", "month", "numeric", "period", "season", "weekday", "year", "year_of"]

_DASHES = frozenset({"-", "–", "—"})
_ENDS = frozenset({".", "?", "!", ":", "``", "''", '"', "“", "”", ""})
_TURN_WORDS = {"last": -1, "past": -1, "this": 0, "next": 1, "current": 0}
# what follows a count, not a year
_COUNTED = frozenset(
    "people men women troops soldiers shares miles kilometers kilometres km feet meters metres tons tonnes dollars euros pounds rubles "
    "roubles yen percent civilians refugees workers employees students prisoners points times votes seats homes houses jobs members "
    "protesters protestors demonstrators police officers migrants children victims hectares acres barrels megawatts units years months "
    "weeks days hours minutes seconds gmt utc hrs est edt pst cet local million billion thousand others persons fighters tanks missiles "
    "rockets drones shells vehicles aircraft planes ships flights cases deaths villages schools companies residents inhabitants families "
    "peacekeepers personnel marines rebels militants guests delegates square cubic calories pages copies rpm mph kg grams words "
    "participants supporters activists journalists doctors nurses firefighters policemen guards inmates patients passengers".split()
)
_COUNTERS = frozenset(
    "about some nearly approximately almost over than least most under exceeding roughly only resolution no number page room section route "
    "highway flight article code channel model chapter bus line # $ £ € no. nos another additional extra up total".split()
)
_YEAR_PREPOSITIONS = frozenset("in since by until till of during from through before after between year early late mid summer winter spring".split())


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
    if t.glued(i) and (t.low[j] == "%" or (t.low[j] == ":" and t.low[j + 1].isdecimal()) or (t.low[j] in {".", ","} and t.glued(j) and t.low[j + 1].isdecimal()) or t.low[j].isalpha()):
        return None
    return (value, j) if t.low[j] not in {"percent", "million", "billion"} else None


def year_after(t: Tokens, j: int) -> tuple[int, int] | None:
    """A year that completes a date: ", 1998", "of 1998", "1998", "'98", or in words."""
    k = j
    if t.low[k] == "," or (t.low[k] == "of" and t.low[k + 1] != "the"):
        k += 1
    if (value := numbers.written_year(t, k)) is not None:
        if k > j and t.low[j] == "," and t.low[k + 1] in _COUNTED:
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


def _with_year(t: Tokens, j: int, reading: Calendar) -> tuple[Calendar, int]:
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
            if (year := t.number(j, 2)) is not None and t.low[found[1]] in {":", "/"} and t.glued(j):
                return None
            return _finish_day(t, begin, Calendar(month=number, day=found[0], weekday=weekday_number), found[1])
        return None
    found = day_number(t, i + 1) if t.low[i] == "the" else day_number(t, i)
    if not found:
        return None
    value, j = found
    if t.low[j] == "of":
        j += 1
    j += t.low[j] in _DASHES and t.glued(j - 1) and t.glued(j)
    if (named := month_name(t, j)) and not (t.low[i] in {"second", "first", "third"} and t.low[j] in {"may", "march"}):
        number, k, _ = named
        if t.low[k] in _DASHES and t.glued(k - 1) and t.glued(k) and numbers.written_year(t, k + 1):
            k += 1
        # "20 March 6" counts things before a date
        if t.number(k, 2) is not None and t.low[k + 1] not in {"a", "p"} and t.low[j - 1] != "of" and not year_after(t, k):
            return None
        return _finish_day(t, begin, Calendar(month=number, day=value, weekday=weekday_number), k)
    # 14-16 January
    if t.low[j] in _DASHES and (last := day_number(t, j + 1)) and (named := month_name(t, last[1])) and last[0] > value:
        reading, k = _with_year(t, named[1], Calendar(month=named[0], day=last[0]))
        return Found(begin, k, Stretch(attrs.evolve(reading, day=value), reading))
    return None


def _finish_day(t: Tokens, begin: int, reading: Calendar, j: int) -> Found | None:
    if t.low[j] in _DASHES and t.glued(j) and (last := day_number(t, j + 1)) and reading.day and last[0] > reading.day and not t.low[last[1]].isalpha():
        full, k = _with_year(t, last[1], attrs.evolve(reading, day=last[0]))
        return Found(begin, k, Stretch(attrs.evolve(full, day=reading.day), full))
    full, k = _with_year(t, j, reading)
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
    reading, k = _with_year(t, j, Calendar(month=number, turn=turn))
    if k > j:
        # "in May, 2000 troops"
        return Found(begin, k, reading)
    if turn is not None:
        return Found(begin, j, reading)
    if t.low[j] in _DASHES and t.glued(j - 1) and t.glued(j) and (last := month_name(t, j + 1)):
        full, k = _with_year(t, last[1], Calendar(month=last[0]))
        first = attrs.evolve(full, month=number)
        if last[0] < number and full.year:
            first = attrs.evolve(first, year=full.year - 1)
        return Found(begin, k, Stretch(first, full))
    before, after = t.low[i - 1], t.low[j]
    if not doubtful:
        return Found(begin, j, reading)
    if len(t.low[i]) <= 4 and t.low[i] not in {"may", "june", "july"} and t.low[j - 1] != "." and before not in LOOSE_PREPOSITIONS:
        return None
    cue = before in DATE_PREPOSITIONS and not (before in {"on", "to", "and", "or", "for", "past"} and t.low[i] in {"may", "march", "april", "june"})
    if cue and not (t.raw[j][:1].isupper() and t.low[i] in {"april", "june", "august", "may"} and before in {"from", "by", "of", "after", "before"}):
        return Found(begin, j, reading)
    if t.low[i] in {"april", "august", "june"} and (before in {"the", "'", "’", "its", "their", "a", "an", "early", "late"} or after in {"'", "’"}):
        return Found(begin, j, reading) if not t.raw[j][:1].isupper() else None
    if t.low[i] in {"may", "march"} and before in {"the", "its", "a"} and t.raw[i][0].isupper() and after in _EVENT_NOUNS:
        return Found(begin, j, reading)
    return Found(begin, j, reading, doubtful=True)


_EVENT_NOUNS = frozenset(
    "election elections vote referendum agreement meeting summit attack attacks bombing coup deadline uprising massacre ceasefire truce "
    "accord deal strike strikes raid offensive polls issue report survey".split()
)


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
    if t.low[j] in NAMES_AFTER_WEEKDAY and t.raw[j][:1].isupper():
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


def year(t: Tokens, i: int) -> Found | None:
    """A year or a decade or a century: 1998; the year 2000; fiscal 1998; 1998-99; the 1990s; the nineties; the 20th century."""
    low = t.low
    begin = i
    if low[i] == "the":
        i += 1
    if low[i] == "year" and (found := _bare_year(t, i + 1)):
        return Found(begin, found[1], Calendar(year=found[0]))
    if low[i] == "calendar" and (found := _bare_year(t, i + 1)):
        return Found(begin, found[1], Calendar(year=found[0]))
    if low[i] == "fiscal":
        k = i + 2 if low[i + 1] == "year" else i + 1
        if found := _bare_year(t, k):
            return Found(begin, found[1], Calendar(year=found[0]))
        return None
    if decade := _decade(t, i, begin):
        return decade
    if (found := numbers.ordinal(t, i)) and 1 <= found[0] <= 40:
        k = found[1] + (low[found[1]] == "-")
        if low[k] in {"century", "centuries"}:
            j = k + 1
            if low[j] == "bc" or (low[j] == "b" and low[j + 1] == "." and low[j + 2] == "c"):
                return None
            return Found(begin, j, Calendar(century=found[0] - 1))
    if begin != i:
        return None
    value = numbers.written_year(t, i)
    if value is None:
        if (spoken := numbers.spoken_year(t, i)) and 1500 < spoken[0] < 2100 and low[i] != "two" and low[spoken[1]] not in _COUNTED:
            return Found(begin, spoken[1], Calendar(year=spoken[0]), doubtful=low[i] == "twenty")
        return _short_year(t, i)
    if low[i + 1] in _DASHES | {"/"} and t.glued(i) and t.glued(i + 1) and (last := _range_end(t, i + 2, value)):
        return Found(begin, i + 3, Stretch(Calendar(year=value), Calendar(year=last)))
    if low[i + 1] in _DASHES and t.glued(i) and t.glued(i + 1) and low[i + 2].isdecimal():
        return None
    if low[i - 1] in _DASHES and i > 1 and t.glued(i - 2) and t.glued(i - 1) and (low[i - 2].isdecimal() or len(low[i - 2]) == 1):
        return None
    if low[i - 1] in {"'", "’", "/", "_", "@", ":"} and i and t.glued(i - 1):
        return None
    return Found(begin, i + 1, Calendar(year=value), doubtful=not _certain_year(t, i, value))


def _bare_year(t: Tokens, i: int) -> tuple[int, int] | None:
    value = numbers.written_year(t, i)
    return (value, i + 1) if value is not None else numbers.spoken_year(t, i)


def year_of(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year at token i as a bare number or in words, and the token after it."""
    return _bare_year(t, i)


def _range_end(t: Tokens, i: int, first: int) -> int | None:
    value = t.number(i, 4)
    if value is None or (t.glued(i) and (t.low[i + 1] in {"-", "/", ":"} or t.low[i + 1].isalpha())):
        return None
    if len(t.low[i]) == 2:
        value += first // 100 * 100
        value += 100 if value < first else 0
    return value if first < value <= first + 150 and len(t.low[i]) in {2, 4} and (len(t.low[i]) == 4 or value > first) else None


def _certain_year(t: Tokens, i: int, value: int) -> bool:
    before, after = t.low[i - 1], t.low[i + 1]
    joined = t.glued(i) and after.isalpha()
    if joined or after in _COUNTED or before in {"#", "$", "£", "€"}:
        return False
    if before == "(" and after == ")":
        return True
    modern = 1900 <= value < 2050
    if before.isalpha() and t.raw[i - 1][0].isupper() and i > 1 and t.low[i - 2] not in _ENDS and before not in DATE_PREPOSITIONS and (before not in {"the", "its", "his", "their", "a"}):
        # Boeing 1999: a name and its number, unless nothing follows that it could belong to
        return False
    if before in _YEAR_PREPOSITIONS or (before == "the" and modern) or (before in {"and", "or", "to"} and modern):
        return True
    if value % 100 == 0 or not modern:
        return modern and after not in _COUNTED and before not in _COUNTERS and (after.isalpha() and not after.endswith("s")) and before != ""
    return before not in _COUNTERS or (before in {"about", "over"} and not after.isalpha())


def _short_year(t: Tokens, i: int) -> Found | None:
    """'98 after a preposition or a season."""
    if t.low[i] in {"'", "’"} and t.glued(i) and not (i and t.glued(i - 1)) and (short := t.number(i + 1, 2)) is not None:
        if len(t.low[i + 1]) != 2 or (t.glued(i + 1) and t.low[i + 2].isalpha()):
            return None
        if t.low[i - 1] in _YEAR_PREPOSITIONS:
            return Found(i, i + 2, Calendar(year=(2000 if short < 40 else 1900) + short))
    return None


def _decade(t: Tokens, i: int, begin: int) -> Found | None:
    low = t.low
    number = t.number(i, 4)
    if number is not None and number % 10 == 0 and t.glued(i):
        j = i + 1
        if low[j] in {"'", "’"} and t.glued(j):
            j += 1
        if low[j] == "s" and (len(low[i]) == 4 and 1000 <= number < 2200):
            return Found(begin, j + 1, Calendar(decade=number // 10))
        if low[j] == "s" and len(low[i]) == 2 and number >= 20 and low[i - 1] in {"the", "early", "late", "mid", "-"} and low[i - 2] not in _OWNERS:
            return Found(begin, j + 1, Calendar(decade=number // 10), doubtful=begin == i)
    if low[i] in {"'", "’"} and t.glued(i) and (number := t.number(i + 1, 2)) is not None and number % 10 == 0 and low[i + 2] == "s" and t.glued(i + 1):
        return Found(begin, i + 3, Calendar(decade=number // 10))
    if low[i] in DECADE_WORDS and low[i - 1] in {"the", "early", "late", "mid", "-"} and low[i - 2] not in _OWNERS:
        return Found(begin, i + 1, Calendar(decade=DECADE_WORDS[low[i]]))
    if low[i] in {"nineteen", "eighteen"}:
        k = i + 2 if low[i + 1] == "-" else i + 1
        if low[k] in DECADE_WORDS:
            return Found(begin, k + 1, Calendar(decade=(190 if low[i] == "nineteen" else 180) + DECADE_WORDS[low[k]]))
    return None


_OWNERS = frozenset({"his", "her", "their", "its", "my", "our", "your", "in-his"})


def period(t: Tokens, i: int) -> Found | None:
    """A quarter or a half of a year: the third quarter of 1998; third-quarter; Q3 2020; the first half; last year's fourth quarter."""
    low = t.low
    begin = i
    if (m := low[i]) in {"q", "h"} and t.glued(i) and t.raw[i].isupper() and (n := t.number(i + 1, 1)) and n <= (4 if m == "q" else 2):
        reading, j = _with_year(t, i + 2, Calendar(quarter=n) if m == "q" else Calendar(half=n))
        return Found(begin, j, reading)
    if (n := t.number(i, 1)) and n <= 4 and t.glued(i) and t.raw[i + 1] == "Q":
        reading, j = _with_year(t, i + 2, Calendar(quarter=n))
        return Found(begin, j, reading)
    if low[i] == "the":
        i += 1
        if (first := numbers.ordinal(t, i)) and low[first[1]] == "-":
            return None
    known: int | None = None
    years: int | None = None
    if (value := numbers.written_year(t, i)) is not None:
        known, i = value, i + 1
        if low[i] in {"'", "’"}:
            i += 2
    elif low[i] in {"last", "this", "next"} and low[i + 1] == "year" and low[i + 2] in {"'", "’"} and low[i + 3] == "s":
        years = {"last": -1, "this": 0, "next": 1}[low[i]]
        i += 4
    if low[i] == "fiscal":
        i += 1
    found = numbers.ordinal(t, i)
    if not found or found[0] > 4:
        return None
    number, j = found
    j += low[j] == "-"
    if low[j] == "fiscal":
        j += 1
    if low[j] not in {"quarter", "half"}:
        return None
    is_half = low[j] == "half"
    if is_half and number > 2:
        return None
    j += 1
    reading = Calendar(half=number, year=known, years=years) if is_half else Calendar(quarter=number, year=known, years=years)
    k = j
    if low[k] == "of":
        k += 1
        k += low[k] == "the"
        k += low[k] == "fiscal"
        k += low[k] == "year" and (low[k - 1] == "fiscal" or numbers.written_year(t, k + 1) is not None)
        if (value := numbers.written_year(t, k)) is not None:
            return Found(begin, k + 1, attrs.evolve(reading, year=value))
        if low[k] in {"last", "this", "next", "current"} and low[k + 1] == "year":
            return Found(begin, k + 2, attrs.evolve(reading, years={"last": -1, "next": 1}.get(low[k], 0)))
        if low[k] == "year" and low[k - 1] == "the":
            return Found(begin, k + 1, reading)
        # "half of the people", "the third quarter of the game"
        if is_half or low[k - 1] == "the":
            return None if is_half else Found(begin, j, reading, doubtful=True)
    if known is None and years is None:
        reading, j = _with_year(t, j, reading)
    doubtful = is_half and reading.year is None and reading.years is None and low[j] in {"time", "goal", "goals", "lead", "hour", "day"}
    return None if doubtful else Found(begin, j, reading)


def season(t: Tokens, i: int) -> Found | None:
    """A season: last fall, this summer, the summer of 1998, spring 2014, in the winter."""
    begin, turn, article = i, None, False
    if t.low[i] == "the":
        article = True
        i += 1
    if t.low[i] in TURNS and t.low[i] not in {"current", "present"}:
        turn = TURNS[t.low[i]]
        i += 1
        i += t.low[i] in {"coming", "past"}
    if t.low[i] not in SEASONS:
        return None
    reading = Calendar(season=SEASONS[t.low[i]], turn=turn)
    j = i + 1
    of = t.low[j] == "of"
    if found := year_after(t, j):
        return Found(begin, found[1], attrs.evolve(reading, year=found[0]))
    if turned := year_turn(t, j):
        return Found(begin, turned[1], attrs.evolve(reading, years=turned[0]))
    if of and t.low[i] != "summer":
        return None
    if turn is not None:
        return Found(begin, j, reading)
    before = t.low[begin - 1]
    # fall and spring are also verbs and nouns
    if t.low[i] in {"fall", "spring"} and not (article and before in {"in", "by", "during", "since", "until", "this", "of", "through"}) and before not in {"early", "late", "mid", "in", "-"}:
        return None
    if t.low[i] in {"fall", "spring"} and t.raw[i][0].isupper():
        return None
    if not article and before not in LOOSE_PREPOSITIONS | {"-", "each", "every"}:
        return Found(begin, j, reading, doubtful=True)
    return Found(begin, j, reading, doubtful=t.low[j] in {"olympics", "games", "palace", "camp", "camps", "games"} or t.raw[i][0].isupper())


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
    if i and t.end[i - 1] == t.start[i] and low[i - 1] in {"-", "/", ".", ",", "$", "£", "€", "_", "@", "#"}:
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
    if sign == "/" and len(low[i]) <= 2 and 1 <= a <= 12 and 1 <= b <= 31 and low[i - 1] in {"on", "since", "until", "by", "from", "before", "after"}:
        return Found(i, i + 3, Calendar(month=a, day=b)) if not t.glued(i + 2) or not low[i + 3].isalnum() else None
    if sign == "-" and len(low[i]) == 4 and len(low[i + 2]) == 2 and 1 <= b <= 12 and 1900 <= a < 2100 and low[i - 1] in {"in", "since", "until", "dated"}:
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

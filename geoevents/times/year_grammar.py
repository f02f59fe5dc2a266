"""Spans of longer times: years, decades, centuries, quarters and halves of a year, seasons."""

from __future__ import annotations

import attrs

from geoevents.times import numbers
from geoevents.times.calendar_grammar import with_year, year_after, year_turn
from geoevents.times.lexicon import COUNTED, DATE_PREPOSITIONS, DECADE_WORDS, LOOSE_PREPOSITIONS, SEASONS, TURNS, words
from geoevents.times.readings import Calendar, Found, Stretch
from geoevents.times.tokens import Tokens

__all__ = ["period", "quarters", "season", "year"]

_DASHES = frozenset({"-", "–", "—"})
_OWNERS = frozenset({"his", "her", "their", "its", "my", "our", "your", "in-his"})
_COUNTERS = words(
    "about some nearly approximately almost over than least most under exceeding roughly only resolution no number page "
    "room section route highway flight article code channel model chapter bus line # $ £ € no. nos another additional extra "
    "up total"
)
_YEAR_PREPOSITIONS = words("in since by until till of during from through before after between year early late mid summer winter spring")
_ENDS = frozenset({".", "?", "!", ":", "``", "''", '"', "“", "”", ""})


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
    if value is not None and _other_era(t, i + 1):
        return None
    if value is None:
        if (spoken := numbers.spoken_year(t, i)) and 1500 < spoken[0] < 2100 and low[spoken[1]] not in COUNTED:
            # "two thousand villages", "twenty twelve-year-olds"
            counts = low[i] in {"two", "twenty"} and (low[i - 1] not in _YEAR_PREPOSITIONS or low[spoken[1]].endswith("s"))
            return Found(begin, spoken[1], Calendar(year=spoken[0]), doubtful=counts)
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


def _range_end(t: Tokens, i: int, first: int) -> int | None:
    value = t.number(i, 4)
    if value is None or (t.glued(i) and (t.low[i + 1] in {"-", "/", ":"} or t.low[i + 1].isalpha())):
        return None
    if len(t.low[i]) == 2:
        value += first // 100 * 100
        value += 100 if value < first else 0
    return value if first < value <= first + 150 and len(t.low[i]) in {2, 4} and (len(t.low[i]) == 4 or value > first) else None


def _other_era(t: Tokens, j: int) -> bool:
    """1200 BC, 1445 AH, 500 B.C.E."""
    return t.low[j] in {"bc", "bce", "ah"} or (t.low[j] in {"b", "a"} and t.low[j + 1] == "." and t.low[j + 2] in {"c", "h"})


def _certain_year(t: Tokens, i: int, value: int) -> bool:
    before, after = t.low[i - 1], t.low[i + 1]
    if before == "." and t.low[i - 2] in {"no", "nos"}:
        return False
    joined = t.glued(i) and after.isalpha()
    if joined or after in COUNTED or before in {"#", "$", "£", "€"}:
        return False
    if before == "(" and after == ")":
        return True
    modern = 1900 <= value < 2050
    if (
        before.isalpha()
        and t.raw[i - 1][0].isupper()
        and i > 1
        and t.low[i - 2] not in _ENDS
        and before not in DATE_PREPOSITIONS
        and (before not in {"the", "its", "his", "their", "a"})
    ):
        # Boeing 1999: a name and its number, unless nothing follows that it could belong to
        return False
    if before in _YEAR_PREPOSITIONS or (before == "the" and modern) or (before in {"and", "or", "to"} and modern):
        return True
    if value % 100 == 0 or not modern:
        return (
            modern
            and after not in COUNTED
            and before not in _COUNTERS
            and after.isalpha()
            and not after.endswith("s")
            and after not in DATE_PREPOSITIONS
            and before != ""
        )
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
        if (
            low[j] == "s"
            and len(low[i]) == 2
            and number >= 20
            and low[i - 1] in {"the", "early", "late", "mid", "-"}
            and low[i - 2] not in _OWNERS
        ):
            return Found(begin, j + 1, Calendar(decade=number // 10), doubtful=begin == i)
    if (
        low[i] in {"'", "’"}
        and t.glued(i)
        and (number := t.number(i + 1, 2)) is not None
        and number % 10 == 0
        and low[i + 2] == "s"
        and t.glued(i + 1)
    ):
        return Found(begin, i + 3, Calendar(decade=number // 10))
    if low[i] in DECADE_WORDS and low[i - 1] in {"the", "early", "late", "mid", "-"} and low[i - 2] not in _OWNERS:
        return Found(begin, i + 1, Calendar(decade=DECADE_WORDS[low[i]]))
    if low[i] in {"nineteen", "eighteen"}:
        k = i + 2 if low[i + 1] == "-" else i + 1
        if low[k] in DECADE_WORDS:
            return Found(begin, k + 1, Calendar(decade=(190 if low[i] == "nineteen" else 180) + DECADE_WORDS[low[k]]))
    return None


def period(t: Tokens, i: int) -> Found | None:
    """A quarter or a half of a year: the third quarter of 1998; third-quarter; Q3 2020; the first half; last year's fourth quarter."""
    low = t.low
    begin = i
    if (m := low[i]) in {"q", "h"} and t.glued(i) and t.raw[i].isupper() and (n := t.number(i + 1, 1)) and n <= (4 if m == "q" else 2):
        reading, j = with_year(t, i + 2, Calendar(quarter=n) if m == "q" else Calendar(half=n))
        return Found(begin, j, reading)
    if (n := t.number(i, 1)) and n <= 4 and t.glued(i) and t.raw[i + 1] == "Q":
        reading, j = with_year(t, i + 2, Calendar(quarter=n))
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
    found = (2, i + 1) if low[i] == "last" and low[i + 1] == "half" else numbers.ordinal(t, i)
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
        reading, j = with_year(t, j, reading)
    doubtful = is_half and reading.year is None and reading.years is None and low[j] in {"time", "goal", "goals", "lead", "hour", "day"}
    return None if doubtful else Found(begin, j, reading)


def quarters(t: Tokens, i: int) -> Found | None:
    """Several quarters of a year: the first two quarters of 1990, the second and third quarters."""
    low = t.low
    begin = i
    i += low[i] == "the"
    first = numbers.ordinal(t, i)
    if not first or first[0] > 4:
        return None
    count = numbers.cardinal(t, first[1])
    if first[0] == 1 and count and count[0] in {2, 3} and low[count[1]] == "quarters":
        last, j = int(count[0]), count[1] + 1
    elif (
        low[first[1]] == "and"
        and (second := numbers.ordinal(t, first[1] + 1))
        and low[second[1]] in {"quarter", "quarters"}
        and second[0] <= 4
    ):
        last, j = second[0], second[1] + 1
    else:
        return None
    if last <= first[0]:
        return None
    full, k = with_year(t, j, Calendar(quarter=last))
    if k == j and count and low[j] == "of":
        return None
    if first[0] == 1 and last == 2:
        return Found(begin, k, attrs.evolve(full, quarter=None, half=1))
    return Found(begin, k, Stretch(attrs.evolve(full, quarter=first[0]), full)) if k > j else None


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
        k = found[1]
        if t.low[k] in _DASHES | {"/"} and t.glued(k - 1) and t.glued(k) and t.number(k + 1, 4) in {found[0] + 1, (found[0] + 1) % 100}:
            # winter 2021-22
            k += 2
        return Found(begin, k, attrs.evolve(reading, year=found[0]))
    if turned := year_turn(t, j):
        return Found(begin, turned[1], attrs.evolve(reading, years=turned[0]))
    if of and t.low[i] != "summer":
        return None
    if turn is not None:
        return Found(begin, j, reading)
    before = t.low[begin - 1]
    # fall and spring are also verbs and nouns
    if (
        t.low[i] in {"fall", "spring"}
        and not (article and before in {"in", "by", "during", "since", "until", "this", "of", "through"})
        and before not in {"early", "late", "mid", "in", "-"}
    ):
        return None
    if t.low[i] in {"fall", "spring"} and t.raw[i][0].isupper():
        return None
    if not article and before not in LOOSE_PREPOSITIONS | {"-", "each", "every"}:
        return Found(begin, j, reading, doubtful=True)
    return Found(begin, j, reading, doubtful=t.low[j] in {"olympics", "games", "palace", "camp", "camps"} or t.raw[i][0].isupper())

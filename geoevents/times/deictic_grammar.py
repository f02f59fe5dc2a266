"""Spans counted from another date: today, last week, the following year, two days later, the same day."""

from __future__ import annotations

from geoevents.times import calendar_grammar, numbers
from geoevents.times.lexicon import ANY_UNIT, CLOCK_UNITS, COUNT_WORDS, PLURAL_UNITS, TURNS_FROM_PREVIOUS, UNITS
from geoevents.times.readings import Amount, Deictic, Fixed, Found, Length, Reference, Shift, Stretch
from geoevents.times.tokens import Tokens

__all__ = ["amount", "deictic", "shifted", "simple"]

_SIMPLE = {"today": 0, "yesterday": -1, "tomorrow": 1}
_VAGUE = frozenset({"several", "some", "many", "few"})
_DASHES = frozenset({"-", "–"})
_WHOLE = frozenset({"full", "whole", "single", "additional", "entire", "extra", "further"})
_BETWEEN = _WHOLE | {"few", "couple", "number", "handful"}
# a fall of prices, a moment: only these units are counted by "last", "this", "next"
_TURNED_UNITS = frozenset({"day", "week", "weekend", "month", "quarter", "year", "decade", "century", "fortnight"})
_OFFSETS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "this": 0,
    "current": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


# what may follow "the year before" when "before" has nothing to govern
_AFTER_ADVERB = frozenset(
    {"and", "but", "or", "in", "at", "on", "when", "with", "by", "to", "for", "that", "from", "as", "is", "was", "had"}
)


def amount(t: Tokens, i: int) -> tuple[Amount, int] | None:
    """A number of units: two years, 2 1/2 hours, a week, a few days, several months, three weeks and two days, a year and a half."""
    low = t.low
    number: float | None
    if low[i] == "a" and low[i + 1] == "quarter":
        k = i + 3 if low[i + 2] in {"-", "of"} else i + 2
        k += low[k] == "a"
        return (Amount(25.0, "year"), k + 1) if low[k] == "century" else None
    if low[i] in {"a", "an", "one"} and low[i + 1] in UNITS and low[i + 1] not in {"min", "sec", "yr", "hr"}:
        if low[i + 1] == "second" or (t.raw[i + 1][0].isupper() and not t.raw[i + 1].isupper()):
            return None
        unit, j, number = UNITS[low[i + 1]], i + 2, 1.0
        if low[j] == "-":
            return None
        if low[j : j + 3] == ["and", "a", "half"]:
            return Amount(1.5, unit), j + 3
    elif (low[i] == "half" and low[i + 1] in {"a", "an"} and low[i + 2] in UNITS) or (
        low[i] in {"a", "another"} and low[i + 1] == "half" and low[i + 2] in {"hour", "day", "year", "century", "decade"}
    ):
        return Amount(0.5, UNITS[low[i + 2]]), i + 3
    else:
        j = i
        if low[i] in {"a", "an", "the"} and low[i + 1] in _BETWEEN:
            j = i + 1
        if low[j] == "couple":
            number, j = 2.0, j + 1
            j += low[j] == "of"
            j += low[j] == "more"
        elif low[j] in {"number", "handful"} and low[j + 1] == "of":
            number, j = None, j + 2
        elif low[j] in _WHOLE and low[j + 1] in UNITS and low[i] in {"a", "an"}:
            number, j = 1.0, j + 1
        elif low[j] in _VAGUE:
            number, j = None, j + 1
            j += low[j] == "more"
        elif low[j] in {"dozens", "hundreds", "thousands", "scores"} and low[j + 1] == "of":
            number, j = None, j + 2
        else:
            found = numbers.cardinal(t, i)
            if not found:
                return None
            number, j = found
            if low[j] in {"to", "or", "-"} and (last := numbers.cardinal(t, j + 1)) and last[0] > number and low[last[1]] in PLURAL_UNITS:
                j = last[1]
            if number >= 1000 and low[j] in UNITS:
                return None
            if number >= 1e6 or (low[i - 1] in {"$", "£", "€"} and t.glued(i - 1)):
                return None
            j += low[j] in COUNT_WORDS
        joined = low[j] in _DASHES and t.glued(j - 1) and t.glued(j)
        if low[j] not in ANY_UNIT or joined or (low[j] in {"second", "min", "sec"} and number != 1):
            return None
        if low[j] in {"quarter", "quarters"} and low[j + 1] == "of":
            return None
        if t.raw[j][0].isupper() and not t.raw[j].isupper():
            return None
        unit, j = ANY_UNIT[low[j]], j + 1
    k = j + 1 if low[j] in {"and", ","} else j
    if number is not None and number == int(number) and (extra := _smaller(t, k, unit)):
        return Amount(number, unit, extra[0]), extra[1]
    return Amount(number, unit), j


_FINER = {
    "year": {"month", "week", "day"},
    "month": {"week", "day"},
    "week": {"day"},
    "day": {"hour"},
    "hour": {"minute"},
    "minute": {"second"},
}


def _smaller(t: Tokens, i: int, unit: str) -> tuple[Amount, int] | None:
    found = numbers.cardinal(t, i)
    if found and ANY_UNIT.get(t.low[found[1]], "") in _FINER.get(unit, ()) and found[0] < 1000:
        return Amount(found[0], ANY_UNIT[t.low[found[1]]]), found[1] + 1
    return None


def simple(t: Tokens, i: int) -> Found | None:
    """Today, yesterday, tomorrow; the day before yesterday; year-end."""
    low = t.low
    if low[i] in _SIMPLE:
        if t.raw[i][0].isupper() and t.glued(i - 1) is False and t.raw[i - 1][:1].isupper() and not t.raw[i].isupper():
            # USA Today is a name
            return None
        if (
            low[i] == "today"
            and low[i + 1] in {"'", "’"}
            and low[i + 3] in {"world", "society", "youth", "generation", "standards", "children"}
        ):
            return Found(i, i + 1, Reference("PRESENT_REF"))
        return Found(i, i + 1, Deictic("day", _SIMPLE[low[i]]))
    k = i + 1 if low[i] == "the" else i
    if low[k] == "day" and low[k + 1] in {"before", "after"} and low[k + 2] in {"yesterday", "tomorrow"}:
        return Found(i, k + 3, Deictic("day", -2 if low[k + 2] == "yesterday" else 2))
    if low[k] in {"year", "month", "week", "quarter"} and low[k + 1] == "-" and low[k + 2] == "end":
        return Found(k, k + 3, Fixed("year_end"), "END") if low[k] == "year" else Found(k, k + 3, Deictic(low[k], 0), "END")
    if low[k] == "year" and low[k + 1] == "end" and low[k - 1] in {"by", "at", "around", "before", "until", "of", "after", "since", "the"}:
        return Found(k, k + 2, Fixed("year_end"), "END")
    if low[k] == "year" and low[k + 1] in {"'", "’"} and low[k + 2 : k + 4] == ["s", "end"]:
        return Found(k, k + 4, Fixed("year_end"), "END")
    if low[i] in {"these", "those"} and low[i + 1] == "days" and not low[i + 2].isdecimal():
        return Found(i, i + 2, Reference("PRESENT_REF" if low[i] == "these" else "PAST_REF"))
    if low[k] == "year" and low[k + 1] == "to" and low[k + 2] == "date":
        return Found(i, k + 3, Deictic("year", 0))
    return None


def _anchor(t: Tokens, i: int) -> Found | None:
    """A day that "the day before" counts from."""
    found = calendar_grammar.day(t, i) or calendar_grammar.weekday(t, i) or calendar_grammar.holiday(t, i)
    return None if found and isinstance(found.reading, Stretch) else found


def deictic(t: Tokens, i: int) -> Found | None:
    """This week, last year, the next month, the coming weekend, the same day, that year, the following day, the past year."""
    low = t.low
    begin = i
    the = low[i] == "the"
    if the:
        i += 1
    word = low[i]
    if word in {"same", "very"} and (the or low[begin - 1] in {"that", "this"}):
        j = i + 1
        if low[j] in {"day", "week", "month", "year", "weekend", "quarter"}:
            back = begin - 1 if low[begin - 1] in {"that", "this"} and not the else begin
            return Found(back, j + 1, Deictic(UNITS[low[j]], 0, previous=True))
        return None
    if word == "that" and not the:
        j = i + 2 if low[i + 1] == "same" else i + 1
        if low[j] in {"day", "week", "month", "year", "weekend", "quarter", "decade"}:
            return Found(begin, j + 1, Deictic(UNITS[low[j]], 0, previous=True))
        return None
    if word in _OFFSETS:
        j = i + 1
        turn = _OFFSETS[word]
        if low[j] in {"coming", "past", "calendar", "fiscal", "financial", "full", "whole", "entire", "very"} and low[j + 1] in UNITS:
            turn = 1 if low[j] == "coming" else -1 if low[j] == "past" else turn
            j += 1
        unit = UNITS.get(low[j])
        if unit not in _TURNED_UNITS or (unit == "quarter" and low[j + 1] in {"final", "century"}):
            return None
        previous = word in TURNS_FROM_PREVIOUS or (the and word == "next" and unit in {"day"})
        if unit == "day" and not previous and word not in {"next", "last", "this"}:
            return None
        if (unit == "day" and word in {"last", "this"}) or (t.raw[j][0].isupper() and not t.raw[j].isupper() and t.raw[i][0].isupper()):
            return None
        if (
            the
            and word == "last"
            and low[begin - 1] in {"for", "over", "in", "during", "within"}
            and unit in {"week", "month", "year"}
            and low[j + 1] != "of"
        ):
            return Found(begin, j + 1, Length(Amount(1.0, unit)))
        if word == "past" or (
            the and word in {"last", "next", "coming"} and unit in {"decade", "century", "quarter", "year"} and word != "next"
        ):
            if unit in {"week", "month", "year", "decade", "century"}:
                return Found(begin, j + 1, Length(Amount(1.0, unit)))
            return Found(begin, j + 1, Deictic(unit, turn)) if unit in {"quarter", "weekend"} else None
        if (low[j + 1] == "-" and t.glued(j)) or low[j + 1] in {"old", "olds"}:
            return None
        if unit == "weekend" and low[j - 1] == "coming":
            turn = 0
        j += 1
        if turn and low[j : j + 2] == ["or", "so"]:
            j += 2
        return Found(begin, j, Deictic(unit, turn, previous=previous))
    if the and word in {"week", "weekend", "month"} and low[i + 1] == "of" and (anchor := _anchor(t, i + 2)):
        return Found(begin, anchor.end, Shift(Amount(0.0, word), 1, anchor=anchor.reading))
    if the and word == "weekend":
        return Found(begin, i + 1, Fixed("weekend"))
    if the and word == "day" and low[i + 1] in {"before", "after"} and (anchor := _anchor(t, i + 2)):
        return Found(begin, anchor.end, Shift(Amount(1.0, "day"), -1 if low[i + 1] == "before" else 1, anchor=anchor.reading))
    if the and word in {"day", "year", "week", "month", "night"} and low[i + 1] in {"before", "after", "earlier"}:
        if word == "night" or (low[i + 2].isalpha() and low[i + 2] not in _AFTER_ADVERB):
            return None
        return Found(begin, i + 2, Deictic(word, -1 if low[i + 1] != "after" else 1, previous=True))
    return None


def shifted(t: Tokens, i: int) -> Found | None:
    """Two years ago; three days earlier; a week later; ten days from now; five years ago today; a week or so ago."""
    low = t.low
    if low[i] == "long" and low[i + 1] == "ago" and low[i - 1] not in {"that", "so", "too", "not", "how", "very"}:
        return Found(i, i + 2, Reference("PAST_REF"))
    if low[i] in {"some", "a"} and low[i + 1] in {"time", "while"} and low[i + 2] == "ago":
        return Found(i, i + 3, Reference("PAST_REF"))
    found = amount(t, i)
    if not found:
        if low[i] in {"years", "months", "weeks", "days", "decades", "centuries", "hours", "minutes"} and low[i + 1] in {
            "ago",
            "later",
            "earlier",
            "before",
        }:
            found = Amount(None, ANY_UNIT[low[i]]), i + 1
        else:
            return None
    size, j = found
    if low[j] == "or" and low[j + 1] in {"so", "more"}:
        j += 2
    elif (low[j] == "or" and (other := amount(t, j + 1)) and low[other[1]] in {"ago", "later", "earlier"}) or (
        low[j] in {"or", "to", "-"} and (other := amount(t, j + 1)) and low[other[1]] == "ago"
    ):
        j = other[1]
    word = low[j]
    k = j + 1
    if size.unit in CLOCK_UNITS and word != "ago":
        # "two hours later" is a length: no day follows from it
        return None
    if word == "ago":
        if low[k] in {"today", "yesterday", "tomorrow"}:
            return Found(i, k + 1, Shift(size, -1, anchor=Deictic("day", _SIMPLE[low[k]])))
        if low[k] in {"this", "next", "last"} and low[k + 1] in {"week", "month", "weekend"}:
            return Found(i, k + 2, Shift(size, -1, anchor=Deictic(UNITS[low[k + 1]], _OFFSETS[low[k]])))
        return Found(i, k, Shift(size, -1))
    if word in {"before", "after"} and low[k] in {"that", "then"} and not low[k + 1].isalpha():
        return Found(i, k + 1, Shift(size, -1 if word == "before" else 1, previous=True))
    if word in {"earlier", "previously", "beforehand"} or (word == "before" and not (low[k].isalnum() or low[k] in {"'", "’", '"', "``"})):
        return Found(i, k, Shift(size, -1, previous=True))
    if word in {"later", "afterward", "afterwards", "hence"} or (
        word in {"after", "on"} and low[k] in {".", ","} and size.number is not None and word == "after"
    ):
        return Found(i, k, Shift(size, 1, previous=word != "hence"))
    if word in {"before", "after", "from"} and (anchor := _anchor(t, k)):
        return Found(i, anchor.end, Shift(size, -1 if word == "before" else 1, anchor=anchor.reading))
    if word == "from" and low[k] in {"now", "today"}:
        return Found(i, k + 1, Shift(size, 1))
    if word == "from" and low[k] in {"tomorrow", "yesterday"}:
        return Found(i, k + 1, Shift(size, 1, anchor=Deictic("day", _SIMPLE[low[k]])))
    return None

"""Spans without a place in the calendar: durations, recurring times, and references such as now and recently."""

from __future__ import annotations

from geoevents.times import numbers
from geoevents.times.deictic_grammar import amount
from geoevents.times.lexicon import (
    ANY_UNIT,
    FREQUENCIES,
    MONTHS,
    PLURAL_SEASONS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SEASONS,
    SINGLE_REFERENCES,
    UNITS,
    WEEKDAYS,
    words,
)
from geoevents.times.readings import Amount, Found, Length, Reference, Repeated
from geoevents.times.tokens import Tokens
from geoevents.times.values import duration

__all__ = ["length", "reference", "repeated"]

_DASHES = frozenset({"-", "–"})
# things, not persons, of an age
_AGING = words(
    "truce ceasefire cease war conflict embargo dispute feud agreement treaty law pact accord civil insurgency rebellion "
    "siege strike regime government peace alliance occupation blockade company crisis standoff uprising campaign policy ban "
    "deal coalition revolution union state program programme tradition monarchy dictatorship guerrilla separatist ethnic "
    "border"
)
_SPAN_WORDS = words("past last next coming previous preceding prior following first final recent ensuing")
# after these a unit word alone is a stretch of time
_LENGTH_PREPOSITIONS = words("for within over after through throughout spend spent took takes take lasted last lasting")
_SET_BEFORE = words(
    "for in within over after through than nearly almost about of took takes take lasted spent as half only just is was be "
    "up to under during and or with at quite such have had has least not every them him it us on before until till by from "
    "more but that"
)


def length(t: Tokens, i: int) -> Found | None:
    """A duration: two years, three-year, the past three months, the first nine months, several weeks, recent years, for months."""
    low = t.low
    begin = i
    if found := _hyphened(t, i):
        return found
    if low[i] == "the":
        i += 1
    span_word = ""
    if low[i] in _SPAN_WORDS or (low[i] in {"these", "those"} and low[i + 1] in {"past", "last", "next"}):
        i += low[i] in {"these", "those"}
        span_word = low[i]
        i += 1
    if not span_word and i > begin:
        # "the three years", "the nine months", "the years"
        if (counted := numbers.cardinal(t, i)) and low[counted[1]] in PLURAL_UNITS and counted[0] > 1:
            return Found(begin, counted[1] + 1, Length(Amount(counted[0], PLURAL_UNITS[low[counted[1]]])))
        if low[i] == "years" and low[begin - 1] in {"over", "through"}:
            return Found(begin, i + 1, Length(Amount(None, "year")))
        return None
    if span_word in {"coming", "ensuing"} and low[i] in PLURAL_UNITS:
        return Found(begin, i + 1, Reference("FUTURE_REF"))
    if span_word and low[i] in PLURAL_UNITS:
        return Found(begin, i + 1, Length(Amount(None, PLURAL_UNITS[low[i]])))
    sized = amount(t, i)
    if sized:
        size, j = sized
        if span_word in {"first", "final"} and size.number == 1:
            return None
        if low[j] == "or" and low[j + 1] == "so":
            j += 2
        if _age(t, begin, j):
            return None
        if not span_word and size.number == 1 and low[i] in {"a", "an"} and size.extra is None and _rate(t, i, j):
            return Found(begin, j, Repeated(duration(size)))
        if low[j] in {"or"} and low[j + 1] in PLURAL_UNITS and size.number is None:
            j += 2
        if (
            not span_word
            and low[i] == "one"
            and size.number == 1
            and size.unit == "day"
            and low[begin - 1] not in _LENGTH_PREPOSITIONS | {"than", "least"}
        ):
            return None
        return Found(begin, j, Length(size))
    if span_word or i > begin:
        return None
    if low[i] in PLURAL_UNITS and low[i] not in {"seconds", "secs", "mins", "quarters", "nights"}:
        after = i + 1
        if low[after] == "-" and low[after + 1] == "long":
            return Found(begin, after + 2, Length(Amount(None, PLURAL_UNITS[low[i]])))
        unit = PLURAL_UNITS[low[i]]
        if low[after] == "or" and low[after + 1] in PLURAL_UNITS:
            return Found(begin, after + 2, Length(Amount(None, unit)))
        if low[i - 1] in {"for", "within", "over", "in", "takes", "take", "took", "after"} and low[after] not in {"old", "of"}:
            return Found(begin, after, Length(Amount(None, unit)))
        return Found(begin, after, Length(Amount(None, unit)), doubtful=True)
    return None


def _age(t: Tokens, begin: int, j: int) -> bool:
    """two years old, 40 years of age, aged 12 years, at 6 months old"""
    k = j + 1 if t.low[j] in _DASHES else j
    return t.low[k] in {"old", "olds", "younger", "older"} or (t.low[j] == "of" and t.low[j + 1] == "age") or t.low[begin - 1] == "aged"


def _hyphened(t: Tokens, i: int) -> Found | None:
    """three-year, 30-year, two-and-a-half-year, day-long, weeklong, year-long, three year (before a noun)"""
    low = t.low
    word = low[i]
    if word in {"daylong", "weeklong", "monthlong", "yearlong", "hourlong", "decadelong"}:
        return Found(i, i + 1, Length(Amount(1.0, word[:-4])))
    if word in ANY_UNIT and low[i + 1] in _DASHES and low[i + 2] == "long" and t.glued(i):
        return Found(i, i + 3, Length(Amount(1.0 if word in UNITS else None, ANY_UNIT[word])))
    if word in {"multi", "several"} and low[i + 1] in _DASHES and low[i + 2] in UNITS:
        return Found(i, i + 3, Length(Amount(None, UNITS[low[i + 2]])))
    if word == "half" and low[i + 1] in _DASHES and low[i + 2] in {"hour", "day", "year", "century", "decade"} and t.glued(i):
        return Found(i, i + 3, Length(Amount(0.5, UNITS[low[i + 2]])))
    found = numbers.cardinal(t, i)
    if not found:
        return None
    number, j = found
    if number >= 1e6 or (low[i - 1] in {"$", "£", "€"} and t.glued(i - 1)):
        return None
    hyphen = low[j] in _DASHES and t.glued(j - 1)
    k = j + 1 if hyphen else j
    if (
        low[k] in UNITS
        and low[k] not in {"second", "min", "sec", "night", "quarter"}
        and (hyphen or number != 1)
        and (hyphen or low[k + 1].isalpha())
    ):
        if low[k + 1] in _DASHES and low[k + 2] == "old" and low[k + 3] in _AGING:
            return Found(i, k + 3, Length(Amount(number, UNITS[low[k]])))
        if low[k + 1] in {"old", "olds"} or (low[k + 1] in _DASHES and low[k + 2] in {"old", "olds", "on"}):
            return None
        end = k + 1
        if low[end] in _DASHES and low[end + 1] == "long" and t.glued(k):
            end += 2
        return Found(i, end, Length(Amount(number, UNITS[low[k]])))
    return None


def _rate(t: Tokens, i: int, j: int) -> bool:
    """Whether "a year" says how often: after a number, a noun or a sum, not after a preposition or a verb of lasting."""
    before = t.low[i - 1]
    if not i or before in _SET_BEFORE or before in {",", ".", ";", ":", '"', "``", "''", "(", "-", "--", "—", "_", "`", "“", "”"}:
        return False
    if t.low[j] in {"ago", "earlier", "later", "before", "after", "from", "or", "old"}:
        return False
    return (
        before.isdecimal()
        or before in {"%", "percent", "times", "twice", "once", "dollars", "million", "billion", "thousand", "euros"}
        or (
            before.endswith("s")
            or before in {"¢", "day", "hours", "people", "oil", "trillion", "dozen", "apiece", "rent", "each", "salary"}
        )
    )


def repeated(t: Tokens, i: int) -> Found | None:
    """A recurring time: every day, each July, daily, Mondays, twice a week, per year, every other month."""
    low = t.low
    word = low[i]
    if word in FREQUENCIES:
        quiet = word in {"annual", "annually", "biennial", "semiannual", "quarterly", "hourly"} and word not in {"annually"}
        return Found(i, i + 1, Repeated(FREQUENCIES[word]), doubtful=quiet)
    if word in PLURAL_WEEKDAYS and t.raw[i][0].isupper():
        return Found(i, i + 1, Repeated(f"XXXX-WXX-{PLURAL_WEEKDAYS[word]}"))
    if word in {"once", "twice", "thrice"} and low[i + 1] in {"a", "an", "each", "every", "per"} and low[i + 2] in UNITS:
        return Found(i, i + 3, Repeated(duration(Amount(1.0, UNITS[low[i + 2]]))))
    if word in {"per"} and low[i + 1] in UNITS and low[i + 1] not in {"second", "min", "sec"}:
        return Found(i, i + 2, Repeated(duration(Amount(1.0, UNITS[low[i + 1]]))))
    if word not in {"every", "each"}:
        return None
    j = i + 1
    if low[j] == "of" and low[j + 1] == "the" and low[j + 2] in {"past", "last", "next"} and (sized := amount(t, j + 3)):
        return Found(i, sized[1], Length(sized[0]))
    number = 1.0
    if low[j] in {"other", "second"} and low[j + 1] in UNITS:
        number, j = 2.0, j + 1
    elif low[j] == "few" and low[j + 1] in ANY_UNIT:
        return Found(i, j + 2, Repeated(duration(Amount(None, ANY_UNIT[low[j + 1]]))))
    elif low[j] == "single":
        j += 1
    elif found := numbers.cardinal(t, j):
        number, j = found
    unit = low[j]
    if unit in ANY_UNIT:
        return Found(i, j + 1, Repeated(duration(Amount(number, ANY_UNIT[unit]))))
    if unit in WEEKDAYS:
        return Found(i, j + 1, Repeated(f"XXXX-WXX-{WEEKDAYS[unit]}"))
    if unit in MONTHS and t.raw[j][0].isupper():
        return Found(i, j + 1, Repeated(f"XXXX-{MONTHS[unit]:02}"))
    if unit in SEASONS or unit in PLURAL_SEASONS:
        return Found(i, j + 1, Repeated(f"XXXX-{SEASONS.get(unit) or PLURAL_SEASONS[unit]}"))
    if unit in {"morning", "afternoon", "evening"}:
        return Found(i, j + 1, Repeated(f"XXXX-XX-XXT{unit[:2].upper()}"))
    return None


def reference(t: Tokens, i: int) -> Found | None:
    """Now, recently, currently, the past, the near future, at the moment."""
    low = t.low
    word = low[i]
    if word == "right" and low[i + 1] == "now":
        return Found(i, i + 2, Reference("PRESENT_REF"))
    if word in SINGLE_REFERENCES:
        return _single(t, i)
    if word == "the":
        if low[i + 1] == "future" or (low[i + 1] in {"near", "foreseeable", "immediate", "distant"} and low[i + 2] == "future"):
            j = i + 2 if low[i + 1] == "future" else i + 3
            return Found(i, j, Reference("FUTURE_REF"))
        if low[i + 1] in {"near", "short", "long", "medium"} and low[i + 2] == "term" and low[i - 1] in {"in", "over", "for"}:
            return Found(i, i + 3, Reference("FUTURE_REF"))
        if low[i + 1] == "past" and not low[i + 2].isalpha():
            return Found(i, i + 2, Reference("PAST_REF"))
        if low[i + 1] == "past" and low[i - 1] == "in":
            return Found(i, i + 2, Reference("PAST_REF"))
        if low[i + 1] == "present" and low[i - 1] in {"at", "for", "to", "until"} and not low[i + 2].isalpha():
            return Found(i, i + 2, Reference("PRESENT_REF"))
        if low[i + 1] == "time" and t.raw[i - 1] == "at" and not low[i + 2].isalpha():
            return Found(i, i + 2, Reference("PAST_REF"))
    if word == "one" and low[i + 1] == "day" and low[i - 1] in {"will", "would", "may", "might", "could", "can"}:
        return Found(i, i + 2, Reference("FUTURE_REF"))
    return None


def _single(t: Tokens, i: int) -> Found | None:
    word, after, before = t.low[i], t.low[i + 1], t.low[i - 1]
    value = SINGLE_REFERENCES[word]
    if word == "now" and (before in {"from", "until", "till", "by"} and before == "from"):
        return None
    if word == "future" and before in {"the", "near"}:
        return None
    if word == "current" and after in {"account", "accounts", "affairs"}:
        return None
    if word == "soon" and (before in {"as", "how", "too"} or after in {"as"}):
        return Found(i - 1, i + 3, Reference(value)) if before == "as" and after == "as" and t.low[i + 2] == "possible" else None
    if word == "shortly" and after in {"after", "before", "thereafter"}:
        return None
    if word == "soon" and (
        after in {"after", "before", "became", "began", "found", "came", "followed"}
        or after.endswith("ed")
        or before in {"was", "were", "had"}
    ):
        return None
    if word == "recent" and after in {"days", "weeks", "months", "years", "hours"}:
        return None
    return Found(i, i + 1, Reference(value))

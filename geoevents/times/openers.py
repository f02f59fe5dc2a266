"""Where an expression can begin: the first words of every rule, and for the common ones the words that must follow.

A rule asked elsewhere finds nothing, so it need not be asked; tests/times/test_openers.py holds the table to that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from geoevents.times import calendar_grammar, clock_grammar, deictic_grammar, length_grammar, names, report_grammar, year_grammar
from geoevents.times.lexicon import (
    ANY_UNIT,
    COUNT_WORDS,
    DAYPARTS,
    DECADE_WORDS,
    FREQUENCIES,
    MONTHS,
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    PLURAL_UNITS,
    PLURAL_WEEKDAYS,
    SCALES,
    SEASONS,
    SHORT_WEEKDAYS,
    SINGLE_REFERENCES,
    TENS,
    TURNS,
    UNITS,
    WEEKDAYS,
    ZONES,
    words,
)
from geoevents.times.readings import Found
from geoevents.times.tokens import Tokens

__all__ = ["NUMBER", "OPENERS", "YEAR", "Opener", "Rule", "rules_at"]

Rule = Callable[[Tokens, int], Found | None]

# stand for numbers among the words of the table: any number, one of four digits whatever follows it
NUMBER: Final = "0"
YEAR: Final = "0000"
_ANY: Final = ""


@attrs.frozen(slots=True)
class Opener:
    """A rule with the words that it can begin with. pairs: words that it can begin with only before some others."""

    rule: Rule
    words: frozenset[str]
    pairs: Mapping[str, frozenset[str]] = MappingProxyType({})


_DAYS: Final = frozenset(WEEKDAYS) | frozenset(SHORT_WEEKDAYS)
_ORDINAL: Final = frozenset(ORDINALS) | frozenset(TENS)
_CARDINAL: Final = words("one half dozen") | frozenset(ONES) | frozenset(TENS) | frozenset(SCALES)
_COUNTED: Final = (
    words("quarter half dozen few couple number handful full whole single additional entire extra further")
    | frozenset(UNITS)
    | frozenset(SCALES)
)
_AFTER_NUMBER: Final = words("to or - – / . , ½ ¼ ¾") | COUNT_WORDS | frozenset(ANY_UNIT) | {NUMBER}
_AFTER_CARDINAL: Final = words("and a an dozen") | _AFTER_NUMBER | frozenset(ONES) | frozenset(SCALES)
_AFTER_VAGUE: Final = words("more - – time while") | frozenset(ANY_UNIT)
# what begins an amount, with what follows it there
_AMOUNT: Final[dict[str, frozenset[str]]] = {
    NUMBER: _AFTER_NUMBER,
    **dict.fromkeys(_CARDINAL, _AFTER_CARDINAL),
    **dict.fromkeys(("several", "some", "many", "few"), _AFTER_VAGUE),
    **dict.fromkeys(("number", "handful", "dozens", "hundreds", "thousands", "scores"), frozenset({"of"})),
    "couple": frozenset(ANY_UNIT) | words("of more"),
    "another": frozenset({"half"}),
}
_SPAN_WORDS: Final = words("past last next coming previous preceding prior following first final recent ensuing")
_SIGNS: Final = words("- / .")
_AFTER_DAY: Final = words("of - – —") | ORDINAL_ENDINGS | frozenset(MONTHS)
_DAY: Final = _DAYS | frozenset(MONTHS) | _ORDINAL
_SIMPLE: Final = words("today yesterday tomorrow day year month week quarter these those")
_TURNS_OF_DAY: Final = words("last past this next previous following coming")
_TURNED: Final = words("coming past")
# in this order: of two expressions equally long, the first counts
OPENERS: Final = (
    Opener(
        clock_grammar.clock,
        words("noon midday midnight"),
        {NUMBER: _SIGNS | words(": am pm a p in o hours hrs") | ZONES, **dict.fromkeys(ONES, words("am pm a p in o"))},
    ),
    Opener(
        clock_grammar.daypart,
        words("midafternoon midmorning mid tonight overnight past previous following coming") | _DAY | _SIMPLE,
        {
            "the": words("next following previous same") | frozenset(DAYPARTS),
            **dict.fromkeys(("this", "last", "next", "that"), frozenset(DAYPARTS)),
            NUMBER: _SIGNS | _AFTER_DAY,
        },
    ),
    Opener(calendar_grammar.numeric, frozenset(), {NUMBER: _SIGNS}),
    Opener(
        calendar_grammar.day,
        _DAY,
        {
            "the": _ORDINAL | {NUMBER},
            NUMBER: _AFTER_DAY,
            **dict.fromkeys(("this", "last", "next", "coming"), frozenset(WEEKDAYS) | _TURNED),
        },
    ),
    Opener(calendar_grammar.month_day, frozenset(), {"the": frozenset({NUMBER})}),
    Opener(
        calendar_grammar.month,
        frozenset(MONTHS),
        {"the": words("following previous"), **dict.fromkeys(("last", "past", "this", "next", "current"), frozenset(MONTHS) | _TURNED)},
    ),
    Opener(
        calendar_grammar.weekday,
        _DAYS,
        {"the": words("following previous"), **dict.fromkeys(_TURNS_OF_DAY, _DAYS | _TURNED)},
    ),
    Opener(
        year_grammar.period,
        words("q h fiscal") | _ORDINAL,
        {
            "the": _ORDINAL | words("last this next fiscal") | {NUMBER},
            **dict.fromkeys(("this", "last", "next"), words("year half")),
            NUMBER: _ORDINAL | ORDINAL_ENDINGS | words("q ' ’ last fiscal") | {NUMBER},
        },
    ),
    Opener(year_grammar.quarters, _ORDINAL, {"the": _ORDINAL | {NUMBER}, NUMBER: ORDINAL_ENDINGS}),
    Opener(
        year_grammar.season,
        frozenset(SEASONS),
        {"the": frozenset(TURNS) | frozenset(SEASONS), **dict.fromkeys(TURNS, frozenset(SEASONS) | _TURNED)},
    ),
    Opener(
        calendar_grammar.holiday,
        frozenset(name[0] for name in names.NAMES if len(name) == 1),
        {
            **{name[0]: frozenset(other[1] for other in names.NAMES if other[0] == name[0] and len(other) > 1) for name in names.NAMES},
            **dict.fromkeys(("last", "this", "next"), frozenset(name[0] for name in names.NAMES)),
        },
    ),
    Opener(
        year_grammar.year,
        words("year calendar fiscal nineteen eighteen twenty seventeen two") | frozenset(DECADE_WORDS) | _ORDINAL | {YEAR},
        {
            "the": words("year calendar fiscal ' ’ nineteen eighteen") | frozenset(DECADE_WORDS) | _ORDINAL | {NUMBER},
            "'": frozenset({NUMBER}),
            "’": frozenset({NUMBER}),
            NUMBER: ORDINAL_ENDINGS | words("s ' ’"),
        },
    ),
    Opener(deictic_grammar.simple, _SIMPLE, {"the": words("day year month week quarter")}),
    Opener(
        report_grammar.report_period,
        words("comparable corresponding same year prior"),
        {
            "the": words("comparable corresponding same year prior latest recent most quarter fiscal full") | {NUMBER},
            "its": words("year prior"),
            "their": words("year prior"),
        },
    ),
    Opener(
        deictic_grammar.shifted,
        frozenset(PLURAL_UNITS) | {"long"},
        {**_AMOUNT, "a": _COUNTED | words("time while"), "an": _COUNTED, "the": words("few couple number handful")},
    ),
    Opener(
        deictic_grammar.deictic,
        words("same very"),
        {
            **dict.fromkeys(
                words("last past previous preceding prior this current next coming following"),
                frozenset(UNITS) | words("coming past calendar fiscal financial full whole entire very"),
            ),
            "the": words(
                "same very last past previous preceding prior this current next coming following week weekend month day year night"
            ),
            "that": words("same day week month year weekend quarter decade"),
        },
    ),
    Opener(length_grammar.repeated, words("once twice thrice per every each") | frozenset(FREQUENCIES) | frozenset(PLURAL_WEEKDAYS)),
    Opener(
        length_grammar.reference,
        words("right") | frozenset(SINGLE_REFERENCES),
        {"the": words("future near foreseeable immediate distant short long medium past present time"), "one": frozenset({"day"})},
    ),
    Opener(
        length_grammar.length,
        words("daylong weeklong monthlong yearlong hourlong decadelong multi") | _SPAN_WORDS | frozenset(ANY_UNIT),
        {
            **_AMOUNT,
            "a": _COUNTED,
            "an": _COUNTED,
            "the": words("these those years a") | _SPAN_WORDS | _CARDINAL | {NUMBER},
            **dict.fromkeys(("these", "those"), words("past last next")),
        },
    ),
)


def _rules_of(first: str) -> dict[str, tuple[Rule, ...]]:
    """The rules that can begin with a word, by the word that follows; _ANY stands for the words not named."""
    # four digits are a number too
    firsts = (first, NUMBER) if first == YEAR else (first,)
    named = {second for opener in OPENERS for f in firsts for second in opener.pairs.get(f, ())}
    return {
        second: tuple(o.rule for o in OPENERS if any(f in o.words or second in o.pairs.get(f, ()) for f in firsts))
        for second in (*named, NUMBER, _ANY)
    }


_RULES: Final = {first: _rules_of(first) for first in frozenset[str]().union(*(o.words | set(o.pairs) for o in OPENERS))}


def rules_at(low: list[str], i: int) -> tuple[Rule, ...]:
    """The rules that can find an expression beginning at word i of a list, in their order."""
    word = low[i]
    by_second = _RULES.get(word)
    if by_second is None:
        if not word.isdecimal():
            return ()
        by_second = _RULES[YEAR if len(word) == 4 else NUMBER]
    following = low[i + 1]
    rules = by_second.get(following)
    return rules if rules is not None else by_second[NUMBER if following.isdecimal() else _ANY]

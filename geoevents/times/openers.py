"""Where an expression can begin: the first words of every rule, and what must follow the common ones.

A rule asked at another word finds nothing there, so it need not be asked. tests/times/test_openers.py holds the tables to that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

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
    words,
)
from geoevents.times.readings import Found
from geoevents.times.tokens import Tokens

__all__ = ["BOUNDS", "EDGE_NOUNS", "EDGE_WORDS", "NUMERAL", "OPENERS", "places", "rules_at"]

Rule = Callable[[Tokens, int], Found | None]

# among the words of a table: any number in digits
NUMERAL: Final = "0"
_DAYS: Final = frozenset(WEEKDAYS) | frozenset(SHORT_WEEKDAYS)
_ORDINAL: Final = frozenset(ORDINALS) | frozenset(TENS) | {NUMERAL}
_CARDINAL: Final = words("a one half dozen") | frozenset(ONES) | frozenset(TENS) | frozenset(SCALES) | {NUMERAL}
_AMOUNT: Final = _CARDINAL | words("an the another few couple number handful several some many dozens hundreds thousands scores")
_DAY: Final = words("this last next coming the") | _DAYS | frozenset(MONTHS) | _ORDINAL
_WEEKDAY: Final = words("the last past this next previous following coming") | _DAYS
_SIMPLE: Final = words("today yesterday tomorrow the day year month week quarter these those")
# in this order: of two expressions equally long, the first counts
OPENERS: Final[tuple[tuple[Rule, frozenset[str]], ...]] = (
    (clock_grammar.clock, words("noon midday midnight") | frozenset(ONES) | {NUMERAL}),
    (
        clock_grammar.daypart,
        words("midafternoon midmorning mid tonight overnight this last that the next later earlier") | _DAY | _WEEKDAY | _SIMPLE,
    ),
    (calendar_grammar.numeric, frozenset({NUMERAL})),
    (calendar_grammar.day, _DAY),
    (calendar_grammar.month_day, frozenset({"the"})),
    (calendar_grammar.month, words("last past this next current the") | frozenset(MONTHS)),
    (calendar_grammar.weekday, _WEEKDAY),
    (year_grammar.period, words("q h the last this next fiscal") | _ORDINAL),
    (year_grammar.quarters, _ORDINAL | {"the"}),
    (year_grammar.season, frozenset(TURNS) | frozenset(SEASONS) | {"the"}),
    (calendar_grammar.holiday, words("last this next") | frozenset(name[0] for name in names.NAMES)),
    (
        year_grammar.year,
        words("the year calendar fiscal ' ’ nineteen eighteen twenty seventeen two") | frozenset(DECADE_WORDS) | _ORDINAL,
    ),
    (deictic_grammar.simple, _SIMPLE),
    (report_grammar.report_period, words("the its their comparable corresponding same year prior")),
    (deictic_grammar.shifted, _AMOUNT | frozenset(PLURAL_UNITS) | {"long"}),
    (
        deictic_grammar.deictic,
        words("the same very that last past previous preceding prior this current next coming following"),
    ),
    (length_grammar.repeated, words("once twice thrice per every each") | frozenset(FREQUENCIES) | frozenset(PLURAL_WEEKDAYS)),
    (length_grammar.reference, words("right the one") | frozenset(SINGLE_REFERENCES)),
    (
        length_grammar.length,
        words("daylong weeklong monthlong yearlong hourlong decadelong multi these those")
        | words("past last next coming previous preceding prior following first final recent ensuing")
        | _AMOUNT
        | frozenset(ANY_UNIT),
    ),
)
_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    word: tuple(rule for rule, openers in OPENERS if word in openers) for word in frozenset[str]().union(*(openers for _, openers in OPENERS))
}
# words around an expression: "early May", "the end of the month", "at least two years"
EDGE_WORDS: Final = {"early": "START", "late": "END", "earlier": "START", "later": "END", "mid": "MID"}
EDGE_NOUNS: Final = {
    "beginning": "START", "start": "START", "outset": "START", "turn": "START", "dawn": "START",
    "middle": "MID", "end": "END", "close": "END",
}  # fmt: skip
# words before an amount -> mod
BOUNDS: Final[dict[tuple[str, ...], str]] = {
    ("no", "more", "than"): "EQUAL_OR_LESS", ("not", "more", "than"): "EQUAL_OR_LESS", ("no", "less", "than"): "EQUAL_OR_MORE",
    ("more", "than"): "MORE_THAN", ("less", "than"): "LESS_THAN", ("fewer", "than"): "LESS_THAN", ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS", ("just", "over"): "MORE_THAN", ("just", "under"): "LESS_THAN", ("up", "to"): "EQUAL_OR_LESS",
    ("about",): "APPROX", ("around",): "APPROX", ("approximately",): "APPROX", ("roughly",): "APPROX", ("some",): "APPROX",
    ("nearly",): "LESS_THAN", ("almost",): "LESS_THAN", ("over",): "MORE_THAN", ("another",): "",
}  # fmt: skip

# not at the head of an expression: "the ensuing weeks", "a number of days"
_INNER: Final = words("ensuing handful number thrice")
_STARTS: Final = (frozenset(_RULES) | frozenset(EDGE_WORDS) | frozenset(bound[0] for bound in BOUNDS)) - _INNER


def _second_words(phrases: Iterable[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """The second words of phrases by the first, for first words that never stand alone and begin nothing but a bound or a name."""
    seconds: dict[str, set[str]] = {}
    for phrase in phrases:
        seconds.setdefault(phrase[0], set()).update(phrase[1:2] or ("",))
    return {
        first: frozenset(following)
        for first, following in seconds.items()
        if "" not in following and _RULES.get(first) in (None, (calendar_grammar.holiday,))
    }


# Common words, and numbers of other than four digits, that begin an expression only before some others, or before a number.
_COUNTED: Final = words("quarter half dozen few couple number handful full whole single additional entire extra further") | frozenset(UNITS) | frozenset(SCALES)
_AFTER: Final[dict[str, frozenset[str]]] = {
    **_second_words((*BOUNDS, *names.NAMES)),
    NUMERAL: words("- – — / . , : am pm a p in o ' ’ s q of to or and ½ ¼ ¾") | COUNT_WORDS | ORDINAL_ENDINGS | frozenset(MONTHS) | frozenset(ANY_UNIT),
    "a": _COUNTED | {"time", "while"},
    "an": _COUNTED,
    "the": _COUNTED
    | words(
        "next following previous same last past preceding prior this current present coming upcoming forthcoming these those first final recent ensuing "
        "early late mid very fiscal calendar comparable corresponding latest most years near foreseeable immediate distant short long medium future time "
        "nineteen eighteen a one ' ’"
    )
    | frozenset(DAYPARTS)
    | frozenset(SEASONS)
    | frozenset(ORDINALS)
    | frozenset(ONES)
    | frozenset(TENS)
    | frozenset(DECADE_WORDS)
    | frozenset(EDGE_NOUNS),
    "that": words("same day week month year weekend quarter decade") | frozenset(DAYPARTS),
    "its": words("year prior"),
    "their": words("year prior"),
    "'": frozenset(),
    "’": frozenset(),
}


# after a number these are part of it, or of a date in figures, where a number follows
_SIGNS: Final = frozenset({"/", ".", ",", ":"})


def places(t: Tokens) -> list[int]:
    """The tokens at which an expression can begin."""
    return [i for i, word in enumerate(t.low[: t.count]) if (word in _STARTS or word.isdecimal()) and _may_begin(t.low, i)]


def _may_begin(low: list[str], i: int) -> bool:
    """Whether what follows allows an expression to begin with a word that some expressions begin with."""
    word, following = low[i], low[i + 1]
    if word.isdecimal():
        if len(word) == 4:
            return True
        if following in _SIGNS:
            return low[i + 2].isdecimal()
        word = NUMERAL
    after = _AFTER.get(word)
    return after is None or following in after or following.isdecimal()


def rules_at(t: Tokens, i: int) -> tuple[Rule, ...]:
    """The rules that can find an expression beginning at token i, in their order."""
    word = t.low[i]
    rules = _RULES.get(word)
    if rules is not None:
        return rules
    return _RULES[NUMERAL] if word.isdecimal() else ()

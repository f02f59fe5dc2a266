"""Numbers in words and digits, and the events they are given to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.discourse.quantities import _FEW, _FIRST_WORDS, _SCALES, _begins, _bulk, _joined_range, _pairs, number_at, quantities_of

from .helpers import cases, draft_in, mentions_of, unmark

PARSES = "discourse_quantities"
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def _number(text: str) -> float | None:
    return None if text == "-" else float(text)


@pytest.mark.parametrize(("wanted", "event", "marked"), cases("quantities_cases.tsv"))
def test_quantities(wanted: str, event: str, marked: str) -> None:
    text, _ = unmark(marked)
    found = quantities_of(draft_in(PARSES, marked, event), mentions_of(PARSES, text))
    expected = [] if wanted == "-" else [w.split() for w in wanted.split("; ")]
    assert [(q.kind, q.low, q.high) for q in found] == [(k, _number(a), _number(b)) for k, a, b, _ in expected]
    for quantity, (_, _, _, unit) in zip(found, expected, strict=True):
        assert unit in ("-", quantity.unit)
        assert text[quantity.span.start : quantity.span.end] == quantity.span.text


@pytest.mark.parametrize(
    ("text", "value", "used"),
    [
        ("12 people", 12, 1),
        ("1,200 people", 1200, 1),
        ("1.5 million people", 1.5e6, 2),
        ("40m dollars", 40e6, 1),
        ("300 m", 300e6, 2),
        ("2bn", 2e9, 1),
        ("twenty - one ships", 21, 3),
        ("twenty-one ships", 21, 1),
        ("two hundred and six men", 206, 4),
        ("six hundred thousand", 600000, 3),
        ("three thousand two hundred", 3200, 4),
        ("a dozen ships", 12, 2),
        ("two dozen ships", 24, 2),
        ("3 dozen", 36, 2),
        ("half a dozen", 6, 3),
        ("half dozen", 6, 2),
        ("half a million", 5e5, 3),
        ("a hundred men", 100, 2),
        ("a million men", 1e6, 2),
        ("dozen men", 12, 1),
        ("six two", 6, 1),
        ("five and six", 5, 1),
        ("5 lakh", 5e5, 2),
        ("ninety", 90, 1),
    ],
)
def test_number_at(text: str, value: float, used: int) -> None:
    assert number_at(text.split(), 0) == (value, used)


@pytest.mark.parametrize("text", ["men", "a man", "million", "and", "half", "half a man", "-", ""])
def test_no_number(text: str) -> None:
    assert number_at(text.split(), 0) is None


def _below_hundred(n: int) -> str:
    if n < 20:
        return ONES[n]
    return TENS[n // 10 - 2] + (f"-{ONES[n % 10]}" if n % 10 else "")


def _below_thousand(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest)
    return f"{ONES[hundreds]} hundred" + (f" and {_below_hundred(rest)}" if rest else "")


@given(st.integers(1, 999_999))
def test_spelled_numbers(n: int) -> None:
    thousands, rest = divmod(n, 1000)
    parts = [f"{_below_thousand(thousands)} thousand"] if thousands else []
    if rest:
        parts.append(_below_thousand(rest))
    words = " ".join(parts).split()
    assert number_at(words, 0) == (n, len(words))


@given(st.integers(0, 10**9))
def test_digits(n: int) -> None:
    assert number_at([f"{n:,}", "people"], 0) == (n, 1)
    assert number_at([str(n), "people"], 0) == (n, 1)


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_words(words: list[str]) -> None:
    found = number_at(words, 0)
    assert found is None or (found[0] >= 0 and 0 < found[1] <= len(words))


_VOCABULARY = sorted({*_FIRST_WORDS, *_FEW, *_SCALES, *_pairs("sign"), "10", "2.5m", "3-4", "-", "and", "to", "of", "ships", "well-known", "twenty-one", "-5"})


@given(st.lists(st.one_of(st.sampled_from(_VOCABULARY), st.text(max_size=4).map(str.lower)), max_size=6))
def test_no_number_begins_at_a_word_that_is_passed_over(words: list[str]) -> None:
    for at in set(range(len(words))) - set(_begins(words)):
        assert number_at(words, at) is None
        assert _bulk(words, at) is None
        assert _joined_range(words[at]) is None
        assert words[at] not in _pairs("sign")

"""What holds for every text and every day."""

import datetime
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoevents.times import grammar, recognition, recognize
from geoevents.times.tokens import BLOCK, blocks, tokenize

WORDS = (
    "the a last next this that same day days week month year years quarter decade Friday May March 1998 2014 13 7 31 "
    "2022-07-13 of in on at to and ago later earlier before after from now today yesterday early late mid end two half 10:35 "
    "a.m. GMT noon night morning every 's ' - / , . ( ) first second third winter fall Easter Ramadan fiscal period recent "
    "past coming nearly over at least \n \n\n"
).split(" ")
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
MONTH_NAMES = "January February March April May June July August September October November December".split()


def check(text: str, published: datetime.date | None) -> None:
    found = recognize(text, published)
    end = 0
    for x in found:
        assert text[x.span.start : x.span.end] == x.span.text != ""
        assert x.span.start >= end
        end = x.span.end
        assert x.value
        if x.type not in {"DATE", "TIME"}:
            assert x.start is None
        if x.start is not None:
            assert x.end is not None
            assert x.start <= x.end
            assert x.granularity is not None
    assert found == recognize(text, published)


@given(ANY_TEXT, st.none() | DAYS)
def test_any_text(text: str, published: datetime.date | None) -> None:
    check(text, published)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.none() | DAYS)
def test_any_row_of_time_words(text: str, published: datetime.date | None) -> None:
    check(text, published)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join), DAYS)
def test_any_glued_time_words(text: str, published: datetime.date) -> None:
    check(text, published)


@given(st.lists(st.sampled_from([*WORDS, "\n\n", "\n\n"]), max_size=60).map(" ".join), st.none() | DAYS, st.integers(0, 200))
def test_reading_up_to_an_offset_finds_the_same_there(text: str, published: datetime.date | None, until: int) -> None:
    whole, part = recognize(text, published), recognize(text, published, until=until)
    assert part == whole[: len(part)]
    assert all(x.span.start >= until for x in whole[len(part) :])


@given(st.dates(datetime.date(1000, 1, 1), datetime.date(2199, 12, 31)), st.none() | DAYS)
def test_every_full_date_round_trips(day: datetime.date, published: datetime.date | None) -> None:
    name = MONTH_NAMES[day.month - 1]
    for written in (
        f"{day.day} {name} {day.year}",
        f"{name} {day.day}, {day.year}",
        f"{name} {day.day} {day.year}",
        f"the {day.day}{_ending(day.day)} of {name}, {day.year}",
        f"{name} {day.day}{_ending(day.day)}, {day.year}",
        f"{day:%A}, {day.day} {name} {day.year}",
        f"{day:%A}, {name} {day.day}, {day.year}",
        f"{day.year}-{day.month:02}-{day.day:02}",
        f"{day.month}/{day.day}/{day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ):
        (x,) = recognize(f"They met on {written}.", published)
        assert (x.span.text, x.start, x.end, x.value) == (written, day, day, day.isoformat())


def _ending(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@given(DAYS)
def test_a_weekday_is_one_of_the_last_seven_days(published: datetime.date) -> None:
    for x in recognize("They met on Monday. They met on Friday. They met on Sunday.", published):
        if x.start is not None:
            assert 0 <= (published - x.start).days < 7
            assert x.start.isoweekday() in {1, 5, 7}


@given(st.text(st.sampled_from("\n \tab."), max_size=3 * BLOCK))
def test_blocks_cover_the_text(text: str) -> None:
    cuts = list(blocks(text))
    assert "".join(text[a:b] for a, b in cuts) == text
    assert all(0 < b - a <= BLOCK for a, b in cuts)


@given(st.text(st.characters(codec="ascii")))
def test_plain_text_has_the_same_tokens_as_any(text: str) -> None:
    plain, any_ = tokenize(text, 0, len(text)), tokenize(text + " é", 0, len(text) + 2)
    assert plain.raw[: plain.count] == any_.raw[: plain.count]
    assert [(plain.start(i), plain.end(i)) for i in range(plain.count)] == [(any_.start(i), any_.end(i)) for i in range(plain.count)]
    assert all(text[plain.start(i) : plain.end(i)] == plain.raw[i] for i in range(plain.count))


HARD = [
    "1", "1 ", "1,", "1-", "1/2/", "1.", " ", "\n", "\n \n", "'", "May ", "Friday ", "twenty ", "two and a half and ", "2 years and ",
    "early ", "the end of ", "the day before ", "the day after the day before ", "5 p.m. (", "he planned to ", "the last of the first ",
    "3 March 2020 at 5 p.m. ", "\ud800", "amamam", "every other ", "nearly almost about ", "a", "é", "ı", "İ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HARD)
def test_work_grows_with_the_length_alone(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts how often the grammar reads a token; twice the text may not cost more than about twice the readings."""

    class Counted(list[str]):
        reads = 0

        def __getitem__(self, key):  # type: ignore[no-untyped-def]
            Counted.reads += 1
            return super().__getitem__(key)

    plain = tokenize

    def counting(text: str, begin: int, end: int):  # type: ignore[no-untyped-def]
        tokens = plain(text, begin, end)
        object.__setattr__(tokens, "low", Counted(tokens.low))
        return tokens

    monkeypatch.setattr(recognition, "tokenize", counting)
    costs = []
    for size in (20_000, 40_000):
        text = (piece * (size // len(piece) + 1))[:size]
        Counted.reads = 0
        recognize(text, "2025-08-21")
        costs.append(Counted.reads)
    assert costs[1] <= 2.3 * costs[0] + 1000
    assert costs[1] <= 600 * 40_000


def test_a_rule_never_reads_far() -> None:
    tokens = tokenize("the " * 5, 0, 20)
    assert tokens.low[-1] == ""
    assert [tokens.low[tokens.count + k] for k in range(30)] == [""] * 30
    assert grammar.expressions(tokens) == []


def test_no_pattern_has_nested_repeats() -> None:
    from geoevents.times import anchors, linking, tokens

    for module in (anchors, linking, tokens):
        for value in vars(module).values():
            if isinstance(value, re.Pattern):
                assert not re.search(r"[+*]\)[+*]", value.pattern)

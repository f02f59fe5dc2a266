"""Spans, types and values by a table of own examples; anchors, granularity, basis and hints one by one."""

import datetime
import pathlib
import re

import pytest

from geoevents import times
from geoevents.errors import InputError
from geoevents.events import Span
from geoevents.ontology import Granularity
from geoevents.times import Hints, Timex, recognize

DAY = "2025-08-21"
LINES = [
    line for line in pathlib.Path(__file__).with_name("cases.tsv").read_text("utf-8").splitlines() if line and not line.startswith("#")
]


def show(text: str, found: tuple[Timex, ...]) -> str:
    """The text with brackets round each expression, then type, value and mod of each."""
    for x in reversed(found):
        text = f"{text[: x.span.start]}[{x.span.text}]{text[x.span.end :]}"
    return "\t".join([text, *(" ".join(filter(None, (x.type, x.value, x.mod))) for x in found)])


def values(text: str, published: object = DAY, **more: object) -> list[str]:
    return [x.value for x in recognize(text, published, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize("line", LINES)
def test_table(line: str) -> None:
    text = re.sub(r"[\[\]]", "", line.split("\t")[0])
    assert show(text, recognize(text, DAY)) == line


def test_public_names() -> None:
    assert times.__all__ == ["Hints", "Timex", "choose", "recognize", "to_when"]


@pytest.mark.parametrize(
    ("text", "granularity", "start", "end"),
    [
        ("at 10:35 a.m. on July 13, 2022", Granularity.MINUTE, "2022-07-13", "2022-07-13"),
        ("at 5 p.m. on July 13, 2022", Granularity.HOUR, "2022-07-13", "2022-07-13"),
        ("on Friday night", Granularity.DAYPART, "2025-08-15", "2025-08-15"),
        ("on Friday", Granularity.DAY, "2025-08-15", "2025-08-15"),
        ("last weekend", Granularity.WEEKEND, "2025-08-16", "2025-08-17"),
        ("last week", Granularity.WEEK, "2025-08-11", "2025-08-17"),
        ("in February 2024", Granularity.MONTH, "2024-02-01", "2024-02-29"),
        ("last winter", Granularity.SEASON, "2024-12-01", "2025-02-28"),
        ("in the second quarter of 2024", Granularity.QUARTER, "2024-04-01", "2024-06-30"),
        ("in the second half of 2024", Granularity.HALF, "2024-07-01", "2024-12-31"),
        ("in 2024", Granularity.YEAR, "2024-01-01", "2024-12-31"),
        ("in the 1990s", Granularity.DECADE, "1990-01-01", "1999-12-31"),
        ("in the 19th century", Granularity.CENTURY, "1800-01-01", "1899-12-31"),
        ("in 2014-16", Granularity.INTERVAL, "2014-01-01", "2016-12-31"),
    ],
)
def test_intervals(text: str, granularity: Granularity, start: str, end: str) -> None:
    (x,) = recognize(text, DAY)
    assert (x.granularity, str(x.start), str(x.end)) == (granularity, start, end)


@pytest.mark.parametrize(
    ("text", "basis"),
    [("on 13 July 2022", "explicit"), ("on July 13", "explicit"), ("in 2014", "explicit"), ("at Easter", "explicit"),
     ("on Friday", "relative"), ("last year", "relative"), ("two years ago", "relative"), ("last March", "relative"),
     ("the 1990s", "explicit"), ("the nineties", "relative"), ("for two years", "explicit")],
)  # fmt: skip
def test_basis(text: str, basis: str) -> None:
    assert [x.basis for x in recognize(text, DAY)] == [basis]


@pytest.mark.parametrize("published", [DAY, datetime.date(2025, 8, 21), datetime.datetime(2025, 8, 21, 23, 59), "2025-08-21T08:00:00Z"])
def test_published_forms(published: object) -> None:
    assert values("He fled yesterday.", published) == ["2025-08-20"]


@pytest.mark.parametrize("published", ["yesterday", "2025-13-01", "0000-01-01", "10000-01-01", "", 20250821, 3.5, b"2025-08-21"])
def test_published_absurd(published: object) -> None:
    with pytest.raises(InputError, match=re.escape(repr(published))):
        recognize("today", published)  # type: ignore[arg-type]


def test_text_must_be_a_string() -> None:
    with pytest.raises(InputError, match="None"):
        recognize(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Wednesday", "XXXX-WXX-3"), ("on July 13", "XXXX-07-13"), ("in July", "XXXX-07"), ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"), ("this year", "XXXX"), ("yesterday", "XXXX-XX-XX"), ("the third quarter", "XXXX-Q3"),
        ("the first half of this year", "XXXX-H1"), ("last summer", "XXXX-SU"), ("this weekend", "XXXX-WXX-WE"),
        ("the weekend", "XXXX-WXX-WE"),
        ("at 5 p.m.", "XXXX-XX-XXT17:00"), ("tonight", "XXXX-XX-XXTNI"), ("two days ago", "XXXX-XX-XX"), ("two years ago", "XXXX"),
        ("at Christmas", "XXXX-12-25"), ("during Ramadan", "XXXX-XX-XX"), ("by year-end", "XXXX"), ("the quarter", "XXXX-QX"),
        ("the nineties", "199"), ("the next decade", "XXXX"), ("on the 15th", "XXXX-XX-15"), ("the full year", "XXXX"),
        ("the year-ago month", "XXXX"), ("an hour ago", "XXXX-XX-XX"),
    ],
)  # fmt: skip
def test_without_an_anchor(text: str, value: str) -> None:
    (x,) = recognize(text)
    assert x.value == value
    assert (x.start is None) == value.startswith("XXXX")


@pytest.mark.parametrize(
    "head",
    [
        "GENEVA, March 12, 2014 (Agency) - ",
        "KYIV, Ukraine, March 12, 2014 — ",
        "Published: 12 March 2014\n\n",
        "12 March 2014\n",
        "Wednesday, March 12, 2014 at 10:35 GMT\n",
        "Last updated on 2014-03-12\n",
        "An envoy comes home\n\nPosted on 03/12/2014\n\n",
    ],
)
def test_date_line_is_the_anchor(head: str) -> None:
    assert values(head + "Talks began Tuesday.", None)[-1] == "2014-03-11"


@pytest.mark.parametrize(
    "head", ["On March 12, 2014 he fled. ", "He was born on March 12, 2014\n", "31 February 2014\n", "x" * 700 + "\n\n12 March 2014\n"]
)
def test_no_date_line(head: str) -> None:
    assert values(head + "Talks began Tuesday.", None)[-1] == "XXXX-WXX-2"


def test_hints_of_tense_choose_the_friday() -> None:
    text = "They gather Friday in Rome."
    assert values(text, hints=Hints(tenses=[(5, 11, "future")])) == ["2025-08-22"]
    assert values(text, hints=Hints(tenses=[(5, 11, "past")])) == ["2025-08-15"]
    assert values(text, hints=Hints(tenses=[(5, 11, "present")])) == ["2025-08-15"]
    for tense, month, day in (("past", "2025-07", "2024-11-05"), ("future", "2026-07", "2025-11-05")):
        assert values("That ends in July.", hints=Hints(tenses=[(13, 17, tense)])) == [month]
        assert values("That ends on Nov. 5.", hints=Hints(tenses=[(13, 17, tense)])) == [day]
    assert values("Friday " + "x" * 300, hints=Hints(tenses=[(300, 307, "future")])) == ["2025-08-15"]


def test_hints_of_dates_settle_doubtful_words() -> None:
    text = "May saw 1900 and June the rest."
    assert values(text) == []
    assert values(text, hints=Hints(dates=[(0, 3), (8, 12)])) == ["2025-05", "1900"]


def test_bad_values_are_quoted() -> None:
    with pytest.raises(InputError, match="soon"):
        Hints(tenses=[(0, 1, "soon")])
    span = Span(0, 4, "1998")
    with pytest.raises(InputError, match="DAT"):
        Timex(span, "DAT", "1998")
    with pytest.raises(InputError, match="LATE"):
        Timex(span, "DATE", "1998", mod="LATE")
    with pytest.raises(InputError, match="both days"):
        Timex(span, "DATE", "1998", start=datetime.date(1998, 1, 1))


@pytest.mark.parametrize("published", ["0001-01-01", "0001-12-31", "9999-01-01", "9999-12-31"])
def test_the_edges_of_the_calendar(published: str) -> None:
    text = (
        "yesterday, tomorrow, last week, next week, last weekend, last month, next month, last year, next year, the next decade, next "
        "century, last century, 3000 years ago, 900 centuries ago, 9,000 years from now, on Friday, on the 31st, in December, in January, "
        "at Christmas, last summer, next winter, the third quarter, the quarter, the year-ago quarter, year-end, last quarter, tonight, "
        "Ramadan, the 1998 quarter, the eighties, last March, next March, on 29 February"
    )
    for x in recognize(text, published):
        assert (x.start is None) == (x.end is None)


def test_long_numbers_and_signs_are_no_dates() -> None:
    text = "9" * 5000 + " years and " + "1," * 500 + " 10.5.6.7 #1999 $2014 1998% a1998 1998b x-2014 3-1998 @2014 12:1998"
    assert [x for x in recognize(text, DAY) if x.type == "DATE"] == []

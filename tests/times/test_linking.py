"""The choice of an event's date, on clauses marked by hand: no parser is needed."""

import datetime

import pytest

from geoevents.events import Span, When
from geoevents.ontology import Granularity
from geoevents.times import choose, recognize, to_when

DAY = "2025-08-21"


def place(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part), part)


def date_of(text: str, trigger: str, clauses: tuple[str, ...] = (), attached: tuple[str, ...] = ()) -> When | None:
    """The date chosen for a trigger; its clause is the whole text where none is given."""
    spans = [place(text, c) for c in clauses] or [Span(0, len(text), text)]
    hung = frozenset((place(text, a).start, place(text, a).end) for a in attached)
    return choose(place(text, trigger), spans, Span(0, len(text), text), recognize(text, DAY), hung)


@pytest.mark.parametrize(
    ("text", "trigger", "clauses", "attached", "expected"),
    [
        ("Jets struck the port on Wednesday.", "struck", (), (), "2025-08-20 2025-08-20 relative"),
        ("Jets struck the port in May 2024.", "struck", (), (), "2024-05-01 2024-05-31 explicit"),
        ("Jets struck the port on Monday, before the talks in May 2024.", "struck", (), ("Monday",), "2025-08-18 2025-08-18 relative"),
        (
            "Jets struck in 2023 a port that was built in 1950.",
            "struck",
            ("Jets struck in 2023 a port",),
            (),
            "2023-01-01 2023-12-31 explicit",
        ),
        ("Jets struck a port that was built in 1950.", "struck", ("Jets struck a port",), (), "None"),
        ("On Monday, the army said it had taken the town.", "taken", ("it had taken the town",), (), "2025-08-18 2025-08-18 inherited"),
        ("The army said on Monday it had taken the town.", "taken", ("it had taken the town",), (), "None"),
        ("It had taken the town, the army said Monday.", "taken", ("It had taken the town",), (), "None"),
        ("They met, for the first time since 2019, in Oslo.", "met", ("They met", "in Oslo"), (), "2019-01-01 2019-12-31 inherited"),
        ("They fought for three years.", "fought", (), (), "None"),
        ("They fight every day.", "fight", (), (), "None"),
        ("They now fight.", "fight", (), (), "None"),
        ("A 35-year-old man was shot.", "shot", (), (), "None"),
        ("Jets struck after the October 7 attacks.", "struck", (), (), "None"),
        ("Jets struck after the October 7 attacks.", "attacks", (), (), "2024-10-07 2024-10-07 explicit"),
        ("Friday's strike killed ten.", "strike", (), (), "2025-08-15 2025-08-15 relative"),
        ("Friday's strike killed ten.", "killed", (), (), "2025-08-15 2025-08-15 relative"),
        ("The October 7 attacks prompted a war.", "prompted", (), (), "None"),
        ("He condemned Friday's strike.", "condemned", (), (), "None"),
        ("He rejected the 2015 nuclear deal in 2018.", "rejected", (), (), "2018-01-01 2018-12-31 explicit"),
        ("He rejected the 2015 nuclear deal.", "deal", (), (), "2015-01-01 2015-12-31 explicit"),
        ("He rejected the 2015 deal on arms and the sale.", "sale", (), (), "None"),
        ("They ruled between May 2019 and June 2021.", "ruled", (), (), "2019-05-01 2021-06-30 explicit"),
        ("They ruled from 2019 to Friday.", "ruled", (), ("Friday",), "2019-01-01 2025-08-15 relative"),
        ("They met from 2019 until 2021.", "met", (), (), "2019-01-01 2021-12-31 explicit"),
        ("They met in 2021 and 2019.", "met", (), (), "2021-01-01 2021-12-31 explicit"),
        ("They met from 2021 to 2019.", "met", (), (), "2021-01-01 2021-12-31 explicit"),
        ("In 2019 they left and in 2021 they returned.", "returned", (), (), "2021-01-01 2021-12-31 explicit"),
        ("No date here.", "date", (), (), "None"),
    ],
)
def test_choice(text: str, trigger: str, clauses: tuple[str, ...], attached: tuple[str, ...], expected: str) -> None:
    when = date_of(text, trigger, clauses, attached)
    assert (f"{when.start} {when.end} {when.basis}" if when else "None") == expected


def test_dates_of_other_sentences_are_ignored() -> None:
    text = "They left in 2019. They returned."
    sentence = place(text, "They returned.")
    assert choose(place(text, "returned"), [sentence], sentence, recognize(text, DAY)) is None


def test_an_interval_covers_both_expressions() -> None:
    text = "Earlier: they ruled between May 2019 and June 2021."
    when = date_of(text, "ruled")
    assert when is not None
    assert when.span == place(text, "May 2019 and June 2021")
    assert when.granularity is Granularity.INTERVAL


def test_to_when() -> None:
    (x,) = recognize("on Friday", DAY)
    when = to_when(x)
    assert when == When(x.span, datetime.date(2025, 8, 15), datetime.date(2025, 8, 15), Granularity.DAY, "relative")
    assert to_when(x, "inherited") == When(x.span, datetime.date(2025, 8, 15), datetime.date(2025, 8, 15), Granularity.DAY, "inherited")
    for text in ("for two years", "every day", "now", "last week"):
        assert to_when(recognize(text)[0]) is None

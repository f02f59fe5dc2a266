"""The results: what they refuse, what follows from them, and that JSON loses nothing."""

from __future__ import annotations

import datetime
import json
import pickle
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import geoevents
from geoevents import Actor, Article, Attribution, Event, Participant, Place, Quantity, Report, Span, When
from geoevents.errors import GeoeventsError, InputError, RecordError
from geoevents.events import BASES, QUANTITY_KINDS, default_id, parse_date
from geoevents.ontology import CONTEXTS, MODES, SECTORS, EventType, Granularity, QuadClass, Realis, Role

TEXT = "Iran struck Iraq in Basra on Monday."
DAY = datetime.date(2024, 5, 2)


def span(text: str, of: str = TEXT) -> Span:
    at = of.index(text)
    return Span(at, at + len(text), text)


def event(**changes: Any) -> Event:
    values: dict[str, Any] = {"id": "e-1", "type": "ASSAULT", "trigger": span("struck"), "sentence": Span(0, len(TEXT), TEXT), "rule": "assault.strike"}
    return Event(**(values | changes))


# ---------------------------------------------------------------- what they refuse

REFUSED: list[tuple[str, Callable[[], object], str]] = [
    ("span that ends before it starts", lambda: Span(5, 4, ""), "half-open"),
    ("span before the text", lambda: Span(-1, 0, "x"), "half-open"),
    ("span of another length", lambda: Span(0, 4, "abc"), "half-open"),
    ("span start no number", lambda: Span("0", 1, "a"), "Span.start is '0': give a int"),  # type: ignore[arg-type]
    ("span text no string", lambda: Span(0, 1, b"a"), "Span.text is bytes: give a str"),  # type: ignore[arg-type]
    ("article without text", lambda: Article(None), "Article.text is NoneType"),  # type: ignore[arg-type]
    ("article date", lambda: Article("x", "yesterday"), "'yesterday'"),
    ("article id", lambda: Article("x", id=3), "Article.id is int"),  # type: ignore[arg-type]
    ("unknown role", lambda: Participant("victim", span("Iraq")), "'victim' is no Role: give one of source, target"),
    ("participant without span", lambda: Participant("source", "Iran"), "Participant.span is 'Iran': give a Span"),  # type: ignore[arg-type]
    ("participant's actor", lambda: Participant("source", span("Iran"), actor="IRN"), "give a Actor or None"),  # type: ignore[arg-type]
    ("sectors of an actor", lambda: Actor("x", sectors=(1,)), "Actor.sectors holds 1: give str values"),  # type: ignore[arg-type]
    ("when backwards", lambda: When(span("Monday"), DAY, DAY - datetime.timedelta(1), "day"), "give the earlier day first"),
    ("when with a time of day", lambda: When(span("Monday"), DAY, datetime.datetime(2024, 5, 2, 10), "minute"), "give a datetime.date"),
    ("when's basis", lambda: When(span("Monday"), DAY, DAY, "day", "guessed"), "give one of explicit, relative, inherited"),
    ("when's unit", lambda: When(span("Monday"), DAY, DAY, "fortnight"), "'fortnight' is no Granularity"),
    ("latitude", lambda: Place(span("Basra"), "Basra", lat=91.0), "Place.lat is 91.0: give degrees from -90 to 90"),
    ("longitude not a number", lambda: Place(span("Basra"), "Basra", lon=float("nan")), "Place.lon is nan"),
    ("resolution", lambda: Place(span("Basra"), "Basra", resolution=6), "give 1 (country) to 5"),
    ("quantity's kind", lambda: Quantity("lost", span("Iraq")), "give one of dead, injured"),
    ("quantity that is no number", lambda: Quantity("dead", span("Iraq"), float("nan")), "Quantity.low is nan: give a finite number"),
    ("quantity without an upper end", lambda: Quantity("dead", span("Iraq"), 3, float("inf")), "or None where the range is open"),
    ("attribution without speaker", lambda: Attribution(None, span("struck")), "Attribution.participant is None"),  # type: ignore[arg-type]
    ("unknown type", lambda: event(type="FIGHT"), "'FIGHT' is no EventType"),
    ("mode of another type", lambda: event(mode="visit"), "ASSAULT has no mode 'visit'; its modes: abduct"),
    ("mode of a type without modes", lambda: event(type="AID", mode="visit"), "its modes: none"),
    ("context", lambda: event(contexts=("war",)), "'war' is no PLOVER context"),
    ("realis", lambda: event(realis="maybe"), "'maybe' is no Realis"),
    ("mentions", lambda: event(mentions=("struck",)), "Event.mentions holds 'struck': give Span values"),
    ("report whose spans are of another text", lambda: Report("r", TEXT.upper(), None, (event(),)), "is not 'struck' in the text"),
    ("report of no events", lambda: Report("r", TEXT, None, (TEXT,)), "Report.events holds"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("build", "message"), [pytest.param(b, m, id=name) for name, b, m in REFUSED])
def test_refused_with_a_message(build: Callable[[], object], message: str) -> None:
    with pytest.raises(InputError) as caught:
        build()
    assert message in str(caught.value)


def test_errors_are_builtin_ones_too() -> None:
    for error in (InputError, RecordError):
        assert issubclass(error, GeoeventsError)
        assert issubclass(error, ValueError)


def test_results_are_frozen_and_hashable() -> None:
    one, same = event(), event()
    assert one == same
    assert hash(one) == hash(same)
    assert len({one, same, event(mode="aerial")}) == 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.mode = "aerial"  # type: ignore[misc]


def test_reports_travel_between_processes() -> None:
    report = Report("r", TEXT, DAY, (event(),))
    assert pickle.loads(pickle.dumps(report)) == report


# ---------------------------------------------------------------- dates and ids


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (None, None),
        (DAY, DAY),
        (datetime.datetime(2024, 5, 2, 23, 59), DAY),
        ("2024-05-02", DAY),
        (" 2024-05-02\n", DAY),
        ("20240502", DAY),
        ("2024-05-02T10:00:00Z", DAY),
        ("2024-05-02 10:00", DAY),
        ("2024-W18-4", DAY),
    ],
)
def test_parse_date(value: object, day: datetime.date | None) -> None:
    assert parse_date(value) == day  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["", "2 May 2024", "2024-05", "2024-13-01", "2024-02-30", 20240502, 3.5, b"2024-05-02", ("2024", 5, 2)])
def test_parse_date_refuses(value: object) -> None:
    with pytest.raises(InputError) as caught:
        parse_date(value)  # type: ignore[arg-type]
    assert repr(value) in str(caught.value)


def test_default_id_depends_on_the_text_alone() -> None:
    assert default_id(TEXT) == default_id(str(TEXT))
    assert default_id(TEXT) != default_id(TEXT + " ")
    assert len(default_id("\ud800")) == 12


# ---------------------------------------------------------------- what follows from an event


def test_participants_by_role() -> None:
    iran, iraq = Participant("source", span("Iran")), Participant(Role.TARGET, span("Iraq"))
    city = Participant("theme", span("Basra"))
    found = event(participants=[iraq, city, iran])
    assert (found.sources, found.targets, found.themes) == ((iran,), (iraq,), (city,))
    assert found.participants == (iraq, city, iran)


def test_derived_codes() -> None:
    plain, aerial = event(), event(mode="aerial")
    assert (plain.quad, plain.score, plain.cameo) == (QuadClass.MATERIAL_CONFLICT, -9.0, "19")
    assert (aerial.quad, aerial.score, aerial.cameo) == (QuadClass.MATERIAL_CONFLICT, -9.5, "195")


@pytest.mark.parametrize(
    ("a", "b", "overlaps", "contains"),
    [((0, 4), (0, 4), True, True), ((0, 4), (4, 5), False, False), ((0, 4), (3, 5), True, False), ((0, 4), (1, 2), True, True), ((1, 2), (0, 4), True, False)],
)
def test_spans_compared(a: tuple[int, int], b: tuple[int, int], overlaps: bool, contains: bool) -> None:
    one, other = (Span(s, e, "x" * (e - s)) for s, e in (a, b))
    assert one.overlaps(other) is overlaps
    assert other.overlaps(one) is overlaps
    assert one.contains(other) is contains


# ---------------------------------------------------------------- JSON there and back

# Every code point counts, lone surrogates and controls included.
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
OPTIONAL_TEXT = st.none() | ANY_TEXT
DAYS = st.dates()


@st.composite
def reports(draw: st.DrawFn) -> Report:
    text = draw(st.text(st.characters(codec=None), min_size=1, max_size=200))

    def a_span() -> Span:
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        return Span(start, end, text[start:end])

    def maybe(build: Callable[[], Any]) -> Any:
        return build() if draw(st.booleans()) else None

    def an_actor() -> Actor:
        sectors = draw(st.lists(st.sampled_from(sorted(SECTORS)), max_size=2))
        return Actor(draw(ANY_TEXT), draw(OPTIONAL_TEXT), draw(OPTIONAL_TEXT), tuple(sectors), draw(ANY_TEXT), draw(OPTIONAL_TEXT))

    def a_participant() -> Participant:
        return Participant(draw(st.sampled_from(Role)), a_span(), maybe(an_actor), maybe(a_span))

    def a_when() -> When:
        days = sorted((draw(DAYS), draw(DAYS)))
        return When(a_span(), days[0], days[1], draw(st.sampled_from(Granularity)), draw(st.sampled_from(BASES)))

    def a_place() -> Place:
        lat, lon = draw(st.none() | st.floats(-90, 90)), draw(st.none() | st.floats(-180, 180))
        return Place(a_span(), draw(ANY_TEXT), draw(OPTIONAL_TEXT), lat, lon, draw(st.none() | st.integers(0, 10**9)), draw(st.none() | st.integers(1, 5)))

    def a_quantity() -> Quantity:
        numbers = st.none() | st.integers(0, 10**12) | st.floats(allow_nan=False, allow_infinity=False)
        return Quantity(draw(st.sampled_from(QUANTITY_KINDS)), a_span(), draw(numbers), draw(numbers), draw(OPTIONAL_TEXT))

    def an_event() -> Event:
        kind = draw(st.sampled_from(EventType))
        return Event(
            id=draw(ANY_TEXT),
            type=kind,
            trigger=a_span(),
            sentence=a_span(),
            rule=draw(ANY_TEXT),
            mode=draw(st.sampled_from([None, *MODES[kind]])),
            contexts=tuple(draw(st.lists(st.sampled_from(CONTEXTS), max_size=3))),
            participants=tuple(a_participant() for _ in range(draw(st.integers(0, 3)))),
            when=maybe(a_when),
            place=maybe(a_place),
            realis=draw(st.sampled_from(Realis)),
            attribution=maybe(lambda: Attribution(a_participant(), a_span(), draw(st.booleans()))),
            quantities=tuple(a_quantity() for _ in range(draw(st.integers(0, 2)))),
            mentions=tuple(a_span() for _ in range(draw(st.integers(0, 2)))),
        )

    events = tuple(an_event() for _ in range(draw(st.integers(0, 3))))
    return Report(draw(ANY_TEXT), text, draw(st.none() | DAYS), events, tuple(draw(st.lists(ANY_TEXT, max_size=2))))


@settings(max_examples=150, deadline=None)
@given(reports())
def test_json_loses_nothing(report: Report) -> None:
    stored = report.to_json()
    assert stored.isascii()
    back = Report.from_json(stored)
    assert back == report
    assert back.to_json() == stored
    assert Report.from_dict(report.to_dict()) == report
    assert Report.from_json(report.to_json(indent=2)) == report


@settings(max_examples=50, deadline=None)
@given(reports())
def test_dict_holds_plain_values_only(report: Report) -> None:
    def check(value: object) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                assert type(key) is str
                check(inner)
        elif isinstance(value, list):
            for inner in value:
                check(inner)
        else:
            assert value is None or type(value) in (str, int, float, bool)

    check(report.to_dict())


def test_json_adds_what_follows_from_the_type() -> None:
    record = json.loads(Report("r", TEXT, DAY, (event(mode="drone"),)).to_json())
    assert record["published"] == "2024-05-02"
    assert {k: record["events"][0][k] for k in ("quad", "score", "cameo")} == {"quad": "material conflict", "score": -9.5, "cameo": "195"}


FULL = Report(
    "r",
    TEXT,
    DAY,
    (event(participants=(Participant("source", span("Iran"), Actor("Iran", "IRN", "IRN", ("GOV",))),), when=When(span("Monday"), DAY, DAY, "day"), place=Place(span("Basra"), "Basra")),),
)


def _without(path: str) -> Callable[[dict[str, Any]], None]:
    def change(record: dict[str, Any]) -> None:
        *parents, last = path.split(".")
        node: Any = record
        for key in parents:
            node = node[int(key)] if key.isdigit() else node[key]
        del node[last]

    return change


def _with(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(record: dict[str, Any]) -> None:
        *parents, last = path.split(".")
        node: Any = record
        for key in parents:
            node = node[int(key)] if key.isdigit() else node[key]
        node[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_with("extra", 1), "report has unknown fields: extra"),
        (_without("text"), "report: "),
        (_with("events", [3]), "report.events[0] is int: a JSON object is needed"),
        (_with("events", {"a": 1}), "report.events has unknown fields: a"),
        (_with("events.0.type", "FIGHT"), "report.events[0]: 'FIGHT' is no EventType"),
        (_with("events.0.mode", "visit"), "report.events[0]: ASSAULT has no mode 'visit'"),
        (_with("events.0.verb", "x"), "report.events[0] has unknown fields: verb"),
        (_without("events.0.trigger"), "report.events[0]: "),
        (_with("events.0.trigger.start", 4), "report.events[0].trigger: Span(4, 11) does not fit"),
        (_with("events.0.trigger.start", "5"), "report.events[0].trigger: Span.start is '5'"),
        (_with("events.0.when.start", "Monday"), "report.events[0].when.start is 'Monday': an ISO 8601 day is needed"),
        (_with("events.0.when.start", 7), "report.events[0].when: When.start is 7"),
        (_with("events.0.participants.0.role", "x"), "report.events[0].participants[0]: 'x' is no Role"),
        (_with("events.0.participants.0.actor.rank", 1), "report.events[0].participants[0].actor has unknown fields: rank"),
        (_with("published", "soon"), "report: published is 'soon'"),
        (_with("text", "another text, as long as the first was"), "report: the span"),
    ],
)
def test_from_dict_names_the_place_at_fault(change: Callable[[dict[str, Any]], None], message: str) -> None:
    record = FULL.to_dict()
    assert Report.from_dict(record) == FULL
    change(record)
    with pytest.raises(RecordError) as caught:
        Report.from_dict(record)
    assert message in str(caught.value)


@pytest.mark.parametrize("data", ["", "{", "[]", "null", "3", None, b"\xff", pytest.param("[" * 100_000, id="nested")])
def test_from_json_refuses_what_is_no_report(data: Any) -> None:
    with pytest.raises(RecordError):
        Report.from_json(data)


# ---------------------------------------------------------------- the notebook table


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.tags.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


def test_html_table_shows_the_event_and_escapes_its_text() -> None:
    text = '<script>alert("x")</script> & <b>Iran</b> struck \ud800 Iraq.'

    def at(part: str) -> Span:
        return span(part, text)

    found = Event(
        id="1",
        type="ASSAULT",
        mode="aerial",
        trigger=at("struck"),
        sentence=Span(0, len(text), text),
        rule="assault.strike",
        participants=(Participant("source", at("<b>Iran</b>")), Participant("target", at("Iraq"), Actor("Iraq & <Co>", "IRQ"))),
        when=When(at("struck"), DAY, DAY + datetime.timedelta(2), "interval"),
        place=Place(at("Iraq"), "<Iraq>", "IRQ"),
    )
    html = Report("r", text, DAY, (found,))._repr_html_()
    html.encode("utf-8")
    page = _Tags()
    page.feed(html)
    assert set(page.tags) == {"table", "thead", "tbody", "tr", "th", "td"}
    assert page.cells[7:] == [
        "ASSAULT/aerial", "<b>Iran</b>", "Iraq & <Co>", "2024-05-02 to 2024-05-04", "<Iraq>", "actual", text.replace("\ud800", "?"),
    ]  # fmt: skip


def test_public_names_exist_and_are_sorted() -> None:
    assert geoevents.__all__ == sorted(geoevents.__all__)
    for name in geoevents.__all__:
        assert getattr(geoevents, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'extractt'"):
        geoevents.extractt  # noqa: B018

"""The extractor on the real embedded model: any text, alone or in a batch, and clear refusals."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import geoevents
from geoevents import Article, Extractor, Report
from geoevents.errors import InputError
from geoevents.events import default_id
from geoevents.layout import Block, BlockKind, blocks
from geoevents.syntax.conllu import load
from geoevents.syntax.parser import Parse
from geoevents.syntax.pipeline import StanzaParser, is_stanza_pipeline
from tests.syntax.trees import conllu

ODD = {
    "empty": "",
    "blank": " \n\t\r\n ",
    "one letter": "x",
    "one full stop": ".",
    "one huge token": "x" * 20_000,
    "controls": "Iran\x00 struck\x07 Iraq\x1b[31m on\x7f Monday\x9b.\x0bChad\x0c sent aid.\x1c",
    "right to left": "\u202bقال الجيش\u202c: Iran struck Iraq. إيران ضربت العراق.",
    "emoji": "Iran 🇮🇷 struck 👨‍👩‍👧‍👦 Iraq 🇮🇶 on Monday 🚀.",
    "lone surrogates": "Iran \ud800 struck \udfff Iraq on Monday.\ud83d",
    "outside the first plane": "𝕴ran struck Iraq. 𐌰𐌱𐌲 Chad sent aid to Niger.",
    "combining": "Ira\u0301n struck I\u0308raq.",
    "joiners and marks": "Iran\u200b struck\u00ad Iraq\ufeff on\u2060 Monday.",
    "no full stop": "Iran struck Iraq and " * 1_000,
    "old line ends": "Iran struck Iraq.\rChad sent aid to Niger.\r",
    "unicode line ends": "Iran struck Iraq.\u2028Chad sent aid.\u2029Kenya left.\x85Peru stayed.",
    "markup": "<p>Iran <b>struck</b> Iraq.</p> &amp; <script>x</script>",
    "other languages": "Иран нанёс удар по Ираку. 伊朗袭击了伊拉克。イラン",
    "percent and braces": "Iran struck %s {0} $HOME `rm` Iraq. '; DROP TABLE events; --",
    "quotes": "“‘Iran’ struck «Iraq»,” said ″Chad″.",
    "numbers only": "12 345,67 1e999 -0 ٣٤",
}
NEWS = (
    "Iran struck Iraq on Monday, killing 12 people, officials said.",
    "Kenya and Uganda signed a trade agreement in Nairobi.",
    "France condemned the attack and called for talks.",
    "Rebels shelled the town. The army retook it on Friday.",
    "The harvest was good.",
)


def texts_of(value: Any) -> Iterator[geoevents.Span]:
    if isinstance(value, geoevents.Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_of(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from texts_of(getattr(value, field.name))


def sound(report: Report, text: str) -> None:
    """Every span is what the text has there, triggers stand in their sentences, and the report survives JSON."""
    assert report.text == text
    for event in report.events:
        for span in texts_of(event):
            assert text[span.start : span.end] == span.text
        assert event.sentence.contains(event.trigger)
        assert event.trigger in event.mentions
        assert event.trigger.text.strip()
    assert [e.id for e in report.events] == [f"{report.id}-{n}" for n in range(1, len(report.events) + 1)]
    assert Report.from_json(report.to_json()) == report


# ---------------------------------------------------------------- any text


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ODD.items()])
def test_odd_texts(text: str, extractor: Extractor) -> None:
    sound(extractor.extract(text, "2024-05-02"), text)


@pytest.mark.parametrize("name", ["controls", "lone surrogates", "right to left", "joiners and marks", "old line ends"])
def test_odd_characters_do_not_hide_the_event(name: str, extractor: Extractor) -> None:
    found = extractor.extract(ODD[name], "2024-05-02").events
    assert [(str(e.type), e.trigger.text) for e in found][:1] == [("ASSAULT", "struck")]


PIECES = st.sampled_from(["Iran ", "struck ", "Iraq", ". ", "\n", "“", "”", " said ", "on Monday", "\ud800", "\x00", "🚀", "'s ", "Also Read: ", "the army ", "signed a pact with ", ", ", "\u202e", "1,200 ", "he "])


@settings(max_examples=25, deadline=None)
@given(text=st.lists(PIECES, max_size=25).map("".join) | st.text(st.characters(codec=None), max_size=80))
def test_random_texts(text: str, extractor: Extractor) -> None:
    sound(extractor.extract(text, "2024-05-02"), text)


def test_a_cut_is_told(extractor: Extractor) -> None:
    report = extractor.extract(ODD["no full stop"])
    assert any("hold no full stop" in w for w in report.warnings)
    assert all("hold no full stop" in w or "parsed in parts" in w for w in report.warnings)
    assert extractor.extract(NEWS[0]).warnings == ()


# ---------------------------------------------------------------- alone or in a batch


@pytest.mark.parametrize("size", [1, 2, 3, 64])
def test_a_batch_changes_nothing(size: int, extractor: Extractor, seed_text: str) -> None:
    day = datetime.date(2024, 5, 2)
    articles = [Article(text, day) for text in (*NEWS, seed_text, ODD["emoji"], ODD["lone surrogates"], "", NEWS[0])]
    alone = [extractor.extract(a.text, a.published) for a in articles]
    assert list(extractor.pipe(articles, batch_size=size)) == alone
    assert list(extractor.pipe(reversed(articles), batch_size=size)) == alone[::-1]
    assert sum(len(report.events) for report in alone) > 10


def test_an_extractor_keeps_nothing_of_a_text(extractor: Extractor, seed_text: str) -> None:
    first = extractor.extract(NEWS[3])
    extractor.extract(seed_text)
    assert extractor.extract(NEWS[3]) == first


def test_pipe_is_lazy(extractor: Extractor) -> None:
    taken = []

    def source() -> Iterator[str]:
        for text in NEWS:
            taken.append(text)
            yield text

    reports = extractor.pipe(source(), batch_size=2)
    assert taken == []
    next(reports)
    assert len(taken) == 2
    assert len(list(reports)) == 4


@pytest.mark.parametrize("size", [1, 2, 64])
def test_pipe_delivers_what_came_before_a_bad_article(size: int, extractor: Extractor) -> None:
    got: list[str] = []
    with pytest.raises(InputError, match=r"Article\.text is int"):
        got.extend(report.text for report in extractor.pipe([*NEWS[:3], 3, NEWS[3]], batch_size=size))  # type: ignore[list-item]
    assert got == list(NEWS[:3])


def test_pipe_delivers_what_came_before_a_source_that_breaks(extractor: Extractor) -> None:
    def source() -> Iterator[str]:
        yield NEWS[0]
        raise OSError("the disk is gone")

    got: list[str] = []
    with pytest.raises(OSError, match="the disk is gone"):
        got.extend(report.text for report in extractor.pipe(source()))
    assert got == [NEWS[0]]


def test_pipe_of_nothing(extractor: Extractor) -> None:
    assert list(extractor.pipe([])) == []


class Fussy:
    """A parser that cannot read one text, as a real one may fail on one."""

    def __init__(self, inner: StanzaParser) -> None:
        self.inner = inner

    def parse(self, texts: Sequence[str]) -> list[Parse]:
        if any("unreadable" in text for text in texts):
            raise RuntimeError("cannot read this")
        return self.inner.parse(texts)


def test_a_text_that_breaks_the_parser_does_not_take_its_neighbours_along(parser: StanzaParser) -> None:
    got: list[str] = []
    with pytest.raises(RuntimeError, match="cannot read this"):
        got.extend(report.text for report in Extractor(Fussy(parser)).pipe([NEWS[0], NEWS[1], "unreadable", NEWS[2]]))
    assert got == [NEWS[0], NEWS[1]]


# ---------------------------------------------------------------- options and refusals


def test_ids(extractor: Extractor) -> None:
    assert extractor.extract(NEWS[0]).id == default_id(NEWS[0])
    assert extractor.extract(NEWS[0], id="mine").events[0].id == "mine-1"
    assert [r.id for r in extractor.pipe([Article(NEWS[0], id="a"), NEWS[1]])] == ["a", default_id(NEWS[1])]


def test_the_day_of_publication_moves_relative_dates(extractor: Extractor) -> None:
    text = "Iran struck Iraq on Monday."

    def start(published: object) -> datetime.date | None:
        when = extractor.extract(text, published).events[0].when  # type: ignore[arg-type]
        return when.start if when else None

    assert start("2024-05-02") == start(datetime.datetime(2024, 5, 2, 10)) == datetime.date(2024, 4, 29)
    assert start(datetime.date(2024, 5, 9)) == datetime.date(2024, 5, 6)
    assert start(None) is None


def test_furniture_is_left_out_by_default(parser: StanzaParser, extractor: Extractor) -> None:
    text = "Iran struck Iraq.\nAlso Read: Chad sends aid to Niger\n"
    assert [str(e.type) for e in extractor.extract(text).events] == ["ASSAULT"]
    assert [str(e.type) for e in Extractor(parser, furniture=True).extract(text).events] == ["ASSAULT", "AID"]


def test_the_default_extractor(seed_text: str) -> None:
    report = geoevents.extract(seed_text, published="2025-08-21", id="minsk")
    assert report.published == datetime.date(2025, 8, 21)
    sound(report, seed_text)


def test_any_parser_will_do() -> None:
    class ByHand:
        def parse(self, texts: Sequence[str]) -> list[Parse]:
            return [Parse(load(conllu("Iran PROPN 2 nsubj | struck VERB:VBD 0 root strike | Iraq PROPN 2 obj"), text), ("by hand",)) for text in texts]

    report = Extractor(ByHand()).extract("Iran struck Iraq.")
    assert [(str(e.type), [p.span.text for p in e.sources], [p.span.text for p in e.targets]) for e in report.events] == [("ASSAULT", ["Iran"], ["Iraq"])]
    assert report.warnings == ("by hand",)


def test_a_layout_that_the_parser_read_is_not_read_again(extractor: Extractor) -> None:
    text = "Iran struck Iraq.\nAlso Read: Chad sends aid to Niger\n\nIran struck Iraq again on Monday.\n"
    parse = extractor._parse([text])[0]
    assert parse.layout == blocks(text)

    class Given:
        def __init__(self, layout: tuple[Block, ...] | None) -> None:
            self.layout = layout

        def parse(self, texts: Sequence[str]) -> list[Parse]:
            return [Parse(parse.trees, parse.warnings, self.layout) for _ in texts]

    assert Extractor(Given(None)).extract(text) == Extractor(Given(parse.layout)).extract(text) == extractor.extract(text)
    body = tuple(attrs.evolve(b, kind=BlockKind.BODY) for b in blocks(text))
    assert len(Extractor(Given(body)).extract(text).events) > len(extractor.extract(text).events)


def test_a_stanza_pipeline_will_do(extractor: Extractor) -> None:
    from geoevents.model import pipeline

    nlp = pipeline()
    assert is_stanza_pipeline(nlp)
    assert not is_stanza_pipeline(extractor)
    assert Extractor(nlp).extract(NEWS[1]) == extractor.extract(NEWS[1])


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda e: e.extract(None), "Article.text is NoneType: give a str"),
        (lambda e: e.extract(b"Iran"), "Article.text is bytes"),
        (lambda e: e.extract("x", published="yesterday"), "published is 'yesterday': give a datetime.date"),
        (lambda e: e.extract("x", id=7), "Article.id is int"),
        (lambda e: e.explain(3), "Article.text is int"),
        (lambda e: e.explain("x", "soon"), "published is 'soon'"),
        (lambda e: next(e.pipe("one text")), "pipe takes several articles"),
        (lambda e: next(e.pipe(Article("one"))), "pipe takes several articles"),
        (lambda e: next(e.pipe(["x"], batch_size=0)), "batch_size is 0: give a whole number from 1"),
        (lambda e: next(e.pipe(["x"], batch_size="8")), "batch_size is '8'"),
        (lambda e: Extractor(parser="en"), "parser is str: give a stanza.Pipeline"),
        (lambda e: Extractor(rules=["sign"]), "rules holds 'sign': give geoevents.patterns.Rule values"),
        (lambda e: Extractor(actors={"IRN": "Iran"}), "actors is dict: give a geoevents.actors.ActorList"),
    ],
)
def test_refusals(use: Any, message: str, extractor: Extractor) -> None:
    with pytest.raises(InputError) as caught:
        use(extractor)
    assert message in str(caught.value)

"""Coreference, merging, sharing, timing and placing on recorded parses of texts of our own, through the whole extractor."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from geoevents import Event, Extractor, Report
from geoevents.testing import RecordedParser
from tests.discourse.stage_texts import TEXTS

PARSES = Path(__file__).parent.parent / "parses" / "discourse_stages.conllu"
PUBLISHED = "2025-06-12"  # a Thursday


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(parser=RecordedParser.from_file(PARSES))


def read(extractor: Extractor, name: str) -> Report:
    return extractor.extract(TEXTS[name], published=PUBLISHED)


def event_at(report: Report, trigger: str) -> Event:
    found = [e for e in report.events if any(m.text == trigger for m in e.mentions)]
    assert found, f"no event on {trigger!r}; events: {[(e.type.value, e.trigger.text) for e in report.events]}"
    return found[0]


def names(participants: tuple[object, ...]) -> set[str]:
    return {p.actor.code or p.actor.name if p.actor else p.span.text for p in participants}  # type: ignore[attr-defined]


PARTICIPANTS = [
    # text, trigger, sources, targets
    ("both-leaders", "condemned", {"GHA", "TGO"}, {"NER"}),
    ("both-nations", "signed", {"PER", "CHL"}, set()),
    ("both-nations", "criticised", {"PER", "CHL"}, {"BOL"}),
    ("he", "praised", {"KEN"}, {"UGA"}),
    ("it", "condemned", {"VNM"}, {"PRK"}),
    ("they", "condemned", {"SWE", "FIN"}, {"RUS"}),
    ("bloc", "condemned", {"EUR"}, {"BLR"}),
    ("surname", "criticised", {"GUY"}, {"VEN"}),
    ("apposition", "criticised", {"KEN"}, {"SOM"}),
    ("avoid", "condemned", {"DZA"}, {"MLI"}),
    ("means", "supplying", {"NOR"}, {"UKR"}),
    ("occasion", "summit", {"LAO", "KHM"}, set()),
    ("home", "arrested", {"MWI"}, {"teachers"}),
    ("home", "condemned", {"MWI"}, {"ZMB"}),
    ("namesake", "praised", {"EGY"}, {"SDN"}),
    ("two-homes", "arrested", {"Police"}, {"men"}),
    ("own-army", "praised", {"LBN"}, {"LBN"}),
]


@pytest.mark.parametrize(("name", "trigger", "sources", "targets"), PARTICIPANTS)
def test_participants(extractor: Extractor, name: str, trigger: str, sources: set[str], targets: set[str]) -> None:
    event = event_at(read(extractor, name), trigger)
    assert names(event.sources) == sources
    assert names(event.targets) == targets


def test_antecedents_point_into_the_text(extractor: Extractor) -> None:
    event = event_at(read(extractor, "both-leaders"), "condemned")
    antecedents = sorted(p.antecedent.text for p in event.sources if p.antecedent)
    assert antecedents == ["Faure Gnassingbe", "John Mahama"]
    assert {p.span.text for p in event.sources} == {"Both leaders"}


def test_a_pronoun_without_a_candidate_stays_open(extractor: Extractor) -> None:
    for event in read(extractor, "unknown-it").events:
        assert all(p.antecedent is None for p in event.participants)


MERGED = [
    ("merge-sign", {"signed"}, 1),
    ("merge-attack", {"attacked", "attack"}, 1),
    ("apart-days", {"struck"}, 2),
    ("apart-targets", {"attacked"}, 2),
    ("apart-verbs", {"condemned"}, 2),
]


@pytest.mark.parametrize(("name", "triggers", "number"), MERGED)
def test_merging(extractor: Extractor, name: str, triggers: set[str], number: int) -> None:
    records = [e for e in read(extractor, name).events if {m.text for m in e.mentions} & triggers]
    assert len(records) == number
    if number == 1:
        assert {m.text for m in records[0].mentions} >= triggers


def test_a_merged_record_keeps_every_mention_and_the_day(extractor: Extractor) -> None:
    event = event_at(read(extractor, "merge-sign"), "signed")
    assert len(event.mentions) == 2
    assert event.when is not None
    assert event.when.start == datetime.date(2025, 6, 11)


DAYS = [
    ("own-date", "arrested", "2025-06-06"),
    ("own-date", "expelled", "2025-06-09"),
    ("occasion", "signed", "2024-05-03"),
    ("occasion", "summit", "2024-05-03"),
    ("no-date", "condemned", None),
    ("in-place", "clashed", "2025-06-07"),
]


@pytest.mark.parametrize(("name", "trigger", "day"), DAYS)
def test_days(extractor: Extractor, name: str, trigger: str, day: str | None) -> None:
    when = event_at(read(extractor, name), trigger).when
    assert (when.start.isoformat() if when else None) == day


PLACES = [
    ("in-place", "clashed", "Novi Sad", "SRB"),
    ("comma-place", "arrested", "Tripoli", "LBN"),
    ("occasion", "summit", "Vientiane", "LAO"),
]


@pytest.mark.parametrize(("name", "trigger", "place", "country"), PLACES)
def test_places(extractor: Extractor, name: str, trigger: str, place: str, country: str) -> None:
    found = event_at(read(extractor, name), trigger).place
    assert found is not None
    assert (found.name, found.country) == (place, country)


def test_an_actor_is_no_place(extractor: Extractor) -> None:
    assert event_at(read(extractor, "actor-not-place"), "condemned").place is None

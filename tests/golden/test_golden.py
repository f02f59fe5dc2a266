"""Whole articles against events annotated by hand. The floors go up with the rules, never down."""

from __future__ import annotations

import pytest

from geoevents import Extractor, Report
from tests.golden.scoring import articles, gold, score

FLOORS = {
    "typed_f1": 0.90,
    "precision": 0.94,
    "recall": 0.86,
    "participant_f1": 0.90,
    "date": 0.90,
    "realis": 0.96,
    "attribution": 0.94,
}


@pytest.fixture(scope="module")
def figures(extractor: Extractor) -> dict[str, float | None]:
    return score(list(extractor.pipe(articles())), gold())


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_floor(name: str, floor: float, figures: dict[str, float | None]) -> None:
    found = figures[name]
    assert found is not None
    assert found >= floor


def test_records_point_into_their_articles() -> None:
    texts = {a.id: a.text for a in articles()}
    for doc, records in gold().items():
        for record in records:
            start = record["start"]
            assert texts[doc][start : start + len(record["trigger"])] == record["trigger"]


def test_nothing_found_scores_nothing() -> None:
    """The scorer can fail."""
    empty = score([Report(a.id or "", a.text, a.published) for a in articles()], gold())
    assert (empty["typed_f1"], empty["recall"], empty["participant_f1"]) == (0.0, 0.0, None)

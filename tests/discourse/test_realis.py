"""Realis: sentence and trigger in, actual, future, hypothetical or negated out."""

from __future__ import annotations

import attrs
import pytest

from geoevents.discourse.realis import read, realis_of

from .helpers import cases, draft_in

PARSES = "discourse_realis"


@pytest.mark.parametrize(("realis", "event", "marked"), cases("realis_cases.tsv"))
def test_realis(realis: str, event: str, marked: str) -> None:
    assert realis_of(draft_in(PARSES, marked, event)) == realis


def test_an_act_of_not_doing_is_not_denied_by_its_negation() -> None:
    draft = draft_in(PARSES, "The council did not [impose] sanctions on Mali.", "REJECT")
    assert realis_of(draft) == "negated"
    assert realis_of(attrs.evolve(draft, by_not_doing=True)) == "actual"


@pytest.mark.parametrize(
    ("marked", "willed", "announced", "purpose"),
    [
        ("Kenya will [send] troops to Haiti next week.", True, True, False),
        ("Japan vowed to [impose] sanctions on Myanmar.", True, True, False),
        ("Japan intends to [impose] sanctions on Myanmar.", True, False, False),
        ("The alliance will [strike] back if Russia attacks Latvia.", True, True, False),
        ("Rebels bought trucks to [attack] the capital.", False, False, True),
        ("Japan imposed [sanctions] on Myanmar.", False, False, False),
    ],
)
def test_reading(marked: str, willed: bool, announced: bool, purpose: bool) -> None:
    reading = read(draft_in(PARSES, marked, "SANCTION"))
    assert (reading.willed, reading.announced, reading.purpose) == (willed, announced, purpose)

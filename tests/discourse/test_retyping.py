"""What an act ahead becomes."""

from __future__ import annotations

import attrs
import pytest

from geoevents.discourse.draft import Draft
from geoevents.discourse.realis import read
from geoevents.discourse.retyping import retype
from geoevents.ontology import MODES, EventType, Realis

from .helpers import draft_in


def _done(marked: str, event: str, mode: str | None = None) -> Draft:
    draft = draft_in("discourse_realis", marked, event)
    reading = read(draft)
    return retype(attrs.evolve(draft, mode=mode, realis=reading.realis), reading)


@pytest.mark.parametrize(
    ("marked", "event", "mode", "wanted"),
    [
        ("Kenya will [send] troops to Haiti next week.", "AID", None, ("AGREE", None, "future")),
        ("The minister said Ghana would [send] aid to Togo.", "AID", None, ("AGREE", None, "future")),
        ("Norway's king is going to [visit] Peru on Friday.", "CONSULT", "visit", ("AGREE", None, "future")),
        ("The prime minister [visited] Nairobi last week.", "CONSULT", "visit", ("CONSULT", "visit", "actual")),
        ("Estonia may [supply] Moldova with radars.", "AID", None, ("AID", None, "hypothetical")),
        (
            '"We will not [withdraw]," President Daniel Noboa said in a statement.',
            "RETREAT",
            "withdraw",
            ("RETREAT", "withdraw", "negated"),
        ),
        ("Kenya will [send] troops to Haiti next week.", "RETREAT", "release", ("CONCEDE", None, "future")),
        ("Japan will impose [sanctions] on Myanmar.", "SANCTION", None, ("THREATEN", "relations", "actual")),
        ("Japan vowed to [impose] sanctions on Myanmar.", "SANCTION", "expel", ("THREATEN", "expel", "actual")),
        ("Japan intends to [impose] sanctions on Myanmar.", "SANCTION", None, ("SANCTION", None, "future")),
        ("The alliance will [strike] back if Russia attacks Latvia.", "ASSAULT", "aerial", ("THREATEN", "violence", "actual")),
        ("Kenya will [send] troops to Haiti next week.", "MOBILIZE", "troops", ("MOBILIZE", "troops", "future")),
        ("Kenya will [send] troops to the Somali border.", "MOBILIZE", "troops", ("THREATEN", "violence", "actual")),
        ("Kenya will [send] troops to Haiti next week.", "COERCE", "cyber", ("THREATEN", None, "actual")),
        ("Rebels bought trucks to [attack] the capital.", "ASSAULT", None, ("ASSAULT", None, "hypothetical")),
        ("Congo will [demand] that Rwanda withdraw its troops.", "REQUEST", None, ("REQUEST", None, "future")),
        ("Kenya will [send] troops to Haiti next week.", "ACCUSE", None, ("ACCUSE", None, "future")),
    ],
)
def test_retype(marked: str, event: str, mode: str | None, wanted: tuple[str, str | None, str]) -> None:
    draft = _done(marked, event, mode)
    assert (draft.type, draft.mode, draft.realis) == wanted


def test_a_retyped_draft_stays_as_it_is() -> None:
    draft = _done("Japan will impose [sanctions] on Myanmar.", "SANCTION")
    assert retype(draft, read(draft)) is draft


@pytest.mark.parametrize("event", ["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"])
def test_every_threat_has_a_mode_of_threats(event: str) -> None:
    for mode in (None, *MODES[EventType(event)]):
        draft = _done("Kenya will [send] troops to the Somali border.", event, mode)
        assert draft.type is EventType.THREATEN
        assert draft.mode is None or draft.mode in MODES[EventType.THREATEN]
        assert draft.realis is Realis.ACTUAL

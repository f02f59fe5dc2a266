"""PLOVER's tables are complete and agree with each other; figures are those of the PLOVER 2.0 manual."""

from __future__ import annotations

import pytest

from geoevents.ontology import (
    CAMEO,
    CONTEXTS,
    MODES,
    QUAD,
    SCORE,
    SECTORS,
    SPECIAL_CODES,
    EventType,
    QuadClass,
    cameo_code,
    event_score,
)

PAIRS = [(kind, mode) for kind in EventType for mode in (None, *MODES[kind])]


def test_there_are_16_types_in_four_quads_of_which_each_has_its_share() -> None:
    assert len(EventType) == 16
    assert set(QUAD) == set(SCORE) == set(MODES) == set(EventType)
    shares = {quad: [t for t in EventType if QUAD[t] is quad] for quad in QuadClass}
    assert [len(shares[quad]) for quad in QuadClass] == [4, 3, 4, 5]
    assert [quad.number for quad in QuadClass] == [1, 2, 3, 4]


@pytest.mark.parametrize(("kind", "mode"), PAIRS)
def test_every_type_and_mode_has_a_score_and_a_cameo_code(kind: EventType, mode: str | None) -> None:
    score, code = event_score(kind, mode), cameo_code(kind, mode)
    assert -10 <= score <= 10
    assert code.isdigit()
    assert 2 <= len(code) <= 4
    assert 1 <= int(code[:2]) <= 20
    conflict = QUAD[kind] in (QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT)
    # a request is PLOVER's neutral point, and asking for help leans to cooperation
    assert (score <= 0) is conflict or kind is EventType.REQUEST


def test_cameo_speaks_of_known_pairs_only() -> None:
    assert set(CAMEO) <= set(PAIRS)
    assert {kind for kind, mode in CAMEO if mode is None} == set(EventType)


@pytest.mark.parametrize(
    ("kind", "mode", "score", "code"),
    [
        ("AGREE", None, 2.5, "03"),
        ("CONSULT", "visit", 4.0, "042"),
        ("AID", None, 10.0, "07"),
        ("RETREAT", "ceasefire", 7.5, "0871"),
        ("REQUEST", "assist", 0.5, "10"),
        ("SANCTION", "expel", -5.5, "166"),
        ("COERCE", "arrest", -7.0, "173"),
        ("ASSAULT", "unconventional", -10.0, "20"),
        ("ASSAULT", "torture", -8.5, "182"),
    ],
)
def test_figures_of_the_manual(kind: str, mode: str | None, score: float, code: str) -> None:
    assert event_score(EventType(kind), mode) == score
    assert cameo_code(EventType(kind), mode) == code


def test_an_unknown_mode_counts_as_none() -> None:
    assert event_score(EventType.AID, "visit") == event_score(EventType.AID, None)
    assert cameo_code(EventType.AID, "visit") == cameo_code(EventType.AID, None)


def test_codes_are_what_they_look_like() -> None:
    assert len(set(CONTEXTS)) == len(CONTEXTS) == 37
    assert all(len(code) == 3 and code.isupper() for code in (*SECTORS, *SPECIAL_CODES))
    assert not set(SECTORS) & set(SPECIAL_CODES)

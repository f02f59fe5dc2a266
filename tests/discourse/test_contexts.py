"""Contexts by the words of a sentence and its paragraph."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.discourse.contexts import _cues_at, contexts_in, contexts_of
from geoevents.discourse.tables import rows
from geoevents.events import Actor, Span
from geoevents.ontology import CONTEXTS, EventType

from .helpers import cases, draft_in

CASES = cases("contexts_cases.tsv")
PARSES = "../discourse/contexts"


@pytest.mark.parametrize(("contexts", "sentence"), CASES)
def test_contexts_of_a_sentence(contexts: str, sentence: str) -> None:
    wanted = set() if contexts == "-" else set(contexts.split(","))
    found = set(contexts_in(sentence))
    assert wanted <= found
    assert len(found - wanted) <= 1, "precision first: at most one more"


def test_every_context_has_cues_and_a_case() -> None:
    assert {row[0] for row in rows("contexts")} == {*CONTEXTS, "-"}
    assert set(CONTEXTS) == {c for row in CASES for c in row[0].split(",")} - {"-"}


def test_the_strengths_of_the_table() -> None:
    assert {row[1] for row in rows("contexts")} == {"strong", "weak", "hint"}
    assert all(len(row) == 3 for row in rows("contexts"))


def test_sorted_and_several() -> None:
    found = contexts_in("The court jailed two hackers for espionage.")
    assert found == ("cyber", "intelligence", "legal")


def test_the_paragraph_supports_a_hint() -> None:
    sentence = "The talks lasted two hours."
    assert contexts_in(sentence) == ()
    assert contexts_in(sentence, f"{sentence} The ambassador left at noon.") == ("diplomatic",)


def test_the_paragraph_alone_needs_three_cues() -> None:
    sentence = "He left."
    assert contexts_in(sentence, f"{sentence} The army fired shells.") == ()
    assert contexts_in(sentence, f"{sentence} The army fired shells and artillery at the troops.") == ("military",)


def test_of_a_draft() -> None:
    draft = draft_in("discourse_realis", "Kenya condemned the [attack] on the embassy.", "ASSAULT")
    assert contexts_of(draft) == ("diplomatic",)


@pytest.mark.parametrize(("contexts", "event", "mode", "marked"), cases("contexts_clauses.tsv"))
def test_what_concerns_the_event(contexts: str, event: str, mode: str, marked: str) -> None:
    draft = attrs.evolve(draft_in(PARSES, marked, event), mode=None if mode == "-" else mode)
    assert ",".join(contexts_of(draft)) == contexts.replace("-", "")


def test_two_governments() -> None:
    draft = draft_in(PARSES, "Norway [criticised] Peru.", "ACCUSE", roles=True)
    ends = tuple(
        attrs.evolve(f, actor=Actor(f.span.text, code, code, ("GOV",), "country"))
        for f, code in zip(draft.fillers, ("NOR", "PER"), strict=True)
    )
    assert contexts_of(draft) == ()
    draft = attrs.evolve(draft, fillers=ends)
    assert contexts_of(draft) == ("diplomatic",)
    assert contexts_of(attrs.evolve(draft, type=EventType.ASSAULT)) == ()


def test_what_a_pronoun_stands_for() -> None:
    marked = "The troops were tired. They [left]."
    draft = draft_in(PARSES, marked, "RETREAT", roles=True)
    assert contexts_of(draft) == ()
    they = attrs.evolve(draft.fillers[0], antecedent=Span(0, 10, "The troops"))
    assert contexts_of(attrs.evolve(draft, fillers=(they,))) == ("military",)


@given(st.text(), st.text())
def test_any_text(sentence: str, paragraph: str) -> None:
    found = contexts_in(sentence, paragraph)
    assert list(found) == sorted(set(found))
    assert set(found) <= set(CONTEXTS)


def test_every_cue_that_begins_a_word_is_found_by_its_first_letters() -> None:
    stems = {(context, cue[:-1]) for context, _, words in rows("contexts") for cue in words.split() if cue.endswith("*") and "_" not in cue}
    assert len(stems) > 50
    for context, stem in stems - {("-", "")}:
        assert context in {c.context for c in _cues_at(stem)} | {"-"}, stem

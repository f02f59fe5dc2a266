"""Contexts by the words of a sentence and its paragraph."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.discourse.contexts import _cues, _cues_at, _hits, _is_apart, _shared, _top, _tops, _words_at, contexts_in, contexts_of
from geoevents.discourse.tables import rows
from geoevents.events import Actor, Span
from geoevents.ontology import CONTEXTS, EventType
from geoevents.syntax.tree import Token

from .helpers import cases, draft_in, recorded, trees_of

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


_WORDS = [" ".join((first, *cue.rest)) for first, cues in _cues()[0].items() for cue in cues] + ["the", "reform", "autocrats"]
_JOINTS = st.sampled_from([" ", ", ", "'s ", "’s ", " İ ", "_", "–", "-", ".", "\n", ""])


@given(st.lists(st.tuples(st.sampled_from(_WORDS), _JOINTS), max_size=12), st.booleans())
def test_cues_are_found_as_by_looking_at_every_word(parts: list[tuple[str, str]], upper: bool) -> None:
    text = "".join(word + joint for word, joint in parts)
    text = text.upper() if upper else text
    words = list(re.finditer(r"[^\W_]+(?:['.&+-][^\W_]+)*\+?", text.replace("’", "'").replace("–", "-")))
    plain = [m[0].lower().removesuffix("'s") for m in words]
    wanted, free = [], 0
    for i, word in enumerate(plain):
        fits = [c for c in _cues_at(word) if plain[i + 1 : i + 1 + len(c.rest)] == list(c.rest)]
        longest = max((len(c.rest) for c in fits), default=-1)
        if fits and i + longest >= free:
            free = i + longest + 1
            wanted += [(words[i].start(), c) for c in fits if len(c.rest) == longest and c.context != "-"]
    assert [(h.at, h.cue) for h in _hits(text)] == wanted


def _walked(top: Token) -> set[Token]:
    found = [top]
    for token in found:
        found += [c for c in token.children if not _is_apart(c)]
    return set(found)


@pytest.mark.parametrize("name", ["discourse_stages", "discourse_realis", "rules_assault"])
def test_a_word_knows_the_clauses_that_it_concerns(name: str) -> None:
    for text in recorded(name):
        for tree in trees_of(name, text):
            tops = {_top(t) for t in tree}
            for top in tops:
                assert {t for t in tree if top in _tops([t])} == _walked(top)
                assert _shared(top).isdisjoint({top})
            for t in tree:
                assert _words_at(tree, t.start) == tuple(x for x in tree if x.start <= t.start < x.end)

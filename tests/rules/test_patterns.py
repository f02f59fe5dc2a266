"""The rule vocabulary: what it builds and what it refuses."""

from __future__ import annotations

import string

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents import patterns
from geoevents.errors import GeoeventsError, RuleError
from geoevents.ontology import MODES, EventType, Role
from geoevents.patterns import ACTOR, ANY, Rule, about, agent, content, has, lacks, nearby, no, noun, oblique, patient, verb, words, yes

LEMMAS = st.text(string.ascii_lowercase, min_size=1, max_size=12)


def rule(**changes: object) -> Rule:
    given = {"name": "aid.give", "event": EventType.AID, "trigger": verb("give")}
    return Rule(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": "give"}, "type.word"),
        ({"name": "Aid.Give"}, "type.word"),
        ({"trigger": "give"}, "trigger"),
        ({"trigger": ()}, "trigger"),
        ({"where": "money"}, "condition"),
        ({"unless": (agent(),)}, "condition"),
        ({"mode": "arrest"}, "no mode 'arrest'"),
        ({"modes": ((has(agent()), "arrest"),)}, "no mode 'arrest'"),
        ({"roles": {"giver": agent()}}, "no Role"),
        ({"needs": ("giver",)}, "no Role"),
    ],
)
def test_rule_refuses_what_contradicts_itself(changes: dict[str, object], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        rule(**changes)


def test_rule_errors_are_value_errors_of_ours() -> None:
    assert issubclass(RuleError, ValueError)
    assert issubclass(RuleError, GeoeventsError)


@pytest.mark.parametrize("build", [verb, noun, patterns.adjective])
def test_triggers_need_lemmas_in_lower_case(build: object) -> None:
    with pytest.raises(RuleError, match="at least one lemma"):
        build()  # type: ignore[operator]
    with pytest.raises(RuleError, match="lower case"):
        build("Give")  # type: ignore[operator]
    with pytest.raises(RuleError, match="lower case"):
        build(" ")  # type: ignore[operator]


def test_oblique_needs_a_preposition() -> None:
    with pytest.raises(RuleError, match="preposition"):
        oblique(ACTOR)


def test_unknown_class_is_named() -> None:
    with pytest.raises(RuleError, match=r"noun\.nosuch"):
        words("noun.nosuch")


def test_rules_and_their_parts_are_frozen() -> None:
    made = rule()
    for value in (made, made.trigger[0], agent(ACTOR), about("treaty"), yes("A.")):
        with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
            value.name = "other"  # type: ignore[union-attr]


def test_one_trigger_or_condition_needs_no_tuple() -> None:
    made = rule(where=about("grain"), unless=nearby("price"))
    assert made.trigger == (verb("give"),)
    assert made.where == (about("grain"),)
    assert made.unless == (nearby("price"),)


def test_default_roles() -> None:
    assert rule().roles == {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)}


def test_selectors_join_and_fall_back_in_order() -> None:
    joined = agent(ACTOR) | patient(ACTOR)
    assert joined.joined == (patient(ACTOR),)
    chained = agent().otherwise(patient()).otherwise(oblique("to"))
    assert chained.fallback is not None
    assert chained.fallback.steps == patient().steps
    assert chained.fallback.fallback == oblique("to")


def test_conditions_make_a_rule_more_specific() -> None:
    plain = rule()
    assert rule(where=about("grain")).specificity > plain.specificity
    assert rule(where=(about("grain"), has(agent()))).specificity > rule(where=about("grain")).specificity
    assert rule(rank=1).specificity == plain.specificity + 1
    assert rule(unless=about("grain")).specificity == plain.specificity


def test_examples() -> None:
    made = yes("Chad gave grain to Mali.", source={"TCD"}, mode=None)
    assert (made.positive, made.source, made.target, made.mode) == (True, frozenset({"TCD"}), None, None)
    assert not no("Chad gave up.").positive
    assert yes("A.", source=set()).source == frozenset()


def test_content_takes_types_and_lemmas() -> None:
    made = content(EventType.ASSAULT, "force", frozenset({"war"}))
    assert made == patterns.Content(frozenset({EventType.ASSAULT}), frozenset({"force", "war"}))


@given(st.lists(LEMMAS, min_size=1), st.lists(LEMMAS))
def test_lemmas_and_classes_mix_freely(single: list[str], together: list[str]) -> None:
    assert verb(*single, frozenset(together)).lemmas == {*single, *together}


@given(st.sampled_from(EventType), st.sampled_from(sorted({m for modes in MODES.values() for m in modes})))
def test_a_mode_belongs_to_its_type(event: EventType, mode: str) -> None:
    if mode in MODES[event]:
        assert rule(event=event, mode=mode).mode == mode
    else:
        with pytest.raises(RuleError):
            rule(event=event, mode=mode)


@given(
    st.recursive(
        st.just(agent(ANY)),
        lambda s: st.one_of(st.tuples(s, s).map(lambda p: p[0] | p[1]), st.tuples(s, s).map(lambda p: p[0].otherwise(p[1]))),
    )
)
def test_selectors_stay_values(selector: patterns.Selector) -> None:
    assert hash(selector) == hash(attrs.evolve(selector))
    assert lacks(selector) == patterns.Not(has(selector))


def test_everything_public_exists() -> None:
    assert all(hasattr(patterns, name) for name in patterns.__all__)
    assert len(set(patterns.__all__)) == len(patterns.__all__)

"""Rules against hand-written trees: roles, conditions, order, content, light verbs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.matching import Match, describe, describe_selector
from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    NUMBER,
    PLACE,
    All,
    AnyOf,
    Condition,
    Not,
    Rule,
    about,
    active,
    agent,
    content,
    doer,
    has,
    inside,
    lacks,
    modal,
    nearby,
    negated,
    noun,
    oblique,
    owner,
    passive,
    patient,
    recipient,
    several,
    verb,
    within,
)
from geoevents.rule_index import index_rules
from tests.rules.helpers import matcher, matches, tree

ACTIVE = """
Chad chad PROPN 2 nsubj Location
shelled shell VERB 0 root
Libya libya PROPN 2 obj Location
. . PUNCT 2 punct
"""
PASSIVE = """
Libya libya PROPN 3 nsubj:pass Location
was be AUX 3 aux:pass
shelled shell VERB/VBN 0 root
by by ADP 5 case
Chad chad PROPN 3 obl:agent Location
. . PUNCT 3 punct
"""
AGENTLESS = """
Libya libya PROPN 3 nsubj:pass Location
was be AUX 3 aux:pass
shelled shell VERB/VBN 0 root
. . PUNCT 3 punct
"""
NOMINAL = """
Chad chad PROPN 3 nmod:poss Location
's 's PART 1 case
shelling shelling NOUN 6 nsubj
of of ADP 5 case
Libya libya PROPN 3 nmod Location
resumed resume VERB 0 root
. . PUNCT 6 punct
"""
LIGHT = """
Chad chad PROPN 2 nsubj Location
launched launch VERB 0 root
an a DET 4 det
attack attack NOUN 2 obj
on on ADP 6 case
Libya libya PROPN 4 nmod Location
. . PUNCT 2 punct
"""
THREAT = """
Chad chad PROPN 2 nsubj Location
threatened threaten VERB 0 root
to to PART 4 mark
shell shell VERB/VB 2 xcomp
Libya libya PROPN 4 obj Location
. . PUNCT 2 punct
"""
WITH_DRONES = """
Chad chad PROPN 2 nsubj Location
hit hit VERB 0 root
Libya libya PROPN 2 obj Location
with with ADP 5 case
drones drone NOUN 2 obl
. . PUNCT 2 punct
"""


def rule(name: str = "assault.shell", event: EventType = EventType.ASSAULT, **parts: object) -> Rule:
    parts.setdefault("trigger", verb("shell"))
    return Rule(name=name, event=event, **parts)  # type: ignore[arg-type]


SHELL = rule(trigger=(verb("shell"), noun("shelling")))
ATTACK = rule("assault.attack", trigger=noun("attack"), roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("on", ACTOR)})
THREATEN = rule(
    "threaten.threaten",
    EventType.THREATEN,
    trigger=verb("threaten"),
    roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
    absorbs=True,
)


def told(match: Match) -> dict[str, list[str]]:
    return {str(role): [t.text for t in found] for role in Role if (found := match.fillers(role))}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (ACTIVE, {"source": ["Chad"], "target": ["Libya"]}),
        (PASSIVE, {"source": ["Chad"], "target": ["Libya"]}),
        (AGENTLESS, {"target": ["Libya"]}),
        (NOMINAL, {"source": ["Chad"], "target": ["Libya"]}),
    ],
    ids=["active", "passive", "agentless", "nominal"],
)
def test_voice_and_nominals_give_the_same_roles(rows: str, expected: dict[str, list[str]]) -> None:
    (match,) = matches(rows, SHELL)
    assert told(match) == expected


def test_a_light_verb_lends_its_subject() -> None:
    (match,) = matches(LIGHT, ATTACK)
    assert told(match) == {"source": ["Chad"], "target": ["Libya"]}
    assert match.trigger.text == "attack"
    assert match.frame.clause.text == "launched"


def test_of_a_light_verb_and_its_noun_one_is_an_event() -> None:
    launch = rule("assault.launch", trigger=verb("launch"))
    assert [m.rule for m in matches(LIGHT, ATTACK, launch)] == [ATTACK]
    asked = rule("assault.launch-attack", trigger=verb("launch"), where=about("attack"))
    assert [m.rule for m in matches(LIGHT, ATTACK, asked)] == [asked]


def test_the_more_specific_rule_wins_then_rank_then_order() -> None:
    plain, special = rule("assault.plain"), rule("assault.special", where=has(agent(ACTOR)))
    assert [m.rule for m in matches(ACTIVE, plain, special)] == [special]
    first, second = rule("assault.first"), rule("assault.second")
    assert [m.rule for m in matches(ACTIVE, first, second)] == [first]
    ranked = rule("assault.ranked", rank=1)
    assert [m.rule for m in matches(ACTIVE, first, ranked)] == [ranked]


def test_a_rule_that_lacks_a_participant_gives_way() -> None:
    picky = rule("assault.picky", where=has(patient(ACTOR)), needs=(Role.SOURCE,))
    assert [m.rule for m in matches(AGENTLESS, picky, SHELL)] == [SHELL]
    assert matches(AGENTLESS, picky) == ()


def test_nouns_need_a_participant_unless_bare() -> None:
    alone = "The the DET 2 det\nshelling shelling NOUN 3 nsubj\nresumed resume VERB 0 root"
    assert matches(alone, SHELL) == ()
    assert len(matches(alone, rule(trigger=noun("shelling"), bare=True))) == 1


def test_compounds_and_attributes_are_no_events() -> None:
    assert matches("Chad chad PROPN 3 nmod:poss Location\nshelling shelling NOUN 3 compound\nvictims victim NOUN 0 root", SHELL) == ()
    assert matches("shelled shell VERB/VBN 2 amod\nLibya libya PROPN 3 nsubj Location\nprotested protest VERB 0 root", SHELL) == ()


def test_what_a_matrix_act_speaks_of_is_absorbed() -> None:
    (match,) = matches(THREAT, THREATEN, SHELL)
    assert match.rule is THREATEN
    assert told(match) == {"source": ["Chad"], "target": ["Libya"]}
    open_act = rule("accuse.threaten", EventType.ACCUSE, trigger=verb("threaten"))
    assert [m.rule for m in matches(THREAT, open_act, SHELL)] == [open_act, SHELL]


def test_the_mode_follows_from_the_content() -> None:
    made = rule(
        "threaten.threaten",
        EventType.THREATEN,
        trigger=verb("threaten"),
        modes=((content(EventType.COERCE), "arrest"), (content(EventType.ASSAULT), "violence")),
        mode="restrict",
        absorbs=True,
    )
    assert [m.mode for m in matches(THREAT, made, SHELL)] == ["violence"]
    assert [m.mode for m in matches(THREAT, made)] == ["restrict"]


def test_parties_of_a_reciprocal_act_are_sources() -> None:
    rows = """
    Chad chad PROPN 2 nsubj Location
    fought fight VERB 0 root
    with with ADP 4 case
    Libya libya PROPN 2 obl Location
    """
    (match,) = matches(rows, rule("assault.fight", trigger=verb("fight"), reciprocal=True))
    assert told(match) == {"source": ["Chad", "Libya"]}


def test_a_fallback_gives_way_to_another_event_between_the_same_parties() -> None:
    rows = """
    Chad chad PROPN 2 nsubj Location
    sued sue VERB 0 root
    Libya libya PROPN 2 obj Location
    unnerving unnerve VERB/VBG 2 advcl
    Libya libya PROPN 4 obj Location
    """
    vague = rule("threaten.unnerve", EventType.THREATEN, trigger=verb("unnerve"), fallback=True)
    assert [m.trigger.lemma for m in matches(rows, vague)] == ["unnerve"]
    assert [m.trigger.lemma for m in matches(rows, vague, rule("accuse.sue", EventType.ACCUSE, trigger=verb("sue")))] == ["sue"]


def test_particles_choose() -> None:
    rows = "Chad chad PROPN 2 nsubj Location\nblew blow VERB 0 root\nup up ADP/RP 2 compound:prt\nLibya libya PROPN 2 obj Location"
    assert len(matches(rows, rule(trigger=verb("blow", particle=("up",))))) == 1
    assert matches(rows, rule(trigger=verb("blow", particle=("out",)))) == ()
    assert matches(rows, rule(trigger=verb("blow", without_particle=("up",)))) == ()


@pytest.mark.parametrize(
    ("rows", "condition", "holds"),
    [
        (ACTIVE, has(agent(ACTOR)), True),
        (ACTIVE, has(agent(NAMED)), True),
        (ACTIVE, has(agent(PLACE)), True),
        (ACTIVE, has(agent(NUMBER)), False),
        (ACTIVE, has(agent(frozenset({"chad"}))), True),
        (ACTIVE, has(recipient()), False),
        (ACTIVE, has(owner()), False),
        (ACTIVE, lacks(oblique("with")), True),
        (ACTIVE, about("libya"), True),
        (ACTIVE, about("chad"), False),
        (ACTIVE, active(), True),
        (PASSIVE, passive(), True),
        (PASSIVE, active(), False),
        (ACTIVE, negated(), False),
        (ACTIVE, modal("will"), False),
        (ACTIVE, several(agent()), False),
        (ACTIVE, Not(has(recipient())), True),
        (ACTIVE, All((has(agent()), has(patient()))), True),
        (ACTIVE, All((has(agent()), has(recipient()))), False),
        (ACTIVE, AnyOf((has(recipient()), has(patient()))), True),
        (ACTIVE, AnyOf((has(recipient()), negated())), False),
        (NOMINAL, has(doer(ACTOR)), False),
        (NOMINAL, has(agent(ACTOR)), True),
    ],
)
def test_conditions(rows: str, condition: Condition, holds: bool) -> None:
    assert bool(matches(rows, rule(trigger=(verb("shell"), noun("shelling")), where=condition))) is holds
    assert bool(matches(rows, rule(trigger=(verb("shell"), noun("shelling")), unless=condition))) is not holds


def test_nearby_stays_in_its_clause_unless_deep() -> None:
    rows = """
    Chad chad PROPN 2 nsubj Location
    shelled shell VERB 0 root
    Libya libya PROPN 2 obj Location
    after after SCONJ 6 mark
    drones drone NOUN 6 nsubj
    fell fall VERB 2 advcl
    """
    assert matches(rows, rule(where=nearby("drone"))) == ()
    assert len(matches(rows, rule(where=nearby("drone", deep=True)))) == 1
    hit = rule("assault.hit", trigger=verb("hit"), modes=((nearby("drone"), "drone"),))
    assert [m.mode for m in matches(WITH_DRONES, hit)] == ["drone"]


def test_within_looks_at_the_content() -> None:
    made = rule("threaten.threaten", EventType.THREATEN, trigger=verb("threaten"), where=within(has(patient(ACTOR))))
    assert len(matches(THREAT, made)) == 1
    assert matches(THREAT, rule("threaten.must", EventType.THREATEN, trigger=verb("threaten"), where=within(modal("must")))) == ()


def test_a_patient_without_actor_is_the_theme() -> None:
    rows = "Chad chad PROPN 2 nsubj Location\nshelled shell VERB 0 root\nhuts hut NOUN 2 obj"
    (match,) = matches(rows, SHELL)
    assert told(match) == {"source": ["Chad"], "theme": ["huts"]}


def test_selectors_join_and_fall_back() -> None:
    joined = rule(roles={Role.SOURCE: agent(ACTOR) | patient(ACTOR)})
    assert [told(m) for m in matches(ACTIVE, joined)] == [{"source": ["Chad", "Libya"]}]
    fallback = rule(roles={Role.TARGET: oblique("on", ACTOR).otherwise(patient(ACTOR))})
    assert [told(m) for m in matches(ACTIVE, fallback)] == [{"target": ["Libya"]}]


def test_trials_say_why_not() -> None:
    parsed = tree(ACTIVE)
    rules = (rule("assault.asks", where=has(recipient(ACTOR))), rule("assault.refuses", unless=has(agent())), SHELL)
    trials = {t.rule.name: t.failed for t in matcher(rules, parsed).trials(parsed)}
    assert trials["assault.shell"] is None
    assert trials["assault.asks"] == "needs an actor as recipient"
    assert trials["assault.refuses"] == "is ruled out by anything as agent"


def test_trials_say_which_particle_is_missing() -> None:
    parsed = tree(ACTIVE)
    rules = (rule("assault.up", trigger=verb("shell", particle=("up",))),)
    assert [t.failed for t in matcher(rules, parsed).trials(parsed)] == ["needs the particle up"]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-2, 2)), min_size=1, max_size=8))
def test_index_lists_the_most_specific_first_and_keeps_table_order(shapes: list[tuple[int, int]]) -> None:
    rules = [rule(f"assault.r{n}", where=(has(agent()),) * conditions, rank=rank) for n, (conditions, rank) in enumerate(shapes)]
    found = index_rules(rules).candidates["verb", "shell"].every
    keys = [(-r.specificity, position) for position, r, _ in found]
    assert keys == sorted(keys)
    assert {r.name for _, r, _ in found} == {r.name for r in rules}


def test_a_particle_makes_its_own_trigger_more_specific() -> None:
    plain, phrasal = (
        rule("assault.plain", trigger=verb("blow")),
        rule("assault.phrasal", trigger=(verb("blow", particle=("up",)), verb("shell"))),
    )
    assert [r.name for _, r, _ in index_rules([plain, phrasal]).candidates["verb", "blow"].every] == ["assault.phrasal", "assault.plain"]
    assert [r.name for _, r, _ in index_rules([SHELL, phrasal]).candidates["verb", "shell"].every] == ["assault.shell", "assault.phrasal"]


def test_index_has_every_trigger_lemma() -> None:
    made = rule(trigger=(verb("shell", "bomb"), noun("shelling")))
    assert set(index_rules([made]).candidates) == {("verb", "shell"), ("verb", "bomb"), ("noun", "shelling")}


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (about("treaty"), "to be about treaty"),
        (lacks(agent(ACTOR)), "not an actor as agent"),
        (content(EventType.ASSAULT, "force"), "content ASSAULT or force"),
        (nearby("drone"), "in its clause drone"),
        (nearby("drone", deep=True), "in its clause or below it drone"),
        (passive(), "the passive"),
        (active(), "the active"),
        (negated(), "a negation"),
        (modal("will"), "the auxiliary will"),
        (within(negated()), "content that has a negation"),
        (AnyOf((passive(), negated())), "the passive or a negation"),
        (All((passive(), negated())), "the passive and a negation"),
        (about(frozenset("abcdefghij")), "to be about a, b, c, d, e, f, g, h and 2 more"),
    ],
)
def test_conditions_in_words(condition: Condition, said: str) -> None:
    assert describe(condition) == said


def test_selectors_in_words() -> None:
    assert describe_selector((agent(ACTOR) | oblique("with", "to", ACTOR)).otherwise(patient())) == (
        "an actor as agent and an actor after with/to, else anything as patient"
    )


def test_an_unknown_condition_is_refused() -> None:
    with pytest.raises(TypeError, match="unknown condition"):
        describe(Condition())
    with pytest.raises(TypeError, match="unknown condition"):
        matches(ACTIVE, rule(where=Condition()))

"""check_rule and RecordedParser, as authors of rules outside the project use them."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from geoevents.errors import ExampleError, InputError
from geoevents.ontology import EventType, Role
from geoevents.patterns import ACTOR, Example, Rule, agent, has, no, patient, recipient, verb, yes
from geoevents.syntax.parser import Parser
from geoevents.syntax.tree import Tree
from geoevents.testing import RecordedParser, check_rule
from tests.rules.helpers import tree

SHELLED: Tree = tree(
    "Chad chad PROPN 2 nsubj Location\nshelled shell VERB 0 root\nLibyan libyan ADJ 4 amod NORP\nrebels rebel NOUN 2 obj\n. . PUNCT 2 punct"
)
SANG: Tree = tree("Chad chad PROPN 2 nsubj Location\nsang sing VERB 0 root")
SHELLED_TEXT, SANG_TEXT = SHELLED.source, SANG.source
PARSER = RecordedParser({SHELLED_TEXT: [SHELLED], SANG_TEXT: [SANG]})


def rule(*examples: Example, **parts: object) -> Rule:
    return Rule(name="assault.shell", event=EventType.ASSAULT, trigger=verb("shell"), mode="heavy-weapons", examples=examples, **parts)  # type: ignore[arg-type]


def test_a_rule_whose_examples_hold_passes() -> None:
    check_rule(rule(yes(SHELLED_TEXT, source={"TCD"}, target={"rebels"}, mode="heavy-weapons"), no(SANG_TEXT)), PARSER, rules=())


def test_codes_names_and_words_name_a_participant() -> None:
    for name in ("TCD", "Chad", "chad"):
        check_rule(rule(yes(SHELLED_TEXT, source={name}), no(SANG_TEXT)), PARSER, rules=())


@pytest.mark.parametrize(
    ("example", "said"),
    [
        (yes(SANG_TEXT), "no word of it is a trigger"),
        (no(SHELLED_TEXT), "must not fire"),
        (yes(SHELLED_TEXT, source={"LBY"}), "its source is 'Chad' .TCD., not LBY"),
        (yes(SHELLED_TEXT, target=set()), "its target is .*, not empty"),
        (yes(SHELLED_TEXT, source={"TCD", "MLI"}), "not MLI and TCD"),
        (yes(SHELLED_TEXT, mode="drone"), "its mode is heavy-weapons, not drone"),
    ],
)
def test_what_does_not_hold_is_told(example: Example, said: str) -> None:
    with pytest.raises(ExampleError, match=said):
        check_rule(rule(example), PARSER, rules=())


def test_the_failed_condition_is_told() -> None:
    with pytest.raises(ExampleError, match="needs an actor as recipient"):
        check_rule(rule(yes(SHELLED_TEXT), where=has(recipient(ACTOR))), PARSER, rules=())
    with pytest.raises(ExampleError, match="is ruled out by an actor as agent"):
        check_rule(rule(yes(SHELLED_TEXT), unless=has(agent(ACTOR))), PARSER, rules=())


def test_another_rule_may_win() -> None:
    other = attrs.evolve(rule(), name="assault.other", where=has(patient(ACTOR)))
    with pytest.raises(ExampleError, match=r"the rule assault\.other is more specific"):
        check_rule(rule(yes(SHELLED_TEXT)), PARSER, rules=[other])
    check_rule(rule(yes(SHELLED_TEXT)), PARSER, rules=())


def test_a_missing_participant_is_told() -> None:
    with pytest.raises(ExampleError, match="no participant fills"):
        check_rule(rule(yes(SHELLED_TEXT), needs=(Role.MEDIATOR,)), PARSER, rules=())


def test_a_rule_without_examples_is_refused() -> None:
    with pytest.raises(ExampleError, match="no examples"):
        check_rule(rule(), PARSER)


def test_the_shipped_rules_stand_beside_it_by_default() -> None:
    own = Rule(name="aid.sing", event=EventType.AID, trigger=verb("sing"), examples=(yes(SANG_TEXT, source={"TCD"}), no(SHELLED_TEXT)))
    check_rule(own, PARSER)


def test_example_errors_are_assertion_errors() -> None:
    assert issubclass(ExampleError, AssertionError)


def test_recordings_come_back_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "some.conllu"
    path.write_text(RecordedParser.dump(PARSER.parses), "utf-8")
    again = RecordedParser.from_file(path)
    assert set(again.parses) == {SHELLED_TEXT, SANG_TEXT}
    assert [t.words() for t in again.parse([SHELLED_TEXT])[0].trees] == [SHELLED.words()]
    assert isinstance(again, Parser)


def test_an_unrecorded_text_is_named() -> None:
    assert PARSER.missing([SANG_TEXT, "Mali sang."]) == ("Mali sang.",)
    with pytest.raises(InputError, match=r"Mali sang\."):
        PARSER.parse(["Mali sang."])

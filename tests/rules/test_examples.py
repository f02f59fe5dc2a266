"""Every example inside every shipped rule, on recorded parses: no model is needed. scripts/record_parses.py records them."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from geoevents.matching import Matcher
from geoevents.mentions import Mentions
from geoevents.patterns import Example, Rule
from geoevents.rule_index import Index, candidates_of, index_rules
from geoevents.rules import MODULES, RULES
from geoevents.syntax.tree import Token, Tree
from geoevents.testing import RecordedParser, check_example

PARSES = Path(__file__).parent.parent / "parses"
CASES = [
    pytest.param(module, rule, example, id=f"{rule.name}-{n}")
    for module in MODULES
    for rule in importlib.import_module(f"geoevents.rules.{module}").RULES
    for n, example in enumerate(rule.examples, 1)
]
_recorded: dict[str, RecordedParser] = {}


def recorded(module: str) -> RecordedParser:
    if module not in _recorded:
        _recorded[module] = RecordedParser.from_file(PARSES / f"rules_{module}.conllu")
    return _recorded[module]


@pytest.mark.parametrize(("module", "rule", "example"), CASES)
def test_example_holds(module: str, rule: Rule, example: Example) -> None:
    check_example(rule, example, recorded(module), RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_rule_has_examples_of_both_kinds(rule: Rule) -> None:
    assert {e.positive for e in rule.examples} == {True, False}


def test_rule_names_are_unique() -> None:
    names = [r.name for r in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("module", MODULES)
def test_recording_is_of_the_examples(module: str) -> None:
    rules = importlib.import_module(f"geoevents.rules.{module}").RULES
    assert set(recorded(module).parses) == {e.text for r in rules for e in r.examples}


@pytest.mark.parametrize("module", ["assault", "request", "sanction"])
def test_what_a_rule_needs_of_a_sentence_only_saves_time(module: str) -> None:
    index = index_rules(RULES)
    bare = Index({key: candidates_of([c._replace(needs=()) for c in found.every]) for key, found in index.candidates.items()}, index.lemmas, index.needed)

    def found(index: Index, text: str, trees: Sequence[Tree]) -> list[tuple[str, list[Token]]]:
        matcher = Matcher(index, Mentions(trees, text=text))
        return [(m.rule.name, [m.trigger, *(b.token for b in m.bound)]) for tree in trees for m in matcher.matches(tree)]

    for text, trees in recorded(module).parses.items():
        assert found(index, text, trees) == found(bare, text, trees)

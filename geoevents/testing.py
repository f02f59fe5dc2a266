"""For tests of rules: check_rule runs a rule's own examples, RecordedParser replays parses so that tests need no model.

Rule authors outside the project use both; the project's own rule tests do too.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from geoevents.errors import ExampleError, InputError
from geoevents.matching import Match, Matcher
from geoevents.mentions import Mentions
from geoevents.ontology import Role
from geoevents.patterns import Example, Rule
from geoevents.rule_index import Index, index_rules
from geoevents.syntax.conllu import dump, load
from geoevents.syntax.parser import Parse, Parser
from geoevents.syntax.tree import Token, Tree

__all__ = ["RecordedParser", "check_example", "check_rule"]

_SOURCE = "# source = "


class RecordedParser:
    """A Parser that knows some texts only: those whose parses were recorded.

    parses: trees by the exact text. from_file reads what dump wrote; missing names the texts that it does not know.
    """

    def __init__(self, parses: Mapping[str, Sequence[Tree]]) -> None:
        self._parses = {text: tuple(trees) for text, trees in parses.items()}

    @classmethod
    def from_file(cls, *paths: str | os.PathLike[str]) -> RecordedParser:
        """The texts of one or more recorded CoNLL-U files; each text begins with a line "# source = ..."."""
        parses: dict[str, Sequence[Tree]] = {}
        for path in paths:
            for part in _texts(Path(path).read_text("utf-8")):
                trees = load(part)
                if trees:
                    parses[trees[0].source] = trees
        return cls(parses)

    @staticmethod
    def dump(parses: Mapping[str, Sequence[Tree]]) -> str:
        """The texts as CoNLL-U that from_file reads back."""
        return "\n".join(dump(trees) for trees in parses.values())

    @property
    def parses(self) -> Mapping[str, Sequence[Tree]]:
        """The recorded trees by text."""
        return self._parses

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Those of the texts that have no recorded parse."""
        return tuple(t for t in texts if t not in self._parses)

    def parse(self, texts: Sequence[str]) -> list[Parse]:
        """The recorded parses. Raises InputError for a text that has none."""
        for text in self.missing(texts):
            raise InputError(f"there is no recorded parse of {text!r}; record it anew (scripts/record_parses.py for the shipped rules)")
        return [Parse(tuple(self._parses[text])) for text in texts]


def _texts(data: str) -> list[str]:
    parts: list[list[str]] = []
    for line in data.split("\n"):
        if line.startswith(_SOURCE):
            parts.append([])
        if parts and not line.startswith("## "):
            parts[-1].append(line)
    return ["\n".join(lines) for lines in parts]


def check_rule(rule: Rule, parser: Parser | None = None, rules: Iterable[Rule] | None = None) -> None:
    """Run a rule's examples. Raises ExampleError for the first that does not hold, with what was found instead.

    A positive example holds where the rule fires in the sentence with the sources, targets and mode that it states, each
    participant named by its actor code ("BLR") or a word of its phrase ("rebels"); a negative one where the rule does
    not fire. parser: None for the embedded model. rules: the rules beside which the rule must hold its own, None for
    those that ship with geoevents; the rule itself is added where it is not among them.
    """
    if not rule.examples:
        raise ExampleError(f"{rule.name}: it has no examples; give it at least one yes(...) and one no(...)")
    beside = _beside(rule, rules)
    for example in rule.examples:
        check_example(rule, example, parser, beside)


def check_example(rule: Rule, example: Example, parser: Parser | None = None, rules: Iterable[Rule] | None = None) -> None:
    """Run one example of a rule; see check_rule."""
    index = _index(_beside(rule, rules))
    if parser is None:
        from geoevents.syntax.pipeline import embedded_parser

        parser = embedded_parser()
    trees = parser.parse([example.text])[0].trees
    mentions = Mentions(trees, text=example.text)
    matcher = Matcher(index, mentions)
    matches = [m for tree in trees for m in matcher.matches(tree)]
    own = [m for m in matches if m.rule is rule]
    if not example.positive:
        if own:
            raise ExampleError(f"{rule.name} must not fire in {example.text!r}, but did: {_told(own[0], mentions)}")
        return
    if not own:
        raise ExampleError(f"{rule.name} must fire in {example.text!r}, but did not: {_reason(rule, matcher, trees, matches)}")
    wrong = [_difference(example, match, mentions) for match in own]
    if all(wrong):
        raise ExampleError(f"{rule.name} fires in {example.text!r}, but {wrong[0]}")


def _beside(rule: Rule, rules: Iterable[Rule] | None) -> tuple[Rule, ...]:
    if rules is None:
        from geoevents.rules import RULES

        rules = RULES
    chosen = tuple(rules)
    return chosen if rule in chosen else (*chosen, rule)


@functools.lru_cache(maxsize=4)
def _index(rules: tuple[Rule, ...]) -> Index:
    return index_rules(rules)


def _difference(example: Example, match: Match, mentions: Mentions) -> str | None:
    for role, wanted in ((Role.SOURCE, example.source), (Role.TARGET, example.target)):
        if wanted is None:
            continue
        found = match.fillers(role)
        unmet = sorted(w for w in wanted if not any(_is(t, w, mentions) for t in found))
        surplus = [t for t in found if not any(_is(t, w, mentions) for w in wanted)]
        if unmet or surplus:
            return f"its {role} is {_phrases(found, mentions)}, not {' and '.join(sorted(wanted)) or 'empty'}"
    if example.mode is not None and match.mode != example.mode:
        return f"its mode is {match.mode}, not {example.mode}"
    return None


def _is(token: Token, wanted: str, mentions: Mentions) -> bool:
    actor = mentions.actor(token)
    if actor is not None and wanted in (actor.code, actor.name, actor.country):
        return True
    phrase = mentions.phrase(token).text.lower()
    return wanted.lower() == phrase or f" {wanted.lower()} " in f" {phrase} " or wanted.lower() in phrase.split()


def _phrases(tokens: Sequence[Token], mentions: Mentions) -> str:
    named = []
    for token in tokens:
        actor = mentions.actor(token)
        named.append(repr(mentions.phrase(token).text) + (f" ({actor.code})" if actor is not None and actor.code else ""))
    return " and ".join(named) or "empty"


def _told(match: Match, mentions: Mentions) -> str:
    parts = [f"{role}: {_phrases(found, mentions)}" for role in Role if (found := match.fillers(role))]
    return (
        f"{match.trigger.text!r} is {match.rule.event}"
        + (f"/{match.mode}" if match.mode else "")
        + f" ({'; '.join(parts) or 'no participants'})"
    )


def _reason(rule: Rule, matcher: Matcher, trees: Sequence[Tree], matches: Sequence[Match]) -> str:
    trials = [t for tree in trees for t in matcher.trials(tree) if t.rule is rule]
    if not trials:
        words = ", ".join(f"{t.lemma}/{t.upos}" for tree in trees for t in tree.tokens if t.upos in ("VERB", "NOUN", "ADJ", "PROPN"))
        return f"no word of it is a trigger of the rule; its words are {words or 'none'}"
    told = []
    for trial in trials:
        other = next((m for m in matches if m.trigger is trial.trigger), None)
        if trial.failed is not None:
            told.append(f"on {trial.trigger.text!r} it {trial.failed if trial.failed.startswith('is') else 'fails: ' + trial.failed}")
        elif other is not None:
            told.append(f"on {trial.trigger.text!r} the rule {other.rule.name} is more specific or comes first")
        else:
            told.append(f"{trial.trigger.text!r} is part of another event: {', '.join(m.rule.name for m in matches) or 'none'}")
    return "; ".join(told)

"""Rules by the words they start on, with what the rest of a sentence must have for them: most are ruled out by a look-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from geoevents.patterns import (
    About,
    All,
    AnyOf,
    Condition,
    Content,
    HangsOn,
    Has,
    Modal,
    Nearby,
    Not,
    Rule,
    Selector,
    Several,
    Trigger,
    Within,
)

__all__ = ["Candidate", "Candidates", "Index", "candidates_of", "index_rules"]


class Candidate(NamedTuple):
    """A rule that may start on a word. needs: sets of lemmas of each of which the sentence must have one."""

    needs: tuple[frozenset[str], ...]
    rule: Rule
    trigger: Trigger


@attrs.frozen(slots=True)
class Candidates:
    """The rules that may start on a word, the most specific first. free: those without needs. first: of all others, what they need first."""

    every: tuple[Candidate, ...]
    free: tuple[Candidate, ...]
    first: frozenset[str]

    def in_sentence(self, lemmas: frozenset[str]) -> tuple[Candidate, ...]:
        """Those whose needs the words of a sentence meet."""
        lacks = lemmas.isdisjoint
        if lacks(self.first):
            return self.free
        return tuple([c for c in self.every if not any(map(lacks, c.needs))])


@attrs.frozen(slots=True)
class Index:
    """candidates: by (kind, lemma) of the word. lemmas: those that any rule starts on. needed: those that any rule needs beside it."""

    candidates: Mapping[tuple[str, str], Candidates]
    lemmas: frozenset[str]
    needed: frozenset[str]


def index_rules(rules: Sequence[Rule]) -> Index:
    """Rules by (kind, trigger lemma), the most specific first, then in table order."""
    table: dict[tuple[str, str], list[tuple[int, Rule, Trigger]]] = {}
    for position, rule in enumerate(rules):
        for trigger in rule.trigger:
            for lemma in trigger.lemmas:
                table.setdefault((trigger.kind, lemma), []).append((position, rule, trigger))
    needs = {id(rule): _needs(rule) for rule in rules}
    for entries in table.values():
        entries.sort(key=lambda f: (-f[1].specificity - (2 if f[2].particles else 0), f[0]))
    made = {key: [_candidate(needs[id(rule)], rule, trigger) for _, rule, trigger in entries] for key, entries in table.items()}
    needed = frozenset(lemma for found in made.values() for c in found for lemmas in c.needs for lemma in lemmas)
    return Index({key: candidates_of(found) for key, found in made.items()}, frozenset(lemma for _, lemma in made), needed)


def _candidate(needs: tuple[frozenset[str], ...], rule: Rule, trigger: Trigger) -> Candidate:
    return Candidate((trigger.particles, *needs) if trigger.particles else needs, rule, trigger)


def candidates_of(found: Sequence[Candidate]) -> Candidates:
    """Candidates of one word, sorted already."""
    free = tuple(c for c in found if not c.needs)
    return Candidates(tuple(found), free, frozenset(lemma for c in found if c.needs for lemma in c.needs[0]))


def _needs(rule: Rule) -> tuple[frozenset[str], ...]:
    """What the rule's conditions ask of the lemmas of the sentence, up to the first that asks for the type of another word.

    Types are found in the order of the conditions, which skipping one would change.
    """
    found = []
    for condition in rule.where:
        if _asks_for_type(condition):
            break
        lemmas = _lemmas_of(condition)
        if lemmas is not None:
            found.append(lemmas)
    return tuple(found)


def _asks_for_type(condition: Condition) -> bool:
    if isinstance(condition, Content):
        return bool(condition.types)
    if isinstance(condition, (AnyOf, All)):
        return any(_asks_for_type(c) for c in condition.conditions)
    return isinstance(condition, (Not, Within)) and _asks_for_type(condition.condition)


def _lemmas_of(condition: Condition) -> frozenset[str] | None:
    """Lemmas without which a condition cannot hold; None where it needs none."""
    if isinstance(condition, (About, HangsOn, Nearby, Modal)):
        return condition.lemmas
    if isinstance(condition, Content):
        return None if condition.types else condition.lemmas
    if isinstance(condition, (Has, Several)):
        return _lemmas_selected(condition.selector)
    if isinstance(condition, Within):
        return _lemmas_of(condition.condition)
    if isinstance(condition, AnyOf):
        return _union([_lemmas_of(c) for c in condition.conditions])
    if isinstance(condition, All):
        return next((found for c in condition.conditions if (found := _lemmas_of(c)) is not None), None)
    return None


def _lemmas_selected(selector: Selector) -> frozenset[str] | None:
    others = (*selector.joined, *([selector.fallback] if selector.fallback is not None else []))
    own = selector.want if isinstance(selector.want, frozenset) else None
    return _union([own, *(_lemmas_selected(s) for s in others)])


def _union(sets: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    known = [s for s in sets if s is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None

"""The rule vocabulary: Rule and what it is made of. Frozen values that check themselves when they are built.

A rule module imports this and the ontology, nothing else. Everything here is data: matching.py interprets it.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
from collections.abc import Mapping
from enum import StrEnum

import attrs

from geoevents.errors import RuleError
from geoevents.ontology import MODES, EventType, Role

__all__ = [
    "ACTOR",
    "ANY",
    "MONEY",
    "NAMED",
    "NUMBER",
    "PARTY",
    "PERSON",
    "PLACE",
    "POLITICAL",
    "SOMEONE",
    "STANDING",
    "About",
    "All",
    "AnyOf",
    "Clausal",
    "Condition",
    "Content",
    "Example",
    "Filler",
    "HangsOn",
    "Has",
    "Infinitive",
    "Modal",
    "Nearby",
    "Negated",
    "Not",
    "Rule",
    "Selector",
    "Several",
    "Trigger",
    "Voice",
    "Within",
    "about",
    "active",
    "adjective",
    "agent",
    "anyone",
    "clausal",
    "content",
    "doer",
    "hangs_on",
    "has",
    "infinitive",
    "inside",
    "lacks",
    "loose",
    "modal",
    "nearby",
    "negated",
    "no",
    "noun",
    "oblique",
    "owner",
    "passive",
    "patient",
    "recipient",
    "several",
    "verb",
    "within",
    "words",
    "yes",
]


class Filler(StrEnum):
    """What may fill a role."""

    ANY = "anything"
    ACTOR = "an actor"
    PARTY = "itself an actor"
    STANDING = "an actor with a country, a sector or a name, or what is his"
    POLITICAL = "an actor with a country or a political sector, or what is his"
    NAMED = "a named actor"
    PERSON = "a named person"
    SOMEONE = "a person or people"
    PLACE = "a place"
    MONEY = "a sum of money"
    NUMBER = "a number"


ANY, ACTOR, PARTY, NAMED, PERSON, SOMEONE = Filler.ANY, Filler.ACTOR, Filler.PARTY, Filler.NAMED, Filler.PERSON, Filler.SOMEONE
PLACE, MONEY, NUMBER = Filler.PLACE, Filler.MONEY, Filler.NUMBER
STANDING, POLITICAL = Filler.STANDING, Filler.POLITICAL

Want = Filler | frozenset[str]


@functools.cache
def _table() -> Mapping[str, frozenset[str]]:
    """Lexical classes by name. Sources and licences: the first lines of the files in geoevents/rules/lexicon."""
    classes: dict[str, set[str]] = {}
    for file in sorted(importlib.resources.files("geoevents.rules.lexicon").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".tsv"):
            for line in file.read_text("utf-8").splitlines():
                if line and not line.startswith("#"):
                    name, _, members = line.partition("\t")
                    classes.setdefault(name, set()).update(members.split())
    return {name: frozenset(m.replace("_", " ") for m in members) for name, members in classes.items()}


def words(*names: str) -> frozenset[str]:
    """The lemmas of one or more lexical classes of rules/lexicon ("verb.meet"). Raises RuleError for an unknown class."""
    table = _table()
    for name in names:
        if name not in table:
            raise RuleError(f"there is no lexical class {name!r} in rules/lexicon; add it there")
    return frozenset().union(*(table[name] for name in names))


# ---------------------------------------------------------------- triggers


@attrs.frozen(slots=True)
class Trigger:
    """The word that may start an event: its kind, lemmas and particles."""

    kind: str
    lemmas: frozenset[str]
    particles: frozenset[str] = frozenset()
    without_particles: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        if not self.lemmas:
            raise RuleError("a trigger needs at least one lemma")
        for lemma in self.lemmas:
            if lemma != lemma.lower() or not lemma.strip():
                raise RuleError(f"the trigger lemma {lemma!r} is not in lower case")


def _lemmas(values: tuple[str | frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*({v} if isinstance(v, str) else v for v in values))


def verb(
    *lemmas: str | frozenset[str], particle: tuple[str, ...] = (), without_particle: tuple[str, ...] = ()
) -> Trigger:
    """A verb with one of these lemmas. particle: it needs one of these; without_particle: it must not have one."""
    return Trigger("verb", _lemmas(lemmas), frozenset(particle), frozenset(without_particle))


def noun(*lemmas: str | frozenset[str]) -> Trigger:
    """A noun with one of these lemmas."""
    return Trigger("noun", _lemmas(lemmas))


def adjective(*lemmas: str | frozenset[str]) -> Trigger:
    """An adjective with one of these lemmas."""
    return Trigger("adjective", _lemmas(lemmas))


# ---------------------------------------------------------------- selectors


@attrs.frozen(slots=True)
class Selector:
    """Where in a frame to look for a filler. Alternatives are joined (`|`) or tried in order (`.otherwise()`)."""

    steps: tuple[tuple[str, tuple[str, ...]], ...]
    want: Want = ANY
    joined: tuple[Selector, ...] = ()
    fallback: Selector | None = None

    def __or__(self, other: Selector) -> Selector:
        return attrs.evolve(self, joined=(*self.joined, other))

    def otherwise(self, other: Selector) -> Selector:
        """The other selector, where this one finds nothing."""
        fallback = other if self.fallback is None else self.fallback.otherwise(other)
        return attrs.evolve(self, fallback=fallback)


def _selector(slot: str, names: tuple[str, ...], want: Want) -> Selector:
    return Selector(((slot, names),), want)


def agent(want: Want = ANY) -> Selector:
    """Who acts: the subject of an active verb, the "by" of a passive, the owner or light-verb subject of a noun."""
    return _selector("agent", (), want)


def doer(want: Want = ANY) -> Selector:
    """Who acts, but never the owner of a noun: in "the general's arrest" the general does not."""
    return _selector("doer", (), want)


def patient(want: Want = ANY) -> Selector:
    """Who or what is acted on: the object, the subject of a passive, the "of" of a noun."""
    return _selector("patient", (), want)


def recipient(want: Want = ANY) -> Selector:
    """The indirect object."""
    return _selector("recipient", (), want)


def owner(want: Want = ANY) -> Selector:
    """The possessor, compound or adjective of a noun trigger."""
    return _selector("owner", (), want)


def oblique(*prepositions_and_want: str | Filler | frozenset[str]) -> Selector:
    """The dependents with one of these prepositions; the last argument may say what fills them: oblique("with", ACTOR)."""
    names: list[str] = []
    want: Want = ANY
    for value in prepositions_and_want:
        if isinstance(value, (Filler, frozenset)):
            want = value
        else:
            names.append(value)
    if not names:
        raise RuleError("oblique() needs a preposition")
    return _selector("oblique", tuple(names), want)


def loose(*prepositions_and_want: str | Filler | frozenset[str]) -> Selector:
    """The last phrase with one of these prepositions after the trigger, wherever the parser hung it.

    A long object draws the phrases behind it to itself ("returned a mask of the king to Chad"): a fallback for oblique().
    """
    found = oblique(*prepositions_and_want)
    return attrs.evolve(found, steps=tuple(("loose", names) for _, names in found.steps))


def inside(want: Want = ANY) -> Selector:
    """Whom the act speaks of: who shall act there, else on whom ("urged that Y resign", "threatened to attack Y")."""
    return _selector("content", (), want)


def anyone() -> Selector:
    """Any actor among the arguments: agent, patient, recipient, owner and obliques."""
    return agent(ACTOR) | patient(ACTOR) | recipient(ACTOR) | owner(ACTOR)


# ---------------------------------------------------------------- conditions


class Condition:
    """Something that must hold of a frame."""

    __slots__ = ()


@attrs.frozen(slots=True)
class Has(Condition):
    """A selector finds something."""

    selector: Selector


@attrs.frozen(slots=True)
class Not(Condition):
    """A condition does not hold."""

    condition: Condition


@attrs.frozen(slots=True)
class AnyOf(Condition):
    """At least one of the conditions holds."""

    conditions: tuple[Condition, ...]


@attrs.frozen(slots=True)
class All(Condition):
    """Every one of the conditions holds."""

    conditions: tuple[Condition, ...]


@attrs.frozen(slots=True)
class About(Condition):
    """What the act is about has one of these head lemmas: the patient, or for a noun its "of"/"on" attribute or compound."""

    lemmas: frozenset[str]


@attrs.frozen(slots=True)
class Content(Condition):
    """The act's content (clause, infinitive, event noun) is an event of one of these types, or has one of these lemmas."""

    types: frozenset[EventType] = frozenset()
    lemmas: frozenset[str] = frozenset()


@attrs.frozen(slots=True)
class Nearby(Condition):
    """One of these lemmas stands in the trigger's own clause (for means: "with knives", "by drone"), or below it too."""

    lemmas: frozenset[str]
    deep: bool = False


@attrs.frozen(slots=True)
class HangsOn(Condition):
    """The trigger depends on a word with one of these lemmas ("days of clashes")."""

    lemmas: frozenset[str]


@attrs.frozen(slots=True)
class Modal(Condition):
    """The clause has one of these auxiliaries ("will", "must")."""

    lemmas: frozenset[str]


@attrs.frozen(slots=True)
class Clausal(Condition):
    """The act's content is a clause or an infinitive."""


@attrs.frozen(slots=True)
class Infinitive(Condition):
    """The act's content is an infinitive or a bare clause that says what shall be done."""


@attrs.frozen(slots=True)
class Several(Condition):
    """A selector finds two fillers or more, or a plural."""

    selector: Selector


@attrs.frozen(slots=True)
class Negated(Condition):
    """The clause is negated."""


@attrs.frozen(slots=True)
class Within(Condition):
    """A condition holds of the frame of the act's content ("said that Y must ...")."""

    condition: Condition


@attrs.frozen(slots=True)
class Voice(Condition):
    """The verb is passive, or active."""

    passive: bool


def has(selector: Selector) -> Condition:
    """The selector finds something."""
    return Has(selector)


def lacks(selector: Selector) -> Condition:
    """The selector finds nothing."""
    return Not(Has(selector))


def about(*lemmas: str | frozenset[str]) -> Condition:
    """The act is about a noun with one of these lemmas ("sign" about "treaty")."""
    return About(_lemmas(lemmas))


def content(*values: EventType | str | frozenset[str]) -> Condition:
    """The act's content is an event of one of these types or has one of these lemmas ("threaten" with content ASSAULT)."""
    types = frozenset(v for v in values if isinstance(v, EventType))
    return Content(types, _lemmas(tuple(v for v in values if not isinstance(v, EventType))))


def nearby(*lemmas: str | frozenset[str], deep: bool = False) -> Condition:
    """One of these lemmas stands in the trigger's clause; deep: or in a clause below it ("killed when a mine collapsed")."""
    return Nearby(_lemmas(lemmas), deep)


def hangs_on(*lemmas: str | frozenset[str]) -> Condition:
    """The trigger depends on a word with one of these lemmas ("clashes" on "days" in "two days of clashes")."""
    return HangsOn(_lemmas(lemmas))


def modal(*lemmas: str | frozenset[str]) -> Condition:
    """The clause has one of these auxiliaries ("will", "must")."""
    return Modal(_lemmas(lemmas))


def negated() -> Condition:
    """The clause is negated ("will not lift"): for acts that consist in not doing. Whether an event happened is no rule's business."""
    return Negated()


def within(condition: Condition) -> Condition:
    """The condition holds of the act's content: within(modal("must")) for "said that Y must leave"."""
    return Within(condition)


def clausal() -> Condition:
    """The act's content is a clause or an infinitive ("ready to talk", not "ready for talks")."""
    return Clausal()


def infinitive() -> Condition:
    """The act's content is an infinitive ("told Chad to leave", not "told Chad that it had left")."""
    return Infinitive()


def several(selector: Selector) -> Condition:
    """The selector finds two fillers or more, or a plural: acts that take two ("Chad and Niger met", "the ministers met")."""
    return Several(selector)


def passive() -> Condition:
    """The verb is passive."""
    return Voice(True)


def active() -> Condition:
    """The verb is active."""
    return Voice(False)


# ---------------------------------------------------------------- examples


@attrs.frozen(slots=True)
class Example:
    """A sentence with what a rule should find in it; source and target are codes or words of the participants."""

    text: str
    positive: bool
    source: frozenset[str] | None = None
    target: frozenset[str] | None = None
    mode: str | None = None


def yes(text: str, *, source: set[str] | None = None, target: set[str] | None = None, mode: str | None = None) -> Example:
    """A sentence in which the rule fires; where given, exactly these sources and targets (actor codes or words) and this mode."""
    return Example(text, True, frozenset(source) if source is not None else None, frozenset(target) if target is not None else None, mode)


def no(text: str) -> Example:
    """A sentence in which the rule does not fire."""
    return Example(text, False)


# ---------------------------------------------------------------- rules

_NAME = re.compile(r"[a-z]+(?:\.[a-z0-9][a-z0-9-]*)+")
_DEFAULT_ROLES: dict[Role, Selector] = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)}


def _tuple(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, (tuple, list)) else (value,)


@attrs.frozen(slots=True, eq=False, kw_only=True)
class Rule:
    """One way in which the text can express one type of event.

    name: "type.word". event: the PLOVER type. trigger: one Trigger or several. where: conditions that all must hold
    (each makes the rule more specific); unless: conditions of which none may hold. roles: a selector a role; sources
    are agents and targets patients unless said otherwise. mode: a mode of the type; modes: (condition, mode) pairs
    tried in order before it. needs: roles that must be filled; nouns need any participant unless `bare` is true.
    reciprocal: the parties ("with", "between") are all sources. absorbs: the content is no event of its own, since the
    act only speaks of it. fallback: the event is left out where the sentence has another between the same parties or one
    that speaks of it. said: the act is done by saying it ("pledged full support" is support). rank: breaks ties between
    equally specific rules, higher first.
    Raises RuleError where the parts contradict each other or the ontology.
    """

    name: str
    event: EventType
    trigger: tuple[Trigger, ...] = attrs.field(converter=_tuple)
    where: tuple[Condition, ...] = attrs.field(default=(), converter=_tuple)
    unless: tuple[Condition, ...] = attrs.field(default=(), converter=_tuple)
    roles: Mapping[Role, Selector] = attrs.field(factory=lambda: dict(_DEFAULT_ROLES))
    mode: str | None = None
    modes: tuple[tuple[Condition, str], ...] = ()
    needs: tuple[Role, ...] = ()
    bare: bool = False
    reciprocal: bool = False
    absorbs: bool = False
    fallback: bool = False
    said: bool = False
    rank: int = 0
    examples: tuple[Example, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise RuleError(f"the rule name {self.name!r} is not of the form 'type.word'")
        if not all(isinstance(t, Trigger) for t in self.trigger) or not self.trigger:
            raise RuleError(f"{self.name}: trigger must be verb(...), noun(...) or adjective(...)")
        for condition in (*self.where, *self.unless):
            if not isinstance(condition, Condition):
                raise RuleError(f"{self.name}: {condition!r} is no condition: use about(), has(), content() and their kind")
        for mode in (*([self.mode] if self.mode else []), *(m for _, m in self.modes)):
            if mode not in MODES[self.event]:
                raise RuleError(f"{self.name}: {self.event} has no mode {mode!r}; its modes: {', '.join(MODES[self.event]) or 'none'}")
        for role in (*self.roles, *self.needs):
            if not isinstance(role, Role):
                raise RuleError(f"{self.name}: {role!r} is no Role")

    @property
    def specificity(self) -> int:
        """How much the rule asks for; on one trigger the highest wins."""
        return len(self.where) * 4 + self.rank

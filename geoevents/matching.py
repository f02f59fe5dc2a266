"""Rules against frames: which rule fires on which word, with which fillers. Interprets patterns, knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from geoevents.mentions import Mentions
from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    About,
    All,
    AnyOf,
    Clausal,
    Condition,
    Content,
    Filler,
    HangsOn,
    Has,
    Infinitive,
    Modal,
    Nearby,
    Negated,
    Not,
    Rule,
    Selector,
    Several,
    Trigger,
    Voice,
    Within,
)
from geoevents.rule_index import Candidate, Candidates, Index
from geoevents.syntax.frames import GENERIC_HEADS, QUANTITIES, Frame, conjuncts, frame_of, preposition
from geoevents.syntax.lightverbs import LIGHT_VERBS
from geoevents.syntax.tree import Token, Tree

__all__ = ["Bound", "Match", "Matcher", "Trial"]

_KINDS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}
_QUANTITIES = QUANTITIES | frozenset(
    "pair total host one some several two three part piece batch collection majority group ton tonne kilogram kilo kg litre liter barrel gallon "
    "thousand million billion trillion worth amount truckload planeload load percent % quarter third half rest remainder portion share".split()
)
_GROWTH = frozenset({"increase", "rise", "growth", "boost", "hike"})  # "an increase in funding" is funding
_CONTENT_PREPOSITIONS = ("for", "of", "to", "on", "against", "from", "over", "with", "in", "into", "about", "at", "as")


@attrs.frozen(slots=True, eq=False)
class Bound:
    """A filler of a role: the head of its phrase."""

    role: Role
    token: Token


@attrs.frozen(slots=True, eq=False)
class Match:
    """A rule that fired."""

    rule: Rule
    frame: Frame
    bound: tuple[Bound, ...]
    mode: str | None

    @property
    def trigger(self) -> Token:
        """The word that started the event."""
        return self.frame.trigger

    def fillers(self, role: Role) -> tuple[Token, ...]:
        """The heads that fill a role."""
        return tuple(b.token for b in self.bound if b.role is role)


@attrs.frozen(slots=True, eq=False)
class Trial:
    """What came of one rule on one word, for explanations. failed: the reason, or None where it fits."""

    rule: Rule
    trigger: Token
    failed: str | None


@attrs.frozen(slots=True, eq=False)
class _Typed:
    """The first rule that fits a word, and the candidates behind it."""

    rule: Rule
    frame: Frame
    others: Sequence[Candidate]


class Matcher:
    """Matches the rules of an index in the trees of one text."""

    def __init__(self, index: Index, mentions: Mentions) -> None:
        self._index = index
        self._mentions = mentions
        self._typed: dict[Token, _Typed | None] = {}
        self._frames: dict[Token, Frame] = {}
        self._open: set[Token] = set()
        self._lemmas: dict[Tree, frozenset[str]] = {}
        # what many rules ask of one frame
        self._themes: dict[Frame, frozenset[str]] = {}
        self._contents: dict[Frame, tuple[Token, ...]] = {}
        self._near: dict[tuple[Token, bool], frozenset[str]] = {}

    def matches(self, tree: Tree) -> tuple[Match, ...]:
        """The events of a sentence in the order of their triggers, each word at most once."""
        found: dict[Token, Match] = {}
        lemmas = self._index.lemmas
        for token in tree.tokens:
            if token.lemma in lemmas:
                match = self._match(token)
                if match is not None:
                    found[token] = match
        return tuple(self._settle(found)) if found else ()

    def trials(self, tree: Tree) -> Iterator[Trial]:
        """Every rule whose trigger occurs in the sentence, with the reason where it failed."""
        for token in tree.tokens:
            candidates = self._candidates(token)
            for _, rule, trigger in candidates.every if candidates is not None else ():
                frame = self.frame(token)
                reason = self._fails(rule, trigger, frame)
                if reason is None and self._bind(rule, frame) is None:
                    reason = "no participant fills the roles it needs"
                yield Trial(rule, token, reason)

    # ------------------------------------------------------------ one word

    def frame(self, token: Token) -> Frame:
        """The frame of a word, computed once."""
        frame = self._frames.get(token)
        if frame is None:
            frame = self._frames[token] = frame_of(token)
        return frame

    def type_of(self, token: Token) -> EventType | None:
        """The type that a word would have as an event, its participants left aside."""
        typed = self._rule_of(token)
        return typed.rule.event if typed is not None else None

    def _types_of(self, token: Token) -> Iterator[EventType]:
        """The type of a word; for a light verb those of its noun ("hold talks")."""
        own = self.type_of(token)
        if own is not None:
            yield own
        elif token.upos == "VERB" and token.lemma in LIGHT_VERBS:
            frame = self.frame(token)
            for t in (*frame.patients, *(o.token for o in frame.obliques)):
                t = core(t)
                if self.frame(t).clause is token and (found := self.type_of(t)) is not None:
                    yield found

    def _candidates(self, token: Token) -> Candidates | None:
        kind = _KINDS.get(token.upos)
        found = self._index.candidates.get((kind, token.lemma)) if kind is not None else None
        return found if found is not None and not token.ner.endswith("-Date") else None  # "in March" is no march

    def _rule_of(self, token: Token) -> _Typed | None:
        if token in self._typed:
            return self._typed[token]
        if token in self._open:
            return None
        result = None
        known = self._candidates(token)
        candidates = known.in_sentence(self._lemmas_in(token.tree)) if known is not None else ()
        if candidates:
            self._open.add(token)
            frame = self.frame(token)
            for n, (_, rule, trigger) in enumerate(candidates, 1):
                if self._fits(rule, trigger, frame):
                    result = _Typed(rule, frame, candidates[n:])
                    break
            self._open.discard(token)
        self._typed[token] = result
        return result

    def _lemmas_in(self, tree: Tree) -> frozenset[str]:
        found = self._lemmas.get(tree)
        if found is None:
            found = self._lemmas[tree] = self._index.needed.intersection([t.lemma for t in tree.tokens])
        return found

    def _match(self, token: Token) -> Match | None:
        if (token.rel == "compound" and token.upos == "NOUN" and (token.head is None or token.head.lemma not in GENERIC_HEADS)) or (
            token.rel == "amod" and token.upos == "VERB"
        ):
            return None  # "war crimes", "the arrest warrant", "wounded soldiers": the head names the thing
        typed = self._rule_of(token)
        if typed is None:
            return None
        rule, frame = typed.rule, typed.frame
        bound = self._bind(rule, frame)
        if bound is None:
            # a rule that lacks a participant gives way to the next that has it
            for _, other, trigger in typed.others:
                if self._fits(other, trigger, frame) and (bound := self._bind(other, frame)) is not None:
                    rule = other
                    break
        return Match(rule, frame, bound, self._mode(rule, frame)) if bound is not None else None

    def _mode(self, rule: Rule, frame: Frame) -> str | None:
        for condition, mode in rule.modes:
            if self._holds(condition, frame):
                return mode
        return rule.mode

    def _fits(self, rule: Rule, trigger: Trigger, frame: Frame) -> bool:
        """Whether nothing rules the rule out; _fails puts the reason into words, which costs more."""
        if trigger.particles and not trigger.particles.intersection(frame.particles):
            return False
        if trigger.without_particles and trigger.without_particles.intersection(frame.particles):
            return False
        holds = self._holds
        for condition in rule.where:
            if not holds(condition, frame):
                return False
        for condition in rule.unless:
            if holds(condition, frame):
                return False
        return True

    def _fails(self, rule: Rule, trigger: Trigger, frame: Frame) -> str | None:
        if trigger.particles and not trigger.particles.intersection(frame.particles):
            return f"needs the particle {' or '.join(sorted(trigger.particles))}"
        if trigger.without_particles and trigger.without_particles.intersection(frame.particles):
            return f"has the particle {frame.particles[0]}"
        for condition in rule.where:
            if not self._holds(condition, frame):
                return f"needs {describe(condition)}"
        for condition in rule.unless:
            if self._holds(condition, frame):
                return f"is ruled out by {describe(condition)}"
        return None

    # ------------------------------------------------------------ conditions

    def _holds(self, condition: Condition, frame: Frame) -> bool:
        try:
            test = _TESTS[type(condition)]
        except KeyError:
            raise TypeError(f"unknown condition {condition!r}") from None
        return test(self, condition, frame)

    def _has(self, condition: Has, frame: Frame) -> bool:
        return self._finds(condition.selector, frame)

    def _about(self, condition: About, frame: Frame) -> bool:
        lemmas = self._themes.get(frame)
        if lemmas is None:
            lemmas = self._themes[frame] = frozenset([core(t).lemma for t in themes(frame)])
        return not lemmas.isdisjoint(condition.lemmas)

    def _not(self, condition: Not, frame: Frame) -> bool:
        return not self._holds(condition.condition, frame)

    def _any_of(self, condition: AnyOf, frame: Frame) -> bool:
        for c in condition.conditions:
            if self._holds(c, frame):
                return True
        return False

    def _all(self, condition: All, frame: Frame) -> bool:
        for c in condition.conditions:
            if not self._holds(c, frame):
                return False
        return True

    def _content(self, condition: Content, frame: Frame) -> bool:
        for t in self._content_cores(frame):
            if t.lemma in condition.lemmas or (condition.types and not condition.types.isdisjoint(self._types_of(t))):
                return True
        return False

    def _within(self, condition: Within, frame: Frame) -> bool:
        return any(self._holds(condition.condition, self.frame(t)) for t in self._content_cores(frame))

    def _content_cores(self, frame: Frame) -> tuple[Token, ...]:
        found = self._contents.get(frame)
        if found is None:
            found = self._contents[frame] = tuple([core(t) for t in contents(frame)])
        return found

    def _hangs_on(self, condition: HangsOn, frame: Frame) -> bool:
        head = frame.trigger.head
        return head is not None and head.lemma in condition.lemmas

    def _modal(self, condition: Modal, frame: Frame) -> bool:
        return any(c.rel == "aux" and c.lemma in condition.lemmas for v in predicates(frame) for c in v.children)

    def _negated(self, _condition: Negated, frame: Frame) -> bool:
        return any(is_negation(c) for v in predicates(frame) for c in v.children)

    def _clausal(self, _condition: Clausal, frame: Frame) -> bool:
        return any(t.upos in ("VERB", "AUX") or t.child("cop", "mark") for t in frame.contents)

    def _infinitive(self, _condition: Infinitive, frame: Frame) -> bool:
        return any(t.upos in ("VERB", "AUX", "ADJ", "NOUN") and _is_infinitive(t) for t in frame.contents)

    def _several(self, condition: Several, frame: Frame) -> bool:
        fillers = self.select(condition.selector, frame)
        return len(fillers) > 1 or any(t.has_feature("Number=Plur") or t.lemma in ("both", "two") for t in fillers)

    def _nearby(self, condition: Nearby, frame: Frame) -> bool:
        key = (frame.clause, condition.deep)
        lemmas = self._near.get(key)
        if lemmas is None:
            tokens = frame.clause.governed(frozenset() if condition.deep else _CLAUSES)
            lemmas = self._near[key] = frozenset([t.lemma for t in tokens])
        return not lemmas.isdisjoint(condition.lemmas)

    def _voice(self, condition: Voice, frame: Frame) -> bool:
        return frame.passive is condition.passive

    # ------------------------------------------------------------ roles

    def select(self, selector: Selector, frame: Frame) -> tuple[Token, ...]:
        """The heads that a selector finds in a frame, each once."""
        found: list[Token] = []
        for slot, names in selector.steps:
            tokens = self._slot(slot, names, frame)
            owner = tokens is frame.owners
            for token in tokens:
                found += self._fill(token, selector.want, owner)
        for other in selector.joined:
            found += self.select(other, frame)
        if selector.fallback is not None and all(_is_own(t) for t in found):
            found = list(self.select(selector.fallback, frame)) or found
        return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))

    def _finds(self, selector: Selector, frame: Frame) -> bool:
        """Whether a selector finds anything in a frame."""
        for slot, names in selector.steps:
            tokens = self._slot(slot, names, frame)
            owner = tokens is frame.owners
            for token in tokens:
                if self._fill(token, selector.want, owner):
                    return True
        for other in selector.joined:
            if self._finds(other, frame):
                return True
        return selector.fallback is not None and self._finds(selector.fallback, frame)

    def _slot(self, slot: str, names: tuple[str, ...], frame: Frame) -> tuple[Token, ...]:
        if slot == "oblique":
            return frame.oblique(*names)
        if slot == "agent":
            if frame.kind == "noun" and not any(self._mentions.actors_in(t) for t in frame.agents):
                return frame.owners
            return frame.agents
        if slot == "doer":
            return frame.agents
        if slot == "patient":
            return frame.patients
        if slot == "recipient":
            return frame.recipients
        if slot == "owner":
            return frame.owners
        if slot == "loose":
            return _last_phrase(frame, names)
        return tuple(self._participants(frame, 0))

    def _participants(self, frame: Frame, depth: int) -> Iterator[Token]:
        """Whom an act speaks of: who shall act in its content, else on whom, else what its content speaks of in turn."""
        if depth > 2:
            return
        own = {*frame.agents, *frame.owners, frame.trigger, frame.clause}
        for content in (*frame.contents, *frame.patients, *frame.oblique(*_AFFECTED)):
            if content in own:
                continue
            if content.upos not in ("VERB", "AUX", "ADJ"):
                yield content
                continue
            inner = self.frame(content)
            homes = [t for t in inner.agents if t not in own and self._is_home(t, frame)]
            own.update(homes)
            affected = tuple(o.token for o in inner.obliques if o.preposition in _AFFECTED)
            for group in (inner.agents, (*inner.patients, *inner.recipients), affected):
                found = [t for t in group if t not in own and any(a.deprel != "nmod:poss" or a.upos != "PRON" for a in self._mentions.actors_in(t))]
                if group is not affected and any(self._mentions.actors_in(t) for t in affected):
                    # "to withdraw its soldiers from Mali": Mali, not the soldiers
                    found = [t for t in found if not any(c.deprel == "nmod:poss" and c.upos == "PRON" for c in t.children)]
                if found:
                    yield from found
                    break
            else:
                deeper = list(self._participants(inner, depth + 1))
                yield from deeper if any(self._mentions.actors_in(t) for t in deeper) else (*homes, *deeper)

    def _is_home(self, token: Token, frame: Frame) -> bool:
        """Whether a place stands for the doer's own country: "Poland's premier warned that Warsaw would"."""
        if token.upos != "PROPN" or self._mentions.entity(token) != "Location":
            return False
        home = self._mentions.actor(token)
        return home is not None and any(
            (mine := self._mentions.actor(doer)) is not None and mine.country == home.country for doer in frame.agents
        )

    def _fill(self, token: Token, want: Filler | frozenset[str], owner: bool) -> tuple[Token, ...]:
        if isinstance(want, frozenset):
            fits = core(token).lemma in want
        elif want is Filler.ACTOR:
            if not owner:
                return self._mentions.actors_in(token)
            fits = self._mentions.is_actor(token)
        elif want in (Filler.STANDING, Filler.POLITICAL):
            return tuple(t for t in ((token,) if owner else self._mentions.holders(token)) if self._mentions.fits(t, want))
        else:
            fits = self._mentions.fits(token, want)
        return (token,) if fits else ()

    def _bind(self, rule: Rule, frame: Frame) -> tuple[Bound, ...] | None:
        taken: dict[Token, Role] = {}
        for role in _ROLES:
            selector = rule.roles.get(role)
            if selector is not None:
                for token in self.select(selector, frame):
                    if token is frame.trigger or token is frame.clause:
                        continue
                    if role is Role.TARGET and rule.event not in _OF_OTHERS and _is_own(token) and Role.SOURCE in taken.values():
                        continue  # "laid down their arms": their own, not another's
                    taken.setdefault(token, role)
        if rule.reciprocal:
            for token in self.select(_PARTIES, frame):
                if taken.get(token) in (None, Role.TARGET):
                    taken[token] = Role.SOURCE
        roles = set(taken.values())
        if any(role not in roles for role in rule.needs):
            return None
        if frame.kind == "noun" and not rule.bare and not rule.needs and not {Role.SOURCE, Role.TARGET} & roles:
            return None
        for token in frame.patients:
            inner = self._mentions.actors_in(token)
            if token not in taken and not any(t in taken for t in inner):
                taken[token] = Role.THEME
        return tuple(Bound(role, token) for token, role in sorted(taken.items(), key=lambda kv: (_ROLES.index(kv[1]), kv[0].i)))

    # ------------------------------------------------------------ one event for one act

    def _settle(self, found: dict[Token, Match]) -> Iterator[Match]:
        dropped: set[Token] = set()
        for token, match in found.items():
            verb = match.frame.clause
            other = found.get(verb)
            if other is None or verb is token:
                continue
            # "launched an attack" is one event: the noun's, unless the verb's rule asks for just this noun
            if other.rule.where and any(core(t) is token or t is token for t in (*themes(other.frame), *contents(other.frame))):
                dropped.add(token)
            else:
                dropped.add(verb)
        for token, match in found.items():
            if token in dropped:
                continue
            if any(isinstance(c, About) for c in match.rule.where):
                named = next((c.lemmas for c in match.rule.where if isinstance(c, About)), frozenset())
                dropped.update(core(t) for t in themes(match.frame) if core(t).lemma in named)
            if match.rule.absorbs:
                dropped.update(self._absorbed(match.frame, found, set()))
        sure = [m for t, m in found.items() if t not in dropped and not m.rule.fallback]
        for token, match in found.items():
            if token not in dropped and not (match.rule.fallback and any(_tells_of(m, match) for m in sure)):
                yield match

    def _absorbed(self, frame: Frame, found: Mapping[Token, Match], seen: set[Token]) -> Iterator[Token]:
        for c in frame.clause.children:
            # "will not end the strike until their demands are met": a condition, no act
            if c.rel == "advcl" and any(k.rel == "mark" and k.lemma in ("until", "unless", "till") for k in c.children):
                yield c
        around = set(frame.clause.ancestors())  # "a meeting, at which Chad plans to vote": the meeting stays
        for token in contents(frame):
            for t in (token, core(token)):
                if t in seen or t is frame.trigger or t in around:
                    continue
                seen.add(t)
                yield t
                inner = self._frames.get(t)
                if inner is not None and inner.is_light and inner.clause not in (frame.trigger, frame.clause):
                    yield inner.clause
                if t.upos in ("VERB", "AUX"):
                    # the light verb's noun, and what the infinitive in turn speaks of
                    for n, m in found.items():
                        if m.frame.clause is t and n is not t:
                            yield n
                    yield from self._absorbed(self.frame(t), found, seen) if t in found else self._clauses_of(t, seen)
                elif t.upos == "NOUN":
                    # "rejected a proposal to send", "declined a request to allow"
                    for c in self.frame(t).contents:
                        if c not in seen and c.upos == "VERB" and _is_infinitive(c):
                            seen.add(c)
                            yield c

    def _clauses_of(self, verb: Token, seen: set[Token]) -> Iterator[Token]:
        """The infinitives and gerunds of a verb that is no event itself ("ready to collaborate on X, from supplying food to ...")."""
        for c in self.frame(verb).contents:
            if c not in seen and c.upos in ("VERB", "AUX"):
                seen.add(c)
                yield c
                yield from self._clauses_of(c, seen)


_ROLES = tuple(Role)
_TESTS: Mapping[type[Condition], Callable[[Matcher, Any, Frame], bool]] = {
    Has: Matcher._has,
    About: Matcher._about,
    Not: Matcher._not,
    AnyOf: Matcher._any_of,
    All: Matcher._all,
    Content: Matcher._content,
    Within: Matcher._within,
    HangsOn: Matcher._hangs_on,
    Modal: Matcher._modal,
    Negated: Matcher._negated,
    Clausal: Matcher._clausal,
    Infinitive: Matcher._infinitive,
    Several: Matcher._several,
    Nearby: Matcher._nearby,
    Voice: Matcher._voice,
}

# Acts that speak of another's doings: "condemned its attacks". In all others a possessive is the doer's own.
_OF_OTHERS = frozenset({EventType.ACCUSE, EventType.SUPPORT})


def _parties(match: Match) -> set[Token]:
    return {b.token for b in match.bound if b.role in (Role.SOURCE, Role.TARGET)}


def _tells_of(sure: Match, match: Match) -> bool:
    """Whether a surer event is between the same parties, or holds the other event in what one of its parties does there."""
    mine, other = _parties(match), _parties(sure)
    return mine <= other or (not mine.isdisjoint(other) and sure.frame.clause in match.trigger.ancestors())


def _is_own(token: Token) -> bool:
    return token.upos == "PRON" and token.deprel == "nmod:poss"


# Prepositions behind which those stand whom an act concerns.
_AFFECTED = ("against", "on", "to", "with", "from", "at", "into", "toward", "towards", "over", "between", "of", "for", "about")
_PARTIES = Selector((("oblique", ("with", "between", "among")),), Filler.ACTOR)


def core(token: Token) -> Token:
    """The noun that a phrase is about: "agreements" in "a series of agreements"."""
    for _ in range(3):
        link = "in" if token.lemma in _GROWTH else "of"
        if link == "of" and token.lemma not in _QUANTITIES and token.upos != "NUM":
            return token
        inner = next((c for c in token.children if c.rel == "nmod" and any(k.rel == "case" and k.lemma == link for k in c.children)), None)
        if inner is None:
            return token
        token = inner
    return token


def themes(frame: Frame) -> tuple[Token, ...]:
    """What an act is about: its patients; for a noun also what it is on, about, over, and its compounds."""
    if frame.kind == "noun":
        return (*frame.patients, *frame.oblique("on", "over", "about", "for", "to", "in"), *frame.owners)
    return frame.patients


def contents(frame: Frame) -> tuple[Token, ...]:
    """The candidates for what an act speaks of: clauses, infinitives, objects and prepositional nouns."""
    return (*frame.contents, *frame.patients, *frame.oblique(*_CONTENT_PREPOSITIONS))


def predicates(frame: Frame) -> Iterator[Token]:
    """The trigger's clause head, and where it is a later conjunct without a subject of its own, the first one."""
    node: Token | None = frame.clause
    while node is not None:
        yield node
        if node.rel != "conj" or any(c.rel in ("nsubj", "aux") for c in node.children):
            return
        node = node.head


def _is_infinitive(token: Token) -> bool:
    """Whether a content clause has "to", or is bare ("had them stop")."""
    return any(c.rel == "mark" and c.lemma == "to" for c in token.children) or (
        token.rel in ("xcomp", "ccomp") and token.xpos == "VB" and token.child("aux") is None
    )


def _last_phrase(frame: Frame, prepositions: tuple[str, ...]) -> tuple[Token, ...]:
    """The last prepositional phrase of its kind that the trigger governs at any depth, finite clauses with a marker left out."""
    below = frame.clause.subtree(_SUBORDINATE)
    found = [t for t in below if t.i > frame.trigger.i and t.rel in ("nmod", "obl") and preposition(t) in prepositions]
    return conjuncts(found[-1]) if found else ()


_SUBORDINATE = frozenset({"advcl", "ccomp", "parataxis", "conj"})


def is_negation(token: Token) -> bool:
    """Whether a dependent negates its clause ("not", "never", "no longer")."""
    if token.rel != "advmod":
        return False
    return token.lemma in ("not", "never", "n't") or (token.lemma in ("long", "longer") and any(c.lemma == "no" for c in token.children))


def clause_tokens(frame: Frame) -> list[Token]:
    """The words of the trigger's own clause: without subordinate clauses."""
    return frame.clause.subtree(_CLAUSES)


_CLAUSES = frozenset({"advcl", "ccomp", "acl:relcl", "parataxis", "csubj"})


def describe(condition: Condition) -> str:
    """A condition in words."""
    if isinstance(condition, Has):
        return describe_selector(condition.selector)
    if isinstance(condition, About):
        return f"to be about {_sample(condition.lemmas)}"
    if isinstance(condition, Not):
        return f"not {describe(condition.condition)}"
    if isinstance(condition, AnyOf):
        return " or ".join(describe(c) for c in condition.conditions)
    if isinstance(condition, All):
        return " and ".join(describe(c) for c in condition.conditions)
    if isinstance(condition, Content):
        parts = [str(t) for t in sorted(condition.types)] + ([_sample(condition.lemmas)] if condition.lemmas else [])
        return f"content {' or '.join(parts)}"
    if isinstance(condition, Nearby):
        return f"in its clause {'or below it ' if condition.deep else ''}{_sample(condition.lemmas)}"
    if isinstance(condition, HangsOn):
        return f"to hang on {_sample(condition.lemmas)}"
    if isinstance(condition, Clausal):
        return "a clause or infinitive as content"
    if isinstance(condition, Infinitive):
        return "an infinitive as content"
    if isinstance(condition, Several):
        return f"several of {describe_selector(condition.selector)}"
    if isinstance(condition, Within):
        return f"content that has {describe(condition.condition)}"
    if isinstance(condition, Modal):
        return f"the auxiliary {_sample(condition.lemmas)}"
    if isinstance(condition, Negated):
        return "a negation"
    if isinstance(condition, Voice):
        return "the passive" if condition.passive else "the active"
    raise TypeError(f"unknown condition {condition!r}")


def describe_selector(selector: Selector) -> str:
    """A selector in words."""
    parts = []
    for slot, names in selector.steps:
        want = _sample(selector.want) if isinstance(selector.want, frozenset) else selector.want.value
        where = {"oblique": f"after {'/'.join(names)}", "loose": f"anywhere after {'/'.join(names)}", "content": "in the content"}
        parts.append(f"{want} {where.get(slot, f'as {slot}')}")
    parts.extend(describe_selector(s) for s in selector.joined)
    text = " and ".join(parts)
    return f"{text}, else {describe_selector(selector.fallback)}" if selector.fallback else text


def _sample(lemmas: frozenset[str], most: int = 8) -> str:
    listed = sorted(lemmas)
    return ", ".join(listed[:most]) + (f" and {len(listed) - most} more" if len(listed) > most else "")


__all__ += ["clause_tokens", "contents", "core", "describe", "describe_selector", "is_negation", "predicates", "themes"]

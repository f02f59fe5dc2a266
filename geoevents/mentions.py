"""The nominals of a text: their phrases, names and actors. Computed once for each token that is asked for."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence

import attrs

from geoevents import actors
from geoevents.events import Actor, Span
from geoevents.patterns import Filler
from geoevents.syntax.frames import conjuncts, noun_phrase, owners, preposition
from geoevents.syntax.tree import Token, Tree

__all__ = ["Entity", "Mentions", "entities_of", "extent_of", "head_of"]

_THINGS_BEFORE_NOUNS = frozenset({"power", "side", "body"})  # "a power station"
_PERSONAL = frozenset({"he", "she", "they", "we", "i", "it", "you", "who", "him", "her", "them", "us", "me", "themselves", "himself", "herself", "itself", "which", "that", "both", "others", "some", "many", "several", "those", "all", "his", "its", "their", "our", "everyone", "anyone", "someone", "most"})
_ACTOR_CLASSES = frozenset({"Person", "Organization", "Location", "NORP"})
_POLITICAL = frozenset("COP GOV JUD LEG MIL PRM PTY REB SPY UAF OPP ELI PRE REF".split())
# Where an actor hides inside a phrase that is none itself, best place first; and inside its participle.
_PARTICIPLE = ("by", "on", "upon", "against", "from", "to")
_INSIDE = ("of", "by", "between", "among", "against", "on", "for", "with", "from", "to", "into", "in", "at", "over")


@attrs.frozen(slots=True)
class Entity:
    """A named entity: its class in the model's terms ("Person"), first and last token."""

    kind: str
    first: int
    last: int


def entities_of(tree: Tree) -> tuple[Entity, ...]:
    """The named entities that the BIOES tags of a sentence spell; a broken sequence starts a new entity."""
    found: list[Entity] = []
    start, kind = -1, ""
    for t in tree.tokens:
        if t.ner == "O":
            if start >= 0:
                found.append(Entity(kind, start, t.i - 1))
                start = -1
            continue
        tag, name = _tag(t.ner)
        if tag in ("B", "S") or (tag in ("I", "E") and (start < 0 or name != kind)):
            if start >= 0:
                found.append(Entity(kind, start, t.i - 1))
            start, kind = t.i, name
        elif tag not in ("I", "E") and start >= 0:
            found.append(Entity(kind, start, t.i - 1))
            start = -1
        if tag in ("S", "E") and start >= 0:
            found.append(Entity(kind, start, t.i))
            start = -1
    if start >= 0:
        found.append(Entity(kind, start, len(tree.tokens) - 1))
    return tuple(found)


def head_of(entity: Entity, tree: Tree) -> Token:
    """The word of a named entity on which its others hang."""
    inside = tree.tokens[entity.first : entity.last + 1]
    for t in inside:
        if t.head is None or not entity.first <= t.head.i <= entity.last:
            return t
    return inside[-1]


def extent_of(entity: Entity, tree: Tree) -> Span:
    """The characters of a named entity."""
    return tree.span(tree.tokens[entity.first].start, tree.tokens[entity.last].end)


@functools.lru_cache(maxsize=128)  # four for each class
def _tag(ner: str) -> tuple[str, str]:
    """The place in its entity that a tag says, and the class: "B", "Person" of "B-PERSON"."""
    tag, _, name = ner.partition("-")
    return tag, name if name == "NORP" else name.title()


class Mentions:
    """What the tokens of one text refer to. Lazy: a token is looked at when first asked for."""

    def __init__(
        self, trees: Sequence[Tree], *, text: str = "", published: datetime.date | None = None, extra: actors.ActorList | None = None
    ) -> None:
        self.trees = tuple(trees)
        self.published = published
        self._extra = extra
        self._entity: dict[Token, Entity] = {}
        self.entities: dict[int, tuple[Entity, ...]] = {}
        named: list[tuple[str, str]] = []
        for tree in self.trees:
            found = entities_of(tree)
            self.entities[tree.index] = found
            for e in found:
                for i in range(e.first, e.last + 1):
                    self._entity[tree.tokens[i]] = e
                named.append((tree.source[tree.tokens[e.first].start : tree.tokens[e.last].end], e.kind))
        self._persons = frozenset(name for name, kind in named if kind == "Person" and " " in name)
        self.context = actors.context_of(text, named)
        self._is_actor: dict[Token, bool] = {}
        self._actors_in: dict[Token, tuple[Token, ...]] = {}
        self._extents: dict[Token, tuple[int, int]] = {}
        self._phrases: dict[Token, Span] = {}
        self._resolved: dict[Token, Actor | None] = {}
        self._read: dict[tuple[str, str | None, str], Actor | None] = {}

    def entity(self, token: Token) -> str | None:
        """The class of the named entity that the token belongs to."""
        e = self._entity.get(token)
        return e.kind if e else None

    def entity_span(self, token: Token) -> tuple[int, int] | None:
        """First and last token number of the named entity that the token belongs to."""
        e = self._entity.get(token)
        return (e.first, e.last) if e else None

    def phrase(self, token: Token) -> Span:
        """The characters of the token's noun phrase."""
        found = self._phrases.get(token)
        if found is None:
            start, end = self._extent(token)
            found = self._phrases[token] = token.tree.span(start, end)
        return found

    def _extent(self, token: Token) -> tuple[int, int]:
        """Where the token's noun phrase begins and ends: most phrases are read and never shown."""
        found = self._extents.get(token)
        if found is None:
            words = self._words(token)
            found = self._extents[token] = words[0].start, words[-1].end
        return found

    def _words(self, token: Token) -> Sequence[Token]:
        if token.upos != "ADJ" and token.rel not in ("compound", "amod"):
            return noun_phrase(token)
        # a modifier stands for itself with the name it belongs to, not for the phrase it sits in
        e = self._entity.get(token)
        if e is None:
            return noun_phrase(token)
        part = token.tree.tokens[e.first : e.last + 1]
        return part if all(t is token or t.head is token.head or token in t.ancestors() for t in part) else (token,)

    def is_actor(self, token: Token) -> bool:
        """Whether the token's phrase may act: a country, person, body or group."""
        known = self._is_actor.get(token)
        if known is None:
            known = self._decide(token)
            self._is_actor[token] = known
        return known

    def _decide(self, token: Token) -> bool:
        entity = self.entity(token)
        if entity in ("Date", "Money"):
            return False
        if token.upos in ("PRON", "DET"):
            return token.text.lower() in _PERSONAL
        if token.rel == "compound" and token.text in _THINGS_BEFORE_NOUNS:
            return False
        if token.upos == "NUM":
            return token.rel in ("nsubj", "obj", "conj", "obl", "nmod") and not any(c.lemma in ("%", "percent") for c in token.children) and entity is None and "/" not in token.text and not (len(token.text) == 4 and token.text.isdigit() and token.text[0] in "12")
        if token.upos == "ADJ" and entity != "NORP" and token.rel == "amod":
            return entity in _ACTOR_CLASSES or (token.i > 0 and token.text[:1].isupper() and actors.is_actor(token.text, entity=entity, head=token.lemma))
        if entity is None and token.upos == "NOUN":
            start, end = self._extent(token)
            first, text = token.tree.tokens[0], token.tree.source[start:end]
            if start == first.start and not text[:1].islower() and first not in self._entity:
                small = text[:1].lower() + text[1:]  # the capital is the sentence's, not a name's
                if small != text:
                    return actors.is_actor(small, head=token.lemma)
        return self.actor(token) is not None  # resolved once for both questions

    def actors_in(self, token: Token) -> tuple[Token, ...]:
        """The actor that a phrase is or holds: itself, else its possessor, its modifier, or one of its attributes."""
        known = self._actors_in.get(token)
        if known is None:
            known = self._find(token, 0)
            self._actors_in[token] = known
        return known

    def holders(self, token: Token) -> tuple[Token, ...]:
        """The actor that a phrase is or whose the thing is ("Chad's economy", "the economy of Chad"): no actor further inside."""
        found = self.actors_in(token)
        if not found or found == (token,):
            return found
        whose = {token, *owners(token), *(x for c in token.children if c.rel == "nmod" and preposition(c) == "of" for x in conjuncts(c))}
        return tuple(t for t in found if t in whose)

    def _find(self, token: Token, depth: int) -> tuple[Token, ...]:
        if self.is_actor(token):
            return self._nations(token) or (token,)
        if depth > 3:
            return ()
        mine: tuple[Token, ...] = ()
        for x in owners(token):
            if self.is_actor(x):
                if x.upos != "PRON":
                    return tuple(y for y in conjuncts(x) if self.is_actor(y))
                mine = mine or (x,)  # "its ban on Y": Y, where there is one
        inside = [(_INSIDE.index(p), c) for c in token.children if c.rel in ("nmod", "obl") and (p := preposition(c)) in _INSIDE]
        for _, c in sorted(inside, key=lambda pair: (pair[0], pair[1].i)):
            found = tuple(x for k in conjuncts(c) for x in self._find(k, depth + 1))
            if found:
                return found
        # "restrictions imposed on Y", "a proposal made by X"
        for clause in token.children:
            if clause.rel == "acl" and clause.xpos == "VBN":
                hidden = [(_PARTICIPLE.index(p), c) for c in clause.children if c.rel == "obl" and (p := preposition(c)) in _PARTICIPLE]
                for _, c in sorted(hidden, key=lambda pair: (pair[0], pair[1].i)):
                    found = self._find(c, depth + 1)
                    if found:
                        return found
        return mine

    def _nations(self, token: Token) -> tuple[Token, ...]:
        """The coordinated nations of a plural: "Dutch and Danish frigates" are two actors."""
        if not token.has_feature("Number=Plur"):
            return ()
        for c in token.children:
            if c.rel in ("amod", "compound") and self.entity(c) in ("NORP", "Location"):
                both = conjuncts(c)
                if len(both) > 1 and all(self.entity(x) in ("NORP", "Location") for x in both):
                    return both
        return ()

    def fits(self, token: Token, want: Filler) -> bool:
        """Whether a token can fill a role that wants this."""
        if want is Filler.ANY:
            return True
        if want in (Filler.ACTOR, Filler.PARTY):
            return self.is_actor(token)
        if want in (Filler.STANDING, Filler.POLITICAL):
            return self._has_standing(token, want is Filler.POLITICAL)
        if want is Filler.NAMED:
            return self.entity(token) in _ACTOR_CLASSES or (token.upos in ("PROPN", "ADJ") and self.is_actor(token) and token.text[:1].isupper())
        if want is Filler.SOMEONE:
            return self.entity(token) == "Person" or token.upos == "PRON" or (token.upos == "NOUN" and self.is_actor(token))
        if want is Filler.PERSON:
            return self.entity(token) == "Person"
        if want is Filler.PLACE:
            return self.entity(token) in ("Location", "Facility")
        if want is Filler.MONEY:
            return self.entity(token) == "Money" or token.lemma in ("dollar", "euro", "$", "€", "£")
        return token.upos == "NUM"

    def _has_standing(self, token: Token, political: bool) -> bool:
        """Whether an actor has a country or a political sector, or where that is not asked for any sector, a name or a pronoun."""
        if token.upos == "PRON":
            return not political and token.deprel != "nmod:poss" and token.text.lower() in ("he", "she", "they", "who")
        actor = self.actor(token) if self.is_actor(token) else None
        if actor is None:
            return False
        if actor.code is not None or not _POLITICAL.isdisjoint(actor.sectors):
            return True
        return not political and (bool(actor.sectors) or self.entity(token) in ("Person", "Organization"))

    def actor(self, token: Token) -> Actor | None:
        """The resolved actor of a token's phrase; an unknown name takes country and sector from its apposition."""
        if token in self._resolved:
            return self._resolved[token]
        found = self._resolve(token)
        if (found is None or found.code is None) and self.entity(token) in ("Person", "Organization"):
            for other in _appositions(token):
                told = self._resolve(other)
                if told is not None and told.code is not None and not _same_name(told, found):
                    found = attrs.evolve(told, name=found.name if found else self.phrase(token).text, wikidata=None, kind=self._kind_of(token, told))
                    break
        self._resolved[token] = found
        return found

    def _resolve(self, token: Token) -> Actor | None:
        if token.upos == "PRON":
            return None
        start, end = self._extent(token)
        text, entity = token.tree.source[start:end], self.entity(token)
        key = (text, entity, token.lemma)
        if key not in self._read:
            self._read[key] = self._named(text, entity, token.lemma)
        return self._read[key]

    def _named(self, text: str, entity: str | None, head: str) -> Actor | None:
        found = actors.resolve(text, entity=entity, head=head, on=self.published, context=self.context, extra=self._extra)
        if entity == "Person" and " " not in text and (found is None or found.code is None) and not self._is_surname(text):
            # the model takes a capital for a person now and then
            seat = actors.resolve(text, entity="Location", on=self.published, context=self.context, extra=self._extra)
            if seat is not None and seat.kind == "country":
                return seat
        return found

    def _is_surname(self, name: str) -> bool:
        """Whether the text has a longer personal name that holds this one ("Milan" and "Milan Kova")."""
        return any(name in person.split() for person in self._persons)

    def _kind_of(self, token: Token, told: Actor) -> str:
        return "person" if self.entity(token) == "Person" else told.kind


def _appositions(token: Token) -> tuple[Token, ...]:
    """What stands in apposition to a name: "Jane Doe, Chad's envoy", "Chad's envoy, Jane Doe"."""
    own = [c for c in token.children if c.rel == "appos" and c.upos in ("NOUN", "PROPN")]
    outer = [token.head] if token.rel == "appos" and token.head is not None and token.head.upos in ("NOUN", "PROPN") else []
    return (*own, *outer)


def _same_name(told: Actor, found: Actor | None) -> bool:
    return found is not None and told.name == found.name

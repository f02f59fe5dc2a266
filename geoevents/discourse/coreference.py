"""What pronouns, "both nations", "the bloc" and later names stand for. By rules; silent rather than wrong."""

from __future__ import annotations

import bisect
import collections
import functools
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from geoevents.discourse.draft import Draft, Filled
from geoevents.events import Actor, Span
from geoevents.mentions import Entity, Mentions, extent_of, head_of
from geoevents.syntax.frames import conjuncts, surface_subjects
from geoevents.syntax.tree import Token

__all__ = ["Coreference", "Referent", "actor_key", "resolve_fillers"]

_SINGULAR_PERSON = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_THING = frozenset({"it", "its", "itself"})
_SPEAKER = frozenset({"i", "me", "my", "myself", "mine", "we", "us", "our", "ours", "ourselves"})
_LEADERS = frozenset(
    "leader president premier chancellor monarch king statesman minister diplomat official envoy man woman counterpart politician".split()
)
_COUNTRIES = frozenset(
    "nation country state neighbor neighbour government republic capital side party ally rival power foe enemy regime army military force".split()
)
_COUNTRY_NOUNS = frozenset(
    "nation country kingdom republic state government administration regime emirate sultanate island monarchy leadership".split()
)
_BODY_NOUNS = frozenset(
    "bloc alliance organization organisation agency group company firm party movement militia union body association watchdog commission council "
    "ministry faction network institution insurgency outfit fund bank court committee".split()
)
_PERSON_NOUNS = frozenset(
    "president minister premier leader official man woman diplomat envoy lawmaker politician chief general spokesman spokeswoman chancellor king senator governor".split()
)
_NEIGHBORS = frozenset("nation country side neighbor neighbour ally state".split())
_ORDINALS = frozenset({"latter", "former"})
_STANDING_FOR = _LEADERS | _COUNTRIES | _NEIGHBORS | _COUNTRY_NOUNS | _BODY_NOUNS | _PERSON_NOUNS | _ORDINALS
_MATCHING = {
    _SINGULAR_PERSON: frozenset({"person", "one"}),
    _PLURAL: frozenset({"people", "group", "organization"}),
    _THING: frozenset({"country", "organization", "group", "one"}),
}
_STATE = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", "SPY", "PTY", "OPP"})
_ARGUMENTS = frozenset({"nsubj", "obj", "obl", "conj"})
_NAMED = frozenset({"Person", "Organization", "Location", "NORP"})
_MASSES = frozenset({"police", "army", "military", "militia", "crowd", "mob", "government", "opposition", "navy"})
_IN_MIND = 300
_HOME_MENTIONS, _HOME_SHARE = 3, 0.6  # mentions, and share of all of any country, that make a text one about a country
_SUBJECT_BONUS, _SENTENCE_COST, _MOST_COUNTED, _REACH = 6, 10, 4, 3


@attrs.frozen(slots=True, eq=False)
class Referent:
    """A named actor where the text mentions it. kind: "person", "country", "organization", "group", or of common nouns "people" and "one"."""

    token: Token
    span: Span
    actor: Actor | None
    key: str
    kind: str
    plural: bool
    subject: bool


def actor_key(actor: Actor | None, span: Span, *, person: bool = False) -> str:
    """What tells two actors apart: the country or special code with the kind of body, else the name."""
    if actor is None:
        return span.text.lower()
    if not person and actor.code and (actor.kind == "country" or actor.kind == "person"):
        return actor.code
    if actor.code and actor.country and "GOV" in actor.sectors[:1]:
        return actor.code
    return (actor.name or span.text).lower()


def _kind(entity: str | None, actor: Actor | None) -> str | None:
    if entity == "Person":
        return "person"
    if actor is not None and actor.kind in ("person", "country", "organization", "group"):
        return actor.kind
    if entity == "Organization":
        return "organization"
    if entity in ("NORP", "Location"):
        return "country" if actor is not None and actor.code else "group" if entity == "NORP" else None
    return None


class Coreference:
    """The antecedents of one text's expressions. Lazy: a token is resolved, and an actor looked up, when asked for."""

    def __init__(self, mentions: Mentions, speaker_of: Callable[[Token], Token | None] | None = None) -> None:
        self._mentions = mentions
        self._speaker_of = speaker_of
        self._known: dict[Token, tuple[Referent, ...]] = {}
        self._made: dict[Token, Referent | None] = {}

    @functools.cached_property
    def _spots(self) -> dict[Token, Entity | None]:
        """Where the text may name an actor, in its order: the heads of named entities, and nouns such as "gunmen"."""
        found: dict[Token, Entity | None] = {}
        for tree in self._mentions.trees:
            named = [e for e in self._mentions.entities.get(tree.index, ()) if e.kind in _NAMED]
            spots: list[tuple[Token, Entity | None]] = [(head_of(e, tree), e) for e in named]
            spots += [(t, None) for t in tree.tokens if t.upos == "NOUN" and t.rel in _ARGUMENTS and self._mentions.entity(t) is None]
            found.update(sorted(spots, key=lambda spot: spot[0].start))
        return found

    @functools.cached_property
    def _order(self) -> tuple[tuple[Token, ...], list[int]]:
        """The spots, and where they begin."""
        return tuple(self._spots), [t.start for t in self._spots]

    def _at(self, token: Token) -> Referent | None:
        """The referent that the text names at a token."""
        if token not in self._made:
            entity = self._spots.get(token)
            if entity is not None:
                self._made[token] = self._named(token, entity)
            else:
                self._made[token] = self._common(token) if token in self._spots and self._mentions.is_actor(token) else None
        return self._made[token]

    def _named(self, head: Token, entity: Entity) -> Referent | None:
        actor = self._mentions.actor(head)
        kind = _kind(entity.kind, actor)
        if kind is None:
            return None
        plural = any(c.rel == "conj" for c in head.children) or (head.xpos in ("NNS", "NNPS") and kind != "country")
        span = extent_of(entity, head.tree)
        key = (actor.name if actor else head.text).lower() if kind == "person" else actor_key(actor, span)
        return Referent(head, span, actor, key, kind, plural, _is_subject(head))

    def _common(self, token: Token) -> Referent:
        """A group or body that a common noun names: "gunmen", "Syrian soldiers"; it may be "they" later on."""
        actor = self._mentions.actor(token)
        plural = token.xpos == "NNS" or token.lemma in _MASSES
        key = f"{token.lemma}:{actor.code if actor else ''}"
        return Referent(token, self._mentions.phrase(token), actor, key, "people" if plural else "one", plural, _is_subject(token))

    # ------------------------------------------------------------ public

    def resolve(self, token: Token, avoid: frozenset[str] = frozenset()) -> tuple[Referent, ...]:
        """What a token stands for, or nothing. avoid: keys of the act's other participants, which it cannot be."""
        found = self._known.get(token)
        if found is None:
            found = tuple(self._resolve(token, avoid))
            self._known[token] = found
        return found

    def _resolve(self, token: Token, avoid: frozenset[str]) -> Sequence[Referent]:
        word = token.text.lower()
        if token.upos == "PRON" or word in ("both", "his", "her", "its", "their", "our", "my"):
            if word in _SPEAKER:
                return self._speaker(token)
            for words in (_SINGULAR_PERSON, _PLURAL, _THING):
                if word in words:
                    return self._continued(token, words, avoid) or self._pronoun(token, words, avoid)
            if word == "both":
                described = _described(token)
                if described is not None and any(c.lemma in ("which", "whom") for c in token.children):
                    return self.resolve(described)  # "the two nations, both of which ..."
                return self._pair(token, "any")
            return ()
        if token.upos not in ("NOUN", "NUM", "ADJ", "PROPN"):
            return ()
        if token.upos == "PROPN":
            return self._later_name(token)
        if token.lemma not in _STANDING_FOR:
            return ()
        determiner = next((c for c in token.children if c.rel == "det"), None)
        det = determiner.text.lower() if determiner is not None else ""
        two = det == "both" or any(c.text.lower() in ("two", "both") for c in token.children)
        plural = token.xpos in ("NNS", "NNPS") or token.has_feature("Number=Plur")
        owned = any(
            c.deprel == "nmod:poss" or (c.rel in ("amod", "compound") and self._mentions.entity(c) in ("NORP", "Location"))
            for c in token.children
        )
        if owned:
            return ()
        if two and plural:
            return self._pair(token, "person" if token.lemma in _LEADERS else "country" if token.lemma in _COUNTRIES else "none")
        if det not in ("the", "this", "these", "those", "that"):
            return ()
        if plural:
            if token.lemma in _LEADERS and len(token.children) <= 2:
                return self._pair(token, "person")
            if token.lemma in _NEIGHBORS and len(token.children) <= 2:
                return self._pair(token, "country")
            return ()
        # a modified noun ("the new company") often introduces somebody else
        if any(c.rel in ("amod", "compound", "nmod", "acl") for c in token.children):
            return ()
        if token.lemma in _COUNTRY_NOUNS:
            return self._own_country(token, avoid)
        if token.lemma in _BODY_NOUNS:
            return self._best(token, ("organization", "group"), avoid, plural=None, reach=2)
        if token.lemma in _PERSON_NOUNS:
            return self._best(token, ("person",), avoid, plural=False, reach=2)
        if token.lemma in _ORDINALS:
            return self._ordinal(token)
        return ()

    # ------------------------------------------------------------ kinds of expression

    def _pronoun(self, token: Token, words: frozenset[str], avoid: frozenset[str]) -> Sequence[Referent]:
        if words is _PLURAL:
            return self._group(token, avoid)
        if words is _SINGULAR_PERSON:
            return self._best(token, ("person",), avoid, plural=False)
        return self._best(token, ("country", "organization", "group"), avoid, plural=False, reach=2)

    def _continued(self, token: Token, words: frozenset[str], avoid: frozenset[str]) -> Sequence[Referent]:
        """The antecedent of the same pronoun just before, unless a new candidate came between."""
        trees = self._mentions.trees
        here = _position(self._mentions, token.tree.index)
        for tree in (trees[here], *([trees[here - 1]] if here else [])):
            for earlier in reversed(tree.tokens):
                if earlier.start >= token.start or earlier.text.lower() not in words or earlier.upos != "PRON":
                    continue
                if earlier.rel != "nsubj" and tree is not trees[here]:
                    continue
                between = [t for t in self._in_mind(token) if t.start > earlier.start and _is_subject(t)]
                if any(r.kind in _MATCHING[words] for r in self._named_at(between)):
                    return ()
                found = self.resolve(earlier)
                return () if any(r.key in avoid for r in found) else found
        return ()

    def _speaker(self, token: Token) -> Sequence[Referent]:
        speaker = self._speaker_of(token) if self._speaker_of else None
        if speaker is None or speaker is token:
            return ()
        return self.of_token(speaker)

    def of_token(self, token: Token) -> tuple[Referent, ...]:
        """The referent that a token names, or what it stands for, or a referent of its own where it is an actor."""
        named = self._at(token)
        if named is not None:
            return (named,)
        found = self.resolve(token)
        if found:
            return found
        actor = self._mentions.actor(token)
        if actor is None:
            return ()
        span = self._mentions.phrase(token)
        return (Referent(token, span, actor, actor_key(actor, span), actor.kind, False, _is_subject(token)),)

    def owned(self, filled: Filled) -> Filled:
        """The filler with its owner's country: "his government" after "Ghana's president"."""
        if filled.actor is None or filled.actor.code is not None or not set(filled.actor.sectors) & _STATE:
            return filled
        owner = next((c for c in filled.token.children if c.deprel == "nmod:poss" and c.upos == "PRON"), None)
        referents = self.resolve(owner) if owner is not None else ()
        country = referents[0].actor.country if len(referents) == 1 and referents[0].actor is not None else None
        if country is None:
            return filled
        return attrs.evolve(filled, actor=attrs.evolve(filled.actor, code=country, country=country), antecedent=referents[0].span)

    def at_home(self, filled: Filled) -> Filled:
        """A state's body without a country ("the army", "a court") with that of its namesake, else of the country the text is about."""
        actor, token = filled.actor, filled.token
        if actor is None or actor.code is not None or not set(actor.sectors) & _STATE or token.upos not in ("NOUN", "PROPN", "PRON"):
            return filled
        if any(c.deprel == "nmod:poss" or (c.rel in ("nmod", "amod", "compound") and c.text[:1].isupper()) for c in token.children):
            return filled  # whose it is, is said, in words that no table knows
        namesakes = self._named_at(t for t in self._in_mind(token) if t.lemma == token.lemma)
        named = {r.actor.country: r for r in namesakes if r.actor is not None and r.actor.country}
        country = next(iter(named)) if len(named) == 1 else self._home if not named else None
        if country is None:
            return filled
        subjects = self._named_at(t for t in self._near(token, 0) if self._spots[t] is not None and _is_subject(t))
        leaders = {r.actor.country for r in subjects if r.kind == "person" and r.actor is not None}
        if leaders - {country, None}:
            return filled  # "the president told the army": his own, whatever army the text spoke of before
        antecedent = named[country].span if named else filled.antecedent
        return attrs.evolve(filled, actor=attrs.evolve(actor, code=country, country=country), antecedent=antecedent)

    @functools.cached_property
    def _home(self) -> str | None:
        """The country that most of the text's names are of, where one stands out."""
        named = self._mentions.context.countries
        code, count = max(named.items(), key=lambda pair: pair[1], default=(None, 0))
        return code if count >= _HOME_MENTIONS and count >= _HOME_SHARE * sum(named.values()) else None

    def _in_mind(self, token: Token) -> Sequence[Token]:
        """The spots before a token, with as many referents as a reader may have in mind."""
        spots, starts = self._order
        first = end = bisect.bisect_left(starts, token.start)
        left = _IN_MIND
        if end <= left:
            return spots[:end]
        while first and left:
            first -= 1
            left -= self._at(spots[first]) is not None
        return spots[first:end]

    def _near(self, token: Token, reach: int) -> Sequence[Token]:
        """The spots in mind in the token's sentence and so many before it."""
        spots, here = self._in_mind(token), token.tree.index
        first = len(spots)
        while first and here - spots[first - 1].tree.index <= reach:
            first -= 1
        return spots[first:]

    def _named_at(self, spots: Iterable[Token]) -> Iterator[Referent]:
        """The referents at these spots."""
        for token in spots:
            referent = self._at(token)
            if referent is not None:
                yield referent

    def _names(self, spots: Iterable[Token]) -> Iterator[Referent]:
        """The referents at those of these spots where a named entity stands: persons, countries, organizations, groups."""
        return self._named_at(t for t in spots if self._spots[t] is not None)

    def _best(
        self, token: Token, kinds: tuple[str, ...], avoid: frozenset[str], *, plural: bool | None, reach: int = _REACH
    ) -> Sequence[Referent]:
        scored: list[tuple[int, float, Referent]] = []
        clause_subjects = _own_clause_subjects(token)
        for r in self._names(self._near(token, reach)):
            if r.kind not in kinds or r.key in avoid or (plural is False and r.plural and r.kind != "person"):
                continue
            if r.token in clause_subjects and token.rel in ("obj", "iobj", "obl") and not token.text.lower().endswith("self"):
                continue
            score = -_SENTENCE_COST * (token.tree.index - r.token.tree.index)
            score += _SUBJECT_BONUS if r.subject else 0
            score += -4 if _is_modifier(r.token) and r.kind != "person" else 0
            scored.append((score, r.token.i / 100 if r.token.tree is token.tree else -r.token.i / 100, r))
        if not scored:
            return ()
        top = max(score + place for score, place, _ in scored)
        close = [entry for entry in scored if entry[0] + entry[1] > top - _MOST_COUNTED]
        if len({r.key for _, _, r in close}) > 1:  # only then it matters how often each is named
            counts = collections.Counter(r.key for r in self._names(self._in_mind(token)))
            close = [(score + min(_MOST_COUNTED, counts[r.key]), place, r) for score, place, r in close]
        return (max(close, key=lambda entry: entry[0] + entry[1])[2],)

    def _group(self, token: Token, avoid: frozenset[str]) -> Sequence[Referent]:
        """ "they": the last coordinated actors, plural people or body, subjects first."""
        here = token.tree.index
        for back in range(3):
            groups: list[tuple[Referent, ...]] = [*self._coordinated(here - back, token)]
            members = {r for g in groups for r in g}
            groups += [
                (r,)
                for r in self._named_at(t for t in self._near(token, back) if t.tree.index == here - back)
                if r not in members and r.kind in ("people", "group", "organization")
            ]
            groups = [g for g in groups if not any(r.key in avoid for r in g)]
            groups.sort(key=lambda g: g[0].token.start)
            subjects = [g for g in groups if g[0].subject]
            if subjects or groups:
                return (subjects or groups)[0 if back else -1]
        return ()

    def _coordinated(self, index: int, before: Token) -> list[tuple[Referent, ...]]:
        groups = []
        for token in self._near(before, before.tree.index - index):
            if token.tree.index == index and token.rel != "conj":
                fellows = [t for t in conjuncts(token) if t in self._spots and t.start < before.start]
                members = tuple(self._named_at(fellows)) if len(fellows) > 1 else ()
                if len(members) > 1 and members[0].token is token:
                    groups.append(members)
        return groups

    def _own_country(self, token: Token, avoid: frozenset[str]) -> Sequence[Referent]:
        """ "the nation", "the kingdom": the country that the text has spoken of most, those of this sentence first."""
        scores: dict[str, float] = {}
        last: dict[str, Referent] = {}
        for r in self._named_at(self._in_mind(token)):
            code = r.actor.country if r.actor is not None else None
            if code and code not in avoid:
                near = token.tree.index - r.token.tree.index
                scores[code] = scores.get(code, 0) + 1 + (3 if near == 0 else 1 if near == 1 else 0) * (2 if r.subject else 1)
                if r.kind == "country" or code not in last:
                    last[code] = r
        best = sorted(scores, key=lambda c: -scores[c])[:2]
        if not best or (len(best) == 2 and scores[best[0]] == scores[best[1]]):
            return ()
        return (last[best[0]],) if last[best[0]].kind == "country" else ()

    def _pair(self, token: Token, kind: str) -> Sequence[Referent]:
        """The two that "both leaders", "the two countries" speak of: the last pair named together, else the two named most."""
        if kind == "none":
            return ()
        here = token.tree.index
        wanted = ("person",) if kind == "person" else ("country",) if kind == "country" else ("person", "country", "organization")
        for back in range(2):
            for group in reversed(self._coordinated(here - back, token)):
                if len(group) == 2 and len({r.key for r in group}) == 2 and all(r.kind in wanted for r in group):
                    return group
        counts: dict[str, float] = {}
        last: dict[str, Referent] = {}
        own = set(token.subtree())
        for r in self._names(t for t in self._in_mind(token) if t not in own):
            keys = [(r.key, r)]
            if kind == "country" and r.kind == "person" and r.actor is not None and r.actor.country:
                keys = [(r.actor.country, r)]
            elif r.kind not in wanted:
                continue
            for key, referent in keys:
                counts[key] = counts.get(key, 0.0) + (1.0 if not _is_modifier(r.token) else 0.5)
                if key not in last or referent.kind in wanted:
                    last[key] = referent
        ranked = sorted(counts, key=lambda k: -counts[k])[:3]
        if len(ranked) < 2 or (len(ranked) > 2 and counts[ranked[1]] == counts[ranked[2]]):
            # with three equals nobody can tell which two are meant, but the first two named lead the text
            first = list(last)
            ranked = first[:2] if len(first) == 2 else ranked[:0]
        if len(ranked) < 2:
            return ()
        pair = [last[k] for k in ranked[:2]]
        return sorted(pair, key=lambda r: r.token.start)

    def _ordinal(self, token: Token) -> Sequence[Referent]:
        for back in range(2):
            groups = self._coordinated(token.tree.index - back, token)
            if groups:
                return (groups[-1][-1],) if token.lemma == "latter" else (groups[-1][0],)
        return ()

    def _later_name(self, token: Token) -> Sequence[Referent]:
        """ "Doe" after "Minister Jane Doe": the same last name, told once in full with more known of it."""
        if self._mentions.entity(token) != "Person":
            return ()
        here = self._at(token)
        if here is None or (here.actor is not None and here.actor.code):
            return ()
        name = here.span.text.split()[-1]
        for earlier in self._in_mind(token):
            entity = self._spots[earlier]
            full = extent_of(entity, earlier.tree).text if entity is not None else ""
            if len(full) > len(here.span.text) and full.split()[-1] == name:
                r = self._at(earlier)
                if r is not None and r.kind == "person":
                    return (r,)
        return ()


def _position(mentions: Mentions, index: int) -> int:
    return next((n for n, t in enumerate(mentions.trees) if t.index == index), len(mentions.trees) - 1)


def _described(token: Token) -> Token | None:
    """What a relative clause with "both of which" describes: its noun, or the plural right in front of it."""
    noun = next((a.head for a in token.ancestors() if a.deprel == "acl:relcl"), None)
    if noun is None or noun.xpos in ("NNS", "NNPS"):
        return noun
    before = [t for t in noun.tree.tokens[noun.i + 1 : token.i] if t.xpos in ("NNS", "NNPS")]
    return before[-1] if before else noun


def _is_subject(token: Token) -> bool:
    node: Token | None = token
    while node is not None and node.rel in ("conj", "flat", "appos"):
        node = node.head
    return node is not None and node.rel == "nsubj"


def _is_modifier(token: Token) -> bool:
    return token.rel in ("amod", "compound") or token.deprel == "nmod:poss"


def _own_clause_subjects(token: Token) -> frozenset[Token]:
    for node in token.ancestors():
        if node.upos in ("VERB", "AUX"):
            return frozenset(surface_subjects(node))
    return frozenset()


def resolve_fillers(drafts: Iterable[Draft], coreference: Coreference) -> tuple[Draft, ...]:
    """The drafts with every filler that stands for somebody replaced by whom it stands for."""
    return tuple(_resolve_draft(d, coreference) for d in drafts)


def _resolve_draft(draft: Draft, coreference: Coreference) -> Draft:
    fillers: list[Filled] = []
    changed = False
    named = {f.token: actor_key(f.actor, f.span) for f in draft.fillers if f.actor is not None and f.actor.code}
    for f in draft.fillers:
        referents: tuple[Referent, ...] = ()
        if f.role is not None and (f.actor is None or f.actor.code is None or f.token.upos == "NOUN"):
            referents = coreference.resolve(f.token, frozenset([key for token, key in named.items() if token is not f.token]))
        if not referents or (len(referents) == 1 and f.actor is not None and f.actor.code and f.token.upos != "PRON"):
            fillers.append(coreference.at_home(coreference.owned(f)))
            changed = changed or fillers[-1] is not f
            continue
        changed = True
        fillers.extend(attrs.evolve(f, actor=r.actor, antecedent=r.span) for r in referents)
    return attrs.evolve(draft, fillers=tuple(fillers)) if changed else draft

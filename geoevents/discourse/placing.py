"""The place of each event: the name that hangs on its own clause by a preposition of place. Wires geoevents.places to the trees."""

from __future__ import annotations

import collections
import datetime
import functools
from collections.abc import Iterator, Sequence

import attrs

from geoevents import places
from geoevents.discourse.draft import Draft
from geoevents.events import Place
from geoevents.matching import clause_tokens
from geoevents.mentions import Entity, Mentions, extent_of, head_of
from geoevents.ontology import Role
from geoevents.syntax.frames import preposition
from geoevents.syntax.tree import Token, Tree

__all__ = ["place_drafts"]

_PLACE_CLASSES = frozenset({"Location", "Facility"})
_WHERE = frozenset(
    {
        "in",
        "at",
        "near",
        "outside",
        "inside",
        "around",
        "across",
        "off",
        "along",
        "throughout",
        "within",
        "on",
        "over",
        "above",
        "from",
        "to",
        "into",
        "toward",
        "towards",
        "through",
        "between",
        "south of",
        "north of",
        "east of",
        "west of",
    }
)


def place_drafts(drafts: Sequence[Draft], mentions: Mentions, published: datetime.date | None) -> tuple[Draft, ...]:
    """The drafts with the place that the text gives each."""
    context = _context(drafts, mentions)
    return tuple(_placed(d, mentions, context, published) for d in drafts)


def _context(drafts: Sequence[Draft], mentions: Mentions) -> places.PlaceContext:
    countries: collections.Counter[str] = collections.Counter()
    for d in drafts:
        for f in d.fillers:
            if f.actor is not None and f.actor.country:
                countries[f.actor.country] += 1
    return places.PlaceContext(countries=dict(countries))


def _placed(draft: Draft, mentions: Mentions, context: places.PlaceContext, published: datetime.date | None) -> Draft:
    chosen = places.event_place(list(_candidates(draft, mentions)), trigger=draft.span)
    if chosen is None:
        return draft
    span = chosen.span
    after = draft.tree.source[span.end : min(draft.tree.end, span.end + 40)]
    name = span.text
    if after.startswith(", "):  # "Tripoli, Lebanon": the next name says which
        following = next((t for t in draft.tree.tokens if t.start == span.end + 2), None)
        entity = mentions.entity_span(following) if following is not None else None
        if entity is not None and following is not None and mentions.entity(following) == "Location":
            name = f"{name}, {draft.tree.source[following.start : draft.tree.tokens[entity[1]].end]}"
    around = None if places.is_plain(name) else _local(draft.tree.text, tuple(sorted(context.countries.items())))
    match = places.locate(name, on=published, context=around)
    if match is None:
        place = Place(span, span.text)
    else:
        place = Place(span, match.name, match.country, match.lat, match.lon, match.geonameid, match.resolution)
    return attrs.evolve(draft, place=place)


@functools.lru_cache(maxsize=64)  # the events of one sentence ask one after the other
def _local(sentence: str, countries: tuple[tuple[str, int], ...]) -> places.PlaceContext:
    """What the sentence says of where it is, with the countries that the article's events are about."""
    own = places.context_of(sentence)
    return attrs.evolve(own, countries=dict(collections.Counter(dict(countries)) + collections.Counter(own.countries)))


def _candidates(draft: Draft, mentions: Mentions) -> Iterator[places.PlaceCandidate]:
    tree = draft.tree
    entities = [e for e in mentions.entities.get(tree.index, ()) if e.kind in _PLACE_CLASSES]
    found = [(e, head, prep) for e in entities for head, prep in (_place_phrase(e, tree),) if prep in _WHERE and head.deprel != "nmod:poss"]
    if not found:
        return
    heads = {draft.trigger, draft.frame.clause}
    inside = set(clause_tokens(draft.frame))
    acting = {f.token for f in draft.fillers if f.role in (Role.SOURCE, Role.TARGET)}
    for entity, head, prep in found:
        if head in acting and prep not in ("in", "at", "near", "outside", "inside", "across", "around", "off"):
            continue
        governor = head.head
        attached = governor in heads or (
            governor is not None and governor.head in heads and governor.rel in ("obj", "nsubj", "obl", "nmod")
        )
        yield places.PlaceCandidate(extent_of(entity, tree), prep, attached, head in inside)


def _place_phrase(entity: Entity, tree: Tree) -> tuple[Token, str]:
    """The head of the phrase in which a place stands, and its preposition."""
    head = head_of(entity, tree)
    prep = preposition(head)
    if prep not in _WHERE and head.rel == "conj" and head.head is not None:
        prep = preposition(head.head)
    governor = head.head
    # "in the city of X", "in X province": the preposition stands on the common noun
    if (
        prep in ("of", "")
        and governor is not None
        and governor.upos in ("NOUN", "PROPN")
        and preposition(governor) in _WHERE
        and head.rel in ("nmod", "compound", "appos", "flat")
    ):
        return governor, preposition(governor)
    return head, prep

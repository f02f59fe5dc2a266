"""What neighbouring events of one sentence lend each other: participants, day and place."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from geoevents.discourse.draft import Draft
from geoevents.events import When
from geoevents.ontology import EventType, Role
from geoevents.syntax.frames import marker, preposition
from geoevents.syntax.tree import Token

__all__ = ["by_sentence", "inherit_when", "participants_left", "share"]

_OCCASIONS = frozenset({"during", "at", "on", "in", "amid", "on the sidelines of", "after", "following", "as part of"})
_SAME_TIME = frozenset({"during", "at", "amid", "in"})
_LENDING = frozenset({EventType.AID, EventType.SUPPORT, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.COOPERATE})


def inherit_when(when: When) -> When:
    """The same day, marked as inherited."""
    return attrs.evolve(when, basis="inherited")


def share(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Drafts of one text with what their sentence neighbours lend them."""
    by_clause: dict[Token, Draft] = {}
    for d in drafts:
        by_clause.setdefault(d.frame.clause, d)
        by_clause.setdefault(d.trigger, d)
    done = [_lend(d, by_clause) for d in drafts]
    together = by_sentence(done)
    return tuple(_borrow_day(d, together[d.tree.index]) for d in done)


def by_sentence(drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    """The drafts by the number of their sentence."""
    found: dict[int, list[Draft]] = {}
    for d in drafts:
        found.setdefault(d.tree.index, []).append(d)
    return found


def _lend(draft: Draft, by_clause: dict[Token, Draft]) -> Draft:
    other = _means_of(draft, by_clause)
    if other is not None:
        if not draft.by_role(Role.TARGET) and other.type in _LENDING and draft.type in _LENDING:
            draft = _take(draft, other, Role.TARGET)
        if not draft.by_role(Role.SOURCE):
            draft = _take(draft, other, Role.SOURCE)
    host = _occasion_of(draft, by_clause)
    if host is not None and draft.type is EventType.CONSULT and not draft.by_role(Role.SOURCE) and not draft.by_role(Role.TARGET):
        draft = _take(draft, host, Role.SOURCE)
    return draft


def _take(draft: Draft, other: Draft, role: Role) -> Draft:
    lent = tuple(f for f in other.by_role(role) if f.actor is not None)
    have = {f.span for f in draft.fillers}
    return attrs.evolve(draft, fillers=(*draft.fillers, *(f for f in lent if f.span not in have))) if lent else draft


def _means_of(draft: Draft, by_clause: dict[Token, Draft]) -> Draft | None:
    """The act that this one is the means of: "backed the war by supplying drones"."""
    clause = draft.frame.clause
    node: Token | None = clause
    for _ in range(3):
        if node is None or node.rel not in ("advcl", "conj"):
            return None
        if node.rel == "advcl" and marker(node) == "by" and node.head is not None:
            found = by_clause.get(node.head)
            if found is not None and found is not draft:
                head_is_means = node.head.rel == "advcl" and marker(node.head) == "by"
                return by_clause.get(node.head.head, found) if head_is_means and node.head.head is not None else found
        node = node.head
    return None


def _occasion_of(draft: Draft, by_clause: dict[Token, Draft]) -> Draft | None:
    """The act that happens at this one: "signed the deal during a meeting"."""
    trigger = draft.trigger
    if trigger.upos != "NOUN" or trigger.rel not in ("obl", "nmod") or preposition(trigger) not in _OCCASIONS or trigger.head is None:
        return None
    for node in (trigger.head, *trigger.head.children, *([trigger.head.head] if trigger.head.head else [])):
        found = by_clause.get(node)
        if found is not None and found is not draft and found.trigger is not trigger:
            return found
        for deeper in node.children if node is not trigger.head else ():
            found = by_clause.get(deeper)
            if found is not None and found is not draft and deeper.rel in ("acl", "conj"):
                return found
    return None


def _borrow_day(draft: Draft, together: Sequence[Draft]) -> Draft:
    """Day and place of the occasion for the act, and of the act for the occasion. together: the drafts of the sentence."""
    for other in together:
        lends = (draft.when is None and other.when is not None) or (draft.place is None and other.place is not None)
        if not lends or other.trigger is draft.trigger:
            continue
        if _joined(draft, other) or _joined(other, draft):
            if draft.when is None and other.when is not None:
                draft = attrs.evolve(draft, when=inherit_when(other.when))
            if draft.place is None and other.place is not None:
                draft = attrs.evolve(draft, place=other.place)
    return draft


def _joined(occasion: Draft, act: Draft) -> bool:
    trigger = occasion.trigger
    if trigger.upos != "NOUN" or trigger.rel not in ("obl", "nmod") or preposition(trigger) not in _SAME_TIME:
        return False
    head = trigger.head
    acts = (act.frame.clause, act.trigger)
    return head is not None and (
        head in acts
        or any(c in acts and c.rel == "acl" for k in head.children for c in (k, *k.children) if k.rel in ("nsubj", "obj", "acl"))
    )


_WITHOUT_DOERS = frozenset({EventType.ASSAULT, EventType.PROTEST})


def participants_left(draft: Draft) -> bool:
    """Whether a nominal event has anybody in it; verbs stand alone, and violence that is told without those who did it."""
    return draft.trigger.upos in ("VERB", "AUX") or draft.type in _WITHOUT_DOERS or bool(draft.by_role(Role.SOURCE) or draft.by_role(Role.TARGET))

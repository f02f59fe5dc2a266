"""What an act becomes when it lies ahead: a promise, a concession or a threat.

PLOVER codes what is done, and whoever says "we will send aid" has agreed, not aided: a future act of cooperation is
AGREE, a future RETREAT is CONCEDE (AGREE where its doer is said to promise it), a future act of conflict announced by its doer is THREATEN.
"""

from __future__ import annotations

import attrs

from geoevents.discourse.draft import Draft
from geoevents.discourse.realis import Reading
from geoevents.ontology import EventType, Realis

__all__ = ["retype"]

_E = EventType
_COOPERATION = frozenset({_E.CONSULT, _E.SUPPORT, _E.COOPERATE, _E.AID})
_CONFLICT = frozenset({_E.ASSAULT, _E.COERCE, _E.SANCTION, _E.MOBILIZE, _E.PROTEST})

_SAYING = frozenset({"say", "announce", "tell", "state", "declare", "confirm", "add", "pledge", "promise", "vow", "indicate", "signal"})

_VOWING = frozenset({"threaten", "vow", "swear", "warn"})
_HOSTILE = frozenset({"against", "near", "around", "facing", "opposite", "encircle", "surround", "counter", "confront", "crush", "quell"})
_FRONTIER = frozenset({"border", "frontier", "doorstep", "boundary", "strait"})

# The mode of a threat is what it threatens with.
_THREATS: dict[tuple[EventType, str | None], str | None] = {
    (_E.ASSAULT, None): "violence",
    (_E.MOBILIZE, None): "violence",
    (_E.MOBILIZE, "police"): "restrict",
    (_E.COERCE, None): "restrict",
    (_E.COERCE, "arrest"): "arrest",
    (_E.COERCE, "deport"): "expel",
    (_E.COERCE, "seize"): None,
    (_E.COERCE, "cyber"): None,
    (_E.COERCE, "misinformation"): None,
    (_E.SANCTION, None): "relations",
    (_E.SANCTION, "expel"): "expel",
    (_E.SANCTION, "convict"): "arrest",
    (_E.PROTEST, None): None,
    (_E.PROTEST, "riot"): "violence",
}


def retype(draft: Draft, reading: Reading) -> Draft:
    """The draft as the type that an act ahead has; any other draft as it is. reading: how its realis came about."""
    if draft.speech_act or draft.realis in (Realis.ACTUAL, Realis.NEGATED):
        return draft
    if draft.type not in _COOPERATION and draft.type is not _E.RETREAT and draft.type not in _CONFLICT:
        return draft
    if draft.type in _COOPERATION:
        if _is_ahead(draft, reading):
            return attrs.evolve(draft, type=_E.AGREE, mode=None)
        return draft
    if not _is_ahead(draft, reading):
        return draft
    if draft.type is _E.RETREAT:
        return attrs.evolve(draft, type=_E.AGREE if _is_promised(draft) else _E.CONCEDE, mode=None)
    if reading.announced and draft.frame.agents and not draft.frame.passive and (draft.type is not _E.MOBILIZE or _is_against(draft)):
        # the threat has been made, whatever comes of it
        return attrs.evolve(draft, type=_E.THREATEN, mode=_threat(draft.type, draft.mode), realis=Realis.ACTUAL)
    return draft


def _is_promised(draft: Draft) -> bool:
    """Whether the doer's own side says that it will: "the rebels said they would free the hostages" is a promise."""
    clause = draft.frame.clause
    head = clause.head
    return clause.rel in ("ccomp", "parataxis", "xcomp") and head is not None and head.lemma in _SAYING


def _is_against(draft: Draft) -> bool:
    """Whether forces are to move against somebody: "to the border of Y", "against Y", "near Y". Sent to a friend they are no threat."""
    frame = draft.frame
    head = frame.clause.head
    if frame.clause.rel in ("xcomp", "ccomp") and head is not None and head.lemma in _VOWING:
        return True
    return any(t.lemma in _HOSTILE or t.lemma in _FRONTIER for t in frame.clause.subtree())


def _is_ahead(draft: Draft, reading: Reading) -> bool:
    return draft.realis is Realis.FUTURE or reading.willed


def _threat(event: EventType, mode: str | None) -> str | None:
    return _THREATS[event, mode] if (event, mode) in _THREATS else _THREATS[event, None]

"""Mentions of one event become one record; different events with the same words stay apart."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from geoevents.discourse.coreference import actor_key
from geoevents.discourse.draft import Draft, Filled
from geoevents.discourse.sharing import inherit_when
from geoevents.matching import core
from geoevents.ontology import EventType, Role
from geoevents.syntax.frames import is_determined
from geoevents.syntax.tree import Token

__all__ = ["agree_on_days", "merge"]

# What is said anew is a new act, unless the same word says it of the same thing.
_VERBAL = frozenset(
    {EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE, EventType.CONCEDE}
)
# "The meeting", "the attack" may take up any act of these types; "the support" does not take up a signature.
_GENERIC = frozenset({EventType.CONSULT, EventType.ASSAULT, EventType.PROTEST})
_REACH = 40  # records looked back on, so that the cost of a long text grows no faster than the text
_LEAD = 2  # sentences after a headline that may tell its story
_PARTIES_ALIKE = frozenset({EventType.CONSULT, EventType.COOPERATE, EventType.AGREE})
_VAGUE_THEMES = frozenset("agreement deal accord pact document treaty memorandum contract attack strike meeting talk move decision measure".split())


def merge(drafts: Sequence[Draft], headlines: frozenset[int] = frozenset()) -> tuple[Draft, ...]:
    """One draft an event, in the order of first mention; its mentions hold the trigger of each that was merged.

    headlines: the numbers of the sentences that are headlines; the lead tells the headline's events in other words.
    """
    return tuple(_joined(r) for r in _records(drafts, headlines))


def agree_on_days(drafts: Sequence[Draft], headlines: frozenset[int] = frozenset()) -> tuple[Draft, ...]:
    """The same drafts, where mentions of one event lend each other day and place."""
    lent: dict[int, Draft] = {}
    for record in _records(drafts, headlines):
        if len(record) == 1:
            continue
        when = next((d.when for d in record if d.when), None)
        place = next((d.place for d in record if d.place), None)
        for d in record:
            if (d.when is None and when is not None) or (d.place is None and place is not None):
                lent[id(d)] = attrs.evolve(d, when=d.when or (inherit_when(when) if when else None), place=d.place or place)
    return tuple([lent.get(id(d), d) for d in drafts]) if lent else tuple(drafts)


def _records(drafts: Sequence[Draft], headlines: frozenset[int]) -> list[list[Draft]]:
    """The drafts grouped by event."""
    records: list[list[Draft]] = []
    by_type: dict[EventType, list[list[Draft]]] = {}
    for draft in drafts:
        alike = by_type.setdefault(draft.type, [])
        home = next((r for r in reversed(alike[-_REACH:]) if _tells_again(draft, r[-_REACH:], r[0], headlines)), None) if alike else None
        if home is None:
            alike.append([draft])
            records.append(alike[-1])
        else:
            home.append(draft)
    return records


def _tells_again(draft: Draft, mentions: Sequence[Draft], first: Draft, headlines: frozenset[int]) -> bool:
    """Whether a draft is one more mention of an event. first: that which it was told by first."""
    if headlines and _is_headline_of(first, draft, headlines):
        return True
    # few words can name one act, and that is asked sooner than whether nothing contradicts it
    for d in mentions:
        if _same_act(d, draft):
            return all([_compatible(m, draft) for m in mentions])
    return False


def _same_act(first: Draft, later: Draft) -> bool:
    """Whether the words can name one act, given that nothing contradicts it."""
    trigger, word = first.trigger, later.trigger
    same_word = trigger.lemma == word.lemma
    if first.type in _VERBAL or first.speech_act or later.speech_act:
        return (
            same_word
            and trigger is not word
            and _shared(first, later)
            and (_is_definite(word) or (_same_theme(first, later) and _same_grounds(first, later)))
        )
    alike = same_word or first.rule == later.rule
    if trigger is word or not (alike or (first.type in _GENERIC and word.upos == "NOUN")):
        return False
    if _is_definite(word):
        return _shared(first, later) or not _keys(later, None)
    near = word.upos in ("NOUN", "PROPN") or (later.when is not None and first.when is not None) or _same_theme(first, later)
    return alike and near and _shared(first, later)


def _is_definite(word: Token) -> bool:
    return word.upos == "NOUN" and is_determined(word)


def _is_headline_of(first: Draft, later: Draft, headlines: frozenset[int]) -> bool:
    """Whether the lead says again what the headline said."""
    at = first.tree.index
    if at not in headlines or later.tree.index in headlines or later.tree.index - at > _LEAD:
        return False
    if first.type is not later.type or first.realis is not later.realis or _days_apart(first, later):
        return False
    a, b = _keys(first, Role.SOURCE), _keys(later, Role.SOURCE)
    if a and b:
        return bool(a & b) and _nested(a, b)
    return bool(_keys(first, Role.TARGET) & _keys(later, Role.TARGET))


def _days_apart(first: Draft, later: Draft) -> bool:
    return first.when is not None and later.when is not None and (first.when.end < later.when.start or later.when.end < first.when.start)


def _compatible(first: Draft, later: Draft) -> bool:
    if first.type is not later.type or first.realis is not later.realis:
        return False
    if first.mode and later.mode and first.mode != later.mode:
        return False
    if _days_apart(first, later):
        return False
    if first.place and later.place and first.place.name != later.place.name:
        country_only = first.place.resolution == 1 or later.place.resolution == 1
        if not country_only or first.place.country != later.place.country:
            return False
    for a in first.quantities:
        for b in later.quantities:
            if a.kind == b.kind and (a.low, a.high) != (b.low, b.high) and a.unit == b.unit and not _overlap(a.low, a.high, b.low, b.high):
                return False
    if first.type in _PARTIES_ALIKE:
        return _nested(_keys(first, None), _keys(later, None))
    return _nested(_keys(first, Role.SOURCE), _keys(later, Role.SOURCE)) and _nested(_keys(first, Role.TARGET), _keys(later, Role.TARGET))


def _overlap(a: float | None, b: float | None, c: float | None, d: float | None) -> bool:
    low, high = float("-inf"), float("inf")
    return (a if a is not None else low) <= (d if d is not None else high) and (c if c is not None else low) <= (b if b is not None else high)


def _nested(a: frozenset[str], b: frozenset[str]) -> bool:
    return a <= b or b <= a


def _keys(draft: Draft, role: Role | None) -> frozenset[str]:
    roles = (Role.SOURCE, Role.TARGET) if role is None else (role,)
    return frozenset([_key(f) for f in draft.fillers if f.role in roles])


def _key(filled: Filled) -> str:
    if filled.actor is not None and filled.actor.code and (filled.actor.kind in ("country", "person") or filled.actor.sectors[:1] == ("GOV",)):
        return filled.actor.code
    if filled.antecedent is not None:
        return actor_key(filled.actor, filled.antecedent)
    return core(filled.token).lemma if filled.actor is None or not filled.actor.code else filled.actor.name.lower()


def _shared(first: Draft, later: Draft) -> bool:
    return bool(_keys(first, None) & _keys(later, None))


def _same_theme(first: Draft, later: Draft) -> bool:
    a = {core(f.token).lemma for f in first.by_role(Role.THEME)}
    b = {core(f.token).lemma for f in later.by_role(Role.THEME)}
    return not a or not b or bool(a & b) or (a <= _VAGUE_THEMES and b <= _VAGUE_THEMES) or bool(a & _VAGUE_THEMES and b & _VAGUE_THEMES)


def _same_grounds(first: Draft, later: Draft) -> bool:
    """Whether two acts of speech are not for different things ("condemned them for the arrests", "... for the closure")."""
    a, b = ({core(t).lemma for t in d.frame.oblique("for", "over", "about", "of")} | {t.lemma for t in d.frame.contents} for d in (first, later))
    return not a or not b or bool(a & b)


def _joined(record: Sequence[Draft]) -> Draft:
    """The first mention with what the others know better."""
    first = record[0]
    if len(record) == 1:
        return first
    fillers = first.fillers
    for role in (Role.SOURCE, Role.TARGET, Role.THEME, Role.INSTRUMENT, Role.MEDIATOR):
        best = max((d.by_role(role) for d in record), key=lambda fs: (len({_key(f) for f in fs}), sum(f.actor is not None and f.actor.code is not None for f in fs)))
        own = first.by_role(role)
        if len({_key(f) for f in best}) > len({_key(f) for f in own}):
            taken = {_key(f) for f in fillers if f.role is not role}
            fillers = (*(f for f in fillers if f.role is not role), *(f for f in best if _key(f) not in taken))
    when = first.when or next((inherit_when(d.when) for d in record if d.when), None)
    return attrs.evolve(
        first,
        fillers=tuple(sorted(fillers, key=lambda f: list(Role).index(f.role))),
        mode=first.mode or next((d.mode for d in record if d.mode), None),
        when=when,
        place=first.place or next((d.place for d in record if d.place), None),
        # a headline leaves out who says so, its lead does not; later mentions are other people's words
        attribution=next((d.attribution for d in record if d.attribution and d.tree.index - first.tree.index <= 2), None),
        quantities=tuple(dict.fromkeys(q for d in record for q in d.quantities)),
        contexts=tuple(sorted({c for d in record for c in d.contexts})),
        mentions=tuple(dict.fromkeys(m for d in record for m in d.mentions)),
    )

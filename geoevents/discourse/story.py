"""The day of a story told over several sentences: "The convoy was ambushed on Saturday. The attackers then opened fire ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from geoevents.discourse.draft import Draft
from geoevents.discourse.offsets import counted_from
from geoevents.discourse.sharing import by_sentence, inherit_when
from geoevents.discourse.tables import word_class
from geoevents.events import When
from geoevents.layout import Block, BlockKind
from geoevents.matching import core
from geoevents.ontology import EventType, Granularity, Realis, Role
from geoevents.syntax.tree import Token, Tree
from geoevents.times import Timex, to_when
from geoevents.times.arithmetic import move

__all__ = ["date_by_story"]

# What is done, not said, goes on from one paragraph to the next.
_DEEDS = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.RETREAT, EventType.MOBILIZE})
_AT_MEETINGS = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.REQUEST})
_LEAD, _LATER = 2, 3  # sentences of the body that tell the headline's story; sentences in which a meeting is still the topic
_COUNTED = re.compile(
    r"(?:(?P<number>an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (?P<unit>day|week|month|year)s?|the (?P<next>next|following|same|previous|preceding) day"
    r"|(?P<that>that|the same) (?:day|morning|afternoon|evening|night))(?: (?P<way>later|after|afterwards|earlier|before))?",
    re.IGNORECASE,
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}


@attrs.frozen(slots=True)
class _Story:
    """The day that the last sentence left the reader on, who took part in it, and the paragraph in which the date was given."""

    when: When
    people: frozenset[str]
    paragraph: int
    pluperfect: bool = False


@attrs.frozen(slots=True)
class _Known:
    """What a reader knows at a sentence. days: when what a noun names, or the last act of a type, was told of."""

    story: _Story | None
    paragraph: int
    timexes: Sequence[Timex]
    days: Mapping[str, When]


def date_by_story(
    drafts: Sequence[Draft],
    trees: Sequence[Tree],
    layout: Sequence[Block],
    headlines: frozenset[int],
    timexes: Mapping[int, Sequence[Timex]],
) -> tuple[Draft, ...]:
    """The drafts, where undated acts of a story have the day on which it goes on.

    A headline has the day of the lead's act. A deed told in the simple past has the day of the sentence before it in its
    paragraph; in the paragraph after, where it is plainly the same story. timexes: the time expressions by sentence.
    """
    by_tree = by_sentence(drafts)
    done: dict[int, Draft] = {}
    story: _Story | None = None
    days: dict[str, When] = {}
    for paragraph, block in enumerate(layout):
        if block.kind is not BlockKind.BODY:
            continue
        for tree in (t for t in trees if block.start <= t.start < block.end):
            drafted = by_tree.get(tree.index, ())
            known = _Known(story, paragraph, timexes.get(tree.index, ()), days)
            here = _told(drafted, known)
            done.update((id(old), new) for old, new in zip(drafted, here, strict=True))
            story = _after(tree, here, known)
            if story is not None:
                days.update((t.lemma, story.when) for t in tree.tokens if t.upos == "NOUN")
            for draft in here:
                if draft.when is not None:
                    days[draft.trigger.lemma] = days[draft.type] = draft.when
    told = [done.get(id(d), d) for d in drafts]
    body = [t.index for b in layout if b.kind is BlockKind.BODY for t in trees if b.start <= t.start < b.end]
    sentences = by_sentence(told)
    return tuple(_lent(d, sentences, headlines, body[:_LEAD]) for d in told)


def _told(drafts: Sequence[Draft], known: _Known) -> list[Draft]:
    """The drafts of a sentence with the days that the story so far gives them."""
    told: list[Draft] = []
    for draft in drafts:
        when = _day_told(draft, known, told, drafts)
        if when is not None:
            draft = attrs.evolve(draft, when=when)
        elif draft.when is not None and _is_story(draft) and _is_day(draft.when):
            # the sentence goes on from its own date: "sank a boat on Monday, adding that the crew had surrendered"
            people = known.story.people if known.story is not None else frozenset()
            known = attrs.evolve(known, story=_Story(draft.when, people, known.paragraph))
        told.append(draft)
    return told


def _day_told(draft: Draft, known: _Known, told: Sequence[Draft], drafts: Sequence[Draft]) -> When | None:
    if draft.when is not None:
        return _counted_on(draft, known)
    if draft.realis is not Realis.ACTUAL:
        return None
    clause = draft.frame.clause
    joined = clause.head if clause.rel in ("conj", "obl") else None  # "overran a base and seized rifles", "signed it at a summit"
    first = next((d.when for d in reversed(told) if d.when is not None and d.frame.clause is joined), None)
    if first is not None and (clause.rel == "obl" or _tense(clause) is not None):
        return inherit_when(first)
    counted = _counted_from_noun(clause, known, drafts)
    story = known.story
    if counted is not None or story is None:
        return counted
    counted = counted_from((clause,), known.timexes, story.when)
    if counted is not None:
        return counted
    tense = _tense(clause)
    goes_on = (tense == "simple" and _is_main(clause)) or (tense == "pluperfect" and (story.pluperfect or _is_reported(clause)))
    return inherit_when(story.when) if goes_on and _continues(draft, story, known.paragraph) else None


def _is_story(draft: Draft) -> bool:
    return draft.realis is Realis.ACTUAL and _tense(draft.frame.clause) == "simple" and _is_main(draft.frame.clause)


def _continues(draft: Draft, story: _Story, paragraph: int) -> bool:
    """Whether an undated act belongs to the story: a deed in its paragraph, the same people's acts, or a deed of theirs in the next one."""
    same_people = bool(_people(draft, Role.SOURCE) & story.people) or any(f.token.upos == "PRON" for f in draft.by_role(Role.SOURCE))
    if paragraph == story.paragraph:
        return draft.type in _DEEDS or same_people or _is_sequel(draft.frame.clause)
    return paragraph == story.paragraph + 1 and draft.type in _DEEDS and (same_people or _is_known(draft))


def _counted_from_noun(clause: Token, known: _Known, drafts: Sequence[Draft]) -> When | None:
    """ "A day before the clashes, they expelled the envoy": counted from what the noun takes up."""
    for noun in clause.children:
        if noun.rel == "obl" and noun.upos == "NOUN" and any(c.rel == "det" for c in noun.children):
            kind = next((d.type for d in drafts if d.trigger is noun), None)
            anchor = known.days.get(noun.lemma) or (known.days.get(kind) if kind is not None else None)
            if anchor is None and known.story is not None:
                anchor = known.story.when
            counted = counted_from((noun,), known.timexes, anchor, reverse=True) if anchor is not None else None
            if counted is not None:
                return counted
    return None


def _is_reported(clause: Token) -> bool:
    """ "The army said that rebels had fired first": the pluperfect of reported speech is a simple past."""
    return (
        clause.rel == "ccomp"
        and clause.head is not None
        and clause.head.lemma in word_class("speech", "verb")
        and _tense(clause.head) == "simple"
    )


def _after(tree: Tree, drafts: Sequence[Draft], known: _Known) -> _Story | None:
    """The story after a sentence."""
    story, paragraph, timexes = known.story, known.paragraph, known.timexes
    people = frozenset(p for d in drafts for role in (Role.SOURCE, Role.TARGET) for p in _people(d, role))
    people |= frozenset(t.lemma for t in tree.tokens if t.rel == "nsubj" and t.upos == "NOUN")
    root = next((t for t in tree.tokens if t.deprel == "root"), None)
    tense_of_root = _tense(root) if root is not None else None
    dated = [
        (d.when, tense)
        for d in drafts
        if d.when is not None and _is_day(d.when) and d.realis is Realis.ACTUAL
        if (tense := _tense(d.frame.clause) or ("simple" if d.trigger.upos == "NOUN" else None))
        and (tense_of_root is None or _is_main(d.frame.clause))
    ]
    if dated:
        when, tense = dated[-1]
        others = story.people if story is not None and when.start == story.when.start else frozenset()
        return _Story(when, people | others, paragraph, tense == "pluperfect")
    day = _day_of_root(root, timexes) if root is not None and tense_of_root else None
    if day is not None:
        return _Story(day, people, paragraph, tense_of_root == "pluperfect")
    if story is None or any(to_when(x) is not None and not _is_aside(x, tree) for x in timexes):
        return None  # the sentence speaks of another time
    if tense_of_root and (paragraph == story.paragraph or _takes_up(tree, story)):
        # "The column had left at dawn": the story goes on without an event
        return attrs.evolve(story, people=story.people | people, paragraph=paragraph)
    return story


def _is_day(when: When) -> bool:
    """Whether a date is near enough to a day to go on telling from: a day, a night, a weekend, "last week"."""
    return (when.end - when.start).days <= 6


def _is_main(clause: Token) -> bool:
    """Whether a clause tells the sentence's own story, not the background of somebody in it."""
    node = clause
    while node.head is not None:
        if node.rel in ("acl", "advcl") and node.xpos in ("VBD", "VBN") and not _is_sequel(node):
            return False
        node = node.head
    return True


def _is_sequel(clause: Token) -> bool:
    """Whether a relative clause goes on with the story: "in Surin, where they hit a station", "after which ministers signed"."""
    return any(c.lemma == "where" or (c.lemma == "which" and any(k.lemma == "after" for k in c.children)) for c in clause.children)


def _is_aside(timex: Timex, tree: Tree) -> bool:
    """Whether a date only describes somebody: "eleven men, who were captured in May"."""
    first = next((t for t in tree.tokens if t.start >= timex.span.start), None)
    return first is not None and any(n.rel == "acl" and n.deprel == "acl:relcl" for n in first.ancestors())


def _takes_up(tree: Tree, story: _Story) -> bool:
    """Whether the sentence is about something that the reader knows: "the column", "they"."""
    subject = next((t for t in tree.tokens if t.rel == "nsubj"), None)
    return subject is not None and (
        subject.upos == "PRON" or subject.lemma in story.people or any(c.rel == "det" and c.lemma == "the" for c in subject.children)
    )


def _day_of_root(root: Token, timexes: Sequence[Timex]) -> When | None:
    """The date of what the sentence tells, where that is no saying: "The fighting erupted on July 24"."""
    if root.lemma in word_class("speech", "verb"):
        return None
    owned = (x for x in timexes if any(t.head is root for t in root.tree.tokens if x.span.start <= t.start < x.span.end))
    return next((w for w in map(to_when, owned) if w is not None and _is_day(w)), None)


def _counted_on(draft: Draft, known: _Known) -> When | None:
    """ "A day later", "the next day": counted from the sentence's own date or the story's day, not from the last date that was named."""
    when = draft.when
    found = _COUNTED.fullmatch(when.span.text) if when is not None and when.basis == "relative" else None
    if when is None or found is None:
        return None
    anchor = _likened(draft.tree, when, known.days)
    if anchor is None:
        before = [
            w for w in map(to_when, known.timexes) if w is not None and w.granularity is Granularity.DAY and w.span.end <= when.span.start
        ]
        anchor = before[-1] if before else known.story.when if known.story is not None else None
    if anchor is None:
        return None
    if found["that"] or (found["next"] or "").lower() == "same":
        return attrs.evolve(anchor, span=when.span, basis="relative")
    back = found["way"] in ("earlier", "before") or (found["next"] or "").lower() in ("previous", "preceding")
    if found["number"] and (found["way"] is None or found["unit"] not in ("day", "week")):
        return None
    number = _NUMBERS.get(found["number"].lower()) or int(found["number"]) if found["number"] else 1
    day = move(anchor.start, -number if back else number, found["unit"] or "day")
    return When(when.span, day, day, Granularity.DAY, "relative") if day is not None else None


def _likened(tree: Tree, when: When, days: Mapping[str, When]) -> When | None:
    """The day of the act in "on the same night as the attack"."""
    after = [t for t in tree.tokens if t.start >= when.span.end][:6]
    if not after or after[0].lemma != "as":
        return None
    return next((days[t.lemma] for t in after if t.upos == "NOUN" and t.lemma in days), None)


def _tense(clause: Token) -> str | None:
    """simple, pluperfect or None (present, perfect, future) of the verb at or above a word; a participle has that of its verb."""
    for node in (clause, *clause.ancestors()):
        helpers = [c for c in node.children if c.rel in ("aux", "cop")]
        if any(h.lemma == "have" for h in helpers):
            return "pluperfect" if any(h.lemma == "have" and h.xpos == "VBD" for h in helpers) else None
        if any(h.xpos in ("MD", "VBZ", "VBP") for h in helpers):
            return None
        if node.xpos == "VBD" or any(h.xpos == "VBD" for h in helpers):
            return "simple"
        if node.xpos in ("VBZ", "VBP", "VB"):
            return None
    return None


def _people(draft: Draft, role: Role) -> frozenset[str]:
    """Whom the act is of: codes, and the heads of phrases."""
    fillers = draft.by_role(role)
    return frozenset(f.actor.code for f in fillers if f.actor is not None and f.actor.code) | frozenset(
        core(f.token).lemma for f in fillers
    )


def _is_known(draft: Draft) -> bool:
    """Whether its doer is one of the story's nameless people: "the attackers", not "the army"."""
    for filled in draft.by_role(Role.SOURCE):
        head = core(filled.token)
        is_office = filled.actor is not None and bool(filled.actor.code or {"GOV", "MIL", "COP", "JUD", "LEG"} & set(filled.actor.sectors))
        if head.upos == "NOUN" and not is_office and any(c.rel == "det" and c.lemma in ("the", "these") for c in head.children):
            return True
    return False


def _lent(draft: Draft, sentences: Mapping[int, Sequence[Draft]], headlines: frozenset[int], lead: Sequence[int]) -> Draft:
    """A headline act with the day of the lead's, and what is signed or discussed with that of the meeting."""
    if draft.when is not None or draft.realis is not Realis.ACTUAL:
        return draft
    at, codes = draft.tree.index, _codes(draft)
    if at in headlines:
        told = [d for n in lead for d in sentences.get(n, ()) if d.when is not None and d.realis is Realis.ACTUAL]
        told += [
            d
            for n in sentences
            for d in sentences[n]
            if n not in headlines and d.when is not None and (d.type, d.trigger.lemma) == (draft.type, draft.trigger.lemma)
        ]
        own = next((d for d in told if codes & _codes(d)), None) or next(
            (d for d in told if d.type is draft.type and (d.trigger.lemma == draft.trigger.lemma or not (codes and _codes(d)))), None
        )
        return attrs.evolve(draft, when=inherit_when(own.when)) if own is not None and own.when is not None else draft
    for other in (d for n in range(at - _LATER, at + 1) for d in sentences.get(n, ())):
        is_meeting = (
            EventType.CONSULT in (other.type, draft.type) and {other.type, draft.type} <= _AT_MEETINGS and draft.frame.clause.xpos == "VBD"
        )
        if is_meeting and other.when is not None and other.realis is Realis.ACTUAL and codes and codes <= _codes(other):
            return attrs.evolve(draft, when=inherit_when(other.when))
    return draft


def _codes(draft: Draft) -> frozenset[str]:
    return frozenset(
        f.actor.code or f.actor.name.lower() for f in draft.fillers if f.role in (Role.SOURCE, Role.TARGET) and f.actor is not None
    )

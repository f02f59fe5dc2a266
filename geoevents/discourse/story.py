"""The day of a story told over several sentences: "The convoy was ambushed on Saturday. The attackers then opened fire ..."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

import attrs

from geoevents.discourse.draft import Draft, Filled
from geoevents.discourse.expressions import Expression
from geoevents.discourse.offsets import counted_from
from geoevents.discourse.sharing import by_sentence, inherit_when
from geoevents.discourse.tables import word_class
from geoevents.events import When
from geoevents.layout import Block, BlockKind
from geoevents.matching import core
from geoevents.ontology import EventType, Granularity, Realis, Role
from geoevents.syntax.tree import Token, Tree
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
    expressions: Sequence[Expression]
    days: Mapping[str, When]


def date_by_story(
    drafts: Sequence[Draft],
    trees: Sequence[Tree],
    layout: Sequence[Block],
    headlines: frozenset[int],
    expressions: Mapping[int, Sequence[Expression]],
) -> tuple[Draft, ...]:
    """The drafts, where undated acts of a story have the day on which it goes on.

    A headline has the day of the lead's act. A deed told in the simple past has the day of the sentence before it in its
    paragraph; in the paragraph after, where it is plainly the same story. expressions: those of time, by sentence.
    """
    by_tree = by_sentence(drafts)
    done: dict[int, Draft] = {}
    story: _Story | None = None
    days: dict[str, When] = {}
    body = _body(trees, layout)
    last = max((n for n, (tree, _) in enumerate(body) if tree.index in by_tree), default=-1)
    for tree, paragraph in body[: last + 1]:
        drafted, dated = by_tree.get(tree.index, ()), expressions.get(tree.index, ())
        if story is None and not drafted and not dated:
            continue  # no story begins here
        known = _Known(story, paragraph, dated, days)
        here = _told(drafted, known)
        done.update((id(old), new) for old, new in zip(drafted, here, strict=True))
        story = _after(tree, here, known)
        if story is not None:
            for token in tree.tokens:
                if token.upos == "NOUN":
                    days[token.lemma] = story.when
        for draft in here:
            if draft.when is not None:
                days[draft.trigger.lemma] = days[draft.type] = draft.when
    told = [done.get(id(d), d) for d in drafts]
    sentences = by_sentence(told)
    lead = [tree.index for tree, _ in body[:_LEAD]]
    return tuple([_lent(d, sentences, headlines, lead) for d in told])


def _body(trees: Sequence[Tree], layout: Sequence[Block]) -> list[tuple[Tree, int]]:
    """The sentences of the body, each with the number of its paragraph."""
    starts = [tree.start for tree in trees]
    return [
        (tree, number)
        for number, block in enumerate(layout)
        if block.kind is BlockKind.BODY
        for tree in trees[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    ]


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
            known = _Known(_Story(draft.when, people, known.paragraph), known.paragraph, known.expressions, known.days)
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
    counted = counted_from((clause,), known.expressions, story.when)
    if counted is not None:
        return counted
    tense = _tense(clause)
    goes_on = (tense == "simple" and _is_main(clause)) or (tense == "pluperfect" and (story.pluperfect or _is_reported(clause)))
    return inherit_when(story.when) if goes_on and _continues(draft, story, known.paragraph) else None


def _is_story(draft: Draft) -> bool:
    return draft.realis is Realis.ACTUAL and _tense(draft.frame.clause) == "simple" and _is_main(draft.frame.clause)


def _continues(draft: Draft, story: _Story, paragraph: int) -> bool:
    """Whether an undated act belongs to the story: a deed in its paragraph, the same people's acts, or a deed of theirs in the next one."""
    same_people = bool(_names(draft.by_role(Role.SOURCE)) & story.people) or any(f.token.upos == "PRON" for f in draft.by_role(Role.SOURCE))
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
            counted = counted_from((noun,), known.expressions, anchor, reverse=True) if anchor is not None else None
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
    story, paragraph, root = known.story, known.paragraph, tree.root
    tense_of_root = _tense(root) if root is not None else None
    for draft in reversed(drafts):
        when, clause = draft.when, draft.frame.clause
        if when is None or draft.realis is not Realis.ACTUAL or not _is_day(when):
            continue
        tense = _tense(clause) or ("simple" if draft.trigger.upos == "NOUN" else None)
        if tense is not None and (tense_of_root is None or _is_main(clause)):
            others = story.people if story is not None and when.start == story.when.start else frozenset()
            return _Story(when, _people_in(tree, drafts) | others, paragraph, tense == "pluperfect")
    day = _day_of_root(root, known.expressions) if root is not None and tense_of_root else None
    if day is not None:
        return _Story(day, _people_in(tree, drafts), paragraph, tense_of_root == "pluperfect")
    if story is None or any(x.when is not None and not _is_aside(x) for x in known.expressions):
        return None  # the sentence speaks of another time
    if tense_of_root and (paragraph == story.paragraph or _takes_up(tree, story)):
        # "The column had left at dawn": the story goes on without an event
        return _Story(story.when, story.people | _people_in(tree, drafts), paragraph, story.pluperfect)
    return story


def _people_in(tree: Tree, drafts: Sequence[Draft]) -> frozenset[str]:
    """Whom a sentence tells of: those in its acts, and its subjects."""
    acting = [f for d in drafts for f in d.fillers if f.role is Role.SOURCE or f.role is Role.TARGET]
    return _names(acting).union([t.lemma for t in tree.tokens if t.rel == "nsubj" and t.upos == "NOUN"])


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


def _is_aside(expression: Expression) -> bool:
    """Whether a date only describes somebody: "eleven men, who were captured in May"."""
    first = expression.first
    return first is not None and any(n.deprel == "acl:relcl" for n in first.ancestors())


def _takes_up(tree: Tree, story: _Story) -> bool:
    """Whether the sentence is about something that the reader knows: "the column", "they"."""
    subject = next((t for t in tree.tokens if t.rel == "nsubj"), None)
    return subject is not None and (
        subject.upos == "PRON" or subject.lemma in story.people or any(c.rel == "det" and c.lemma == "the" for c in subject.children)
    )


def _day_of_root(root: Token, expressions: Sequence[Expression]) -> When | None:
    """The date of what the sentence tells, where that is no saying: "The fighting erupted on July 24"."""
    if root.lemma in word_class("speech", "verb"):
        return None
    return next((x.when for x in expressions if x.when is not None and x.hangs_on(root) and _is_day(x.when)), None)


def _counted_on(draft: Draft, known: _Known) -> When | None:
    """ "A day later", "the next day": counted from the sentence's own date or the story's day, not from the last date that was named."""
    when = draft.when
    found = _COUNTED.fullmatch(when.span.text) if when is not None and when.basis == "relative" else None
    if when is None or found is None:
        return None
    anchor = _likened(draft.tree, when, known.days)
    if anchor is None:
        dates = [x.when for x in known.expressions if x.when is not None]
        before = [w for w in dates if w.granularity is Granularity.DAY and w.span.end <= when.span.start]
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
    node: Token | None = clause
    while node is not None:
        helpers = [c for c in node.children if c.rel in ("aux", "cop")]
        had = [h.xpos == "VBD" for h in helpers if h.lemma == "have"]
        if had:
            return "pluperfect" if True in had else None
        tags = [h.xpos for h in helpers]
        if "MD" in tags or "VBZ" in tags or "VBP" in tags:
            return None
        if node.xpos == "VBD" or "VBD" in tags:
            return "simple"
        if node.xpos in ("VBZ", "VBP", "VB"):
            return None
        node = node.head
    return None


def _names(fillers: Sequence[Filled]) -> frozenset[str]:
    """Codes, and the heads of phrases."""
    codes = [f.actor.code for f in fillers if f.actor is not None and f.actor.code]
    return frozenset(codes + [core(f.token).lemma for f in fillers])


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
    at = draft.tree.index
    if at in headlines:
        codes = _codes(draft)
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
    if draft.type not in _AT_MEETINGS or draft.frame.clause.xpos != "VBD":
        return draft
    codes = _codes(draft)
    for other in (d for n in range(at - _LATER, at + 1) for d in sentences.get(n, ())):
        is_meeting = EventType.CONSULT in (other.type, draft.type) and other.type in _AT_MEETINGS
        if is_meeting and other.when is not None and other.realis is Realis.ACTUAL and codes and codes <= _codes(other):
            return attrs.evolve(draft, when=inherit_when(other.when))
    return draft


def _codes(draft: Draft) -> frozenset[str]:
    return frozenset(
        f.actor.code or f.actor.name.lower() for f in draft.fillers if f.role in (Role.SOURCE, Role.TARGET) and f.actor is not None
    )

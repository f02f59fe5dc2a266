"""The day of a story told over several sentences: "The convoy was ambushed on Saturday. The attackers then opened fire ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from geoevents.discourse.draft import Draft
from geoevents.discourse.sharing import inherit_when
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
_AT_MEETINGS = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.AGREE})
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


def date_by_story(
    drafts: Sequence[Draft], trees: Sequence[Tree], layout: Sequence[Block], headlines: frozenset[int], timexes: Mapping[int, Sequence[Timex]]
) -> tuple[Draft, ...]:
    """The drafts, where undated acts of a story have the day on which it goes on.

    A headline has the day of the lead's act. A deed told in the simple past has the day of the sentence before it in its
    paragraph; in the paragraph after, where it is plainly the same story. timexes: the time expressions by sentence.
    """
    by_tree = _by_sentence(drafts)
    done: dict[int, Draft] = {}
    story: _Story | None = None
    for paragraph, block in enumerate(layout):
        if block.kind is not BlockKind.BODY:
            continue
        for tree in (t for t in trees if block.start <= t.start < block.end):
            drafted = by_tree.get(tree.index, ())
            here = [_told(d, story, paragraph) for d in drafted]
            done.update((id(old), new) for old, new in zip(drafted, here, strict=True))
            story = _after(tree, here, story, paragraph, timexes.get(tree.index, ()))
    told = [done.get(id(d), d) for d in drafts]
    body = [t.index for b in layout if b.kind is BlockKind.BODY for t in trees if b.start <= t.start < b.end]
    sentences = _by_sentence(told)
    return tuple(_lent(d, sentences, headlines, body[:_LEAD]) for d in told)


def _by_sentence(drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        found.setdefault(draft.tree.index, []).append(draft)
    return found


def _told(draft: Draft, story: _Story | None, paragraph: int) -> Draft:
    """A draft with the day that the story so far gives it."""
    if story is None:
        return draft
    if draft.when is not None:
        counted = _counted_on(draft.when, story)
        return attrs.evolve(draft, when=counted) if counted is not None else draft
    if draft.realis is not Realis.ACTUAL:
        return draft
    tense = _tense(draft.frame.clause)
    goes_on = tense == "simple" or (tense == "pluperfect" and story.pluperfect)
    if not goes_on or not _continues(draft, story, paragraph):
        return draft
    return attrs.evolve(draft, when=inherit_when(story.when))


def _continues(draft: Draft, story: _Story, paragraph: int) -> bool:
    """Whether an undated act belongs to the story: a deed in its paragraph, the same people's acts, or a deed of theirs in the next one."""
    same_people = bool(_people(draft) & story.people)
    if paragraph == story.paragraph:
        return draft.type in _DEEDS or same_people or _subject_is(draft, "PRON")
    if paragraph != story.paragraph + 1 or draft.type not in _DEEDS or story.when.granularity is not Granularity.DAY:
        return False
    return same_people or _subject_is(draft, "PRON") or _is_known(draft)


def _after(tree: Tree, drafts: Sequence[Draft], story: _Story | None, paragraph: int, timexes: Sequence[Timex]) -> _Story | None:
    """The story after a sentence."""
    people = frozenset(p for d in drafts for p in _people(d)) | frozenset(t.lemma for t in tree.tokens if t.rel == "nsubj" and t.upos == "NOUN")
    dated = [(d.when, tense) for d in drafts if d.when is not None and d.realis is Realis.ACTUAL and (tense := _tense(d.frame.clause))]
    if dated:
        when, tense = dated[-1]
        known = story.people if story is not None and when.start == story.when.start else frozenset()
        return _Story(when, people | known, paragraph, tense == "pluperfect")
    root = next((t for t in tree.tokens if t.deprel == "root"), None)
    tense_of_root = _tense(root) if root is not None else None
    day = _day_of_root(root, timexes) if root is not None and tense_of_root else None
    if day is not None:
        return _Story(day, people, paragraph, tense_of_root == "pluperfect")
    if story is None or any(to_when(x) is not None for x in timexes):
        return None  # the sentence speaks of another time
    # "The column had left at dawn": the story goes on without an event
    return attrs.evolve(story, people=story.people | people, paragraph=paragraph) if tense_of_root else story


def _day_of_root(root: Token, timexes: Sequence[Timex]) -> When | None:
    """The date of what the sentence tells, where that is no saying: "The fighting erupted on July 24"."""
    if root.lemma in word_class("speech", "verb"):
        return None
    owned = (x for x in timexes if any(t.head is root for t in root.tree.tokens if x.span.start <= t.start < x.span.end))
    return next((w for w in map(to_when, owned) if w is not None), None)


def _counted_on(when: When, story: _Story) -> When | None:
    """ "A day later", "the next day": counted from the story's day, not from the last date that was named."""
    found = _COUNTED.fullmatch(when.span.text)
    if found is None or story.when.granularity is not Granularity.DAY or when.basis != "relative":
        return None
    if found["that"] or found["next"] == "same":
        start = story.when.start
        return When(when.span, start, story.when.end, Granularity.DAY, "relative")
    back = found["way"] in ("earlier", "before") or found["next"] in ("previous", "preceding")
    if found["number"]:
        if found["way"] is None or found["unit"] not in ("day", "week"):
            return None
        number = _NUMBERS.get(found["number"].lower()) or int(found["number"])
    else:
        number = 1
    day = move(story.when.start, -number if back else number, found["unit"] or "day")
    return When(when.span, day, day, Granularity.DAY, "relative") if day is not None else None


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


def _people(draft: Draft) -> frozenset[str]:
    """Whom the act is of: codes, and the heads of phrases without one."""
    return frozenset(_person(f.token, f.actor.code if f.actor is not None else None) for f in draft.fillers if f.role in (Role.SOURCE, Role.TARGET))


def _person(token: Token, code: str | None) -> str:
    return code or core(token).lemma


def _subject_is(draft: Draft, upos: str) -> bool:
    return any(f.token.upos == upos for f in draft.by_role(Role.SOURCE))


def _is_known(draft: Draft) -> bool:
    """Whether its doer is one that the reader knows by now: "the attackers", "officers"."""
    doers = [core(f.token) for f in draft.by_role(Role.SOURCE)]
    return any(t.upos == "NOUN" and any(c.rel == "det" and c.lemma in ("the", "this", "these") for c in t.children) for t in doers)


def _lent(draft: Draft, sentences: Mapping[int, Sequence[Draft]], headlines: frozenset[int], lead: Sequence[int]) -> Draft:
    """A headline act with the day of the lead's, and what is signed or discussed with that of the meeting."""
    if draft.when is not None or draft.realis is not Realis.ACTUAL:
        return draft
    at, codes = draft.tree.index, _codes(draft)
    if at in headlines:
        told = [d for n in lead for d in sentences.get(n, ()) if d.when is not None and d.realis is Realis.ACTUAL]
        own = next((d for d in told if codes & _codes(d)), None) or next((d for d in told if d.type is draft.type and not (codes and _codes(d))), None)
        return attrs.evolve(draft, when=inherit_when(own.when)) if own is not None and own.when is not None else draft
    for other in (d for n in range(at - _LATER, at + 1) for d in sentences.get(n, ())):
        is_meeting = EventType.CONSULT in (other.type, draft.type) and {other.type, draft.type} <= _AT_MEETINGS and draft.frame.clause.xpos == "VBD"
        if is_meeting and other.when is not None and other.realis is Realis.ACTUAL and codes and codes <= _codes(other):
            return attrs.evolve(draft, when=inherit_when(other.when))
    return draft


def _codes(draft: Draft) -> frozenset[str]:
    return frozenset(
        f.actor.code or f.actor.name.lower() for f in draft.fillers if f.role in (Role.SOURCE, Role.TARGET) and f.actor is not None
    )

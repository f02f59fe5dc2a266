"""The day of each event: the date that its own clause gives, else the sentence's. Wires geoevents.times to the trees."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import attrs

from geoevents import times
from geoevents.discourse.draft import Draft
from geoevents.discourse.expressions import Expression, saying_before
from geoevents.discourse.offsets import counted_from
from geoevents.discourse.sharing import inherit_when
from geoevents.events import Span, When
from geoevents.matching import clause_tokens
from geoevents.ontology import EventType, Granularity, Realis
from geoevents.syntax.frames import Frame, preposition
from geoevents.syntax.tree import Token, Tree
from geoevents.times.linking import choose_date

__all__ = ["hints_of", "time_drafts", "times_by_sentence"]

_TEMPORAL = frozenset({"obl", "nmod", "advmod", "nummod", "compound", "amod", "obj", "dep", "appos"})


def hints_of(trees: Sequence[Tree]) -> times.Hints:
    """For each word that may name a day, the tense of the verb above it: it decides whether "on Friday" lies ahead or behind."""
    named = [token for tree in trees for token in tree.tokens if token.lemma in _DAYS or token.text.lower() in _DAYS]
    return times.Hints(tenses=tuple([(token.start, token.end, tense) for token in named if (tense := _tense_above(token))]))


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday weekend january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter".split()
)
_STARTS = frozenset({"from", "until", "till", "by", "starting", "beginning", "effective"})
_NAMES_DAY = re.compile(r"\b(?:\w+day|to\w*|yesterday|tomorrow|last|this|tonight|[A-Z][a-z]{2}|\d{4})\b", re.IGNORECASE)
_SAID = frozenset({EventType.REJECT, EventType.THREATEN})
_SCHEDULED = frozenset("schedule plan expect set slate due intend poise".split())


def _tense_above(token: Token) -> str | None:
    """The tense of the nearest verb above a word; an infinitive or something scheduled lies ahead."""
    saying = saying_before(token)
    for node in (saying, *token.ancestors()) if saying is not None else token.ancestors():
        if node.upos in ("VERB", "AUX") or any(c.rel == "cop" for c in node.children):
            if any(c.rel in ("mark", "case") and c.lemma in _SCHEDULED for c in node.children):
                return "future"  # "were due to meet"
            is_due = node.lemma in _SCHEDULED and (
                node.xpos in ("VBP", "VBZ") or node.rel == "acl" or node.child("aux:pass", "cop") is not None
            )
            if is_due or (node.xpos == "VB" and any(c.rel == "mark" and c.lemma == "to" for c in node.children)):
                return "future"
            tense = _tense(node)
            if tense:
                return tense
        elif any(c.rel in ("amod", "acl", "case", "mark") and c.lemma in _SCHEDULED for c in node.children):
            return "future"
    return None


def _tense(verb: Token) -> str | None:
    for c in verb.children:
        if c.rel in ("aux", "cop"):
            if c.lemma in ("will", "shall", "would", "may", "can", "could", "must", "should", "might"):
                return "future"
            if c.lemma in ("have", "do", "be") and c.xpos in ("VBD", "VBZ", "VBP"):
                if c.lemma == "be" and verb.xpos == "VBG" and c.xpos != "VBD":
                    return "future" if verb.lemma in ("meet", "visit", "travel", "arrive", "host", "hold") else "present"
                return "present" if c.lemma == "be" and c.xpos != "VBD" else "past"
    if verb.xpos in ("VBD", "VBN"):
        return "past"
    # headlines tell what has happened in the present tense
    return None


def times_by_sentence(
    trees: Sequence[Tree], text: str, published: datetime.date | None, until: int | None = None
) -> dict[int, list[Expression]]:
    """The time expressions of a text by the number of their sentence; hours of an unnamed day are left out.

    until: the offset after which no sentence tells of an event. What stands in the paragraphs after it changes no date before.
    """
    found = times.recognize(text, published, hints=hints_of(trees), until=until)
    by_tree: dict[int, list[Expression]] = {}
    starts = [tree.start for tree in trees]
    for timex in found:
        if timex.granularity in (Granularity.HOUR, Granularity.MINUTE) and not _NAMES_DAY.search(timex.span.text):
            continue  # "at four o'clock" leaves the day open
        at = bisect_right(starts, timex.span.start) - 1
        if at >= 0 and timex.span.start < trees[at].end:
            by_tree.setdefault(trees[at].index, []).append(Expression(timex, trees[at]))
    return by_tree


def time_drafts(
    drafts: Sequence[Draft], expressions: Mapping[int, Sequence[Expression]], published: datetime.date | None
) -> tuple[Draft, ...]:
    """The drafts with the day that their sentence gives each. expressions: those of time, by sentence."""
    return tuple([_timed(d, expressions[d.tree.index], published) if d.tree.index in expressions else d for d in drafts])


def _timed(draft: Draft, expressions: Sequence[Expression], published: datetime.date | None) -> Draft:
    if draft.speech_act:  # "agreed to a truce from Sunday": the day is that of what was agreed
        expressions = [x for x in expressions if x.lemma_before not in _STARTS]
    if not any(x.when for x in expressions):
        return draft
    clause = draft.frame.clause
    own = (draft.trigger, clause, *_hosts(draft))
    counted = counted_from(own, expressions)
    if counted is not None:
        return attrs.evolve(draft, when=counted)
    heads = set(own)
    saying = clause.head
    if draft.type in _SAID and draft.realis is Realis.ACTUAL and clause.rel == "ccomp" and saying is not None and saying.xpos == "VBD":
        heads.add(saying)  # "told parliament on Tuesday that he would not sign": refused on Tuesday
    expressions = [x for x in expressions if not _is_of_saying(x, heads)]
    if not expressions:
        return draft
    day = _day_of_relative(clause)
    if day is not None:
        # "in May, when he resigned": the clause tells what happened on the day it hangs on
        for x in expressions:
            if day in x.words and x.when is not None:
                return attrs.evolve(draft, when=x.when)
    dates = [x.when for x in expressions if x.when is not None]
    attached = frozenset([(x.timex.span.start, x.timex.span.end) for x in expressions if _is_attached(x, heads)])
    when = choose_date(draft.span, _runs(draft.frame), draft.tree.span(), dates, attached)
    if when is None:
        when = _lent_by_head(draft, expressions) or _lent_by_occasion(draft, expressions)
    return attrs.evolve(draft, when=_ahead(draft, when, published)) if when is not None else draft


def _is_of_saying(expression: Expression, heads: set[Token]) -> bool:
    """Whether a date is that of "its chief said on Tuesday", with the clause of what was said before it."""
    saying = expression.saying
    return (
        saying is not None
        and saying not in heads
        and any(h.rel == "ccomp" or saying.rel == "parataxis" for h in heads)
        and all(h.i < saying.i for h in heads)
    )


def _hosts(draft: Draft) -> tuple[Token, ...]:
    """The clause that an occasion belongs to: "injured in clashes" happened when the clashes did."""
    head = draft.trigger.head if draft.trigger.upos == "NOUN" and draft.trigger.rel == "obl" else None
    return (head,) if head is not None and head.upos == "VERB" else ()


def _ahead(draft: Draft, when: When, published: datetime.date | None) -> When:
    """The weekday of something still to come is the next one, that of something done the last one."""
    if published is None or when.basis == "explicit" or when.granularity is not Granularity.DAY or when.start != when.end:
        return when
    week = datetime.timedelta(days=7)
    if draft.realis is Realis.FUTURE and published - week <= when.start < published and when.span.text.lower() in _DAYS:
        return attrs.evolve(when, start=when.start + week, end=when.end + week)
    return when


def _lent_by_head(draft: Draft, expressions: Sequence[Expression]) -> When | None:
    """The day of the act that this one goes on from: "on Friday he flew to Lagos and met ...", "raided a village, killing ..."."""
    clause = draft.frame.clause
    if clause.upos != "VERB":
        return None
    near: list[Expression] = []
    node = clause
    for head in clause.ancestors():
        if head.upos != "VERB" and node.rel == "acl":
            continue  # a participle that the parser hung on the object
        if near or head.upos != "VERB" or not _goes_on(node, head):
            break
        near = [x for x in expressions if any(_verb_above(t) is head for t in x.words)]
        node = head
    found = next((x.when for x in near if x.when is not None), None)
    return inherit_when(found) if found is not None else None


def _lent_by_occasion(draft: Draft, expressions: Sequence[Expression]) -> When | None:
    """The day of the clause that tells on what occasion: "three were killed when their convoy came under fire on Sunday"."""
    if _tense(draft.frame.clause) != "past":
        return None
    for child in draft.frame.clause.children:
        if (
            child.rel == "advcl"
            and any(c.lemma in ("when", "as") and c.rel in ("advmod", "mark") for c in child.children)
            and _tense(child) == "past"
        ):
            found = next((x.when for x in expressions if x.when is not None and x.hangs_on(child)), None)
            if found is not None:
                return inherit_when(found)
    return None


def _verb_above(token: Token) -> Token | None:
    return next((n for n in token.ancestors() if n.upos == "VERB"), None)


def _goes_on(clause: Token, head: Token) -> bool:
    """Whether a clause tells what happened with, by or right after the act of the clause above it."""
    marks = {c.lemma for c in clause.children if c.rel == "mark"}
    if clause.rel == "conj":
        own = clause.child("nsubj")
        return _tense(clause) == _tense(head) and (own is None or own.deprel == "nsubj:pass")
    if clause.rel == "acl" and any(c.lemma == "where" for c in clause.children):  # "signed in Doha, where the two met"
        return _tense(clause) == _tense(head) == "past"
    return (clause.rel in ("advcl", "acl") and clause.xpos == "VBG" and not marks) or marks == {"while"} or _is_hours_away(clause, marks)


def _is_hours_away(clause: Token, marks: set[str]) -> bool:
    """ "hours after a court jailed him", "as troops advanced": the same day."""
    if clause.rel != "advcl" or not marks & {"after", "before", "as", "when"}:
        return False
    if marks & {"as", "when"}:
        return _tense(clause) == "past"
    mark = next(c for c in clause.children if c.rel == "mark")
    before = clause.tree.tokens[mark.i - 1].lemma if mark.i else ""
    return before in ("hour", "minute", "shortly", "soon", "moment", "immediately")


def _day_of_relative(clause: Token) -> Token | None:
    """The date that a relative clause with "when" describes."""
    node: Token | None = clause
    while node is not None and node.rel == "conj":
        node = node.head
    if node is None or node.deprel not in ("acl:relcl", "advcl:relcl", "advcl") or node.head is None:
        return None
    first = node.subtree()[0]
    words = [t for t in node.tree.tokens[first.i : first.i + 2] if t.lemma == "when"]
    if not words:
        return None
    if node.deprel == "acl:relcl":
        return node.head
    before = [t for t in node.tree.tokens[max(0, first.i - 3) : first.i] if t.text != ","]
    return before[-1] if before and (before[-1].ner.endswith("Date") or before[-1].lemma in _DAYS) else None


def _is_attached(expression: Expression, heads: set[Token]) -> bool:
    """Whether the parse hangs a date on an event."""
    return any(_hangs_on(word, heads) for word in expression.words)


def _hangs_on(token: Token, heads: set[Token]) -> bool:
    if token.rel == "compound" and token.head is not None and token.head.rel == "obl" and preposition(token.head) in ("in", "during"):
        return token.head.head in heads  # "seized power in a 1 May coup"
    return token.head in heads and token.rel in _TEMPORAL


def _runs(frame: Frame) -> Iterator[Span]:
    """The stretches of text that the words of a clause cover."""
    run: list[Token] = []
    for token in clause_tokens(frame):
        if run and token.i != run[-1].i + 1:
            yield token.tree.span(run[0].start, run[-1].end)
            run = []
        run.append(token)
    yield frame.clause.tree.span(run[0].start, run[-1].end)

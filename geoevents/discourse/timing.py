"""The day of each event: the date that its own clause gives, else the sentence's. Wires geoevents.times to the trees."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from geoevents import times
from geoevents.discourse.draft import Draft
from geoevents.events import Span
from geoevents.matching import clause_tokens
from geoevents.syntax.tree import Token, Tree

__all__ = ["hints_of", "time_drafts"]

_TEMPORAL = frozenset({"obl", "nmod", "advmod", "nummod", "compound", "amod", "obj", "dep", "appos"})


def hints_of(trees: Sequence[Tree]) -> times.Hints:
    """The tenses of a text's verbs, which decide whether "on Friday" lies ahead or behind."""
    tenses = []
    for tree in trees:
        for token in tree.tokens:
            if token.upos == "VERB":
                tense = _tense(token)
                if tense:
                    tenses.append((token.start, token.end, tense))
    return times.Hints(tenses=tuple(tenses))


def _tense(verb: Token) -> str | None:
    for c in verb.children:
        if c.rel == "aux":
            if c.lemma in ("will", "shall", "'ll", "would"):
                return "future"
            if c.lemma in ("have", "do", "be") and c.xpos in ("VBD", "VBZ", "VBP"):
                return "past" if c.lemma != "be" or c.xpos == "VBD" else "present"
    if verb.xpos in ("VBD", "VBN"):
        return "past"
    if verb.xpos in ("VBZ", "VBP"):
        return "present"
    return None


def time_drafts(drafts: Sequence[Draft], trees: Sequence[Tree], text: str, published: datetime.date | None) -> tuple[Draft, ...]:
    """The drafts with the day that the text gives each."""
    if not drafts:
        return ()
    found = times.recognize(text, published, hints=hints_of(trees))
    by_tree: dict[int, list[times.Timex]] = {}
    for timex in found:
        for tree in trees:
            if tree.start <= timex.span.start < tree.end:
                by_tree.setdefault(tree.index, []).append(timex)
                break
    return tuple(_timed(d, by_tree.get(d.tree.index, ())) for d in drafts)


def _timed(draft: Draft, timexes: Sequence[times.Timex]) -> Draft:
    if not timexes:
        return draft
    heads = {draft.trigger, draft.frame.clause}
    attached = {(x.span.start, x.span.end) for x in timexes if any(_hangs_on(t, heads) for t in draft.tree.tokens if x.span.start <= t.start < x.span.end)}
    when = times.choose(draft.span, _runs(clause_tokens(draft.frame)), draft.tree.span(), timexes, frozenset(attached))
    return attrs.evolve(draft, when=when) if when is not None else draft


def _hangs_on(token: Token, heads: set[Token]) -> bool:
    return token.head in heads and token.rel in _TEMPORAL


def _runs(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The stretches of text that neighbouring tokens cover."""
    runs: list[list[Token]] = []
    for t in tokens:
        if runs and t.i == runs[-1][-1].i + 1:
            runs[-1].append(t)
        else:
            runs.append([t])
    return tuple(r[0].tree.span_of(r) for r in runs)

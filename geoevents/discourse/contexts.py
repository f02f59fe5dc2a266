"""In what setting? The PLOVER contexts of an event, by the words of its clause, its mode and its participants.

Each context has strong cues, of which one that concerns the event is enough, and weak ones, of which two of different
rows of the table are needed. Other clauses of the sentence and the rest of the paragraph support a weak cue; alone
they give a context only where the event has none of its own and three different strong cues agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import rows
from geoevents.events import Span
from geoevents.ontology import EventType, Role
from geoevents.syntax.tree import Token

__all__ = ["contexts_in", "contexts_of"]

_WORD = re.compile(r"[^\W_]+(?:['.&+-][^\W_]+)*\+?")
_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "‑": "-"})
_LABEL = re.compile(r"[:/]")
_HIDDEN = "-"
_ENOUGH_AROUND = 3
_LETTERS = 4  # of the shortest cue that is the beginning of a word

_CLAUSES = frozenset({"conj", "advcl", "ccomp", "acl", "parataxis", "csubj", "list"})
_VERBAL = frozenset({"VERB", "AUX"})
_CONTRAST = frozenset({"while", "whereas", "although", "though", "before"})
_BODIES = frozenset({"IGO", "UNO", "EUR"})
_BETWEEN_STATES = frozenset(
    {
        EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE, EventType.REQUEST, EventType.ACCUSE,
        EventType.REJECT, EventType.THREATEN, EventType.SANCTION,
    }
)  # fmt: skip


class _Cue(NamedTuple):
    """What a word may begin. rest: the further words. strength: "strong", "weak" or "hint". row: that of the table."""

    rest: tuple[str, ...]
    context: str
    strength: str
    row: int


class _Hit(NamedTuple):
    """A cue found. at: its offset in the text, None for a mode or participant."""

    at: int | None
    cue: _Cue
    words: str


@cache
def _cues() -> tuple[Mapping[str, tuple[_Cue, ...]], Mapping[str, tuple[tuple[str, _Cue], ...]]]:
    """The cues by their first word, and by their first letters those that are the beginning of a word."""
    table: dict[str, list[_Cue]] = {}
    stems: dict[str, list[tuple[str, _Cue]]] = {}
    for row, (context, strength, words) in enumerate(rows("contexts")):
        for cue in words.split():
            *before, last = cue.split("_")
            if cue.endswith("*") and not before:
                stems.setdefault(cue[:_LETTERS], []).append((cue[:-1], _Cue((), context, strength, row)))
                continue
            for form in _forms(last) if not _LABEL.search(cue) else (last,):
                first, *rest = (*before, form)
                table.setdefault(first, []).append(_Cue(tuple(rest), context, strength, row))
    return {first: tuple(found) for first, found in table.items()}, {first: tuple(found) for first, found in stems.items()}


def _forms(word: str) -> tuple[str, ...]:
    """A word and its plural; a word that already looks plural stays alone."""
    if word.endswith("*"):
        return tuple(word[:-1] + ending for ending in ("", "s", "ing", "er", "ers", "ings"))
    if word.endswith(("s", "ed", "ing")) and not word.endswith("ss"):
        return (word,)
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return (word, f"{word[:-1]}ies")
    return (word, f"{word}es" if word.endswith(("ss", "x", "ch", "sh")) else f"{word}s")


@lru_cache(maxsize=16384)
def _cues_at(word: str) -> tuple[_Cue, ...]:
    """The cues that a word may begin."""
    table, stems = _cues()
    return (*table.get(word, ()), *(cue for stem, cue in stems.get(word[:_LETTERS], ()) if word.startswith(stem)))


@lru_cache(maxsize=256)  # the events of one paragraph ask one after the other
def _hits(text: str) -> tuple[_Hit, ...]:
    """The cues of a text, in its order; the words of a longer cue are no cues of their own."""
    places = list(_WORD.finditer(text if text.isascii() else text.translate(_FOLD)))
    words = [m[0].lower().removesuffix("'s") for m in places]
    found: list[_Hit] = []
    free = 0
    for i, word in enumerate(words):
        if not (cues := _cues_at(word)):
            continue
        fits = [cue for cue in cues if not cue.rest or tuple(words[i + 1 : i + 1 + len(cue.rest)]) == cue.rest]
        if not fits or i + (longest := max(len(cue.rest) for cue in fits)) < free:
            continue
        free = i + longest + 1
        at = places[i].start()
        found += [_Hit(at, c, " ".join((word, *c.rest))) for c in fits if len(c.rest) == longest and c.context != _HIDDEN]
    return tuple(found)


def contexts_in(sentence: str, paragraph: str = "") -> tuple[str, ...]:
    """The contexts of a sentence, sorted; its paragraph supports what the sentence only hints at."""
    hits = _hits(sentence)
    return _weigh(hits, hits, _hits(paragraph))


def _weigh(own: Sequence[_Hit], sentence: Sequence[_Hit], paragraph: Sequence[_Hit]) -> tuple[str, ...]:
    """The contexts for which the cues of an event, of its sentence and of its paragraph suffice, sorted."""
    found = {h.cue.context for h in own if h.cue.strength == "strong"}
    hinted = {h.cue.context for h in own if h.cue.strength == "weak"} - found
    found |= {c for c in hinted if _supported(_of(c, own), _of(c, sentence), _of(c, paragraph))}
    if not found:
        strong: dict[str, set[str]] = {}
        for h in (*sentence, *paragraph):
            if h.cue.strength == "strong":
                strong.setdefault(h.cue.context, set()).add(h.words)
        found = {c for c, words in strong.items() if len(words) >= _ENOUGH_AROUND}
    return tuple(sorted(found))


def _of(context: str, hits: Sequence[_Hit]) -> list[_Hit]:
    return [h for h in hits if h.cue.context == context]


def _supported(own: Sequence[_Hit], beside: Sequence[_Hit], further: Sequence[_Hit]) -> bool:
    """Whether an event's weak cues of a context are enough, with the cues of its sentence and of its paragraph."""
    if "strong" in {h.cue.strength for h in (*beside, *further)}:
        return True
    # what sort of event it is says more than a word
    support = (*own, *beside, *further) if None in {h.at for h in own} else (*own, *beside)
    return len({h.cue.row for h in support}) >= 2


def contexts_of(draft: Draft, paragraph: tuple[int, int] | None = None) -> tuple[str, ...]:
    """The contexts of an event, sorted. paragraph: offsets of what it stands in, if it is more than its sentence."""
    tree = draft.tree
    start, end = paragraph or (tree.start, tree.end)
    further = _hits(tree.source[start:end])
    beside = [h for h in further if h.at is not None and tree.start <= start + h.at < tree.end]
    own = [_Hit(None, cue, label) for label in _labels(draft) for cue in _cues_at(label)]
    own += [h for f in draft.fillers if f.antecedent is not None for h in _hits(f.antecedent.text)]
    if beside:
        matter: list[Span | Token] = [*[f.span for f in draft.fillers], *_matter(draft.trigger)]
        begins = {x.start - start for x in matter}  # most cues begin a word; the others lie inside one
        own += [h for h in beside if h.at in begins or (h.at is not None and any([x.start <= start + h.at < x.end for x in matter]))]
    found = _weigh(own, beside, further)
    return tuple(sorted({*found, "diplomatic"})) if _between_states(draft) else found


def _labels(draft: Draft) -> Iterator[str]:
    """What the table may say of a type and mode ("CONSULT/", "ASSAULT/aerial") and of a participant ("source:MIL")."""
    yield f"{draft.type.value}/"
    if draft.mode:
        yield f"{draft.type.value}/{draft.mode}"
    for f in draft.fillers:
        if f.actor is not None and f.actor.sectors:
            yield f"{f.role.value}:{f.actor.sectors[0]}"


def _between_states(draft: Draft) -> bool:
    """Whether an act of words or relations has two governments, or a government and an international body, in it."""
    if draft.type not in _BETWEEN_STATES:
        return False
    actors = [f.actor for f in draft.fillers if f.actor is not None and f.role is not Role.INSTRUMENT]
    return len({a.country or a.code for a in actors if a.code in _BODIES or (a.country and a.sectors[:1] == ("GOV",))}) >= 2


def _matter(trigger: Token) -> list[Token]:
    """The words that concern an event: its clause with what it governs, without other clauses beside it."""
    top = trigger
    while top.head is not None and (top.rel not in _CLAUSES or _shares(top)):
        top = top.head
    found, stack = [top], [top]
    if top.head is not None and top.deprel == "acl:relcl":
        found += [top.head, *top.head.all("amod", "compound", "nmod")]
    if top.head is not None and top.rel == "conj" and top.child("nsubj", "csubj") is None:
        found += [t for subject in top.head.all("nsubj") for t in subject.subtree(frozenset({"acl", "appos"}))]
    while stack:
        children = stack.pop().children
        if children:
            below = [child for child in children if not _is_apart(child)]
            found += below
            stack += below
    return found


def _shares(token: Token) -> bool:
    """Whether a clause has the matter of its governor: a fellow noun, a participle, an infinitive."""
    if token.rel == "conj":
        return token.upos not in _VERBAL
    return token.deprel in ("acl", "advcl") and token.child("nsubj", "csubj") is None


def _is_apart(token: Token) -> bool:
    """Whether what a word governs has a matter of its own; a relative clause of an object tells what the object is."""
    rel = token.rel
    if rel in ("obl", "nmod", "dep"):
        for c in token.children:
            if c.rel == "case" and c.text.lower() == "according":
                return True
        return False
    if rel == "conj":
        return token.upos in _VERBAL
    if rel == "advcl":
        return any(mark.lemma in _CONTRAST for mark in token.all("mark"))
    if token.deprel == "acl:relcl":
        return token.head is None or token.head.rel != "obj"
    return rel in ("parataxis", "list")

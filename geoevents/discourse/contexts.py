"""In what setting? The PLOVER contexts of an event, by the words of its clause, its mode and its participants.

Each context has strong cues, of which one that concerns the event is enough, and weak ones, of which two of different
rows of the table are needed. Other clauses of the sentence and the rest of the paragraph support a weak cue; alone
they give a context only where the event has none of its own and three different strong cues agree.
"""

from __future__ import annotations

import operator
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import rows
from geoevents.ontology import EventType, Role
from geoevents.syntax.tree import Token, Tree

__all__ = ["contexts_in", "contexts_of"]

_WORD = re.compile(r"(\w++(?:['.&+-]\w++)*+\+?)")
_FOLD = str.maketrans({"_": " ", "’": "'", "‘": "'", "–": "-", "‑": "-", "İ": "ı"})  # in lower case the last is one letter, no two
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
    """A cue found. at: its offset in what was read, None for a mode or participant."""

    at: int | None
    cue: _Cue
    words: str


class _Around(NamedTuple):
    """The cues of a paragraph. strong: the contexts that have a strong one. agreed: those of which several strong ones agree."""

    hits: tuple[_Hit, ...]
    strong: frozenset[str]
    agreed: frozenset[str]


class _Beside(NamedTuple):
    """A cue of a sentence that may decide, at an offset in the text, with the words it lies in. of: the words whose matter these are."""

    hit: _Hit
    at: int
    words: tuple[Token, ...]
    of: tuple[Token, ...]


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


@lru_cache(maxsize=4096)
def _cues_at(word: str) -> tuple[_Cue, ...]:
    """The cues that a word may begin, the longest first."""
    table, stems = _cues()
    cues = (*table.get(word, ()), *[cue for stem, cue in stems.get(word[:_LETTERS], ()) if word.startswith(stem)])
    return tuple(sorted(cues, key=lambda cue: -len(cue.rest)))


def _hits(text: str) -> tuple[_Hit, ...]:
    """The cues of a text, in its order; the words of a longer cue are no cues of their own."""
    table, stems = _cues()
    folded = (text.replace("_", " ") if text.isascii() else text.translate(_FOLD)).lower()
    parts = _WORD.split(folded)
    words = parts[1::2] if "'s" not in folded else [word.removesuffix("'s") for word in parts[1::2]]
    begun = [(i, word) for i, word in enumerate(words) if word in table or word[:_LETTERS] in stems]
    if not begun:
        return ()
    starts = list(accumulate(map(len, parts)))
    found: list[_Hit] = []
    free = 0
    for i, word in begun:
        longest, taken = 0, free
        for cue in _cues_at(word):
            size = len(cue.rest)
            if size < longest:
                break
            if size and tuple(words[i + 1 : i + 1 + size]) != cue.rest:
                continue
            if i + size < taken:
                break
            longest, free = size, i + size + 1
            if cue.context != _HIDDEN:
                found.append(_Hit(starts[2 * i], cue, f"{word} {' '.join(cue.rest)}" if size else word))
    return tuple(found)


def _around(hits: tuple[_Hit, ...]) -> _Around:
    strong: dict[str, set[str]] = {}
    for h in hits:
        if h.cue.strength == "strong":
            strong.setdefault(h.cue.context, set()).add(h.words)
    return _Around(hits, frozenset(strong), frozenset([c for c, words in strong.items() if len(words) >= _ENOUGH_AROUND]))


@lru_cache(maxsize=256)  # the events of one paragraph ask one after the other
def _read(text: str) -> _Around:
    return _around(_hits(text))


def contexts_in(sentence: str, paragraph: str = "") -> tuple[str, ...]:
    """The contexts of a sentence, sorted; its paragraph supports what the sentence only hints at."""
    hits = _hits(sentence)
    return tuple(sorted(_weigh(hits, hits, _around((*hits, *_hits(paragraph))))))


def _weigh(own: Sequence[_Hit], sentence: Sequence[_Hit], around: _Around) -> frozenset[str]:
    """The contexts for which the cues of an event, of its sentence and of what is around it suffice."""
    found = {h.cue.context for h in own if h.cue.strength == "strong"}
    for h in own:
        context = h.cue.context
        if h.cue.strength == "weak" and context not in found and (context in around.strong or _supported(context, own, sentence, around)):
            found.add(context)
    return frozenset(found) or around.agreed


def _supported(context: str, own: Sequence[_Hit], sentence: Sequence[_Hit], around: _Around) -> bool:
    """Whether an event's weak cues of a context are enough, with the cues of its sentence and of its paragraph."""
    # what sort of event it is says more than a word
    sort = any([h.at is None and h.cue.context == context for h in own])
    return len({h.cue.row for h in (*own, *(around.hits if sort else sentence)) if h.cue.context == context}) >= 2


def contexts_of(draft: Draft, paragraph: tuple[int, int] | None = None) -> tuple[str, ...]:
    """The contexts of an event, sorted. paragraph: offsets of what it stands in, if it is more than its sentence."""
    tree = draft.tree
    start, end = paragraph or (tree.start, tree.end)
    around, sentence, beside = _setting(tree, start, end)
    own = list(_of_sort(draft.type, draft.mode))
    for f in draft.fillers:
        if f.actor is not None and f.actor.sectors:
            own += _of_participant(f.role, f.actor.sectors[0])
        if f.antecedent is not None:
            own += _read(f.antecedent.text).hits
    if beside:
        top = _top(draft.trigger)
        shared = _shared(top)
        own += [b.hit for b in beside if top in b.of or not shared.isdisjoint(b.words) or _is_in_filler(b.at, draft)]
    found = _weigh(own, sentence, around)
    return tuple(sorted({*found, "diplomatic"} if _between_states(draft) else found))


@lru_cache(maxsize=4)  # the events of one sentence ask one after the other
def _setting(tree: Tree, start: int, end: int) -> tuple[_Around, tuple[_Hit, ...], tuple[_Beside, ...]]:
    """The cues of a paragraph, those of them that stand in a sentence, and of these the ones that are no hints."""
    around = _read(tree.source[start:end])
    first, last = tree.start - start, tree.end - start
    sentence = tuple([h for h in around.hits if h.at is not None and first <= h.at < last])
    return around, sentence, tuple([_beside(h, start + h.at, tree) for h in sentence if h.at is not None and h.cue.strength != "hint"])


def _beside(hit: _Hit, at: int, tree: Tree) -> _Beside:
    words = _words_at(tree, at)
    return _Beside(hit, at, words, _tops(words))


def _words_at(tree: Tree, at: int) -> tuple[Token, ...]:
    """The words that lie at an offset: several where the parser takes one apart ("don't")."""
    last = first = bisect_right(tree.tokens, at, key=_start)
    while first and tree.tokens[first - 1].end > at:
        first -= 1
    return tree.tokens[first:last]


_start = operator.attrgetter("start")


def _is_in_filler(at: int, draft: Draft) -> bool:
    for f in draft.fillers:
        if f.span.start <= at < f.span.end:
            return True
    return False


# What the table may say of a type and mode ("CONSULT/", "ASSAULT/aerial") and of a participant ("source:MIL").


@lru_cache(maxsize=256)
def _of_sort(event: EventType, mode: str | None) -> tuple[_Hit, ...]:
    return (*_labelled(f"{event}/"), *(_labelled(f"{event}/{mode}") if mode else ()))


@lru_cache(maxsize=256)
def _of_participant(role: Role, sector: str) -> tuple[_Hit, ...]:
    return _labelled(f"{role}:{sector}")


def _labelled(label: str) -> tuple[_Hit, ...]:
    return tuple([_Hit(None, cue, label) for cue in _cues_at(label)])


def _between_states(draft: Draft) -> bool:
    """Whether an act of words or relations has two governments, or a government and an international body, in it."""
    if draft.type not in _BETWEEN_STATES:
        return False
    actors = [f.actor for f in draft.fillers if f.actor is not None and f.role is not Role.INSTRUMENT]
    return len({a.country or a.code for a in actors if a.code in _BODIES or (a.country and a.sectors[:1] == ("GOV",))}) >= 2


# What concerns an event: its clause with what that governs, without other clauses beside it.


def _top(trigger: Token) -> Token:
    """The head of the clause that an event's trigger stands in."""
    top = trigger
    while top.head is not None and (top.rel not in _CLAUSES or _shares(top)):
        top = top.head
    return top


def _tops(words: Sequence[Token]) -> tuple[Token, ...]:
    """The heads whose matter some words are: themselves and those above them, up to the first that stands apart."""
    found: list[Token] = []
    for word in words:
        found.append(word)
        for _ in word.tree.tokens:  # a malformed tree must not loop
            if word.head is None or _is_apart(word):
                break
            word = word.head
            found.append(word)
    return tuple(found)


def _shared(top: Token) -> frozenset[Token]:
    """What concerns a clause beside its own words: the noun that it describes, the subject that it shares."""
    head = top.head
    if head is None:
        return frozenset()
    if top.deprel == "acl:relcl":
        return frozenset([head, *head.all("amod", "compound", "nmod")])
    if top.rel == "conj" and top.child("nsubj", "csubj") is None:
        return frozenset([t for subject in head.all("nsubj") for t in subject.governed(_BESIDE_NAMES)])
    return frozenset()


_BESIDE_NAMES = frozenset({"acl", "appos"})


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

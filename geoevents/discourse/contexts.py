"""In what setting? The PLOVER contexts of an event, by the words of its sentence and, more weakly, of its paragraph.

Each context has strong cues, of which one in the sentence is enough, and weak ones, of which two different are needed.
The paragraph gives a context only where the sentence has a weak cue of it, or where strong cues recur.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import rows

__all__ = ["contexts_in", "contexts_of"]

_WORD = re.compile(r"[^\W_]+(?:['.&+-][^\W_]+)*\+?")
_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "‑": "-"})
_STRONG, _WEAK = 2, 1

# first word of a cue -> (further words, context, strength)
_Cues = Mapping[str, tuple[tuple[tuple[str, ...], str, int], ...]]


@cache
def _cues() -> tuple[_Cues, tuple[tuple[str, str, int], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
    stems: list[tuple[str, str, int]] = []
    for context, strength, words in rows("contexts"):
        force = _STRONG if strength == "strong" else _WEAK
        for cue in words.split():
            parts = cue.split("_")
            if cue.endswith("*"):
                if len(parts) == 1:
                    stems.append((cue[:-1], context, force))
                    continue
                parts[-1] = parts[-1][:-1]
                for ending in ("", "s", "ing", "er", "ers", "ings"):
                    table.setdefault(parts[0], []).append(((*parts[1:-1], parts[-1] + ending), context, force))
                continue
            for last in _forms(parts[-1]):
                words_of = (*parts[:-1], last)
                table.setdefault(words_of[0], []).append((words_of[1:], context, force))
    return {first: tuple(found) for first, found in table.items()}, tuple(stems)


def _forms(word: str) -> tuple[str, ...]:
    """A word and its plural; a word that already looks plural stays alone."""
    if word.endswith(("s", "ed", "ing")) and not word.endswith("ss"):
        return (word,)
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return (word, f"{word[:-1]}ies")
    return (word, f"{word}es" if word.endswith(("ss", "x", "ch", "sh")) else f"{word}s")


@lru_cache(maxsize=16384)
def _cues_at(word: str) -> tuple[tuple[tuple[str, ...], str, int], ...]:
    """The cues that a word may begin: further words, context, strength."""
    table, stems = _cues()
    return (*table.get(word, ()), *(((), context, force) for stem, context, force in stems if word.startswith(stem)))


@lru_cache(maxsize=1024)
def _scan(text: str) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """The strong and the weak cues of each context in a text."""
    words = _WORD.findall(text.lower()) if text.isascii() else [w.lower() for w in _WORD.findall(text.translate(_FOLD))]
    if "'" in text or "’" in text or "‘" in text:
        words = [w[:-2] if w.endswith("'s") else w for w in words]
    strong: dict[str, set[str]] = {}
    weak: dict[str, set[str]] = {}
    for i, word in enumerate(words):
        for rest, context, force in _cues_at(word):
            if not rest or tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                (strong if force == _STRONG else weak).setdefault(context, set()).add(" ".join((word, *rest)))
    none: frozenset[str] = frozenset()
    return {c: (frozenset(strong[c]) if c in strong else none, frozenset(weak[c]) if c in weak else none) for c in sorted({*strong, *weak})}


def contexts_in(sentence: str, paragraph: str = "") -> tuple[str, ...]:
    """The contexts of a sentence, sorted; its paragraph supports what the sentence only hints at."""
    own = _scan(sentence)
    around = _scan(paragraph) if paragraph else {}
    if not own and not around:
        return ()
    found = []
    for context in sorted({*own, *around}):
        strong, weak = own.get(context, (frozenset(), frozenset()))
        more_strong, _ = around.get(context, (frozenset(), frozenset()))
        if strong or len(weak) >= 2 or (weak and more_strong) or len(more_strong) >= 3:
            found.append(context)
    return tuple(found)


def contexts_of(draft: Draft, paragraph_text: str) -> tuple[str, ...]:
    """The contexts of an event, from its sentence and its paragraph, sorted."""
    return contexts_in(draft.tree.text, paragraph_text)

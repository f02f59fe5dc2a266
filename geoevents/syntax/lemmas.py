"""Lemmas held against word lists: a lemmatizer's guess that is no English word gives way to the base that the form shows.

A statistical lemmatizer guesses at forms it has never seen ("freed" from "fre", "barred" from "barr"). Verbs and plural
nouns are regular enough to be checked: where the guess cannot be the base of the form, the base that the lists know is.
"""

from __future__ import annotations

import functools
import importlib.resources
from collections.abc import Iterator, Mapping

import attrs

__all__ = ["checked_lemma"]

# Plurals that are words of their own; the lemmatizer's plural lemma stands.
_PLURAL_ONLY = frozenset(
    "goods news thanks headquarters series means economics politics proceedings savings premises barracks outskirts surroundings "
    "media data earnings remains clothes belongings works grounds statistics mathematics physics athletics gymnastics species corps".split()
)


@attrs.frozen(slots=True)
class _List:
    words: frozenset[str]
    irregular: Mapping[str, tuple[str, ...]]


@functools.cache
def _list(name: str) -> _List:
    words: set[str] = set()
    irregular: dict[str, tuple[str, ...]] = {}
    for line in importlib.resources.files("geoevents.syntax").joinpath("data", name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            for item in line.split():
                form, colon, bases = item.partition(":")
                if colon:
                    irregular[form] = tuple(bases.split(","))
                else:
                    words.add(form)
    return _List(frozenset(words), irregular)


@functools.lru_cache(maxsize=65536)
def checked_lemma(form: str, lemma: str, upos: str, xpos: str) -> str:
    """The lemma of a form, the parser's own where it is possible. Words that are neither verbs nor common nouns keep theirs."""
    form = form.lower()
    if not form.isascii() or not form.isalpha():
        return lemma
    if upos == "VERB" and xpos[:2] == "VB":
        known = _list("verbs.txt")
        bases = tuple(_verb_bases(form, xpos))
    elif upos == "NOUN" and xpos == "NNS":
        known = _list("nouns.txt")
        if lemma == form and form in _PLURAL_ONLY:
            return lemma
        bases = tuple(_noun_bases(form))
    elif upos == "NOUN" and xpos == "NN":
        nouns = _list("nouns.txt").words
        return form if form.endswith("ing") or (form in nouns and lemma not in nouns) else lemma
    else:
        return lemma
    irregular = known.irregular.get(form)
    if irregular:
        return lemma if lemma in irregular or (lemma in known.words and lemma in (*bases, form)) else irregular[0]
    possible = [b for b in bases if b in known.words]
    return lemma if not possible or lemma in possible else possible[0]


def _verb_bases(form: str, xpos: str) -> Iterator[str]:
    """What a regular verb form may come from, the likeliest first."""
    if xpos in ("VB", "VBP"):
        yield form
    elif xpos == "VBZ":
        yield from _noun_bases(form)
    else:
        ending = 3 if form.endswith("ing") else 2 if form.endswith("ed") else 0
        if not ending:
            yield form
            return
        stem = form[:-ending]
        yield stem + "e"
        yield stem
        if len(stem) > 2 and stem[-1] == stem[-2]:
            yield stem[:-1]
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        if stem.endswith("ck"):
            yield stem[:-1]
        if ending == 3 and stem.endswith("y"):
            yield stem[:-1] + "ie"


def _noun_bases(form: str) -> Iterator[str]:
    """What a form in -s may come from, the likeliest first."""
    if form.endswith("ies"):
        yield form[:-3] + "y"
    if form.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        yield form[:-2]
    if form.endswith("s"):
        yield form[:-1]
    if form.endswith("es"):
        yield form[:-2]
    if form.endswith("men"):
        yield form[:-2] + "an"

"""Lemmas held against word lists."""

from __future__ import annotations

import pytest

from geoevents.syntax.lemmas import checked_lemma


@pytest.mark.parametrize(
    ("form", "guess", "upos", "xpos", "lemma"),
    [
        ("freed", "fre", "VERB", "VBD", "free"),
        ("Freed", "fre", "VERB", "VBD", "free"),
        ("barred", "barr", "VERB", "VBN", "bar"),
        ("banning", "bane", "VERB", "VBG", "ban"),
        ("expelled", "expell", "VERB", "VBD", "expel"),
        ("pitied", "piti", "VERB", "VBD", "pity"),
        ("found", "find", "VERB", "VBD", "find"),
        ("left", "leave", "VERB", "VBD", "leave"),
        ("is", "be", "VERB", "VBZ", "be"),
        ("inks", "link", "VERB", "VBZ", "ink"),
        ("troops", "troops", "NOUN", "NNS", "troop"),
        ("policemen", "policemen", "NOUN", "NNS", "policeman"),
        ("ambushes", "ambushe", "NOUN", "NNS", "ambush"),
        ("goods", "goods", "NOUN", "NNS", "goods"),
        ("bases", "basis", "NOUN", "NNS", "basis"),
        ("questioning", "question", "NOUN", "NN", "questioning"),
    ],
)
def test_impossible_guesses_give_way(form: str, guess: str, upos: str, xpos: str, lemma: str) -> None:
    assert checked_lemma(form, guess, upos, xpos) == lemma


@pytest.mark.parametrize(
    ("form", "guess", "upos", "xpos"),
    [
        ("Reuters", "reuters", "PROPN", "NNP"),
        ("brexited", "brexit", "VERB", "VBD"),
        ("naïve", "naïve", "ADJ", "JJ"),
        ("co-opted", "co-opt", "VERB", "VBD"),
    ],
)
def test_the_parser_keeps_what_the_lists_do_not_know(form: str, guess: str, upos: str, xpos: str) -> None:
    assert checked_lemma(form, guess, upos, xpos) == guess

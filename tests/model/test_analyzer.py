"""The network with its decoding, on words."""

from __future__ import annotations

import random

import pytest

from geoevents.model.analyzer import LONGEST_WORDS, Analyzer
from geoevents.model.assets import FOLDER
from geoevents.model.decoding import is_tree
from geoevents.model.wordpieces import PIECES_A_WORD, WordPieces, casing

pytestmark = pytest.mark.model

WORDS = "Russia attacked the city of and Monday , . Norway 's envoy said that talks had failed in 2014 U.N. unbelievably".split()


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer.load(FOLDER)


def test_same_in_every_batch(analyzer: Analyzer) -> None:
    chance = random.Random(7)
    sentences = [chance.choices(WORDS, k=length) for length in [*range(1, 40), 60, 100, 200]]
    alone = [analyzer([sentence])[0] for sentence in sentences]
    assert analyzer(sentences) == alone
    order = list(range(len(sentences)))
    chance.shuffle(order)
    assert analyzer([sentences[i] for i in order]) == [alone[i] for i in order]
    assert analyzer(sentences * 3) == alone * 3


def test_nothing(analyzer: Analyzer) -> None:
    assert analyzer([]) == []


@pytest.mark.parametrize("length", [LONGEST_WORDS, LONGEST_WORDS + 1, 3 * LONGEST_WORDS + 5])
def test_long_sentences_come_out_as_one_tree(analyzer: Analyzer, length: int) -> None:
    (found,) = analyzer([random.Random(3).choices(WORDS, k=length)])
    assert is_tree(found.heads)
    assert {len(found.upos), len(found.xpos), len(found.feats), len(found.deprels), len(found.names)} == {length}
    assert [relation == "root" for relation in found.deprels] == [head == 0 for head in found.heads]


def test_capitals_and_small_letters_are_told_apart(analyzer: Analyzer) -> None:
    polish, verb = analyzer([["Polish", "workers", "left", "."], ["They", "polish", "shoes", "."]])
    assert polish.upos[0] == "ADJ"
    assert verb.upos[1] == "VERB"


@pytest.mark.parametrize(
    ("word", "kind"),
    [("12", 5), ("5th", 6), ("...", 7), ("the", 1), ("USA", 2), ("I", 3), ("Paris", 3), ("iPhone", 4), ("McCain", 4), ("", 7)],
)
def test_casing(word: str, kind: int) -> None:
    assert casing(word) == kind


def test_every_word_has_pieces_and_none_too_many() -> None:
    pieces = WordPieces(FOLDER / "wordpieces.txt")
    ids, first, cases = pieces.sentence(["The", "\u200b", "x1y2" * 100, "", "\ud800", "Donaudampfschifffahrt"])
    assert len(first) == len(cases) == len(set(first)) == 6
    assert all(1 <= b - a <= PIECES_A_WORD for a, b in zip(first, [*first[1:], len(ids) - 1], strict=True))

"""Trees and name sequences from scores, against search through all possibilities."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoevents.model.decoding import NameGrammar, is_tree, merge_tags, spans_of, tags_of, tree_heads

TAGS = ("O", *(f"{place}-{kind}" for kind in ("A", "B") for place in "BIES"))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 4), st.integers(0, 10_000))
def test_the_best_tree(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, words + 1)) * 3
    best = max(
        (heads for heads in itertools.product(range(words + 1), repeat=words) if is_tree(heads)),
        key=lambda heads: sum(scores[word, head] for word, head in enumerate(heads)),
    )
    assert tree_heads(scores.astype(np.float32)) == list(best)


@pytest.mark.parametrize("seed", range(5))
def test_large_trees_have_one_root_and_no_cycle(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(90, 91)).astype(np.float32)
    assert is_tree(tree_heads(scores))
    assert is_tree(tree_heads(np.zeros_like(scores)))


@pytest.mark.parametrize(("heads", "answer"), [([0], True), ([0, 0], False), ([2, 1], False), ([2, 0, 2], True), ([2, 3, 1, 0], False)])
def test_what_a_tree_is(heads: list[int], answer: bool) -> None:
    assert is_tree(heads) is answer


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 4), st.integers(0, 10_000))
def test_the_best_legal_name_sequence(words: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(words, len(TAGS)))
    grammar = NameGrammar(TAGS)
    best = max(
        (path for path in itertools.product(range(len(TAGS)), repeat=words) if grammar.is_legal(path)),
        key=lambda path: sum(scores[word, tag] for word, tag in enumerate(path)),
    )
    assert grammar.best(scores) == list(best)


@given(st.lists(st.sampled_from(TAGS)))
def test_spans_and_tags_are_two_ways_to_say_one_thing(tags: list[str]) -> None:
    spans = spans_of(tags)
    assert spans_of(tags_of(spans, len(tags))) == spans


def test_bio_tags_are_read_too() -> None:
    assert spans_of(["B-A", "I-A", "B-A", "O", "I-B"]) == [(0, 2, "A"), (2, 3, "A"), (4, 5, "B")]


def test_tags_of_tokens_from_tags_of_words() -> None:
    assert merge_tags(["S-A", "O", "B-B", "E-B"], [2, 1, 1]) == ["S-A", "B-B", "E-B"]
    assert merge_tags(["B-A", "E-A", "S-B"], [1, 2]) == ["B-A", "E-A"]
    assert merge_tags(["S-A", "S-B"], [2]) == ["S-A"]
    assert merge_tags(["S-A", "O"], [1, 1]) == ["S-A", "O"]

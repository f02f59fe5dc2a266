"""The made sentences: trees that a learner can trust."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.model.assets import FOLDER
from geoevents.model.network import Description
from geoevents.model.train.data import TreeSentence
from geoevents.model.train.newswire import made_sentences, verb_forms


def _climbs_to_root(sentence: TreeSentence, number: int) -> bool:
    seen: set[int] = set()
    while number and number not in seen:
        seen.add(number)
        number = sentence.words[number - 1].head
    return number == 0


@given(st.integers(0, 10_000))
def test_every_sentence_is_one_tree(seed: int) -> None:
    for sentence in made_sentences(5, seed):
        heads = [word.head for word in sentence.words]
        assert heads.count(0) == 1
        assert all(_climbs_to_root(sentence, number) for number in range(1, len(heads) + 1))
        assert [word.deprel for word in sentence.words if word.head == 0] == ["root"]
        assert sentence.words[0].form[0].isupper() or not sentence.words[0].form[0].isalpha()


def test_labels_are_those_of_the_treebanks() -> None:
    labels = Description.read(FOLDER / "network.json").labels
    words = [word for sentence in made_sentences(2000) for word in sentence.words]
    assert {word.upos for word in words} <= set(labels.upos)
    assert {word.xpos for word in words} <= set(labels.xpos)
    assert {word.deprel for word in words} <= set(labels.deprel)
    assert {word.feats for word in words} == {"?"}  # unsaid, so that nothing is learned from them


def test_the_same_seed_brings_the_same_sentences() -> None:
    assert list(made_sentences(20, 7)) == list(made_sentences(20, 7))
    assert list(made_sentences(20, 7)) != list(made_sentences(20, 8))
    assert list(made_sentences(0)) == []


def test_subjects_and_verbs_agree() -> None:
    for sentence in made_sentences(3000, 2):
        for word in sentence.words:
            if word.form in ("was", "has", "is") and word.deprel.startswith("aux"):
                subjects = [w for w in sentence.words if w.head == word.head and w.deprel.startswith("nsubj")]
                assert not any(w.xpos == "NNS" for w in subjects), " ".join(w.form for w in sentence.words)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("attack", "attacks attacked attacked attacking"),
        ("seize", "seizes seized seized seizing"),
        ("accuse", "accuses accused accused accusing"),
        ("ban", "bans banned banned banning"),
        ("expel", "expels expelled expelled expelling"),
        ("murder", "murders murdered murdered murdering"),
        ("bribe", "bribes bribed bribed bribing"),
        ("deny", "denies denied denied denying"),
        ("crush", "crushes crushed crushed crushing"),
        ("withdraw", "withdraws withdrew withdrawn withdrawing"),
        ("free", "frees freed freed freeing"),
        ("sue", "sues sued sued suing"),
        ("woo", "woos wooed wooed wooing"),
        ("raid", "raids raided raided raiding"),
    ],
)
def test_forms_of_verbs(verb: str, forms: str) -> None:
    found = verb_forms(verb)
    assert " ".join(found[tag] for tag in ("VBZ", "VBD", "VBN", "VBG")) == forms

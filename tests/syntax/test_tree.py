"""Trees: navigation, offsets, what build_tree refuses; CoNLL-U there and back."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoevents.errors import InputError
from geoevents.syntax.conllu import dump, load
from geoevents.syntax.tree import Tree, Word, build_tree
from tests.syntax.trees import conllu, tree

SENTENCE = "Rebels NOUN:NNS 4 nsubj rebel | who PRON 3 nsubj | attacked VERB:VBD 1 acl:relcl attack | fled VERB:VBD 0 root flee | north ADV 4 advmod"


def test_navigation() -> None:
    found = tree(SENTENCE)
    rebels, who, attacked, fled, north = found
    assert len(found) == 5
    assert found.root is fled
    assert fled.children == (rebels, north)
    assert rebels.head is fled
    assert fled.head is None
    assert list(who.ancestors()) == [attacked, rebels, fled]
    assert [t.text for t in rebels.subtree()] == ["Rebels", "who", "attacked"]
    assert [t.text for t in fled.subtree(frozenset({"acl"}))] == ["Rebels", "fled", "north"]
    assert rebels.child("acl") is attacked
    assert rebels.child("acl:relcl", "obj") is attacked
    assert rebels.child("obj") is None
    assert fled.all("nsubj", "advmod") == (rebels, north)
    assert attacked.rel == "acl"
    assert (attacked.deprel, attacked.lemma) == ("acl:relcl", "attack")


def test_spans_point_into_the_source() -> None:
    found = tree(SENTENCE)
    assert found.text == found.source == "Rebels who attacked fled north"
    for token in found:
        assert found.source[token.start : token.end] == token.text == token.span.text
        assert token.tree is found
    assert found.span().text == found.text
    assert found.span_of(found.tokens[1:3]).text == "who attacked"
    assert repr(found.tokens[0]) == "Token(0, 'Rebels', NOUN, nsubj)"
    assert "fled" in repr(found)


def test_features() -> None:
    word = Word("x", "", "NOUN", "", "Case=Gen|Number=Plur", 0, "root", 0, 1)
    token = build_tree("x", 0, 0, 1, [word]).tokens[0]
    assert token.has_feature("Number=Plur")
    assert not token.has_feature("Number")
    assert token.lemma == "x"  # an empty lemma is the form


def words(*heads: int) -> list[Word]:
    return [Word("x", "x", "X", "", "", head, "dep", i, i + 1) for i, head in enumerate(heads)]


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (words(2, 1), "0 roots"),
        (words(0, 0), "2 roots"),
        (words(0, 3), "word 2 ('x') of sentence 7 has head 3: give 0 to 2"),
        (words(0, -1), "has head -1"),
        (words(0, 3, 2), "form a cycle"),
        (words(0, 2), "form a cycle"),
        ([attrs.evolve(words(0)[0], end=9)], "offsets 0:9 outside the text"),
        ([attrs.evolve(words(0)[0], start=3, end=2)], "offsets 3:2"),
    ],
)
def test_build_tree_refuses(bad: list[Word], message: str) -> None:
    with pytest.raises(InputError) as caught:
        build_tree("xxx", 7, 0, 3, bad)
    assert message in str(caught.value)


def test_no_words_no_root() -> None:
    assert build_tree("xxx", 0, 0, 0, []).root is None


# ---------------------------------------------------------------- CoNLL-U


def same(one: Tree, other: Tree) -> bool:
    return (one.source, one.index, one.start, one.end, one.words()) == (other.source, other.index, other.start, other.end, other.words())


@st.composite
def forests(draw: st.DrawFn) -> tuple[Tree, ...]:
    """Trees over a text of any characters, with offsets that may touch, part or cover the same characters."""
    source = draw(st.text(st.characters(codec=None), min_size=1, max_size=60))
    found = []
    for index in range(draw(st.integers(1, 3))):
        size = draw(st.integers(1, 5))
        made = []
        for i in range(size):
            start = draw(st.integers(0, len(source) - 1))
            end = draw(st.integers(start + 1, len(source)))
            head = draw(st.integers(1, i)) if i else 0  # earlier words govern: a tree by construction
            tag = draw(st.sampled_from(["O", "S-Person", "B-Location", "E-Location"]))
            # a form or lemma that is one underscore is CoNLL-U's own way to say "nothing"
            form = draw(st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=1, max_size=8).filter(lambda t: t.strip() and t != "_"))
            made.append(Word(form, form.lower(), "X", "XP", "A=B", head, "dep" if i else "root", start, end, tag))
        found.append(build_tree(source, index, min(w.start for w in made), max(w.end for w in made), made))
    return tuple(found)


@settings(max_examples=200, deadline=None)
@given(forests())
def test_what_dump_writes_load_reads(trees: tuple[Tree, ...]) -> None:
    back = load(dump(trees))
    assert len(back) == len(trees)
    assert all(same(a, b) for a, b in zip(trees, back, strict=True))


def test_offsets_are_found_where_the_file_has_none() -> None:
    source = "So:  Rebels who\nattacked fled north."
    found = load(conllu(SENTENCE), source)[0]
    assert [source[t.start : t.end] for t in found] == ["Rebels", "who", "attacked", "fled", "north"]


def test_multi_word_tokens_share_their_offsets() -> None:
    data = "# text = Don't go\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\t_\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\t_\t_\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\t_\t_\t0\troot\t_\t_\n3.1\tx\tx\tX\t_\t_\t_\t_\t_\t_\n"
    found = load(data)[0]
    assert [(t.text, t.start, t.end) for t in found] == [("Do", 0, 5), ("n't", 0, 5), ("go", 6, 8)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("1\tx\tx\n", "line 1: 3 columns: CoNLL-U has 10"),
        ("# text = x\none\tx\tx\tX\t_\t_\t0\troot\t_\t_\n", "line 2: 'one' or '0' is no word number"),
        ("1\tx\tx\tX\t_\t_\tup\troot\t_\t_\n", "line 1: '1' or 'up' is no word number"),
        ("# text = y\n1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n", "line 2: 'x' is not in the text after offset 0"),
        ("1\tx\tx\tX\t_\t_\t1\troot\t_\t_\n", "0 roots"),
    ],
)
def test_load_names_the_line_at_fault(data: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        load(data)
    assert message in str(caught.value)


def test_nothing_gives_no_tree() -> None:
    assert load("") == load("\n\n") == ()

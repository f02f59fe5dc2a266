"""How far back a name is sought, and that nothing is looked up for nothing."""

import pytest

from geoevents.discourse.coreference import Coreference
from geoevents.mentions import Mentions
from geoevents.syntax.tree import Token, Tree, Word

FULL, LATER, COUNTRY, NOBODY = ("Jane Kova", "Person"), ("Kova", "Person"), ("Chad", "Location"), ("Decisions", "")


def text_of(*sentences: tuple[str, str]) -> tuple[Tree, ...]:
    """A text whose sentences are a name or a noun and "spoke"."""
    source = "\n".join(f"{subject} spoke" for subject, _ in sentences)
    trees, at = [], 0
    for index, (subject, kind) in enumerate(sentences):
        words, parts = [], subject.split()
        for n, part in enumerate(parts):
            tag = "O" if not kind else f"S-{kind}" if len(parts) == 1 else f"{'BE'[n]}-{kind}"
            head, rel = (len(parts) + 1, "nsubj") if n == 0 else (1, "flat")
            start = at + subject.index(part)
            words.append(Word(part, part, "PROPN" if kind else "NOUN", "NNP" if kind else "NNS", "_", head, rel, start, start + len(part), tag))
        end = at + len(subject) + 6
        words.append(Word("spoke", "speak", "VERB", "VBD", "_", 0, "root", end - 5, end))
        trees.append(Tree(source, index, at, end, words))
        at = end + 1
    return tuple(trees)


def later(trees: tuple[Tree, ...]) -> Token:
    return trees[-1].tokens[0]


@pytest.mark.parametrize(("between", "known"), [([COUNTRY] * 10, True), ([COUNTRY] * 299, True), ([COUNTRY] * 300, False), ([NOBODY] * 400, True)])
def test_a_later_name_stands_for_the_full_one_that_a_reader_has_in_mind(between: list[tuple[str, str]], known: bool) -> None:
    trees = text_of(FULL, *between, LATER)
    found = Coreference(Mentions(trees, text=trees[0].source)).resolve(later(trees))
    assert [r.span.text for r in found] == (["Jane Kova"] if known else [])


def test_nothing_is_looked_up_that_nobody_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    trees = text_of(FULL, COUNTRY, NOBODY, LATER)
    mentions = Mentions(trees, text=trees[0].source)
    asked: list[str] = []
    actor = mentions.actor
    monkeypatch.setattr(mentions, "actor", lambda token: (asked.append(token.text), actor(token))[1])
    coreference = Coreference(mentions)
    assert asked == []
    coreference.resolve(later(trees))
    assert set(asked) == {"Jane", "Kova"}

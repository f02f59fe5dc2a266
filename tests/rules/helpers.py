"""Hand-written trees for the tests of rules: one word a line, "text lemma upos head relation [entity]", heads counted from 1."""

from __future__ import annotations

from collections.abc import Sequence

from geoevents.matching import Match, Matcher
from geoevents.mentions import Mentions
from geoevents.patterns import Rule
from geoevents.rule_index import index_rules
from geoevents.syntax.conllu import load
from geoevents.syntax.tree import Tree

_XPOS = {
    "VERB": "VBD",
    "NOUN": "NN",
    "PROPN": "NNP",
    "ADJ": "JJ",
    "ADP": "IN",
    "PRON": "PRP",
    "AUX": "VBD",
    "PUNCT": ".",
    "DET": "DT",
    "PART": "TO",
}


def tree(rows: str) -> Tree:
    """The tree that the lines spell. A tag may follow the part of speech: VERB/VBN."""
    lines, words = [], []
    for number, row in enumerate((r for r in rows.strip().splitlines() if r.strip()), 1):
        text, lemma, pos, head, relation, *entity = row.split()
        upos, _, xpos = pos.partition("/")
        misc = f"NER=S-{entity[0]}" if entity else "_"
        lines.append("\t".join([str(number), text, lemma, upos, xpos or _XPOS.get(upos, "_"), "_", head, relation, "_", misc]))
        words.append(text)
    (found,) = load("\n".join(["# text = " + " ".join(words), *lines]) + "\n")
    return found


def matcher(rules: Sequence[Rule], *trees: Tree) -> Matcher:
    """A matcher of the rules over the trees."""
    return Matcher(index_rules(rules), Mentions(trees, text=" ".join(t.source for t in trees)))


def matches(rows: str, *rules: Rule) -> tuple[Match, ...]:
    """The events that the rules find in a hand-written tree."""
    parsed = tree(rows)
    return matcher(rules, parsed).matches(parsed)

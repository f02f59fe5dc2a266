"""Hand-written parses in little space: "Iran PROPN 2 nsubj | struck VERB:VBD 0 root strike | Iraq PROPN 2 obj"."""

from __future__ import annotations

from geoevents.syntax.conllu import load
from geoevents.syntax.tree import Tree


def conllu(spec: str) -> str:
    """One sentence as CoNLL-U. Each word: form, UPOS[:XPOS], number of its head, relation, lemma where it is not the form."""
    rows, words = [], []
    for number, part in enumerate(spec.split("|"), 1):
        form, pos, head, relation, *lemma = part.split()
        upos, _, xpos = pos.partition(":")
        words.append(form)
        rows.append("\t".join([str(number), form, (lemma or [form])[0].lower(), upos, xpos or "_", "_", head, relation, "_", "_"]))
    return "\n".join([f"# text = {' '.join(words)}", *rows, "", ""])


def tree(spec: str) -> Tree:
    """The tree of one such sentence."""
    return load(conllu(spec))[0]

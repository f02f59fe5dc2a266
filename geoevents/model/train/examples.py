"""Training examples: sentences as numbers, with the changes that make the network sturdy.

The encoder is uncased, so that a copy in capitals differs from the original in nothing but the casing classes of its words.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geoevents.model.network import Labels
from geoevents.model.train.data import NameSentence, TreeSentence
from geoevents.model.wordpieces import WordPieces, casing

__all__ = ["IGNORED", "Example", "Noise", "encode_names", "encode_trees", "joined", "noisy", "part"]

IGNORED = -1
"""A word with this target is left out of the loss."""


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence as numbers. `upos` to `deprel` are empty in an example of names, `names` in one of a treebank."""

    forms: tuple[str, ...]
    pieces: tuple[tuple[int, ...], ...]
    """Word-piece ids of each word."""
    casing: tuple[int, ...]
    opens: bool
    upos: tuple[int, ...] = ()
    xpos: tuple[int, ...] = ()
    feats: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    deprel: tuple[int, ...] = ()
    names: tuple[int, ...] = ()

    @property
    def length(self) -> int:
        """Number of word pieces, with the start and end piece."""
        return sum(map(len, self.pieces)) + 2


@dataclass(frozen=True)
class Noise:
    """How often an example is changed."""

    capitals: float = 0.03
    title: float = 0.04
    lower: float = 0.03
    join: float = 0.05
    cut: float = 0.03
    no_stop: float = 0.04
    """Final punctuation left out, as in headlines."""
    masked: float = 0.04
    """Share of words whose pieces are hidden."""


def _words(forms: Sequence[str], pieces: WordPieces) -> tuple[tuple[tuple[int, ...], ...], tuple[int, ...]]:
    read = [pieces.word(form) for form in forms]
    return tuple(tuple(ids) for ids, _ in read), tuple(case for _, case in read)


def encode_trees(sentences: Sequence[TreeSentence], labels: Labels, pieces: WordPieces) -> list[Example]:
    """Examples of a treebank. A label that the network does not know is ignored."""
    upos, xpos, feats, deprel = (
        {label: number for number, label in enumerate(known)} for known in (labels.upos, labels.xpos, labels.feats, labels.deprel)
    )
    out = []
    for sentence in sentences:
        words = sentence.words
        forms = tuple(word.form for word in words)
        out.append(
            Example(
                forms, *_words(forms, pieces), sentence.opens_paragraph,
                upos=tuple(upos.get(word.upos, IGNORED) for word in words), xpos=tuple(xpos.get(word.xpos, IGNORED) for word in words),
                feats=tuple(feats.get(word.feats, IGNORED) for word in words), heads=tuple(word.head for word in words),
                deprel=tuple(deprel.get(word.deprel, IGNORED) for word in words),
            )
        )  # fmt: skip
    return out


def encode_names(sentences: Sequence[NameSentence], labels: Labels, pieces: WordPieces) -> list[Example]:
    """Examples of names."""
    known = {label: number for number, label in enumerate(labels.names)}
    return [
        Example(sentence.forms, *_words(sentence.forms, pieces), sentence.opens_document, names=tuple(known[tag] for tag in sentence.tags))
        for sentence in sentences
    ]


def joined(first: Example, second: Example, parataxis: int) -> Example:
    """Two sentences as one; the second one's root hangs on the first one's."""
    shift = len(first.forms)
    heads, deprel = first.heads, first.deprel
    if heads:
        root = heads.index(0) + 1 if 0 in heads else IGNORED
        heads += tuple(IGNORED if head == IGNORED else head + shift if head else root for head in second.heads)
        deprel += tuple(relation if head else parataxis for head, relation in zip(second.heads, second.deprel, strict=True))
    return Example(
        first.forms + second.forms, first.pieces + second.pieces, first.casing + second.casing, first.opens,
        first.upos + second.upos, first.xpos + second.xpos, first.feats + second.feats, heads, deprel, first.names + second.names,
    )  # fmt: skip


def part(example: Example, start: int, stop: int, root: int) -> Example:
    """The words from `start` to `stop`: the first one whose head is cut off becomes the root (unless the root is there), the others
    are ignored."""
    heads, deprel = list(example.heads[start:stop]), list(example.deprel[start:stop])
    orphan = 0 not in heads
    for place, head in enumerate(heads):
        if head > 0 and start < head <= stop:
            heads[place] = head - start
        elif head != 0:
            heads[place], deprel[place] = (0, root) if orphan else (IGNORED, IGNORED)
            orphan = False
    return Example(
        example.forms[start:stop], example.pieces[start:stop], example.casing[start:stop], example.opens and start == 0,
        example.upos[start:stop], example.xpos[start:stop], example.feats[start:stop], tuple(heads), tuple(deprel),
        example.names[start:stop],
    )  # fmt: skip


def _relation(labels: Labels, name: str) -> int:
    return labels.deprel.index(name) if name in labels.deprel else IGNORED


def _legal_cut(example: Example, labels: Labels, at: int) -> bool:
    return not example.names or labels.names[example.names[at - 1]][0] in "OES"


def _recased(example: Example, way: str) -> Example:
    if way == "capitals":
        changed = [form.upper() for form in example.forms]
    elif way == "lower":
        changed = [form.lower() for form in example.forms]
    else:
        changed = [form if form[:1].isupper() else form[:1].upper() + form[1:] for form in example.forms]
    return replace(example, casing=tuple(casing(form) for form in changed))


def noisy(example: Example, following: Example | None, labels: Labels, chance: random.Random, noise: Noise) -> Example:
    """The example, or a changed copy: recased, joined with `following`, cut, without its final stop (words are hidden in the batch)."""
    draw = chance.random()
    size = len(example.forms)
    if draw < noise.join:
        if following is not None and not following.opens and example.length + following.length < 160:
            example = joined(example, following, _relation(labels, "parataxis"))
    elif draw < noise.join + noise.cut:
        if size >= 8:
            at = chance.randrange(3, size - 3)
            if _legal_cut(example, labels, at):
                bounds = (0, at) if chance.random() < 0.5 else (at, size)
                example = part(example, *bounds, _relation(labels, "root"))
    elif draw < noise.join + noise.cut + noise.no_stop and size >= 3 and example.forms[-1] in {".", "!", "?"} and size not in example.heads:
        example = part(example, 0, size - 1, _relation(labels, "root"))
    draw = chance.random()
    for way, share in (("capitals", noise.capitals), ("title", noise.title), ("lower", noise.lower)):
        if draw < share:
            return _recased(example, way)
        draw -= share
    return example

"""Figures of a model on dev files: parsing of gold tokens and of raw text, names, cost."""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geoevents.model import pipeline
from geoevents.model.decoding import spans_of
from geoevents.model.train.data import read_names, read_text, read_trees

__all__ = ["NameFigures", "TreeFigures", "evaluate_names", "evaluate_trees"]


@dataclass(frozen=True)
class TreeFigures:
    """Shares from 0 to 1 on one treebank file."""

    name: str
    gold_tokens: dict[str, float]
    """UPOS, XPOS, UAS, LAS, given the words of the treebank."""
    raw_text: dict[str, float]
    """F1 as the CoNLL 2018 scorer counts it, given plain text."""
    words_a_second: float
    """From raw text, all processors."""


@dataclass(frozen=True)
class NameFigures:
    """F1 of exact spans with their classes, "all" over all classes."""

    name: str
    f1: dict[str, float]


def plain_text(path: Path) -> str:
    """The text of a treebank file, paragraphs apart."""
    paragraphs: list[list[str]] = []
    for block in read_text(path).split("\n\n"):
        lines = block.strip().split("\n")
        text = next((line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")), None)
        if text is None:
            continue
        if not paragraphs or any(line.startswith(("# newpar", "# newdoc")) for line in lines):
            paragraphs.append([])
        paragraphs[-1].append(text)
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def evaluate_trees(path: Path, folder: Path, *, device: str = "cpu") -> TreeFigures:
    """Figures on a treebank file."""
    from stanza.utils.conll import CoNLL
    from udtools.udeval import evaluate, load_conllu

    gold = read_trees([path])
    parsed = pipeline(folder=folder, device=device, tokenize_pretokenized=True)(
        [[word.form.replace(" ", "_") for word in sentence.words] for sentence in gold]
    )
    right: Counter[str] = Counter()
    words = 0
    for sentence, found in zip(gold, parsed.sentences, strict=True):
        for truth, word in zip(sentence.words, found.words, strict=True):
            words += 1
            right["UPOS"] += truth.upos == word.upos
            right["XPOS"] += truth.xpos == word.xpos
            right["UAS"] += truth.head == word.head
            right["LAS"] += truth.head == word.head and truth.deprel == word.deprel
    nlp: Any = pipeline(folder=folder, device=device)
    text = plain_text(path)
    nlp(text[:1000])
    began = time.perf_counter()
    document = nlp(text)
    seconds = time.perf_counter() - began
    written = io.StringIO()
    CoNLL.write_doc2conll(document, written)
    scores = evaluate(
        load_conllu(io.StringIO(read_text(path).strip() + "\n\n"), "", {}), load_conllu(io.StringIO(written.getvalue()), "", {})
    )
    kinds = ("Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS")
    return TreeFigures(
        _title(path), {kind: right[kind] / words for kind in ("UPOS", "XPOS", "UAS", "LAS")},
        {kind: float(scores[kind].f1) for kind in kinds}, words / seconds,
    )  # fmt: skip


def evaluate_names(path: Path, folder: Path, *, device: str = "cpu") -> NameFigures:
    """Figures on a name file."""
    gold = read_names([path])
    nlp: Any = pipeline(folder=folder, device=device, tokenize_pretokenized=True, processors="tokenize,ner")
    document = nlp([[form.replace(" ", "_") for form in sentence.forms] for sentence in gold])
    return NameFigures(
        _title(path),
        f1_of([sentence.tags for sentence in gold], [[token.ner for token in sentence.tokens] for sentence in document.sentences]),
    )


def f1_of(gold: Sequence[Sequence[str]], found: Sequence[Sequence[str]]) -> dict[str, float]:
    """F1 of each class and of all."""
    right: Counter[str] = Counter()
    either: Counter[str] = Counter()
    for truth, guess in zip(gold, found, strict=True):
        a, b = set(spans_of(truth)), set(spans_of(guess))
        for spans, tally in ((a & b, right), (a, either), (b, either)):
            for _, _, kind in spans:
                tally[kind] += 1
                tally["all"] += 1
    return {kind: 2 * right[kind] / either[kind] for kind in sorted(either)}


def _title(path: Path) -> str:
    return path.name.split(".")[0]

"""Writes measured figures into the model card, between two markers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from geoevents.model.train.evaluate import NameFigures, TreeFigures

__all__ = ["CARD", "figures", "write_figures"]

CARD = "MODEL_CARD.md"
START, END = "<!-- figures: start (written by geoevents.model.train) -->", "<!-- figures: end -->"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


def figures(trees: Sequence[TreeFigures], names: Sequence[NameFigures]) -> str:
    """The figures as Markdown tables, in per cent."""
    out = "Words given, in per cent:\n\n" + _row(["file", "UPOS", "XPOS", "UAS", "LAS"]) + "| --- |" + " --- |" * 4 + "\n"
    for tree in trees:
        out += _row([tree.name, *(f"{100 * tree.gold_tokens[kind]:.1f}" for kind in ("UPOS", "XPOS", "UAS", "LAS"))])
    kinds = ("Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS")
    out += "\nRaw text, F1 of the CoNLL 2018 scorer:\n\n" + _row(["file", *kinds]) + "| --- |" + " --- |" * len(kinds) + "\n"
    for tree in trees:
        out += _row([tree.name, *(f"{100 * tree.raw_text[kind]:.1f}" for kind in kinds)])
    if names:
        classes = ["all", *(kind for kind in sorted(names[0].f1) if kind != "all")]
        out += "\nNames, F1 of exact spans with their class:\n\n" + _row(["file", *classes]) + "| --- |" + " --- |" * len(classes) + "\n"
        for name in names:
            out += _row([name.name, *(f"{100 * name.f1.get(kind, 0.0):.1f}" for kind in classes)])
    return out


def write_figures(card: Path, tables: str) -> None:
    """Put `tables` between the markers of the card."""
    text = card.read_text(encoding="utf-8")
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"{card} lacks the markers {START!r} and {END!r}.")
    card.write_text(f"{before}{START}\n\n{tables}\n{END}{after}", encoding="utf-8")

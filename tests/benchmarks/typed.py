"""Typing of sentences with a marked source and target: macro-F1 over the types, as the field reports it.

    python -m tests.benchmarks.typed [FILE.tsv ...]

A file has the columns id, type, sentence, marked (the sentence with <s>source</s> and <t>target</t>). The event whose
participants best overlap the marks is the answer; CONCEDE and RETREAT count as one class, YIELD. Without files the
sentences in tests/benchmarks/data are read. Prints one JSON object: macro-F1, the same of the rows whose number is
divisible by three, accuracy, the share of rows without an event, and F1 by type.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from geoevents import Event, Extractor, Participant

DATA = Path(__file__).parent / "data"
Spans = list[tuple[int, int]]


def unmark(marked: str) -> tuple[str, Spans, Spans]:
    """The sentence without marks, and the offsets of source and target."""
    text, spans, start = "", {"s": [], "t": []}, 0  # type: tuple[str, dict[str, Spans], int]
    for piece in re.split(r"(</?[st]>)", marked):
        if re.fullmatch(r"<[st]>", piece):
            start = len(text)
        elif re.fullmatch(r"</[st]>", piece):
            spans[piece[2]].append((start, len(text)))
        else:
            text += piece
    return text, spans["s"], spans["t"]


def touches(people: Sequence[Participant], spans: Spans) -> bool:
    """Whether a participant, or what it stands for, overlaps a marked span."""
    return any(s.start < b and a < s.end for p in people for s in (p.span, p.antecedent) if s is not None for a, b in spans)


def fit(event: Event, source: Spans, target: Spans) -> int:
    """How well an event's participants match the marks."""
    reached = touches(event.targets, target) or (not event.targets and touches(event.sources, target))
    loose = touches((*event.themes, *event.sources), target)
    return 4 * touches(event.sources, source) + 4 * reached + 2 * loose + touches((*event.targets, *event.themes), source)


def f1_by_type(gold: Sequence[str], found: Sequence[str]) -> dict[str, float]:
    """F1 of each type that the gold has."""
    pairs = list(zip(gold, found, strict=True))
    scores = {}
    for label in sorted(set(gold)):
        right = sum(g == f == label for g, f in pairs)
        scores[label] = round(2 * right / max(1, sum((g == label) + (f == label) for g, f in pairs)), 4)
    return scores


def macro(gold: Sequence[str], found: Sequence[str]) -> float:
    """The mean of the types' F1."""
    scores = f1_by_type(gold, found)
    return round(sum(scores.values()) / max(1, len(scores)), 4)


def main(paths: Sequence[str]) -> None:
    csv.field_size_limit(10**8)
    rows = []
    for path in [Path(p) for p in paths] or sorted(DATA.glob("typed_sentences_*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_MINIMAL if paths else csv.QUOTE_NONE))
    cases = [unmark(r["marked"]) for r in rows]
    found = []
    for report, (_, source, target) in zip(Extractor().pipe([c[0] for c in cases]), cases, strict=True):
        best = max(report.events, key=lambda e: fit(e, source, target), default=None)
        kind = best.type.value if best else "NONE"
        found.append({"CONCEDE": "YIELD", "RETREAT": "YIELD"}.get(kind, kind))
    gold = [r["type"] for r in rows]
    third = [i for i, r in enumerate(rows) if int(re.sub(r"\D", "", r["id"])) % 3 == 0]
    figures = {
        "rows": len(rows),
        "macro_f1": macro(gold, found),
        "macro_f1_of_every_third_row": macro([gold[i] for i in third], [found[i] for i in third]),
        "accuracy": round(sum(g == f for g, f in zip(gold, found, strict=True)) / len(rows), 4),
        "rows_without_event": round(found.count("NONE") / len(rows), 4),
        **{f"f1_{label}": score for label, score in f1_by_type(gold, found).items()},
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])

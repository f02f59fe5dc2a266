"""Contexts of the golden articles' events against pairs judged by hand. Prints JSON.

    python -m tests.benchmarks.contexts_accuracy [--errors]

Precision over the pairs of event and context that were judged, and by context; recall of the contexts that a coder gave
to articles before any output was seen, over the events that are found. Articles that are not there are left out.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from pathlib import Path

from geoevents import Extractor
from tests.golden.scoring import articles

DATA = Path(__file__).parent / "data" / "contexts_judged.tsv"
Key = tuple[str, int]  # article and offset of the trigger


def judged(path: Path = DATA) -> tuple[dict[Key, dict[str, bool]], dict[Key, set[str]]]:
    """The judgement of each context of an event, and the contexts that an event must have."""
    right: dict[Key, dict[str, bool]] = {}
    wanted: dict[Key, set[str]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE):
            key = (row["doc"], int(row["start"]))
            right.setdefault(key, {})[row["context"]] = row["right"] == "1"
            if row["wanted"] == "1":
                wanted.setdefault(key, set()).add(row["context"])
    return right, wanted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the wrong, the missing and the unjudged pairs")
    show = parser.parse_args().errors
    right, wanted = judged()
    texts = articles()
    good: Counter[str] = Counter()
    bad: Counter[str] = Counter()
    unjudged = got = asked = 0
    for article, report in zip(texts, Extractor().pipe(texts), strict=True):
        for event in report.events:
            key, given = (str(article.id), event.trigger.start), set(event.contexts)
            verdicts = right.get(key, {})
            good.update(c for c in given if verdicts.get(c) is True)
            bad.update(c for c in given if verdicts.get(c) is False)
            unjudged += len(given - set(verdicts))
            must = wanted.get(key, set())
            got, asked = got + len(must & given), asked + len(must)
            wrong = {c for c in given if not verdicts.get(c)}
            if show and (wrong or must - given):
                print(*key, event.trigger.text, "not right:", *sorted(wrong), "missing:", *sorted(must - given), "|", event.sentence.text)
    pairs = good.total() + bad.total()
    figures = {
        "articles": len({k[0] for k in right} & {str(a.id) for a in texts}),
        "judged_pairs": pairs,
        "precision": round(good.total() / max(1, pairs), 4),
        "unjudged_pairs": unjudged,
        "wanted_pairs": asked,
        "recall": round(got / max(1, asked), 4),
        **{f"precision_{c}": f"{good[c]} of {good[c] + bad[c]}" for c in sorted(set(good) | set(bad))},
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

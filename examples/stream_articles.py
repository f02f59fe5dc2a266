"""Many articles: JSON lines in, JSON lines out, and a count by quad class; only a batch is in memory at a time.

    python examples/stream_articles.py articles.jsonl > reports.jsonl

Each line of the file has "text" and, where known, "published" and "id". Without a file it reads three texts of its own.
"""

import collections
import json
import sys
from collections.abc import Iterator

import geoevents

OWN = (
    {"id": "a", "published": "2024-03-05", "text": "Kenya and Uganda signed a trade agreement in Nairobi on Monday."},
    {"id": "b", "published": "2024-03-05", "text": "France condemned the attack on the embassy. Rebels shelled the town."},
    {"id": "c", "published": "2024-03-06", "text": "The harvest was good this year."},
)


def articles() -> Iterator[geoevents.Article]:
    for row in lines(sys.argv[1]) if len(sys.argv) > 1 else OWN:
        yield geoevents.Article(row["text"], row.get("published"), row.get("id"))


def lines(path: str) -> Iterator[dict[str, str]]:
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)


def main() -> None:
    quads: collections.Counter[str] = collections.Counter()
    reports = 0
    for report in geoevents.Extractor().pipe(articles(), batch_size=64):
        print(report.to_json())
        # what was written reads back as what it was
        assert geoevents.Report.from_json(report.to_json()) == report
        quads.update(event.quad.value for event in report.events)
        reports += 1
    print(f"{reports} reports: {dict(quads)}", file=sys.stderr)


if __name__ == "__main__":
    main()

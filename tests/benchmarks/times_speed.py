"""Speed of date recognition on made-up news: prints documents, characters and expressions a second as JSON.

    python tests/benchmarks/times_speed.py [--documents 300] [--repeats 3]

A document has about 2,000 characters and some ten expressions, like a wire story. The best of the repeats counts.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import time

from geoevents.times import recognize

PLACES = ("Kassel", "Port Arran", "Dovrin", "Lake Emer", "Saltmark", "Upper Tanis")
PEOPLE = ("the foreign minister", "two generals", "a court", "the rebels", "the port authority", "aid workers", "the opposition")
ACTS = ("signed the accord", "opened talks", "shelled the bridge", "called for calm", "withdrew from the valley", "closed the border")
DATED = (
    "on Wednesday", "last week", "on 13 July 2022", "in early May", "two years ago", "for three months", "since 2014", "on Friday night",
    "at 10:35 a.m. Tuesday", "during the third quarter", "in the 1990s", "overnight", "next month", "over the past two years", "every day",
)  # fmt: skip
PLAIN = (
    "The statement gave no reason and named no one.",
    "Villagers said the road had been mined and that the school was empty.",
    "Neither side would say how many of its own had been hurt, or where.",
    "Traders in the capital shrugged; the price of bread had risen again.",
    "The envoy, who has long known both leaders, asked them to wait.",
)


def document(rng: random.Random, size: int = 2000) -> str:
    """A made-up story of about that many characters."""
    sentences: list[str] = []
    while sum(map(len, sentences)) < size:
        who, what, where = rng.choice(PEOPLE), rng.choice(ACTS), rng.choice(PLACES)
        sentences.append(f"{who.capitalize()} {what} near {where} {rng.choice(DATED)}.")
        sentences.append(rng.choice(PLAIN))
    return " ".join(sentences)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--repeats", type=int, default=3)
    args = parser.parse_args()
    rng = random.Random(0)
    texts = [document(rng) for _ in range(args.documents)]
    day = datetime.date(2025, 8, 21)
    recognize(texts[0], day)
    seconds, found = float("inf"), 0
    for _ in range(args.repeats):
        began = time.perf_counter()
        found = sum(len(recognize(text, day)) for text in texts)
        seconds = min(seconds, time.perf_counter() - began)
    figures = {
        "documents_per_second": round(len(texts) / seconds, 1),
        "characters_per_second": round(sum(map(len, texts)) / seconds),
        "expressions_per_second": round(found / seconds),
        "documents": len(texts),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

"""How often a mention resolves to the right code and first sector, and how long it takes. Prints JSON.

    python tests/benchmarks/actors_accuracy.py [mentions.tsv] [--half first|second] [--errors]

The table has a header line and the columns mention, published, code, sector, country; an empty cell means None.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import json
import statistics
import time
from pathlib import Path

from geoevents.actors import resolve

DATA = Path(__file__).parent / "data" / "actor_mentions.tsv"


def rows(path: Path, half: str | None) -> list[dict[str, str]]:
    """The rows of a table, or one half of them."""
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    middle = len(found) // 2
    return found[:middle] if half == "first" else found[middle:] if half == "second" else found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", nargs="?", type=Path, default=DATA)
    parser.add_argument("--half", choices=("first", "second"))
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    begin = time.perf_counter()
    resolve("somebody")
    load = time.perf_counter() - begin
    codes = sectors = asked = 0
    times, errors = [], []
    found = rows(arguments.table, arguments.half)
    for row in found:
        on = datetime.date.fromisoformat(row["published"]) if row["published"] else None
        begin = time.perf_counter()
        actor = resolve(row["mention"], on=on)
        times.append(time.perf_counter() - begin)
        code = (actor.code if actor else None) or ""
        sector = actor.sectors[0] if actor and actor.sectors else ""
        right = code == row["code"]
        codes += right
        if row["sector"]:
            asked += 1
            sectors += sector == row["sector"]
        if not right or (row["sector"] and sector != row["sector"]):
            errors.append((row["mention"], row["published"], row["code"], row["sector"], "->", code, sector, actor.name if actor else None))
    result = {
        "mentions": len(found), "code": round(codes / len(found), 4), "sector": round(sectors / asked, 4) if asked else None,
        "median_us": round(statistics.median(times) * 1e6, 1), "p95_us": round(sorted(times)[int(len(times) * 0.95)] * 1e6, 1),
        "load_ms": round(load * 1000, 1),
    }  # fmt: skip
    if arguments.errors:
        for error in errors:
            print(*error, sep=" | ")
    print(json.dumps(result))


if __name__ == "__main__":
    main()

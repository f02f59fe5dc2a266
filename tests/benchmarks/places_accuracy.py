"""How often a place name in a sentence gets the right country and lies within 25 km. Prints JSON.

    python tests/benchmarks/places_accuracy.py [places.tsv] [--half first|second] [--errors]

The table has a header line and the columns sentence, place, country, lat, lon.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import statistics
import time
from pathlib import Path

from geoevents.places import context_of, locate

DATA = Path(__file__).parent / "data" / "place_mentions.tsv"


def distance(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Kilometres on the sphere."""
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", nargs="?", type=Path, default=DATA)
    parser.add_argument("--half", choices=("first", "second"))
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    with arguments.table.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    middle = len(found) // 2
    found = found[:middle] if arguments.half == "first" else found[middle:] if arguments.half == "second" else found
    begin = time.perf_counter()
    locate("Minsk")
    load = time.perf_counter() - begin
    countries = near = 0
    times = []
    for row in found:
        context = context_of(row["sentence"])
        begin = time.perf_counter()
        match = locate(row["place"], context=context)
        times.append(time.perf_counter() - begin)
        right = match is not None and match.country == row["country"]
        apart = distance(match.lat, match.lon, float(row["lat"]), float(row["lon"])) if match else math.inf
        countries += right
        near += apart <= 25
        if arguments.errors and not (right and apart <= 25):
            print(row["sentence"], row["place"], row["country"], row["lat"], row["lon"], "->", match, round(apart, 1), sep=" | ")
    result = {
        "places": len(found), "country": round(countries / len(found), 4), "within_25_km": round(near / len(found), 4),
        "median_us": round(statistics.median(times) * 1e6, 1), "load_ms": round(load * 1000, 1),
    }  # fmt: skip
    print(json.dumps(result))


if __name__ == "__main__":
    main()

"""The gazetteer: towns found by bisection in a mapped file; countries, provinces and other places in small tables.

Sources and licences: data/SOURCES.md. Everything is opened at first use and cached.
"""

from __future__ import annotations

import functools
import mmap
from importlib import resources
from pathlib import Path

import attrs

from geoevents.places.names import place_key

__all__ = ["Record", "areas", "capitals", "country_names", "towns"]


@attrs.frozen(slots=True)
class Record:
    """A place of the gazetteer. country: ISO 3166 alpha-3 or None (a sea). kind: "country", "province", "town" or "site"."""

    name: str
    country: str | None
    lat: float
    lon: float
    geonameid: int | None
    population: int
    kind: str
    resolution: int


def _bytes(name: str) -> mmap.mmap | bytes:
    """The contents of a table; mapped where the package lies in a folder, read where it lies in an archive."""
    path = resources.files("geoevents.places").joinpath("data", name)
    if isinstance(path, Path):
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return path.read_bytes()


@functools.cache
def _files() -> tuple[mmap.mmap | bytes, mmap.mmap | bytes]:
    return _bytes("names.tsv"), _bytes("cities.tsv")


@functools.lru_cache(maxsize=4096)  # news names the same towns over and over
def towns(key: str) -> tuple[Record, ...]:
    """The towns of that key (see place_key), the largest first; GeoNames, towns of 1,000 inhabitants and more."""
    names, cities = _files()
    try:
        sought = key.encode("ascii")
    except UnicodeEncodeError:
        sought = key.encode("utf-8", "surrogatepass")
    low, high = 0, len(names)
    while low < high:
        middle = (low + high) // 2
        start = names.rfind(b"\n", low, middle) + 1 or low
        tab = names.find(b"\t", start)
        found = names[start:tab]
        if found < sought:
            low = names.find(b"\n", tab) + 1
        elif found > sought:
            high = start
        else:
            return tuple([_town(cities, int(o, 36)) for o in names[tab + 1 : names.find(b"\n", tab)].split(b" ")])
    return ()


def _town(cities: mmap.mmap | bytes, offset: int) -> Record:
    name, country, lat, lon, number, population = cities[offset : cities.find(b"\n", offset)].decode("utf-8").split("\t")
    return Record(name, country, float(lat), float(lon), int(number, 36), int(population, 36), "town", 4)


@functools.cache
def areas() -> dict[str, tuple[Record, ...]]:
    """Countries, provinces and sites by key."""
    found: dict[str, list[Record]] = {}
    for file in ("areas.tsv", "sites.tsv"):
        text = resources.files("geoevents.places").joinpath("data", file).read_text(encoding="utf-8")
        for line in text.splitlines()[1:]:
            if not line or line.startswith("#"):
                continue
            kind, name, others, country, lat, lon, number = line.split("\t")
            resolution = {"country": 1, "province": 2, "district": 3, "town": 4}.get(kind, 5)
            record = Record(name, country or None, float(lat), float(lon), int(number) if number else None, 0, kind, resolution)
            for key in dict.fromkeys(place_key(n) for n in (name, *filter(None, others.split(";")))):
                found.setdefault(key, []).append(record)
    return {k: tuple(v) for k, v in found.items()}


@functools.cache
def country_names() -> dict[str, str]:
    """Code of a country by the key of each of its names and capitals."""
    result: dict[str, str] = {}
    text = resources.files("geoevents.actors").joinpath("data", "countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        code, name, names, _, _, _, _ = line.split("\t")
        for other in (name, *filter(None, names.split(";"))):
            result.setdefault(place_key(other).removeprefix("the "), code)
    return result


@functools.cache
def capitals() -> frozenset[tuple[str, str]]:
    """(country code, key) of every capital and seat of government."""
    text = resources.files("geoevents.actors").joinpath("data", "countries.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return frozenset((row[0], place_key(seat)) for row in rows for seat in row[4].split(";") if seat)

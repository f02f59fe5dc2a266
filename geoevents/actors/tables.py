"""The tables of actors, read at first use: countries, organisations, office holders, common nouns.

Sources and licences: data/SOURCES.md. All loaders are cached; nothing is read at import.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterator
from importlib import resources

import attrs

from geoevents.actors.words import name_key, plural

__all__ = ["FAMILY_FIRST", "LAST_DAY", "Entry", "Head", "Index", "Office", "Person", "Sense", "holders", "index", "read_lines"]

# The tables of office holders were last brought up to date then.
LAST_DAY = datetime.date(2026, 2, 28)
_MIN, _MAX = datetime.date.min, datetime.date.max


@attrs.frozen(slots=True)
class Entry:
    """A country, region, organisation or listed name: what it resolves to, how the name was given, and from when to when."""

    name: str
    code: str | None
    sectors: tuple[str, ...]
    kind: str
    how: str  # "name", "adjective", "seat", "body" or "listed"
    wikidata: str | None = None
    start: datetime.date = _MIN
    end: datetime.date = _MAX


@attrs.frozen(slots=True)
class Office:
    """An office that a person held: its title, sectors, first and last day."""

    title: str
    code: str | None
    sectors: tuple[str, ...]
    start: datetime.date
    end: datetime.date


@attrs.frozen(slots=True)
class Person:
    """A person with the offices that a table gives, in the table's order, and the keys that the table itself gives."""

    name: str
    offices: tuple[Office, ...]
    keys: tuple[str, ...]
    wikidata: str | None = None


@attrs.frozen(slots=True)
class Head:
    """A common noun that can act: sectors, kind, and flags (generic, title, modifier only, institution)."""

    noun: str
    sectors: tuple[str, ...]
    kind: str
    flags: str


Sense = Entry | Person | Head


@attrs.frozen(slots=True)
class Index:
    """Names by key, acronyms by their letters, common nouns by key, and how many words a name with a given first word can have."""

    names: dict[str, tuple[Sense, ...]]
    acronyms: dict[str, tuple[Sense, ...]]
    heads: dict[str, Head]
    modifiers: dict[str, Head]
    reach: dict[str, int]


def read_lines(name: str) -> Iterator[str]:
    """The lines of a table of this package, without comments and empty lines."""
    text = resources.files("geoevents.actors").joinpath("data", name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _day(text: str, default: datetime.date) -> datetime.date:
    """A day from YYYY, YYYY-MM or YYYY-MM-DD; the first day of the unit."""
    if not text:
        return default
    return datetime.date.fromisoformat(text + "-01-01"[3 * text.count("-") :]) if len(text) < 10 else datetime.date.fromisoformat(text)


def countries() -> Iterator[tuple[str, Entry]]:
    """(name, entry) for every name, adjective and seat in countries.tsv."""
    lines = read_lines("countries.tsv")
    next(lines)
    for line in lines:
        code, name, names, adjectives, seats, sectors, wikidata = line.split("\t")
        sector = tuple(sectors.split(",")) if sectors else ()
        made = {how: Entry(name, code, sector, "country", how, wikidata or None) for how in ("name", "adjective", "seat")}
        yield name, made["name"]
        for other in filter(None, names.split(";")):
            yield other, made["name"]
        for other in filter(None, adjectives.split(";")):
            yield other, made["adjective"]
            yield plural(other) if not other.endswith(("ese", "ish", "s", "men")) else other, made["adjective"]
        for other in filter(None, seats.split(";")):
            yield other, made["seat"]


def organisations() -> Iterator[tuple[str, Entry]]:
    """(name, entry) for every name in organisations.tsv."""
    lines = read_lines("organisations.tsv")
    next(lines)
    for line in lines:
        name, aliases, code, sectors, kind, wikidata, start, end = line.split("\t")
        entry = Entry(
            name,
            code or None,
            tuple(sectors.split(",")) if sectors else (),
            kind,
            "body",
            wikidata or None,
            _day(start, _MIN),
            _day(end, _MAX),
        )
        yield name, entry
        for other in filter(None, aliases.split(";")):
            yield other, entry


def office_holders(file: str) -> Iterator[tuple[str, tuple[str, ...], Office, str | None]]:
    """(name, other names, office, Wikidata id) for every term in a table of office holders.

    The table has sections "@ CODE | title | sectors" with lines "FROM[..TO] Name; other name; Q-id"; a term without an
    end lasts until the day on which the next one of its section begins, and the last one until today. In a section "@*", whose offices
    several people hold at once, a term without an end lasts until today.
    """
    section: tuple[str, str, tuple[str, ...]] | None = None
    terms: list[tuple[str, str, str]] = []
    succession = True

    def flush() -> Iterator[tuple[str, tuple[str, ...], Office, str | None]]:
        for i, (start, end, names) in enumerate(terms):
            assert section is not None
            if not end and succession and i + 1 < len(terms):
                last = _day(terms[i + 1][0], _MAX)  # on the day of a change both hold it
            elif end in ("", "now"):
                last = _MAX
            else:
                last = _day(end, _MAX)
            name, *others = (n.strip() for n in names.split(";"))
            wikidata = next((o for o in others if o[:1] == "Q" and o[1:].isdigit()), None)
            code, title, sectors = section
            yield name, tuple(o for o in others if o != wikidata), Office(title, code or None, sectors, _day(start, _MIN), last), wikidata

    for line in read_lines(file):
        if line.startswith("@"):
            yield from flush()
            code, title, sectors = (p.strip() for p in line.lstrip("@*").split("|"))
            succession = line[1] != "*"
            section, terms = (code, title, tuple(filter(None, sectors.split(",")))), []
        else:
            days, _, names = line.partition(" ")
            start, _, end = days.partition("..")
            terms.append(("" if start == "?" else start, end, names))
    yield from flush()


_NUMERALS = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "x", "xvi", "xiv", "jr", "sr"})
_LINKS = frozenset({"al", "el", "bin", "van", "de", "von", "der", "le", "la", "da", "di", "dos", "ould", "abu", "ben"})
# In these countries the family name comes first.
FAMILY_FIRST = frozenset({"CHN", "PRK", "KOR", "TWN", "KHM", "ETH", "ERI", "VNM"})
# Given names that end some names of the tables: alone they are nobody's.
_GIVEN = frozenset(
    """
    john charles simon allen williams mohamed mohammed muhammad ahmed hassan patrick michael david abdullah salman paul francis jack william
    peter george james robert thomas joseph daniel samuel louis
    """.split()
)


def _short_names(name: str, words: list[str], code: str | None) -> Iterator[str]:
    """The short names under which news speaks of a person: the family name, and first with last name."""
    if len(words) < 2:
        return
    family_first = code in FAMILY_FIRST
    if family_first:
        yield words[0]
        if code not in ("ETH", "ERI", "VNM"):
            return
    last = words[-1]
    if last in _NUMERALS or last in _GIVEN:
        return
    whole = name_key(name.rpartition(" ")[2])  # "Akufo-Addo" is one name, "Chan-o-cha" too
    if len(last) > 2 and (whole == last or words[-2] in _LINKS):
        yield last
    if " " in whole:
        yield whole
    elif words[-2] in _LINKS:
        yield f"{words[-2]} {last}"
    if len(words) > 2:
        yield f"{words[0]} {last}"


def persons() -> Iterator[tuple[str, Person]]:
    """(key, person) for every full, other and short name of the office holders."""
    found: dict[tuple[str, str | None], tuple[list[Office], dict[str, None], list[str]]] = {}
    names: dict[tuple[str, str | None], str] = {}
    for file in ("offices.txt", "people.txt", "factbook.txt"):
        for name, others, office, wikidata in office_holders(file):
            owner = (name_key(name), office.code)
            names.setdefault(owner, name)
            offices, aliases, ids = found.setdefault(owner, ([], {}, []))
            offices.append(office)
            aliases.update(dict.fromkeys(others))
            ids.extend([wikidata] if wikidata else [])
    for (key, code), (offices, aliases, ids) in found.items():
        name = names[key, code]
        given = (key, *(name_key(a) for a in aliases))
        person = Person(name, tuple(offices), given, ids[0] if ids else None)
        for k in dict.fromkeys((*given, *_short_names(name, key.split(" "), code))):
            yield k, person


@functools.cache
def index() -> Index:
    """All tables in one index, built at first use (some 30 ms)."""
    names: dict[str, tuple[Sense, ...]] = {}
    acronyms: dict[str, tuple[Sense, ...]] = {}
    heads: dict[str, Head] = {}
    modifiers: dict[str, Head] = {}
    reach: dict[str, int] = {}
    for read in (countries, organisations):
        for name, entry in read():
            letters = name.replace(".", "")
            if letters.isupper() and len(letters) > 1 and letters.isalnum():
                acronyms[letters] = (*acronyms.get(letters, ()), entry)
                continue
            key = name_key(name).removeprefix("the ")
            senses = names.get(key, ())
            if entry not in senses:
                names[key] = (*senses, entry)
    for key, person in persons():
        names[key] = (*names[key], person) if key in names else (person,)
    for line in read_lines("heads.txt"):
        codes, kind, flags, nouns = line.split("\t")
        sectors = tuple(codes.split(","))
        for noun in nouns.split(";"):
            key = name_key(noun)
            if "m" in flags:
                modifiers.setdefault(key, Head(key, sectors, kind, flags))
            elif key not in heads:
                heads[key] = head = Head(key, sectors, kind, flags)
                heads.setdefault(plural(key), head)
    for table in (names, heads):
        for key in table:
            first, _, rest = key.partition(" ")
            count = rest.count(" ") + 2 if rest else 1
            if reach.get(first, 0) < count:
                reach[first] = count
    return Index(names, acronyms, heads, modifiers, reach)


@functools.cache
def holders() -> dict[tuple[str, str], tuple[tuple[Person, Office], ...]]:
    """Who held an office, by country code and the table's title of the office."""
    result: dict[tuple[str, str], dict[Office, Person]] = {}
    for senses in index().names.values():
        for sense in senses:
            if isinstance(sense, Person):
                for office in sense.offices:
                    if office.code is not None:
                        result.setdefault((office.code, office.title), {})[office] = sense
    return {key: tuple((person, office) for office, person in found.items()) for key, found in result.items()}

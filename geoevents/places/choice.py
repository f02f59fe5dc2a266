"""Where: the place that a name means, the dateline of a text, and the place that belongs to an event."""

from __future__ import annotations

import datetime
import functools
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from geoevents.actors.mentions import scan
from geoevents.actors.tables import Entry
from geoevents.actors.words import tokens
from geoevents.events import Span
from geoevents.places.gazetteer import Record, areas, capitals, country_names, towns
from geoevents.places.names import place_key

__all__ = ["PlaceCandidate", "PlaceContext", "PlaceMatch", "context_of", "dateline", "event_place", "is_plain", "locate"]

_DIRECTION = (
    r"(?:north(?:ern|east(?:ern)?|west(?:ern)?)?|south(?:ern|east(?:ern)?|west(?:ern)?)?|east(?:ern)?|west(?:ern)?|central|downtown|upper|lower|rural|coastal|"
    r"north-(?:east|west)(?:ern)?|south-(?:east|west)(?:ern)?|far|remote|nearby|neighbou?ring|the|war-torn|besieged|occupied|inner|outer|mainland|greater|old|"
    r"rebel-held|government-held|Russian-occupied|Israeli-occupied|Kurdish-held|disputed|capital|historic|ancient|mid|restive|annexed|Russian-held|Syrian|Iraqi)"
)
_LEAD = re.compile(rf"^(?:{_DIRECTION}[ -])+", re.IGNORECASE)
_KINDS = "|".join(
    """
    capital cit(?:y|ies) town village port province region district state islands? suburb outskirts areas? parts? county
    hub resort settlement municipality republic coast enclave peninsula north south east west centre center heart streets
    territory governorate community department prefecture commune neighbou?rhood camp north-?east north-?west south-?east
    south-?west hamlet metropolis stronghold bastion airport base
    """.split()
)
_OF = re.compile(rf"^(?:.*?\b)?(?:{_KINDS})(?: city)? of (?:the )?", re.IGNORECASE)
_AREA = re.compile(
    r"[ -](?:province|region|oblast|state|governorate|district|county|department|prefecture|canton|krai|republic|territory|division|"
    r"emirate|raion|autonomous region)s?$",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"[ -](?:city|town|village|municipality|metropolitan area|area|suburbs?|neighbou?rhood|commune|township|settlement|proper|metro)$",
    re.IGNORECASE,
)
_CAPITALS = r"[^\W\d_a-z][\w'’.]*(?:[ -](?:de |la |el |al-|of )?[^\W\d_a-z][\w'’]*){0,3}"
_BESIDE = re.compile(rf"(?:(?<=\s)|^)({_CAPITALS}), (?:(?:in )?(?:{_DIRECTION}[ -])*)({_CAPITALS})")
_POSSESSIVE = re.compile(r"^(.+?)['’]s?\s+(.+)$")
_EARTH = 6371.0


@attrs.frozen(slots=True)
class PlaceContext:
    """What the article says about where it happens.

    countries: ISO 3166 alpha-3 code -> how often it is mentioned. near: coordinates (lat, lon) of places found before.
    beside: key of a name -> the name that the text puts after it ("Birmingham, Alabama").
    """

    countries: Mapping[str, int] = attrs.field(factory=dict)
    near: tuple[tuple[float, float], ...] = ()
    beside: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen(slots=True)
class PlaceMatch:
    """A place found: country is ISO 3166 alpha-3; lat, lon WGS 84; resolution 1 country, 2 province, 3 district, 4 city, 5 below."""

    name: str
    country: str | None
    lat: float
    lon: float
    geonameid: int | None
    resolution: int


@attrs.frozen(slots=True)
class PlaceCandidate:
    """A place name that may be an event's place: its span, its preposition, whether it hangs on the event, and in which clause."""

    span: Span
    preposition: str | None = None
    attached: bool = False
    in_clause: bool = False


def locate(
    name: str, *, on: datetime.date | None = None, context: PlaceContext | None = None, country: str | None = None
) -> PlaceMatch | None:
    """The place that a name means, or None where the gazetteer has no such name.

    country: ISO 3166 alpha-3 code that the text gives beside the name. Between namesakes decide, in this order: that
    country, or one named after a comma ("Tripoli, Lebanon"); the article's countries; nearness to places found before;
    population. on is accepted for symmetry with actors.resolve; the gazetteer is of the present.
    """
    del on
    found = find(name, context=context, country=country)
    return PlaceMatch(found.name, found.country, found.lat, found.lon, found.geonameid, found.resolution) if found else None


def find(name: str, *, context: PlaceContext | None = None, country: str | None = None) -> Record | None:
    """The gazetteer's record that locate describes, or None."""
    text = _bare(name)
    if not text:
        return None
    first, comma, after = text.partition(",")
    if comma and after.strip():
        return _beside(first.strip(), after, context) or find(first, context=context, country=country)
    if context is not None and context.beside and country is None:
        after = context.beside.get(place_key(text), "")
        found = _beside(text, after, context) if after else None
        if found is not None:
            return found
    for form in _known(text):
        best: tuple[float, Record] | None = None
        for own, record in zip(form.weights, form.records, strict=True):
            if country is None or record.country == country:
                weight = _in_context(own, record, context, form.largest)
                if best is None or weight > best[0]:
                    best = weight, record
        if best is not None:
            return best[1] if form.wanted else _seat(best[1], form.records)
    return None


def is_plain(name: str) -> bool:
    """Whether a name means one place or none, whatever the text around it says."""
    text = _bare(name)
    known = _known(text)
    return "," not in text and len(known) < 2 and all(len(form.records) == 1 for form in known)


def _bare(name: str) -> str:
    """A name without the marks around it; nothing where it is too long for one."""
    text = name.strip(" \t\n\"'“”‘’.,;:()")
    return text if len(text) <= 120 else ""


def _seat(record: Record, records: Sequence[Record]) -> Record:
    """The town after which a province is named, where the wording does not ask for the province."""
    if record.kind != "province":
        return record
    inside = [r for r in records if r.kind == "town" and r.country == record.country and (r.population >= 15_000 or r.geonameid is None)]
    return max(inside, key=lambda r: r.population) if inside else record


def _records(key: str) -> list[Record]:
    """Every place of that key, with and without the Arabic article."""
    found = [*areas().get(key, ()), *towns(key)]
    if found:
        return found
    for other in (key[3:] if key[:3] in _ARTICLES else f"al {key}", *_spellings(key)):
        found = [*areas().get(other, ()), *towns(other)]
        if found:
            return found
    return []


def _spellings(key: str) -> Iterable[str]:
    """Other ways to write an Arabic or Persian name in Latin letters, for a name that is not found."""
    short = key.replace("aa", "a").replace("ee", "i").replace("oo", "u").replace("ou", "u")
    if short != key:
        yield short
    for old, new in (("tal ", "tall "), ("tel ", "tall "), ("kfar ", "kafr "), ("abou ", "abu "), ("deir ", "dayr ")):
        if key.startswith(old):
            yield new + short[len(old) :]
            yield new + key[len(old) :]


def _beside(name: str, after: str, context: PlaceContext | None) -> Record | None:
    """The place of that name that lies in, or near, the place named after a comma."""
    best: tuple[float, Record] | None = None
    outer = [r for form in _known(after.strip()) for r in form.records][:12]
    for form in _known(name):
        for own, record in zip(form.weights, form.records, strict=True):
            for around in outer:
                if around.country != record.country or around is record:
                    continue
                apart = 0.0 if around.kind == "country" else _distance(record.lat, record.lon, around.lat, around.lon)
                if apart > 700:
                    continue
                weight = _in_context(own, record, context, form.largest)
                weight += _in_context(_size(around, None), around, context, 0) / 4 - apart / 200
                if best is None or weight > best[0]:
                    best = weight, record
        if best is not None:
            return best[1] if form.wanted else _seat(best[1], form.records)
    return None


class _Form(NamedTuple):
    """A form of a place name that the gazetteer has: the kind that its wording asks for, and the records of that name.

    weights: how likely each is what the name means, as far as the text says nothing. largest: the inhabitants of the largest.
    """

    wanted: str | None
    records: tuple[Record, ...]
    weights: tuple[float, ...]
    largest: int


@functools.lru_cache(maxsize=4096)  # news names the same places over and over
def _known(text: str) -> tuple[_Form, ...]:
    """The forms of a name that the gazetteer has, the fullest first."""
    found = []
    for key, wanted in _forms(text):
        records = tuple(_records(key))
        if records:
            weights = tuple([_own_weight(r, wanted, key, records) for r in records])
            found.append(_Form(wanted, records, weights, max([r.population for r in records])))
    return tuple(found)


_ARTICLES = frozenset({"al ", "el ", "ad ", "an ", "ar ", "as ", "at ", "az "})


def _forms(text: str) -> Iterable[tuple[str, str | None]]:
    """(key, kind that the wording asks for) for the forms of a place name, the fullest first."""
    seen = set()

    def once(form: str, wanted: str | None) -> Iterable[tuple[str, str | None]]:
        key = place_key(form).removeprefix("the ")
        if key and (key, wanted) not in seen:
            seen.add((key, wanted))
            yield key, wanted

    yield from once(text, None)
    area = _AREA.sub("", text)
    if area != text:
        yield from once(area, "province")
    town = _TOWN.sub("", text)
    if town != text:
        yield from once(town, "town")
    possessive = _POSSESSIVE.match(text)
    if possessive:
        yield from _forms(possessive.group(2) if possessive.group(2)[:1].isupper() else possessive.group(1))
    of = _OF.match(text)
    if of and of.end() < len(text):
        wanted = "town" if re.search(r"\b(?:city|town|village|capital|port)\b", of.group(0), re.IGNORECASE) else None
        if re.search(r"\b(?:province|region|state|governorate|district)\b", of.group(0), re.IGNORECASE):
            wanted = "province"
        yield from ((k, wanted or w) for k, w in _forms(text[of.end() :]))
    bare = _LEAD.sub("", text)
    if bare != text and bare:
        yield from _forms(bare)


def _own_weight(record: Record, wanted: str | None, key: str, rivals: Sequence[Record]) -> float:
    """How likely the record is what the name means, in powers of ten of inhabitants, where the text says nothing."""
    weight = _size(record, wanted)
    if record.kind == "town" and record.country is not None:
        if (record.country, key) in capitals():
            weight += 0.7
        elif record.geonameid is not None and place_key(record.name) != key:
            weight -= 0.8 if any(r is not record and place_key(r.name) == key for r in rivals) else 0.3
    return weight


def _in_context(weight: float, record: Record, context: PlaceContext | None, largest: int) -> float:
    """The weight of a record after what the article says. largest: the inhabitants of the largest place of that name."""
    if context is None:
        return weight
    if record.country is not None and record.country in context.countries:
        named = 1.5 + min(context.countries[record.country], 8) / 5
        if record.kind == "town" and record.geonameid is not None and record.population < _SMALL and largest > 20 * record.population:
            named /= 2  # a country's people act elsewhere too: a hamlet at home does not beat a city abroad
        weight += 0.6 * named if record.country == "USA" else named if record.country in _EVERYWHERE else named + 0.7
    if context.near:
        distance = min([_distance(record.lat, record.lon, lat, lon) for lat, lon in context.near])
        weight += 2.0 if distance < 100 else 1.5 if distance < 400 else 0.5 if distance < 1000 else 0.0
    return weight


_SMALL = 30_000
_SETTLEMENTS = frozenset("city town village port capital province region state district suburb resort island enclave county".split())
# Countries whose people and forces the news reports on all over the world.
_EVERYWHERE = frozenset({"USA", "RUS", "CHN", "GBR", "FRA", "DEU", "ISR", "IRN", "TUR", "IND", "SAU", "ARE", "GRC", "ITA", "ESP"})


def _size(record: Record, wanted: str | None) -> float:
    """The record's own weight, before what the article says."""
    if record.kind == "country":
        weight = 8.0
    elif record.kind == "town":
        weight = math.log10(max(record.population, 10)) if record.geonameid else 5.3
    else:
        weight = 5.0 if record.kind == "province" else 5.6
    if wanted is not None and record.kind == wanted:
        weight += 4
    return weight


def _distance(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Kilometres between two points on the sphere."""
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(h)))


def context_of(text: str) -> PlaceContext:
    """The countries and provinces that a text names, for locate: countries by name, adjective or capital."""
    words = tokens(text)
    counts: dict[str, int] = {}
    near: list[tuple[float, float]] = []
    for item in scan(words, None):
        sense = item.senses[0] if item.senses else None
        if isinstance(sense, Entry) and sense.how in ("name", "adjective", "seat") and sense.code is not None:
            key = " ".join(w.key for w in words[item.start : item.end])
            # A capital that other towns are called after says nothing of the country.
            if sense.how != "seat" or len({r.country for r in towns(key) if r.population > 20_000}) < 2:
                counts[sense.code] = counts.get(sense.code, 0) + (1 if sense.how == "seat" else 2)
            if sense.how == "adjective" and any(w.key in _SETTLEMENTS for w in words[item.end : item.end + 3]):
                counts[sense.code] += 4  # "the Pakistani city of Hyderabad"
    beside = {place_key(m.group(1)): m.group(2) for m in _BESIDE.finditer(text)} if ", " in text else {}
    begins = _province_words()
    for start, word in enumerate(words):
        if not word.capital or word.key not in begins:
            continue
        for end in (start + 3, start + 2, start + 1):
            records = areas().get(" ".join(w.key for w in words[start:end]), ()) if end <= len(words) else ()
            if records and records[0].kind == "province" and not any(t.population > 100_000 for t in towns(place_key(records[0].name))):
                near.append((records[0].lat, records[0].lon))
                break
    return PlaceContext(counts, tuple(near), beside)


@functools.cache
def _province_words() -> frozenset[str]:
    """The first words of the keys of provinces."""
    return frozenset(key.partition(" ")[0] for key, records in areas().items() if records[0].kind == "province")


_MONTHS = (
    r"Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|"
    r"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
)
_DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_a-z][^\Wa-z]*(?:[ '’.-]+[^\W\d_a-z][^\Wa-z]*){0,3})"
    rf"(?:(?:/|, and | and )[^\W\d_a-z][^\Wa-z' -]+)?(?:, (?P<in>[^\W\d_][\w. ]{{2,30}}?))?(?:,? (?:{_MONTHS}) \d{{1,2}}(?:, \d{{4}})?)?"
    r"\s*(?:\([^)\n]{1,60}\))?\s*(?:--|[—–-]|:(?= ))\s",
)


def dateline(text: str) -> Span | None:
    """The span of the place in a text's dateline ("MINSK, Aug 20 (Agency) —"), or None. The place is in capitals or is known."""
    head = text[:300]
    match = _DATELINE.match(head) or _MIXED.match(head)
    if match is None:
        return None
    start, end = match.span("place")
    end -= len(match.group("place")) - len(match.group("place").rstrip(" .'’-"))
    if end - start < 3 or locate(text[start:end]) is None:
        return None
    return Span(start, end, text[start:end])


_MIXED = re.compile(
    rf"\s*(?P<place>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){{0,2}})(?:, (?P<in>[A-Z][\w. ]{{2,30}}?))?"
    rf"(?:,? (?:{_MONTHS}) \d{{1,2}}(?:, \d{{4}})?\s*(?:\([^)\n]{{1,60}}\))?|\s*\([^)\n]{{1,60}}\))\s*(?:--|[—–-])\s",
)

_AT = frozenset(
    {"in", "at", "near", "outside", "inside", "around", "off", "across", "throughout", "along", "within", "on", "over", "beside"}
)
_FROM = frozenset({"from", "to", "into", "toward", "towards", "through", "between", "of", "by", "via"})


def event_place(candidates: Sequence[PlaceCandidate], *, trigger: Span | None = None) -> PlaceCandidate | None:
    """The candidate that is this event's place, or None.

    A candidate without a preposition that is not attached is an actor or a topic ("Moscow said") and never chosen. Attached
    ones go before those of the same clause, those before the rest of the sentence; "in", "at", "near" before "from" and
    "to"; then the one nearest to the trigger, then the first.
    """
    ranked = []
    for number, candidate in enumerate(candidates):
        word = (candidate.preposition or "").lower()
        kind = 0 if word in _AT else 1 if word in _FROM else 2
        if kind == 2 and not candidate.attached:
            continue
        if not candidate.in_clause and not candidate.attached and kind != 0:
            continue
        away = abs(candidate.span.start - trigger.start) if trigger is not None else 0
        ranked.append(((not candidate.attached, not candidate.in_clause, kind, away, number), candidate))
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def names_country(name: str) -> str | None:
    """The code of the country that a name is of, or None."""
    return country_names().get(place_key(name).removeprefix("the "))

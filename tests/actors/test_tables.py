"""The tables are consistent."""

import datetime

from geoevents.actors.tables import Entry, Person, countries, index, office_holders, organisations, read_lines
from geoevents.actors.words import _PLAIN, fold, name_key, plural, tokens
from geoevents.ontology import SECTORS, SPECIAL_CODES

CODES = {entry.code for _, entry in countries()}


def test_every_un_member_is_there() -> None:
    assert len(CODES - {"KOS", "PSE", "VAT", "TWN", "HKG", "ATA", "ESH"}) == 193
    assert all(code is not None and len(code) == 3 and code.isupper() for code in CODES)


def test_organisations() -> None:
    for name, entry in organisations():
        assert entry.code is None or entry.code in CODES or entry.code in SPECIAL_CODES, name
        assert set(entry.sectors) <= set(SECTORS), name
        assert entry.kind in {"country", "person", "organization", "group"}, name
        assert entry.start <= entry.end, name
        assert entry.wikidata is None or (entry.wikidata[0] == "Q" and entry.wikidata[1:].isdigit()), name


def test_office_holders() -> None:
    names = set()
    for file in ("offices.txt", "people.txt", "factbook.txt"):
        for name, others, office, wikidata in office_holders(file):
            assert office.code in CODES or office.code in SPECIAL_CODES, name
            assert set(office.sectors) <= set(SECTORS), name
            assert office.start <= office.end, name
            assert office.start <= datetime.date(2026, 6, 1), name
            assert all(name_key(n) for n in (name, *others))
            assert wikidata is None or wikidata[1:].isdigit()
            names.add(name)
    assert len(names) > 1500


def test_every_un_member_has_a_leader_in_2016_and_2025() -> None:
    for day in (datetime.date(2016, 6, 1), datetime.date(2025, 6, 1)):
        led = {
            o.code
            for f in ("offices.txt", "factbook.txt")
            for _, _, o, _ in office_holders(f)
            if o.start <= day <= o.end and "GOV" in o.sectors
        }
        missing = {c for c in CODES if c} - led - {"HKG", "ATA", "ESH", "VAT", "SMR", "AND"}
        assert len(missing) <= (0 if day.year == 2025 else 12), sorted(missing)


def test_heads() -> None:
    for line in read_lines("heads.txt"):
        sectors, kind, flags, nouns = line.split("\t")
        assert set(sectors.split(",")) <= set(SECTORS), sectors
        assert kind in {"person", "group", "organization"}
        assert set(flags) <= set("gpcm")
        assert all(nouns.split(";"))


def test_index_holds_what_scan_needs() -> None:
    table = index()
    for key in table.names:
        assert key == key.strip()
        assert table.reach[key.split(" ")[0]] >= len(key.split(" "))
    kinds = {type(s) for senses in table.names.values() for s in senses}
    assert kinds == {Entry, Person}


def test_the_short_way_to_a_key_is_the_long_way() -> None:
    for name, _ in (*countries(), *organisations()):
        if _PLAIN.fullmatch(name):
            assert name_key(name) == " ".join(t.key for t in tokens(name))


def test_words() -> None:
    assert fold("Élysée Łódź Straße") == "elysee lodz strasse"
    assert [plural(n) for n in ("party", "gunman", "army chief", "member of parliament", "church", "boy", "German")] == [
        "parties", "gunmen", "army chiefs", "members of parliament", "churches", "boys", "Germans",
    ]  # fmt: skip
    assert [t.key for t in tokens("U.S.-led “forces” of Côte d’Ivoire’s army")] == [
        "us",
        "led",
        '"',
        "forces",
        '"',
        "of",
        "cote",
        "divoire",
        "army",
    ]

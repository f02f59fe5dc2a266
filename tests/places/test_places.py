"""Places: own examples, datelines, the choice of an event's place, the tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.events import Span
from geoevents.places import PlaceCandidate, PlaceContext, context_of, dateline, event_place, is_plain, locate
from geoevents.places.choice import names_country
from geoevents.places.gazetteer import areas, capitals, country_names, towns
from geoevents.places.names import place_key


@pytest.mark.parametrize(
    ("name", "country", "lat", "lon", "resolution"),
    [
        ("Minsk", "BLR", 53.9, 27.57, 4), ("Tripoli", "LBY", 32.89, 13.19, 4), ("Tripoli, Lebanon", "LBN", 34.43, 35.84, 4),
        ("Birmingham, Alabama", "USA", 33.52, -86.8, 4), ("Birmingham", "GBR", 52.48, -1.9, 4), ("Paris, Texas", "USA", 33.66, -95.56, 4),
        ("Kiev", "UKR", 50.45, 30.52, 4), ("Kyiv", "UKR", 50.45, 30.52, 4), ("St. Petersburg", "RUS", 59.94, 30.31, 4),
        ("the northern city of Idlib", "SYR", 35.93, 36.63, 4), ("Khan Younis", "PSE", 31.34, 34.3, 4), ("the Rafah crossing", "PSE", 31.25, 34.26, 5),
        ("Strait of Hormuz", None, 26.57, 56.25, 5), ("Belarus", "BLR", 53.0, 28.0, 1), ("southern Lebanon", "LBN", 33.83, 35.83, 1),
        ("Kherson region", "UKR", 46.5, 33.3, 2), ("Helmand", "AFG", 31.5, 64.2, 2), ("Gao", "MLI", 16.27, -0.04, 4), ("Hasakah", "SYR", 36.5, 40.75, 4),
        ("Qamishli", "SYR", 37.05, 41.23, 4), ("Bombay", "IND", 19.07, 72.88, 4), ("Gaza City", "PSE", 31.5, 34.47, 4),
        ("Washington, D.C.", "USA", 38.9, -77.04, 4), ("Kharkiv's suburbs", "UKR", 49.98, 36.25, 4), ("Nowhere, Minsk", None, 0, 0, 0),
    ],
)  # fmt: skip
def test_locate(name: str, country: str | None, lat: float, lon: float, resolution: int) -> None:
    match = locate(name)
    if not resolution:
        assert match is None
        return
    assert match is not None
    assert (match.country, match.resolution) == (country, resolution)
    assert abs(match.lat - lat) < 0.3
    assert abs(match.lon - lon) < 0.3


@pytest.mark.parametrize("name", ["", "  ", "Xyzzyville", "x" * 200, ",", "the", "\ud800"])
def test_unknown_places(name: str) -> None:
    assert locate(name) is None


def test_the_country_given_decides() -> None:
    match = locate("Tripoli", country="LBN")
    assert match is not None
    assert match.country == "LBN"
    assert locate("Minsk", country="FRA") is None


@pytest.mark.parametrize(
    ("sentence", "name", "country"),
    [
        ("Lebanese troops moved into Tripoli.", "Tripoli", "LBN"),
        ("Libya's rivals fought in Tripoli.", "Tripoli", "LBY"),
        ("Police in Hyderabad in Pakistan's Sindh province fired tear gas.", "Hyderabad", "PAK"),
        ("Indian police in Hyderabad fired tear gas.", "Hyderabad", "IND"),
        ("They met in Odessa, Texas.", "Odessa", "USA"),
        ("A court in Cordoba, northern Argentina, ruled.", "Cordoba", "ARG"),
        ("The Seychelles president spoke in Victoria.", "Victoria", "SYC"),
    ],
)
def test_the_sentence_decides_between_namesakes(sentence: str, name: str, country: str) -> None:
    match = locate(name, context=context_of(sentence))
    assert match is not None
    assert match.country == country


def test_nearness_decides() -> None:
    near = PlaceContext(near=((35.0, 33.0),))
    far = PlaceContext(near=((39.0, -77.0),))
    a, b = locate("Alexandria", context=near), locate("Alexandria", context=far)
    assert a is not None
    assert b is not None
    assert (a.country, b.country) == ("EGY", "USA")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("MINSK, Aug 20 (Agency) — Belarus and Iran signed", "MINSK"), ("GAZA CITY - Israeli strikes", "GAZA CITY"), ("KYIV (Reuters) - A drone", "KYIV"),
        ("BEIRUT: The army", "BEIRUT"), ("Tehran, Aug. 3 (IRNA) -- The minister", "Tehran"), ("PORT-AU-PRINCE, Haiti — Gangs", "PORT-AU-PRINCE"),
        ("UNITED NATIONS (AP) — The council", "UNITED NATIONS"), ("Belarus and Iran signed a series of agreements", None), ("XYZZY (AP) — Text", None),
        ("BREAKING: A bomb", None), ("", None), ("A - b", None), ("SEOUL, South Korea (AP) — The", "SEOUL"),
    ],
)  # fmt: skip
def test_dateline(text: str, place: str | None) -> None:
    span = dateline(text)
    assert (span.text if span else None) == place
    if span:
        assert text[span.start : span.end] == span.text


def candidate(start: int, text: str, **more: object) -> PlaceCandidate:
    return PlaceCandidate(Span(start, start + len(text), text), **more)  # type: ignore[arg-type]


def test_event_place() -> None:
    moscow = candidate(0, "Moscow", in_clause=True)
    minsk = candidate(40, "Minsk", preposition="in", attached=True, in_clause=True)
    clause = candidate(20, "Kyiv", preposition="in", in_clause=True)
    outside = candidate(80, "Paris", preposition="in")
    origin = candidate(60, "Tehran", preposition="from", attached=True, in_clause=True)
    loose = candidate(90, "Rome", preposition="from")
    assert event_place([moscow]) is None
    assert event_place([]) is None
    assert event_place([loose]) is None
    assert event_place([moscow, outside, clause, minsk]) is minsk
    assert event_place([outside, clause]) is clause
    assert event_place([origin, minsk]) is minsk
    assert event_place([origin]) is origin
    assert event_place([outside]) is outside
    two = [
        candidate(10, "Gao", preposition="in", attached=True, in_clause=True),
        candidate(100, "Kidal", preposition="in", attached=True, in_clause=True),
    ]
    assert event_place(two, trigger=Span(110, 113, "hit")) is two[1]
    assert event_place(two) is two[0]


def test_tables() -> None:
    codes = set(country_names().values())
    for records in areas().values():
        for record in records:
            assert record.country is None or record.country in codes, record
            assert abs(record.lat) <= 90, record
            assert abs(record.lon) <= 180, record
            assert 1 <= record.resolution <= 5
    assert ("BLR", "minsk") in capitals()
    assert names_country("the Gambia") == "GMB"
    assert names_country("Xyzzy") is None


def test_every_country_is_found_by_its_name() -> None:
    for name, code in country_names().items():
        match = locate(name)
        if match is not None:
            assert match.country == code or match.resolution > 1 or code in ("HKG", "CHN"), name


def test_towns() -> None:
    found = towns("san jose")
    assert [t.population for t in found] == sorted((t.population for t in found), reverse=True)
    assert towns("") == ()
    assert towns("zzzzzzzz") == ()
    assert towns("żółć") == ()


def test_place_key() -> None:
    assert place_key("St. John's") == "saint johns"
    assert place_key("Malmö-Øst") == "malmo ost"


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    match = locate(text, context=context_of(text))
    assert match is None or match.name
    dateline(text)


@given(
    st.lists(
        st.sampled_from(["city", "of", "north", "'s", "Minsk", ",", "the", "-", "province", "A", "\ud800", "(", ")", "—"]), max_size=20
    ).map(" ".join)
)
def test_any_phrase(text: str) -> None:
    locate(text)
    dateline(text)


PLACES = st.sampled_from(["Minsk", "Mariupol", "Avdiivka", "Tripoli", "Springfield", "Birmingham", "Homs", "Idlib", "Chad", "Nowhere", "Helmand", "San Juan", "Lebanon"])
SHAPES = st.sampled_from(["{}", "the city of {}", "{} province", "{}'s suburbs", "northern {}", "{} City", "{}, Alabama", "({})"])
CONTEXTS = st.builds(
    PlaceContext,
    st.dictionaries(st.sampled_from(["USA", "LBN", "TCD", "BLR", "GBR", "SYR"]), st.integers(1, 9), max_size=3),
    st.lists(st.tuples(st.floats(-80, 80), st.floats(-170, 170)), max_size=2).map(tuple),
    st.dictionaries(st.sampled_from(["minsk", "tripoli", "homs", "helmand", "idlib"]), st.sampled_from(["Lebanon", "Texas", "Syria"]), max_size=2),
)


@given(PLACES, SHAPES, CONTEXTS)
def test_a_plain_name_means_the_same_in_every_text(place: str, shape: str, context: PlaceContext) -> None:
    name = shape.format(place)
    assert locate(name, context=context) == locate(name) or not is_plain(name)


def test_what_is_plain() -> None:
    assert is_plain("Nowhere")
    assert not is_plain("Tripoli")
    assert not is_plain("Tripoli, Lebanon")

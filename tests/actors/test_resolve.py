"""Own examples of resolve and is_actor, by the kind of mention."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.actors import Context, is_actor, resolve
from geoevents.actors.mentions import read
from geoevents.actors.resolve import _Reader
from geoevents.actors.tables import index
from geoevents.ontology import SECTORS, SPECIAL_CODES

ON = datetime.date(2025, 8, 21)

CASES = [
    # countries, adjectives, seats
    ("Belarus", "BLR", "GOV"),
    ("the United States", "USA", "GOV"),
    ("U.S.", "USA", "GOV"),
    ("US", "USA", "GOV"),
    ("Côte d’Ivoire", "CIV", "GOV"),
    ("Iranian", "IRN", "GOV"),
    ("the Kremlin", "RUS", "GOV"),
    ("Downing Street", "GBR", "GOV"),
    ("Tehran", "IRN", "GOV"),
    ("Abkhazia", "GEO", "PRE"),
    ("Greenland", "DNK", "GOV"),
    ("Hong Kong", "HKG", "GOV"),
    ("the Palestinians", "PSE", "GOV"),
    ("three Palestinians", "PSE", "CVL"),
    # persons
    ("Belarusian President Alexander Lukashenko", "BLR", "GOV"),
    ("Lukashenko", "BLR", "GOV"),
    ("Pezeshkian", "IRN", "GOV"),
    ("Mr. Putin", "RUS", "GOV"),
    ("Volodymyr Zelenskiy", "UKR", "GOV"),
    ("Qatar's Emir Sheikh Tamim bin Hamad Al Thani", "QAT", "GOV"),
    ("former President Barack Obama", "USA", "ELI"),
    ("Sheikh Hasina", "BGD", "ELI"),
    ("Istanbul Mayor Ekrem Imamoglu", "TUR", "GOV"),
    ("Gen. Abdel Fattah al-Burhan", "SDN", "GOV"),
    ("Sergei Lavrov, Russia's foreign minister", "RUS", "GOV"),
    ("Jane Doe, a spokeswoman for the Kenyan army", "KEN", "MIL"),
    ("Nigerian army spokesman Foo Barsson", "NGA", "MIL"),
    # bodies
    ("the EAEU", "IGO", None),
    ("the IAEA", "UNO", None),
    ("the European Union", "EUR", None),
    ("UN peacekeepers", "UNO", "MIL"),
    ("the International Criminal Court", "IGO", "JUD"),
    ("Human Rights Watch", "NGO", "CVL"),
    ("Islamic State", "IMG", "REB"),
    ("Iran-backed Houthi rebels", "YEM", "REB"),
    ("M23 rebels", "COD", "REB"),
    ("Peru's Congress", "PER", "LEG"),
    ("Congress", "USA", "LEG"),
    ("the Bank of England", "GBR", "GOV"),
    ("Venezuela's National Assembly", "VEN", "LEG"),
    # nouns with a modifier
    ("a powerful Chinese government entity", "CHN", "GOV"),
    ("Dutch police", "NLD", "COP"),
    ("three Turkish soldiers", "TUR", "MIL"),
    ("Mumbai police", "IND", "COP"),
    ("Ugandan opposition lawmakers", "UGA", "OPP"),
    ("Saudi-led coalition", "SAU", "MIL"),
    ("the Trump administration", "USA", "GOV"),
    ("Kim Jong Un’s government", "PRK", "GOV"),
    ("London-based rights group", "GBR", "CVL"),
    ("Turkish-backed Syrian rebels", "SYR", "REB"),
    ("members of the Iranian parliament", "IRN", "LEG"),
    ("protesters in Minsk", "BLR", "CVL"),
    ("the president of Belarus", "BLR", "GOV"),
    ("South Ossetian leader", "GEO", "GOV"),
    ("Russian and Chinese forces", "RUS", "MIL"),
    ("dozens of Bolivian miners", "BOL", "LAB"),
    ("the UN's special envoy for Yemen", "UNO", "GOV"),
    ("Ethiopian federal forces", "ETH", "MIL"),
    # nouns alone
    ("two soldiers", None, "MIL"),
    ("gunmen", None, "UAF"),
    ("Damascus-backed fighters", None, "UAF"),
    ("the police", None, "COP"),
    ("a former prime minister", None, "ELI"),
    ("the foreign and defence ministers", None, "GOV"),
]


@pytest.mark.parametrize(("mention", "code", "sector"), CASES)
def test_code_and_first_sector(mention: str, code: str | None, sector: str | None) -> None:
    actor = resolve(mention, on=ON)
    assert actor is not None
    assert (actor.code, actor.sectors[0] if actor.sectors else None) == (code, sector)
    assert actor.country == (code if code not in SPECIAL_CODES else None)
    assert is_actor(mention)


@pytest.mark.parametrize(
    "mention",
    [
        "the decision",
        "13 documents",
        "Belarus's readiness",
        "an Israeli airstrike",
        "Iran nuclear deal",
        "he",
        "us",
        "who",
        "is",
        "",
        "  ",
        "-",
        "''",
        "13",
    ],
)
def test_no_actor(mention: str) -> None:
    assert resolve(mention) is None
    assert not is_actor(mention)


@pytest.mark.parametrize(
    ("mention", "entity"), [("Wednesday", "Date"), ("$5 million", "Money"), ("Airbus A320", "Product"), ("Foo bridge", "Facility")]
)
def test_classes_that_do_not_act(mention: str, entity: str) -> None:
    assert resolve(mention, entity=entity) is None


@pytest.mark.parametrize(
    ("mention", "entity"),
    [
        ("Foo Barsson", "Person"), ("Michael Jordan", "Person"), ("Michael Jordan", None), ("Paris Hilton", "Person"), ("Chad", "Person"),
        ("John Putin", "Person"), ("the Popular Union", "Organization"), ("Xyzzy Front", None), ("Western", "NORP"), ("John Doe", None),
    ],
)  # fmt: skip
def test_unknown_names_have_no_code(mention: str, entity: str | None) -> None:
    actor = resolve(mention, entity=entity, on=ON)
    assert actor is not None
    assert actor.code is None
    assert actor.name


def test_west_is_named_but_has_no_code() -> None:
    actor = resolve("Western")
    assert actor is not None
    assert (actor.name, actor.code, actor.country) == ("West", None, None)


@pytest.mark.parametrize(
    ("mention", "day", "name", "sector"),
    [
        ("President Biden", "2022-03-01", "Joe Biden", "GOV"),
        ("President Biden", "2025-03-01", "Joe Biden", "ELI"),
        ("Donald Trump", "2023-03-01", "Donald Trump", "ELI"),
        ("Prime Minister Lee", "2015-08-01", "Lee Hsien Loong", "GOV"),
        ("President Lee", "2025-08-01", "Lee Jae-myung", "GOV"),
        ("Prime Minister Sharif", "2015-08-01", "Nawaz Sharif", "GOV"),
        ("Sharif", "2023-01-01", "Shehbaz Sharif", "GOV"),
        ("Assad", "2016-01-01", "Bashar al-Assad", "GOV"),
        ("Assad", "2025-01-01", "Bashar al-Assad", "ELI"),
        ("Taliban", "2015-01-01", "Taliban", "REB"),
        ("Taliban", "2023-01-01", "Taliban", "GOV"),
        ("Clinton", "1997-01-01", "Bill Clinton", "GOV"),
        ("Clinton", "2011-01-01", "Hillary Clinton", "GOV"),
    ],
)
def test_the_day_decides(mention: str, day: str, name: str, sector: str) -> None:
    actor = resolve(mention, on=datetime.date.fromisoformat(day))
    assert actor is not None
    assert (actor.name, actor.sectors[0]) == (name, sector)


def test_two_namesakes_of_one_rank_are_left_open() -> None:
    actor = resolve("Sánchez Moreno", entity="Person")
    assert actor is not None
    assert actor.code is None


def test_the_parser_s_head_helps() -> None:
    actor = resolve("Iranian", head="soldier", on=ON)
    assert actor is not None
    assert (actor.code, actor.sectors[0]) == ("IRN", "MIL")
    actor = resolve("the Turkish ultras", head="protester")
    assert actor is not None
    assert (actor.code, actor.sectors[0]) == ("TUR", "CVL")


@pytest.mark.parametrize(
    ("mention", "entity", "name", "code", "sector"),
    [
        ("Health Canada", "Organization", "Health Canada", "CAN", None),
        ("Reserve Bank of Zimbabwe", "Organization", "Reserve Bank of Zimbabwe", "ZWE", "GOV"),
        ("University of Nairobi", "Organization", "University of Nairobi", "KEN", "EDU"),
        ("Turkish Red Crescent", None, "Turkish Red Crescent", "TUR", "MED"),
        ("Google Cloud", "Organization", "Google Cloud", "USA", None),
        ("Channel 13", "Organization", "Channel 13", None, None),
        ("Lee Sang-min", "Person", "Lee Sang-min", None, None),
        ("Belarus's Lee Foo-bar", "Person", "Lee Foo-bar", "BLR", None),
        ("Cooper", "Person", "Cooper", None, None),
        ("Li", "Person", "Li Qiang", "CHN", "GOV"),
        ("Wang", "Person", "Wang", None, None),
        ("the Iranian president", None, "Masoud Pezeshkian", "IRN", "GOV"),
        ("Japan's prime ministers", None, "Japan's prime ministers", "JPN", "GOV"),
        ("the former Iranian president", None, "former Iranian president", "IRN", "ELI"),
        ("Malawian opposition leader Peter Mutharika", None, "Peter Mutharika", "MWI", "OPP"),
        ("Kenyan President John Putin", "Person", "John Putin", "KEN", "GOV"),
        ("Syrian rebels led by Hayat Tahrir al-Sham", None, "Syrian rebels", "SYR", "REB"),
        ("pro-Russian gunmen", None, "pro-Russian gunmen", None, "UAF"),
        ("a former Soviet republic", None, "former Soviet republic", None, "GOV"),
        ("Mumbai", None, "Mumbai", "IND", None),
        ("an aide to President Vladimir Putin", None, "aide", "RUS", "GOV"),
        ("the Rohingya refugees", None, "Rohingya refugees", "MMR", "REF"),
        ("Ukrainian Foreign Minister Foo Barsson", "Person", "Foo Barsson", "UKR", "GOV"),
        ("Foo Barsson of the Kenyan army", "Person", "Foo Barsson", None, None),
        ("UN soldier Foo Barsson", "Person", "Foo Barsson", "UNO", "MIL"),
        ("Hamas official Foo Barsson", "Person", "Foo Barsson", "PSE", "REB"),
        ("Mayor Foo Barsson of Lviv", "Person", "Foo Barsson", "UKR", "GOV"),
        ("Mr Foo Barsson", "Person", "Foo Barsson", None, None),
        ("rebel soldiers", None, "rebel soldiers", None, "REB"),
        ("police commander", None, "police commander", None, "COP"),
    ],
)
def test_names_and_bodies(mention: str, entity: str | None, name: str, code: str | None, sector: str | None) -> None:
    actor = resolve(mention, entity=entity, on=ON)
    assert actor is not None
    assert (actor.name, actor.code, actor.sectors[0] if actor.sectors else None) == (name, code, sector)


def test_after_the_tables_last_day_no_holder_is_named() -> None:
    actor = resolve("the Iranian president", on=datetime.date(2030, 1, 1))
    assert actor is not None
    assert (actor.name, actor.code) == ("Iranian president", "IRN")


def test_a_town_is_in_its_country() -> None:
    actor = resolve("Lviv", entity="Location")
    assert actor is not None
    assert (actor.name, actor.code) == ("Lviv", "UKR")


def test_wikidata_where_the_table_has_it() -> None:
    actor = resolve("Vladimir Putin", on=ON)
    assert actor is not None
    assert actor.wikidata == "Q7747"
    assert actor.kind == "person"


@given(st.text(max_size=60), st.sampled_from([None, "Person", "Organization", "Location", "NORP", "Misc"]))
def test_any_text(mention: str, entity: str | None) -> None:
    actor = resolve(mention, entity=entity, on=ON)
    if actor is not None:
        assert actor.name
        assert set(actor.sectors) <= set(SECTORS)
        assert actor.kind in {"country", "person", "organization", "group", "unknown"}


WORDS = [
    "the",
    "Belarus",
    "'s",
    "president",
    "of",
    "Iran",
    "-backed",
    "Trump",
    "Foo",
    "and",
    ",",
    "soldiers",
    "former",
    "for",
    "\ud800",
    "UN",
    "in",
    "Lagos",
    "(",
    "head",
]


@given(
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.sampled_from([None, "Person", "Location"]),
    st.sampled_from([None, "soldier", "x"]),
)
def test_any_phrase(mention: str, entity: str | None, head: str | None) -> None:
    actor = resolve(mention, entity=entity, head=head)
    assert actor is None or actor.name


def test_long_mentions_are_read_in_part() -> None:
    assert resolve("head of " * 5000 + "Iran") is not None
    assert resolve("A" * 100_000) is not None


_WORDS = st.sampled_from(
    ["decision", "attack", "x", "year", "in-house", "'s", "5", "of", "the", "a number of", "soldiers", "peace", "under secretary", "al", ",", "and", "Chad"]
)


@given(
    st.lists(_WORDS, min_size=1, max_size=6).map(" ".join),
    st.sampled_from([None, "Person", "Organization", "Location", "NORP", "Misc"]),
    st.sampled_from([None, "decision", "soldier", "attack"]),
)
def test_a_mention_of_strange_words_alone_names_nobody(mention: str, entity: str | None, head: str | None) -> None:
    reading = read(mention, None)
    if reading.parts and reading.strange and head not in index().heads:
        assert _Reader(reading, entity, head, ON, Context(countries={"TCD": 9})).read() is None


def test_most_nouns_are_strange_and_names_are_not() -> None:
    assert read("the decision", None).strange
    assert not read("the soldiers", None).strange
    assert not read("Xylo", None).strange

"""What an article defines itself."""

import datetime

from geoevents.actors import Context, context_of, resolve

TEXT = (
    "The Popular Union (UP) met Equatorial Guinea's President Teodoro Obiang in Malabo. Obiang said the president of the"
    " Union of Forces of Progress (UFP), Maria Nsue, was welcome. Nsue spoke for the U.F.P."
)
ENTITIES = [
    ("Popular Union", "Organization"), ("UP", "Organization"), ("Equatorial Guinea", "Location"), ("Teodoro Obiang", "Person"),
    ("Malabo", "Location"), ("Obiang", "Person"), ("Maria Nsue", "Person"), ("", "Person"),
]  # fmt: skip
ON = datetime.date(2020, 1, 1)


def test_definitions() -> None:
    context = context_of(TEXT, ENTITIES)
    assert context.aliases["up"] == "Popular Union"
    assert context.aliases["ufp"] == "Union of Forces of Progress"
    assert context.aliases["nsue"] == "Maria Nsue"
    assert context.roles["president"] == "Guinea's President Teodoro Obiang"
    assert context.countries == {"GNQ": 2}
    assert context.main_country == "GNQ"


def test_definitions_resolve() -> None:
    context = context_of(TEXT, ENTITIES)
    for mention, name, code in [
        ("UP", "Popular Union", None), ("the UFP", "Union of Forces of Progress", None), ("Obiang", "Teodoro Obiang", "GNQ"),
        ("the president", "Teodoro Obiang", "GNQ"), ("President Obiang", "Teodoro Obiang", "GNQ"), ("Nsue", "Maria Nsue", None),
        ("the government", "government", "GNQ"), ("Guinea", "Equatorial Guinea", "GNQ"),
    ]:  # fmt: skip
        actor = resolve(mention, on=ON, context=context)
        assert actor is not None
        assert (actor.name, actor.code) == (name, code), mention


def test_namesakes_in_one_text_stay_open() -> None:
    context = context_of("Anna Lee met Bruce Lee.", [("Anna Lee", "Person"), ("Bruce Lee", "Person")])
    assert "lee" not in context.aliases


def test_congo_and_korea_by_context() -> None:
    for mention, countries, code in [
        ("Congo", {"COG": 2}, "COG"), ("Congo", {"COD": 2, "COG": 1}, "COD"), ("Congo", {}, "COD"), ("Korea", {"PRK": 1}, "PRK"), ("Guinea", {}, "GIN"),
    ]:  # fmt: skip
        actor = resolve(mention, context=Context(countries=countries))
        assert actor is not None
        assert actor.code == code


def test_no_main_country_where_two_share_the_text() -> None:
    context = Context(countries={"BLR": 2, "IRN": 2})
    assert context.main_country is None
    assert Context().main_country is None
    actor = resolve("the government", context=context)
    assert actor is not None
    assert actor.code is None


def test_a_former_president_has_no_role() -> None:
    context = context_of("Former President Foo Bar spoke. Vice President Ann Bee left.", [("Foo Bar", "Person"), ("Ann Bee", "Person")])
    assert context.roles == {}

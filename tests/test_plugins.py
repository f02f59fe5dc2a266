"""Plug-ins: listed without an import, loaded only when named, and clear about what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from geoevents import Extractor
from geoevents.errors import InputError, PluginError
from geoevents.plugins import ACTORS_GROUP, RULES_GROUP, installed
from geoevents.rules import RULES
from geoevents.syntax.pipeline import StanzaParser

MODULE = '''
from geoevents.actors import ActorList
from geoevents.ontology import EventType
from geoevents.patterns import Rule, verb

RULES = (Rule(name="assault.frobnicate", event=EventType.ASSAULT, trigger=verb("frobnicate")),)
ACTORS = ActorList.from_rows([("Blue Valley Militia", "COD", "REB")])

def rules():
    return list(RULES)

def actors():
    return ACTORS

def broken():
    raise RuntimeError("out of order")

NOT_RULES = ("assault.frobnicate",)
NOT_ACTORS = {"Blue Valley Militia": "COD"}
'''
ENTRY_POINTS = f"""
[{RULES_GROUP}]
frob-rules = frob_plugin:RULES
frob-function = frob_plugin:rules
frob-both = frob_plugin:RULES
frob-broken = frob_plugin:broken
frob-missing = frob_plugin_that_is_not_there:RULES
frob-wrong = frob_plugin:NOT_RULES

[{ACTORS_GROUP}]
frob-actors = frob_plugin:ACTORS
frob-both = frob_plugin:actors
frob-wrong-actors = frob_plugin:NOT_ACTORS
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An installed distribution that offers plug-ins, as pip would lay it out."""
    (tmp_path / "frob_plugin.py").write_text(MODULE, encoding="utf-8")
    metadata = tmp_path / "frob_plugin-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: frob-plugin\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(ENTRY_POINTS, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    sys.modules.pop("frob_plugin", None)


def names(extractor: Extractor) -> list[str]:
    return [rule.name for rule in extractor.rules]


@pytest.mark.usefixtures("plugin")
class TestInstalled:
    def test_listing_imports_nothing(self) -> None:
        assert {"frob-rules", "frob-function", "frob-both"} <= set(installed(RULES_GROUP))
        assert {"frob-actors", "frob-both"} <= set(installed(ACTORS_GROUP))
        assert "frob_plugin" not in sys.modules

    def test_nothing_is_loaded_that_was_not_named(self) -> None:
        assert "assault.frobnicate" not in names(Extractor())
        assert "frob_plugin" not in sys.modules

    @pytest.mark.parametrize("name", ["frob-rules", "frob-function", "frob-both"])
    def test_rules_join_those_that_ship(self, name: str) -> None:
        assert names(Extractor(plugins=[name])) == [*(r.name for r in RULES), "assault.frobnicate"]
        assert names(Extractor(rules=[], plugins=[name])) == ["assault.frobnicate"]

    @pytest.mark.parametrize("name", ["frob-actors", "frob-both"])
    def test_actors_are_resolved_by_name(self, name: str, extractor: Extractor, parser: StanzaParser) -> None:
        text = "The Blue Valley Militia attacked a convoy on Monday."

        def codes(who: Extractor) -> list[tuple[str, str | None]]:
            return [(str(e.type), p.actor.code if p.actor else None) for e in who.extract(text).events for p in e.sources]

        assert codes(Extractor(parser, plugins=[name])) == [("ASSAULT", "COD")]
        assert codes(extractor) == [("ASSAULT", None)]

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("frob-broken", "out of order"),
            ("frob-missing", "cannot be imported from 'frob_plugin_that_is_not_there:RULES'"),
            ("frob-wrong", "must offer a sequence of Rule values"),
            ("frob-wrong-actors", "must offer an ActorList"),
        ],
    )
    def test_a_broken_plugin_says_what_is_wrong(self, name: str, message: str) -> None:
        with pytest.raises(PluginError) as caught:
            Extractor(plugins=[name])
        assert message in str(caught.value)
        assert name in str(caught.value)

    def test_an_unknown_name_lists_the_known_ones(self) -> None:
        with pytest.raises(PluginError, match=r"no plug-in named 'frob' is installed; installed: .*frob-actors, frob-both"):
            Extractor(plugins=["frob"])


def test_one_string_is_no_list_of_names() -> None:
    with pytest.raises(InputError, match="plugins is the string 'frob': give a list of names"):
        Extractor(plugins="frob")

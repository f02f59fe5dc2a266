"""Users' own actors and plug-ins."""

import datetime
import importlib.metadata
from pathlib import Path

import pytest

from geoevents.actors import ActorList, load_plugin, resolve
from geoevents.errors import PluginError, TableError


def write(path: Path, text: str) -> Path:
    file = path / "actors.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_csv_adds_and_overrides(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "name,code,sectors,from,to\nXyzzy Front,BLR,REB;UAF,2020-01-01,2020-12-31\nXyzzy Front,BLR,PTY,2021-01-01,\nHamas,PSE,GOV,,\n\n",
    )
    actors = ActorList.from_csv(file)
    early = resolve("the Xyzzy Front", on=datetime.date(2020, 6, 1), extra=actors)
    late = resolve("Xyzzy Front leaders", on=datetime.date(2022, 6, 1), extra=actors)
    assert early is not None
    assert (early.name, early.code, early.sectors) == ("Xyzzy Front", "BLR", ("REB", "UAF"))
    assert late is not None
    assert (late.code, late.sectors) == ("BLR", ("PTY",))
    hamas = resolve("Hamas", extra=actors)
    assert hamas is not None
    assert hamas.sectors == ("GOV",)
    other = resolve("Lukashenko", extra=actors)
    assert other is not None
    assert other.code == "BLR"


def test_rows() -> None:
    day = datetime.date(2020, 1, 1)
    actors = ActorList.from_rows(
        [("Foo Group", "IGO", ["MIL"], day, datetime.datetime(2021, 1, 1)), {"name": "Bar Baz", "code": "fra"}, ("Only Name",)]
    )
    foo = resolve("Foo Group troops", on=day, extra=actors)
    assert foo is not None
    assert (foo.code, foo.country, foo.sectors) == ("IGO", None, ("MIL",))
    bar = resolve("Bar Baz", extra=actors)
    assert bar is not None
    assert bar.code == "FRA"


def test_merged_puts_the_first_first() -> None:
    first = ActorList.from_rows([("Foo", "FRA")])
    second = ActorList.from_rows([("Foo", "DEU"), ("Long Bar Baz", "DEU")])
    both = first.merged(second)
    assert [e.code for e in both.names["foo"]] == ["FRA", "DEU"]
    assert both.longest == 3


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("title,code\nFoo,FRA\n", 1),
        ("code\nFRA\n", 1),
        ("name,code\nFoo,FRA,REB\n", 2),
        ("name,code\nFoo,FRANCE\n", 2),
        ("name,code\nFoo,FRA\n...,FRA\n", 3),
        ("name,code,sectors\nFoo,FRA,ABC\n", 2),
        ("name,from\nFoo,yesterday\n", 2),
        ("name,from,to\nFoo,2021-01-01,2020-01-01\n", 2),
        ('name,code\nFoo,"FRA\n', 2),
    ],
)
def test_bad_lines_are_named(tmp_path: Path, text: str, line: int) -> None:
    file = write(tmp_path, text)
    with pytest.raises(TableError, match=rf"actors\.csv, line {line}"):
        ActorList.from_csv(file)


def test_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    file = tmp_path / "actors.csv"
    file.write_bytes(b"name,code\n\xff\xfe,FRA\n")
    with pytest.raises(TableError, match=r"actors\.csv"):
        ActorList.from_csv(file)


@pytest.mark.parametrize("row", ["Foo", ("a", "b", "c", "d", "e", "f"), {"nom": "Foo"}, ("Foo", "FRA", 5), ("",)])
def test_bad_rows_are_named(row: object) -> None:
    with pytest.raises(TableError, match="row 1"):
        ActorList.from_rows([row])  # type: ignore[list-item]


class Point:
    """An entry point for the tests."""

    def __init__(self, name: str, offered: object) -> None:
        self.name, self.value, self._offered = name, f"package:{name}", offered

    def load(self) -> object:
        if isinstance(self._offered, Exception):
            raise self._offered
        return self._offered


def test_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    actors = ActorList.from_rows([("Foo", "FRA")])
    points = [Point("plain", actors), Point("made", lambda: actors), Point("broken", ImportError("no module")), Point("wrong", 5)]
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: points if group == "geoevents.actors" else [])
    assert load_plugin("plain") is actors
    assert load_plugin("made") is actors
    with pytest.raises(PluginError, match=r"'missing'.*broken, made, plain, wrong"):
        load_plugin("missing")
    with pytest.raises(PluginError, match="no module"):
        load_plugin("broken")
    with pytest.raises(PluginError, match="int"):
        load_plugin("wrong")

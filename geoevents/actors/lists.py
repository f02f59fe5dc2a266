"""Users' own actors: lists from CSV or rows, and lists that plug-ins offer."""

from __future__ import annotations

import csv
import datetime
import importlib.metadata
import os
from collections.abc import Iterable, Mapping, Sequence

import attrs

from geoevents.actors.tables import Entry
from geoevents.actors.words import name_key
from geoevents.errors import PluginError, TableError
from geoevents.ontology import SECTORS, SPECIAL_CODES

__all__ = ["ActorList", "load_plugin"]

_COLUMNS = ("name", "code", "sectors", "from", "to")
_GROUP = "geoevents.actors"


@attrs.frozen(slots=True)
class ActorList:
    """Actors that a user adds; they go before the library's own tables.

    names: key of a name -> its entries, in the order given.
    """

    names: Mapping[str, tuple[Entry, ...]] = attrs.field(factory=dict)
    longest: int = 1

    @classmethod
    def from_csv(cls, path: str | os.PathLike[str]) -> ActorList:
        """The list in a UTF-8 CSV file with a header line and the columns name, code, sectors, from, to.

        sectors: codes with a space, semicolon or slash between; from, to: ISO 8601 days or empty. Only name is required.
        Raises TableError, naming file and line, where a line is bad, and OSError where the file cannot be read.
        """
        where = os.fspath(path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            try:
                rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
            except (csv.Error, UnicodeDecodeError) as error:
                raise TableError(f"{where}, line {reader.line_num}: not CSV in UTF-8: {error}") from error
        if not rows:
            raise TableError(f"{where}, line 1: empty; the first line names the columns: {', '.join(_COLUMNS)}")
        line, header = rows[0][0], [cell.strip().lower() for cell in rows[0][1]]
        unknown = [cell for cell in header if cell not in _COLUMNS]
        if unknown or "name" not in header:
            raise TableError(f"{where}, line {line}: columns are {', '.join(header)}: give {', '.join(_COLUMNS)}")
        made = []
        for line, row in rows[1:]:
            if len(row) > len(header):
                raise TableError(f"{where}, line {line}: {len(row)} cells under {len(header)} columns")
            made.append((f"{where}, line {line}", dict(zip(header, row, strict=False))))
        return cls._build(made)

    @classmethod
    def from_rows(cls, rows: Iterable[Sequence[object] | Mapping[str, object]]) -> ActorList:
        """The list of rows (name, code, sectors, from, to), as sequences or as mappings; later cells may be left out.

        sectors may be a string or a sequence of codes; from and to ISO 8601 days, dates or None. Raises TableError naming the row.
        """
        made = []
        for number, row in enumerate(rows, 1):
            where = f"row {number}"
            if isinstance(row, Mapping):
                unknown = [str(k) for k in row if k not in _COLUMNS]
                if unknown:
                    raise TableError(f"{where}: unknown columns {', '.join(unknown)}: give {', '.join(_COLUMNS)}")
                made.append((where, dict(row)))
            elif isinstance(row, str) or len(row) > len(_COLUMNS):
                raise TableError(f"{where} is {row!r}: give {', '.join(_COLUMNS)}")
            else:
                made.append((where, dict(zip(_COLUMNS, row, strict=False))))
        return cls._build(made)

    @classmethod
    def _build(cls, rows: Iterable[tuple[str, Mapping[str, object]]]) -> ActorList:
        names: dict[str, list[Entry]] = {}
        longest = 1
        for where, row in rows:
            entry = _entry(where, row)
            key = name_key(entry.name).removeprefix("the ")
            names.setdefault(key, []).append(entry)
            longest = max(longest, key.count(" ") + 1)
        return cls({k: tuple(v) for k, v in names.items()}, longest)

    def merged(self, other: ActorList) -> ActorList:
        """Both lists; where both hold a name, this one's entries go first."""
        names = {**other.names, **{k: v + other.names.get(k, ()) for k, v in self.names.items()}}
        return ActorList(names, max(self.longest, other.longest))


def _entry(where: str, row: Mapping[str, object]) -> Entry:
    name = str(row.get("name") or "").strip()
    if not name_key(name):
        raise TableError(f"{where}: the name is {name!r}: give a name with letters")
    code = str(row.get("code") or "").strip().upper() or None
    if code is not None and code not in SPECIAL_CODES and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise TableError(f"{where}: code {code!r}: give an ISO 3166 alpha-3 code or one of {', '.join(SPECIAL_CODES)}")
    cell = row.get("sectors") or ()
    sectors = (
        tuple(cell.replace(";", " ").replace("/", " ").replace(",", " ").upper().split()) if isinstance(cell, str) else _codes(where, cell)
    )
    for sector in sectors:
        if sector not in SECTORS:
            raise TableError(f"{where}: sector {sector!r}: give some of {', '.join(SECTORS)}")
    start, end = _day(where, "from", row.get("from"), datetime.date.min), _day(where, "to", row.get("to"), datetime.date.max)
    if start > end:
        raise TableError(f"{where}: from {start} comes after to {end}")
    return Entry(name, code, sectors, "unknown", "listed", None, start, end)


def _codes(where: str, cell: object) -> tuple[str, ...]:
    if isinstance(cell, Iterable):
        return tuple(str(c).strip().upper() for c in cell)
    raise TableError(f"{where}: sectors is {cell!r}: give a string or a sequence of codes")


def _day(where: str, column: str, value: object, default: datetime.date) -> datetime.date:
    if value is None or value == "":
        return default
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value).strip())
    except ValueError:
        raise TableError(f"{where}: {column} is {value!r}: give an ISO 8601 day such as 2025-08-21, or nothing") from None


def load_plugin(name: str) -> ActorList:
    """The actor list that the installed entry point of that name (group "geoevents.actors") offers.

    The entry point is an ActorList or a function without parameters that returns one. Raises PluginError where no such
    entry point is installed, where it cannot be loaded, or where it offers anything else.
    """
    points = importlib.metadata.entry_points(group=_GROUP)
    chosen = [p for p in points if p.name == name]
    if not chosen:
        known = ", ".join(sorted(p.name for p in points)) or "none"
        raise PluginError(f"no actor list {name!r} is installed (entry points of group {_GROUP}: {known})")
    try:
        offered = chosen[0].load()
        result = offered() if callable(offered) else offered
    except Exception as error:
        raise PluginError(f"the actor list {name!r} ({chosen[0].value}) cannot be loaded: {error}") from error
    if not isinstance(result, ActorList):
        raise PluginError(f"the actor list {name!r} ({chosen[0].value}) offers a {type(result).__name__}: an ActorList is needed")
    return result

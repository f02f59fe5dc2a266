"""The frozen results: Report, Event and their parts. Imports only the ontology and the errors.

All offsets are half-open character offsets into the caller's text: ``text[span.start:span.end] == span.text``.
``None`` means "the text does not say".
"""

from __future__ import annotations

import datetime
import hashlib
import html
import json
import math
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import attrs

from geoevents import ontology
from geoevents.errors import InputError, RecordError
from geoevents.ontology import EventType, Granularity, QuadClass, Realis, Role

__all__ = [
    "BASES",
    "QUANTITY_KINDS",
    "Actor",
    "Article",
    "Attribution",
    "Event",
    "Participant",
    "Place",
    "Quantity",
    "Report",
    "Span",
    "When",
    "default_id",
    "parse_date",
]

BASES = ("explicit", "relative", "inherited")
QUANTITY_KINDS = ("dead", "injured", "arrested", "size", "items", "money")

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)


def parse_date(value: datetime.date | str | None) -> datetime.date | None:
    """The day that a caller means: a date, a datetime (its day), an ISO 8601 string that begins with a day, or None.

    Raises InputError (a ValueError) that quotes any other value.
    """
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value.strip())
        except ValueError:
            try:
                return datetime.datetime.fromisoformat(value.strip()).date()
            except ValueError:
                pass
    raise InputError(f"published is {value!r}: give a datetime.date, an ISO 8601 day such as '2025-08-21', or None")


def default_id(text: str) -> str:
    """The id of a text that came without one: the first 12 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _text(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str):
        raise InputError(f"{type(instance).__name__}.{attribute.name} is {type(value).__name__}: give a str")


def _optional_text(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        _text(instance, attribute, value)


def _kind(cls: type | tuple[type, ...], *, optional: bool = False) -> Any:
    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not (optional and value is None) and not isinstance(value, cls):
            name = cls.__name__ if isinstance(cls, type) else " or ".join(c.__name__ for c in cls)
            raise InputError(f"{type(instance).__name__}.{attribute.name} is {value!r}: give a {name}{' or None' if optional else ''}")

    return check


def _each(cls: type) -> Any:
    def check(instance: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]) -> None:
        for item in value:
            if not isinstance(item, cls):
                raise InputError(f"{type(instance).__name__}.{attribute.name} holds {item!r}: give {cls.__name__} values")

    return check


def _one_of(allowed: Iterable[str]) -> Any:
    choices = tuple(allowed)

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value not in choices:
            raise InputError(f"{type(instance).__name__}.{attribute.name} is {value!r}: give one of {', '.join(choices)}")

    return check


def _to_enum(cls: type[_E], value: object) -> _E:
    if isinstance(value, cls):
        return value
    try:
        return cls(str(value))
    except ValueError:
        raise InputError(f"{value!r} is no {cls.__name__}: give one of {', '.join(m.value for m in cls)}") from None


def _event_type(value: object) -> EventType:
    return _to_enum(EventType, value)


def _realis(value: object) -> Realis:
    return _to_enum(Realis, value)


def _role(value: object) -> Role:
    return _to_enum(Role, value)


def _granularity(value: object) -> Granularity:
    return _to_enum(Granularity, value)


def _strings(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


def _spans_of(value: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(value)


def _participants(value: Iterable[Participant]) -> tuple[Participant, ...]:
    return tuple(value)


def _quantities(value: Iterable[Quantity]) -> tuple[Quantity, ...]:
    return tuple(value)


def _events(value: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(value)


def _date(value: Any) -> Any:
    return parse_date(value)


def _day(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    # a datetime is a date to Python, but would not come back from JSON as what it was
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise InputError(f"{type(instance).__name__}.{attribute.name} is {value!r}: give a datetime.date")


def _finite(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    _kind((int, float), optional=True)(instance, attribute, value)
    if isinstance(value, float) and not math.isfinite(value):
        raise InputError(f"{type(instance).__name__}.{attribute.name} is {value}: give a finite number, or None where the range is open")


@attrs.frozen(slots=True)
class Span:
    """A stretch of the caller's text: half-open character offsets and the text between them."""

    start: int
    end: int
    text: str

    def __attrs_post_init__(self) -> None:
        # one test for all: a text has thousands of spans
        start, end, text = self.start, self.end, self.text
        if not (isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and 0 <= start <= end and end - start == len(text)):
            self._refuse()

    def _refuse(self) -> None:
        fields = attrs.fields(Span)
        for field in (fields.start, fields.end):
            _kind(int)(self, field, getattr(self, field.name))
        _text(self, fields.text, self.text)
        raise InputError(f"Span({self.start}, {self.end}) does not fit a text of {len(self.text)} characters: give half-open offsets")

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies within this one."""
        return self.start <= other.start and other.end <= self.end


@attrs.frozen(slots=True)
class Article:
    """A text to read, with the day it was published (which relative dates count from)."""

    text: str = attrs.field(validator=_text)
    published: datetime.date | None = attrs.field(default=None, converter=_date)
    id: str | None = attrs.field(default=None, validator=_optional_text)
    title: str | None = attrs.field(default=None, validator=_optional_text)
    url: str | None = attrs.field(default=None, validator=_optional_text)


@attrs.frozen(slots=True)
class Actor:
    """A resolved actor.

    code: ISO 3166 alpha-3, or IGO, UNO, EUR, NGO, ISM, IMG, MNC; None where the name is not known.
    country: ISO 3166 alpha-3 (Kosovo KOS). sectors: PLOVER sector codes, most specific first.
    kind: "country", "person", "organization", "group" or "unknown". wikidata: a "Q..." id.
    """

    name: str = attrs.field(validator=_text)
    code: str | None = attrs.field(default=None, validator=_optional_text)
    country: str | None = attrs.field(default=None, validator=_optional_text)
    sectors: tuple[str, ...] = attrs.field(default=(), converter=_strings, validator=_each(str))
    kind: str = attrs.field(default="unknown", validator=_text)
    wikidata: str | None = attrs.field(default=None, validator=_optional_text)


@attrs.frozen(slots=True)
class Participant:
    """Somebody or something in an event. antecedent: what a pronoun or "both nations" stands for."""

    role: Role = attrs.field(converter=_role)
    span: Span = attrs.field(validator=_kind(Span))
    actor: Actor | None = attrs.field(default=None, validator=_kind(Actor, optional=True))
    antecedent: Span | None = attrs.field(default=None, validator=_kind(Span, optional=True))


@attrs.frozen(slots=True)
class When:
    """When an event takes place: first and last day, the unit the text gives, and how the date was found.

    basis: "explicit" (the text names the date), "relative" (counted from another date), "inherited" (from the
    sentence or from another mention of the same event).
    """

    span: Span = attrs.field(validator=_kind(Span))
    start: datetime.date = attrs.field(validator=_day)
    end: datetime.date = attrs.field(validator=_day)
    granularity: Granularity = attrs.field(converter=_granularity)
    basis: str = attrs.field(default="explicit", validator=_one_of(BASES))

    def __attrs_post_init__(self) -> None:
        if self.start > self.end:
            raise InputError(f"When begins on {self.start} and ends on {self.end}: give the earlier day first")


@attrs.frozen(slots=True)
class Place:
    """Where an event takes place.

    country: ISO 3166 alpha-3. lat, lon: WGS 84 degrees. geonameid: GeoNames. resolution: 1 country, 2 province,
    3 district, 4 city, 5 below city (PLOVER).
    """

    span: Span = attrs.field(validator=_kind(Span))
    name: str = attrs.field(validator=_text)
    country: str | None = attrs.field(default=None, validator=_optional_text)
    lat: float | None = attrs.field(default=None, validator=_kind((int, float), optional=True))
    lon: float | None = attrs.field(default=None, validator=_kind((int, float), optional=True))
    geonameid: int | None = attrs.field(default=None, validator=_kind(int, optional=True))
    resolution: int | None = attrs.field(default=None, validator=_kind(int, optional=True))

    def __attrs_post_init__(self) -> None:
        for name, value, limit in (("lat", self.lat, 90), ("lon", self.lon, 180)):
            if value is not None and (not math.isfinite(value) or abs(value) > limit):
                raise InputError(f"Place.{name} is {value}: give degrees from -{limit} to {limit}")
        if self.resolution is not None and not 1 <= self.resolution <= 5:
            raise InputError(f"Place.resolution is {self.resolution}: give 1 (country) to 5 (below city)")


@attrs.frozen(slots=True)
class Attribution:
    """Who says that the event happened, by which word, and whether inside quotation marks."""

    participant: Participant = attrs.field(validator=_kind(Participant))
    cue: Span = attrs.field(validator=_kind(Span))
    quoted: bool = attrs.field(default=False, validator=_kind(bool))


@attrs.frozen(slots=True)
class Quantity:
    """A number that the text gives of an event. low or high is None where the range is open ("at least 20")."""

    kind: str = attrs.field(validator=_one_of(QUANTITY_KINDS))
    span: Span = attrs.field(validator=_kind(Span))
    low: float | None = attrs.field(default=None, validator=_finite)
    high: float | None = attrs.field(default=None, validator=_finite)
    unit: str | None = attrs.field(default=None, validator=_optional_text)


@attrs.frozen(slots=True)
class Event:
    """One event: a PLOVER type with its participants, time, place, realis, speaker and evidence.

    mentions: the triggers of every mention merged into this record, its own first. rule: the name of the rule.
    """

    id: str = attrs.field(validator=_text)
    type: EventType = attrs.field(converter=_event_type)
    trigger: Span = attrs.field(validator=_kind(Span))
    sentence: Span = attrs.field(validator=_kind(Span))
    rule: str = attrs.field(validator=_text)
    mode: str | None = attrs.field(default=None, validator=_optional_text)
    contexts: tuple[str, ...] = attrs.field(default=(), converter=_strings, validator=_each(str))
    participants: tuple[Participant, ...] = attrs.field(default=(), converter=_participants, validator=_each(Participant))
    when: When | None = attrs.field(default=None, validator=_kind(When, optional=True))
    place: Place | None = attrs.field(default=None, validator=_kind(Place, optional=True))
    realis: Realis = attrs.field(default=Realis.ACTUAL, converter=_realis)
    attribution: Attribution | None = attrs.field(default=None, validator=_kind(Attribution, optional=True))
    quantities: tuple[Quantity, ...] = attrs.field(default=(), converter=_quantities, validator=_each(Quantity))
    mentions: tuple[Span, ...] = attrs.field(default=(), converter=_spans_of, validator=_each(Span))

    def __attrs_post_init__(self) -> None:
        if self.mode is not None and self.mode not in ontology.MODES[self.type]:
            known = ", ".join(ontology.MODES[self.type]) or "none"
            raise InputError(f"{self.type} has no mode {self.mode!r}; its modes: {known}")
        for context in self.contexts:
            if context not in ontology.CONTEXTS:
                raise InputError(f"{context!r} is no PLOVER context; see geoevents.ontology.CONTEXTS")

    def _by_role(self, role: Role) -> tuple[Participant, ...]:
        return tuple(p for p in self.participants if p.role is role)

    @property
    def sources(self) -> tuple[Participant, ...]:
        """Who acts."""
        return self._by_role(Role.SOURCE)

    @property
    def targets(self) -> tuple[Participant, ...]:
        """Whom the act is directed at."""
        return self._by_role(Role.TARGET)

    @property
    def themes(self) -> tuple[Participant, ...]:
        """What is given, signed, seized, talked about."""
        return self._by_role(Role.THEME)

    @property
    def quad(self) -> QuadClass:
        """The PLOVER quad class."""
        return ontology.QUAD[self.type]

    @property
    def score(self) -> float:
        """Conflict-to-cooperation score, -10 to +10 (PLOVER 2.0)."""
        return ontology.event_score(self.type, self.mode)

    @property
    def cameo(self) -> str:
        """The CAMEO code that type and mode map to, two to four digits."""
        return ontology.cameo_code(self.type, self.mode)


@attrs.frozen(slots=True)
class Report:
    """What was found in one text. warnings: what the reader should know (a sentence cut at the length limit)."""

    id: str = attrs.field(validator=_text)
    text: str = attrs.field(validator=_text)
    published: datetime.date | None = attrs.field(default=None, converter=_date)
    events: tuple[Event, ...] = attrs.field(default=(), converter=_events, validator=_each(Event))
    warnings: tuple[str, ...] = attrs.field(default=(), converter=_strings, validator=_each(str))

    def __attrs_post_init__(self) -> None:
        for span in _spans(self.events):
            if self.text[span.start : span.end] != span.text:
                raise InputError(f"the span {span.start}:{span.end} of an event is not {span.text!r} in the text: offsets count characters")

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values: dates as ISO 8601 days, tuples as lists; the derived quad, score and cameo are added."""
        result = attrs.asdict(self, value_serializer=_plain)
        for record, event in zip(result["events"], self.events, strict=True):
            record.update(quad=event.quad.value, score=event.score, cameo=event.cameo)
        return result

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as a JSON string (ASCII, so that lone surrogates survive); from_json reads it back without loss."""
        return json.dumps(self.to_dict(), indent=indent)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Report:
        """The report that to_dict wrote. Raises RecordError, naming the place, where it is none."""
        return _structure(cls, record, "report")

    @classmethod
    def from_json(cls, data: str) -> Report:
        """The report that to_json wrote. Raises RecordError where the string is no JSON or no report."""
        try:
            record = json.loads(data)
        except (TypeError, ValueError, RecursionError) as error:
            raise RecordError(f"not a JSON report: {error}") from error
        return cls.from_dict(record)

    def _repr_html_(self) -> str:
        """An HTML table of the events, every cell escaped, for notebooks."""
        heads = ("type", "source", "target", "when", "where", "realis", "evidence")
        rows = []
        for e in self.events:
            when = "" if e.when is None else str(e.when.start) if e.when.start == e.when.end else f"{e.when.start} to {e.when.end}"
            names = [", ".join(p.actor.name if p.actor else p.span.text for p in group) for group in (e.sources, e.targets)]
            kind = f"{e.type}/{e.mode}" if e.mode else str(e.type)
            cells = (kind, *names, when, e.place.name if e.place else "", str(e.realis), e.sentence.text)
            rows.append("<tr>" + "".join(f"<td>{html.escape(_printable(c))}</td>" for c in cells) + "</tr>")
        head = "".join(f"<th>{h}</th>" for h in heads)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _printable(text: str) -> str:
    """The text without lone surrogates, which no HTML encoding can carry."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _plain(_instance: object, _attribute: object, value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (EventType, Granularity, Realis, Role)):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return value


def _spans(events: Iterable[Event]) -> Iterable[Span]:
    """Every span inside some events."""
    for event in events:
        yield event.trigger
        yield event.sentence
        yield from event.mentions
        people = event.participants
        if event.attribution is not None:
            yield event.attribution.cue
            people = (*people, event.attribution.participant)
        for participant in people:
            yield participant.span
            if participant.antecedent is not None:
                yield participant.antecedent
        for held in (event.when, event.place, *event.quantities):
            if held is not None:
                yield held.span


_DERIVED = {"quad", "score", "cameo"}
_PARTS: dict[tuple[type, str], type] = {
    (Report, "events"): Event,
    (Event, "trigger"): Span,
    (Event, "sentence"): Span,
    (Event, "participants"): Participant,
    (Event, "when"): When,
    (Event, "place"): Place,
    (Event, "attribution"): Attribution,
    (Event, "quantities"): Quantity,
    (Event, "mentions"): Span,
    (Participant, "span"): Span,
    (Participant, "actor"): Actor,
    (Participant, "antecedent"): Span,
    (When, "span"): Span,
    (Place, "span"): Span,
    (Attribution, "participant"): Participant,
    (Attribution, "cue"): Span,
    (Quantity, "span"): Span,
}
_DAYS = {(When, "start"), (When, "end")}


def _structure(cls: type[_T], record: Any, path: str) -> _T:
    if not isinstance(record, Mapping):
        raise RecordError(f"{path} is {type(record).__name__}: a JSON object is needed")
    fields = {f.name for f in attrs.fields(cls)}  # type: ignore[arg-type]
    unknown = set(record) - fields - (_DERIVED if cls is Event else set())
    if unknown:
        raise RecordError(f"{path} has unknown fields: {', '.join(sorted(map(str, unknown)))}")
    values: dict[str, Any] = {}
    for name in fields & set(record):
        value, part = record[name], _PARTS.get((cls, name))
        where = f"{path}.{name}"
        if part is not None and isinstance(value, list):
            value = tuple(_structure(part, item, f"{where}[{i}]") for i, item in enumerate(value))
        elif part is not None and value is not None:
            value = _structure(part, value, where)
        elif isinstance(value, list):
            value = tuple(value)
        elif (cls, name) in _DAYS and isinstance(value, str):
            try:
                value = datetime.date.fromisoformat(value)
            except ValueError:
                raise RecordError(f"{where} is {value!r}: an ISO 8601 day is needed") from None
        values[name] = value
    try:
        return cls(**values)
    except (TypeError, InputError) as error:
        raise RecordError(f"{path}: {error}") from error

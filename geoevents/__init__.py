"""Typed geopolitical events from news text: who did what to whom, when, where, said by whom, and whether it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geoevents._version import __version__
from geoevents.errors import GeoeventsError
from geoevents.events import Actor, Article, Attribution, Event, Participant, Place, Quantity, Report, Span, When
from geoevents.ontology import EventType, Granularity, QuadClass, Realis, Role

if TYPE_CHECKING:
    from geoevents.extractor import Extractor, extract

__all__ = [
    "Actor",
    "Article",
    "Attribution",
    "Event",
    "EventType",
    "Extractor",
    "GeoeventsError",
    "Granularity",
    "Participant",
    "Place",
    "QuadClass",
    "Quantity",
    "Realis",
    "Report",
    "Role",
    "Span",
    "When",
    "__version__",
    "extract",
]


def __getattr__(name: str) -> Any:
    # The extractor pulls in rules and tables: they load when first used, so that `import geoevents` stays light.
    if name in ("Extractor", "extract"):
        from geoevents import extractor

        return getattr(extractor, name)
    raise AttributeError(f"module 'geoevents' has no attribute {name!r}")

"""Which date an event takes: the clause's own, else the sentence's where nothing else in it owns that date."""

from __future__ import annotations

from collections.abc import Iterable

from geoevents.events import Span, When
from geoevents.times.timex import Timex

__all__ = ["choose", "to_when"]


def to_when(timex: Timex, basis: str | None = None) -> When | None:
    return None


def choose(trigger: Span, clause: Iterable[Span], sentence: Span, timexes: Iterable[Timex], attached: frozenset[tuple[int, int]] = frozenset()) -> When | None:
    return None

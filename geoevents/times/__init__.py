"""When: time expressions of news text, normalised against the day of publication, and the choice of one for an event."""

from __future__ import annotations

from geoevents.times.linking import choose, to_when
from geoevents.times.recognition import recognize
from geoevents.times.timex import Hints, Timex

__all__ = ["Hints", "Timex", "choose", "recognize", "to_when"]

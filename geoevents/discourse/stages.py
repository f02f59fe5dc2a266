"""The order of the discourse stages. Each is a pure function from drafts to drafts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from geoevents.discourse.draft import Draft, draft_of
from geoevents.matching import Match
from geoevents.mentions import Mentions

__all__ = ["complete"]


def complete(matches: Sequence[Match], mentions: Mentions, text: str, published: datetime.date | None) -> tuple[Draft, ...]:
    """The finished drafts of a text's matches, in text order."""
    return tuple(draft_of(m, mentions) for m in matches)

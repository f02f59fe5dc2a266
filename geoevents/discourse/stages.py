"""The order of the discourse stages. Each is a pure function from drafts to drafts."""

from __future__ import annotations

import bisect
import datetime
import sys
from collections.abc import Sequence

import attrs

from geoevents.discourse.attribution import attribution_of, quote_context, speaker_of
from geoevents.discourse.contexts import contexts_of
from geoevents.discourse.coreference import Coreference, resolve_fillers
from geoevents.discourse.draft import Draft, draft_of
from geoevents.discourse.merging import agree_on_days, merge
from geoevents.discourse.placing import place_drafts
from geoevents.discourse.quantities import quantities_of
from geoevents.discourse.realis import read
from geoevents.discourse.retyping import retype
from geoevents.discourse.sharing import participants_left, share
from geoevents.discourse.story import date_by_story
from geoevents.discourse.timing import time_drafts, times_by_sentence
from geoevents.layout import Block, BlockKind
from geoevents.matching import Match
from geoevents.mentions import Mentions

__all__ = ["complete"]


def complete(
    matches: Sequence[Match], mentions: Mentions, text: str, published: datetime.date | None, layout: Sequence[Block]
) -> tuple[Draft, ...]:
    """The finished drafts of a text's matches, in text order. layout: the blocks of the text."""
    if not matches:
        return ()
    drafts: Sequence[Draft] = [_judged(draft_of(m, mentions)) for m in matches]
    quotes = quote_context(mentions, text)
    coreference = Coreference(mentions, lambda token: speaker_of(token, quotes))
    drafts = resolve_fillers(drafts, coreference)
    expressions = times_by_sentence(mentions.trees, text, published, until=max([d.tree.end for d in drafts]))
    drafts = time_drafts(drafts, expressions, published)
    drafts = place_drafts(drafts, mentions, published)
    paragraphs = [(b.start, b.end) for b in layout]
    drafts = [
        attrs.evolve(
            d,
            attribution=attribution_of(d, mentions, quotes, coreference.resolve),
            quantities=quantities_of(d, mentions),
            contexts=contexts_of(d, _around(d.trigger.start, paragraphs)),
        )
        for d in drafts
    ]
    headlines = _headlines(mentions, layout)
    drafts = date_by_story(share(agree_on_days(drafts, headlines)), mentions.trees, layout, headlines, expressions)
    return tuple([d for d in merge(drafts, headlines) if participants_left(d)])


def _judged(draft: Draft) -> Draft:
    """The draft with its realis, as the type that it has for it."""
    reading = read(draft)
    return retype(draft if reading.realis is draft.realis else attrs.evolve(draft, realis=reading.realis), reading)


def _around(at: int, paragraphs: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The paragraph that an offset lies in."""
    n = bisect.bisect_right(paragraphs, (at, sys.maxsize)) - 1
    return paragraphs[n] if n >= 0 and at < paragraphs[n][1] else None


def _headlines(mentions: Mentions, layout: Sequence[Block]) -> frozenset[int]:
    """The numbers of the sentences that stand in headlines."""
    spans = [(b.start, b.end) for b in layout if b.kind is BlockKind.HEADLINE]
    return frozenset(t.index for t in mentions.trees if any(a <= t.start < b for a, b in spans)) if spans else frozenset()

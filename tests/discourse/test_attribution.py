"""Who says so: sentence and trigger in, speaker, cue and quotation out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoevents.discourse.attribution import QuoteContext, attribution_of, quote_context, speaker_of
from geoevents.mentions import Mentions

from .helpers import cases, draft_in, mentions_of, token_at, trees_of, unmark

PARSES = "discourse_attribution"


def _context(text: str) -> QuoteContext:
    return quote_context(mentions_of(PARSES, text), text)


@pytest.mark.parametrize(("speaker", "cue", "quoted", "marked"), cases("attribution_cases.tsv"))
def test_attribution(speaker: str, cue: str, quoted: str, marked: str) -> None:
    text, _ = unmark(marked)
    found = attribution_of(draft_in(PARSES, marked, "ASSAULT"), mentions_of(PARSES, text), _context(text))
    if speaker == "-":
        assert found is None
        return
    assert found is not None
    assert speaker.lower() in found.participant.span.text.lower()
    assert cue in (found.cue.text, "statement")
    assert found.quoted is (quoted == "yes")
    assert found.participant.role == "source"


def test_whom_we_stands_for() -> None:
    text = '"We will not withdraw," President Daniel Noboa said in a statement.'
    we = token_at(trees_of(PARSES, text), text.index("We"))
    speaker = speaker_of(we, _context(text))
    assert speaker is not None
    assert speaker.text == "Daniel"


def test_nobody_speaks() -> None:
    text = "Norway signed a treaty with Peru."
    assert speaker_of(token_at(trees_of(PARSES, text), 0), _context(text)) is None


def test_a_pronoun_is_resolved_on_request() -> None:
    marked = '"They [attacked] our village," he said.'
    text, _ = unmark(marked)
    mentions = mentions_of(PARSES, text)
    they = token_at(trees_of(PARSES, text), 1)

    class Known:
        span, actor = they.span, None

    found = attribution_of(draft_in(PARSES, marked, "ASSAULT"), mentions, _context(text), lambda token: [Known()])
    assert found is not None
    assert found.participant.span.text == "he"
    assert found.participant.antecedent == they.span


@given(st.text(alphabet="ab “”\"«»„‘’\n.,'"))
def test_quotations_of_any_text(text: str) -> None:
    context = quote_context(Mentions((), text=text), text)
    assert len(context.starts) == len(context.ends) == len(context.said)
    assert all(0 <= start <= end <= len(text) for start, end in zip(context.starts, context.ends, strict=True))
    assert all(end <= start for end, start in pairwise([0, *(x for pair in zip(context.starts, context.ends, strict=True) for x in pair)]))

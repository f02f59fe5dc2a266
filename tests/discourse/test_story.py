"""Days of a story told over several sentences, on recorded parses of texts of our own. Published on Thursday, 12 June 2025."""

from __future__ import annotations

import pytest

from geoevents import Extractor, Granularity
from geoevents.testing import RecordedParser
from tests.discourse.test_stages import PARSES, event_at, read


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(parser=RecordedParser.from_file(PARSES))


DAYS = [
    # text, trigger, first day, how the date was found
    ("story", "attacked", "2025-06-08", "relative"),
    ("story", "burned", "2025-06-08", "inherited"),
    ("story", "killed", "2025-06-08", "inherited"),
    ("story", "shot", "2025-06-08", "inherited"),
    ("story", "condemned", None, None),
    ("story-ends", "arrested", None, None),
    ("story-ends", "bombed", "2019-01-01", "explicit"),
    ("story-ends", "killed", None, None),
    ("day-later", "detained", "2025-06-08", "relative"),
    ("same-sentence-later", "lifted", "2025-06-09", "relative"),
    ("same-sentence-later", "freed", "2025-06-09", "inherited"),
    ("counted-clause", "shot", "2025-06-04", "relative"),
    ("counted-noun", "attack", "2025-06-02", "relative"),
    ("counted-month", "seized", "2025-04-01", "relative"),
    ("counted-back", "met", "2025-06-08", "relative"),
    ("day-after", "detained", "2025-06-05", "relative"),
    ("no-length", "expelled", None, None),
    ("said-on", "wounded", "2025-06-09", "relative"),
    ("said-on", "send", None, None),
    ("due", "talks", "2025-06-14", "relative"),
    ("where", "met", "2025-06-09", "inherited"),
    ("occasion-clause", "killed", "2025-06-08", "inherited"),
    ("sequel", "hit", "2025-06-08", "inherited"),
    ("likened", "bombed", "2025-06-08", "relative"),
    ("refusal-told", "sign", "2025-06-10", "relative"),
    ("aside", "abducted", "2025-06-08", "inherited"),
    ("counted-type", "visited", "2025-06-05", "relative"),
    ("headline", "releases", "2025-06-10", None),
]


@pytest.mark.parametrize(("name", "trigger", "day", "basis"), DAYS)
def test_days(extractor: Extractor, name: str, trigger: str, day: str | None, basis: str | None) -> None:
    when = event_at(read(extractor, name), trigger).when
    assert (str(when.start) if when else None) == day
    if when is not None and basis is not None:
        assert when.basis == basis


def test_a_month_after_is_no_more_exact_than_the_month(extractor: Extractor) -> None:
    when = event_at(read(extractor, "counted-month"), "seized").when
    assert when is not None
    assert (str(when.start), str(when.end), when.granularity) == ("2025-04-01", "2025-04-30", Granularity.MONTH)
    assert when.span.text == "a month"

"""However an act is told, it is found with its type and both actors: the embedded pipeline end to end."""

from __future__ import annotations

import pytest

from geoevents import Extractor
from tests.benchmarks.constructions import CONSTRUCTIONS, cases, measure

pytestmark = pytest.mark.model


def test_acts_are_found_in_every_construction(extractor: Extractor) -> None:
    shares, missed = measure(extractor)
    assert shares["cases"] == len(list(cases())) > 500
    assert shares["found"] >= 0.93, [case.text for case in missed]
    assert min(shares[name] for name in CONSTRUCTIONS) >= 0.8, shares

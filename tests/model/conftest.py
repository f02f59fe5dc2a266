"""The real pipeline, loaded once."""

from __future__ import annotations

from typing import Any

import pytest

from geoevents.model import pipeline


@pytest.fixture(scope="session")
def nlp() -> Any:
    """The embedded pipeline with all its processors."""
    return pipeline()

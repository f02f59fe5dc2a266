"""What tests share: the real extractor on the embedded model, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

import geoevents

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def extractor() -> geoevents.Extractor:
    return geoevents.Extractor()


@pytest.fixture(scope="session")
def seed_text() -> str:
    return (ROOT / "seeds" / "minsk.txt").read_text(encoding="utf-8")

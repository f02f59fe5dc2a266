"""What tests share: the real extractor on the embedded model, which is loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

import geoevents
from geoevents.syntax.pipeline import StanzaParser, embedded_parser

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def parser() -> StanzaParser:
    return embedded_parser()


@pytest.fixture(scope="session")
def extractor(parser: StanzaParser) -> geoevents.Extractor:
    return geoevents.Extractor(parser)


@pytest.fixture(scope="session")
def seed_text() -> str:
    return (ROOT / "seeds" / "minsk.txt").read_text(encoding="utf-8")

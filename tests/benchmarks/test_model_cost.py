"""Bars for what the embedded model costs; generous, since machines differ and are shared."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.model


def test_cost() -> None:
    script = Path(__file__).parent / "model_cost.py"
    done = subprocess.run([sys.executable, str(script), "--repeat", "20"], check=True, capture_output=True, text=True)
    cost = json.loads(done.stdout)
    assert cost["peak_memory_mb"] < 1200

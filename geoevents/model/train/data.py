"""Reading of treebank and name files, plain or compressed."""

from __future__ import annotations

import lzma
from pathlib import Path


def read_text(path: Path) -> str:
    """The text of a file; `.xz` is unpacked."""
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as file:
            return file.read()
    return path.read_text(encoding="utf-8")

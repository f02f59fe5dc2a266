"""The key under which a place name is stored and sought."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["place_key"]

_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a",
    "'": "", "’": "", "‘": "", "ʻ": "", "ʼ": "", "`": "", "´": "", ".": " ", "-": " ", "–": " ", "‑": " ", "_": " ",
})  # fmt: skip
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_SPACES = re.compile(r"\s+")


def place_key(name: str) -> str:
    """The name in small letters without accents, apostrophes and hyphens; "St." is "saint"."""
    text = name.lower().translate(_LETTERS)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = text.split()
    if words and words[0] in _SHORT and len(words) > 1:
        words[0] = _SHORT[words[0]]
    return " ".join(words)

"""Words, numbers and signs with their offsets. One pass, no backtracking; a block of text at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

__all__ = ["Tokens", "blocks", "tokenize"]

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_PAD = 40
BLOCK = 4096


@attrs.frozen(slots=True)
class Tokens:
    """The tokens of one block. Reading past either end gives "" (the lists are padded), so look-ahead needs no checks."""

    text: str
    low: list[str]
    raw: list[str]
    start: list[int]
    end: list[int]
    count: int

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token i and the next one."""
        return self.end[i] == self.start[i + 1]

    def number(self, i: int, digits: int = 6) -> int | None:
        """The value of token i where it is a number of at most so many digits."""
        word = self.low[i]
        return int(word) if word.isdecimal() and len(word) <= digits else None


def tokenize(text: str, begin: int, end: int) -> Tokens:
    """The tokens of text[begin:end], with offsets into text."""
    spans = [m.span() for m in _TOKEN.finditer(text, begin, end)]
    raw = [text[a:b] for a, b in spans]
    pad = [""] * _PAD
    return Tokens(
        text=text,
        low=[word.lower() for word in raw] + pad,
        raw=raw + pad,
        start=[a for a, _ in spans] + [end + 2] * _PAD,
        end=[b for _, b in spans] + [end + 1] * _PAD,
        count=len(raw),
    )


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The text cut at blank lines, and long stretches at the last white space before the limit: bounded work and memory."""
    begin = 0
    size = len(text)
    while begin < size:
        limit = min(begin + BLOCK, size)
        blank = _BLANK_LINE.search(text, begin, limit)
        end = blank.end() if blank else limit if limit == size else _cut(text, begin, limit)
        yield begin, end
        begin = end


def _cut(text: str, begin: int, limit: int) -> int:
    for sign in (". ", ".\n", "\n", " "):
        at = text.rfind(sign, begin, limit)
        if at > begin:
            return at + len(sign)
    return limit

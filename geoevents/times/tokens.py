"""Words, numbers and signs with their offsets. One pass, no backtracking; a block of text at a time."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import accumulate
from operator import add

import attrs

__all__ = ["Tokens", "blocks", "tokenize"]

# splitting by it gives tokens, and between them white space or nothing
_TOKEN = re.compile(r"([^\W\d_]+|\d+|[^\w\s]|_)")
# the same for plain text, by a third quicker
_ASCII_TOKEN = re.compile(r"([A-Za-z]+|[0-9]+|[^A-Za-z0-9\s])")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_PAD = 40
_NO_WORDS = [""] * _PAD
_NO_GAPS = [" "] * (_PAD + 1)
BLOCK = 4096


@attrs.frozen(slots=False, eq=False)
class Tokens:
    """The tokens of one block. Reading past either end gives "" (the lists are padded), so look-ahead needs no checks.

    begin: the offset of the first token into the text. gaps: the white space after each token.
    """

    text: str
    begin: int
    low: list[str]
    raw: list[str]
    gaps: list[str]
    count: int

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token i and the next one."""
        return not self.gaps[i]

    def number(self, i: int, digits: int = 6) -> int | None:
        """The value of token i where it is a number of at most so many digits."""
        word = self.low[i]
        return int(word) if word.isdecimal() and len(word) <= digits else None

    def start(self, i: int) -> int:
        """The offset of token i into the text."""
        return self._starts[i]

    def end(self, i: int) -> int:
        """The offset after token i."""
        return self._starts[i] + len(self.raw[i])

    @functools.cached_property
    def _starts(self) -> list[int]:
        # counted when first asked for: most blocks name no time
        return list(accumulate(map(add, map(len, self.raw), map(len, self.gaps)), initial=self.begin))


def tokenize(text: str, begin: int, end: int) -> Tokens:
    """The tokens of text[begin:end], with offsets into text."""
    block = text[begin:end]
    parts = (_ASCII_TOKEN if block.isascii() else _TOKEN).split(block)
    raw = parts[1::2]
    return Tokens(
        text=text,
        begin=begin + len(parts[0]),
        low=[*map(str.lower, raw), *_NO_WORDS],
        raw=raw + _NO_WORDS,
        gaps=parts[2:-1:2] + _NO_GAPS,
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

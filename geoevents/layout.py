"""How a text is laid out: headlines, body paragraphs and page furniture. Pure; knows nothing of parsing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import attrs

__all__ = ["Block", "BlockKind", "blocks"]

MAX_BLOCK = 6000  # characters; longer stretches are cut at white space, since no sentence is that long


class BlockKind(StrEnum):
    """What a stretch of text is on the page."""

    BODY = "body"
    HEADLINE = "headline"
    FURNITURE = "furniture"
    DATELINE = "dateline"


@attrs.frozen(slots=True)
class Block:
    """A stretch of text to be parsed alone: half-open offsets, its kind, and whether it had to be cut."""

    start: int
    end: int
    kind: BlockKind
    cut: bool = False


# "Also Read: ..." and its kin: links to other stories, credits and notices.
_FURNITURE = re.compile(
    r"\s*(?:(?:also|must|further|recommended|related) read(?:s|ing)?|read (?:also|more|next|full)|read(?=\s*:)|see also|related(?: (?:stories|articles|news|coverage))?"
    r"|more on this(?: story)?|watch(?: (?:now|video|live))?|listen|subscribe|sign up|follow us|advertisement|photo(?:s|graph)?(?: by| credit)?|image(?: credit)?"
    r"|picture|video|file photo|source|getty images|share this|tags|topics|copyright|all rights reserved)\s*(?::|\||—|–|-(?=\s)|$)"
    r"|\s*(?:©|\(c\) \d{4})|\s*(?:by|written by|reporting by|editing by|edited by|additional reporting by)\s+[A-Z][^.!?]{0,80}$",
    re.IGNORECASE,
)
# "NAIROBI, May 3 (Agency) - ", "Kampala (Agency) -- ": a place in capitals, or one followed by the agency in brackets.
_DAY = r"(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][A-Za-z]{2,8})(?:,? \d{4})?"
_AGENCY = r"\([^)\n]{1,40}\)"
_DASH = r"(?:\.? ?[—–-]{1,2})"
_TOWN = r"(?!(?:In|On|At|By|From|Since|After|Until)\b)[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][a-z][\w.'’-]*(?: [A-Z][\w.'’-]+)*)?"
_DATELINE = re.compile(
    rf"(?:[A-Z][A-Z.'’/ -]{{2,40}}(?:(?:, ?[A-Z][\w.'’ -]{{1,30}}){{1,2}}(?: ?{_AGENCY})?|,? {_DAY}(?: ?{_AGENCY})?| ?{_AGENCY})\s*(?:—|–|--|-|:)"
    r"|[A-Z][A-Z.'’/ -]{3,40}[A-Z] ?(?:—|--|[-–](?= [A-Z“\"]))"
    rf"|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,3}}(?:, [A-Z][\w.'’ -]{{1,30}})?(?:,? {_DAY})? ?{_AGENCY}\s*{_DASH}"
    # "Male, March 14 (Agency) The"; "Lima, May 5, AGENCY - The"; "MINSK, May 5. /Agency/. The"; "Kyiv. May 5. Agency. The"
    rf"|{_TOWN},? {_DAY} \([A-Z][\w. -]{{1,38}}\){_DASH}?(?=\s+[A-Z“\"])"
    rf"|{_TOWN},? {_DAY},? [A-Z]{{2,10}} ?{_DASH}"
    rf"|{_TOWN},? {_DAY}\.? /[^/\n]{{2,30}}/\.?"
    rf"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\. {_DAY}\. (?:[A-Z][\w-]+ ?){{1,4}}\."
    rf"|{_AGENCY} ?{_DASH} [A-Z][A-Z. ]+,? {_DAY} ?{_DASH}"
    r"|[A-Z][a-z]+, [A-Z]{3,8} ?[-–])\s+(?=\S)"
)
_TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")


def blocks(text: str) -> tuple[Block, ...]:
    """The text's paragraphs in order, white space trimmed; every other character lies in exactly one block."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+", text)]
    lines = [line for line in (_trim(text, *span) for span in lines) if line]
    return tuple(b for start, end in _paragraphs(text, lines) for b in _cut(text, start, end))


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _paragraphs(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines joined where a text is hard-wrapped: even line lengths, or a line that goes on in lower case."""
    lengths = sorted(e - s for s, e in lines)
    wrapped = len(lines) >= 4 and 45 <= lengths[len(lengths) * 3 // 4] <= 100 and lengths[-1] <= 110
    current: tuple[int, int] | None = None
    for start, end in lines:
        if current is not None:
            gap = text[current[1] : start]
            blank = gap.count("\n") > 1 or (gap.count("\r") > 1 and "\n" not in gap) or gap.count("\r\n") > 1
            goes_on = text[start].islower() or (wrapped and current[1] - current[0] >= 45 and text[current[1] - 1] not in ".!?:”\"")
            wraps_after_stop = wrapped and not blank and current[1] - _line_start(text, current) >= 60
            if not blank and not _FURNITURE.match(text, *current) and (goes_on or wraps_after_stop):
                current = (current[0], end)
                continue
            yield current
        current = (start, end)
    if current is not None:
        yield current


def _line_start(text: str, span: tuple[int, int]) -> int:
    return max(span[0], text.rfind("\n", 0, span[1]) + 1)


def _cut(text: str, start: int, end: int) -> Iterator[Block]:
    dateline = _DATELINE.match(text, start, min(end, start + 160))
    if dateline is not None:
        mark = _trim(text, start, dateline.end())
        if mark is not None and dateline.end() < end:
            yield Block(*mark, BlockKind.DATELINE)
            start = dateline.end()
    kind = _kind(text[start:end])
    while end - start > MAX_BLOCK:
        at = text.rfind(" ", start + MAX_BLOCK // 2, start + MAX_BLOCK)
        stop = max(text.rfind(mark, start + MAX_BLOCK // 2, start + MAX_BLOCK) for mark in (". ", "! ", "? "))
        at = stop + 1 if stop > 0 else at if at > 0 else start + MAX_BLOCK
        piece = _trim(text, start, at)
        if piece is not None:
            yield Block(*piece, kind, cut=stop <= 0)
        trimmed = _trim(text, at, end)
        if trimmed is None:
            return
        start, end = trimmed
    yield Block(start, end, kind)


def _kind(line: str) -> BlockKind:
    if len(line) <= 300 and _FURNITURE.match(line):
        return BlockKind.FURNITURE
    if len(line) <= 160 and not _TERMINAL.search(line) and len(line.split()) <= 20:
        return BlockKind.HEADLINE
    return BlockKind.BODY

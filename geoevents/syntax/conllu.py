"""CoNLL-U in and out, for recorded and hand-written parses. MISC carries NER, start_char and end_char."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from geoevents.errors import InputError
from geoevents.syntax.tree import Tree, Word, build_tree

__all__ = ["dump", "load"]

_RANGE = re.compile(r"(\d+)-(\d+)")


def load(data: str, source: str | None = None) -> tuple[Tree, ...]:
    """The trees of a CoNLL-U string.

    Offsets come from MISC (start_char, end_char); where it has none, words are found in `source`, or in the text that
    the sentences' `# text` lines give, joined by blanks. Raises InputError with the line number of what it cannot read.
    """
    blocks = list(_blocks(data))
    if source is None:
        recorded = next((line for b in blocks for _, line in b if line.startswith("# source = ")), None)
        source = _unescape(recorded[11:]) if recorded else " ".join(_text_of(b) for b in blocks)
    trees, at = [], 0
    for index, block in enumerate(blocks):
        tree, at = _tree(block, index, source, at)
        trees.append(tree)
    return tuple(trees)


def dump(trees: Iterable[Tree]) -> str:
    """The trees as CoNLL-U, offsets and names in MISC; load reads it back."""
    lines = []
    for n, tree in enumerate(trees):
        if n == 0:
            lines.append(f"# source = {_escape(tree.source)}")
        lines.append(f"# text = {_escape(tree.text)}")
        lines.append(f"# span = {tree.start}:{tree.end}")
        for i, w in enumerate(tree.words(), 1):
            misc = f"start_char={w.start}|end_char={w.end}" + (f"|NER={w.ner}" if w.ner != "O" else "")
            text, lemma = (_escape(x).replace(" ", "\\s") or "_" for x in (w.text, w.lemma))
            row = (str(i), text, lemma, w.upos or "_", w.xpos or "_", w.feats or "_", str(w.head), w.deprel or "_", "_", misc)
            lines.append("\t".join(row))
        lines.append("")
    return "\n".join(lines) + "\n"


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _unescape(text: str) -> str:
    table = {"\\\\": "\\", "\\n": "\n", "\\r": "\r", "\\t": "\t", "\\s": " "}
    return re.sub(r"\\[\\nrts]", lambda m: table[m[0]], text)


def _blocks(data: str) -> Iterator[list[tuple[int, str]]]:
    block: list[tuple[int, str]] = []
    for number, raw in enumerate(data.split("\n"), 1):
        line = raw.rstrip("\r")
        if line.strip():
            block.append((number, line))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _text_of(block: list[tuple[int, str]]) -> str:
    for _, line in block:
        if line.startswith("# text = "):
            return _unescape(line[9:])
    return " ".join(line.split("\t")[1] for _, line in block if line[0] != "#")


def _tree(block: list[tuple[int, str]], index: int, source: str, at: int) -> tuple[Tree, int]:
    words: list[Word] = []
    shared: dict[int, tuple[int, int]] = {}  # word number -> offsets of the multi-word token that holds it
    bounds: tuple[int, int] | None = None
    for number, line in block:
        if line.startswith("#"):
            if m := re.fullmatch(r"# span = (\d+):(\d+)", line):
                bounds = int(m[1]), int(m[2])
            continue
        cells = line.split("\t")
        if len(cells) != 10:
            raise InputError(f"line {number}: {len(cells)} columns: CoNLL-U has 10, parted by tabs")
        misc = dict(pair.split("=", 1) for pair in cells[9].split("|") if "=" in pair)
        if m := _RANGE.fullmatch(cells[0]):
            found = _find(source, cells[1], at, number)
            shared |= dict.fromkeys(range(int(m[1]), int(m[2]) + 1), found)
            at = found[1]
            continue
        if "." in cells[0]:
            continue
        try:
            position, head = int(cells[0]), int(cells[6])
        except ValueError:
            raise InputError(f"line {number}: {cells[0]!r} or {cells[6]!r} is no word number") from None
        text = _unescape(cells[1])
        if "start_char" in misc and "end_char" in misc:
            start, end = int(misc["start_char"]), int(misc["end_char"])
        elif position in shared:
            start, end = shared[position]
        else:
            start, end = _find(source, text, at, number)
        at = max(at, end)
        feats = "" if cells[5] == "_" else cells[5]
        lemma = text if cells[2] == "_" else _unescape(cells[2])
        words.append(Word(text, lemma, cells[3], cells[4], feats, head, cells[7], start, end, misc.get("NER", "O")))
    if bounds is None:
        bounds = (words[0].start, max(w.end for w in words)) if words else (at, at)
    return build_tree(source, index, *bounds, words), at


def _find(source: str, text: str, at: int, number: int) -> tuple[int, int]:
    start = source.find(text, at)
    if start < 0:
        raise InputError(f"line {number}: {text!r} is not in the text after offset {at}")
    return start, start + len(text)

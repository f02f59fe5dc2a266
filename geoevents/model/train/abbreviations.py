"""More text for the tokenizer: treebank sentences with the titles, dates and times of news put into them.

The treebanks hold few of the abbreviations that news is full of ("Sen. Smith", "on Jan. 5."), and their full stops must not end a
sentence. The changed sentences serve the tokenizer alone; their trees are not looked at.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

__all__ = ["with_abbreviations"]

TITLES = (
    *"Gen. Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Adm. Brig. Cmdr. Gov. Sen. Sen. Rep. Rep. Reps. Sens. Amb. Dr. Mr. Mrs. Ms. Prof.".split(),
    *"Rev. Hon. Pres. Sec. Supt. Insp. Det. Sheikh President Minister".split(),
    *("Lt. Gen.", "Maj. Gen.", "Brig. Gen.", "Lt. Col.", "Lt. Gov.", "Rear Adm.", "Vice Adm.", "Staff Sgt."),
)
MONTHS = {
    "January": ("Jan.",), "February": ("Feb.",), "March": ("March", "Mar."), "April": ("April", "Apr."), "May": ("May",),
    "August": ("Aug.",), "September": ("Sept.", "Sep."), "October": ("Oct.",), "November": ("Nov.",), "December": ("Dec.",),
}  # fmt: skip
SHORT = tuple(short for shorts in MONTHS.values() for short in shorts)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

Row = list[str]


def _word(form: str, *, space: bool = True) -> Row:
    return ["1", form, form, "X", "X", "_", "0", "dep", "_", "_" if space else "SpaceAfter=No"]


def _spaced(row: Row, space: bool) -> Row:
    return [*row[:9], "_" if space else "SpaceAfter=No"]


def _is_word(row: Row) -> bool:
    return row[0].isdigit()


def _titled(rows: list[Row], chance: random.Random) -> list[Row] | None:
    """A title before a personal or other proper name."""
    places = [
        i
        for i, row in enumerate(rows)
        if _is_word(row) and row[3] == "PROPN" and row[7] in {"nsubj", "obj", "obl", "nsubj:pass"}
        and not (i and (rows[i - 1][3] in {"PROPN", "DET"} or "-" in rows[i - 1][0] or "SpaceAfter=No" in rows[i - 1][9]))
        and row[1][:1].isupper() and row[1][1:].islower()
    ]  # fmt: skip
    if not places:
        return None
    at = chance.choice(places)
    return [*rows[:at], *(_word(title) for title in chance.choice(TITLES).split()), *rows[at:]]


def _dated(rows: list[Row], chance: random.Random) -> list[Row] | None:
    """A month before a number, shortened."""
    places = [i for i, row in enumerate(rows[:-1]) if row[1] in MONTHS and rows[i + 1][1].isdigit() and "-" not in rows[i + 1][0]]
    if not places:
        return None
    at = chance.choice(places)
    return [*rows[:at], _word(chance.choice(MONTHS[rows[at][1]])), *rows[at + 1 :]]


def _timed(rows: list[Row], chance: random.Random) -> list[Row] | None:
    """A date or a time before the final stop."""
    if len(rows) < 5 or rows[-1][1] != "." or not rows[-2][1].isalpha() or "-" in "".join(row[0] for row in rows[-4:]):
        return None
    draw = chance.random()
    day, hour = str(chance.randint(1, 31)), f"{chance.randint(1, 12)}{chance.choice(('', '', ':30', ':15'))}"
    if draw < 0.4:
        added = ["on", chance.choice(SHORT), day]
    elif draw < 0.55:
        added = ["on", chance.choice(SHORT), day, ",", str(chance.randint(1990, 2030))]
    elif draw < 0.7:
        added = ["in", chance.choice(SHORT), str(chance.randint(1990, 2030))]
    elif draw < 0.85:
        added = ["at", hour, chance.choice(("a.m.", "p.m.")), chance.choice(DAYS)]
    else:
        added = ["between", chance.choice(SHORT), day, "and", chance.choice(SHORT), str(chance.randint(1, 31))]
    words = [_word(form, space=i + 1 < len(added) and added[i + 1] != ",") for i, form in enumerate(added)]
    return [*rows[:-2], _spaced(rows[-2], True), *words, rows[-1]]


def _numbered(rows: list[Row]) -> list[Row]:
    """The rows with their numbers made right again."""
    out: list[Row] = []
    number = 0
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            out.append([f"{number + 1}-{number + 1 + last - first}", *row[1:]])
        else:
            number += 1
            out.append([str(number), *row[1:]])
    return out


def with_abbreviations(blocks: Iterable[str], seed: int, *, titled: float = 0.35, dated: int = 3, timed: float = 0.1) -> list[str]:
    """Changed copies of CoNLL-U sentences: a share `titled` of those with a fitting name, `dated` copies of those with a fitting date,
    a share `timed` of those that end in a full stop."""
    chance = random.Random(seed)
    out = []
    for block in blocks:
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        rows = [row for row in rows if "." not in row[0]]
        changed = [_titled(rows, chance) if chance.random() < titled else None]
        changed += [_dated(rows, chance) for _ in range(dated)]
        changed.append(_timed(rows, chance) if chance.random() < timed else None)
        out += ["# newpar\n" + "\n".join("\t".join(row) for row in _numbered(copy)) for copy in changed if copy]
    return out

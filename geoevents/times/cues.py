"""Whether a clause looks back or ahead, by the words near a time expression."""

from __future__ import annotations

from typing import Final

from geoevents.times.readings import Found
from geoevents.times.timex import Hints
from geoevents.times.tokens import Tokens

__all__ = ["direction"]

_FUTURE: Final = frozenset(
    "will 'll wo shall scheduled slated due expected planned set upcoming tomorrow soon deadline expire expires expiring begin begins "
    "plan plans plotting intend intends hope hopes expect expects would could may might should must can until upon agenda".split()
)
_STRONG_FUTURE: Final = frozenset("will shall scheduled slated upcoming expires plans".split())
_PAST: Final = frozenset(
    "was were had did said told came went took made gave saw got began won lost met held left found killed led sent struck rose fell "
    "became broke brought built bought caught chose cut drew drove fought flew forced fired heard hit kept knew laid met paid ran sank "
    "shot spoke spent stood stole swore thought threw understood withdrew wrote been has have".split()
)
_CLAUSE_ENDS: Final = frozenset({".", ";", "!", "?", ":", "``", "''", '"', "“", "”"})
_SOFT_ENDS: Final = frozenset({",", "that", "and", "but", "which", "who", "when", "after", "before", "while", "--", "—", "–"})
_REACH = 14
_NOT_PAST: Final = frozenset({"united", "need", "red", "hundred", "indeed", "speed", "feed", "embed", "exceed", "proceed", "succeed", "agreed-upon"})


def direction(t: Tokens, found: Found, hints: Hints | None) -> int:
    """-1 where the words look back, +1 where they look ahead, 0 where nothing tells."""
    if hints is not None and hints.tenses and (tense := _hinted(t, found, hints)) is not None:
        return tense
    before = _near(t, range(found.begin - 1, max(-1, found.begin - 1 - _REACH), -1))
    after = _near(t, range(found.end, min(t.count, found.end + _REACH)))
    if before[0] and after[0]:
        return before[0] if before[1] <= after[1] else after[0]
    return before[0] or after[0]


def _hinted(t: Tokens, found: Found, hints: Hints) -> int | None:
    start, end = t.start[found.begin], t.end[found.end - 1]
    best: tuple[int, int] | None = None
    for a, b, tense in hints.tenses:
        distance = start - b if b <= start else a - end if a >= end else 0
        if distance < 160 and (best is None or distance < best[0]):
            best = distance, {"past": -1, "present": 0, "future": 1}[tense]
    return best[1] if best else None


def _near(t: Tokens, places: range) -> tuple[int, int]:
    """The nearest cue and its distance in tokens; a border of a clause adds to the distance."""
    distance = 0
    ahead = places.step > 0
    for i in places:
        word = t.low[i]
        distance += 1
        if word in _CLAUSE_ENDS and not (word == "." and t.glued(i)):
            # the dot of an abbreviation is followed by a small letter or a digit
            if word != "." or t.raw[i + 1][:1].isupper() or not ahead or not t.raw[i + 1]:
                return 0, distance
        elif word in _SOFT_ENDS:
            distance += 4
        if word in _FUTURE:
            if word in {"may", "might", "could", "would", "can", "should"} and t.low[i + 1] == "have":
                return -1, distance
            return 1, distance
        if word == "to" and t.low[i - 1] in {"is", "are", "was", "were", "set", "due", "scheduled", "plans", "planned", "hope", "ready", "likely"}:
            return 1, distance
        if word == "by" and distance == 1 and not ahead:
            return 1, distance + 6
        if word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST):
            return -1, distance
    return 0, distance

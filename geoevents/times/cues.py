"""Whether a clause looks back or ahead, by the words near a time expression."""

from __future__ import annotations

from typing import Final

from geoevents.times.lexicon import words
from geoevents.times.readings import Found
from geoevents.times.timex import Hints
from geoevents.times.tokens import Tokens

__all__ = ["direction", "is_past"]

_FUTURE: Final = words("will ll shall wo upcoming would could might must should can planning intends hopes expects")
# verbs of timetables: "meets on Friday" is to come
_TIMETABLE: Final = words(
    "meets arrives leaves departs visits begins opens starts travels hosts convenes reconvenes resumes returns expires takes comes"
)
# participles that look ahead unless they are themselves over ("had been scheduled")
_AHEAD: Final = words("scheduled slated due expected planned set poised likely ready")
_TO_GOVERNORS: Final = _AHEAD | words(
    "is are was were plans plan planned planning hopes hope hoped wants want agreed intends intend expects expect prepares "
    "preparing prepared threatened promised pledged vowed about bound asked"
)
_PAST: Final = words(
    "was were had did said told came went took made gave saw got began won lost met held left found killed led sent struck "
    "rose fell became broke brought built bought caught chose drew drove fought flew heard hit kept knew laid paid ran sank "
    "shot spoke spent stood stole swore thought threw understood withdrew wrote been has have"
)
_NOT_PAST: Final = frozenset(
    {"united", "need", "hundred", "indeed", "speed", "feed", "exceed", "proceed", "succeed", "based", "related", "armed"}
)
_SENTENCE_ENDS: Final = frozenset({".", ";", "!", "?", "``", "''", '"', "“", "”"})
_SOFT_ENDS: Final = frozenset({",", "that", "and", "but", "which", "who", "when", "after", "before", "while", "-", "—", "–", ":"})
_LASTING: Final = words("lasted continued remained stayed lived worked raged was were had held did")
# a date before one of these names something that has happened
_HAPPENED: Final = words(
    "attack attacks bombing bombings massacre massacres coup killing killings shooting shootings invasion raid raids hijacking hijackings "
    "earthquake crash assassination uprising riots explosion explosions blast blasts slaying murders"
)
_ACTS: Final = words(
    "killed struck died fled fell met attacked launched arrested rescued captured injured wounded seized signed exploded erupted invaded"
)
_REACH: Final = 16
_HINT_REACH: Final = 160


def is_past(word: str) -> bool:
    """Whether a lower-case word looks like a verb of the past."""
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST)


def direction(t: Tokens, found: Found, hints: Hints | None) -> int:
    """-1 where the words look back, +1 where they look ahead (-2 and +2 beyond doubt), 0 where nothing tells."""
    if (fixed := _fixed(t, found)) is not None:
        return fixed
    if hints is not None and hints.tenses and (tense := _hinted(t, found, hints)) is not None:
        return tense
    before, cost = _near(t, range(found.begin - 1, max(-1, found.begin - 1 - _REACH), -1))
    after, price = _near(t, range(found.end, min(t.count, found.end + _REACH)))
    if before < 0 and _done(t, found.begin):
        return -2
    if before and after:
        return before if cost <= price + 2 else after
    if after < 0 and _opens(t, found.begin):
        # "In January, he left": the verb after it tells of that time
        return -2
    return before or after


def _opens(t: Tokens, begin: int) -> bool:
    """Whether the date opens its sentence, alone or after a preposition."""
    i = begin - 1
    if t.low[i] in {"in", "on", "by", "early", "late", "last"}:
        i -= 1
    return i < 0 or t.low[i] in _SENTENCE_ENDS


def _fixed(t: Tokens, found: Found) -> int | None:
    """Cues that no verb overrules."""
    low, i, j = t.low, found.begin, found.end
    if low[i - 1] in {"since", "ended"} or (low[i - 1] == "until" and low[i - 2] == "up"):
        return -2
    if low[i - 1] in {"until", "till"}:
        return -1 if _LASTING & set(low[max(0, i - 12) : i]) else 1
    if low[i - 1] == "as" and low[i - 2] in {"early", "soon"}:
        return 1
    if low[j] in _HAPPENED:
        return -2
    if low[j] in {"'", "’"} and low[j + 1] == "s":
        if low[i - 1] in {"for", "of"} and low[i - 2] in {"ahead", "prepare", "preparing", "prepared"}:
            return 1
        return 1 if {"will", "is", "upcoming"} & set(low[j + 2 : j + 6]) else -1
    return None


def _done(t: Tokens, begin: int) -> bool:
    """Whether a verb close before the date leaves no doubt that its act is over: "was signed on", "killed ten in"."""
    for i in range(begin - 1, max(0, begin - 4), -1):
        word = t.low[i]
        if word in _ACTS or (is_past(word) and t.low[i - 1] in {"was", "were"}):
            return t.low[i - 1] not in {"be", "is", "are"}
        if not word.isalpha():
            return False
    return False


def _hinted(t: Tokens, found: Found, hints: Hints) -> int | None:
    """The direction of the nearest verb whose tense is known; beyond doubt where the caller put the tense on the date itself."""
    start, end = t.start(found.begin), t.end(found.end - 1)
    best: tuple[int, str] | None = None
    for a, b, tense in hints.tenses:
        distance = start - b if b <= start else a - end if a >= end else 0
        if distance < _HINT_REACH and (best is None or distance < best[0]):
            best = distance, tense
    if best is None or best[1] == "present":
        return None
    side = -1 if best[1] == "past" else 1
    return 2 * side if best[0] == 0 else side


def _near(t: Tokens, places: range) -> tuple[int, int]:
    """The nearest cue and its distance in tokens; a border of a clause adds to the distance."""
    distance = 0
    ahead = places.step > 0
    for i in places:
        word = t.low[i]
        distance += 1
        if word in _SENTENCE_ENDS and (word != "." or _full_stop(t, i)):
            return 0, distance
        if word in _SOFT_ENDS:
            distance += 4
        if word in _FUTURE or word in _TIMETABLE or (word == "may" and t.raw[i] == "may"):
            # "could have met" is over
            return (-1 if t.low[i + 1] == "have" else 1), distance
        if word in _AHEAD and (word != "set" or t.low[i + 1] in {"to", "for"}) and t.low[i - 1] != "as":
            over = t.low[i - 1] in {"previously", "originally", "as"} or t.low[i - 2 : i] == ["had", "been"]
            return (-1 if over else 1), distance
        if word == "to" and not ahead and t.low[i - 1] in _TO_GOVERNORS and t.low[i + 1] not in {"the", "a", "an"}:
            over = t.low[i - 3 : i - 1] == ["had", "been"] or t.low[i - 2] == "previously"
            return (-1 if over else 1), distance
        # "to be freed" is not over
        if is_past(word) and not (t.low[i - 1] == "be" and t.low[i - 2] in {"to", "will", "shall"}):
            return -1, distance
    return 0, distance


def _full_stop(t: Tokens, i: int) -> bool:
    """A dot ends a sentence unless it is glued to what follows, or an abbreviation's before a small letter or a digit."""
    if t.glued(i):
        return False
    following = t.raw[i + 1]
    if following and not following[0].isupper() and following[0] not in "\"'“‘`":
        return False
    return len(t.raw[i - 1]) > 3 or t.raw[i - 1].islower() or not following

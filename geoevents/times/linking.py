"""Which date an event takes: the clause's own, else the sentence's where nothing else in it owns that date.

Independent of any parser: the caller passes offsets of the trigger, of its clause, of the sentence, and of the time
expressions that its parse attaches to the clause.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

import attrs

from geoevents.events import Span, When
from geoevents.ontology import Granularity
from geoevents.times.anchors import FINENESS
from geoevents.times.cues import is_past
from geoevents.times.lexicon import words
from geoevents.times.timex import Timex

__all__ = ["choose", "choose_date", "to_when"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’]s\b)?|['’]s\b|[^\w\s]|\d+")
_DETERMINERS: Final = words("the a an its his her their this that these those our 's ’s each every")
# what a date before it does not modify
_NO_NOUNS: Final = words(
    "in on at of to from by with for and or but as that which who when while where after before since until than because if "
    "near over under against between is are was were has have had will would could may might can the a an he she they it we "
    "i you his her its their this not during into about through amid despite killed said"
)
_EVENT_NOUNS: Final = words(
    "attack attacks bombing bombings massacre massacres coup war wars agreement agreements accord accords revolution "
    "uprising election elections treaty resolution invasion strike strikes raid raids protest protests crackdown ceasefire "
    "truce deal pact summit law shooting shootings killings assault uprisings referendum conference genocide offensive "
    "siege disaster earthquake hijackings"
)
_FINITE: Final = words("is are was were will would has have had says say does do did can could may might must should")
_NAME_WORDS: Final = 4
_OPENERS: Final = words("on in by since until during at before after from early late earlier later also but and then ,")


def to_when(timex: Timex, basis: str | None = None) -> When | None:
    """The time as an event carries it; None for a DURATION, a SET, a reference (PRESENT_REF) or a date that nothing fixes.

    basis replaces the expression's own ("inherited", where the date comes from elsewhere in the sentence).
    """
    if timex.type not in {"DATE", "TIME"} or timex.start is None or timex.end is None or timex.granularity is None:
        return None
    return When(timex.span, timex.start, timex.end, timex.granularity, basis or timex.basis)


@attrs.frozen(slots=True)
class _Candidate:
    """A date that an event may take, and the spans of the expressions it was made from."""

    when: When
    parts: tuple[tuple[int, int], ...]


def choose(
    trigger: Span,
    clause: Iterable[Span],
    sentence: Span,
    timexes: Iterable[Timex],
    attached: frozenset[tuple[int, int]] = frozenset(),
) -> When | None:
    """The date of the event that a trigger names, or None where the sentence gives it none.

    clause: the spans of the trigger's own clause, without the clauses below it. sentence: the whole sentence, with its
    text. timexes: what recognize found (those outside the sentence are ignored). attached: (start, end) of the
    expressions that the parse hangs on the trigger or its clause. In order: the nearest attached one; the nearest in the
    clause; one outside the clause that no other finite clause holds, with basis "inherited". A date inside a name ("the
    October 7 attacks") counts only for the trigger in that name. "between May 2019 and June 2021" is one interval.
    """
    return choose_date(trigger, clause, sentence, [when for when in map(to_when, timexes) if when is not None], attached)


def choose_date(
    trigger: Span, clause: Iterable[Span], sentence: Span, dates: Iterable[When], attached: frozenset[tuple[int, int]] = frozenset()
) -> When | None:
    """What choose gives, from the dates among the expressions. clause is read only where no date is attached."""
    inside = sorted([d for d in dates if sentence.contains(d.span)], key=lambda d: d.span.start)
    usable: list[_Candidate] = []
    for candidate in _joined(inside, sentence):
        named = _named_event(candidate.when.span, trigger, sentence)
        if named:
            return candidate.when
        if named is None:
            usable.append(candidate)
    if not usable:
        return None
    own = [c for c in usable if not attached.isdisjoint(c.parts)]
    if own:
        return _nearest(own, trigger)
    spans = tuple(clause)
    own = [c for c in usable if any(s.contains(c.when.span) for s in spans)]
    if own:
        return _nearest(own, trigger)
    rest = [c for c in usable if not any(s.overlaps(c.when.span) for s in spans) and _unowned(c.when.span, spans, sentence)]
    return attrs.evolve(_nearest(rest, trigger), basis="inherited") if rest else None


def _nearest(candidates: Sequence[_Candidate], trigger: Span) -> When:
    return min([c.when for c in candidates], key=lambda when: _rank(when, trigger))


def _rank(when: When, trigger: Span) -> tuple[int, int, int]:
    gap = when.span.start - trigger.end if when.span.start >= trigger.end else trigger.start - when.span.end
    return max(0, gap), FINENESS[when.granularity], when.span.start


def _joined(dates: Sequence[When], sentence: Span) -> list[_Candidate]:
    """The dates of a sentence, two that bound an interval taken as one."""
    result: list[_Candidate] = []
    k = 0
    while k < len(dates):
        first, last = dates[k], dates[k + 1] if k + 1 < len(dates) else None
        k += 1
        if last is not None and first.start <= last.end and _bounds(first.span, last.span, sentence):
            parts = ((first.span.start, first.span.end), (last.span.start, last.span.end))
            result.append(_Candidate(_interval(first, last, sentence), parts))
            k += 1
        else:
            result.append(_Candidate(first, ((first.span.start, first.span.end),)))
    return result


def _interval(first: When, last: When, sentence: Span) -> When:
    start, end = first.span.start, last.span.end
    text = sentence.text[start - sentence.start : end - sentence.start]
    days: tuple[datetime.date, datetime.date] = first.start, last.end
    basis = "relative" if "relative" in {first.basis, last.basis} else "explicit"
    return When(Span(start, end, text), *days, Granularity.INTERVAL, basis)


def _bounds(first: Span, last: Span, sentence: Span) -> bool:
    """from A to B, between A and B, A through B, A - B"""
    gap = _part(sentence, first.end, last.start).strip().lower()
    if gap in {"to", "through", "-", "–", "—"}:
        return True
    return gap in {"and", "until"} and _words(_part(sentence, sentence.start, first.start))[-1:] == [
        {"and": "between", "until": "from"}[gap]
    ]


def _part(sentence: Span, start: int, end: int) -> str:
    return sentence.text[max(0, start - sentence.start) : max(0, end - sentence.start)]


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _named_event(date: Span, trigger: Span, sentence: Span) -> bool | None:
    """True where the date is part of the trigger's own name, False where it is part of another name, None where of none."""
    after = [m[0].lower() for m in islice(_WORD.finditer(_part(sentence, date.end, min(sentence.end, date.end + 80))), 2)]
    if not after:
        return None
    genitive = after[0] in {"'s", "’s", "'", "’"}
    noun = after[1] if genitive and len(after) > 1 else after[0]
    if not noun[0].isalpha() or noun in _NO_NOUNS or (is_past(noun) and noun not in _EVENT_NOUNS):
        return None
    if not (genitive or noun in _EVENT_NOUNS or _is_determined(date, sentence)):
        return None
    between = _words(_part(sentence, date.end, trigger.start)) if trigger.start >= date.end else None
    if between is None or len(between) > _NAME_WORDS + genitive:
        return False
    if not genitive and is_past(trigger.text.lower()):
        # "the October 7 attacks prompted": the verb is no part of the name; "Friday's strike killed" shares its day
        return False
    return not any(word in _NO_NOUNS or not word[0].isalpha() for word in between[genitive:])


def _is_determined(date: Span, sentence: Span) -> bool:
    """Whether an article or an owner stands before a date: "the October 7 attacks"."""
    before = _words(_part(sentence, sentence.start, date.start))
    return bool(before) and (before[-1] in _DETERMINERS or before[-1].endswith(("'s", "’s")))


def _unowned(date: Span, clause: Sequence[Span], sentence: Span) -> bool:
    """Whether no finite verb stands in the stretch outside the clause that holds the date."""
    begin = max([s.end for s in clause if s.end <= date.start], default=sentence.start)
    end = min([s.start for s in clause if s.start >= date.end], default=sentence.end)
    before, after = _words(_part(sentence, begin, date.start)), _words(_part(sentence, date.end, end))
    if begin == sentence.start and all(word in _OPENERS for word in before) and after[:1] == [","]:
        # "On Wednesday, ..." frames the sentence
        return True
    return not any(word in _FINITE or is_past(word) for word in (*before, *after))

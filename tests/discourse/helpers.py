"""Recorded parses and drafts made by hand, without rules or model."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from geoevents.discourse.draft import Draft, Filled
from geoevents.mentions import Mentions
from geoevents.ontology import EventType, Role
from geoevents.syntax.conllu import load
from geoevents.syntax.frames import Frame, frame_of
from geoevents.syntax.tree import Token, Tree

HERE = Path(__file__).parent
PARSES = HERE.parent / "parses"


def cases(name: str) -> list[tuple[str, ...]]:
    """The rows of a table of cases beside this file."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


@cache
def recorded(name: str) -> dict[str, str]:
    """The CoNLL-U of each recorded text of a file; a line "# source = text" begins a text, in which a line break is written \\n."""
    data = (PARSES / f"{name}.conllu").read_text(encoding="utf-8")
    parts = re.split(r"^(?=# source = )", data, flags=re.MULTILINE)[1:]
    return {part.partition("\n")[0].removeprefix("# source = ").replace("\\n", "\n"): part for part in parts}


@cache
def trees_of(name: str, text: str) -> tuple[Tree, ...]:
    """The recorded parse of a text."""
    return load(recorded(name)[text], text)


@cache
def mentions_of(name: str, text: str) -> Mentions:
    """The mentions of a recorded text."""
    return Mentions(trees_of(name, text), text=text)


def unmark(marked: str) -> tuple[str, int]:
    """A text without the brackets of its trigger, and where the trigger begins."""
    marked = marked.replace("\\n", "\n")
    at = marked.index("[")
    return marked.replace("[", "").replace("]", ""), at


def token_at(trees: tuple[Tree, ...], at: int) -> Token:
    """The word that begins at an offset."""
    return next(t for tree in trees for t in tree if t.start == at)


def draft_in(name: str, marked: str, event: str, *, speech_act: bool | None = None, roles: bool = False) -> Draft:
    """A draft of the bracketed word of a recorded text."""
    text, at = unmark(marked)
    token = token_at(trees_of(name, text), at)
    frame = frame_of(token)
    kind = EventType(event)
    if speech_act is None:
        speech_act = kind in (EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN)
    fillers = _fillers(frame, mentions_of(name, text)) if roles else ()
    return Draft(kind, "test", frame, token.span, fillers, mentions=(token.span,), speech_act=speech_act)


def _fillers(frame: Frame, mentions: Mentions) -> tuple[Filled, ...]:
    agents = frame.agents or (frame.owners if frame.kind == "noun" else ())
    pairs = [(Role.SOURCE, t) for t in agents] + [(Role.TARGET, t) for t in frame.patients]
    return tuple(Filled(role, t, mentions.phrase(t)) for role, t in pairs)

"""The command line: `geoevents extract`, `geoevents explain` and `geoevents rules`.

Exit codes: 0 done, 1 an input could not be read, 2 the command line itself is wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from geoevents._version import __version__
from geoevents.errors import GeoeventsError, InputError
from geoevents.events import Article, Event, Participant, Report, parse_date
from geoevents.ontology import EventType

if TYPE_CHECKING:
    from geoevents.patterns import Rule

__all__ = ["main", "table"]

# C0 and C1 controls, and the marks that reorder, hide or break what a terminal shows: a text must not drive the terminal.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_COLUMNS = ("type", "who", "to whom", "when", "where", "realis", "evidence")
_LIMITS = (22, 24, 20, 10, 12, 12)  # the widest that a column grows; what is left belongs to the evidence
_LEAST_EVIDENCE = 28
_LONGEST = 160  # characters of a cell: more says nothing that the text does not say better


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _parser().parse_args(argv)
    # a terminal that cannot show a letter gets its escape, not a traceback
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    command: Callable[[argparse.Namespace], None] = options.command
    try:
        command(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever read the output has had enough; what is still buffered goes nowhere, without a second complaint at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except GeoeventsError as error:
        print(f"geoevents: {_visible(str(error))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="geoevents", description="Typed geopolitical events from news text, offline.")
    parser.add_argument("--version", action="version", version=f"geoevents {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    extract = commands.add_parser("extract", help="print the events of texts", description="Print the events of texts.")
    _add_input(extract, nargs="+")
    extract.add_argument(
        "--format",
        choices=("table", "json", "jsonl"),
        default="table",
        help="a table (default), indented JSON, or one report a line",
    )
    extract.add_argument("--width", type=_width, help="columns of the table; by default those of the terminal")
    extract.set_defaults(command=_extract)

    explain = commands.add_parser("explain", help="say which rule fired on which word, and why others did not")
    _add_input(explain, nargs=1)
    explain.set_defaults(command=_explain)

    rules = commands.add_parser("rules", help="list the rules", description="List the rules with their trigger words.")
    rules.add_argument("--type", type=_event_type, metavar="TYPE", help=f"only rules of this type: {', '.join(EventType)}")
    rules.set_defaults(command=_rules)
    return parser


def _add_input(parser: argparse.ArgumentParser, nargs: str | int) -> None:
    parser.add_argument("file", nargs=nargs, metavar="FILE", help="a text file, or - for standard input")
    parser.add_argument("--published", type=_day, metavar="DATE", help="the day the text appeared (2025-08-21): relative dates count from it")
    parser.add_argument("--encoding", default="utf-8", type=_encoding, help="how the text is encoded (default: %(default)s)")
    parser.add_argument("--furniture", action="store_true", help='also read page furniture such as "Also Read:" lines')


# ---------------------------------------------------------------- arguments


def _day(value: str) -> datetime.date:
    try:
        day = parse_date(value)
    except InputError:
        day = None
    if day is None:
        raise argparse.ArgumentTypeError(f"{value!r} is no day: give one such as 2025-08-21")
    return day


def _event_type(value: str) -> EventType:
    try:
        return EventType(value.upper())
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no event type: give one of {', '.join(EventType)}") from None


def _encoding(value: str) -> str:
    try:
        b"a".decode(value)
    except UnicodeError:
        pass  # it is an encoding, in which this one byte is no text
    except LookupError:
        raise argparse.ArgumentTypeError(f"{value!r} is no encoding that Python knows: give one such as utf-8 or cp1252") from None
    return value


def _width(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) < 60:
        raise argparse.ArgumentTypeError(f"{value!r}: give a number of columns from 60")
    return int(value)


def _read(name: str, encoding: str) -> str:
    """The text of a file that the user named, line ends as they are, so that offsets fit the file."""
    shown = "standard input" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:
                data = file.read()
    except FileNotFoundError:
        raise InputError(f"{shown}: there is no such file") from None
    except IsADirectoryError:
        raise InputError(f"{shown} is a directory: give a text file") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"{shown} cannot be read: {reason}") from error
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{shown} is not {encoding}: byte {error.start} does not fit; name its encoding with --encoding, such as cp1252") from error
    except UnicodeError as error:
        raise InputError(f"{shown} is not {encoding}: {error}; name its encoding with --encoding") from error
    return text.removeprefix("\ufeff")


# ---------------------------------------------------------------- commands


def _extract(options: argparse.Namespace) -> None:
    if options.file.count("-") > 1:
        raise InputError("standard input (-) can be read once only")
    articles = [Article(_read(name, options.encoding), options.published, None if name == "-" else name) for name in options.file]
    from geoevents.extractor import Extractor

    for report in Extractor(furniture=options.furniture).pipe(articles):
        for warning in report.warnings:
            print(f"geoevents: {_visible(report.id)}: {_visible(warning)}", file=sys.stderr)
        if options.format == "json":
            print(report.to_json(indent=2))
        elif options.format == "jsonl":
            print(report.to_json())
        else:
            if len(articles) > 1:
                print(f"# {_visible(report.id)}")
            print(table(report, options.width or shutil.get_terminal_size((120, 24)).columns))


def _explain(options: argparse.Namespace) -> None:
    text = _read(options.file[0], options.encoding)
    from geoevents.extractor import Extractor

    explanation = Extractor(furniture=options.furniture).explain(text, options.published)
    print("\n".join(_visible(line) for line in str(explanation).split("\n")))


def _rules(options: argparse.Namespace) -> None:
    from geoevents.rules import RULES

    for rule in RULES:
        if options.type in (None, rule.event):
            kind = f"{rule.event}/{rule.mode}" if rule.mode else str(rule.event)
            print(f"{rule.name:<32} {kind:<22} {_triggers(rule)}")


def _triggers(rule: Rule) -> str:
    parts = []
    for trigger in rule.trigger:
        lemmas = sorted(trigger.lemmas)
        shown = ", ".join(lemmas[:8]) + (f" and {len(lemmas) - 8} more" if len(lemmas) > 8 else "")
        particle = f" + {'/'.join(sorted(trigger.particles))}" if trigger.particles else ""
        parts.append(f"{trigger.kind}: {shown}{particle}")
    return "; ".join(parts)


# ---------------------------------------------------------------- the table


def table(report: Report, width: int = 120) -> str:
    """The events of a report as a plain-text table, as wide as `width` where its columns leave the evidence room for that.

    Control characters are written out, so that no text can drive a terminal.
    """
    if not report.events:
        return "no events"
    rows = [_cells(event) for event in report.events]
    widths = [min(limit, max(_columns(row[i]) for row in (_COLUMNS, *rows))) for i, limit in enumerate(_LIMITS)]
    widths.append(max(_LEAST_EVIDENCE, width - sum(widths) - 2 * len(widths)))
    lines = [_line(_COLUMNS, widths), _line(tuple("-" * w for w in widths), widths)]
    for event, row in zip(report.events, rows, strict=True):
        wrapped = [list(_wrap(cell, w)) for cell, w in zip(row, widths[:-1], strict=True)]
        height = max(map(len, wrapped))
        # the evidence shows as much of its sentence as the lines of the other cells leave it room for
        wrapped.append(list(_wrap(_evidence(event, widths[-1], height), widths[-1])))
        for n in range(max(map(len, wrapped))):
            lines.append(_line(tuple(cell[n] if n < len(cell) else "" for cell in wrapped), widths))
    return "\n".join(lines)


def _cells(event: Event) -> tuple[str, ...]:
    when = event.when
    day = "" if when is None else str(when.start) if when.start == when.end else f"{when.start} {when.end}"
    kind = f"{event.type}/{event.mode}" if event.mode else str(event.type)
    cells = (kind, _names(event.sources), _names(event.targets), day, event.place.name if event.place else "", str(event.realis))
    return tuple(_short(_clean(cell)) for cell in cells)


def _names(participants: tuple[Participant, ...]) -> str:
    found = []
    for p in participants:
        actor = p.actor
        name = actor.name if actor else p.span.text
        code = actor.code or actor.country if actor else None
        found.append(f"{name} ({code})" if code else name)
    return ", ".join(dict.fromkeys(found))


def _evidence(event: Event, width: int, height: int) -> str:
    """The trigger in brackets with the words around it, as many as fit into that many columns and lines."""
    sentence, trigger = event.sentence, event.trigger
    before = _clean(sentence.text[: max(0, trigger.start - sentence.start)]).split(" ")
    after = _clean(sentence.text[max(0, trigger.end - sentence.start) :] or " ")
    # what touches the trigger ("talks," "US-led") stays with it
    glued, _, rest = after.partition(" ")
    shown = f"{_short(before.pop())}[{_short(_clean(trigger.text))}]{_short(glued)}"
    left, right = before, rest.split()
    best = shown
    turn = 0
    while left or right:
        # two words before for one after: who acts mostly stands before the verb
        if left and (turn % 3 < 2 or not right):
            shown = f"{_short(left.pop())} {shown}"
        else:
            shown = f"{shown} {_short(right.pop(0))}"
        turn += 1
        candidate = f"{'… ' if left else ''}{shown}{' …' if right else ''}"
        if len(list(_wrap(candidate, width))) > height:
            break
        best = candidate
    return best


def _clean(text: str) -> str:
    """One line, nothing in it that a terminal obeys; a blank at either end stays a blank."""
    return _visible(re.sub(r"\s+", " ", text))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _visible(text: str) -> str:
    """The text with control characters written out (\\x1b)."""
    return _UNPRINTABLE.sub(lambda m: m[0].encode("unicode_escape").decode("ascii"), text)


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell + " " * (w - _columns(cell)) for cell, w in zip(cells, widths, strict=True)).rstrip()


def _wrap(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most `width` columns, broken at blanks where there are any."""
    line = ""
    for word in text.split(" "):
        while _columns(word) > width:
            if line:
                yield line
                line = ""
            head = word[:width]
            while _columns(head) > width:
                head = head[:-1]
            yield head
            word = word[len(head) :]
        if line and _columns(line) + 1 + _columns(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line

"""Runs every benchmark and writes docs/benchmarks.md: measured figures only, each with the command that gave it.

    python -m tests.benchmarks [--shared DIR] [--output FILE]

Each benchmark is a program that prints one JSON object as its last line, and runs in a process of its own. With --shared,
scorers on development data that does not ship are run too, where DIR has them.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import geoevents

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"

# title, what is measured, the command behind the interpreter
BENCHMARKS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Speed and memory", "Processes are started three times, and the median counts. `share_after_parse`: the part of `pipe` that is not the parser's.", ("-m", "tests.benchmarks.speed")),
    ("Whole articles", "Articles written for this project and annotated by hand; `tests/golden/README.md` says how. The rules were developed with these articles at hand: expect less on text that nobody has seen.", ("-m", "tests.benchmarks.quality")),
    (
        "Typing of single sentences",
        "Sentences written for this project by somebody who had not seen the rules; at first sight the rules scored 0.74 on them, then the classes of "
        "what failed were mended, so they are no longer unseen.",
        ("-m", "tests.benchmarks.typed"),
    ),
    (
        "Constructions",
        "Acts, each told in every construction that it fits: the share that comes out as an actual event of the right type with both actors. The sentences "
        "are made up; the parser has learned from made sentences of this kind, so this says what holds, not what to expect of unseen text.",
        ("-m", "tests.benchmarks.constructions"),
    ),
    ("The embedded model", "Time to the first parse, words a second from raw text, peak memory.", ("-m", "tests.benchmarks.model_cost")),
    ("Actors", "Mentions with the code and sector that they should get.", ("-m", "tests.benchmarks.actors_accuracy")),
    ("Places", "Names in sentences: right country, and within 25 km.", ("-m", "tests.benchmarks.places_accuracy")),
    ("Dates", "Recognition on made-up news.", ("-m", "tests.benchmarks.times_speed")),
    (
        "Contexts",
        "Pairs of event and context of the articles above, judged by hand; recall against the contexts that were given to some of the articles before any "
        "output was seen. The cue words were mended with these articles at hand.",
        ("-m", "tests.benchmarks.contexts_accuracy"),
    ),
)
# development data, outside the package: the scorer and its arguments, relative to --shared
SHARED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "The seed article",
        "`seeds/minsk.txt` against events annotated by hand.",
        ("tools/score_articles.py", "data/articles/minsk.gold.jsonl", "--text", f"minsk={ROOT / 'seeds' / 'minsk.txt'}", "--published", "minsk=2025-08-21"),
    ),
    (
        "Typing of sentences of the field's benchmark",
        "Development split of Zero-Shot-PLOVER (Hu et al. 2024), 15 classes. Every third row was never read while the rules were written.",
        ("-m", "tests.benchmarks.typed", "data/pairs/dev.tsv"),
    ),
    ("Parser, EWT development set, gold tokens", "UD English EWT.", ("tools/score_parser.py", "data/treebank/ewt-dev.conllu.xz", "--pretokenized")),
    ("Parser, EWT development set, raw text", "UD English EWT.", ("tools/score_parser.py", "data/treebank/ewt-dev.conllu.xz")),
    ("Parser, GUM development set, gold tokens", "UD English GUM, its CC BY genres.", ("tools/score_parser.py", "data/treebank/gum-dev.conllu.xz", "--pretokenized")),
    ("Names, development set", "English Worldwide Newswire, F1 by class.", ("tools/score_names.py", "data/names/dev.tsv.xz")),
    ("Speed on newswire", "TimeBank's articles; `share_after_parse` as above.", ("-m", "tests.benchmarks.speed", "--news", "data/times/timebank.tar.xz")),
    ("Dates, TimeBank", "TempEval-3 measures.", ("tools/score_times.py", "data/times/timebank.tar.xz")),
    ("Dates, AQUAINT", "TempEval-3 measures.", ("tools/score_times.py", "data/times/aquaint.tar.xz")),
)


class Failed(Exception):
    """A benchmark did not print its figures."""


def measure(command: Sequence[str]) -> dict[str, Any]:
    """The figures that a benchmark prints."""
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, cwd=ROOT)
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        raise Failed(f"{' '.join(command)}: exit code {done.returncode}\n{done.stderr}")
    figures = json.loads(lines[-1])
    if not isinstance(figures, dict):
        raise Failed(f"{' '.join(command)}: the last line is no JSON object")
    return figures


def machine() -> str:
    """The machine in words, without its name."""
    model = platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    except OSError:
        pass
    busy = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    threads = os.environ.get("OMP_NUM_THREADS")
    busy += f", {threads} thread(s)" if threads else ""
    return f"{model}, {os.cpu_count()} cores{busy}; {platform.system()}, Python {platform.python_version()}"


def section(title: str, about: str, command: str, figures: Mapping[str, Any]) -> str:
    rows = [f"| {name} | {_shown(value)} |" for name, value in _flat(figures)]
    return "\n".join([f"## {title}", "", about, "", f"    {command}", "", "| figure | value |", "| --- | --- |", *rows, ""])


def _flat(figures: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in figures.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}, ")
        else:
            yield prefix + name, value


def _shown(value: Any) -> str:
    return "not measured" if value is None else f"{value:,}" if isinstance(value, int) else str(value)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--shared", type=Path, help="a folder with development data and its scorers")
    parser.add_argument("--output", type=Path, default=PAGE)
    options = parser.parse_args(argv)
    head = f"geoevents {geoevents.__version__}, {datetime.date.today()}. {machine()}."
    parts = ["# Benchmarks", "", "Written by `make bench`; every figure was measured by the command above it.", "", head, ""]
    failed = 0
    jobs = [(t, a, "python " + " ".join(c), c) for t, a, c in BENCHMARKS]
    for title, about, command in SHARED if options.shared else ():
        given = [str(options.shared / part) if (options.shared / part).exists() else part for part in command]
        jobs.append((title, f"{about} Development data that is not part of the package.", "python " + " ".join(part for part in command if not part.startswith(("minsk=", "--text", "--published"))), tuple(given)))
    for title, about, shown, command in jobs:
        print(f"{title} ...", file=sys.stderr, flush=True)
        try:
            parts.append(section(title, about, shown, measure(command)))
        except (Failed, ValueError) as error:
            failed += 1
            print(error, file=sys.stderr)
    if failed:
        print(f"{failed} benchmarks failed: {options.output} is left as it is", file=sys.stderr)
        return 1
    options.output.write_text("\n".join(parts), encoding="utf-8")
    print(options.output)
    return 0

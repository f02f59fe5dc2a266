"""What a user waits for: import, first event, one article, a hundred articles; and the memory it takes. Prints JSON.

    python -m tests.benchmarks.speed [--articles 100 | --news ARCHIVE.tar.xz]

The hundred articles are the golden ones with a sentence of their own in every paragraph, so that no two paragraphs are equal.
--news: only the throughput, on the TimeML files of an archive.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tarfile
import time
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from geoevents import Article, Extractor
from geoevents.syntax.parser import Parse, Parser
from geoevents.syntax.pipeline import embedded_parser
from tests.golden.scoring import articles

ROOT = Path(__file__).parent.parent.parent
SEED = ROOT / "seeds" / "minsk.txt"

# the clock starts with the interpreter's first own line; starting Python itself is measured and added
FIRST = f"""
import time; began = time.perf_counter()
import geoevents; imported = time.perf_counter()
geoevents.extract("Belarus and Iran signed an agreement in Minsk on Wednesday.", "2025-08-21"); first = time.perf_counter()
text = open({str(SEED)!r}, encoding="utf-8").read()
geoevents.extract(text, "2025-08-21"); article = time.perf_counter()
print(imported - began, first - began, article - first)
"""


class Timed:
    """A parser that adds up the time it takes."""

    def __init__(self, inner: Parser) -> None:
        self.inner = inner
        self.seconds = 0.0

    def parse(self, texts: Sequence[str]) -> list[Parse]:
        start = time.perf_counter()
        try:
            return self.inner.parse(texts)
        finally:
            self.seconds += time.perf_counter() - start


def many(count: int) -> list[Article]:
    """Articles of which no two paragraphs are equal."""
    own = articles()
    made = []
    for n in range(count):
        article = own[n % len(own)]
        text = "\n\n".join(f"{p} It was report {n + 1} of the day." for p in article.text.split("\n\n"))
        made.append(Article(text, article.published, str(n)))
    return made


def newswire(archive: Path) -> list[Article]:
    """The texts of an archive of TimeML files, with the days on which they were written."""
    made = []
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getnames()):
            file = tar.extractfile(member) if member.endswith(".tml") else None
            if file is not None:
                root = ElementTree.parse(file).getroot()
                written = next((x.get("value", "")[:10] for x in root.iter("TIMEX3") if x.get("functionInDocument") == "CREATION_TIME"), "")
                body = root.find("TEXT")
                made.append(Article("".join((body if body is not None else root).itertext()).strip(), written or None, member))
    return made


def starts(runs: int = 3) -> dict[str, float]:
    bare, rows = [], []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        bare.append(time.perf_counter() - start)
        done = subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True, text=True, cwd=ROOT)
        rows.append([float(x) for x in done.stdout.split()])
    imported, first, article = (statistics.median(column) for column in zip(*rows, strict=True))
    return {
        "import_s": round(imported, 3),
        "first_event_after_process_start_s": round(first + statistics.median(bare), 2),
        "seed_article_after_that_s": round(article, 2),
    }


def pipe(made: Sequence[Article]) -> dict[str, float]:
    parser = Timed(embedded_parser())
    extractor = Extractor(parser)
    extractor.extract("Iran struck Iraq on Monday.", "2024-05-02")
    parser.seconds = 0.0
    start = time.perf_counter()
    events = sum(len(report.events) for report in extractor.pipe(made))
    total = time.perf_counter() - start
    words = sum(len(a.text.split()) for a in made)
    return {
        "articles": len(made),
        "words": words,
        "events": events,
        "pipe_s": round(total, 2),
        "words_per_second": round(words / total),
        "share_after_parse": round((total - parser.seconds) / total, 3),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--articles", type=int, default=100)
    options.add_argument("--news", type=Path, help="a .tar.xz of TimeML files")
    given = options.parse_args()
    figures = pipe(newswire(given.news)) if given.news else {**starts(), **pipe(many(given.articles))}
    # kilobytes on Linux, bytes on macOS
    unit = 1 if sys.platform == "darwin" else 1024
    figures["peak_memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

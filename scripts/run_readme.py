"""Runs the examples of README.md and of the guides, and compares what they print with what the pages show.

    python scripts/run_readme.py            # check: exit code 1 where an example fails or an output is stale
    python scripts/run_readme.py --write    # write the outputs anew

A page's ```python blocks run in order in one interpreter, its ```sh blocks in a shell, both in the project's root. The
```text block between `<!-- output -->` and `<!-- end of output -->` after a block shows what the block printed. A block
after `<!-- not run: reason -->` is left alone.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md",
    "docs/index.md",
    "docs/getting-started.md",
    "docs/write-your-own-rule.md",
    "docs/data-model.md",
)

_BLOCK = re.compile(
    r"(?P<skip><!-- not run: [^>]+ -->\s*)?^```(?P<language>python|sh)\n(?P<code>.*?)^```\n"
    r"(?P<output>\s*<!-- output -->\n```text\n(?P<shown>.*?)```\n<!-- end of output -->)?",
    re.MULTILINE | re.DOTALL,
)
_MARK = "\x1d"  # parts the outputs of a page's blocks; no example prints it


class ExampleFailed(Exception):
    """An example of a page ended with an error."""


def blocks(page: str) -> list[re.Match[str]]:
    """The examples of a page that run, in order."""
    return [m for m in _BLOCK.finditer(page) if not m["skip"]]


def outputs(page: str, name: str) -> list[str]:
    """What each example of a page prints."""
    found = blocks(page)
    python = _run_python([m["code"] for m in found if m["language"] == "python"], name)
    return [python.pop(0) if m["language"] == "python" else _run_shell(m["code"], name) for m in found]


def _environment() -> dict[str, str]:
    # the examples call `geoevents`: the one beside this interpreter; as wide as a page of the documentation
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "COLUMNS": "136", "PYTHONIOENCODING": "utf-8"}


def _run_shell(code: str, name: str) -> str:
    done = subprocess.run(["bash", "-euc", code], cwd=ROOT, env=_environment(), capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise ExampleFailed(f"{name}: {code.strip()}\n{done.stdout}{done.stderr}")
    return done.stdout


def _run_python(codes: list[str], name: str) -> list[str]:
    if not codes:
        return []
    program = "".join(f"{code}\nprint({_MARK!r}, end='')\n" for code in codes)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "examples.py")
        script.write_text(program, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, script], cwd=ROOT, env={**_environment(), "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, encoding="utf-8"
        )
    if done.returncode:
        raise ExampleFailed(f"{name}: a Python example failed\n{done.stdout}{done.stderr}")
    return done.stdout.split(_MARK)[:-1]


def refreshed(page: str, name: str) -> str:
    """The page with every shown output as its example prints it now."""
    printed = iter(outputs(page, name))

    def replace(m: re.Match[str]) -> str:
        if m["skip"]:
            return m[0]
        text = next(printed)
        if m["output"] is None:
            return m[0]
        lines = "".join(f"{line.rstrip()}\n" for line in text.strip("\n").split("\n"))
        start, end = m.start("shown") - m.start(), m.end("shown") - m.start()
        return m[0][:start] + lines + m[0][end:]

    return _BLOCK.sub(replace, page)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the outputs anew")
    parser.add_argument("pages", nargs="*", default=PAGES, help="pages, from the project's root (default: README.md and the guides)")
    options = parser.parse_args()
    stale = 0
    for name in options.pages:
        path = ROOT / name
        page = path.read_text(encoding="utf-8")
        try:
            new = refreshed(page, name)
        except ExampleFailed as error:
            print(error, file=sys.stderr)
            return 1
        if options.write:
            path.write_text(new, encoding="utf-8")
        elif new != page:
            stale += 1
            sys.stdout.writelines(difflib.unified_diff(page.splitlines(True), new.splitlines(True), name, f"{name}, run now", n=1))
        print(f"{name}: {len(blocks(page))} examples run")
    if stale:
        print("outputs are stale: run `make readme`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())

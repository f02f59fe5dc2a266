"""The pages: their examples run and print what the pages show, and their links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import geoevents

ROOT = Path(__file__).parent.parent
PAGES = sorted(str(p.relative_to(ROOT)) for p in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES)
def test_links_between_files(page: str) -> None:
    text = re.sub(r"^```.*?^```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        assert target.startswith("https://") or (ROOT / page).parent.joinpath(target).exists(), f"{page}: {target}"


def test_the_changelog_knows_the_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text or f"## [{geoevents.__version__}]" in text


def script(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "scripts" / "run_readme.py", *options, str(page)], capture_output=True, text=True)


PAGE = "```python\nprint(6 * 7)\n```\n\n<!-- output -->\n```text\n{}\n```\n<!-- end of output -->\n\n<!-- not run: it would fail -->\n```sh\nexit 3\n```\n"


def test_a_stale_output_is_found_and_written_anew(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE.format("41"), encoding="utf-8")
    stale = script(page)
    assert stale.returncode == 1
    assert "-41" in stale.stdout
    assert script(page, "--write").returncode == 0
    assert page.read_text(encoding="utf-8") == PAGE.format("42")
    assert script(page).returncode == 0


@pytest.mark.parametrize("block", ["```sh\nexit 3\n```\n", "```python\nraise SystemExit(3)\n```\n"])
def test_an_example_that_fails_is_found(tmp_path: Path, block: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(block, encoding="utf-8")
    assert script(page).returncode == 1


def test_readme_and_guides_are_fresh() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "run_readme.py"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr

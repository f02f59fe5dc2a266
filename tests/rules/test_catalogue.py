"""The generated catalogue of the rules. Whether docs/rules.md is up to date is checked by the script's --check."""

from __future__ import annotations

import runpy
from pathlib import Path

from geoevents.rules import RULES

SCRIPT = Path(__file__).parent.parent.parent / "scripts" / "write_rule_catalogue.py"


def test_every_rule_is_in_the_catalogue() -> None:
    page: str = runpy.run_path(str(SCRIPT))["page"]()
    lines = page.splitlines()
    assert all(f"### {rule.name}" in lines for rule in RULES)
    assert sum(line.startswith("- yes: ") for line in lines) == sum(e.positive for r in RULES for e in r.examples)


def test_the_check_sees_a_stale_page(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    script = runpy.run_path(str(SCRIPT))
    main = script["main"]
    page = tmp_path / "rules.md"
    monkeypatch.setitem(main.__globals__, "PAGE", page)
    monkeypatch.setattr("sys.argv", ["x", "--check"])
    assert main() == 1
    monkeypatch.setattr("sys.argv", ["x"])
    assert main() == 0
    monkeypatch.setattr("sys.argv", ["x", "--check"])
    assert main() == 0

"""Writes docs/rules.md, the catalogue of the rules that ship: name, type, mode, pattern in words, examples.

    python scripts/write_rule_catalogue.py [--check]

--check writes nothing and fails where the page is not what the rules say.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from geoevents.matching import describe, describe_selector
from geoevents.ontology import Role
from geoevents.patterns import Example, Rule, Trigger
from geoevents.rules import MODULES

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"
MOST = 12  # words of a class that are listed


def sample(lemmas: frozenset[str]) -> str:
    """The first words of a class and how many more there are."""
    listed = sorted(lemmas)
    return ", ".join(listed[:MOST]) + (f" and {len(listed) - MOST} more" if len(listed) > MOST else "")


def trigger_in_words(trigger: Trigger) -> str:
    """A trigger in words."""
    text = f"{trigger.kind} {sample(trigger.lemmas)}"
    if trigger.particles:
        text += f", with {' or '.join(sorted(trigger.particles))}"
    if trigger.without_particles:
        text += f", without {' or '.join(sorted(trigger.without_particles))}"
    return text


def example_in_words(example: Example) -> str:
    """An example as a list item."""
    stated = [f"{role}: {', '.join(sorted(found))}" for role, found in (("source", example.source), ("target", example.target)) if found]
    stated += [f"mode: {example.mode}"] if example.mode else []
    text = " ".join(example.text.split())
    return f"- {'yes' if example.positive else 'no'}: “{text}”" + (f" ({'; '.join(stated)})" if stated else "")


def section(rule: Rule) -> Iterator[str]:
    """The lines of one rule."""
    yield f"### {rule.name}"
    yield ""
    modes = [f"{mode} where {describe(condition)}" for condition, mode in rule.modes] + ([rule.mode] if rule.mode else [])
    yield f"- type: {rule.event}" + (f"; mode: {', else '.join(modes)}" if modes else "")
    yield f"- starts on: {'; or '.join(trigger_in_words(t) for t in rule.trigger)}"
    for condition in rule.where:
        yield f"- where: {describe(condition)}"
    for condition in rule.unless:
        yield f"- unless: {describe(condition)}"
    for role in Role:
        if role in rule.roles:
            yield f"- {role}: {describe_selector(rule.roles[role])}"
    flags = (("every party is a source", rule.reciprocal), ("what it speaks of is no event of its own", rule.absorbs))
    for text, holds in flags:
        if holds:
            yield f"- {text}"
    for example in rule.examples:
        yield example_in_words(example)
    yield ""


def page() -> str:
    """The whole page."""
    modules = [importlib.import_module(f"geoevents.rules.{name}") for name in MODULES]
    number = sum(len(m.RULES) for m in modules)
    lines = [
        "# The rules",
        "",
        f"The {number} rules that ship, in table order. On one trigger the more specific rule wins, then this order.",
        "`scripts/write_rule_catalogue.py` writes this page from the rules; [write your own](write-your-own-rule.md) says how they are made.",
        "",
    ]
    for name, module in zip(MODULES, modules, strict=True):
        lines += [f"## {name.upper()}", ""]
        about = " ".join((module.__doc__ or "").split()).partition(": ")[2]
        lines += [about[:1].upper() + about[1:], ""] if about else []
        for rule in module.RULES:
            lines.extend(section(rule))
    return "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """Runs the script."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--check", action="store_true")
    given = args.parse_args()
    text = page()
    if given.check:
        if not PAGE.exists() or PAGE.read_text("utf-8") != text:
            print("docs/rules.md is stale: run python scripts/write_rule_catalogue.py (make rules)", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Parses every example of the shipped rules with the embedded model and writes tests/parses/rules_<module>.conllu.

    python scripts/record_parses.py [--check] [module ...]

Of the texts of tests/discourse those are parsed that have no recording yet: their tests are of what follows the parse,
and keep the parses that they were written with.
The rule tests read these files and so need no model. --check parses anew and writes nothing; it lists the examples that
do not hold on the new parses, counts the sentences whose analysis differs from the recorded one, and fails where a
recording is missing or left over or an example does not hold.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from geoevents.errors import ExampleError
from geoevents.rules import MODULES, RULES
from geoevents.syntax.parser import Parse
from geoevents.syntax.pipeline import embedded_parser
from geoevents.syntax.tree import Tree
from geoevents.testing import RecordedParser, check_example

FOLDER = Path(__file__).parent.parent / "tests" / "parses"


def examples_of(module: str) -> list[str]:
    """The texts of a module's examples, each once, in order."""
    rules = importlib.import_module(f"geoevents.rules.{module}").RULES
    return list(dict.fromkeys(e.text for rule in rules for e in rule.examples))


def analysis(trees: Sequence[Tree]) -> list[tuple[object, ...]]:
    """What rules see of a parse."""
    return [(w.text, w.lemma, w.upos, w.head, w.deprel, w.ner) for tree in trees for w in tree.words()]


def recorded(module: str) -> RecordedParser:
    """The recording of a module, empty where there is none."""
    path = FOLDER / f"rules_{module}.conllu"
    return RecordedParser.from_file(path) if path.exists() else RecordedParser({})


def record_discourse(check: bool) -> int:
    """Parses the texts of the discourse tests that have no recording; returns how many those were."""
    sys.path.insert(0, str(FOLDER.parent.parent))
    from tests.discourse.stage_texts import TEXTS

    missing = 0
    files = {path.name for path in FOLDER.glob("discourse_*.conllu")} | {"discourse_stages.conllu"}
    for name in sorted(files):
        path = FOLDER / name
        old = RecordedParser.from_file(path) if path.exists() else RecordedParser({})
        wanted = list(TEXTS.values()) if name == "discourse_stages.conllu" else list(old.parses)
        new = old.missing(wanted)
        missing += len(new)
        left = len(old.parses) - (len(wanted) - len(new))
        print(f"{name}: {len(wanted)} texts, {len(new)} not recorded, {left} left over")
        if not check and (new or left):
            parsed = {t: p.trees for t, p in zip(new, embedded_parser().parse(new), strict=True)} if new else {}
            path.write_text(RecordedParser.dump({t: parsed.get(t) or old.parses[t] for t in wanted}), "utf-8")
    return missing


def main() -> int:
    """Runs the script."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--check", action="store_true")
    args.add_argument("modules", nargs="*", default=MODULES, metavar="module")
    given = args.parse_args()
    texts = {module: examples_of(module) for module in given.modules}
    every = list(dict.fromkeys(t for found in texts.values() for t in found))
    parses: list[Parse] = embedded_parser().parse(every)
    trees = {text: parse.trees for text, parse in zip(every, parses, strict=True)}
    stale = 0
    for module, wanted in texts.items():
        old = recorded(module)
        missing, left = old.missing(wanted), [t for t in old.parses if t not in wanted]
        drifted = [t for t in wanted if t in old.parses and analysis(old.parses[t]) != analysis(trees[t])]
        stale += len(missing) + len(left)
        print(f"{module}: {len(wanted)} examples, {len(missing)} not recorded, {len(left)} left over, {len(drifted)} analysed otherwise")
        if given.check:
            for text in (*missing, *left):
                print(f"    not as recorded: {text}")
        else:
            (FOLDER / f"rules_{module}.conllu").write_text(RecordedParser.dump({t: trees[t] for t in wanted}), "utf-8")
    if list(given.modules) == list(MODULES):
        stale += record_discourse(given.check)
    parser = RecordedParser(trees)
    failed = 0
    for rule in RULES:
        for example in rule.examples:
            if example.text in trees:
                try:
                    check_example(rule, example, parser, RULES)
                except ExampleError as error:
                    failed += 1
                    print(f"    {error}")
    print(f"{failed} examples do not hold")
    return 1 if failed or (given.check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())

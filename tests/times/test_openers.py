"""No rule finds anything at a word where the table of first words does not let it be asked."""

import ast
import random
from collections.abc import Iterator
from pathlib import Path

from geoevents import times
from geoevents.times import grammar, names
from geoevents.times.openers import OPENERS, rules_at
from geoevents.times.readings import Found
from geoevents.times.tokens import Tokens, tokenize

TAILS = "ago,year,of the year,quarter of 1998,days later,-long,and a half years,of March,th of May,:30 p.m. Friday,'s Day,/2/1999".split(
    ","
)
CASES = Path(__file__).with_name("cases.tsv").read_text(encoding="utf-8").splitlines()


def vocabulary() -> list[str]:
    """Every word that the grammar names, and some numbers."""
    found = {"", *"0 0000 1 3 5 12 20 28 90 98 150 500 0735 1990 1998 2004 30000 1234567 ٣".split()}
    for path in Path(times.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value == node.value.lower():
                found.update(tokenize(node.value, 0, len(node.value)).low)
    return sorted(found.union(*names.NAMES))


def at_random(number: int) -> Iterator[Tokens]:
    """Rows of time words, glued and not, small and capital; the expression would begin at token 1."""
    rng, known = random.Random(7), vocabulary()
    openers = sorted({word for o in OPENERS for word in (*o.words, *o.pairs)})
    for _ in range(number):
        first, second, third = rng.choice(rng.choice((known, openers))), *rng.choices(known, k=2)
        gaps = rng.choices((" ", ""), (4, 1), k=3)
        before = rng.choice(("in", "the", "on", "at", "early", "for"))
        text = f"{before} {first}{gaps[0]}{second}{gaps[1]}{rng.choice((third, *TAILS))}{gaps[2]}{rng.choice(TAILS)}"
        text = rng.choice((text, text.title(), text.upper(), f"{before} {text[len(before) + 1 :].capitalize()}"))
        yield tokenize(text, 0, len(text))


def asked_all(t: Tokens, i: int) -> list[tuple[str, Found]]:
    return [(o.rule.__name__, found) for o in OPENERS if (found := o.rule(t, i)) is not None]


def asked_some(t: Tokens, i: int) -> list[tuple[str, Found]]:
    return [(rule.__name__, found) for rule in rules_at(t.low, i) if (found := rule(t, i)) is not None]


def test_the_table_loses_nothing_that_a_rule_would_find() -> None:
    answers = 0
    for t in at_random(30_000):
        found = asked_all(t, 1)
        assert found == asked_some(t, 1), t.raw[:12]
        answers += bool(found)
    # the rows are such that the rules do answer
    assert answers > 3000


def test_the_table_loses_nothing_in_real_sentences() -> None:
    for line in CASES:
        t = tokenize(line, 0, len(line))
        for i in range(t.count):
            assert asked_all(t, i) == asked_some(t, i), (t.raw[i], line)


def test_expressions_begin_only_at_the_places_looked_at() -> None:
    for t in at_random(20_000):
        places = grammar._places(t)
        for i in range(t.count):
            if i not in places and t.low[i] not in grammar._INNER:
                assert grammar.expression(t, i, lambda start, end: True) is None, (t.raw[i], t.raw[: t.count])

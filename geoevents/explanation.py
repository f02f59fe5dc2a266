"""Why a rule fired or did not: the answer of Extractor.explain, as text and as data."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from geoevents.events import Report, Span
from geoevents.matching import Matcher
from geoevents.mentions import Mentions
from geoevents.syntax.tree import Tree

__all__ = ["Candidate", "Explanation", "explanation_of"]


@attrs.frozen(slots=True)
class Candidate:
    """A word that some rule may start on. fired: the rule of the event it became, if any. tried: (rule, why it failed) pairs."""

    trigger: Span
    sentence: Span
    fired: str | None
    bindings: tuple[tuple[str, Span], ...] = ()
    tried: tuple[tuple[str, str], ...] = ()


@attrs.frozen(slots=True)
class Explanation:
    """Every candidate trigger of a text with the rules that were tried on it. str() gives a readable page."""

    candidates: tuple[Candidate, ...]
    report: Report

    def __str__(self) -> str:
        lines: list[str] = []
        sentence = None
        for c in self.candidates:
            if c.sentence != sentence:
                sentence = c.sentence
                lines.append(f"\n[{sentence.start}:{sentence.end}] {' '.join(sentence.text.split())}")
            if c.fired:
                bound = "; ".join(f"{role}: {span.text!r}" for role, span in c.bindings)
                lines.append(f"  {c.trigger.text!r} at {c.trigger.start}: fired {c.fired}" + (f" ({bound})" if bound else ""))
            else:
                lines.append(f"  {c.trigger.text!r} at {c.trigger.start}: no event")
            lines.extend(f"      {name}: {reason}" for name, reason in c.tried)
        if not self.candidates:
            return "no word of this text is a trigger of any rule"
        return "\n".join(lines).lstrip("\n")


def explanation_of(trees: Sequence[Tree], matcher: Matcher, mentions: Mentions, report: Report) -> Explanation:
    """The explanation of a text from its trees and the report they led to."""
    candidates = []
    for tree in trees:
        fired = {m.trigger: m for m in matcher.matches(tree)}
        by_token: dict[int, list[tuple[str, str]]] = {}
        for trial in matcher.trials(tree):
            match = fired.get(trial.trigger)
            if match is not None and match.rule is trial.rule:
                by_token.setdefault(trial.trigger.i, [])
                continue
            if trial.failed is not None:
                reason = trial.failed
            elif match is not None:
                reason = f"fits, but {match.rule.name} is more specific or comes first"
            else:
                reason = "fits, but the word is part of another event"
            by_token.setdefault(trial.trigger.i, []).append((trial.rule.name, reason))
        for i, tried in sorted(by_token.items()):
            token = tree.tokens[i]
            match = fired.get(token)
            bindings = tuple((str(b.role), mentions.phrase(b.token)) for b in match.bound) if match else ()
            candidates.append(Candidate(token.span, tree.span(), match.rule.name if match else None, bindings, tuple(tried)))
    return Explanation(tuple(candidates), report)

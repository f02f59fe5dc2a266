"""The explicit, ordered table of the rules that ship with geoevents."""

from __future__ import annotations

import importlib

from geoevents.patterns import Rule

__all__ = ["MODULES", "RULES"]

# On one trigger the more specific rule wins, then this order.
MODULES = (
    "agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request",
    "accuse", "reject", "threaten", "protest", "sanction", "mobilize", "coerce", "assault", "between",
)  # fmt: skip

RULES: tuple[Rule, ...] = tuple(rule for name in MODULES for rule in importlib.import_module(f"geoevents.rules.{name}").RULES)

"""SUPPORT rules."""

from __future__ import annotations

from geoevents.patterns import Rule

RULES: tuple[Rule, ...] = ()

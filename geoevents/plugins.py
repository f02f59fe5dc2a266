"""Plug-ins by entry point: listed freely, loaded only when named. Groups: geoevents.rules, geoevents.actors."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points

from geoevents.actors import ActorList
from geoevents.errors import PluginError
from geoevents.patterns import Rule

__all__ = ["ACTORS_GROUP", "RULES_GROUP", "installed", "load_actor_plugin", "load_rule_plugin"]

RULES_GROUP, ACTORS_GROUP = "geoevents.rules", "geoevents.actors"


def installed(group: str) -> tuple[str, ...]:
    """The names of the installed plug-ins of a group, sorted; nothing is imported."""
    return tuple(sorted({e.name for e in entry_points(group=group)}))


def _find(group: str, name: str) -> EntryPoint | None:
    return next(iter(entry_points(group=group, name=name)), None)


def _load(entry: EntryPoint, group: str) -> object:
    """What an entry point offers; where that is a function, what it returns."""
    try:
        value = entry.load()
    except Exception as error:
        raise PluginError(f"the plug-in {entry.name!r} ({group}) cannot be imported from {entry.value!r}: {error}") from error
    try:
        return value() if callable(value) else value
    except Exception as error:
        raise PluginError(f"the function {entry.value!r} of the plug-in {entry.name!r} ({group}) failed: {error}") from error


def load_rule_plugin(name: str) -> tuple[Rule, ...] | None:
    """The rules of the plug-in of that name, or None where no rule plug-in has it. Raises PluginError for one that is broken."""
    entry = _find(RULES_GROUP, name)
    if entry is None:
        return None
    value = _load(entry, RULES_GROUP)
    if not isinstance(value, (tuple, list)) or not all(isinstance(r, Rule) for r in value):
        raise PluginError(f"the plug-in {name!r} ({RULES_GROUP}) must offer a sequence of Rule values or a function that returns one")
    return tuple(value)


def load_actor_plugin(name: str, *, required: bool) -> ActorList | None:
    """The actors of the plug-in of that name, or None. Raises PluginError where it is required and missing, or broken."""
    entry = _find(ACTORS_GROUP, name)
    if entry is None:
        if required:
            known = sorted({*installed(RULES_GROUP), *installed(ACTORS_GROUP)})
            raise PluginError(f"no plug-in named {name!r} is installed; installed: {', '.join(known) or 'none'}")
        return None
    value = _load(entry, ACTORS_GROUP)
    if not isinstance(value, ActorList):
        raise PluginError(f"the plug-in {name!r} ({ACTORS_GROUP}) must offer an ActorList or a function that returns one")
    return value

"""Who: from a mention in a text to a typed Actor, offline.

resolve(mention, ...) gives the Actor or None; is_actor tells whether a phrase can act; context_of collects what an article
defines itself; ActorList holds a user's own actors; load_plugin loads an installed list by name.
"""

from geoevents.actors.context import Context, context_of
from geoevents.actors.lists import ActorList, load_plugin
from geoevents.actors.resolve import is_actor, resolve

__all__ = ["ActorList", "Context", "context_of", "is_actor", "load_plugin", "resolve"]

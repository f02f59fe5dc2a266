"""Sentences as read-only trees, and the frames of their predicates. Only `pipeline` knows Stanza."""

from geoevents.syntax.tree import Token, Tree

__all__ = ["Token", "Tree"]

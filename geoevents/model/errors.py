"""Errors of the embedded model."""

from geoevents.errors import ModelFileError

__all__ = ["ModelFileError"]

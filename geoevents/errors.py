"""The library's own errors. Each subclasses a builtin, so that `except ValueError` works, and says what to do."""

__all__ = ["ExampleError", "GeoeventsError", "InputError", "ModelFileError", "PluginError", "RecordError", "RuleError", "TableError"]


class GeoeventsError(Exception):
    """Base class of every error that geoevents raises on purpose."""


class InputError(GeoeventsError, ValueError):
    """A caller's value cannot be used: a date that is none, a text that is no string."""


class RecordError(GeoeventsError, ValueError):
    """A stored record (JSON) does not describe a report, an event or one of their parts."""


class RuleError(GeoeventsError, ValueError):
    """A rule contradicts itself or uses a name that the ontology does not know."""


class ExampleError(GeoeventsError, AssertionError):
    """An example inside a rule does not hold."""


class PluginError(GeoeventsError, LookupError):
    """A plug-in was named that is not installed, or that does not offer what it should."""


class TableError(GeoeventsError, ValueError):
    """A user's table (an actor list) has a bad line; the message names file and line."""


class ModelFileError(GeoeventsError, OSError):
    """A file of the embedded model is missing or damaged; the message names the file and the remedy."""

"""Where: from a place name in a text to coordinates and country, offline.

locate(name, ...) gives a PlaceMatch or None; context_of(text) what helps it between namesakes; dateline(text) the span
of a dateline's place; is_plain tells whether locate needs that help; event_place chooses, among candidates, the place that belongs to an event.
"""

from geoevents.places.choice import PlaceCandidate, PlaceContext, PlaceMatch, context_of, dateline, event_place, is_plain, locate

__all__ = ["PlaceCandidate", "PlaceContext", "PlaceMatch", "context_of", "dateline", "event_place", "is_plain", "locate"]

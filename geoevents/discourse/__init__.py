"""Did it happen, who says so, when and where, and is it the same event: stages from matches to finished drafts."""

from geoevents.discourse.draft import Draft, Filled, draft_of

__all__ = ["Draft", "Filled", "draft_of"]

"""An event in the making: what the discourse stages read and, by attrs.evolve, complete."""

from __future__ import annotations

import attrs

from geoevents.events import Actor, Attribution, Place, Quantity, Span, When
from geoevents.matching import Match
from geoevents.mentions import Mentions
from geoevents.ontology import EventType, Realis, Role
from geoevents.patterns import Negated
from geoevents.syntax.frames import Frame
from geoevents.syntax.tree import Token, Tree

__all__ = ["Draft", "Filled", "draft_of"]


@attrs.frozen(slots=True, eq=False)
class Filled:
    """A filler of a role: the head of the phrase, its span, its actor, and what it stands for."""

    role: Role
    token: Token
    span: Span
    actor: Actor | None = None
    antecedent: Span | None = None


@attrs.frozen(slots=True, eq=False)
class Draft:
    """An event in the making. Stages return new drafts; none is changed.

    speech_act: the act is one of words, whatever they are about. by_not_doing: the act consists in what is not done
    ("will not lift the ban"), so the negation of its clause is no denial of it.
    """

    type: EventType
    rule: str
    frame: Frame
    span: Span
    fillers: tuple[Filled, ...]
    mode: str | None = None
    realis: Realis = Realis.ACTUAL
    attribution: Attribution | None = None
    when: When | None = None
    place: Place | None = None
    quantities: tuple[Quantity, ...] = ()
    contexts: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    speech_act: bool = False
    by_not_doing: bool = False

    @property
    def trigger(self) -> Token:
        """The word that names the event."""
        return self.frame.trigger

    @property
    def tree(self) -> Tree:
        """The sentence of the trigger."""
        return self.frame.trigger.tree

    def by_role(self, role: Role) -> tuple[Filled, ...]:
        """The fillers of a role."""
        return tuple(f for f in self.fillers if f.role is role)


def draft_of(match: Match, mentions: Mentions) -> Draft:
    """The draft of a rule's match: fillers with their spans and actors, everything else still open."""
    trigger = match.trigger
    span = trigger.span
    fillers = tuple([Filled(b.role, b.token, mentions.phrase(b.token), mentions.actor(b.token)) for b in match.bound])
    rule = match.rule
    speech_act, by_not_doing = rule.absorbs or rule.said, any(isinstance(c, Negated) for c in rule.where)
    return Draft(
        rule.event, rule.name, match.frame, span, fillers, match.mode, mentions=(span,), speech_act=speech_act, by_not_doing=by_not_doing
    )

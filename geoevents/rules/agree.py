"""AGREE: to agree, offer, promise, show willingness to cooperate; every future cooperative act."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import ACTOR, Rule, agent, noun, oblique, patient, verb, yes, no

RULES = (
    Rule(
        name="agree.agree",
        event=EventType.AGREE,
        trigger=verb("agree"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("with", ACTOR).otherwise(patient(ACTOR))},
        absorbs=True,
        examples=(
            yes("Chad agreed to share its water data with Niger.", source={"TCD"}),
            no("Chad shares its water data with Niger."),
        ),
    ),
)

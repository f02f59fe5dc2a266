"""SUPPORT: to express support, praise, recognise, open relations; to sign, ratify or finalise an agreement."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PARTY,
    AnyOf,
    Rule,
    about,
    adjective,
    agent,
    clausal,
    has,
    nearby,
    no,
    noun,
    oblique,
    owner,
    patient,
    verb,
    words,
    yes,
)

_AGREEMENT = words("noun.agreement")
_PARTIES = {Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR))}
_BACKED = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)}

RULES: tuple[Rule, ...] = (
    Rule(
        name="support.sign",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.sign"), without_particle=("up", "off")),
        where=about(_AGREEMENT | words("noun.signed")),
        roles=_PARTIES,
        reciprocal=True,
        examples=(
            yes("Peru and Chile signed three fishing accords in Lima.", source={"PER", "CHL"}),
            yes("The treaty was ratified by Latvia in May.", source={"LVA"}),
            yes("Ghana has initialled a customs pact with Togo.", source={"GHA", "TGO"}),
            no("Peru and Chile signed up for the tournament."),
            no("The king signed the budget law."),
        ),
    ),
    Rule(
        name="support.sign-with",
        event=EventType.SUPPORT,
        trigger=verb("sign"),
        where=has(oblique("with", ACTOR)),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Ghana signed with Togo after a year of haggling.", source={"GHA", "TGO"}),
            no("Ghana signed on Friday."),
        ),
    ),
    Rule(
        name="support.reach-agreement",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.reach_deal")),
        where=about(_AGREEMENT),
        roles=_PARTIES,
        reciprocal=True,
        examples=(
            yes("Nepal struck a deal with India on river water.", source={"NPL", "IND"}),
            yes("An agreement was reached between Mali and Niger.", source={"MLI", "NER"}),
            no("Nepal reached the coast of India."),
        ),
    ),
    Rule(
        name="support.come-to-agreement",
        event=EventType.SUPPORT,
        trigger=verb("come", "enter", "arrive", "accede"),
        where=has(oblique("to", "into", "at", _AGREEMENT)),
        roles=_PARTIES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Nepal entered into an agreement with India.", source={"NPL", "IND"}),
            no("Nepal's envoy came to Delhi."),
        ),
    ),
    Rule(
        name="support.agree-on",
        event=EventType.SUPPORT,
        trigger=verb("agree"),
        where=AnyOf((has(oblique("on", "to", "upon", _AGREEMENT | words("noun.blueprint"))), about(_AGREEMENT | words("noun.blueprint")))),
        unless=clausal(),
        roles=_PARTIES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Fiji and Tonga agreed on a draft fisheries treaty.", source={"FJI", "TON"}),
            no("Fiji agreed to send a draft treaty to Tonga."),
        ),
    ),
    Rule(
        name="support.praise",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.back"), without_particle=("down", "out", "off", "away", "up")),
        roles=_BACKED,
        needs=(Role.SOURCE,),
        examples=(
            yes("Kenya praised Somalia's reforms.", source={"KEN"}, target={"SOM"}),
            yes("The plan of Bolivia was endorsed by Peru.", source={"PER"}, target={"BOL"}),
            no("Kenya backed down."),
        ),
    ),
    Rule(
        name="support.defend",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.defend")),
        where=about(words("noun.conduct")),
        roles=_BACKED,
        needs=(Role.SOURCE,),
        examples=(
            yes("The Dutch minister defended Belgium's decision to close the port.", source={"NLD"}, target={"BEL"}),
            no("Polish soldiers defended the bridge."),
        ),
    ),
    Rule(
        name="support.side-with",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.side")),
        where=has(oblique("with", "by", "behind", "around", "alongside", PARTY)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("with", "by", "behind", "around", "alongside", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Cyprus stands with Greece.", source={"CYP"}, target={"GRC"}),
            no("The monument stands by the river in Nicosia."),
        ),
    ),
    Rule(
        name="support.goodwill",
        event=EventType.SUPPORT,
        trigger=noun(words("noun.goodwill")),
        unless=about(words("adj.material")),
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)),
            Role.TARGET: oblique("for", "to", "with", "toward", "towards", "in", ACTOR).otherwise(patient(ACTOR)),
        },
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Oman voiced its solidarity with Jordan.", source={"OMN"}, target={"JOR"}),
            yes("Spain conveyed condolences to Haiti.", source={"ESP"}, target={"HTI"}),
            no("The roof needs support."),
            no("Spain gave financial support to Haiti."),
        ),
    ),
    Rule(
        name="support.express-goodwill",
        event=EventType.SUPPORT,
        trigger=noun(words("noun.goodwill")),
        where=nearby(words("verb.declare")),
        unless=about(words("adj.material")),
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)),
            Role.TARGET: oblique("for", "to", "with", "toward", "towards", "in", ACTOR).otherwise(patient(ACTOR)),
        },
        needs=(Role.SOURCE,),
        examples=(
            yes("Both kings expressed solidarity.", source={"kings"}),
            yes("Chad pledged full support to Niger.", source={"TCD"}, target={"NER"}),
            no("Both kings expressed doubt."),
        ),
    ),
    Rule(
        name="support.grateful",
        event=EventType.SUPPORT,
        trigger=adjective(words("adj.grateful")),
        where=has(oblique("to", "of", "for", "with", ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "of", "for", "with", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Malta is grateful to Italy.", source={"MLT"}, target={"ITA"}),
            no("Malta is close to Italy."),
        ),
    ),
    Rule(
        name="support.recognise",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.recognise")),
        where=AnyOf((about(words("noun.status")), has(patient(NAMED)))),
        roles=_BACKED,
        needs=(Role.SOURCE,),
        examples=(
            yes("Panama recognised Kosovo.", source={"PAN"}, target={"KOS"}),
            no("Panama recognised the danger."),
        ),
    ),
    Rule(
        name="support.open-relations",
        event=EventType.SUPPORT,
        trigger=verb(words("verb.relate")),
        where=about(words("noun.ties")),
        roles={Role.SOURCE: agent(ACTOR).otherwise(owner(ACTOR)).otherwise(patient(ACTOR))},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Laos has established diplomatic relations with Benin.", source={"LAO", "BEN"}),
            no("Laos has established a school in Benin."),
        ),
    ),
)

"""AGREE: to agree, offer, promise, show willingness to cooperate, invite; every future cooperative act."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    MONEY,
    NAMED,
    PARTY,
    All,
    AnyOf,
    Not,
    Rule,
    about,
    adjective,
    agent,
    clausal,
    content,
    has,
    inside,
    loose,
    modal,
    nearby,
    negated,
    no,
    noun,
    oblique,
    owner,
    passive,
    patient,
    recipient,
    verb,
    within,
    words,
    yes,
)

# To promise harm is no agreement; to promise not to do it is ("pledged not to attack").
_HOSTILE = All(
    (
        content(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.PROTEST,
            words("verb.hostile"),
        ),
        Not(within(negated())),
    )
)
# Goodwill itself is SUPPORT ("pledged full support"), unless it is to be material.
_GOODWILL = All((about(words("noun.goodwill")), Not(within(about(words("adj.material"))))))
_FRIENDLY = content(
    EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.CONCEDE, EventType.RETREAT
)
_GIFT = words(
    "noun.aid", "noun.goods", "noun.materiel", "noun.troops", "noun.sum", "noun.talk", "noun.encounter", "noun.summit", "noun.asylum"
)
_ONE_SIDED = {Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR) | oblique("to", PARTY)}
_TO_WHOM = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: (recipient(ACTOR) | oblique("to", PARTY)).otherwise(inside(ACTOR)).otherwise(oblique("for", "in", "with", ACTOR)),
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="agree.agree",
        event=EventType.AGREE,
        trigger=verb("agree"),
        unless=_HOSTILE,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        reciprocal=True,
        absorbs=True,
        examples=(
            yes("Chad agreed to share its water data with Niger.", source={"TCD"}, target={"NER"}),
            yes("Brazil agreed with Paraguay to reopen the bridge.", source={"BRA", "PRY"}),
            no("Chad shares its water data with Niger."),
            no("Chad agreed to bomb the camps of the rebels."),
        ),
    ),
    Rule(
        name="agree.promise",
        event=EventType.AGREE,
        trigger=verb(words("verb.pledge")),
        where=AnyOf((clausal(), about(_GIFT | words("noun.agreement")), has(patient(MONEY)), has(recipient(ACTOR)), _FRIENDLY)),
        unless=(_HOSTILE, _GOODWILL),
        roles=_TO_WHOM,
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Norway promised to help Malawi.", source={"NOR"}, target={"MWI"}),
            yes("Norway pledged 3 million dollars to Malawi.", source={"NOR"}, target={"MWI"}),
            no("Norway vowed to attack the rebels."),
            no("A rebel committed the crime."),
        ),
    ),
    Rule(
        name="agree.promise-thing",
        event=EventType.AGREE,
        trigger=verb("promise", "pledge"),
        unless=(_HOSTILE, _GOODWILL),
        roles=_TO_WHOM,
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Tokyo pledged five violins to Manila.", source={"JPN"}, target={"PHL"}),
            no("The clouds promise rain."),
        ),
    ),
    Rule(
        name="agree.decide",
        event=EventType.AGREE,
        trigger=verb("decide", "resolve", "opt", "undertake"),
        where=(clausal(), content(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Bulgaria has decided to help Moldova.", source={"BGR"}, target={"MDA"}),
            no("Bulgaria has decided to raise taxes."),
        ),
    ),
    Rule(
        name="agree.consent",
        event=EventType.AGREE,
        trigger=verb("consent", "assent", "acquiesce", "accede"),
        where=has(oblique("to")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Armenia consented to a visit of Iranian inspectors.", source={"ARM"}, target={"IRN"}),
            no("Armenia sent its consent form."),
        ),
    ),
    Rule(
        name="agree.fight-scourge",
        event=EventType.AGREE,
        trigger=verb("agree", "offer", words("verb.pledge")),
        where=(content(words("verb.combat")), within(about(words("noun.scourge")))),
        roles=_TO_WHOM,
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Kenya pledged to combat poaching.", source={"KEN"}),
            no("Kenya pledged to combat the rebels."),
        ),
    ),
    Rule(
        name="agree.committed",
        event=EventType.AGREE,
        trigger=(verb("commit"), adjective("committed")),
        where=AnyOf((clausal(), has(oblique("to")))),
        unless=_HOSTILE,
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)),
            Role.TARGET: inside(ACTOR).otherwise(oblique("to", ACTOR)),
        },
        needs=(Role.SOURCE,),
        absorbs=True,
        rank=-1,
        examples=(
            yes("Qatar is committed to the rebuilding of Somalia.", source={"QAT"}, target={"SOM"}),
            no("Qatar committed an error."),
        ),
    ),
    Rule(
        name="agree.offer",
        event=EventType.AGREE,
        trigger=verb("offer"),
        where=AnyOf((clausal(), about(_GIFT | words("noun.blueprint")), has(patient(MONEY)))),
        unless=(_HOSTILE, _GOODWILL),
        roles=_TO_WHOM,
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Uruguay offered to host the talks.", source={"URY"}),
            yes("Uruguay offered help to Haiti.", source={"URY"}, target={"HTI"}),
            no("Uruguay offered a bleak picture."),
        ),
    ),
    Rule(
        name="agree.propose",
        event=EventType.AGREE,
        trigger=verb("propose", "suggest"),
        where=AnyOf((_FRIENDLY, about(_GIFT | words("noun.agreement", "noun.cooperation", "noun.joint_thing")))),
        unless=_HOSTILE,
        roles=_TO_WHOM,
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Oman proposed talks with Yemen.", source={"OMN"}, target={"YEM"}),
            no("Oman proposed a new tax."),
        ),
    ),
    Rule(
        name="agree.invite",
        event=EventType.AGREE,
        trigger=verb("invite"),
        where=has(patient(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        absorbs=True,
        examples=(
            yes("Finland invited the Estonian president to Turku.", source={"FIN"}, target={"EST"}),
            no("The remark invites doubt."),
        ),
    ),
    Rule(
        name="agree.invitation",
        event=EventType.AGREE,
        trigger=noun("invitation", "invite"),
        where=AnyOf((clausal(), has(oblique("to", "from", ACTOR)), has(owner(ACTOR)))),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: oblique("to", PARTY).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Finland sent an invitation to Estonia.", source={"FIN"}, target={"EST"}),
            no("It was an open invitation."),
        ),
    ),
    Rule(
        name="agree.plan",
        event=EventType.AGREE,
        trigger=verb(words("verb.plan")),
        where=(clausal(), AnyOf((_FRIENDLY, within(nearby("joint", "jointly", "together"))))),
        unless=(_HOSTILE, content(words("verb.felicitate"))),  # "wants to thank" thanks
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Bulgaria plans to help Moldova.", source={"BGR"}, target={"MDA"}),
            no("Bulgaria plans to raise taxes."),
        ),
    ),
    Rule(
        name="agree.expected-guest",
        event=EventType.AGREE,
        trigger=verb("expect", "await", "schedule"),
        where=(passive(), AnyOf((has(patient(words("noun.official"))), has(patient(NAMED)))), has(oblique("in", "at", PARTY))),
        unless=clausal(),
        roles={Role.SOURCE: patient(PARTY), Role.TARGET: oblique("in", "at", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("The Danish premier is expected in Nuuk on Monday.", source={"DNK"}),
            no("Rain is expected in Nuuk on Monday."),
        ),
    ),
    Rule(
        name="agree.willing",
        event=EventType.AGREE,
        trigger=adjective(words("adj.willing")),
        where=AnyOf((clausal(), has(oblique("for", "to", words("noun.talk", "noun.encounter", "noun.cooperation", "noun.agreement"))))),
        unless=_HOSTILE,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Kuwait is ready to lend money to Sudan.", source={"KWT"}, target={"SDN"}),
            no("Kuwait is ready to attack Sudan."),
            no("The ship is ready."),
        ),
    ),
    Rule(
        name="agree.nod",
        event=EventType.AGREE,
        trigger=noun("nod", "go-ahead", "green-light", "thumbs-up", "clearance"),
        where=(nearby("give", "grant", "get", "receive", "win", "obtain", "secure"), has(oblique("to", "for", "from"))),
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)),
            Role.TARGET: oblique("to", "for", ACTOR).otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Gabon gave its nod to the Chadian pipeline.", source={"GAB"}, target={"TCD"}),
            no("The guard gave a nod."),
        ),
    ),
    Rule(
        name="agree.would-gladly",
        event=EventType.AGREE,
        trigger=adjective(words("adj.glad")),
        where=(clausal(), modal("would", "will", "'d"), _FRIENDLY),
        unless=_HOSTILE,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Kuwait would be happy to help Sudan.", source={"KWT"}, target={"SDN"}),
            no("Kuwait is happy with Sudan."),
        ),
    ),
    Rule(
        name="agree.olive-branch",
        event=EventType.AGREE,
        trigger=noun("branch"),
        where=nearby("olive"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.TARGET,),
        examples=(
            yes("Mali extended an olive branch to Niger.", source={"MLI"}, target={"NER"}),
            no("Mali opened a bank branch."),
        ),
    ),
    Rule(
        name="agree.clear-sale",
        event=EventType.AGREE,
        trigger=verb("approve", "authorise", "authorize", "clear", "greenlight", "okay"),
        where=(about("sale", "export", "transfer", "delivery", "shipment", "supply"), has(loose("to", ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: loose("to", ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        examples=(
            yes("Spain approved the sale of frigates to Morocco.", source={"ESP"}, target={"MAR"}),
            no("Spain approved the sale of the airline."),
        ),
    ),
    Rule(
        name="agree.willingness",
        event=EventType.AGREE,
        trigger=noun(words("noun.willingness", "noun.overture")),
        where=AnyOf((clausal(), has(oblique("to", "of")))),
        unless=_HOSTILE,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", PARTY).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Gabon voiced its readiness to work with Cameroon.", source={"GAB"}, target={"CMR"}),
            no("The readiness of the harvest surprised Gabon."),
        ),
    ),
    Rule(
        name="agree.accept",
        event=EventType.AGREE,
        trigger=verb(words("verb.accept")),
        where=AnyOf(
            (
                about(words("noun.blueprint", "noun.overture", "noun.agreement")),
                has(oblique("to", words("noun.blueprint", "noun.overture"))),
            )
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: (patient(ACTOR) | oblique("from", "with", ACTOR)).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("The miners accepted the plan of the Zambian government.", source={"miners"}, target={"ZMB"}),
            no("The miners accepted their fate."),
        ),
    ),
)

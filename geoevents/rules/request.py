"""REQUEST: to ask, appeal, urge, demand, order: words that want another to act. The mode is what is wanted."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    PARTY,
    All,
    AnyOf,
    Condition,
    Rule,
    about,
    agent,
    clausal,
    content,
    has,
    infinitive,
    inside,
    loose,
    modal,
    no,
    noun,
    oblique,
    patient,
    recipient,
    verb,
    within,
    words,
    yes,
)

__all__ = ["RULES"]

REQUEST = EventType.REQUEST
_DOER = agent(ACTOR)
_MODES: tuple[tuple[Condition, str], ...] = (
    (content(EventType.CONSULT, words("verb.meet_content", "noun.meet_content")), "meet"),
    (content(EventType.RETREAT, EventType.CONCEDE, words("verb.yield_content", "noun.yield_content")), "yield"),
    (content(EventType.AID, EventType.COOPERATE, EventType.SUPPORT, words("noun.help")), "assist"),
    (content(words("noun.change_content")), "change"),
)
_ADDRESSEE = oblique("from", "of", "to", "on", "upon", "with", PARTY)

RULES: tuple[Rule, ...] = (
    Rule(
        name="request.ask-party",
        event=REQUEST,
        trigger=verb(words("verb.ask_party")),
        where=(has(patient(PARTY) | recipient(PARTY)), infinitive()),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY) | recipient(PARTY)},
        needs=(Role.TARGET,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Ghana ordered Togolese officials to release the sailors.", source={"GHA"}, target={"TGO"}, mode="yield"),
            no("Ghana asked a question."),
            no("The minister told Togolese reporters that he was tired."),
        ),
    ),
    Rule(
        name="request.urge",
        event=REQUEST,
        trigger=verb(words("verb.urge")),
        where=has(patient(PARTY)),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY)},
        needs=(Role.TARGET,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Ghana urged Togo to release the sailors.", source={"GHA"}, target={"TGO"}, mode="yield"),
            no("The need urged speed."),
        ),
    ),
    Rule(
        name="request.urge-that",
        event=REQUEST,
        trigger=verb("urge", "implore"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(inside(ACTOR)).otherwise(oblique("in", "between", ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Ghana urged calm in Togo.", source={"GHA"}, target={"TGO"}),
            no("Ghana praised calm in Togo."),
        ),
    ),
    Rule(
        name="request.call-on",
        event=REQUEST,
        trigger=verb("call", "appeal", "plead", "prevail", "lean", "press"),
        where=(has(oblique("on", "upon", "to", "with", PARTY)), AnyOf((clausal(), has(oblique("for"))))),
        unless=content("discuss", "congratulate", "felicitate", "condole", "exchange", "brief", "greet"),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("on", "upon", "to", "with", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        rank=4,
        examples=(
            yes("Malta called on Tunisia to accept the boats.", source={"MLT"}, target={"TUN"}),
            no("Malta called a vote."),
        ),
    ),
    Rule(
        name="request.call-for",
        event=REQUEST,
        trigger=verb("call", "appeal", "plead", "push", "press", "ask", "beg", "plea", "lobby", "petition", "clamour", "clamor"),
        where=has(oblique("for")),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("on", "upon", "to", "from", PARTY)
            .otherwise(patient(PARTY))
            .otherwise(oblique("for", ACTOR))
            .otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Samoa called for reforms in Tonga.", source={"WSM"}, target={"TON"}, mode="change"),
            no("The plan calls Samoa a partner."),
        ),
    ),
    Rule(
        name="request.call-for-clause",
        event=REQUEST,
        trigger=verb("call", "appeal", "plead", "push", "press"),
        where=content(words("verb.sought")),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("on", "upon", "to", PARTY).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("The Samoan premier called for expanding ties with Tonga.", source={"WSM"}, target={"TON"}),
            no("The Samoan premier called his mother."),
        ),
    ),
    Rule(
        name="request.demand",
        event=REQUEST,
        trigger=verb(words("verb.demand")),
        unless=about("anonymity", "comment", "attention", "ransom", "money", "bail", "review"),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("from", "of", PARTY).otherwise(patient(PARTY)).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Cyprus demanded an explanation from Turkey.", source={"CYP"}, target={"TUR"}),
            yes("Cyprus demanded that Turkey withdraw its ships.", source={"CYP"}, target={"TUR"}, mode="yield"),
            no("Prices rose with demand."),
        ),
    ),
    Rule(
        name="request.insist",
        event=REQUEST,
        trigger=verb(words("verb.insist"), "reiterate", "recommend", "propose", "suggest", "advise"),
        where=within(modal("must", "should", "shall")),
        unless=within(has(agent(words("pronoun.own")))),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        rank=1,
        examples=(
            yes("Nepal insisted that China must open the pass.", source={"NPL"}, target={"CHN"}),
            no("Nepal insisted that China opened the pass."),
        ),
    ),
    Rule(
        name="request.say-must",
        event=REQUEST,
        trigger=verb(
            "say",
            "tell",
            "declare",
            "state",
            "stress",
            "add",
            "announce",
            "argue",
            "note",
            "emphasise",
            "emphasize",
            "underline",
            "write",
            "tweet",
        ),
        where=within(All((modal("must", "should", "ought"), has(agent(PARTY))))),
        unless=within(has(agent(words("pronoun.own")))),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("The Kenyan minister said Somalia must close the camp.", source={"KEN"}, target={"SOM"}),
            no("The Kenyan minister said Somalia closed the camp."),
        ),
    ),
    Rule(
        name="request.challenge-to",
        event=REQUEST,
        trigger=verb("challenge", "want", "need", "expect", "invite", "dare", "defy"),
        where=(has(patient(PARTY)), infinitive()),
        unless=content(EventType.CONSULT, "attend", "visit", "join", "play", "win", "lose", "compete"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        rank=1,
        examples=(
            yes("Nepal challenged China to publish the maps.", source={"NPL"}, target={"CHN"}),
            no("Nepal challenged China in court."),
        ),
    ),
    Rule(
        name="request.seek-refuge",
        event=REQUEST,
        trigger=verb("seek", "request", "claim", "apply"),
        where=has(patient(words("noun.refuge")) | oblique("for", words("noun.refuge"))),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("in", "from", "at", ACTOR))},
        needs=(Role.SOURCE,),
        mode="assist",
        examples=(
            yes("Two thousand Burundians sought refuge in Tanzania.", source={"BDI"}, target={"TZA"}, mode="assist"),
            no("Two thousand Burundians sought gold in Tanzania."),
        ),
    ),
    Rule(
        name="request.seek",
        event=REQUEST,
        trigger=verb("seek", "apply", "beg", "cry", "petition", "plead", "clamour", "clamor"),
        where=has(
            patient(words("noun.help", "noun.yield_content", "noun.meet_content"))
            | oblique("for", words("noun.help", "noun.yield_content", "noun.meet_content"))
        ),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("from", "with", "to", ACTOR).otherwise(patient(ACTOR)).otherwise(loose("from", ACTOR)),
        },
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Laos sought loans and support from Vietnam.", source={"LAO"}, target={"VNM"}, mode="assist"),
            yes("Laos applied for a loan from Vietnam.", source={"LAO"}, target={"VNM"}, mode="assist"),
            no("Laos sought a way out."),
        ),
    ),
    Rule(
        name="request.noun",
        event=REQUEST,
        trigger=noun(words("noun.demand_act"), "call"),
        where=has(agent(ACTOR)),
        unless=has(patient(words("noun.not_request"))),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("to", "from", "on", PARTY).otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Iceland's demand that Norway return the boats was heard.", source={"ISL"}, target={"NOR"}),
            no("The demand for oil in Norway fell."),
        ),
    ),
    Rule(
        name="request.summon",
        event=REQUEST,
        trigger=verb("summon", "subpoena"),
        where=has(patient(PARTY)),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY)},
        needs=(Role.TARGET,),
        mode="meet",
        rank=1,
        examples=(
            yes("The Maltese police summoned the Libyan banker.", source={"MLT"}, target={"LBY"}, mode="meet"),
            no("The Maltese police summoned their courage."),
        ),
    ),
)

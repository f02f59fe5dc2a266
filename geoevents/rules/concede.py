"""CONCEDE: to give way in words or law: lift bans, ease restrictions, pardon, apologise, announce a ceasefire, drop a demand."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    PARTY,
    Rule,
    about,
    agent,
    clausal,
    content,
    has,
    inside,
    loose,
    nearby,
    no,
    noun,
    oblique,
    patient,
    recipient,
    verb,
    words,
    yes,
)

__all__ = ["RULES"]

CONCEDE = EventType.CONCEDE
_DOER = agent(ACTOR)
_ON = oblique("on", "upon", "against", "for", "to", "from", "with", "in", "over", ACTOR)
_RESTRICTIONS = words("noun.restriction", "noun.legal_pressure", "noun.rule")

RULES: tuple[Rule, ...] = (
    Rule(
        name="concede.lift",
        event=CONCEDE,
        trigger=verb(words("verb.lift", "verb.end")),
        where=about(words("noun.restriction", "noun.legal_pressure")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        examples=(
            yes("Peru lifted its ban on Bolivian potatoes.", source={"PER"}, target={"BOL"}),
            yes("The curfew in Accra was lifted by the Ghanaian government.", source={"GHA"}),
            no("Peru lifted the wreck from the sea."),
        ),
    ),
    Rule(
        name="concede.reverse",
        event=CONCEDE,
        trigger=verb(words("verb.rescind")),
        where=about(words("noun.rule")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        absorbs=True,
        examples=(
            yes("Kenya has repealed the law against Somali traders.", source={"KEN"}, target={"SOM"}),
            no("Kenya drafted a law against Somali traders."),
        ),
    ),
    Rule(
        name="concede.roll-back",
        event=CONCEDE,
        trigger=verb("roll", "scale", "call", "take", "strike", "row", particle=("back", "off", "down")),
        where=about(words("noun.restriction", "noun.labor_action", "noun.tariff", "noun.rule")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        examples=(
            yes("Ghana has rolled back its tariffs on Togolese cement.", source={"GHA"}, target={"TGO"}),
            no("Ghana rolled out tariffs on Togolese cement."),
        ),
    ),
    Rule(
        name="concede.cut-tariff",
        event=CONCEDE,
        trigger=verb(words("verb.reduce"), words("verb.lift")),
        where=about(words("noun.tariff")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        examples=(
            yes("Chile cut tariffs on Peruvian fish.", source={"CHL"}, target={"PER"}),
            no("Chile raised tariffs on Peruvian fish."),
        ),
    ),
    Rule(
        name="concede.ease-hours",
        event=CONCEDE,
        trigger=verb(words("verb.lift", "verb.reduce")),
        where=(about("hour", "regime", "period", "zone", "step", "procedure", "list", "status"), nearby(words("noun.restriction"))),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Ghana eased curfew hours in the north.", source={"GHA"}),
            no("Ghana eased office hours in the north."),
        ),
    ),
    Rule(
        name="concede.take-off-list",
        event=CONCEDE,
        trigger=verb("remove", "delist", "strike", "drop", "take", "delete"),
        where=has(oblique("from", "off", frozenset({"blacklist", "list", "watchlist", "register"}))),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Panama removed Cuba from its blacklist.", source={"PAN"}, target={"CUB"}),
            no("Panama removed Cuba from the map."),
        ),
    ),
    Rule(
        name="concede.unfreeze",
        event=CONCEDE,
        trigger=verb("unfreeze", "release", "unblock", "return", "restore"),
        where=has(patient(frozenset({"asset", "fund", "account", "deposit", "reserve", "aid"}))),
        unless=has(agent(frozenset({"bank"}))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", "for", "of", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Switzerland unfroze Egyptian assets.", source={"CHE"}, target={"EGY"}),
            no("Switzerland counted Egyptian assets."),
        ),
    ),
    Rule(
        name="concede.put-off",
        event=CONCEDE,
        trigger=verb("postpone", "delay", "defer", "suspend", "halt", "stay", "pause", "cancel"),
        where=about(
            "execution", "demolition", "deportation", "eviction", "tariff", "annexation", "sentence", "expulsion", "extradition", "invasion"
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(_ON)},
        needs=(Role.SOURCE,),
        absorbs=True,
        rank=1,
        examples=(
            yes("Qatar postponed the execution of a Nepali driver.", source={"QAT"}, target={"NPL"}),
            no("Qatar postponed the match."),
        ),
    ),
    Rule(
        name="concede.commute",
        event=CONCEDE,
        trigger=verb("commute", "reduce", "shorten", "cut", "soften"),
        where=about("sentence", "term", "punishment"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("of", "for", "on", ACTOR))},
        needs=(Role.SOURCE,),
        rank=1,
        examples=(
            yes("Zambia's president commuted the sentences of nine Angolan soldiers.", source={"ZMB"}, target={"AGO"}),
            no("Zambia's president read the sentences aloud."),
        ),
    ),
    Rule(
        name="concede.admit-defeat",
        event=CONCEDE,
        trigger=verb("concede", "admit", "acknowledge", "accept"),
        where=about("defeat", "loss", "mistake", "guilt", "responsibility", "error", "blame", "wrongdoing", "fault"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("to", "for", ACTOR))},
        needs=(Role.SOURCE,),
        rank=1,
        examples=(
            yes("The president of Malawi conceded defeat.", source={"MWI"}),
            no("The president of Malawi feared defeat."),
        ),
    ),
    Rule(
        name="concede.end-strike",
        event=CONCEDE,
        trigger=verb(words("verb.end")),
        where=about(words("noun.labor_action")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("against", "with", ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Greek dockers ended their strike on Friday.", source={"GRC"}),
            no("Greek dockers ended the shift on Friday."),
        ),
    ),
    Rule(
        name="concede.lifting",
        event=CONCEDE,
        trigger=noun("lifting", "easing", "removal", "relaxation", "repeal", "loosening", "waiver", "abolition", "rollback", "reopening"),
        where=about(_RESTRICTIONS),
        roles={Role.SOURCE: agent(ACTOR).otherwise(loose("by", ACTOR)), Role.TARGET: patient(ACTOR).otherwise(_ON)},
        examples=(
            yes("Brazil's lifting of sanctions against Gambia surprised traders.", source={"BRA"}, target={"GMB"}),
            no("The lifting of the wreck by Brazil surprised divers."),
        ),
    ),
    Rule(
        name="concede.pardon",
        event=CONCEDE,
        trigger=verb(words("verb.pardon")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        examples=(
            yes("King Mswati pardoned two Mozambican poachers.", target={"MOZ"}),
            no("King Mswati met two Mozambican poachers."),
        ),
    ),
    Rule(
        name="concede.apologise",
        event=CONCEDE,
        trigger=verb(words("verb.apologise")),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", ACTOR).otherwise(oblique("for", "over", ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Belgium apologised to Rwanda for its silence.", source={"BEL"}, target={"RWA"}),
            no("Belgium wrote to Rwanda about its silence."),
        ),
    ),
    Rule(
        name="concede.pardon-noun",
        event=CONCEDE,
        trigger=noun(words("noun.pardon")),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("for", "to", "of", ACTOR).otherwise(recipient(ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("The pardon of nine Chinese miners by the president of Zambia was welcome.", source={"ZMB"}, target={"CHN"}),
            no("The pardon is an old institution."),
        ),
    ),
    Rule(
        name="concede.grant",
        event=CONCEDE,
        trigger=verb("grant", "accord", "restore", "give", "approve", "issue"),
        where=about(words("noun.concession")),
        roles={Role.SOURCE: _DOER, Role.TARGET: recipient(ACTOR).otherwise(oblique("to", "for", ACTOR)).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        rank=4,
        examples=(
            yes("Latvia granted citizenship to thirty Georgian nurses.", source={"LVA"}, target={"GEO"}),
            no("Latvia granted funds to thirty Georgian nurses."),
        ),
    ),
    Rule(
        name="concede.restore",
        event=CONCEDE,
        trigger=verb("restore", "unblock", "reconnect", "reinstate"),
        where=about(words("noun.service")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("to", "for", "in", "with", ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Gabon's government restored the internet.", source={"GAB"}),
            no("Gabon's government restored the palace."),
        ),
    ),
    Rule(
        name="concede.grant-request",
        event=CONCEDE,
        trigger=verb("accept", "grant", "meet", "satisfy", "fulfil", "fulfill", "approve", "honour", "honor"),
        where=about(words("noun.demand")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("by", "from", "of", ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Togo's government accepted the demands of the teachers.", source={"TGO"}),
            no("Togo's government published the demands of the teachers."),
        ),
    ),
    Rule(
        name="concede.allow-who",
        event=CONCEDE,
        trigger=verb("grant"),
        where=(has(patient(PARTY)), content(words("verb.allowed"))),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY)},
        needs=(Role.SOURCE,),
        examples=(
            yes("The court granted the Malian businessman to travel abroad.", target={"MLI"}),
            no("The court granted the Malian businessman a hearing."),
        ),
    ),
    Rule(
        name="concede.give-in",
        event=CONCEDE,
        trigger=(verb(words("verb.give_in")), verb("give", "back", "climb", "cave", "stand", particle=("in", "down", "way", "off"))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", "from", "on", ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("The Nepalese government bowed to pressure from Indian traders.", source={"NPL"}, target={"IND"}),
            no("The Nepalese government wrote to Indian traders."),
        ),
    ),
    Rule(
        name="concede.allow",
        event=CONCEDE,
        trigger=verb(words("verb.allow")),
        where=has(inside(ACTOR)),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY).otherwise(recipient(PARTY)).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        examples=(
            yes("Oman allowed Yemeni fishermen to cross the line.", source={"OMN"}, target={"YEM"}),
            no("The rules allow for delays."),
        ),
    ),
    Rule(
        name="concede.declare-ceasefire",
        event=CONCEDE,
        trigger=verb("declare", "announce", "proclaim", "call"),
        where=about(words("noun.ceasefire")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("with", "in", "against", ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("The Kachin rebels declared a truce with the army of Myanmar.", target={"MMR"}),
            no("The Kachin rebels declared a republic."),
        ),
    ),
    Rule(
        name="concede.declare-cease-fire",
        event=CONCEDE,
        trigger=verb("declare", "announce", "proclaim", "call", "offer"),
        where=(about("fire"), nearby("cease")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("with", "in", "against", ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Kenya announced a cease-fire with the Sudanese rebels.", source={"KEN"}, target={"SDN"}),
            no("Kenya announced a fire."),
        ),
    ),
    Rule(
        name="concede.promise",
        event=CONCEDE,
        trigger=verb("promise", "pledge", "vow", "swear", "undertake", "decide", "choose", "opt", "guarantee", "plan", "intend"),
        where=(content(EventType.CONCEDE, EventType.RETREAT), clausal()),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        rank=3,
        examples=(
            yes("Gambia decided to lift its ban on Senegalese lorries.", source={"GMB"}, target={"SEN"}),
            yes("Gambia promised to withdraw its soldiers from Mali.", source={"GMB"}, target={"MLI"}),
            no("Gambia decided to build a bridge."),
        ),
    ),
    Rule(
        name="concede.announce-withdrawal",
        event=CONCEDE,
        trigger=verb("declare", "announce", "order", "approve", "unveil"),
        where=about(words("noun.withdrawal")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("from", ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Burundi announced the withdrawal of its soldiers from Somalia.", source={"BDI"}),
            no("Burundi announced the arrival of its soldiers in Somalia."),
        ),
    ),
    Rule(
        name="concede.reopen",
        event=CONCEDE,
        trigger=verb("reopen", "unseal", "open"),
        where=about(words("noun.passage")),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("with", "to", "for", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Niger reopened its border with Benin.", source={"NER"}, target={"BEN"}),
            no("Niger reopened its archive."),
        ),
    ),
)

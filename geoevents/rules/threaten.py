"""THREATEN: threats, ultimatums, forceful warnings, vows of conflict, arrest warrants in absence. The mode is what is threatened."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PARTY,
    All,
    AnyOf,
    Condition,
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
    patient,
    recipient,
    verb,
    within,
    words,
    yes,
)

__all__ = ["RULES"]

THREATEN = EventType.THREATEN
_DOER = agent(ACTOR)
_MODES: tuple[tuple[Condition, str], ...] = (
    (content(words("verb.expel")), "expel"),
    (content(words("verb.arrest")), "arrest"),
    (content(EventType.ASSAULT, words("verb.violence", "noun.violence")), "violence"),
    (content(words("verb.territory")), "territory"),
    (content(words("verb.relations")), "relations"),
    (content(EventType.SANCTION, EventType.COERCE, words("verb.restrict")), "restrict"),
)
_CONFLICT = content(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE)
_TARGET = (
    patient(PARTY).otherwise(recipient(PARTY)).otherwise(inside(ACTOR)).otherwise(oblique("against", "to", "with", "on", "at", "of", ACTOR))
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="threaten.threaten",
        event=THREATEN,
        trigger=verb(words("verb.threaten")),
        where=has(agent(ACTOR)),
        roles={Role.SOURCE: _DOER, Role.TARGET: _TARGET.otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Algeria threatened to bomb Moroccan outposts.", source={"DZA"}, target={"MAR"}, mode="violence"),
            yes("Algeria threatened Morocco with war.", source={"DZA"}, target={"MAR"}, mode="violence"),
            no("The rain threatened the harvest."),
        ),
    ),
    Rule(
        name="threaten.threat",
        event=THREATEN,
        trigger=noun("threat"),
        where=(
            has(agent(ACTOR)),
            AnyOf((_CONFLICT, has(oblique("against", "to", ACTOR)), content(words("verb.violence", "verb.relations", "verb.restrict")))),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", ACTOR).otherwise(inside(ACTOR)).otherwise(oblique("to", ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Algeria's threat to attack Morocco was noted.", source={"DZA"}, target={"MAR"}, mode="violence"),
            no("The threat of rain grew."),
        ),
    ),
    Rule(
        name="threaten.ultimatum",
        event=THREATEN,
        trigger=noun("ultimatum"),
        roles={Role.SOURCE: _DOER, Role.TARGET: recipient(ACTOR).otherwise(oblique("to", "for", ACTOR))},
        needs=(Role.SOURCE,),
        absorbs=True,
        modes=_MODES,
        examples=(
            yes("Niger issued an ultimatum to Benin.", source={"NER"}, target={"BEN"}),
            no("The ultimatum expired."),
        ),
    ),
    Rule(
        name="threaten.deadline",
        event=THREATEN,
        trigger=verb("give", "set", "issue", "hand", "impose"),
        where=has(patient(words("noun.deadline"))),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: recipient(ACTOR).otherwise(oblique("for", "to", "on", ACTOR)).otherwise(patient(ACTOR)).otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("Kenya gave Somalia a deadline.", source={"KEN"}, target={"SOM"}),
            no("Kenya met the deadline."),
        ),
    ),
    Rule(
        name="threaten.give-until",
        event=THREATEN,
        trigger=verb("give"),
        where=(
            AnyOf(
                (
                    All((has(oblique("until", "till", "by")), clausal())),
                    All((has(patient(words("noun.period"))), AnyOf((nearby("to"), clausal())))),
                )
            ),
            has(patient(PARTY) | recipient(PARTY)),
        ),
        rank=2,
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY) | recipient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        examples=(
            yes("Kenya gave Somalia until May to hand over the suspects.", source={"KEN"}, target={"SOM"}),
            no("Kenya gave Somalia a map."),
        ),
    ),
    Rule(
        name="threaten.warn-consequence",
        event=THREATEN,
        trigger=verb(words("verb.warn")),
        where=(has(agent(ACTOR)), content(words("noun.price"), "war", "response", "countermeasure", "escalation", "reaction")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Iran warned of consequences for Bahrain.", source={"IRN"}, target={"BHR"}),
            no("Iran warned of fog."),
        ),
    ),
    Rule(
        name="threaten.warn",
        event=THREATEN,
        trigger=verb(words("verb.warn")),
        where=has(patient(PARTY)),
        unless=has(patient(words("noun.public"))),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Sweden warned Latvia in a letter.", source={"SWE"}, target={"LVA"}),
            no("Sweden warned of heavy snow."),
        ),
    ),
    Rule(
        name="threaten.warn-of",
        event=THREATEN,
        trigger=verb(words("verb.warn")),
        where=(has(agent(ACTOR)), _CONFLICT),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Eritrea warned of an attack on Ethiopian posts.", source={"ERI"}, target={"ETH"}, mode="violence"),
            no("Eritrea warned of heavy rain."),
        ),
    ),
    Rule(
        name="threaten.warn-that",
        event=THREATEN,
        trigger=verb(words("verb.warn")),
        where=(has(agent(ACTOR)), within(modal("will", "would", "shall")), within(has(agent(PARTY)))),
        unless=content(words("verb.misfortune")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY).otherwise(inside(NAMED))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Eritrea warned that its navy would answer any landing.", source={"ERI"}),
            no("Eritrea warned that rain would fall."),
        ),
    ),
    Rule(
        name="threaten.pay-price",
        event=THREATEN,
        trigger=verb("pay", "face", "suffer", "bear"),
        where=(AnyOf((about(words("noun.price")), nearby("dearly"))), modal("will", "would", "shall", "must")),
        roles={Role.TARGET: _DOER},
        needs=(Role.TARGET,),
        rank=1,
        examples=(
            yes("Sudan would pay a price for the raid, the minister said.", target={"SDN"}),
            no("Sudan paid a price for the grain."),
        ),
    ),
    Rule(
        name="threaten.retaliate",
        event=THREATEN,
        trigger=verb("retaliate", "avenge", "respond", "react", "strike", "hit", "answer"),
        where=(
            modal("will", "would", "shall"),
            AnyOf(
                (
                    nearby(words("adj.hostile")),
                    has(patient(frozenset({"death", "killing", "murder"}))),
                    has(oblique("with", words("noun.violence"))),
                )
            ),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", "on", "at", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        mode="violence",
        examples=(
            yes("Yemen would respond forcefully against Oman.", source={"YEM"}, target={"OMN"}, mode="violence"),
            no("Yemen would respond to the letter."),
        ),
    ),
    Rule(
        name="threaten.ready",
        event=THREATEN,
        trigger=(adjective("ready", "prepared", "poised", "determined", "set"), verb("prepare", "poise", "reserve")),
        where=(clausal(), content(EventType.ASSAULT, EventType.SANCTION, EventType.ACCUSE)),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        rank=1,
        examples=(
            yes("Eritrea is ready to attack Ethiopian posts.", source={"ERI"}, target={"ETH"}, mode="violence"),
            no("Eritrea is ready to sell salt."),
        ),
    ),
    Rule(
        name="threaten.raise-spectre",
        event=THREATEN,
        trigger=verb("raise", "brandish", "invoke", "dangle", "conjure", "wave", "float", "hold", "use"),
        where=(
            about("spectre", "specter", "prospect", "threat", "possibility", "option"),
            nearby(words("noun.violence", "verb.restrict"), "sanction", "embargo", "blockade", "cut-off", deep=True),
        ),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("against", "on", "to", ACTOR).otherwise(inside(ACTOR)).otherwise(loose("against", "on", "to", ACTOR)),
        },
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        rank=2,
        examples=(
            yes("Kenya raised the spectre of war against Somalia.", source={"KEN"}, target={"SOM"}),
            yes("Angola brandished the threat of sanctions against Zambia.", source={"AGO"}, target={"ZMB"}),
            no("Kenya raised the prospect of a new port in Somalia."),
        ),
    ),
    Rule(
        name="threaten.serve-notice",
        event=THREATEN,
        trigger=verb("serve", "give", "put"),
        where=(
            has(patient(frozenset({"notice"})) | oblique("on", frozenset({"notice"}))),
            nearby("will", "would", "shall", deep=True),
        ),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: recipient(PARTY).otherwise(oblique("on", "to", PARTY)).otherwise(patient(PARTY)).otherwise(inside(NAMED)),
        },
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        rank=2,
        examples=(
            yes("Oman served notice on Yemen that its navy would answer any landing.", source={"OMN"}, target={"YEM"}),
            no("Oman gave notice of the meeting."),
        ),
    ),
    Rule(
        name="threaten.tell-or-face",
        event=THREATEN,
        trigger=verb("tell", "order", "ask", "instruct", "command", "give"),
        where=(
            has(patient(PARTY) | recipient(PARTY)),
            nearby("face", "risk", "suffer", deep=True),
            nearby(words("noun.price"), "attack", "arrest", "sanction", "death", "force", "war", "punishment", "annihilation", deep=True),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(PARTY) | recipient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        rank=3,
        examples=(
            yes("The Chadian rebels told Libyan miners to go or face the consequences.", target={"LBY"}),
            no("The Chadian rebels told Libyan miners to go."),
        ),
    ),
    Rule(
        name="threaten.options-open",
        event=THREATEN,
        trigger=(verb("keep", "leave", "have"), verb("rule", particle=("out",)), verb("exclude")),
        where=(
            AnyOf(
                (
                    All((about("option"), AnyOf((nearby("open", "table"), has(oblique("against", ACTOR)))))),
                    All((negated(), about(words("noun.violence"), "sanction", "embargo"))),
                )
            ),
        ),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("against", "on", "in", ACTOR).otherwise(inside(ACTOR)).otherwise(loose("against", ACTOR)),
        },
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        rank=4,
        modes=_MODES,
        examples=(
            yes("Rwanda will not rule out military action against Burundi.", source={"RWA"}, target={"BDI"}, mode="violence"),
            no("Rwanda ruled out military action against Burundi."),
        ),
    ),
    Rule(
        name="threaten.swear-force",
        event=THREATEN,
        trigger=verb("swear", "vow", "pledge", "promise", "boast"),
        where=(
            AnyOf((clausal(), within(modal("will", "would", "shall")))),
            content(
                "drive",
                "chase",
                "teach",
                "wipe",
                "flatten",
                "bury",
                "hunt",
                "hound",
                "topple",
                "overthrow",
                "oust",
                "liberate",
                "recapture",
            ),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        modes=_MODES,
        mode="violence",
        absorbs=True,
        rank=2,
        examples=(
            yes("The Malian rebels swore they would drive the Togolese soldiers out.", source={"MLI"}, mode="violence"),
            no("The Malian rebels swore they would pay."),
        ),
    ),
    Rule(
        name="threaten.retaliate-against",
        event=THREATEN,
        trigger=verb("retaliate", "hit", "strike", "punish", "respond"),
        where=(modal("will", "would", "shall"), has(oblique("against", ACTOR) | patient(ACTOR))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", ACTOR) | patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        mode="violence",
        absorbs=True,
        examples=(
            yes("Poland said it would retaliate against Serbia.", target={"SRB"}),
            no("Poland retaliated with a letter."),
        ),
    ),
    Rule(
        name="threaten.firm-measures",
        event=THREATEN,
        trigger=noun("measure", "action", "step", "countermeasure", "response"),
        where=(
            has(owner(words("adj.firm"))),
            modal("will", "would", "shall"),
            AnyOf((has(oblique("against", ACTOR)), has(owner(words("adj.punitive"))))),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Gabon will take firm measures against the smugglers.", source={"GAB"}),
            no("Gabon took part in the measures."),
        ),
    ),
    Rule(
        name="threaten.warning",
        event=THREATEN,
        trigger=noun(words("noun.warning")),
        where=has(oblique("to", PARTY) | recipient(PARTY)),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", PARTY) | recipient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Uganda issued a warning to the Congolese rebels.", source={"UGA"}, target={"COD"}),
            no("The warning came late."),
        ),
    ),
    Rule(
        name="threaten.vow",
        event=THREATEN,
        trigger=verb(words("verb.vow")),
        where=AnyOf(
            (_CONFLICT, content(EventType.ACCUSE, EventType.REJECT, "challenge", "fight", "oppose", "resist", "block", "defy", "boycott"))
        ),
        rank=1,
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", ACTOR).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("The rebels vowed to attack the Malian army.", target={"MLI"}, mode="violence"),
            no("The rebels vowed to help the Malian army."),
        ),
    ),
    Rule(
        name="threaten.vow-revenge",
        event=THREATEN,
        trigger=verb("vow", "swear", "pledge", "promise"),
        where=content(
            "revenge",
            "retaliation",
            "vengeance",
            "retaliate",
            "avenge",
            "respond",
            "punish",
            "response",
            "reprisal",
            "crush",
            "countermeasure",
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("against", "on", ACTOR).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        mode="violence",
        absorbs=True,
        examples=(
            yes("The rebels vowed revenge against the Malian army.", target={"MLI"}, mode="violence"),
            no("The rebels vowed silence."),
        ),
    ),
    Rule(
        name="threaten.say-punish",
        event=THREATEN,
        trigger=verb(words("verb.assert"), "make", "tell"),
        where=(
            content("punish", "prosecute", "penalise", "penalize", "sanction", "crush"),
            within(modal("will", "would", "shall")),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("The Laotian governor said that Thai smugglers would be severely punished.", source={"LAO"}, target={"THA"}),
            no("The Laotian governor said that Thai smugglers were punished."),
        ),
    ),
    Rule(
        name="threaten.notice",
        event=THREATEN,
        trigger=noun("notice"),
        where=AnyOf((has(owner(frozenset({"strike", "legal", "eviction", "termination"}))), All((nearby("put"), has(patient(PARTY)))))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", "on", PARTY).otherwise(recipient(PARTY)).otherwise(patient(PARTY))},
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        examples=(
            yes("Kenyan doctors issued a strike notice to the Kenyan government.", source={"KEN"}),
            no("Kenyan doctors read a notice."),
        ),
    ),
)

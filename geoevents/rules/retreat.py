"""RETREAT: to give way in deed: free prisoners, withdraw, disarm, keep a ceasefire, admit observers, return property, surrender, resign."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    ANY,
    PARTY,
    All,
    AnyOf,
    Rule,
    about,
    agent,
    content,
    has,
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

RETREAT = EventType.RETREAT
_DOER = agent(ACTOR)
_FROM = oblique("from", "out", "out of", "in", "inside", "of", ACTOR)

RULES: tuple[Rule, ...] = (
    Rule(
        name="retreat.release",
        event=RETREAT,
        trigger=verb(words("verb.release")),
        where=has(patient(ACTOR) | patient(words("noun.detainee"))),
        unless=about(words("noun.not_released")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        mode="release",
        rank=1,
        examples=(
            yes("Mali released forty Ivorian soldiers on Saturday.", source={"MLI"}, target={"CIV"}, mode="release"),
            yes("Two Norwegian sailors were freed by the pirates.", target={"NOR"}, mode="release"),
            no("Mali released a report on Ivorian soldiers."),
        ),
    ),
    Rule(
        name="retreat.let-free",
        event=RETREAT,
        trigger=verb("let", "set"),
        where=content("free", "go", "liberty"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        needs=(Role.TARGET,),
        mode="release",
        rank=2,
        examples=(
            yes("Togo let the Beninese fishermen go.", source={"TGO"}, target={"BEN"}),
            no("Togo set the date."),
        ),
    ),
    Rule(
        name="retreat.hand-over",
        event=RETREAT,
        trigger=(
            verb("hand", "turn", "give", particle=("over", "up", "back")),
            verb("cede", "relinquish", "transfer", "surrender", "yield"),
        ),
        where=about(words("noun.ground", "noun.detainee")),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        modes=((about(words("noun.ground")), "withdraw"),),
        mode="release",
        examples=(
            yes("The Saharan rebels handed over thirty prisoners to Morocco.", target={"MAR"}, mode="release"),
            no("The Saharan rebels handed over the letter to Morocco."),
        ),
    ),
    Rule(
        name="retreat.release-noun",
        event=RETREAT,
        trigger=noun("release", "freeing", "liberation"),
        where=has(patient(ACTOR)),
        unless=about(words("noun.not_released")),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("by", "from", ACTOR)), Role.TARGET: patient(ACTOR)},
        needs=(Role.TARGET,),
        mode="release",
        examples=(
            yes("The release of six Danish sailors by Gabon ended the quarrel.", source={"GAB"}, target={"DNK"}),
            no("The release of the film was delayed."),
        ),
    ),
    Rule(
        name="retreat.withdraw-forces",
        event=RETREAT,
        trigger=(
            verb(words("verb.withdraw")),
            verb("pull", "move", particle=("out", "back")),
            verb("remove", "recall", "redeploy", "pull"),
        ),
        where=about(words("noun.forces")),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: _FROM},
        needs=(Role.SOURCE,),
        mode="withdraw",
        examples=(
            yes("Uganda pulled its troops out of South Sudan.", source={"UGA"}, target={"SSD"}, mode="withdraw"),
            no("Uganda pulled its horses out of the river."),
        ),
    ),
    Rule(
        name="retreat.forces-leave",
        event=RETREAT,
        trigger=(
            verb(words("verb.withdraw")),
            verb("pull", "move", "fall", "draw", particle=("out", "back")),
            verb("leave", "depart", "quit"),
        ),
        where=has(agent(words("noun.forces", "noun.rebel_forces"))),
        unless=content("agreement", "treaty"),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("from", "out", "out of", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        mode="withdraw",
        examples=(
            yes("Ethiopian soldiers withdrew from Eritrea.", source={"ETH"}, target={"ERI"}, mode="withdraw"),
            no("Ethiopian farmers withdrew from the race."),
        ),
    ),
    Rule(
        name="retreat.withdrawal",
        event=RETREAT,
        trigger=noun(words("noun.withdrawal")),
        unless=about("treaty", "agreement", "accord", "pact", "deal", "convention", "organisation", "organization", "bill", "ambassador"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique("from", "out", "out of", ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        mode="withdraw",
        examples=(
            yes("Zambia completed its withdrawal of soldiers from Angola.", source={"ZMB"}, target={"AGO"}, mode="withdraw"),
            no("The withdrawal of the bill came late."),
        ),
    ),
    Rule(
        name="retreat.disarm",
        event=RETREAT,
        trigger=verb(words("verb.disarm"), "demobilise", "demobilize"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        mode="disarm",
        examples=(
            yes("The Mozambican rebels disarmed in June.", source={"MOZ"}, mode="disarm"),
            no("The Mozambican rebels rested in June."),
        ),
    ),
    Rule(
        name="retreat.disarmament",
        event=RETREAT,
        trigger=noun(
            "disarmament",
            "demobilisation",
            "demobilization",
            "demilitarisation",
            "demilitarization",
            "denuclearisation",
            "denuclearization",
        ),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        mode="disarm",
        examples=(
            yes("The disarmament of the Mozambican rebels ended in June.", source={"MOZ"}, mode="disarm"),
            no("Disarmament takes years."),
        ),
    ),
    Rule(
        name="retreat.lay-down-arms",
        event=RETREAT,
        trigger=(
            verb("lay", "put", "give", "turn", "hand", particle=("down", "up", "in", "over", "aside")),
            verb("lay", "surrender", "destroy", "dismantle", "decommission", "scrap"),
        ),
        where=about(words("noun.arms")),
        unless=has(patient(PARTY)),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        mode="disarm",
        examples=(
            yes("The Casamance rebels handed over their weapons to Senegal.", target={"SEN"}, mode="disarm"),
            no("The Casamance rebels handed over the village to Senegal."),
        ),
    ),
    Rule(
        name="retreat.cease-hostilities",
        event=RETREAT,
        trigger=verb(words("verb.end")),
        where=AnyOf(
            (about(words("noun.hostility")), All((about("strike"), nearby("air", "missile", "drone", "military", "rocket", "retaliatory"))))
        ),
        rank=1,
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("against", "on", "in", "with", ACTOR))},
        needs=(Role.SOURCE,),
        mode="ceasefire",
        absorbs=True,
        examples=(
            yes("Chad has ceased its operations against the Sudanese rebels.", source={"TCD"}, target={"SDN"}, mode="ceasefire"),
            no("Chad has ceased its exports."),
        ),
    ),
    Rule(
        name="retreat.observe-ceasefire",
        event=RETREAT,
        trigger=verb(words("verb.observe")),
        where=about(words("noun.ceasefire")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("with", ACTOR))},
        needs=(Role.SOURCE,),
        mode="ceasefire",
        examples=(
            yes("Both Libyan armies respected the truce.", mode="ceasefire"),
            no("Both Libyan armies violated the truce."),
        ),
    ),
    Rule(
        name="retreat.ceasefire-begins",
        event=RETREAT,
        trigger=verb("start", "begin", "take", "come", "enter", "hold", "go"),
        where=has(agent(words("noun.ceasefire"))),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("between", "in", ACTOR))},
        needs=(Role.SOURCE,),
        mode="ceasefire",
        examples=(
            yes("A truce between Chad and Sudan took effect at noon.", mode="ceasefire"),
            no("A race between Chad and Sudan started at noon."),
        ),
    ),
    Rule(
        name="retreat.return",
        event=RETREAT,
        trigger=(verb(words("verb.return")), verb("give", "hand", particle=("back",))),
        where=(
            has(patient(ANY)),
            has(oblique("to", "into", ACTOR).otherwise(loose("to", "into", ACTOR)).otherwise(oblique("to", words("noun.rightful")))),
        ),
        unless=about("fire", "call", "visit", "favour", "favor", "salute", "verdict"),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: oblique("to", "into", ACTOR)
            .otherwise(loose("to", "into", ACTOR))
            .otherwise(oblique("to", words("noun.rightful"))),
        },
        needs=(Role.SOURCE,),
        mode="release",
        rank=5,
        examples=(
            yes("Belgium returned nine masks to the museum of Kinshasa.", source={"BEL"}),
            no("Belgium returned to the talks."),
        ),
    ),
    Rule(
        name="retreat.return-refugees",
        event=RETREAT,
        trigger=verb("repatriate", "resettle"),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        mode="release",
        examples=(
            yes("Tanzania repatriated three hundred Burundian refugees.", source={"TZA"}, target={"BDI"}),
            no("Tanzania counted three hundred Burundian refugees."),
        ),
    ),
    Rule(
        name="retreat.surrender",
        event=RETREAT,
        trigger=verb("surrender", "capitulate"),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Twelve Filipino rebels surrendered to the army.", source={"PHL"}),
            no("Twelve Filipino rebels wrote to the army."),
        ),
    ),
    Rule(
        name="retreat.turn-self-in",
        event=RETREAT,
        trigger=verb("turn", "give", "hand"),
        where=has(patient(frozenset({"himself", "herself", "themselves", "itself", "oneself"}))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("to", "over to", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("The Serbian colonel turned himself in to the tribunal.", source={"SRB"}),
            no("The Serbian colonel turned the page."),
        ),
    ),
    Rule(
        name="retreat.surrender-noun",
        event=RETREAT,
        trigger=noun("surrender", "capitulation"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("The surrender of the Malian rebels to the army ended the siege.", source={"MLI"}),
            no("The surrender was signed at dawn."),
        ),
    ),
    Rule(
        name="retreat.resign",
        event=RETREAT,
        trigger=(verb(words("verb.resign")), verb("step", "stand", particle=("down", "aside")), verb("bow", particle=("out",))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("from", "in", "to", ACTOR)},
        needs=(Role.SOURCE,),
        mode="resign",
        examples=(
            yes("The prime minister of Fiji resigned on Monday.", source={"FJI"}, mode="resign"),
            no("The prime minister of Fiji rested on Monday."),
        ),
    ),
    Rule(
        name="retreat.quit",
        event=RETREAT,
        trigger=verb("quit", "leave", "relinquish", "vacate"),
        where=about(
            "post",
            "office",
            "job",
            "position",
            "government",
            "cabinet",
            "power",
            "parliament",
            "presidency",
            "throne",
            "seat",
            "leadership",
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        mode="resign",
        examples=(
            yes("The Gambian finance minister quit his post.", source={"GMB"}, mode="resign"),
            no("The Gambian finance minister quit the hall."),
        ),
    ),
    Rule(
        name="retreat.resignation",
        event=RETREAT,
        trigger=noun(words("noun.resignation")),
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        mode="resign",
        examples=(
            yes("The Latvian premier handed his resignation to the president.", source={"LVA"}, mode="resign"),
            no("Resignation is rare there."),
        ),
    ),
    Rule(
        name="retreat.dismantle",
        event=RETREAT,
        trigger=verb("dismantle", "evacuate", "abandon", "vacate", "remove", "demolish", "withdraw", "close"),
        where=about(
            "settlement", "outpost", "roadblock", "checkpoint", "barricade", "base", "stronghold", "position", "barrier", "fortification"
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("in", "from", "near", ACTOR))},
        needs=(Role.SOURCE,),
        mode="withdraw",
        examples=(
            yes("Morocco dismantled a checkpoint near the Algerian border.", source={"MAR"}, mode="withdraw"),
            no("Morocco dismantled a clock."),
        ),
    ),
    Rule(
        name="retreat.access",
        event=RETREAT,
        trigger=verb("allow", "permit", "let", "admit", "grant", "give", "authorise", "authorize"),
        where=(has(patient(words("noun.observer")) | recipient(words("noun.observer"))),),
        roles={
            Role.SOURCE: _DOER,
            Role.TARGET: recipient(ACTOR).otherwise(patient(ACTOR)).otherwise(oblique("to", "for", ACTOR)),
        },
        needs=(Role.SOURCE,),
        mode="access",
        absorbs=True,
        examples=(
            yes("Angola admitted UN inspectors to the mine.", source={"AGO"}, target={"UNO"}, mode="access"),
            no("Angola admitted the mistake."),
        ),
    ),
)

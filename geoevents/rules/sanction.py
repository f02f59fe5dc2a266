"""SANCTION: to reduce relations: sanctions, embargoes, halted aid or talks, diplomats expelled, organisations left, convictions."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    MONEY,
    NAMED,
    PARTY,
    PERSON,
    PLACE,
    All,
    AnyOf,
    Not,
    Rule,
    about,
    agent,
    has,
    inside,
    lacks,
    loose,
    nearby,
    no,
    noun,
    oblique,
    owner,
    passive,
    patient,
    recipient,
    several,
    verb,
    words,
    yes,
)

__all__ = ["RULES"]

_WITH = ("with", "to", "for", "against", "on", "from", "between", "in", "into", "over")
_PARTNER = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: oblique("with", "to", "against", "from", ACTOR)
    .otherwise(oblique(*_WITH, ACTOR))
    .otherwise(patient(ACTOR))
    .otherwise(recipient(ACTOR)),
}
_ON = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: oblique("on", "against", "upon", ACTOR).otherwise(patient(ACTOR)).otherwise(oblique("to", "for", "over", "in", ACTOR)),
}

RULES = (
    Rule(
        name="sanction.sanction",
        event=EventType.SANCTION,
        trigger=verb(words("sanction.sanction.trigger")),
        unless=(lacks(patient(ACTOR)), nearby("quarantine", "patient")),
        examples=(
            yes("Norway sanctioned Belarus.", source={"NOR"}, target={"BLR"}),
            no("The court sanctioned the merger."),
        ),
    ),
    Rule(
        name="sanction.impose",
        event=EventType.SANCTION,
        trigger=noun("sanction", "embargo", "countersanction", "counter-sanction", "boycott"),
        roles=_ON,
        examples=(
            yes("Canada imposed sanctions on Nicaragua.", source={"CAN"}, target={"NIC"}),
            yes("Cuba faces American sanctions.", source={"USA"}, target={"CUB"}),
            yes("The Arab embargo against Israel lasted decades.", target={"ISR"}),
            no("The sanctions were costly."),
        ),
    ),
    Rule(
        name="sanction.trade-ban",
        event=EventType.SANCTION,
        trigger=noun(words("sanction.trade-ban.trigger")),
        where=AnyOf((has(owner(words("noun.trade_ban"))), has(oblique("on", words("sanction.trade-ban.cue"))))),
        roles=_ON,
        mode="discontinue",
        examples=(
            yes("Japan imposed asset freezes on Syrian bankers.", source={"JPN"}, target={"SYR"}),
            no("Japan imposed a smoking ban."),
        ),
    ),
    Rule(
        name="sanction.ban-trade",
        event=EventType.SANCTION,
        trigger=verb(words("sanction.ban-trade.trigger")),
        where=has(patient(words("sanction.ban-trade.cue"))),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "from", "with", ACTOR).otherwise(patient(ACTOR))},
        mode="discontinue",
        rank=1,
        examples=(
            yes("Brazil banned imports of Argentine wine.", source={"BRA"}, target={"ARG"}, mode="discontinue"),
            no("Brazil banned plastic straws."),
        ),
    ),
    Rule(
        name="sanction.reduce",
        event=EventType.SANCTION,
        trigger=(verb(words("verb.curtail")), verb("break", "cut", "call", particle=("off",)), verb("scale", particle=("back", "down"))),
        where=AnyOf((about(words("noun.relation")), nearby("mediation"))),
        unless=(
            All((lacks(agent(ACTOR)), lacks(oblique(*_WITH, ACTOR)), lacks(patient(ACTOR)))),
            has(patient(words("noun.work"))),
        ),
        roles=_PARTNER,
        modes=((nearby("ambassador", "envoy", "peacekeeper"), "withdraw"),),
        mode="discontinue",
        examples=(
            yes("Sweden suspended aid to Burkina Faso.", source={"SWE"}, target={"BFA"}, mode="discontinue"),
            yes("Morocco cut diplomatic ties with Iran.", source={"MAR"}, target={"IRN"}, mode="discontinue"),
            no("Morocco opened ties with Iran."),
        ),
    ),
    Rule(
        name="sanction.put-on-hold",
        event=EventType.SANCTION,
        trigger=verb("put", "place", "keep"),
        where=(has(oblique("on", frozenset({"hold", "ice", "pause"}))), has(agent(ACTOR)), AnyOf((about(words("noun.relation")), has(oblique("with", "to", ACTOR))))),
        unless=has(patient(words("noun.work"))),
        roles=_PARTNER,
        mode="discontinue",
        rank=1,
        examples=(
            yes("Austria put its aid to Niger on hold.", source={"AUT"}, target={"NER"}, mode="discontinue"),
            no("Austria put a caller on hold."),
        ),
    ),
    Rule(
        name="sanction.summon-home",
        event=EventType.SANCTION,
        trigger=verb("summon", "call", "bring", "order", "fly"),
        where=(has(patient(words("noun.diplomat"))), nearby("home", "back"), has(agent(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", "in", "to", ACTOR).otherwise(patient(ACTOR))},
        mode="withdraw",
        rank=6,
        examples=(
            yes("Peru summoned home its envoy in Quito.", source={"PER"}, mode="withdraw"),
            no("Peru summoned the envoy of Ecuador."),
        ),
    ),
    Rule(
        name="sanction.tariff",
        event=EventType.SANCTION,
        trigger=noun("tariff", "countertariff", "surcharge", "levy", "duty"),
        where=(has(agent(ACTOR)), has(oblique("on", "against", ACTOR))),
        unless=(
            nearby("cut", "lower", "reduce", "lift", "scrap", "remove", "ease"),
            has(oblique("on", "against", frozenset({"employer", "company", "bank", "worker", "person", "taxpayer", "consumer", "citizen", "resident"}))),
        ),
        roles=_ON,
        examples=(
            yes("Peru imposed tariffs on Chilean wine.", source={"PER"}, target={"CHL"}),
            no("Peru lowered tariffs on Chilean wine."),
        ),
    ),
    Rule(
        name="sanction.suspend-business",
        event=EventType.SANCTION,
        trigger=(verb("suspend", "halt", "stop", "cease", "pause", "end", "close", "wind", "freeze"), verb("shut", particle=("down",))),
        where=(
            has(patient(words("noun.business"))),
            AnyOf((has(agent(words("noun.company"))), All((has(agent(NAMED)), lacks(agent(PLACE)), lacks(agent(PERSON)))))),
            has(loose("in", "to", PLACE)),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("in", "to", ACTOR).otherwise(loose("in", "to", ACTOR))},
        mode="discontinue",
        examples=(
            yes("A Danish brewer suspended its operations in Belarus.", source={"DNK"}, target={"BLR"}, mode="discontinue"),
            no("A Danish brewer suspended a clerk."),
        ),
    ),
    Rule(
        name="sanction.suspend-member",
        event=EventType.SANCTION,
        trigger=verb("suspend", "expel", "exclude", "oust", "eject", "throw", "kick"),
        where=(
            has(patient(PARTY)),
            AnyOf(
                (
                    has(agent(words("noun.pact") | {"au", "eu", "un"})),
                    has(oblique("from", "out of", words("noun.pact", "noun.forum"))),
                )
            ),
            Not(All((nearby("throw", "kick"), Not(nearby("out"))))),
        ),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)).otherwise(loose("by", ACTOR)), Role.TARGET: patient(ACTOR)},
        mode="discontinue",
        examples=(
            yes("Mali was suspended from the African Union.", target={"MLI"}, mode="discontinue"),
            yes("The African Union suspended Guinea.", target={"GIN"}, mode="discontinue"),
            no("The referee suspended the match."),
        ),
    ),
    Rule(
        name="sanction.reduction",
        event=EventType.SANCTION,
        trigger=noun(words("noun.curtailment")),
        where=AnyOf(
            (has(patient(words("noun.relation"))), has(owner(words("noun.relation"))), has(oblique("in", "to", words("noun.relation"))))
        ),
        roles=_PARTNER,
        mode="discontinue",
        examples=(
            yes("Norway announced a suspension of aid to Mali.", source={"NOR"}, target={"MLI"}, mode="discontinue"),
            no("A suspension of the league followed."),
        ),
    ),
    Rule(
        name="sanction.withdraw",
        event=EventType.SANCTION,
        trigger=(verb("withdraw", "recall", "remove", "evacuate"), verb("pull", particle=("out", "back"))),
        where=has(patient(words("noun.peacekeeper", "noun.diplomat"))),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", "in", "to", ACTOR).otherwise(patient(ACTOR))},
        mode="withdraw",
        rank=1,
        examples=(
            yes("Peru recalled its ambassador from Mexico.", source={"PER"}, target={"MEX"}, mode="withdraw"),
            no("Peru recalled faulty cars from Mexico."),
        ),
    ),
    Rule(
        name="sanction.recall-noun",
        event=EventType.SANCTION,
        trigger=noun("recall", "withdrawal"),
        where=has(patient(words("noun.peacekeeper", "noun.diplomat"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", "in", ACTOR)},
        mode="withdraw",
        rank=1,
        examples=(
            yes("Peru announced the recall of its ambassador from Mexico.", source={"PER"}, target={"MEX"}, mode="withdraw"),
            no("The recall of the cars cost millions."),
        ),
    ),
    Rule(
        name="sanction.send-packing",
        event=EventType.SANCTION,
        trigger=(verb("send"), verb("give"), verb("show")),
        where=AnyOf(
            (
                All((nearby("packing", "pack", "door"), has(patient(ACTOR)))),
                All((has(recipient(words("noun.diplomat")) | patient(words("noun.diplomat"))), nearby("hour", "day", "week"), nearby("leave", "depart", "quit", deep=True))),
            )
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.TARGET,),
        mode="expel",
        rank=7,
        absorbs=True,
        examples=(
            yes("Gabon sent the Belgian envoy packing.", source={"GAB"}, target={"BEL"}, mode="expel"),
            yes("Gabon gave the Belgian ambassador two days to leave.", source={"GAB"}, target={"BEL"}, mode="expel"),
            no("Gabon gave the Belgian ambassador a medal."),
        ),
    ),
    Rule(
        name="sanction.pull-envoy",
        event=EventType.SANCTION,
        trigger=verb("pull", "bring", "withdraw", "order", "call"),
        where=(has(patient(words("noun.diplomat"))), AnyOf((has(oblique("from", "out of", "of", ACTOR)), nearby("home", "back")))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", "out of", "of", ACTOR)},
        needs=(Role.SOURCE,),
        mode="withdraw",
        examples=(
            yes("Togo pulled its ambassador out of Algiers.", source={"TGO"}, mode="withdraw"),
            no("Togo pulled its ferry out of the lake."),
        ),
    ),
    Rule(
        name="sanction.freeze-funds",
        event=EventType.SANCTION,
        trigger=verb("freeze", "withhold", "suspend", "cut", "halt", "block", "cancel", "slash"),
        where=(has(agent(ACTOR)), has(patient(MONEY)), nearby("aid", "assistance", "funding", "support", "loan", "grant", "credit", "fund")),
        unless=nearby("asset", "account", "bank"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "for", "from", ACTOR).otherwise(loose("to", "for", ACTOR))},
        mode="discontinue",
        rank=1,
        examples=(
            yes("Norway froze nine million dollars in aid to Uganda.", source={"NOR"}, target={"UGA"}, mode="discontinue"),
            no("Norway cut nine million dollars from its budget."),
        ),
    ),
    Rule(
        name="sanction.expel",
        event=EventType.SANCTION,
        trigger=(verb("expel", "banish", "eject", "deport", "order", "declare"), verb("throw", "kick", "force", particle=("out",))),
        where=AnyOf(
            (
                has(patient(words("noun.diplomat"))),
                All((has(patient(words("noun.expellee"))), nearby("expel"))),
            )
        ),
        unless=(
            All((lacks(agent(ACTOR)), lacks(oblique("from", ACTOR)), Not(nearby("leave")))),
            All((nearby("order", "declare"), Not(nearby("leave", "persona", "non", "grata", "out", "expel")))),
        ),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", "by", ACTOR)), Role.TARGET: patient(ACTOR)},
        mode="expel",
        rank=9,
        absorbs=True,
        examples=(
            yes("Poland expelled two Russian diplomats.", source={"POL"}, target={"RUS"}, mode="expel"),
            no("The party expelled a senator."),
        ),
    ),
    Rule(
        name="sanction.expulsion",
        event=EventType.SANCTION,
        trigger=noun("expulsion"),
        where=has(patient(words("noun.expellee"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="expel",
        examples=(
            yes("The expulsion of Czech diplomats by Russia surprised nobody.", source={"RUS"}, target={"CZE"}, mode="expel"),
            no("The expulsion of the pupil surprised nobody."),
        ),
    ),
    Rule(
        name="sanction.leave",
        event=EventType.SANCTION,
        trigger=(
            verb("leave", "quit", "exit"),
            verb("withdraw", "secede"),
            verb("pull", "drop", "opt", particle=("out",)),
            verb("walk", particle=("away", "out")),
            verb("walk", "pull"),
        ),
        where=has(patient(words("noun.pact")) | oblique("from", "of", "out of", words("noun.pact"))),
        rank=5,
        unless=(lacks(agent(ACTOR)), nearby("troop", "soldier")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("from", "of", "with", ACTOR))},
        mode="withdraw",
        examples=(
            yes("Burundi left the tribunal's founding treaty.", source={"BDI"}, mode="withdraw"),
            yes("Qatar withdrew from the organisation.", source={"QAT"}, mode="withdraw"),
            no("Qatar joined the organisation."),
        ),
    ),
    Rule(
        name="sanction.exit-noun",
        event=EventType.SANCTION,
        trigger=noun("withdrawal", "exit", "departure"),
        where=has(oblique("from", words("noun.pact"))),
        unless=nearby("troop", "soldier", "force"),
        roles={Role.SOURCE: agent(ACTOR) | patient(ACTOR), Role.TARGET: oblique("from", ACTOR)},
        mode="withdraw",
        examples=(
            yes("Niger's withdrawal from the bloc took effect.", source={"NER"}, mode="withdraw"),
            no("The withdrawal of the candidate surprised voters."),
        ),
    ),
    Rule(
        name="sanction.convict",
        event=EventType.SANCTION,
        trigger=verb("convict", "sentence"),
        unless=All((lacks(patient(ACTOR)), lacks(agent(ACTOR)))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="convict",
        examples=(
            yes("A Kenyan court convicted a Somali man of smuggling.", source={"KEN"}, target={"SOM"}, mode="convict"),
            no("A Kenyan court acquitted a Somali man."),
        ),
    ),
    Rule(
        name="sanction.convict-noun",
        event=EventType.SANCTION,
        trigger=noun("conviction", "sentencing"),
        where=has(patient(ACTOR)),
        mode="convict",
        examples=(
            yes("The conviction of a Gambian officer by a Swiss court was upheld.", source={"CHE"}, target={"GMB"}, mode="convict"),
            no("He spoke with conviction."),
        ),
    ),
    Rule(
        name="sanction.flee",
        event=EventType.SANCTION,
        trigger=verb("flee"),
        where=AnyOf(
            (
                has(agent(words("noun.fleer"))),
                All((has(agent(ACTOR)), has(patient(PLACE) | patient(words("noun.flight_cause"))))),
                All((several(agent(ACTOR)), has(oblique("from", "to", "into", "across", PLACE)))),
            )
        ),
        unless=has(agent(words("noun.fugitive") - {"boss"})),
        roles={Role.SOURCE: patient(ACTOR).otherwise(oblique("from", "amid", "after", "by", ACTOR)), Role.TARGET: agent(ACTOR)},
        mode="expel",
        examples=(
            yes("Thousands of refugees fled Eritrea.", source={"ERI"}, mode="expel"),
            no("The thief fled the shop."),
        ),
    ),
    Rule(
        name="sanction.refugees-leave",
        event=EventType.SANCTION,
        trigger=verb("leave", "escape", "cross", "abandon", "evacuate"),
        where=(has(agent(frozenset({"refugee", "evacuee", "exile", "asylum-seeker", "defector"}))), has(patient())),
        unless=nearby("camp", "hotel", "shelter"),
        roles={Role.SOURCE: patient(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: agent(ACTOR)},
        mode="expel",
        examples=(
            yes("Some forty thousand refugees have left Burundi.", source={"BDI"}, mode="expel"),
            no("The refugees left the camp."),
        ),
    ),
    Rule(
        name="sanction.trade-war",
        event=EventType.SANCTION,
        trigger=noun("war", "warfare"),
        where=(has(owner(frozenset({"trade", "tariff", "customs"}))), has(agent(ACTOR) | owner(ACTOR) | oblique("with", "between", "against", ACTOR))),
        roles={Role.SOURCE: agent(ACTOR) | owner(ACTOR), Role.TARGET: oblique("against", "on", ACTOR)},
        reciprocal=True,
        examples=(
            yes("The trade war between Peru and Chile hurt growers.", source={"PER", "CHL"}),
            no("The war between Peru and Chile hurt growers."),
        ),
    ),
    Rule(
        name="sanction.punish",
        event=EventType.SANCTION,
        trigger=verb("punish", "penalise", "penalize"),
        where=(has(agent(PARTY)), has(patient(PLACE))),
        unless=nearby("goal", "save"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        examples=(
            yes("Kenya punished Uganda over the dam.", source={"KEN"}, target={"UGA"}),
            no("Kenya punished a pupil over the window."),
        ),
    ),
    Rule(
        name="sanction.be-driven",
        event=EventType.SANCTION,
        trigger=verb("displace", "uproot", "drive"),
        where=AnyOf((passive(), has(patient(words("noun.fleer"))))),
        unless=(
            All((lacks(patient(ACTOR)), lacks(agent(ACTOR)))),
            nearby("car", "vehicle", "bus"),
            has(agent(words("noun.hazard"))),
            lacks(patient(words("noun.fleer"))),
        ),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("by", "in", ACTOR)), Role.TARGET: patient(ACTOR)},
        mode="expel",
        examples=(
            yes("The militia displaced thousands of villagers.", source={"militia"}, target={"villagers"}, mode="expel"),
            no("A flood displaced thousands of villagers."),
        ),
    ),
    Rule(
        name="sanction.find-guilty",
        event=EventType.SANCTION,
        trigger=verb("find", "judge", "pronounce", "declare"),
        where=(nearby("guilty"), AnyOf((has(patient(ACTOR)), has(agent(words("sanction.court")))))),
        unless=nearby("not"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("by", "in", ACTOR)), Role.TARGET: patient(ACTOR)},
        mode="convict",
        rank=8,
        examples=(
            yes("A Senegalese court found a Chadian general guilty of torture.", source={"SEN"}, mode="convict"),
            no("A Senegalese court found the papers incomplete."),
        ),
    ),
    Rule(
        name="sanction.hand-down",
        event=EventType.SANCTION,
        trigger=(verb("hand", "pass", particle=("down", "out")), verb("hand", "give", "impose", "receive", "get", "mete", "deliver")),
        where=AnyOf(
            (
                All((has(patient(frozenset({"sentence", "verdict"}))), nearby("death", "life", "prison", "jail", "year", "guilty"))),
                All((has(patient(frozenset({"term"}))), nearby("prison", "jail"))),
            )
        ),
        roles={
            Role.SOURCE: agent(words("sanction.court")),
            Role.TARGET: recipient(ACTOR).otherwise(oblique("to", "on", "against", "upon", ACTOR)).otherwise(loose("to", "on", ACTOR)),
        },
        mode="convict",
        rank=8,
        examples=(
            yes("An Algerian court handed down prison sentences to four Malian smugglers.", source={"DZA"}, target={"MLI"}, mode="convict"),
            no("The general handed down his sword."),
        ),
    ),
    Rule(
        name="sanction.hit-with",
        event=EventType.SANCTION,
        trigger=verb("hit", "slap", "strike", "punish", "target", "penalise", "penalize"),
        where=(has(oblique("with", words("noun.penalty"))), has(agent(ACTOR)), has(patient(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        rank=10,
        examples=(
            yes("Japan hit Myanmar with new trade sanctions.", source={"JPN"}, target={"MMR"}),
            no("Japan hit Myanmar with a late goal."),
        ),
    ),
    Rule(
        name="sanction.blacklist",
        event=EventType.SANCTION,
        trigger=verb("add", "place", "put", "include", "designate"),
        where=(
            has(patient(ACTOR)),
            has(oblique("to", "on", "onto", "in", frozenset({"list", "blacklist", "roster", "register"}))),
            nearby("blacklist", "sanction", "terror", "terrorist", "ban", "banned", "entity", "export", "restricted", "grey", "gray"),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        rank=2,
        examples=(
            yes("Canada added two Iranian banks to its sanctions list.", source={"CAN"}, target={"IRN"}),
            no("Canada added a castle to its list of parks."),
        ),
    ),
    Rule(
        name="sanction.persona-non-grata",
        event=EventType.SANCTION,
        trigger=verb("declare", "designate", "label", "name", "make", "brand"),
        where=(nearby("persona", deep=True), nearby("grata", deep=True)),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(inside(ACTOR))},
        mode="expel",
        rank=9,
        examples=(
            yes("Bolivia declared the Peruvian consul persona non grata.", source={"BOL"}, mode="expel"),
            no("Bolivia declared a holiday."),
        ),
    ),
    Rule(
        name="sanction.revoke-status",
        event=EventType.SANCTION,
        trigger=verb("revoke", "withdraw", "strip", "rescind", "suspend", "cancel", "remove", "scrap", "end"),
        where=(
            has(patient(frozenset({"status", "preference", "privilege", "benefit", "access", "treatment", "concession"}))),
            nearby("favoured", "favored", "favour", "favor", "trade", "tariff", "duty", "gsp", "preferential", "mfn", "market", "customs"),
            has(agent(ACTOR)),
        ),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("for", "from", "of", "to", ACTOR).otherwise(patient(ACTOR)),
        },
        mode="discontinue",
        rank=3,
        examples=(
            yes("Japan revoked Laos's preferential trade status.", source={"JPN"}, target={"LAO"}, mode="discontinue"),
            no("Japan revoked a singer's visa."),
        ),
    ),
    Rule(
        name="sanction.leave-market",
        event=EventType.SANCTION,
        trigger=(verb("pull", particle=("out",)), verb("pull", "withdraw", "exit", "quit")),
        where=(
            AnyOf((has(oblique("out of", "of", "from", PLACE)), has(patient(PLACE)))),
            AnyOf((has(agent(words("noun.company"))), All((has(agent(NAMED)), lacks(agent(PERSON)))), nearby("market", "business", "charge", "plant", "factory", "subsidiary", deep=True))),
            has(agent(ACTOR)),
        ),
        unless=(has(agent(PLACE)), nearby("troop", "soldier", "force", "tournament", "cup", "race", "game")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("out of", "of", "from", ACTOR).otherwise(patient(ACTOR))},
        mode="withdraw",
        examples=(
            yes("A Danish brewer quit Belarus and closed its factory.", source={"DNK"}, target={"BLR"}, mode="withdraw"),
            no("A Danish cyclist pulled out of the race."),
        ),
    ),
)

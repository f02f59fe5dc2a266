"""PROTEST: collective action of civilians: marches, rallies, strikes, riots. A diplomatic protest is none."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    PLACE,
    All,
    AnyOf,
    Not,
    Rule,
    agent,
    content,
    hangs_on,
    has,
    inside,
    lacks,
    loose,
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

__all__ = ["RULES"]

# where they protest is whom they protest against only where nothing nearer is named: "rallied in Geneva outside the UN office"
_AT = oblique("against", "at", "over", "outside", "with", "on", "for", "to", ACTOR).otherwise(oblique("in", "near", "across", "around", ACTOR))
# what they demand tells against whom they march: "took to the streets to demand jobs from the mayor"
_ROLES = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: patient(ACTOR).otherwise(oblique("against", "with", ACTOR)).otherwise(inside(ACTOR)).otherwise(_AT),
}
_ROLES_OF_NOUN = {
    Role.SOURCE: (agent(ACTOR) | patient(ACTOR)).otherwise(owner(ACTOR)),
    Role.TARGET: oblique("against", ACTOR).otherwise(_AT),
}
_MODES = (
    (nearby("hunger"), "hunger"),
    (nearby("riot", "violent", "violence", "clash", "loot", "looting", "stone", "molotov", "rioting", "torch", "petrol"), "riot"),
    (nearby("blockade", "barricade", "roadblock"), "obstruct"),
)
_DIPLOMATIC = AnyOf(
    (nearby(words("noun.formal_protest")), All((nearby("lodge", "file", "deliver", "submit"), lacks(agent(words("noun.protester"))))))
)
_GOVERNMENT = has(agent(words("noun.police_like")))

RULES = (
    Rule(
        name="protest.protest",
        event=EventType.PROTEST,
        trigger=verb("protest", "demonstrate", "rally", "march", "picket", "parade", "agitate", "strike"),
        unless=(
            lacks(agent(ACTOR)),
            All((nearby("strike"), AnyOf((has(patient()), lacks(agent(words("noun.worker"))))))),
            All((nearby("demonstrate", "rally", "march", "parade"), has(patient()))),
            has(agent(words("protest.protest.official"))),
            _DIPLOMATIC,
            _GOVERNMENT,
            has(agent(words("noun.military"))),
            All((nearby("protest"), has(agent(PLACE) | agent(frozenset({"side"}))), Not(nearby(words("noun.protester"))))),
            nearby(words("protest.protest.not")),
        ),
        roles=_ROLES,
        modes=_MODES,
        mode="demo",
        examples=(
            yes("Thousands of Bolivian miners marched against the government.", source={"BOL"}, target={"government"}, mode="demo"),
            no("Shares rallied in Tokyo."),
        ),
    ),
    Rule(
        name="protest.takes-place",
        event=EventType.PROTEST,
        trigger=noun(words("noun.protest") - {"march", "parade", "procession", "caravan", "camp", "rally"}, "riot", "rioting", "unrest"),
        where=AnyOf((nearby("erupt", "break", "spread", "draw", "attract", "flare", "rage", "escalate", "swell", "engulf", "rock"), hangs_on("day", "week", "night", "month", "wave", "draw", "attract", "erupt", "spread", "swell"))),
        unless=(nearby(words("protest.noun.not")), _DIPLOMATIC),
        roles=_ROLES_OF_NOUN,
        bare=True,
        modes=((nearby("riot", "rioting", "unrest"), "riot"),),
        mode="demo",
        rank=-6,
        examples=(
            yes("Riots broke out at dawn.", mode="riot"),
            yes("The shops were shut after three days of protests.", mode="demo"),
            no("The protest was noted."),
        ),
    ),
    Rule(
        name="protest.riot",
        event=EventType.PROTEST,
        trigger=verb("riot", "revolt", "rampage", "loot"),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.military")))),
        roles=_ROLES,
        mode="riot",
        examples=(
            yes("Students rioted in Dhaka.", source={"students"}, mode="riot"),
            no("Soldiers looted shops."),
        ),
    ),
    Rule(
        name="protest.street",
        event=EventType.PROTEST,
        trigger=verb(words("protest.street.trigger")),
        where=has(oblique("to", "into", "onto", "on", frozenset({"street", "square", "road"})) | patient(frozenset({"street", "square"}))),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.military", "weapon.heavy"))), nearby("tank", "life", "flood", "celebrate")),
        roles=_ROLES,
        modes=_MODES,
        mode="demo",
        examples=(
            yes("Thousands of Haitians took to the streets.", source={"HTI"}, mode="demo"),
            no("Soldiers went into the streets."),
        ),
    ),
    Rule(
        name="protest.sit-in",
        event=EventType.PROTEST,
        trigger=verb("stage", "hold", "organise", "organize", "begin", "join"),
        where=(nearby("sit", "sit-in", "die-in", "walk", "walk-out"), has(agent(words("noun.protester", "noun.worker")))),
        roles=_ROLES,
        mode="demo",
        examples=(
            yes("Students staged a sit-in at the Danish embassy.", source={"students"}, mode="demo"),
            no("Students held a concert at the embassy."),
        ),
    ),
    Rule(
        name="protest.gather",
        event=EventType.PROTEST,
        trigger=verb(words("protest.gather.trigger")),
        where=AnyOf(
            (
                has(agent(words("protest.gather.cue2"))),
                nearby(words("protest.gather.cue")),
                has(oblique("outside", "in front of") | oblique("in", frozenset({"front"}))),
                nearby("peacefully", "sit-in"),
                All((has(agent(ACTOR)), content(words("protest.gather.purpose")))),
                All((has(agent(ACTOR)), has(oblique("in", "against", frozenset({"protest", "opposition", "defiance", "anger"}))))),
                All((has(agent(words("noun.crowd"))), has(oblique("at", "before")))),
            )
        ),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.military")))),
        roles=_ROLES,
        mode="demo",
        examples=(
            yes("Hundreds of protesters gathered outside the Chilean embassy.", source={"protesters"}, target={"CHL"}, mode="demo"),
            no("Ministers gathered in Oslo."),
        ),
    ),
    Rule(
        name="protest.noun",
        event=EventType.PROTEST,
        trigger=noun(words("noun.protest")),
        rank=5,
        unless=(
            _DIPLOMATIC,
            has(agent(words("noun.military", "noun.police_like"))),
            nearby("victory", "rookie", "solemn", "verbal", "stock", "military", "naval", "researcher", "technology", "laboratory"),
            has(owner(words("protest.noun.not"))),
        ),
        roles=_ROLES_OF_NOUN,
        modes=_MODES,
        mode="demo",
        examples=(
            yes("Teachers staged a protest against the Peruvian government.", source={"teachers"}, target={"PER"}, mode="demo"),
            yes("The demonstration by Basque farmers ended.", source={"farmers"}, mode="demo"),
            no("Turkey lodged a formal protest with Iraq."),
        ),
    ),
    Rule(
        name="protest.riot-noun",
        event=EventType.PROTEST,
        trigger=noun(words("protest.riot-noun.trigger")),
        unless=(has(agent(words("noun.military", "noun.police_like"))), has(owner(words("noun.military")))),
        roles=_ROLES_OF_NOUN,
        mode="riot",
        rank=1,
        examples=(
            yes("Riots by Jakarta students broke out.", source={"students"}, mode="riot"),
            no("The riot police left."),
        ),
    ),
    Rule(
        name="protest.strike",
        event=EventType.PROTEST,
        trigger=noun("strike", "walkout", "walk-out", "stoppage", "strike-action"),
        unless=(
            nearby(words("noun.munition", "noun.military") - {"air", "group", "wing"}),
            has(owner(words("weapon.aerial", "weapon.drone", "noun.military", "noun.military_cue"))),
            has(oblique("on", "targeting", words("noun.place_taken", "noun.military", "noun.vessel"))),
        ),
        roles=_ROLES_OF_NOUN | {Role.TARGET: oblique("against", ACTOR).otherwise(_AT).otherwise(inside(ACTOR))},
        modes=((nearby("hunger"), "hunger"),),
        mode="strike",
        examples=(
            yes("Dock workers in Durban went on strike.", source={"workers"}, mode="strike"),
            yes("A jailed Tunisian blogger began a hunger strike.", source={"TUN"}, mode="hunger"),
            no("The strike on the rebel base failed."),
        ),
    ),
    Rule(
        name="protest.stop-work",
        event=EventType.PROTEST,
        trigger=(
            verb(words("protest.stop-work.trigger")),
            verb("walk", particle=("out", "off")),
            verb("lay", "put", "set", "throw", "drop", particle=("down",)),
            verb("walk"),
            verb("strike"),
        ),
        where=(
            has(agent(words("noun.worker"))),
            AnyOf(
                (
                    has(patient(words("noun.laid_down"))),
                    has(oblique("in", "on", "off", frozenset({"strike", "job"}))),
                    All((lacks(patient()), nearby("walk", "strike"))),
                )
            ),
        ),
        roles=_ROLES,
        mode="strike",
        examples=(
            yes("Ghanaian nurses walked out on Monday.", source={"GHA"}, mode="strike"),
            yes("Zambian miners downed tools.", source={"ZMB"}, mode="strike"),
            no("The firm stopped work on the road."),
        ),
    ),
    Rule(
        name="protest.hunger",
        event=EventType.PROTEST,
        trigger=(verb("refuse", "begin", "start"), noun("fast")),
        where=AnyOf((has(patient(frozenset({"food", "meal"}))), has(oblique("in", frozenset({"protest"}))))),
        unless=(lacks(agent(ACTOR)), lacks(agent(words("noun.worker", "noun.crowd", "noun.protester")))),
        roles=_ROLES,
        mode="hunger",
        examples=(
            yes("Detainees refused food in Nauru.", source={"detainees"}, mode="hunger"),
            no("Children refused the medicine."),
        ),
    ),
    Rule(
        name="protest.boycott",
        event=EventType.PROTEST,
        trigger=verb("boycott"),
        rank=6,
        where=AnyOf((has(patient(words("noun.vote"))), has(agent(words("noun.boycotter"))))),
        unless=lacks(agent(ACTOR)),
        roles=_ROLES,
        mode="boycott",
        examples=(
            yes("The Togolese opposition boycotted the election.", source={"TGO"}, mode="boycott"),
            no("The minister boycotted the talks."),
        ),
    ),
    Rule(
        name="protest.boycott-noun",
        event=EventType.PROTEST,
        trigger=noun("boycott"),
        roles=_ROLES_OF_NOUN | {Role.SOURCE: agent(ACTOR), Role.TARGET: (patient(ACTOR) | oblique("against", "on", ACTOR))},
        mode="boycott",
        rank=1,
        examples=(
            yes("Shoppers joined a boycott of Danish goods.", source={"shoppers"}, target={"DNK"}, mode="boycott"),
            no("The minister avoided the talks."),
        ),
    ),
    Rule(
        name="protest.block",
        event=EventType.PROTEST,
        trigger=verb(words("protest.block.trigger")),
        where=has(agent(words("noun.crowd", "noun.worker"))),
        unless=(has(agent(words("noun.military", "noun.police_like"))), lacks(patient())),
        roles=_ROLES,
        mode="obstruct",
        examples=(
            yes("Farmers besieged a Spanish ministry.", source={"farmers"}, mode="obstruct"),
            no("Soldiers blocked a port."),
        ),
    ),
    Rule(
        name="protest.block-road",
        event=EventType.PROTEST,
        trigger=(
            verb("block", "blockade", "barricade", "obstruct", "clog", "jam", "gridlock", "choke", "snarl", "paralyse", "paralyze", "picket", "occupy"),
            verb("cut", "seal", particle=("off",)),
        ),
        where=has(patient(words("protest.block-road.cue"))),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.military", "noun.police_like", "noun.hazard", "noun.road_vehicle"))), has(agent(PLACE))),
        roles=_ROLES,
        mode="obstruct",
        rank=2,
        examples=(
            yes("Some sixty Hondurans blocked a road.", mode="obstruct"),
            no("Police blocked a road."),
        ),
    ),
    Rule(
        name="protest.vandalize",
        event=EventType.PROTEST,
        trigger=verb(words("protest.vandalize.trigger")),
        where=(
            has(agent(words("noun.crowd"))),
            AnyOf(
                (
                    has(patient(words("noun.vandalised", "weapon.primitive", "noun.munition", "noun.smear") | {"fire"})),
                    nearby("flag", "effigy", "tyre", "stone", "bottle", "petrol"),
                )
            ),
        ),
        roles=_ROLES,
        modes=(
            (nearby("flag", "effigy", "portrait", "picture"), "demo"),
            (nearby("stone", "bottle", "petrol", "rock", "firework"), "riot"),
        ),
        mode="vandalize",
        examples=(
            yes("Protesters burned tyres in Conakry.", source={"protesters"}, mode="vandalize"),
            no("Workers burned leaves in a garden."),
        ),
    ),
    Rule(
        name="protest.storm",
        event=EventType.PROTEST,
        trigger=(verb("storm", "burst", "barge", "break", "force", "pour", "push", "swarm"), verb("break", particle=("in", "through"))),
        where=(has(agent(words("noun.crowd", "noun.protester") - {"group", "movement", "union"})), has(oblique("into", "through", "onto"))),
        unless=(has(agent(words("noun.military", "noun.police_like"))), nearby("tear", "market", "job", "work")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("at", "against", ACTOR).otherwise(oblique("into", "through", "onto", ACTOR))},
        mode="riot",
        rank=1,
        examples=(
            yes("Protesters stormed into the Gambian parliament.", source={"protesters"}, target={"GMB"}, mode="riot"),
            no("Soldiers stormed into the Gambian parliament."),
        ),
    ),
    Rule(
        name="protest.siege",
        event=EventType.PROTEST,
        trigger=noun("siege", "blockade", "gherao", "picket"),
        where=has(agent(words("noun.crowd", "noun.worker") - {"pilot", "crew", "guard"})),
        unless=has(agent(words("noun.military", "noun.police_like"))),
        roles=_ROLES_OF_NOUN | {Role.TARGET: oblique("to", "on", "of", "at", ACTOR).otherwise(_AT)},
        mode="obstruct",
        rank=6,
        examples=(
            yes("Students laid siege to the Nepali ministry.", source={"students"}, target={"NPL"}, mode="obstruct"),
            no("Rebels laid siege to the Nepali ministry."),
        ),
    ),
    Rule(
        name="protest.slogan",
        event=EventType.PROTEST,
        trigger=verb("shout", "chant", "raise", "yell", "bang", "wave", "brandish", "carry", "hold", "display"),
        where=(has(patient(frozenset({"slogan", "placard", "banner", "pot"}))), has(agent(ACTOR))),
        unless=(has(agent(words("noun.military"))), nearby("welcome", "fan", "team")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("against", ACTOR).otherwise(loose("against", "at", ACTOR))},
        mode="demo",
        examples=(
            yes("Pensioners shouted slogans against the Bolivian minister.", source={"pensioners"}, target={"BOL"}, mode="demo"),
            no("Pensioners shouted the numbers."),
        ),
    ),
    Rule(
        name="protest.call",
        event=EventType.PROTEST,
        trigger=verb("call", "declare", "observe", "enforce"),
        where=(has(patient(frozenset({"strike", "bandh", "hartal", "shutdown", "walkout", "stoppage", "rally", "demonstration"}))), has(agent(words("noun.protester", "noun.strike_caller")))),
        unless=(has(agent(words("noun.military", "noun.police_like"))), nearby("off", "illegal", "unlawful", "air")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("against", ACTOR).otherwise(loose("against", ACTOR))},
        mode="strike",
        examples=(
            yes("Greek unions called a strike against the government.", mode="strike"),
            no("Greek unions called a meeting."),
        ),
    ),
    Rule(
        name="protest.disrupt",
        event=EventType.PROTEST,
        trigger=verb("disrupt", "interrupt", "heckle", "boo", "jeer"),
        where=(
            has(agent(ACTOR)),
            has(patient(frozenset({"session", "proceeding", "parliament", "speech", "sitting", "hearing", "debate", "address", "ceremony"}))),
        ),
        unless=has(agent(words("noun.police_like", "noun.military"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="obstruct",
        examples=(
            yes("Kenyan lawmakers disrupted the speech of the president.", source={"KEN"}, mode="obstruct"),
            no("Rain disrupted the speech of the president."),
        ),
    ),
    Rule(
        name="protest.human-chain",
        event=EventType.PROTEST,
        trigger=noun("chain", "cordon"),
        where=has(owner(frozenset({"human"}))),
        roles=_ROLES_OF_NOUN,
        mode="demo",
        examples=(
            yes("Moldovan students formed a human chain around the ministry.", source={"MDA"}, target={"ministry"}, mode="demo"),
            no("Moldovan students bought a gold chain."),
        ),
    ),
    Rule(
        name="protest.mobilise",
        event=EventType.PROTEST,
        trigger=verb("mobilise", "mobilize", "rally", "organise", "organize", "gather", "rouse"),
        where=(
            has(patient(words("noun.protester", "noun.crowd"))),
            nearby("against", "opposition", "defiance", "protest"),
        ),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("against", "in", ACTOR).otherwise(loose("against", "to", ACTOR))},
        mode="demo",
        rank=1,
        examples=(
            yes("The Beninese opposition mobilised its supporters against the government.", target={"government"}, mode="demo"),
            no("The Beninese army mobilised its reserves."),
        ),
    ),
    Rule(
        name="protest.self-immolate",
        event=EventType.PROTEST,
        trigger=verb("immolate", "set", "burn", "douse", "chain", "glue"),
        where=(
            has(agent(ACTOR)),
            has(patient(frozenset({"themselves", "himself", "herself", "themself", "oneself", "itself"}))),
            nearby("immolate", "fire", "ablaze", "alight", "petrol", "gasoline", "kerosene", "chain", "glue"),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("before", ACTOR).otherwise(_AT)},
        mode="demo",
        examples=(
            yes("A Tibetan monk set himself on fire outside a Chinese consulate.", target={"CHN"}),
            no("A monk set a bin on fire."),
        ),
    ),
    Rule(
        name="protest.clash",
        event=EventType.PROTEST,
        trigger=(
            verb("clash", "scuffle", "fight", "brawl", "battle", "confront"),
            noun("clash", "scuffle", "confrontation", "skirmish", "battle"),
        ),
        where=AnyOf(
            (
                has(agent(words("noun.crowd"))),
                has(oblique("between", "with", "among", words("noun.crowd") - {"opponent", "settler", "civilian", "farmer", "resident", "villager", "trader"})),
                All((has(oblique("with", frozenset({"police", "riot"}))), has(agent(words("noun.protester"))))),
            )
        ),
        unless=(has(agent(words("noun.military"))), has(oblique("between", "with", words("noun.military")))),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("with", "against", ACTOR).otherwise(patient(ACTOR)) | oblique("between", ACTOR),
        },
        mode="riot",
        rank=1,
        examples=(
            yes("Students clashed with police in Caracas.", source={"students"}, target={"police"}, mode="riot"),
            no("Rebels clashed with soldiers."),
        ),
    ),
)

"""MOBILIZE: moves of military or police short of force: deployments, alerts, exercises of one country, weapons tests."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PLACE,
    All,
    AnyOf,
    Not,
    Rule,
    agent,
    hangs_on,
    has,
    lacks,
    loose,
    nearby,
    no,
    noun,
    oblique,
    owner,
    passive,
    patient,
    verb,
    words,
    yes,
)

__all__ = ["RULES"]

_WHERE = ("against", "to", "in", "into", "along", "near", "on", "at", "around", "across", "off", "toward", "towards", "through", "over")
_ROLES = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: oblique("against", ACTOR)
    .otherwise(oblique(*_WHERE, ACTOR))
    .otherwise(oblique("for", ACTOR))
    .otherwise(loose(*_WHERE, ACTOR)),
}
_OWN_MOVE = {Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: _ROLES[Role.TARGET]}
_MODES = (
    (has(patient(words("noun.police_force")) | agent(words("noun.police_force"))), "police"),
    (has(patient(words("noun.militia_force")) | agent(words("noun.militia_force"))), "militia"),
    (has(patient(words("noun.weapon_system")) | agent(words("noun.weapon_system"))), "weapons"),
)
_KIND = nearby(
    "peacekeeping",
    "peacekeeper",
    "relief",
    "rescue",
    "humanitarian",
    "flood",
    "earthquake",
    "wildfire",
    "evacuate",
    "observer",
    "vaccine",
    "voter",
    "medical",
)
_FORCES = nearby(words("noun.deployed"), "military", "naval", "nuclear", "combat", "war")
_JOINT = AnyOf((nearby(words("adj.joint")), has(oblique("with", ACTOR))))

RULES = (
    Rule(
        name="mobilize.deploy",
        event=EventType.MOBILIZE,
        trigger=verb(words("verb.mobilise")),
        where=AnyOf((has(patient(words("noun.deployed", "noun.emplaced"))), has(agent(words("noun.deployed", "noun.mustered"))))),
        unless=_KIND,
        roles=_OWN_MOVE,
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Algeria deployed tanks along the Moroccan border.", source={"DZA"}, target={"MAR"}, mode="weapons"),
            yes("Two thousand soldiers were deployed in Quito.", mode="troops"),
            no("The firm deployed new software."),
        ),
    ),
    Rule(
        name="mobilize.send",
        event=EventType.MOBILIZE,
        trigger=(verb(words("verb.send")), verb("send", "call", particle=("in", "out", "up")), verb("put", "place", particle=("up",))),
        where=(AnyOf((has(patient(words("noun.deployed"))), All((has(patient(frozenset({"group"}))), nearby("carrier", "strike", "naval", "battle", "amphibious"))))), AnyOf((has(agent(ACTOR)), All((passive(), has(patient(words("noun.troop", "noun.weapon_system")))))))),
        rank=-1,
        unless=(_KIND, nearby("back", "home", "withdraw", "letter"), All((nearby("transfer"), has(agent(PLACE))))),
        roles=_ROLES,
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Peru sent 500 policemen to the Ecuadorean border.", source={"PER"}, target={"ECU"}, mode="police"),
            no("Peru sent a letter to Ecuador."),
        ),
    ),
    Rule(
        name="mobilize.sail",
        event=EventType.MOBILIZE,
        trigger=verb(
            "fly", "sail", "steam", "roll", "march", "cross", "advance", "approach", "travel", "transit", "pass", "enter", "operate", "cruise", "navigate"
        ),
        where=AnyOf(
            (
                All(
                    (
                        has(patient(words("noun.weapon_system", "noun.troop"))),
                        has(agent(ACTOR)),
                        has(oblique("over", "near", "through", "toward", "towards", "into", "off", "along")),
                    )
                ),
                All(
                    (
                        AnyOf((has(agent(words("noun.weapon_system", "noun.troop") | {"force"})), All((has(agent(ACTOR)), nearby("uss", "hms", "hmas", "warship"))))),
                        has(oblique("over", "near", "through", "toward", "towards", "into", "off", "along", NAMED) | patient(NAMED) | oblique("to", PLACE)),
                    )
                ),
            )
        ),
        unless=_KIND,
        roles=_ROLES,
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Russia flew bombers over the Black Sea.", source={"RUS"}, mode="weapons"),
            yes("A French frigate sailed through the Taiwan Strait.", source={"FRA"}, mode="weapons"),
            no("A ferry sailed through the Taiwan Strait."),
        ),
    ),
    Rule(
        name="mobilize.spotted",
        event=EventType.MOBILIZE,
        trigger=verb("spot", "sight", "detect", "track", "observe", "see", "record"),
        where=(
            has(patient(words("noun.weapon_system") - {"system", "weapon", "missile", "rocket", "launcher"})),
            has(oblique("near", "around", "off", "over", "close to", "in", "within", "inside", NAMED)),
        ),
        unless=_KIND,
        roles={Role.SOURCE: patient(ACTOR), Role.TARGET: oblique("near", "around", "off", "over", "close to", "in", "within", "inside", ACTOR)},
        mode="weapons",
        examples=(
            yes("Three Chinese warships were spotted near Okinawa.", source={"CHN"}, mode="weapons"),
            no("Three whales were spotted near Okinawa."),
        ),
    ),
    Rule(
        name="mobilize.unveil",
        event=EventType.MOBILIZE,
        trigger=verb("unveil", "parade", "display", "showcase", "exhibit"),
        where=(has(patient(words("noun.weapon_system") - {"system", "fleet", "ship", "weapon"})), has(agent(PLACE) | agent(words("noun.troop")))),
        roles={Role.SOURCE: agent(ACTOR)},
        mode="weapons",
        examples=(
            yes("Pakistan unveiled a cruise missile.", source={"PAK"}, mode="weapons"),
            no("Pakistan unveiled a budget."),
        ),
    ),
    Rule(
        name="mobilize.voyage",
        event=EventType.MOBILIZE,
        trigger=noun(words("noun.voyage")),
        where=(
            AnyOf(
                (
                    has(owner(words("noun.weapon_system", "noun.troop"))),
                    has(agent(words("noun.weapon_system", "noun.troop"))),
                    has(patient(words("noun.weapon_system", "noun.troop"))),
                    nearby("warship", "navy", "naval", "destroyer"),
                )
            ),
            has(oblique("through", "over", "near", "off", "of", NAMED)),
        ),
        roles=_OWN_MOVE,
        mode="weapons",
        examples=(
            yes("The frigate's transit through the Taiwan Strait angered nobody.", mode="weapons"),
            no("The passage of the bill through the Senate angered nobody."),
        ),
    ),
    Rule(
        name="mobilize.call-up",
        event=EventType.MOBILIZE,
        trigger=verb("call", "draft", "conscript", "recruit", "enlist", "activate"),
        rank=8,
        where=has(patient(words("mobilize.call-up.cue"))),
        unless=lacks(agent(ACTOR)),
        roles=_ROLES,
        mode="troops",
        examples=(
            yes("Israel called up reservists.", source={"ISR"}, mode="troops"),
            no("Israel called up the bank."),
        ),
    ),
    Rule(
        name="mobilize.alert",
        event=EventType.MOBILIZE,
        trigger=verb(words("mobilize.alert.trigger")),
        rank=5,
        where=has(oblique("on", "onto", "at", "in", "into", "to", words("noun.alert")) | patient(words("noun.alert"))),
        unless=(
            All((lacks(agent(words("noun.deployed"))), lacks(patient(words("noun.deployed"))), Not(All((has(agent(ACTOR)), _FORCES))))),
            nearby("weather", "tsunami", "health", "hospital", "flood", "travel"),
        ),
        roles=_OWN_MOVE,
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Lebanese troops remained on alert in Tripoli.", source={"LBN"}, mode="troops"),
            yes("Iran put its army on high alert.", source={"IRN"}, mode="troops"),
            no("Hospitals were on alert for a flood."),
        ),
    ),
    Rule(
        name="mobilize.alert-noun",
        event=EventType.MOBILIZE,
        trigger=noun("alert", "standby"),
        where=has(agent(words("noun.deployed"))),
        roles=_ROLES,
        modes=((has(agent(words("noun.police_force"))), "police"),),
        mode="troops",
        examples=(
            yes("The Kuwaiti army is on high alert.", source={"KWT"}, mode="troops"),
            no("The hospital is on high alert."),
        ),
    ),
    Rule(
        name="mobilize.alert-level",
        event=EventType.MOBILIZE,
        trigger=(verb("raise", "heighten", "increase", "elevate", "upgrade", "boost", "enhance"), verb("step", particle=("up",)), verb("step")),
        where=(
            has(patient(frozenset({"level", "readiness", "alert", "posture", "state"}))),
            nearby("alert", "readiness", "defcon"),
            nearby("military", "army", "force", "combat", "troop", "terror", "security"),
        ),
        roles=_ROLES,
        mode="troops",
        examples=(
            yes("Latvia raised the alert level of its army.", source={"LVA"}, mode="troops"),
            no("Latvia raised the level of its taxes."),
        ),
    ),
    Rule(
        name="mobilize.missile-lands",
        event=EventType.MOBILIZE,
        trigger=verb("land", "fall", "splash", "fly", "come"),
        where=(has(agent(words("noun.test_weapon"))), nearby("sea", "ocean", "water", "zone", "waters")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("over", "towards", ACTOR)},
        mode="weapons",
        examples=(
            yes("A North Korean missile landed in the sea.", source={"PRK"}, mode="weapons"),
            no("A seal landed in the sea."),
        ),
    ),
    Rule(
        name="mobilize.exercise",
        event=EventType.MOBILIZE,
        trigger=noun(words("mobilize.exercise.trigger")),
        where=AnyOf((nearby(words("noun.military_cue", "noun.deployed")), has(agent(words("noun.military"))), has(agent(PLACE)))),
        unless=(
            All((nearby("patrol"), hangs_on(words("verb.attack", "verb.strike", "verb.kill", "verb.shoot"), "one", "member"))),
            _JOINT, _KIND, has(oblique("between", ACTOR)), nearby("fire-drill", "school", "alongside")),
        roles=_ROLES,
        modes=((nearby("police"), "police"), (nearby("missile", "nuclear", "rocket"), "weapons")),
        mode="troops",
        examples=(
            yes("Vietnam held a naval exercise near Haiphong.", source={"VNM"}, mode="troops"),
            no("Vietnam and India held a joint naval exercise."),
        ),
    ),
    Rule(
        name="mobilize.patrol",
        event=EventType.MOBILIZE,
        trigger=verb("patrol", "guard", "encircle", "secure", "line", "ring", "cordon", "surround", "blanket", "garrison", "picket"),
        where=has(agent(words("noun.deployed"))),
        unless=has(agent(words("noun.peacekeeper"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique(*_WHERE, ACTOR))},
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Soldiers patrolled the streets of Lima.", source={"soldiers"}, mode="troops"),
            no("Volunteers patrolled the beach."),
        ),
    ),
    Rule(
        name="mobilize.take-positions",
        event=EventType.MOBILIZE,
        trigger=(verb("take", particle=("up",)), verb("take", "occupy", "assume", "man")),
        where=(has(agent(words("noun.deployed"))), has(patient(frozenset({"position", "post", "station", "checkpoint", "roadblock"})))),
        roles=_ROLES,
        mode="troops",
        examples=(
            yes("The army took up positions along the Honduran border.", source={"army"}, target={"HND"}, mode="troops"),
            no("The minister took up a post."),
        ),
    ),
    Rule(
        name="mobilize.test",
        event=EventType.MOBILIZE,
        trigger=verb(words("mobilize.test.trigger")),
        where=(
            has(patient(words("noun.test_weapon"))),
            AnyOf(
                (
                    nearby(words("noun.test_cue"), "test", "test-fire", "test-launch"),
                    All((has(agent(PLACE)), lacks(oblique("at", "on", "into", "against", "toward", "towards")))),
                )
            ),
        ),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("over", "toward", "towards", "against", ACTOR)},
        mode="weapons",
        rank=1,
        examples=(
            yes("Pakistan tested a ballistic missile.", source={"PAK"}, mode="weapons"),
            no("Pakistan tested a vaccine."),
        ),
    ),
    Rule(
        name="mobilize.test-noun",
        event=EventType.MOBILIZE,
        trigger=noun("test", "launch", "detonation", "test-fire", "testing", "launching", "test-launch", "test-firing"),
        where=AnyOf((nearby(words("noun.test_weapon")), All((has(agent(PLACE)), nearby("missile", "rocket", "warhead", deep=True))))),
        unless=nearby("vaccine", "covid-19", "drug"),
        roles={Role.SOURCE: (agent(ACTOR)).otherwise(owner(ACTOR)), Role.TARGET: oblique("over", "toward", ACTOR)},
        mode="weapons",
        examples=(
            yes("India conducted a nuclear test in the desert.", source={"IND"}, mode="weapons"),
            no("The school conducted a test."),
        ),
    ),
    Rule(
        name="mobilize.noun",
        event=EventType.MOBILIZE,
        trigger=noun(words("mobilize.noun.trigger")),
        where=nearby(words("noun.deployed"), "military", "naval", "general", "partial", "nationwide"),
        unless=_KIND,
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)),
            Role.TARGET: oblique("against", ACTOR).otherwise(oblique(*_WHERE, ACTOR)),
        },
        modes=((nearby("police"), "police"), (nearby(words("noun.weapon_system")), "weapons")),
        mode="troops",
        examples=(
            yes("The deployment of Turkish tanks to Idlib continued.", mode="weapons"),
            no("The deployment of the airbag failed."),
        ),
    ),
    Rule(
        name="mobilize.tighten",
        event=EventType.MOBILIZE,
        trigger=verb(words("verb.tighten")),
        where=(
            AnyOf(
                (
                    has(patient(words("noun.security"))),
                    All((has(patient(frozenset({"border", "frontier", "flank", "garrison", "position", "front"}))), has(oblique("with", words("noun.deployed"))))),
                )
            ),
            has(agent(ACTOR)),
        ),
        roles=_ROLES,
        mode="police",
        examples=(
            yes("Belgium tightened security at its airports.", source={"BEL"}, mode="police"),
            no("Belgium tightened its budget."),
        ),
    ),
    Rule(
        name="mobilize.converge",
        event=EventType.MOBILIZE,
        trigger=(
            verb(words("verb.converge")),
            verb("fan", "spread", particle=("out",)),
            verb("fan"),
            verb("move", "stream", "pour", "roll", particle=("in",)),
            verb("build", "dig", particle=("up", "in")),
        ),
        where=has(agent(words("noun.troop", "noun.police_force", "noun.weapon_system") | {"troops", "forces", "force", "soldiers", "unit"})),
        unless=(_KIND, has(patient()), nearby("home", "withdraw", "ceremony", "funeral", "cathedral")),
        roles=_ROLES,
        modes=_MODES,
        mode="troops",
        examples=(
            yes("Police fanned out across Lima.", source={"police"}, mode="police"),
            no("Tourists converged on the Eiffel Tower."),
        ),
    ),
    Rule(
        name="mobilize.fortify",
        event=EventType.MOBILIZE,
        trigger=(verb(words("verb.erect")), verb("set", "put", particle=("up",)), verb("dig", particle=("in",)), verb("set")),
        where=(has(patient(words("noun.outpost"))), has(agent(words("noun.deployed")))),
        unless=_KIND,
        roles=_ROLES,
        modes=((has(agent(words("noun.police_force"))), "police"),),
        mode="troops",
        examples=(
            yes("The Kenyan army set up checkpoints along the Somali border.", source={"KEN"}, target={"SOM"}, mode="troops"),
            no("The Kenyan firm set up a bakery."),
        ),
    ),
    Rule(
        name="mobilize.shadow",
        event=EventType.MOBILIZE,
        trigger=verb("intercept", "shadow", "escort", "buzz", "tail", "trail", "track"),
        where=(
            has(agent(words("noun.weapon_system") | {"navy", "fighter"})),
            has(patient(frozenset("aircraft plane jet bomber warplane fighter helicopter warship frigate destroyer submarine".split()))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="weapons",
        rank=3,
        examples=(
            yes("Danish jets intercepted two Russian bombers.", source={"DNK"}, target={"RUS"}, mode="weapons"),
            no("Danish police intercepted a letter."),
        ),
    ),
    Rule(
        name="mobilize.build-up",
        event=EventType.MOBILIZE,
        trigger=noun("up"),
        where=(has(owner(frozenset({"build"}))), nearby(words("noun.deployed"), "military", "naval")),
        unless=_KIND,
        roles={
            Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)),
            Role.TARGET: oblique("against", ACTOR).otherwise(oblique(*_WHERE, ACTOR)).otherwise(loose(*_WHERE, ACTOR)),
        },
        mode="troops",
        examples=(
            yes("The build-up of Ethiopian troops near Eritrea went on.", source={"ETH"}, target={"ERI"}, mode="troops"),
            no("A build-up of ice closed the road."),
        ),
    ),
)

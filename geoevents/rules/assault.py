"""ASSAULT: deliberate physical harm, from a beating to war."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    NUMBER,
    PARTY,
    PLACE,
    SOMEONE,
    All,
    AnyOf,
    Condition,
    Not,
    Rule,
    about,
    agent,
    content,
    doer,
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
    passive,
    patient,
    several,
    verb,
    words,
    yes,
)

__all__ = ["RULES"]


def _by(means: str) -> Condition:
    """The means stand in the clause, or are what is thrown, fired or set off."""
    return AnyOf((nearby(words(means)), has(patient(words(means)))))


_MODES = (
    (_by("weapon.suicide"), "suicide-attack"),
    (
        # "nuclear" alone may tell of the target: "strikes on nuclear plants"
        AnyOf(
            (
                _by("weapon.unconventional"),
                has(owner(words("weapon.unconventional_kind"))),
                All((nearby(words("weapon.unconventional_kind")), nearby(words("weapon.unconventional_thing")), lacks(owner()))),
            )
        ),
        "unconventional",
    ),
    (_by("weapon.drone"), "drone"),
    (_by("weapon.aerial"), "aerial"),
    (_by("weapon.explosives"), "explosives"),
    (_by("weapon.heavy"), "heavy-weapons"),
    (_by("weapon.firearm"), "firearms"),
    (_by("weapon.primitive"), "primitive"),
)

# Where no victim is named, the place that is attacked stands for it.
_AIMS = ("at", "on", "into", "upon", "against", "toward", "towards", "over")
_PLACES = ("on", "against", "upon", "at", "in", "into", "across", "inside", "near", "throughout", "over", "within", "toward", "towards")
_VICTIM = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique(*_PLACES, ACTOR))}
# What is hit, where nobody is named.
_STRUCK = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(patient()).otherwise(oblique(*_PLACES, ACTOR))}
_VICTIM_OF_NOUN = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: (patient(ACTOR) | oblique("on", "against", "upon", "targeting", ACTOR)).otherwise(oblique(*_PLACES, "to", ACTOR)),
}
_BOTH = {Role.SOURCE: agent(ACTOR) | patient(ACTOR) | oblique("against", "with", "between", "among", ACTOR)}

_NOT_VIOLENT = (
    nearby(words("noun.nonviolent_attack")),
    has(owner(words("noun.nonviolent_attack", "noun.cyber"))),
    has(oblique("on", "against", words("noun.nonviolent_enemy", "noun.abstract_target"))),
)
_NOBODY = All((lacks(agent(ACTOR)), lacks(patient(ACTOR)), lacks(oblique(*_PLACES, ACTOR))))
_HAZARD = has(agent(words("noun.hazard")))
_ACCIDENT = AnyOf(
    (_HAZARD, nearby(words("verb.mishap"), deep=True), has(oblique("in", "by", "from", "during", "after", "of", words("noun.hazard"))))
)

# Deeds as nouns: lexical class, mode, an example with its source and target, a sentence without such a deed.
_DEEDS = (
    ("killing", None, "The killing of Kurdish villagers by gunmen went unpunished.", "gunmen", "villagers", "The king died in bed."),
    (
        "targeted",
        "targeted",
        "The assassination of a Lebanese general by rebels shook Beirut.",
        "rebels",
        "LBN",
        "A Lebanese general retired.",
    ),
    ("abduct", "abduct", "The kidnapping of French hikers by rebels caused alarm.", "rebels", "FRA", "French hikers caused alarm."),
    ("torture", "torture", "The torture of Burmese prisoners by guards came to light.", "guards", "MMR", "Burmese prisoners came home."),
    ("beat", "beat", "The beating of a Somali driver by policemen was filmed.", "policemen", "SOM", "A Somali driver was filmed."),
    ("sexual", "sexual", "The rape of Congolese women by soldiers went unpunished.", "soldiers", "COD", "Congolese women met soldiers."),
)
# The same where the owner is the one who suffers it.
_SUFFERED = (
    ("killing", None, "Her killing shocked Manila.", "her", "Thai killings of rebels went on."),
    ("targeted", "targeted", "The general's assassination shook Beirut.", "general", "Iran's execution of a spy shook Beirut."),
    ("abduct", "abduct", "His kidnapping caused alarm.", "his", "The kidnapping of an engineer caused alarm."),
    ("torture", "torture", "His torture was filmed.", "his", "The torture of rebels was filmed."),
    ("beat", "beat", "The driver's beating was filmed.", "driver", "The beating of a driver was filmed."),
    ("sexual", "sexual", "The girl's rape went unpunished.", "girl", "The rape of a girl went unpunished."),
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="assault.attack",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.attack")),
        roles=_STRUCK,
        unless=(
            _NOBODY,
            _HAZARD,
            nearby(words("noun.nonviolent_attack")),
            has(patient(words("noun.abstract_target"))),
            All((has(agent(words("noun.civil_party"))), Not(nearby(words("weapon.primitive", "weapon.firearm", "weapon.explosives"))))),
        ),
        modes=_MODES,
        examples=(
            yes("Rebels ambushed an Angolan convoy near Cabinda.", source={"rebels"}, target={"AGO"}),
            yes("A Malian outpost was raided by gunmen.", source={"gunmen"}),
            no("The senator attacked the minister in a scathing editorial."),
        ),
    ),
    Rule(
        name="assault.strike",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.strike")),
        roles=_STRUCK,
        where=AnyOf(
            (
                has(agent(words("noun.military", "weapon.drone", "weapon.aerial", "weapon.explosives", "weapon.heavy", "noun.attack"))),
                nearby(words("weapon.drone", "weapon.aerial", "weapon.explosives", "weapon.heavy", "weapon.firearm")),
                All((has(agent(ACTOR)), has(patient(words("noun.place_taken", "noun.vessel", "noun.fighter", "noun.military"))))),
                All((has(agent(ACTOR)), has(patient(ACTOR)))),
            )
        ),
        unless=(
            has(agent(words("noun.civil_party", "sanction.court"))),
            _HAZARD, has(patient(words("noun.money_deal", "noun.accusation"))), has(agent(words("noun.road_vehicle")))),
        modes=_MODES,
        examples=(
            yes("Ethiopian warplanes struck Eritrean positions at dawn.", source={"ETH"}, target={"ERI"}, mode="aerial"),
            no("A cyclone struck Mozambique."),
            no("Kenya and Uganda struck a deal."),
        ),
    ),
    Rule(
        name="assault.kill",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.kill")),
        roles=_VICTIM,
        unless=(_NOBODY, _ACCIDENT, has(patient(frozenset({"themselves", "himself", "herself"}))), All((nearby("hang", "drown", "hack"), lacks(patient(ACTOR)))), nearby(words("noun.accident"))),
        modes=((nearby("assassinate", "assassin", "hit-man", "hitman"), "targeted"), *_MODES),
        examples=(
            yes("Gunmen killed three Kenyan soldiers.", source={"gunmen"}, target={"KEN"}, mode="firearms"),
            yes("Six villagers were killed.", target={"villagers"}),
            no("Ten people were killed in a flood."),
        ),
    ),
    Rule(
        name="assault.wound",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.wound")),
        roles=_VICTIM,
        where=has(patient(ACTOR)),
        unless=(_ACCIDENT, nearby("feeling", "economy", "pride"), has(patient(words("noun.harmed_thing"))), nearby(words("noun.accident"))),
        modes=_MODES,
        examples=(
            yes("Snipers wounded two Georgian policemen.", source={"snipers"}, target={"GEO"}, mode="firearms"),
            no("An earthquake injured forty people."),
        ),
    ),
    Rule(
        name="assault.beat",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.beat"), without_particle=("off", "out", "back")),
        roles=_VICTIM,
        where=has(patient(ACTOR)),
        unless=AnyOf(
            (
                _HAZARD,
                nearby(words("assault.beat.not", "noun.sport")),
                All((has(agent(PLACE)), has(patient(PLACE)))),
                has(patient(words("noun.penalty", "noun.ban"))),
            )
        ),
        mode="beat",
        examples=(
            yes("Guards beat a Sudanese prisoner.", source={"guards"}, target={"SDN"}, mode="beat"),
            no("Ghana beat Togo in the final match."),
        ),
    ),
    Rule(
        name="assault.torture",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.torture")),
        roles=_VICTIM,
        where=has(patient(ACTOR)),
        mode="torture",
        examples=(
            yes("Soldiers tortured the journalist.", source={"soldiers"}, target={"journalist"}, mode="torture"),
            no("The minister tortured the truth."),
        ),
    ),
    Rule(
        name="assault.rape",
        event=EventType.ASSAULT,
        trigger=verb("rape", "gang-rape", "molest", "sodomise", "sodomize", "grope"),
        roles=_VICTIM,
        unless=_NOBODY,
        mode="sexual",
        examples=(
            yes("Militiamen raped dozens of women.", source={"militiamen"}, mode="sexual"),
            no("Militiamen guarded dozens of women."),
        ),
    ),
    Rule(
        name="assault.stab",
        event=EventType.ASSAULT,
        trigger=verb("stab", "knife", "bayonet", "impale", "hack"),
        roles=_VICTIM,
        unless=(_NOBODY, nearby(words("noun.cyber", "noun.computer"))),
        mode="primitive",
        examples=(
            yes("A man stabbed a Norwegian tourist.", source={"man"}, target={"NOR"}, mode="primitive"),
            no("A gang hacked a bank account."),
        ),
    ),
    Rule(
        name="assault.shoot",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.shoot")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("at", "on", "into", ACTOR))},
        unless=(_NOBODY, has(patient(words("noun.not_shot"))), has(agent(words("noun.not_shot")))),
        modes=(
            (nearby("rubber", "pellet", "tear", "teargas"), "crowd-control"),
            (nearby(words("weapon.drone")), "drone"),
            (nearby(words("weapon.heavy")), "heavy-weapons"),
        ),
        mode="firearms",
        examples=(
            yes("Police shot a Rwandan man.", source={"police"}, target={"RWA"}, mode="firearms"),
            no("A Danish crew shot a film."),
        ),
    ),
    Rule(
        name="assault.fire",
        event=EventType.ASSAULT,
        trigger=verb(words("assault.fire.trigger")),
        where=has(patient(words("noun.munition", "noun.fire", "noun.crowd_means"))),
        unless=(lacks(agent(ACTOR)), nearby(words("noun.test_cue"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_AIMS, ACTOR).otherwise(oblique("in", "across", "near", ACTOR))},
        modes=((nearby(words("weapon.crowd")), "crowd-control"), *_MODES),
        mode="firearms",
        examples=(
            yes("Rebels fired rockets at a Chadian garrison.", source={"rebels"}, target={"TCD"}, mode="heavy-weapons"),
            yes("Soldiers opened fire on the marchers.", source={"soldiers"}, target={"marchers"}, mode="firearms"),
            no("The army fired a ballistic missile into the sea."),
        ),
    ),
    Rule(
        name="assault.use-weapon",
        event=EventType.ASSAULT,
        trigger=verb("use", "employ", "deploy", "unleash", "turn"),
        where=(
            has(patient(words("noun.munition", "weapon.heavy", "weapon.unconventional", "weapon.unconventional_thing") | {"fire", "ammunition"})),
            AnyOf((has(oblique("against", "on", "upon", ACTOR) | loose("against", "on", ACTOR)), nearby("live", "lethal", "deadly"))),
        ),
        unless=(lacks(agent(ACTOR)), nearby(words("noun.test_cue"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("against", "on", "upon", ACTOR).otherwise(loose("against", "on", ACTOR))},
        modes=_MODES,
        examples=(
            yes("Iraq used chemical weapons against Kurdish villagers.", source={"IRQ"}, target={"villagers"}, mode="unconventional"),
            no("Sudan used its reserves against inflation."),
        ),
    ),
    Rule(
        name="assault.fire-at",
        event=EventType.ASSAULT,
        trigger=verb("fire", "shoot"),
        where=AnyOf(
            (
                has(oblique(*_AIMS, "across", ACTOR)),
                has(oblique(*_AIMS, words("noun.place_taken", "noun.vessel", "noun.military"))),
                All((lacks(patient()), has(agent(words("noun.military", "noun.police_like"))))),
            )
        ),
        unless=(lacks(agent(ACTOR)), nearby(words("noun.test_cue")), has(patient(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_AIMS, ACTOR)},
        modes=((nearby(words("weapon.crowd")), "crowd-control"), *_MODES),
        mode="firearms",
        examples=(
            yes("Border guards fired on Afghan migrants.", source={"guards"}, target={"AFG"}, mode="firearms"),
            no("The minister fired his deputy."),
        ),
    ),
    Rule(
        name="assault.crowd-control",
        event=EventType.ASSAULT,
        trigger=verb(words("assault.crowd-control.trigger")),
        where=nearby(words("assault.crowd-control.cue")),
        unless=(lacks(agent(ACTOR)), nearby(words("assault.crowd-control.not"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique(*_AIMS, ACTOR))},
        mode="crowd-control",
        rank=1,
        examples=(
            yes("Police dispersed the marchers with tear gas.", source={"police"}, target={"marchers"}, mode="crowd-control"),
            no("Police dispersed the marchers."),
        ),
    ),
    Rule(
        name="assault.slam",
        event=EventType.ASSAULT,
        trigger=verb("slam", "crash", "smash", "plough", "plow", "ram", "rip", "tear", "thud", "land", "hit", "fall", "rain", "barrel"),
        where=(
            has(agent(words("noun.munition", "weapon.drone", "weapon.explosives", "weapon.heavy", "weapon.suicide"))),
            has(oblique("into", "through", "on", "onto", "near")),
        ),
        unless=(nearby(words("noun.test_cue")), nearby("gas")),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("into", "through", "on", "onto", "near", ACTOR).otherwise(oblique("into", "through", "on", "onto")),
        },
        modes=_MODES,
        rank=2,
        examples=(
            yes("An Ethiopian rocket slammed into a Sudanese clinic.", source={"ETH"}, target={"SDN"}, mode="heavy-weapons"),
            no("A bus slammed into a Sudanese clinic."),
        ),
    ),
    Rule(
        name="assault.carry-off",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.carry_off"), particle=("away", "off")),
        where=(has(agent(words("noun.captor", "noun.military"))), has(patient(ACTOR))),
        unless=nearby("prize", "trophy", "victory"),
        roles=_VICTIM,
        mode="abduct",
        examples=(
            yes("Gunmen whisked away a Ghanaian engineer.", source={"gunmen"}, target={"GHA"}, mode="abduct"),
            no("Bodyguards whisked away a Ghanaian minister."),
        ),
    ),
    Rule(
        name="assault.drag-off",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.carry_off"), "herd", "force", "frogmarch", "shove", "push", "throw", "take"),
        where=(has(patient(ACTOR)), has(oblique("into", "to", words("noun.wilds")))),
        unless=(has(agent(words("noun.police_like"))), _HAZARD, has(agent(words("noun.medic")))),
        roles=_VICTIM,
        mode="abduct",
        examples=(
            yes("Nine Ghanaian herders were hauled into the bush.", target={"GHA"}, mode="abduct"),
            no("Nine Ghanaian herders were led into the hall."),
        ),
    ),
    Rule(
        name="assault.take-from-home",
        event=EventType.ASSAULT,
        trigger=verb("take", "snatch", "drag", "pull", "seize", "grab", "haul", "pluck"),
        where=(has(patient(SOMEONE)), has(oblique("from", "out of", words("noun.dwelling")) | loose("from", "out of", words("noun.dwelling")))),
        unless=(has(agent(words("noun.police_like", "noun.medic"))), lacks(agent(ACTOR)), nearby("rescue", "safety", "hospital", "fire", "rubble")),
        roles=_VICTIM,
        mode="abduct",
        rank=1,
        examples=(
            yes("Masked men took four Guinean teachers from their homes.", source={"men"}, target={"GIN"}, mode="abduct"),
            no("Masked men took four radios from the shop."),
        ),
    ),
    Rule(
        name="assault.manhandle",
        event=EventType.ASSAULT,
        trigger=verb("drag", "pull", "yank", "grab", "haul", "seize", "lift"),
        where=(has(patient(ACTOR)), has(oblique("by", words("noun.limb")))),
        roles=_VICTIM | {Role.SOURCE: agent(ACTOR)},
        mode="beat",
        rank=2,
        examples=(
            yes("The guards yanked the Tongan sailor by the collar.", source={"guards"}, target={"TON"}, mode="beat"),
            no("The guards pulled the cart by the rope."),
        ),
    ),
    Rule(
        name="assault.captured",
        event=EventType.ASSAULT,
        trigger=verb("capture", "recapture", "overpower"),
        where=(passive(), has(patient(ACTOR) | patient(frozenset({"other", "defender", "rest", "crew"})))),
        unless=(has(agent()), nearby(words("coerce.capture-suspect.cue")), nearby("camera", "video", "footage", "film", "photograph", "suspect")),
        roles={Role.TARGET: patient(ACTOR).otherwise(patient())},
        mode="abduct",
        examples=(
            yes("Nine Armenian gunners were captured in June.", target={"ARM"}, mode="abduct"),
            no("Nine Armenian gunners were captured on camera."),
        ),
    ),
    Rule(
        name="assault.crush-revolt",
        event=EventType.ASSAULT,
        trigger=(
            verb("foil", "thwart", "crush", "quell", "suppress", "quash", "defeat", "smash"),
            verb("put", "beat", "fight", "push", "drive", particle=("down", "back", "off")),
            verb("repel", "repulse", "rebuff", "parry"),
        ),
        where=(has(agent(words("noun.military"))), about(words("noun.revolt"))),
        roles=_VICTIM,
        modes=_MODES,
        examples=(
            yes("Gambian soldiers crushed a mutiny in Banjul.", source={"GMB"}),
            no("Gambian soldiers crushed a rumour in Banjul."),
        ),
    ),
    Rule(
        name="assault.breaks-out",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.fighting")),
        where=AnyOf(
            (
                has(owner(words("noun.fighting_kind"))),
                nearby(words("verb.breaks_out")),
                hangs_on(words("verb.breaks_out") - {"follow", "spread"}, "day", "week", "month", "hour", "night", "year", "weekend", "outbreak", "eruption", "round", "bout"),
            )
        ),
        unless=(nearby(words("assault.battle.not")), has(agent(words("noun.crowd"))), nearby(words("noun.nonviolent_enemy")), has(owner(words("noun.nonviolent_attack")))),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "between", "among", "against", ACTOR)},
        reciprocal=True,
        bare=True,
        modes=_MODES,
        rank=-5,
        examples=(
            yes("The fighting erupted near a temple."),
            yes("The market was shut after two days of clashes."),
            no("The report counts clashes and strikes."),
        ),
    ),
    Rule(
        name="assault.die-in-attack",
        event=EventType.ASSAULT,
        trigger=verb("die", "perish"),
        where=(
            has(agent(ACTOR)),
            AnyOf((has(oblique("in", "from", "during", "after", "of", words("noun.attack", "noun.battle") | {"blast", "gunshot", "gunfire"})), nearby("airstrike", "shelling", "bombing", deep=True))),
        ),
        unless=(_ACCIDENT, nearby(words("noun.nonviolent_attack"))),
        roles={Role.TARGET: agent(ACTOR), Role.SOURCE: oblique("in", "during", "from", NAMED)},
        modes=_MODES,
        examples=(
            yes("Nine Syrian farmers died in an air raid on a mill.", target={"SYR"}, mode="aerial"),
            no("Nine Syrian farmers died in a storm."),
        ),
    ),
    Rule(
        name="assault.found-dead",
        event=EventType.ASSAULT,
        trigger=verb("find", "discover", "recover"),
        where=(has(patient(ACTOR)), nearby("dead", "body", "corpse", "murder", "hang", "shoot"), nearby(words("noun.wound"), "behead", "strangle")),
        roles={Role.TARGET: patient(ACTOR)},
        modes=_MODES,
        examples=(
            yes("A Honduran lawyer was found dead with bullet wounds.", target={"HND"}, mode="firearms"),
            no("A Honduran lawyer was found dead in bed."),
        ),
    ),
    Rule(
        name="assault.under-siege",
        event=EventType.ASSAULT,
        trigger=noun("siege", "bombardment", "attack", "shelling", "blockade", "assault", "fire"),
        where=(nearby("under"), has(patient(PLACE) | patient(words("noun.place_taken")))),
        unless=_NOT_VIOLENT,
        roles={Role.TARGET: patient(ACTOR).otherwise(patient()), Role.SOURCE: oblique("by", "from", ACTOR)},
        needs=(Role.TARGET,),
        modes=_MODES,
        rank=-3,
        examples=(
            yes("The town has been under siege since May.", target={"town"}),
            no("The town has been under water since May."),
        ),
    ),
    Rule(
        name="assault.baton-charge",
        event=EventType.ASSAULT,
        trigger=verb("charge", "cane", "lathi-charge"),
        where=(nearby("baton", "lathi", "cane"), has(agent(ACTOR)), has(patient(ACTOR))),
        roles=_VICTIM,
        mode="crowd-control",
        rank=6,
        examples=(
            yes("Police baton-charged the Nepali teachers.", source={"police"}, target={"NPL"}, mode="crowd-control"),
            no("Police charged the Nepali teachers with theft."),
        ),
    ),
    Rule(
        name="assault.put-to-death",
        event=EventType.ASSAULT,
        trigger=verb("put", "do"),
        where=(has(oblique("to", frozenset({"death"}))), has(patient(ACTOR))),
        roles=_VICTIM,
        examples=(
            yes("The militia put two Sudanese teachers to death.", source={"militia"}, target={"SDN"}),
            no("The militia put two teachers to work."),
        ),
    ),
    Rule(
        name="assault.leave-dead",
        event=EventType.ASSAULT,
        trigger=verb("leave"),
        where=(
            nearby("dead", "wounded", "injured", "maimed", "injure", "wound"),
            AnyOf((has(patient(ACTOR)), has(patient(NUMBER)))),
            nearby(words("noun.attack", "noun.battle"), deep=True),
        ),
        unless=(_HAZARD, nearby(words("noun.accident"), deep=True)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        modes=_MODES,
        examples=(
            yes("A bombing left nine Iraqi pilgrims dead.", target={"IRQ"}),
            no("A fever left nine Iraqi pilgrims dead."),
        ),
    ),
    Rule(
        name="assault.inflict",
        event=EventType.ASSAULT,
        trigger=verb("inflict", "deal", "cause", "wreak"),
        where=(has(agent(words("noun.military")) | agent(PLACE)), has(patient(words("noun.loss"))), has(oblique("on", "to", "upon", "among", ACTOR) | loose("on", ACTOR))),
        unless=(nearby("election", "match", "economic", "diplomatic", "economy", "goal"), _HAZARD),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("on", "to", "upon", "among", ACTOR).otherwise(loose("on", ACTOR))},
        modes=_MODES,
        examples=(
            yes("Eritrean soldiers inflicted heavy losses on Ethiopian brigades.", source={"ERI"}, target={"ETH"}),
            no("Voters inflicted a defeat on the party."),
        ),
    ),
    Rule(
        name="assault.advance",
        event=EventType.ASSAULT,
        trigger=verb("advance", "push", "thrust", "march", "press", "close", "descend", "sweep"),
        where=(
            has(agent(words("noun.military") - {"coalition", "cartel", "air", "jet", "warplane"})),
            AnyOf((has(oblique("on", "upon", PLACE)), All((has(oblique("into", "towards", "toward", "through", PLACE)), nearby("push", "thrust", "deep", "deeper", "deeply"))))),
        ),
        unless=(nearby("parade", "home"), has(patient())),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("on", "upon", "into", "towards", "toward", "through", ACTOR)},
        examples=(
            yes("The rebels have advanced on Bamako.", source={"rebels"}),
            no("Pilgrims advanced on Bamako."),
        ),
    ),
    Rule(
        name="assault.bring-down",
        event=EventType.ASSAULT,
        trigger=(verb("bring", "shoot", "take", "blow", "gun", particle=("down",)), verb("down", "intercept")),
        where=(has(patient(words("noun.air_target"))), has(agent(ACTOR))),
        unless=(_HAZARD, nearby("escort", "airspace", "shadow", "scramble")),
        roles=_VICTIM,
        modes=_MODES,
        examples=(
            yes("Rebels brought down a Sudanese helicopter.", source={"rebels"}, target={"SDN"}),
            no("Fog brought down a Sudanese helicopter."),
        ),
    ),
    Rule(
        name="assault.claim-lives",
        event=EventType.ASSAULT,
        trigger=verb("claim", "cost", "take"),
        where=(has(patient(frozenset({"life", "lives"}))), has(agent(words("noun.attack", "noun.battle", "weapon.explosives", "weapon.heavy") | {"strike"}))),
        unless=_HAZARD,
        roles=_VICTIM,
        modes=_MODES,
        examples=(
            yes("A Turkish airstrike claimed the lives of five Kurdish farmers.", source={"TUR"}, mode="aerial"),
            no("A flood claimed the lives of five Kurdish farmers."),
        ),
    ),
    Rule(
        name="assault.ram",
        event=EventType.ASSAULT,
        trigger=verb("ram", "rake", "pepper", "mob", "gas", "mine"),
        where=(has(agent(ACTOR)), has(patient(ACTOR)), Not(has(patient(words("noun.abstract_target"))))),
        unless=nearby("question", "coal", "data", "bitcoin"),
        modes=_MODES,
        examples=(
            yes("A Turkish gunboat rammed a Greek trawler.", source={"TUR"}, target={"GRC"}),
            no("Turkey raked in billions."),
        ),
    ),
    Rule(
        name="assault.under-fire",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.under_fire")),
        where=(nearby("under"), has(patient(ACTOR))),
        unless=(
            Not(AnyOf((has(agent(ACTOR)), nearby(words("weapon.heavy", "weapon.firearm", "noun.military"))))),
            nearby(words("noun.critic")),
        ),
        modes=_MODES,
        mode="firearms",
        examples=(
            yes("A Kenyan convoy came under mortar fire from Somali rebels.", source={"SOM"}, target={"KEN"}, mode="heavy-weapons"),
            no("A Kenyan minister came under fire."),
        ),
    ),
    Rule(
        name="assault.wipe-out",
        event=EventType.ASSAULT,
        trigger=(verb("wipe", particle=("out",)), verb("mow", "cut", "gun", "shoot", particle=("down",)), verb("pick", particle=("off",))),
        where=(
            has(patient(ACTOR)),
            AnyOf((has(agent(words("noun.military", "weapon.drone", "weapon.aerial", "weapon.heavy", "weapon.explosives"))), nearby(words("weapon.firearm")))),
        ),
        unless=_HAZARD,
        roles=_VICTIM,
        modes=_MODES,
        examples=(
            yes("A Saudi warplane wiped out a Yemeni family.", source={"SAU"}, target={"YEM"}, mode="aerial"),
            no("A drought wiped out the herds of Yemeni farmers."),
        ),
    ),
    Rule(
        name="assault.die-at-hands",
        event=EventType.ASSAULT,
        trigger=verb("die", "perish", "suffer"),
        where=(has(oblique("at", frozenset({"hand", "hands"}))), has(agent(ACTOR))),
        roles={Role.SOURCE: oblique("at", ACTOR), Role.TARGET: agent(ACTOR)},
        examples=(
            yes("Nine villagers died at the hands of Malian soldiers.", source={"MLI"}, target={"villagers"}),
            no("Nine villagers died at the clinic."),
        ),
    ),
    Rule(
        name="assault.die-of-torture",
        event=EventType.ASSAULT,
        trigger=(verb("die", "perish", "succumb"), noun("death")),
        where=AnyOf(
            (
                has(oblique("after", "from", "of", "under", "to", "following", "during", words("noun.ill_treatment"))),
                All((nearby("result", "effect", "consequence", "injury"), nearby(words("noun.ill_treatment"), deep=True))),
            )
        ),
        roles={Role.SOURCE: oblique("in", "by", "at", ACTOR), Role.TARGET: agent(SOMEONE).otherwise(patient(SOMEONE)).otherwise(owner(SOMEONE))},
        needs=(Role.TARGET,),
        mode="torture",
        examples=(
            yes("An Omani activist died after torture in Sohar.", target={"OMN"}, mode="torture"),
            no("An Omani activist died after a fall in Sohar."),
        ),
    ),
    Rule(
        name="assault.bomb-explodes",
        event=EventType.ASSAULT,
        trigger=(verb("explode", "detonate", "erupt"), verb("go", particle=("off",))),
        where=(
            has(agent(words("weapon.explosives", "weapon.drone", "weapon.heavy"))),
            has(oblique(*_PLACES, "outside", "under", "beside", ACTOR)),
        ),
        unless=(nearby("test", "gas", "boiler", "factory"), has(patient())),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_PLACES, "outside", "under", "beside", ACTOR)},
        modes=((nearby(words("weapon.suicide")), "suicide-attack"),),
        mode="explosives",
        examples=(
            yes("A bomb exploded near the Turkish embassy.", target={"TUR"}, mode="explosives"),
            no("A boiler exploded in a Turkish factory."),
        ),
    ),
    Rule(
        name="assault.explode",
        event=EventType.ASSAULT,
        trigger=(verb("detonate", "plant"), verb("set", "let", particle=("off",)), verb("blow", particle=("up",))),
        where=AnyOf((has(patient(words("weapon.explosives", "noun.place_taken", "noun.vessel"))), has(patient(ACTOR)))),
        unless=(
            AnyOf((All((lacks(agent(ACTOR)), Not(All((passive(), nearby("blow"), has(patient(ACTOR))))))), All((nearby("let"), has(patient(PARTY)))))),
            nearby("test", "underground"),
        ),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: patient(ACTOR).otherwise(oblique("under", "beneath", "underneath", "inside", "beside", "outside", "aboard")).otherwise(oblique(*_PLACES, ACTOR)),
        },
        modes=((nearby(words("weapon.suicide"), "himself", "herself", "themselves"), "suicide-attack"),),
        mode="explosives",
        examples=(
            yes("Separatists detonated a bomb in Corsica.", source={"separatists"}, mode="explosives"),
            no("The firm planted trees in Corsica."),
        ),
    ),
    Rule(
        name="assault.destroy",
        event=EventType.ASSAULT,
        trigger=(verb(words("assault.destroy.trigger")), verb("knock", "put", particle=("out",))),
        where=(has(agent(ACTOR)), Not(All((nearby("set"), lacks(patient(frozenset({"fire"}))), Not(nearby("ablaze", "alight", "afire", "fire")))))),
        rank=1,
        unless=(
            _HAZARD,
            has(agent(words("noun.crowd"))),
            has(patient(words("assault.destroy.not"))),
        ),
        roles=_STRUCK,
        modes=_MODES[:6],
        mode="destroy",
        examples=(
            yes("Militiamen burned houses in a Nuba village.", source={"militiamen"}, mode="destroy"),
            no("A storm destroyed houses in Fiji."),
        ),
    ),
    Rule(
        name="assault.abduct",
        event=EventType.ASSAULT,
        trigger=(verb(words("verb.abduct")), verb("take", particle=("away",))),
        roles=_VICTIM,
        where=AnyOf((has(patient(ACTOR)), has(patient(words("noun.vessel"))))),
        mode="abduct",
        examples=(
            yes("Pirates kidnapped four Turkish sailors.", source={"pirates"}, target={"TUR"}, mode="abduct"),
            no("Police arrested four Turkish sailors."),
        ),
    ),
    Rule(
        name="assault.hold-hostage",
        event=EventType.ASSAULT,
        trigger=verb("take", "hold", "use", "keep", "seize", "capture"),
        where=AnyOf(
            (
                nearby("hostage", "captive", "shield", "ransom", "captivity"),
                All((has(agent(words("noun.captor"))), has(patient(words("noun.captive"))))),
                All((has(agent(frozenset({"group"}))), nearby("armed", "rebel", "militant", "jihadist", "insurgent", "islamist"), has(patient(words("noun.captive"))))),
            )
        ),
        rank=3,
        unless=(_NOBODY, nearby("meeting", "talk", "responsible", "accountable")),
        roles=_VICTIM,
        mode="abduct",
        examples=(
            yes("The rebels hold nine Colombian engineers hostage.", source={"rebels"}, target={"COL"}, mode="abduct"),
            no("The rebels hold nine towns."),
        ),
    ),
    Rule(
        name="assault.capture-fighter",
        event=EventType.ASSAULT,
        trigger=verb("capture", "seize", "take", "recapture"),
        where=(has(patient(words("noun.fighter"))), has(agent(ACTOR))),
        unless=(has(agent(words("noun.police_like"))), lacks(patient(ACTOR))),
        roles=_VICTIM,
        mode="abduct",
        examples=(
            yes("Armenian troops captured two Azerbaijani soldiers.", source={"ARM"}, target={"AZE"}, mode="abduct"),
            no("Police captured a thief."),
        ),
    ),
    Rule(
        name="assault.capture",
        event=EventType.ASSAULT,
        trigger=(verb(words("verb.capture"), without_particle=("up", "in", "on", "off")), verb("take", particle=("over",))),
        where=has(patient(words("noun.place_taken", "noun.vessel"))),
        unless=(All((lacks(agent(ACTOR)), Not(All((passive(), nearby("capture", "recapture", "retake", "overrun", "conquer")))))), has(agent(words("noun.police_like", "noun.crowd")))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("from", ACTOR)).otherwise(patient())},
        modes=_MODES,
        examples=(
            yes("Eritrea captured the town of Badme.", source={"ERI"}),
            no("Customs officers seized a shipment of ivory."),
        ),
    ),
    Rule(
        name="assault.capture-by-force",
        event=EventType.ASSAULT,
        trigger=(verb(words("verb.capture")), verb("take", particle=("over",))),
        where=AnyOf(
            (
                All((has(agent(words("noun.military"))), AnyOf((has(patient(ACTOR)), has(patient(words("noun.control"))))))),
                All((has(agent(ACTOR)), has(patient(PLACE)), nearby("capture", "recapture", "retake", "reconquer", "reoccupy", "overrun", "conquer"))),
                All((has(agent(PLACE)), has(patient(frozenset({"control"}))), nearby(words("noun.operation", "noun.attack", "noun.battle"), "force", "militarily"))),
            )
        ),
        rank=4,
        unless=(
            lacks(agent(ACTOR)),
            nearby(words("assault.capture-by-force.not")),
            has(patient(words("noun.civil_object", "noun.fugitive"))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("from", *_PLACES, ACTOR))},
        modes=_MODES,
        examples=(
            yes("Rebels overran Bangassou on Friday.", source={"rebels"}),
            yes("The army said it had retaken Aleppo from the rebels."),
            no("Rebels took part in the vote."),
        ),
    ),
    Rule(
        name="assault.fight",
        event=EventType.ASSAULT,
        trigger=verb(words("verb.fight")),
        unless=(
            lacks(agent(ACTOR)),
            AnyOf(
                (
                    has(patient(words("noun.nonviolent_enemy"))),
                    has(oblique("against", "with", "for", "over", words("noun.nonviolent_enemy"))),
                )
            ),
            nearby("court", "verbally", "rhetorically"),
            nearby(words("noun.sport") - {"election", "vote", "set", "game", "season", "spot", "round", "rival"}),
            All((has(agent(words("noun.civil_party"))), has(oblique("over")))),
            All((has(patient()), lacks(patient(ACTOR)), lacks(patient(words("noun.combat_content"))))),
        ),
        roles=_BOTH,
        reciprocal=True,
        modes=_MODES,
        examples=(
            yes("Sudanese troops clashed with Ethiopian militiamen.", source={"SDN", "ETH"}),
            no("Ministers fought corruption."),
        ),
    ),
    Rule(
        name="assault.intervene",
        event=EventType.ASSAULT,
        trigger=verb("intervene"),
        where=AnyOf((has(agent(words("noun.military"))), All((nearby("militarily", "troop", "force"), has(agent(ACTOR)))))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("against", ACTOR).otherwise(oblique("in", ACTOR))},
        modes=_MODES,
        examples=(
            yes("Ethiopian troops intervened in Somalia.", source={"ETH"}, target={"SOM"}),
            no("The bank intervened in the market."),
        ),
    ),
    Rule(
        name="assault.standoff",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.standoff")),
        where=(has(oblique("with", "between", "against", ACTOR)), nearby("armed", "military", "border", "violent", "bloody", "deadly")),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "between", "among", "against", ACTOR)},
        reciprocal=True,
        modes=_MODES,
        examples=(
            yes("The armed conflict between Eritrea and Ethiopia went on.", source={"ERI", "ETH"}),
            no("The conflict between the two wills went on."),
        ),
    ),
    Rule(
        name="assault.violate-truce",
        event=EventType.ASSAULT,
        trigger=verb(words("assault.violate-truce.trigger")),
        where=AnyOf((about(words("noun.truce_only")), nearby(words("noun.truce_only")))),
        unless=lacks(agent(ACTOR)),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("with", ACTOR).otherwise(patient(ACTOR)).otherwise(oblique(*_PLACES, ACTOR)),
        },
        modes=_MODES,
        rank=1,
        examples=(
            yes("The Libyan army violated the ceasefire in Sirte.", source={"LBY"}),
            no("The Libyan army observed the ceasefire in Sirte."),
        ),
    ),
    Rule(
        name="assault.truce-violation",
        event=EventType.ASSAULT,
        trigger=(noun("violation", "breach"),),
        where=nearby(words("noun.truce_only")),
        roles=_VICTIM_OF_NOUN,
        examples=(
            yes("The violation of the ceasefire by Yemen enraged mediators.", source={"YEM"}),
            no("The violation of the contract by the firm enraged mediators."),
        ),
    ),
    Rule(
        name="assault.guilty-of-violation",
        event=EventType.ASSAULT,
        trigger=verb("violate", "breach", "break"),
        where=(about(words("noun.truce")), has(agent(ACTOR))),
        unless=lacks(patient(ACTOR)),
        roles=_VICTIM,
        examples=(
            yes("Turkish jets violated Greek airspace.", source={"TUR"}, target={"GRC"}),
            no("The firm violated the rules."),
        ),
    ),
    Rule(
        name="assault.blockade",
        event=EventType.ASSAULT,
        trigger=(verb("blockade", "besiege", "encircle"), noun("blockade")),
        unless=(has(agent(words("noun.crowd"))), _NOBODY),
        roles=_VICTIM_OF_NOUN | {Role.TARGET: patient(ACTOR).otherwise(oblique(*_PLACES, ACTOR))},
        examples=(
            yes("Egypt imposed a blockade on Sudanese ports.", source={"EGY"}, target={"SDN"}),
            no("Protesters blockaded a bridge."),
        ),
    ),
    Rule(
        name="assault.order",
        event=EventType.ASSAULT,
        trigger=verb("order"),
        where=content(EventType.ASSAULT),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: inside(ACTOR)},
        rank=1,
        absorbs=True,
        examples=(
            yes("The Sudanese general ordered an attack on El Fasher.", source={"SDN"}),
            no("The Sudanese general ordered lunch."),
        ),
    ),
    Rule(
        name="assault.attack-noun",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.attack")),
        unless=_NOT_VIOLENT,
        roles=_VICTIM_OF_NOUN,
        modes=_MODES,
        examples=(
            yes("Thai attacks on Cambodian outposts resumed.", source={"THA"}, target={"KHM"}),
            yes("Eritrea launched an invasion of Djibouti.", source={"ERI"}, target={"DJI"}),
            no("The king died of a heart attack."),
        ),
    ),
    *(
        Rule(
            name=f"assault.{name}-noun",
            event=EventType.ASSAULT,
            trigger=noun(words(f"noun.{name}")),
            unless=_NOT_VIOLENT,
            roles=_VICTIM_OF_NOUN,
            modes=() if mode else _MODES,
            mode=mode,
            examples=(yes(text, source={source}, target={target}, mode=mode), no(other)),
        )
        for name, mode, text, source, target, other in _DEEDS
    ),
    *(
        Rule(
            name=f"assault.{name}-of-someone",
            event=EventType.ASSAULT,
            trigger=noun(words(f"noun.{name}")),
            where=(has(owner(SOMEONE)), lacks(patient(ACTOR))),
            unless=(*_NOT_VIOLENT, has(owner(frozenset({"state", "regulatory", "child", "parental"}))), has(owner(words("noun.military", "noun.police_like")))),
            roles={Role.TARGET: owner(SOMEONE), Role.SOURCE: doer(ACTOR)},
            modes=() if mode else _MODES,
            mode=mode,
            examples=(yes(text, target={target}, mode=mode), no(other)),
        )
        for name, mode, text, target, other in _SUFFERED
    ),
    Rule(
        name="assault.strike-noun",
        event=EventType.ASSAULT,
        trigger=noun("strike"),
        where=AnyOf(
            (
                has(oblique("on", "against", "upon", "targeting")),
                has(owner(words("weapon.aerial", "weapon.drone", "weapon.heavy", "noun.military", "noun.military_cue"))),
                nearby(words("weapon.aerial", "weapon.drone", "weapon.heavy", "weapon.explosives")),
                has(agent(words("noun.military"))),
                nearby(words("assault.strike-noun.cue")),
            )
        ),
        unless=(has(agent(words("noun.worker"))), nearby(words("noun.strike_cue"))),
        roles=_VICTIM_OF_NOUN,
        modes=_MODES,
        examples=(
            yes("Ugandan strikes on Congolese camps continued.", source={"UGA"}, target={"COD"}),
            no("Nurses ended a strike over wages."),
        ),
    ),
    Rule(
        name="assault.operation",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.operation")),
        where=AnyOf(
            (
                has(oblique("against", ACTOR)),
                All((has(agent(words("noun.troop", "noun.fighter"))), has(oblique("in", "on", "across", "near", PLACE)))),
                All(
                    (
                        nearby(words("assault.operation.cue")),
                        has(agent(ACTOR)),
                    )
                ),
            )
        ),
        unless=(
            nearby(words("assault.operation.not")),
            nearby(words("noun.nonviolent_attack", "noun.nonviolent_enemy", "noun.strike_cue")),
            has(agent(words("noun.worker", "noun.police_like"))),
        ),
        roles=_VICTIM_OF_NOUN,
        modes=_MODES,
        examples=(
            yes("Kenya began a military operation against Somali militants.", source={"KEN"}, target={"SOM"}),
            no("Kenya began a rescue operation."),
        ),
    ),
    Rule(
        name="assault.battle",
        event=EventType.ASSAULT,
        trigger=noun(words("noun.battle")),
        where=AnyOf(
            (
                has(oblique("with", "between", "against", "on", ACTOR)),
                has(agent(ACTOR)),
                has(owner(ACTOR)),
                has(oblique("in", "near", "at", ACTOR)),
            )
        ),
        unless=(
            nearby(words("assault.battle.not")),
            nearby("boxing", "boxer", "heavyweight", "bout", "knockout", "closely", "professional"),
            # "the war in Ukraine", "the Algerian war" only say which war
            All(
                (
                    nearby("war", "warfare"),
                    lacks(oblique("with", "between", "against", "on", "among", ACTOR)),
                    lacks(doer(ACTOR)),
                    AnyOf((lacks(agent(ACTOR)), lacks(oblique("in", ACTOR)))),
                    Not(several(agent(ACTOR))),
                )
            ),
            has(oblique("against", "on", "with", "for", "over", words("noun.nonviolent_enemy"))),
            has(agent(words("noun.crowd"))),
        ),
        roles={
            Role.SOURCE: agent(ACTOR) | oblique("with", "between", "among", "against", ACTOR),
            Role.TARGET: oblique("on", ACTOR).otherwise(oblique("in", "at", "near", ACTOR)),
        },
        reciprocal=True,
        modes=_MODES,
        examples=(
            yes("Clashes between Armenia and Azerbaijan resumed.", source={"ARM", "AZE"}),
            no("The court battle over the will resumed."),
        ),
    ),
)

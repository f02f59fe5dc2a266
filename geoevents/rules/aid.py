"""AID: one-sided material help: money, arms, troops, humanitarian aid, asylum, debt relief, rescue, peacekeepers."""

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
    agent,
    clausal,
    content,
    has,
    infinitive,
    inside,
    nearby,
    no,
    noun,
    oblique,
    patient,
    recipient,
    several,
    verb,
    within,
    words,
    yes,
)

_GIFT = words("noun.aid", "noun.goods", "noun.materiel", "noun.sum", "noun.arrived")
_GIVEN = AnyOf((about(_GIFT), has(patient(MONEY))))
_INQUIRY = content(EventType.ACCUSE, "investigate", "probe", "monitor", "observe", "inspect")
# To whom: the recipient, the goal, the beneficiary, at last the place or whoever the gift itself names.
_BENEFICIARY = (
    (recipient(ACTOR) | oblique("to", "into", ACTOR))
    .otherwise(oblique("for", "towards", "toward", ACTOR))
    .otherwise(oblique("in", "across", ACTOR))
    .otherwise(patient(ACTOR))
    .otherwise(inside(ACTOR))
)
_GIVER = {Role.SOURCE: agent(ACTOR), Role.TARGET: _BENEFICIARY}
# "supplied Peru with maize": whatever is no mere word.
_PROVIDED = All((has(patient(NAMED)), has(oblique("with")), Not(has(oblique("with", words("noun.abstract"))))))
_HELPED = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("in", "with", ACTOR))}
_RESCUE = words("verb.lend_hand", "verb.rescue", "verb.train", "verb.rebuild")
_WHERE = ("to", "in", "into", "at", "for", "along", "across", "near")

RULES: tuple[Rule, ...] = (
    Rule(
        name="aid.give",
        event=EventType.AID,
        trigger=verb(words("verb.give"), without_particle=("up", "back", "away")),
        where=_GIVEN,
        unless=_INQUIRY,
        roles=_GIVER,
        needs=(Role.SOURCE,),
        examples=(
            yes("Sweden sent medicine to Gaza.", source={"SWE"}),
            yes("Japan gave Samoa two ambulances.", source={"JPN"}, target={"WSM"}),
            no("Sweden sent a letter to Gaza."),
        ),
    ),
    Rule(
        name="aid.set-aside",
        event=EventType.AID,
        trigger=verb(words("verb.set_aside")),
        where=AnyOf((about(words("noun.aid", "noun.sum") - {"help", "support"}), has(patient(MONEY)))),
        unless=nearby("price", "tax", "bond", "share", "profit", "budget", "debt"),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("to", "for", "on", "in", ACTOR).otherwise(patient(ACTOR)).otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Norway approved 3 million dollars for Malawi.", source={"NOR"}, target={"MWI"}),
            no("Norway approved the merger."),
        ),
    ),
    Rule(
        name="aid.announce",
        event=EventType.AID,
        trigger=verb(words("verb.set_aside")),
        where=(
            about("aid", "assistance", "relief", "donation", "grant", "loan", "bailout", "funding", "subsidy"),
            AnyOf((has(agent(NAMED)), has(agent(words("noun.speaker"))), has(agent(words("noun.official"))))),
        ),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("to", "for", "on", "in", ACTOR).otherwise(patient(ACTOR)).otherwise(inside(ACTOR)),
        },
        needs=(Role.SOURCE,),
        rank=-2,
        examples=(
            yes("Norway announced an increase in funding.", source={"NOR"}),
            no("Norway announced a holiday."),
        ),
    ),
    Rule(
        name="aid.package",
        event=EventType.AID,
        trigger=noun("package", "convoy", "shipment", "delivery", "flight", "consignment"),
        where=about(words("noun.aid", "noun.goods")),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: oblique("to", "for", "in", ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Norway's aid package for Malawi doubled.", source={"NOR"}, target={"MWI"}),
            no("Norway's aid package doubled."),
        ),
    ),
    Rule(
        name="aid.given",
        event=EventType.AID,
        trigger=verb(words("verb.give"), without_particle=("up", "back", "away")),
        where=(_GIVEN, has(oblique("to", "for", ACTOR))),
        unless=_INQUIRY,
        roles=_GIVER,
        needs=(Role.TARGET,),
        rank=-6,
        examples=(
            yes("Tents were sent to Nepal.", target={"NPL"}),
            no("Tents were sold."),
        ),
    ),
    Rule(
        name="aid.supply",
        event=EventType.AID,
        trigger=verb(words("verb.supply")),
        where=AnyOf((has(oblique("with", _GIFT | words("noun.intelligence", "noun.asylum"))), has(oblique("with", MONEY)), _PROVIDED)),
        unless=(has(oblique("to", PARTY)), about(words("noun.paper"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Norway provided Malawi with fuel.", source={"NOR"}, target={"MWI"}),
            no("Norway provided Malawi with a headache."),
        ),
    ),
    Rule(
        name="aid.arm",
        event=EventType.AID,
        trigger=verb("arm", "equip", "finance", "fund", "bankroll", "subsidise", "subsidize", "resupply", "rearm", "bail"),
        roles=_HELPED,
        needs=(Role.SOURCE, Role.TARGET),
        rank=-1,
        examples=(
            yes("Russia armed the Malian junta.", source={"RUS"}, target={"MLI"}),
            no("The alarm was armed."),
        ),
    ),
    Rule(
        name="aid.support",
        event=EventType.AID,
        trigger=verb("support", "back"),
        where=AnyOf(
            (
                has(oblique("with", _GIFT)),
                has(oblique("with", MONEY)),
                has(agent(words("noun.aid"))),
                about(words("noun.aid") - {"support", "help"}),
            )
        ),
        roles=_HELPED,
        needs=(Role.SOURCE,),
        examples=(
            yes("Denmark supported Kenya with 4 million euros.", source={"DNK"}, target={"KEN"}),
            no("Denmark supported Kenya's bid."),
        ),
    ),
    Rule(
        name="aid.help",
        event=EventType.AID,
        trigger=verb(words("verb.lend_hand")),
        where=has(patient(PARTY)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Ghana helped Togo after the storm.", source={"GHA"}, target={"TGO"}),
            no("The rain helped the farmers."),
        ),
    ),
    Rule(
        name="aid.donate",
        event=EventType.AID,
        trigger=verb("donate"),
        roles=_GIVER,
        needs=(Role.SOURCE,),
        examples=(
            yes("Austria donated violins to Kosovo.", source={"AUT"}),
            no("The violins are old."),
        ),
    ),
    Rule(
        name="aid.hand-on",
        event=EventType.AID,
        trigger=verb("gift", "allocate", "bequeath", "remit", "present", "bestow"),
        where=(has(agent(ACTOR) | patient(ACTOR)), has(oblique("to", PARTY)), has(patient())),
        unless=AnyOf((about(words("noun.paper")), has(patient(words("noun.paper"))), clausal())),
        roles=_GIVER,
        needs=(Role.TARGET,),
        rank=-8,
        examples=(
            yes("Monaco presented eleven clocks to Andorra.", source={"MCO"}, target={"AND"}),
            no("Monaco presented its report to Andorra."),
        ),
    ),
    Rule(
        name="aid.material-support",
        event=EventType.AID,
        trigger=noun("support", "assistance", "help", "backing", "funding", "sponsorship", "aid", "contribution", "grant", "loan"),
        where=(
            nearby("with", "through"),
            AnyOf((about(words("adj.material")), has(oblique("from", ACTOR)))),
            has(oblique("from", "of", ACTOR)),
        ),
        roles={Role.SOURCE: oblique("from", ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique("to", "for", ACTOR)},
        needs=(Role.SOURCE,),
        rank=-4,
        examples=(
            yes("The road was built with financial support from Norway.", source={"NOR"}),
            no("The road was built with good humour."),
        ),
    ),
    Rule(
        name="aid.pay-damages",
        event=EventType.AID,
        trigger=verb("pay"),
        where=about("compensation", "reparation", "damages", "stipend", "pension", "restitution"),
        roles=_GIVER,
        needs=(Role.SOURCE,),
        examples=(
            yes("Italy paid compensation to Libya.", source={"ITA"}, target={"LBY"}),
            no("Italy paid attention to Libya."),
        ),
    ),
    Rule(
        name="aid.help-to",
        event=EventType.AID,
        trigger=verb("help", "assist", "aid"),
        where=(AnyOf((has(agent(NAMED)), has(agent(words("noun.rescuer"))))), content(_RESCUE, words("verb.recover", "verb.feed"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(PARTY).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        rank=-4,
        examples=(
            yes("Germany is helping to integrate refugees.", source={"DEU"}),
            no("Luck helped to win the game."),
        ),
    ),
    Rule(
        name="aid.come-to-aid",
        event=EventType.AID,
        trigger=verb("come", "rush", "hurry", "fly"),
        where=has(oblique("to", frozenset({"aid", "help", "rescue", "assistance", "relief"}))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Ghana came to the aid of Togo.", source={"GHA"}, target={"TGO"}),
            no("Ghana came to the final."),
        ),
    ),
    Rule(
        name="aid.receive",
        event=EventType.AID,
        trigger=verb("receive", "get", "obtain", "accept"),
        where=(_GIVEN, has(oblique("from", ACTOR))),
        roles={Role.SOURCE: oblique("from", ACTOR), Role.TARGET: agent(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Moldova received generators from Romania.", source={"ROU"}, target={"MDA"}),
            no("Moldova received a visitor from Romania."),
        ),
    ),
    Rule(
        name="aid.contribute-troops",
        event=EventType.AID,
        trigger=verb("contribute", "provide", "lend", "supply", "second"),
        where=about(words("noun.troops")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: _BENEFICIARY},
        needs=(Role.SOURCE,),
        examples=(
            yes("Fiji contributed 200 soldiers to the mission in Iraq.", source={"FJI"}),
            no("Fiji contributed an essay."),
        ),
    ),
    Rule(
        name="aid.free-hostages",
        event=EventType.AID,
        trigger=verb("free", "liberate", "release", "recover"),
        where=(about("hostage", "captive", "abductee"), AnyOf((has(agent(words("noun.rescuer"))), nearby("raid", "operation", "rescue")))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Nigerian soldiers freed nine hostages.", source={"NGA"}),
            no("The rebels freed nine hostages."),
        ),
    ),
    Rule(
        name="aid.assistance",
        event=EventType.AID,
        trigger=noun(words("noun.aid")),
        unless=about("prize", "film"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: oblique("to", "for", "in", ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        rank=-2,
        examples=(
            yes("Belgian aid to Burundi doubled.", source={"BEL"}, target={"BDI"}),
            no("Aid is scarce."),
        ),
    ),
    Rule(
        name="aid.donor",
        event=EventType.AID,
        trigger=noun(words("noun.donor")),
        where=has(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "in", "for", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Ireland is the largest donor to Lesotho.", source={"IRL"}, target={"LSO"}),
            no("A donor was found."),
        ),
    ),
    Rule(
        name="aid.arrive",
        event=EventType.AID,
        trigger=verb(words("verb.flow")),
        where=has(agent(words("noun.arrived", "noun.aid", "noun.relief_goods"))),
        unless=nearby("airspace", "zone", "territory", "jet", "fighter", "warplane"),
        roles={
            Role.SOURCE: oblique("from", ACTOR).otherwise(agent(ACTOR)),
            Role.TARGET: oblique("to", "in", "into", "at", "for", ACTOR).otherwise(patient(ACTOR)),
        },
        needs=(Role.TARGET,),
        examples=(
            yes("A convoy of the Red Cross reached the town of Kidal.", source={"NGO"}),
            no("The runners reached the town of Kidal."),
            no("Planes from Oman entered the air defence zone of Yemen."),
        ),
    ),
    Rule(
        name="aid.cargo-arrives",
        event=EventType.AID,
        trigger=verb("arrive", "dock", "land", "reach", "enter", "cross", "leave", "set", "sail"),
        where=(
            AnyOf((has(agent(words("noun.bearer"))), All((has(agent(words("noun.expert_sent", "noun.rescue_team"))), nearby("rescue", "relief", "medical", "aid", "search"))))),
            nearby(words("noun.relief_goods", "noun.aid", "noun.goods"), "rescue", "medical", "flour", "rice", "wheat", "maize", "grain", deep=True),
            has(oblique("in", "at", "to", "into", "for", ACTOR) | patient(NAMED)),
        ),
        unless=nearby("airspace", "zone"),
        roles={Role.SOURCE: oblique("from", ACTOR).otherwise(agent(ACTOR)), Role.TARGET: oblique("in", "at", "to", "into", "for", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.TARGET,),
        examples=(
            yes("A ship carrying flour and medicine docked in Beirut.", target={"LBN"}),
            no("A ship carrying cars docked in Beirut."),
        ),
    ),
    Rule(
        name="aid.open-border",
        event=EventType.AID,
        trigger=verb("open", "reopen", "throw"),
        where=(about(words("noun.border")), has(oblique("to", "for", ACTOR))),
        unless=has(oblique("to", "for", words("noun.caller"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "for", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Uganda opened its borders to Congolese refugees.", source={"UGA"}),
            no("Uganda opened a school."),
        ),
    ),
    Rule(
        name="aid.open-shelter",
        event=EventType.AID,
        trigger=verb("open", "build", "rebuild", "establish", "reconstruct", "repair"),
        where=about("shelter", "clinic", "hospital", "school", "camp", "well", "kitchen", "orphanage"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("for", ACTOR).otherwise(oblique("in", ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("A charity opened shelters for migrants in Malta.", source={"charity"}),
            no("A charity opened its accounts."),
        ),
    ),
    Rule(
        name="aid.grant-asylum",
        event=EventType.AID,
        trigger=verb("give", "grant", "offer", "provide", "afford"),
        where=about(words("noun.asylum")),
        roles=_GIVER,
        examples=(
            yes("Canada granted asylum to two Saudi dissidents.", source={"CAN"}, target={"SAU"}),
            no("Canada granted the request."),
        ),
    ),
    Rule(
        name="aid.grant-status",
        event=EventType.AID,
        rank=6,
        trigger=verb("give", "grant", "accord", "offer"),
        where=(about("status", "protection"), within(about("refugee", "asylum", "protection", "temporary", "humanitarian"))),
        roles=_GIVER,
        needs=(Role.SOURCE,),
        examples=(
            yes("Brazil granted refugee status to 40 Afghans.", source={"BRA"}, target={"AFG"}),
            no("Brazil granted trade status to Iran."),
        ),
    ),
    Rule(
        name="aid.pull-out",
        event=EventType.AID,
        trigger=verb(words("verb.pluck")),
        where=(
            AnyOf((about(words("noun.newcomer")), has(patient(words("noun.newcomer"))))),
            has(oblique("from", "out of", "off", "to")),
        ),
        unless=has(oblique("from", words("noun.office"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Rescuers of the Red Cross pulled 30 survivors from the mud.", source={"NGO"}),
            no("The rescuers pulled the rope."),
        ),
    ),
    Rule(
        name="aid.let-in",
        event=EventType.AID,
        trigger=verb(words("verb.let_in")),
        where=AnyOf((about(words("noun.newcomer")), has(patient(words("noun.newcomer"))))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Rwanda accepted 300 refugees from Libya.", source={"RWA"}),
            no("Rwanda accepted the offer."),
        ),
    ),
    Rule(
        name="aid.harbour",
        event=EventType.AID,
        trigger=verb("host", "shelter", "house", "harbour", "harbor", "accept", "admit", "absorb", "resettle", "accommodate"),
        where=(has(agent(NAMED)), several(patient(PARTY))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        rank=-6,
        examples=(
            yes("Uganda accepted Eritreans and Somalis.", source={"UGA"}, target={"ERI", "SOM"}),
            no("The hut shelters the goats."),
        ),
    ),
    Rule(
        name="aid.rescue",
        event=EventType.AID,
        trigger=verb(words("verb.rescue")),
        where=has(patient(PARTY)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(PARTY) | oblique("from", ACTOR)},
        needs=(Role.TARGET,),
        examples=(
            yes("The Italian coast guard rescued 40 migrants.", source={"ITA"}),
            no("The villagers saved money."),
        ),
    ),
    Rule(
        name="aid.rescue-noun",
        event=EventType.AID,
        trigger=noun("rescue", "evacuation", "airlift"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("from", ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("The Italian navy's rescue of 40 migrants was filmed.", source={"ITA"}),
            no("The rescue was filmed."),
        ),
    ),
    Rule(
        name="aid.tend",
        event=EventType.AID,
        trigger=verb(words("verb.feed")),
        where=AnyOf((has(patient(words("noun.newcomer", "noun.learner", "noun.needy"))), content(words("noun.newcomer")))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Doctors of the Red Cross treated 60 victims.", source={"NGO"}),
            no("The doctors treated the wood with oil."),
        ),
    ),
    Rule(
        name="aid.train",
        event=EventType.AID,
        trigger=verb(words("verb.train")),
        where=AnyOf((has(patient(words("noun.learner"))), has(patient(NAMED)))),
        unless=All((nearby("instruct"), infinitive())),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Britain trained Kenyan soldiers.", source={"GBR"}, target={"KEN"}),
            no("Britain trained its sights on growth."),
        ),
    ),
    Rule(
        name="aid.forgive-debt",
        event=EventType.AID,
        trigger=(verb(words("verb.forgive")), verb("write", particle=("off",)), verb("wipe", particle=("out", "off"))),
        where=AnyOf((about(words("noun.debt")), has(patient(words("noun.debt"))), All((has(patient(MONEY)), nearby(words("noun.debt")))))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR) | patient(ACTOR) | oblique("for", "to", "from", "by", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("China forgave the debt of Mozambique.", source={"CHN"}, target={"MOZ"}),
            no("China forgave the insult."),
        ),
    ),
    Rule(
        name="aid.debt-relief",
        event=EventType.AID,
        trigger=noun("relief", "forgiveness", "restructuring"),
        where=about(words("noun.debt")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "for", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("China's debt relief to Mozambique is small.", source={"CHN"}, target={"MOZ"}),
            no("Relief spread through Mozambique."),
        ),
    ),
    Rule(
        name="aid.peacekeepers",
        event=EventType.AID,
        trigger=verb(words("verb.post")),
        where=(
            AnyOf((nearby(words("noun.peacekeeping")), within(nearby(words("noun.peacekeeping"))))),
            AnyOf((about(words("noun.troops")), has(agent(ACTOR)))),
        ),
        rank=6,
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique(*_WHERE, ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Ghana sent 200 peacekeepers to Lebanon.", source={"GHA"}, target={"LBN"}),
            no("Ghana sent 200 soldiers to the border."),
        ),
    ),
    Rule(
        name="aid.peacekeeping",
        event=EventType.AID,
        trigger=noun("deployment", "dispatch", "contribution", "contingent", "posting"),
        where=nearby(words("noun.peacekeeping")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        examples=(
            yes("Nepal approved the deployment of 90 peacekeepers in Mali.", source={"NPL"}),
            no("Nepal approved the deployment of 90 soldiers at the border."),
        ),
    ),
    Rule(
        name="aid.relief-workers",
        event=EventType.AID,
        rank=6,
        trigger=verb(words("verb.post")),
        where=(
            about(words("noun.troops", "noun.goods")),
            AnyOf((nearby(words("noun.disaster")), content(_RESCUE, "clear", "search"))),
        ),
        unless=_INQUIRY,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Greece sent 40 firefighters to Albania after the earthquake.", source={"GRC"}, target={"ALB"}),
            no("Greece sent 40 officers to the stadium."),
        ),
    ),
    Rule(
        name="aid.send-helpers",
        event=EventType.AID,
        trigger=verb("send", "dispatch", "despatch", "deploy", "fly", "rush", "mobilise", "mobilize", "second"),
        where=(
            about("worker", "team", "volunteer", "crew", "personnel", "staff", "specialist", "brigade", "squad", "unit"),
            nearby("aid", "relief", "rescue", "medical", "humanitarian", "health", "search", "emergency"),
            has(oblique(*_WHERE, ACTOR)),
        ),
        unless=_INQUIRY,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Cuba sent medical teams to Angola.", source={"CUB"}, target={"AGO"}),
            no("Cuba sent film crews to Angola."),
        ),
    ),
    Rule(
        name="aid.send-experts",
        event=EventType.AID,
        trigger=verb("send", "dispatch", "despatch", "provide", "second", "deploy", "fly", "contribute"),
        where=(has(agent(NAMED) | agent(frozenset({"it", "they", "we"}))), about(words("noun.expert_sent"))),
        unless=(_INQUIRY, nearby("home", "back", "talk", "negotiation")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR)},
        needs=(Role.SOURCE,),
        rank=-2,
        examples=(
            yes("Cuba sent forty military instructors.", source={"CUB"}),
            no("Cuba sent forty postcards."),
        ),
    ),
    Rule(
        name="aid.finance-works",
        event=EventType.AID,
        trigger=verb("finance", "fund", "bankroll", "subsidise", "subsidize", "underwrite", "sponsor"),
        where=(
            has(agent(NAMED)),
            AnyOf(
                (
                    has(patient(MONEY)),
                    about(
                        "project",
                        "construction",
                        "building",
                        "infrastructure",
                        "railway",
                        "road",
                        "dam",
                        "bridge",
                        "port",
                        "programme",
                        "program",
                    ),
                )
            ),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("in", "for", "to", ACTOR))},
        needs=(Role.SOURCE,),
        rank=-6,
        examples=(
            yes("Japan will finance the construction of a dam in Lesotho.", source={"JPN"}, target={"LSO"}),
            no("The tax financed the construction of a dam."),
        ),
    ),
    Rule(
        name="aid.prop-up",
        event=EventType.AID,
        trigger=(verb("prop", "shore", particle=("up",)), verb("sustain", "bolster", "reinforce")),
        where=(
            has(patient(PARTY)),
            has(agent(ACTOR)),
            AnyOf((has(oblique("with", _GIFT | words("noun.troops"))), has(oblique("with", MONEY)))),
        ),
        roles=_HELPED,
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Eritrea propped up the Somali government with rifles.", source={"ERI"}, target={"SOM"}),
            no("Eritrea propped up the wall with planks."),
        ),
    ),
    Rule(
        name="aid.join-search",
        event=EventType.AID,
        trigger=verb("join", "lead", "assist", "help", "aid", "support", "begin", "start", "launch", "arrive", "reach", "take"),
        where=(
            AnyOf((has(agent(words("noun.rescue_crew"))), has(agent(NAMED)))),
            AnyOf((about(words("noun.relief_work")), has(oblique("in", "with", "for", words("noun.relief_work"))))),
            AnyOf((nearby(words("noun.disaster"), deep=True), nearby("survivor", "victim", "rescuer", "rubble"))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Greek rescuers joined the search for survivors in Albania.", source={"GRC"}, target={"ALB"}),
            no("Greek police joined the search for the thief in Albania."),
        ),
    ),
    Rule(
        name="aid.sent-to-help",
        event=EventType.AID,
        rank=2,
        trigger=verb("send", "dispatch", "despatch", "deploy", "fly", "airlift", "rush", "mobilise", "mobilize"),
        where=(
            content("help", "assist", "aid", "rescue", "evacuate", "treat", "relieve", "support", "train", "rebuild", "repair"),
            has(oblique(*_WHERE, ACTOR)),
        ),
        unless=_INQUIRY,
        roles={Role.SOURCE: agent(ACTOR).otherwise(patient(ACTOR)), Role.TARGET: oblique(*_WHERE, ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Rwandan engineers were sent to Malawi to repair the bridges.", source={"RWA"}, target={"MWI"}),
            no("Rwandan soldiers were sent to Malawi to seal the border."),
        ),
    ),
)

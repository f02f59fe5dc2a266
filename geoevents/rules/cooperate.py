"""COOPERATE: mutual material cooperation: trade, joint exercises, extradition, intelligence sharing."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PARTY,
    PLACE,
    POLITICAL,
    All,
    AnyOf,
    Rule,
    about,
    agent,
    has,
    loose,
    nearby,
    no,
    noun,
    oblique,
    owner,
    patient,
    recipient,
    several,
    verb,
    words,
    yes,
)

_NATIONS = frozenset({"member", "ally", "country", "nation", "state", "neighbour", "neighbor", "partner", "side"})
_TOGETHER = words("adj.joint")
_BESIDE = ("with", "alongside", "beside", "together with", "along with")
_MATES = {Role.SOURCE: agent(ACTOR) | oblique(*_BESIDE, ACTOR)}
_TO = {Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR) | oblique("to", "with", ACTOR)}
# "gave data on the accounts and their owners to Peru": parsers hang the taker far away
_TAKER = _TO[Role.TARGET].otherwise(loose("to", POLITICAL))
_BULK = AnyOf((about(words("noun.bulk", "noun.measure")), has(patient(words("noun.measure")))))

RULES: tuple[Rule, ...] = (
    Rule(
        name="cooperate.exercise",
        event=EventType.COOPERATE,
        trigger=noun(words("noun.manoeuvre")),
        where=AnyOf((about(_TOGETHER), has(oblique("with", "between", ACTOR)), several(agent(NAMED)), several(agent(_NATIONS)))),
        roles={Role.SOURCE: agent(ACTOR).otherwise(owner(ACTOR)).otherwise(patient(ACTOR))},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("India and Oman held a joint naval exercise.", source={"IND", "OMN"}),
            yes("Serbia began drills with Hungary.", source={"SRB", "HUN"}),
            no("Serbia began drills near the border."),
        ),
    ),
    Rule(
        name="cooperate.war-games",
        event=EventType.COOPERATE,
        trigger=noun("game"),
        where=(
            about("war"),
            AnyOf((about(_TOGETHER), has(oblique("with", "between", ACTOR)), several(agent(NAMED)), several(agent(_NATIONS)))),
        ),
        roles={Role.SOURCE: agent(ACTOR).otherwise(owner(ACTOR))},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Serbia held joint war games with Hungary.", source={"SRB", "HUN"}),
            no("Serbia lost two games with Hungary."),
        ),
    ),
    Rule(
        name="cooperate.trade-noun",
        event=EventType.COOPERATE,
        trigger=noun(words("noun.trade")),
        where=(has(oblique("with", "between", NAMED)), AnyOf((has(agent(ACTOR)), several(oblique("between", NAMED))))),
        unless=nearby("war", "deal", "agreement", "pact", "talk", "negotiation", "dispute"),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "between", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Trade between Fiji and Tonga grew.", source={"FJI", "TON"}),
            no("Trade with Tonga is hard."),
        ),
    ),
    Rule(
        name="cooperate.work-with",
        event=EventType.COOPERATE,
        trigger=verb("work", "liaise", "team"),
        where=(
            has(agent(NAMED) | agent(words("noun.official", "noun.speaker") - {"he", "she", "they", "we", "i", "it"})),
            AnyOf((has(oblique("with", NAMED)), has(oblique("with", words("noun.partner"))))),
        ),
        roles=_MATES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        rank=-4,
        examples=(
            yes("The Zambian ministry has worked on the dam with Angola.", source={"ZMB", "AGO"}),
            no("The Zambian ministry has worked with old maps."),
        ),
    ),
    Rule(
        name="cooperate.buy-from-whom",
        event=EventType.COOPERATE,
        trigger=verb("buy", "import", "purchase", "procure"),
        where=(has(agent(NAMED)), about(words("noun.bulk", "noun.materiel")), has(patient(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        rank=-4,
        examples=(
            yes("Nepal buys Indian diesel.", source={"NPL"}, target={"IND"}),
            no("Nepal buys diesel."),
        ),
    ),
    Rule(
        name="cooperate.act-together",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.act_together")),
        where=(nearby(words("adv.together")), AnyOf((several(agent(ACTOR)), has(oblique(*_BESIDE, ACTOR))))),
        unless=has(oblique("from", "on", "of", "to", "at", frozenset({"side"})) | patient(frozenset({"fire", "side"}))),
        roles=_MATES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        rank=2,
        examples=(
            yes("The Netherlands and Denmark sailed together.", source={"NLD", "DNK"}),
            yes("Togo and Ghana jointly built the bridge.", source={"TGO", "GHA"}),
            no("Dutch frigates sailed home."),
        ),
    ),
    Rule(
        name="cooperate.act-beside",
        event=EventType.COOPERATE,
        trigger=verb("train", "exercise", "drill", "patrol", "manoeuvre", "maneuver", "rehearse", "practise", "practice"),
        where=(has(agent(NAMED) | agent(words("noun.troops", "noun.learner", "noun.vessel"))), has(oblique(*_BESIDE, ACTOR))),
        roles=_MATES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Danish marines drilled alongside Latvian soldiers.", source={"DNK", "LVA"}),
            no("Danish marines drilled with new rifles."),
        ),
    ),
    Rule(
        name="cooperate.hand-in-hand",
        event=EventType.COOPERATE,
        trigger=verb("work", "act", "operate", "proceed", "cooperate", "collaborate", "liaise"),
        where=(
            has(agent(ACTOR)),
            AnyOf(
                (
                    nearby("closely", "hand", "tandem", "concert", "partnership", "conjunction", "coordination"),
                    has(oblique("alongside", NAMED)),
                )
            ),
            has(oblique(*_BESIDE, ACTOR)),
        ),
        roles=_MATES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Belgian police worked closely with Portugal.", source={"BEL", "PRT"}),
            no("The Belgian officer worked with wood."),
        ),
    ),
    Rule(
        name="cooperate.co-act",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.co_act")),
        where=AnyOf((has(oblique(*_BESIDE, ACTOR)), several(agent(ACTOR)))),
        roles=_MATES,
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Finland and Estonia co-financed the tunnel.", source={"FIN", "EST"}),
            no("The film was co-produced."),
        ),
    ),
    Rule(
        name="cooperate.in-partnership",
        event=EventType.COOPERATE,
        trigger=noun("partnership", "cooperation", "collaboration", "coordination", "conjunction", "concert", "tandem"),
        where=(has(oblique("with", NAMED)), has(agent(NAMED))),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Malta's partnership with Italy has grown.", source={"MLT", "ITA"}),
            no("The partnership is old."),
        ),
    ),
    Rule(
        name="cooperate.venture",
        event=EventType.COOPERATE,
        trigger=noun(words("noun.venture")),
        where=(about(_TOGETHER | {"cooperation", "co-operation"}), AnyOf((has(oblique("with", "between", ACTOR)), several(agent(NAMED))))),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "between", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Austria has formed a joint venture with Oman.", source={"AUT", "OMN"}),
            yes("Chile and Peru opened a joint command centre.", source={"CHL", "PER"}),
            no("The venture failed."),
        ),
    ),
    Rule(
        name="cooperate.link-networks",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.link")),
        where=(about(words("noun.network")), AnyOf((has(oblique("with", "to", NAMED)), several(agent(NAMED))))),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "to", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Lithuania connected its grid to Poland.", source={"LTU", "POL"}),
            no("Lithuania connected the dots."),
        ),
    ),
    Rule(
        name="cooperate.collaborate",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.collaborate")),
        where=AnyOf((has(oblique("with", "between", ACTOR)), several(agent(ACTOR)))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Zambia cooperates with Angola on locust control.", source={"ZMB", "AGO"}),
            no("The weather cooperated."),
        ),
    ),
    Rule(
        name="cooperate.join-forces",
        event=EventType.COOPERATE,
        trigger=verb("join", "team", "link"),
        where=AnyOf((about("force", "hand", "effort", "rank"), has(oblique("up")), nearby("up"))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Zambia joined forces with Angola against the poachers.", source={"ZMB", "AGO"}),
            no("Zambia joined the league."),
        ),
    ),
    Rule(
        name="cooperate.cooperation",
        event=EventType.COOPERATE,
        trigger=noun(words("noun.cooperation")),
        where=AnyOf((has(oblique("between")), has(oblique("with", ACTOR)), several(agent(NAMED)))),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", "between", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Cooperation between Austria and Slovenia has grown.", source={"AUT", "SVN"}),
            no("Cooperation pays."),
        ),
    ),
    Rule(
        name="cooperate.share",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.share")),
        where=(about(words("noun.intelligence")), has(recipient(ACTOR) | oblique("with", "to", ACTOR))),
        roles=_TO,
        needs=(Role.SOURCE,),
        examples=(
            yes("Tunisia shared intelligence with Egypt.", source={"TUN"}, target={"EGY"}),
            no("Jordan shared a table with Egypt."),
        ),
    ),
    Rule(
        name="cooperate.pass-intelligence",
        event=EventType.COOPERATE,
        trigger=verb("give", "provide", "supply", "hand", "pass", "transmit", "transfer"),
        where=(
            about("intelligence", "intel", "information", "evidence", "data", "fingerprint"),
            has(_TAKER),
        ),
        roles=_TO | {Role.TARGET: _TAKER},
        needs=(Role.SOURCE,),
        examples=(
            yes("Jordan passed intelligence to Egypt.", source={"JOR"}, target={"EGY"}),
            yes("Jordan gave evidence about the gang and its bank to Egypt.", source={"JOR"}, target={"EGY"}),
            no("Jordan passed the ball to Egypt."),
        ),
    ),
    Rule(
        name="cooperate.exchange",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.exchange")),
        where=(
            about(words("noun.intelligence", "noun.ware", "noun.swapped")),
            AnyOf((several(agent(ACTOR)), has(oblique("with", ACTOR)), has(patient(NAMED)))),
        ),
        roles={Role.SOURCE: agent(ACTOR) | oblique("with", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Tunisia and Egypt exchanged fingerprint data.", source={"TUN", "EGY"}),
            yes("Belarus swapped two spies with Lithuania.", source={"BLR", "LTU"}),
            no("Jordan and Egypt exchanged fire."),
        ),
    ),
    Rule(
        name="cooperate.swap",
        event=EventType.COOPERATE,
        trigger=noun("swap", "exchange"),
        where=(
            AnyOf((about(words("noun.swapped")), has(patient(words("noun.swapped"))))),
            AnyOf((has(oblique("between", "with", ACTOR)), several(agent(NAMED)))),
        ),
        roles={Role.SOURCE: agent(ACTOR) | oblique("between", "with", ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Belarus and Lithuania carried out a prisoner swap.", source={"BLR", "LTU"}),
            no("Belarus carried out a swap of currencies."),
        ),
    ),
    Rule(
        name="cooperate.sharing",
        event=EventType.COOPERATE,
        trigger=noun("sharing", "exchange"),
        where=AnyOf((about(words("noun.intelligence")), has(patient(words("noun.intelligence"))))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("The sharing of intelligence between Jordan and Egypt saved lives.", source={"JOR", "EGY"}),
            no("Car sharing is popular in Jordan."),
        ),
    ),
    Rule(
        name="cooperate.extradite",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.extradite")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", ACTOR).otherwise(oblique("from", ACTOR)).otherwise(patient(ACTOR))},
        examples=(
            yes("Croatia extradited two smugglers to Italy.", source={"HRV"}, target={"ITA"}),
            no("Croatia handed in its report."),
        ),
    ),
    Rule(
        name="cooperate.hand-over-suspect",
        event=EventType.COOPERATE,
        trigger=verb("hand", "deliver", "surrender", "turn", "transfer", "send", "deport", "fly", "render", "remand", "repatriate"),
        where=(
            AnyOf(
                (about(words("noun.suspect")), nearby("extradition", "fugitive", "suspect", "suspected", "wanted", "convicted", "alleged"))
            ),
            has(oblique("to", NAMED) | oblique("to", words("noun.justice"))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE,),
        examples=(
            yes("Croatia handed over a murder suspect to Italy.", source={"HRV"}, target={"ITA"}),
            no("Croatia handed over two hostages to Italy."),
        ),
    ),
    Rule(
        name="cooperate.extradition",
        event=EventType.COOPERATE,
        trigger=noun("extradition"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: oblique("to", ACTOR)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Croatia's extradition of a smuggler to Italy was praised.", source={"HRV"}, target={"ITA"}),
            no("Extradition takes years."),
        ),
    ),
    Rule(
        name="cooperate.trade",
        event=EventType.COOPERATE,
        trigger=verb(words("verb.trade")),
        where=AnyOf((has(oblique("with", NAMED)), All((several(agent(ACTOR)), about(words("noun.ware")))))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Paraguay trades with Taiwan.", source={"PRY", "TWN"}),
            no("The share traded at four dollars."),
        ),
    ),
    Rule(
        name="cooperate.sell",
        event=EventType.COOPERATE,
        trigger=verb("sell", "export", "lease", "resell", "re-export", "auction"),
        where=(has(agent(NAMED)), has(recipient(PARTY) | oblique("to", NAMED))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(PARTY) | oblique("to", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("South Korea sold howitzers to Poland.", source={"KOR"}, target={"POL"}),
            no("The shop sold bread to the children."),
        ),
    ),
    Rule(
        name="cooperate.ship",
        event=EventType.COOPERATE,
        trigger=verb("ship", "supply", "deliver", "pump", "export", "send", "provide"),
        where=(
            has(agent(NAMED)),
            AnyOf((_BULK, nearby("contract", "order", "cargo", "shipload"))),
            has(recipient(NAMED) | oblique("to", NAMED)),
        ),
        unless=(
            about(words("noun.aid")),
            nearby("aid", "donation", "humanitarian", "free", "grant", "relief", "gift", "charity", "famine"),
        ),
        roles=_TO,
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Kazakhstan shipped 40,000 tonnes of copper to India.", source={"KAZ"}, target={"IND"}),
            no("Kazakhstan shipped 40,000 tonnes of flour to India as humanitarian aid."),
        ),
    ),
    Rule(
        name="cooperate.buy",
        event=EventType.COOPERATE,
        trigger=verb("buy", "purchase", "import", "procure", "source", "order", "acquire", "lease", "hire", "recruit", "charter", "obtain"),
        where=(has(agent(NAMED)), has(oblique("from", NAMED))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Poland bought howitzers from South Korea.", source={"POL"}, target={"KOR"}),
            no("The children bought bread from the shop."),
        ),
    ),
    Rule(
        name="cooperate.take-delivery",
        event=EventType.COOPERATE,
        trigger=noun("delivery", "receipt", "possession"),
        where=(nearby("take"), has(agent(NAMED))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", PARTY).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Morocco took delivery of six drones from Turkey.", source={"MAR"}, target={"TUR"}),
            no("Morocco took a penalty."),
        ),
    ),
    Rule(
        name="cooperate.exports",
        event=EventType.COOPERATE,
        trigger=noun("export", "import", "sale", "purchase", "shipment", "supply", "delivery"),
        where=(
            nearby(words("verb.flourish")),
            has(agent(NAMED)),
            has(oblique("to", "from", NAMED)),
        ),
        unless=nearby("aid", "donation", "humanitarian", "grant", "relief"),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "from", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Libya restarted gas exports to Italy.", source={"LBY"}, target={"ITA"}),
            no("Libya wants more exports."),
        ),
    ),
    Rule(
        name="cooperate.stake",
        event=EventType.COOPERATE,
        trigger=verb("buy", "acquire", "purchase", "take", "invest"),
        where=(
            AnyOf((about("stake", "percent", "%", "share", "holding"), has(oblique("in", words("noun.works"))))),
            has(agent(NAMED)),
            AnyOf((has(agent(PLACE)), has(oblique("in", "of", PLACE)), has(patient(PLACE)))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("in", "of", "from", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Kuwait bought a 9 percent stake in Malta's port.", source={"KWT"}, target={"MLT"}),
            no("Kuwait bought a ship."),
        ),
    ),
)

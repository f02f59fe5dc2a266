"""COOPERATE: mutual material cooperation: trade, joint exercises, extradition, intelligence sharing."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PARTY,
    AnyOf,
    Rule,
    about,
    agent,
    has,
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
_TO = {Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR) | oblique("to", "with", ACTOR)}

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
        name="cooperate.act-together",
        event=EventType.COOPERATE,
        trigger=verb("sail", "patrol", "train", "fly", "exercise", "work", "operate", "build", "develop", "produce", "drill"),
        where=(nearby("together", "jointly"), AnyOf((several(agent(ACTOR)), has(oblique("with", ACTOR))))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("The Netherlands and Denmark sailed together.", source={"NLD", "DNK"}),
            no("Dutch frigates sailed home."),
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
        where=AnyOf((about("force", "hand"), has(oblique("up")))),
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
            has(recipient(ACTOR) | oblique("with", "to", ACTOR)),
        ),
        roles=_TO,
        needs=(Role.SOURCE,),
        examples=(
            yes("Jordan passed intelligence to Egypt.", source={"JOR"}, target={"EGY"}),
            no("Jordan passed the ball to Egypt."),
        ),
    ),
    Rule(
        name="cooperate.exchange",
        event=EventType.COOPERATE,
        trigger=verb("exchange", "swap", "share", "pool"),
        where=(about(words("noun.intelligence", "noun.ware")), several(agent(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR)},
        reciprocal=True,
        needs=(Role.SOURCE,),
        examples=(
            yes("Tunisia and Egypt exchanged fingerprint data.", source={"TUN", "EGY"}),
            no("Jordan and Egypt exchanged fire."),
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
        trigger=verb("hand", "deliver", "surrender", "turn", "transfer", "send", "deport"),
        where=(AnyOf((about(words("noun.suspect")), nearby("extradition"))), has(oblique("to", NAMED))),
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
        where=has(oblique("with", NAMED)),
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
        trigger=verb("sell", "export"),
        where=(has(agent(NAMED)), has(recipient(PARTY) | oblique("to", NAMED))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(PARTY) | oblique("to", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("South Korea sold howitzers to Poland.", source={"KOR"}, target={"POL"}),
            no("The shop sold bread to the children."),
        ),
    ),
    Rule(
        name="cooperate.buy",
        event=EventType.COOPERATE,
        trigger=verb("buy", "purchase", "import"),
        where=(has(agent(NAMED)), has(oblique("from", NAMED))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", PARTY)},
        needs=(Role.SOURCE, Role.TARGET),
        examples=(
            yes("Poland bought howitzers from South Korea.", source={"POL"}, target={"KOR"}),
            no("The children bought bread from the shop."),
        ),
    ),
)

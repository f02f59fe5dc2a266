"""A rule of your own beside those that ship: a country that recalls its ambassador.

    python examples/own_rule.py
"""

import geoevents
from geoevents.ontology import EventType, Role
from geoevents.patterns import ACTOR, Rule, about, agent, no, oblique, verb, yes
from geoevents.rules import RULES

RECALL = Rule(
    name="sanction.recall-envoy",
    event=EventType.SANCTION,
    mode="withdraw",
    trigger=verb("recall", "summon"),
    where=about("ambassador", "envoy"),
    roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", ACTOR)},
    rank=10,  # before any rule of ours that fits as well
    examples=(
        yes("Poland recalled its ambassador from Hungary.", source={"POL"}, target={"HUN"}),
        no("Poland recalled the history of the treaty."),
    ),
)

extractor = geoevents.Extractor(rules=[*RULES, RECALL])
report = extractor.extract("Poland recalled its ambassador from Hungary on Friday.", published="2024-07-20")
for event in report.events:
    print(event.type, event.mode, [p.span.text for p in event.sources], "->", [p.span.text for p in event.targets], "by", event.rule)

assert [event.rule for event in report.events] == ["sanction.recall-envoy"]

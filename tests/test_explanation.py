"""explain: each candidate word, what fired, and why the rest did not."""

from __future__ import annotations

from geoevents import Extractor
from geoevents.ontology import EventType, Role
from geoevents.patterns import ACTOR, Rule, about, agent, oblique, verb
from geoevents.syntax.pipeline import StanzaParser

RECALL = Rule(
    name="sanction.recall-envoy",
    event=EventType.SANCTION,
    trigger=verb("recall"),
    where=about("ambassador"),
    roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("from", ACTOR)},
)
ANY = Rule(name="reject.recall", event=EventType.REJECT, trigger=verb("recall"), needs=(Role.SOURCE, Role.TARGET))


def test_fired_and_failed(parser: StanzaParser) -> None:
    text = "Poland recalled its ambassador from Hungary. Poland recalled the treaty."
    found = Extractor(parser, rules=[RECALL, ANY]).explain(text)
    fired, failed = found.candidates
    assert (fired.trigger.text, fired.fired) == ("recalled", "sanction.recall-envoy")
    assert [(role, span.text) for role, span in fired.bindings][:2] == [("source", "Poland"), ("target", "Hungary")]
    assert failed.fired is None
    assert dict(failed.tried) == {"sanction.recall-envoy": "needs to be about ambassador", "reject.recall": "no participant fills the roles it needs"}
    assert [event.rule for event in found.report.events] == ["sanction.recall-envoy"]
    assert str(found).split("\n")[:3] == [
        "[0:44] Poland recalled its ambassador from Hungary.",
        "  'recalled' at 7: fired sanction.recall-envoy (source: 'Poland'; target: 'Hungary'; theme: 'its ambassador')",
        "      reject.recall: fits, but sanction.recall-envoy is more specific or comes first",
    ]
    assert "  'recalled' at 52: no event" in str(found)


def test_a_rule_that_gave_way_is_named(parser: StanzaParser) -> None:
    plain = Rule(name="consult.recall", event=EventType.CONSULT, trigger=verb("recall"))
    found = Extractor(parser, rules=[plain, RECALL]).explain("Poland recalled its ambassador from Hungary.")
    assert dict(found.candidates[0].tried) == {"consult.recall": "fits, but sanction.recall-envoy is more specific or comes first"}


def test_no_candidate(extractor: Extractor) -> None:
    for text in ("", "Very green."):
        found = extractor.explain(text)
        assert found.candidates == ()
        assert str(found) == "no word of this text is a trigger of any rule"


def test_explains_what_it_extracts(extractor: Extractor, seed_text: str) -> None:
    found = extractor.explain(seed_text, "2025-08-21")
    report = extractor.extract(seed_text, "2025-08-21")
    assert found.report == report
    fired = {c.trigger for c in found.candidates if c.fired}
    assert {event.trigger for event in report.events} <= fired

"""REJECT: to refuse, reject, veto, deny; to cancel or boycott a meeting; to bar from entering. The mode is what is refused."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    Condition,
    Rule,
    about,
    adjective,
    agent,
    content,
    has,
    inside,
    modal,
    negated,
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

REJECT = EventType.REJECT
_DOER = agent(ACTOR)
_MODES: tuple[tuple[Condition, str], ...] = (
    (content(EventType.CONSULT, words("verb.meet_content", "noun.meet_content")), "meet"),
    (content(EventType.RETREAT, EventType.CONCEDE, words("verb.yield_content", "noun.yield_content")), "yield"),
    (content(EventType.AID, EventType.COOPERATE, EventType.SUPPORT, words("noun.help")), "assist"),
    (content(words("noun.change_content")), "change"),
)
_OTHERS = patient(ACTOR).otherwise(recipient(ACTOR)).otherwise(inside(ACTOR)).otherwise(oblique("to", "from", "by", "with", "on", ACTOR))

RULES: tuple[Rule, ...] = (
    Rule(
        name="reject.reject",
        event=REJECT,
        trigger=(
            verb(words("verb.reject")),
            verb("turn", "vote", "shoot", "strike", "knock", particle=("down",)),
            verb("rule", "throw", particle=("out",)),
        ),
        roles={Role.SOURCE: _DOER, Role.TARGET: _OTHERS},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Bhutan rejected a proposal by Nepal.", source={"BTN"}, target={"NPL"}),
            yes("Bhutan refused to meet the Nepalese envoy.", source={"BTN"}, target={"NPL"}, mode="meet"),
            no("Bhutan studied a proposal by Nepal."),
        ),
    ),
    Rule(
        name="reject.dismiss",
        event=REJECT,
        trigger=(verb(words("verb.dismiss")), verb("brush", "shrug", "wave", "laugh", particle=("off", "aside", "away"))),
        where=about(words("noun.rejectable")),
        roles={Role.SOURCE: _DOER, Role.TARGET: _OTHERS},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Chad dismissed the claims of the Sudanese envoy.", source={"TCD"}, target={"SDN"}),
            no("Chad dismissed the Sudanese cook."),
        ),
    ),
    Rule(
        name="reject.refusal",
        event=REJECT,
        trigger=noun("refusal", "rejection", "veto", "denial", "rebuff", "snub"),
        where=has(agent(ACTOR)),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(inside(ACTOR)).otherwise(oblique("to", "on", "against", ACTOR))},
        needs=(Role.SOURCE,),
        modes=_MODES,
        absorbs=True,
        examples=(
            yes("Oman's refusal to meet Yemeni rebels was criticised.", source={"OMN"}, target={"YEM"}, mode="meet"),
            no("A refusal is no crime."),
        ),
    ),
    Rule(
        name="reject.will-not",
        event=REJECT,
        trigger=verb(words("verb.will_not")),
        where=(modal("will", "would", "shall", "can", "could"), negated()),
        roles={Role.SOURCE: _DOER, Role.TARGET: _OTHERS.otherwise(oblique("with", "for", "in", ACTOR))},
        needs=(Role.SOURCE,),
        modes=((content(EventType.CONSULT, words("noun.meet_content")), "meet"), (about(words("noun.restriction")), "yield")),
        absorbs=True,
        rank=4,
        examples=(
            yes("Serbia will not recognise Kosovo.", source={"SRB"}, target={"KOS"}),
            yes("Serbia will never accept the demands of Kosovo.", source={"SRB"}, target={"KOS"}),
            no("Serbia will recognise Kosovo."),
        ),
    ),
    Rule(
        name="reject.not-allow",
        event=REJECT,
        trigger=verb("allow", "let", "permit", "authorise", "authorize", "give", "grant", "accept", "recognise", "recognize", "approve"),
        where=negated(),
        roles={Role.SOURCE: _DOER, Role.TARGET: _OTHERS.otherwise(oblique("for", ACTOR))},
        needs=(Role.SOURCE, Role.TARGET),
        absorbs=True,
        rank=2,
        modes=_MODES,
        examples=(
            yes("Gabon did not allow Cameroonian trucks to pass.", source={"GAB"}, target={"CMR"}),
            no("Gabon allowed Cameroonian trucks to pass."),
        ),
    ),
    Rule(
        name="reject.fail-to-agree",
        event=REJECT,
        trigger=verb("fail"),
        where=content(EventType.AGREE, EventType.SUPPORT, "agree", "reach", "strike", "compromise", "sign", "meet", "ratify", "approve", "conclude"),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("with", ACTOR).otherwise(inside(ACTOR))},
        needs=(Role.SOURCE,),
        reciprocal=True,
        absorbs=True,
        examples=(
            yes("Peru and Chile failed to reach an accord on fish.", source={"PER", "CHL"}),
            no("Peru and Chile failed to qualify."),
        ),
    ),
    Rule(
        name="reject.call-off-meeting",
        event=REJECT,
        trigger=(verb(words("verb.call_off_meeting")), verb("call", "put", particle=("off",)), verb("walk", "pull", "storm", particle=("out",))),
        where=about(words("noun.meeting")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR).otherwise(oblique("with", "to", ACTOR))},
        mode="meet",
        absorbs=True,
        rank=1,
        examples=(
            yes("The Thai premier cancelled a visit to Laos.", source={"THA"}, target={"LAO"}, mode="meet"),
            no("The Thai premier cancelled a flight."),
        ),
    ),
    Rule(
        name="reject.walk-out",
        event=REJECT,
        trigger=verb("walk", "pull", "storm", "back", "leave", "withdraw", "quit"),
        where=has(oblique("of", "out of", "from", words("noun.meeting")) | patient(frozenset({"meeting", "talk", "summit", "negotiation", "conference"}))),
        roles={Role.SOURCE: _DOER, Role.TARGET: oblique("of", "out of", "from", ACTOR).otherwise(patient(ACTOR))},
        needs=(Role.SOURCE,),
        mode="meet",
        absorbs=True,
        rank=1,
        examples=(
            yes("Mali's delegates walked out of talks with Niger.", source={"MLI"}, target={"NER"}, mode="meet"),
            no("Mali's delegates walked out of the museum."),
        ),
    ),
    Rule(
        name="reject.bar-entry",
        event=REJECT,
        trigger=verb(words("verb.bar")),
        where=content(words("verb.enter", "noun.entry")),
        roles={Role.SOURCE: _DOER, Role.TARGET: patient(ACTOR)},
        needs=(Role.TARGET,),
        absorbs=True,
        rank=1,
        examples=(
            yes("Iran barred a Swedish lawyer from entering the country.", source={"IRN"}, target={"SWE"}),
            no("Iran barred the window."),
        ),
    ),
    Rule(
        name="reject.unwelcome",
        event=REJECT,
        trigger=adjective("welcome"),
        where=negated(),
        roles={Role.TARGET: _DOER},
        needs=(Role.TARGET,),
        examples=(
            yes("The mayor said that the Dutch minister would not be welcome there.", target={"NLD"}),
            no("The mayor said that the Dutch minister would be welcome there."),
        ),
    ),
    Rule(
        name="reject.out-of-question",
        event=REJECT,
        trigger=verb("say", "declare", "tell", "announce"),
        where=content("unwelcome", "question", "unacceptable", "impossible"),
        roles={Role.SOURCE: _DOER, Role.TARGET: inside(ACTOR)},
        needs=(Role.SOURCE,),
        absorbs=True,
        examples=(
            yes("The Dutch minister said that lifting the ban on Danish milk is out of the question.", source={"NLD"}),
            no("The Dutch minister said that milk is white."),
        ),
    ),
)

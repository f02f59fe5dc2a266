"""Light and support verbs: the noun beside them names the event, they carry its tense and its agent.

A table of our own, after the usual lists of English support verbs. Value: how the noun hangs on the verb, "" as its
object, a preposition ("under", "into") as its oblique, "subject" where the event itself is the subject ("talks began").
"""

from __future__ import annotations

__all__ = ["LIGHT_VERBS", "UNDERGOING"]

_OBJECT = (
    "accomplish achieve administer adopt announce approve arrange attempt bring broker carry clinch coordinate commit complete conclude "
    "conduct convene deal deliver do employ engage enact enforce establish execute exert express extend "
    "file finalise finalize forge give grant have host ink impose implement inflict initiate institute intensify issue "
    "kick launch lead lend level lodge raise maintain make mastermind mediate mount negotiate offer open orchestrate order organise organize "
    "pay perform perpetrate place plan prepare present pursue put reach receive face suffer undergo endure experience sustain survive reiterate renew reopen restart resume restore "
    "run schedule send show sign slap stage start strike sustain take throw undertake unleash use voice wage widen win "
    "pledge reaffirm declare convey affirm reassert restate profess underscore underline emphasise emphasize stress demonstrate "
    "wrap finish end lay commence "
    "hold hand attend join enter levy provide pen release render secure seal score step get declare decree clamp reimpose tighten proclaim toughen oversee form"
)
_SUBJECT = (
    "begin start resume continue happen occur take follow erupt break open conclude end last kill leave hit target come focus "
    "wound injure destroy damage be go intensify escalate proceed rock erupt rage flare ensue subside engulf grip paralyse paralyze sweep"
)

LIGHT_VERBS: dict[str, frozenset[str]] = {}
for _verb in _OBJECT.split():
    LIGHT_VERBS[_verb] = frozenset({""})
for _verb in _SUBJECT.split():
    LIGHT_VERBS[_verb] = LIGHT_VERBS.get(_verb, frozenset()) | {"subject"}
for _verb in "begin continue resume start restart expand escalate step ramp tighten".split():
    LIGHT_VERBS[_verb] = LIGHT_VERBS.get(_verb, frozenset()) | {""}
for _verb, _preps in {
    "come": ("under", "to"), "engage": ("in",), "enter": ("into",), "be": ("under", "in"), "take": ("to", "part"), "participate": ("in",),
    "respond": ("with",), "answer": ("with",), "reply": ("with",), "retaliate": ("with",), "react": ("with",), "counter": ("with",), "go": ("on", "into", "to"), "resort": ("to",), "meet": ("for",), "put": ("under", "in", "into"), "place": ("under", "in", "into"), "remand": ("in", "into"),
    "arrive": ("for", "on"), "gather": ("for",), "sit": ("for",), "hit": ("with",), "embark": ("on",), "join": ("in",),
    "travel": ("for",), "send": ("for",), "convene": ("for",), "proceed": ("with",), "subject": ("to",),
}.items():  # fmt: skip
    LIGHT_VERBS[_verb] = LIGHT_VERBS.get(_verb, frozenset()) | frozenset(_preps)
del _verb, _preps

# The subject is the one acted on: "received aid from", "came under attack by", "faces sanctions".
UNDERGOING = frozenset({"receive", "face", "suffer", "undergo", "endure", "experience", "sustain", "survive", "come", "be", "put", "place", "subject", "get"})

"""PLOVER 2.0: event types, modes, contexts, quad classes, scores and CAMEO codes.

Source: PLOVER manual 2.0, Open Event Data Alliance, CC BY-SA 4.0 (facts; the words are ours).
This module imports nothing of ours and loads nothing.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "CAMEO",
    "CONTEXTS",
    "MODES",
    "QUAD",
    "SCORE",
    "SECTORS",
    "SPECIAL_CODES",
    "EventType",
    "Granularity",
    "QuadClass",
    "Realis",
    "Role",
    "cameo_code",
    "event_score",
]


class EventType(StrEnum):
    """The 16 PLOVER event types."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class Role(StrEnum):
    """What a participant does in an event."""

    SOURCE = "source"
    TARGET = "target"
    THEME = "theme"
    INSTRUMENT = "instrument"
    MEDIATOR = "mediator"


class Realis(StrEnum):
    """Whether the text presents the event as having happened."""

    ACTUAL = "actual"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


class QuadClass(StrEnum):
    """The four quad classes, numbered 1 to 4 in PLOVER."""

    VERBAL_COOPERATION = "verbal cooperation"
    MATERIAL_COOPERATION = "material cooperation"
    VERBAL_CONFLICT = "verbal conflict"
    MATERIAL_CONFLICT = "material conflict"

    @property
    def number(self) -> int:
        """PLOVER's number of the class, 1 to 4."""
        return list(QuadClass).index(self) + 1


class Granularity(StrEnum):
    """The unit in which a text gives a time."""

    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


_E = EventType
_Q = QuadClass

QUAD: dict[EventType, QuadClass] = {
    **dict.fromkeys((_E.AGREE, _E.CONSULT, _E.SUPPORT, _E.CONCEDE), _Q.VERBAL_COOPERATION),
    **dict.fromkeys((_E.COOPERATE, _E.AID, _E.RETREAT), _Q.MATERIAL_COOPERATION),
    **dict.fromkeys((_E.REQUEST, _E.ACCUSE, _E.REJECT, _E.THREATEN), _Q.VERBAL_CONFLICT),
    **dict.fromkeys((_E.PROTEST, _E.SANCTION, _E.MOBILIZE, _E.COERCE, _E.ASSAULT), _Q.MATERIAL_CONFLICT),
}

# ACCUSE is given as a range in the manual; the milder end stands for an event without a mode.
SCORE: dict[EventType, float] = {
    _E.AGREE: 2.5, _E.CONSULT: 2.5, _E.SUPPORT: 5.0, _E.CONCEDE: 4.5, _E.COOPERATE: 9.5, _E.AID: 10.0, _E.RETREAT: 6.5,
    _E.REQUEST: 0.0, _E.ACCUSE: -2.0, _E.REJECT: -2.0, _E.THREATEN: -3.5, _E.PROTEST: -5.0, _E.SANCTION: -6.0, _E.MOBILIZE: -5.5, _E.COERCE: -7.0, _E.ASSAULT: -9.0,
}  # fmt: skip

MODES: dict[EventType, dict[str, float]] = {
    _E.AGREE: {},
    _E.CONSULT: {"visit": 4.0, "third-party": 1.0, "multilateral": 4.0, "phone": 1.5},
    _E.SUPPORT: {},
    _E.CONCEDE: {},
    _E.COOPERATE: {},
    _E.AID: {},
    _E.RETREAT: {"withdraw": 8.0, "release": 6.5, "disarm": 10.0, "ceasefire": 7.5, "access": 6.5, "resign": 4.5},
    _E.REQUEST: {"assist": 0.5, "change": -1.0, "yield": -1.0, "meet": 0.0},
    _E.ACCUSE: {"disapprove": -2.0, "investigate": -3.5, "allege": -3.5},
    _E.REJECT: {"assist": -1.5, "change": -2.0, "yield": -2.0, "meet": -2.0},
    _E.THREATEN: {"restrict": -3.0, "arrest": -3.5, "relations": -3.5, "expel": -3.5, "territory": -4.0, "violence": -3.5},
    _E.PROTEST: {"demo": -5.0, "riot": -7.0, "strike": -5.0, "hunger": -4.5, "boycott": -4.5, "obstruct": -4.5, "vandalize": -5.0},
    _E.SANCTION: {"convict": -6.0, "expel": -5.5, "withdraw": -6.0, "discontinue": -6.0},
    _E.MOBILIZE: {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6.0},
    _E.COERCE: {
        "seize": -7.0, "restrict": -7.0, "censor": -6.5, "curfew": -6.5, "martial-law": -7.5, "arrest": -7.0, "deport": -7.0,
        "withhold": -7.0, "misinformation": -6.5, "cyber": -7.0,
    },
    _E.ASSAULT: {
        "abduct": -8.5, "beat": -7.5, "torture": -8.5, "sexual": -8.5, "targeted": -9.5, "destroy": -8.5, "primitive": -8.0,
        "firearms": -9.0, "explosives": -9.0, "suicide-attack": -9.5, "aerial": -9.5, "drone": -9.5, "heavy-weapons": -9.5, "crowd-control": -7.5,
        "unconventional": -10.0,
    },
}  # fmt: skip

CONTEXTS: tuple[str, ...] = (
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy",
    "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt",
    "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters",
    "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption",
    "illegal_drugs", "trafficking",
)  # fmt: skip

SECTORS: dict[str, str] = {
    "COP": "police", "GOV": "government", "JUD": "courts", "LEG": "parliament", "MIL": "military", "PRM": "paramilitary", "PTY": "party",
    "REB": "rebels", "SPY": "intelligence", "UAF": "unidentified armed", "UNK": "unknown", "AGR": "agriculture", "BUS": "business",
    "CRM": "criminals", "CVL": "civilians and activists", "EDU": "education", "ELI": "former officials", "JRN": "media", "LAB": "labour",
    "MED": "health", "OPP": "opposition", "PRE": "pre-state and breakaway", "REF": "refugees", "REL": "religion", "SOC": "social group",
}  # fmt: skip

SPECIAL_CODES: dict[str, str] = {
    "IGO": "intergovernmental organisation", "UNO": "United Nations", "EUR": "European Union", "NGO": "non-governmental organisation",
    "ISM": "social movement", "IMG": "cross-border armed group", "MNC": "multinational company",
}  # fmt: skip

# The most general code of each pair is the one that users of GDELT and ICEWS can join on.
CAMEO: dict[tuple[EventType, str | None], str] = {
    (_E.AGREE, None): "03",
    (_E.CONSULT, None): "04", (_E.CONSULT, "phone"): "041", (_E.CONSULT, "visit"): "042", (_E.CONSULT, "third-party"): "044",
    (_E.CONSULT, "multilateral"): "04",
    (_E.SUPPORT, None): "05",
    (_E.COOPERATE, None): "06",
    (_E.AID, None): "07",
    (_E.CONCEDE, None): "08",
    (_E.RETREAT, None): "08", (_E.RETREAT, "release"): "0841", (_E.RETREAT, "access"): "086", (_E.RETREAT, "ceasefire"): "0871",
    (_E.RETREAT, "withdraw"): "0872", (_E.RETREAT, "disarm"): "0874", (_E.RETREAT, "resign"): "083",
    (_E.ACCUSE, None): "11", (_E.ACCUSE, "disapprove"): "11", (_E.ACCUSE, "allege"): "112", (_E.ACCUSE, "investigate"): "09",
    (_E.REQUEST, None): "10",
    (_E.REJECT, None): "12",
    (_E.THREATEN, None): "13",
    (_E.PROTEST, None): "14", (_E.PROTEST, "demo"): "141", (_E.PROTEST, "hunger"): "142", (_E.PROTEST, "strike"): "143",
    (_E.PROTEST, "boycott"): "143", (_E.PROTEST, "obstruct"): "144", (_E.PROTEST, "riot"): "145", (_E.PROTEST, "vandalize"): "145",
    (_E.MOBILIZE, None): "15",
    (_E.SANCTION, None): "16", (_E.SANCTION, "expel"): "166",
    (_E.COERCE, None): "17", (_E.COERCE, "seize"): "171", (_E.COERCE, "restrict"): "172", (_E.COERCE, "censor"): "172",
    (_E.COERCE, "curfew"): "172", (_E.COERCE, "martial-law"): "172", (_E.COERCE, "arrest"): "173", (_E.COERCE, "deport"): "174",
    (_E.ASSAULT, None): "19", (_E.ASSAULT, "abduct"): "181", (_E.ASSAULT, "beat"): "182", (_E.ASSAULT, "torture"): "182",
    (_E.ASSAULT, "sexual"): "182", (_E.ASSAULT, "explosives"): "183", (_E.ASSAULT, "suicide-attack"): "183",
    (_E.ASSAULT, "targeted"): "186", (_E.ASSAULT, "firearms"): "193", (_E.ASSAULT, "heavy-weapons"): "194", (_E.ASSAULT, "aerial"): "195",
    (_E.ASSAULT, "drone"): "195", (_E.ASSAULT, "unconventional"): "20",
}  # fmt: skip


def event_score(event_type: EventType, mode: str | None) -> float:
    """Conflict-to-cooperation score of an event, -10 to +10 (PLOVER 2.0)."""
    if mode is not None and mode in MODES[event_type]:
        return MODES[event_type][mode]
    return SCORE[event_type]


def cameo_code(event_type: EventType, mode: str | None) -> str:
    """CAMEO code (two to four digits) that the type and mode map to."""
    return CAMEO.get((event_type, mode)) or CAMEO[(event_type, None)]

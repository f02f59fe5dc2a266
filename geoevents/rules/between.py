"""What happens between two political actors where no other rule knows: vague verbs and nouns, which rank last."""

from __future__ import annotations

from collections.abc import Callable

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    PARTY,
    POLITICAL,
    STANDING,
    All,
    Condition,
    Example,
    Filler,
    Rule,
    Selector,
    Trigger,
    agent,
    lacks,
    no,
    noun,
    oblique,
    patient,
    verb,
    words,
    yes,
)

_Place = Callable[[Filler], Selector]
_RANK = -40  # below every rule that knows more
_ON = ("on", "upon", "against", "at", "over")
_TO = ("to", "toward", "towards", "with", "for", "behind", "alongside", "around")
_PREPOSITIONS = {"on": _ON, "to": _TO, "from": ("from", "out of")}


def _triggers(name: str) -> tuple[Trigger, ...]:
    """The verbs of a class; those with a particle ("lash out") need it."""
    lemmas = words(name)
    phrasal: dict[str, set[str]] = {}
    for lemma in lemmas:
        head, _, particle = lemma.partition(" ")
        phrasal.setdefault(particle, set()).add(head)
    return tuple(verb(frozenset(heads), particle=(particle,) if particle else ()) for particle, heads in sorted(phrasal.items()))


# "undermined Chad's economy" is done to Chad; "funded Chad's army" tells less of it.
_TO_BELONGINGS = frozenset(
    {EventType.SUPPORT, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.COERCE}
)
# Harm is done to others than politicians too.
_HARMFUL = frozenset(
    {EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.PROTEST, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT}
)


def _rule(name: str, event: EventType, trigger: tuple[Trigger, ...], source: _Place, target: _Place, examples: tuple[Example, ...]) -> Rule:
    """A rule for two political actors; of harm also between one and others. source, target: where they stand."""
    wide = STANDING if event in _HARMFUL else POLITICAL
    missing: tuple[Condition, ...] = (lacks(source(wide)), lacks(target(wide)), All((lacks(source(POLITICAL)), lacks(target(POLITICAL)))))
    if event not in _TO_BELONGINGS:
        missing = (*missing, lacks(target(PARTY)))
    return Rule(
        name=name,
        event=event,
        trigger=trigger,
        unless=missing,
        roles={Role.SOURCE: source(wide), Role.TARGET: target(wide)},
        needs=(Role.SOURCE, Role.TARGET),
        rank=_RANK,
        fallback=True,
        examples=examples,
    )


def _verbs(event: EventType, kind: str, *examples: Example) -> Rule:
    """The rule for the verbs of a type that take the other actor as object ("") or behind a preposition ("on", "to", "from")."""
    stem, tail = event.value.lower(), f"_{kind}" if kind else ""

    def target(want: Filler) -> Selector:
        return oblique(*_PREPOSITIONS[kind], want) if kind else patient(want)

    return _rule(f"{stem}.between{tail.replace('_', '-')}", event, _triggers(f"verb.{stem}_between{tail}"), agent, target, examples)


def _nouns(event: EventType, *examples: Example, prepositions: tuple[str, ...] = ()) -> Rule:
    """The rule for the nouns of a type that have an owner and the other actor behind "of", "on", "with" and their kind."""
    stem = event.value.lower()

    def source(want: Filler) -> Selector:
        return agent(want).otherwise(oblique("from", want))

    def target(want: Filler) -> Selector:
        return oblique(*_ON, *_TO, *prepositions, want).otherwise(patient(want))

    return _rule(f"{stem}.between-noun", event, (noun(words(f"noun.{stem}_between")),), source, target, examples)


_E = EventType
RULES: tuple[Rule, ...] = (
    _verbs(_E.AGREE, "", yes("Malta courted Libya with cheap loans.", source={"MLT"}, target={"LBY"}), no("Tourists courted the waiter.")),
    _verbs(
        _E.AGREE,
        "to",
        yes("The Kenyan cabinet concurred with Somalia.", source={"KEN"}, target={"SOM"}),
        no("The rules concurred with the facts."),
    ),
    _nouns(
        _E.AGREE,
        yes("Fiji's courtship of Tonga surprised many.", source={"FJI"}, target={"TON"}),
        no("The courtship of swans lasts a week."),
    ),
    _verbs(
        _E.CONSULT,
        "",
        yes("The Danish minister buttonholed the Icelandic envoy.", source={"DNK"}, target={"ISL"}),
        no("The guest buttonholed the cook."),
    ),
    _verbs(
        _E.CONSULT,
        "to",
        yes("Peru haggled with Chile over the price of copper.", source={"PER"}, target={"CHL"}),
        no("The buyer haggled over the price."),
    ),
    _nouns(
        _E.CONSULT, yes("Qatar's liaison with Egypt goes on.", source={"QAT"}, target={"EGY"}), no("The liaison with the baker was short.")
    ),
    _verbs(_E.SUPPORT, "", yes("Latvia's president toasted Estonia.", source={"LVA"}, target={"EST"}), no("The guests toasted the cook.")),
    _verbs(
        _E.SUPPORT,
        "to",
        yes("Samoa gravitated toward New Zealand.", source={"WSM"}, target={"NZL"}),
        no("The dust gravitated toward the wall."),
    ),
    _nouns(_E.SUPPORT, yes("Serbia's affection for Cyprus is old.", source={"SRB"}, target={"CYP"}), no("The affection for cats grows.")),
    _verbs(
        _E.CONCEDE, "", yes("The Thai government placated Malaysia.", source={"THA"}, target={"MYS"}), no("The mother placated the baby.")
    ),
    _verbs(_E.CONCEDE, "to", yes("Belgium kowtowed to Morocco.", source={"BEL"}, target={"MAR"}), no("The clown kowtowed to the crowd.")),
    _nouns(
        _E.CONCEDE,
        yes("Panama's climbdown to Colombia angered farmers.", source={"PAN"}, target={"COL"}),
        no("The climbdown took two hours."),
    ),
    _verbs(
        _E.COOPERATE,
        "to",
        yes("Ghana paired with Togo against smugglers.", source={"GHA"}, target={"TGO"}),
        no("The wine paired with cheese."),
    ),
    _nouns(
        _E.COOPERATE,
        yes("Croatia's alliance with Slovenia began in May.", source={"HRV"}, target={"SVN"}),
        no("The alliance of cells took a minute."),
    ),
    _verbs(_E.AID, "", yes("Australia propped up Nauru for a decade.", source={"AUS"}, target={"NRU"}), no("A beam propped up the roof.")),
    _verbs(_E.AID, "to", yes("Japan forked out two million yen for Vanuatu.", source={"JPN"}, target={"VUT"}), no("The friends chipped in for a cake.")),
    _nouns(
        _E.AID,
        yes("Kuwait's generosity to Lebanon is well known.", source={"KWT"}, target={"LBN"}),
        no("The generosity of the soil is well known."),
    ),
    _verbs(
        _E.REQUEST, "", yes("Slovak ministers nagged Hungary about gas.", source={"SVK"}, target={"HUN"}), no("A doubt nagged the painter.")
    ),
    _verbs(_E.REQUEST, "to", yes("Malawi turned to Zambia for maize.", source={"MWI"}, target={"ZMB"}), no("The milk turned to cheese.")),
    _nouns(
        _E.REQUEST,
        yes("Nepal's prodding of India was in vain.", source={"NPL"}, target={"IND"}),
        no("The prodding of the cattle was in vain."),
    ),
    _verbs(
        _E.ACCUSE, "", yes("Bolivia's president disdained Paraguay.", source={"BOL"}, target={"PRY"}), no("The coach disdained the task.")
    ),
    _verbs(
        _E.ACCUSE,
        "on",
        yes("Mongolia seethed at Kazakhstan over the fence.", source={"MNG"}, target={"KAZ"}),
        no("The pot seethed at noon."),
    ),
    _verbs(
        _E.ACCUSE,
        "to",
        yes("Guyana quibbled with Suriname over the river.", source={"GUY"}, target={"SUR"}),
        no("The cooks quibbled over salt."),
    ),
    _nouns(
        _E.ACCUSE,
        yes("Iceland's quarrel with Ireland is about fish.", source={"ISL"}, target={"IRL"}),
        no("The quarrel about the fence ended."),
    ),
    _verbs(_E.REJECT, "", yes("Moldova sidestepped Romania.", source={"MDA"}, target={"ROU"}), no("The dancer sidestepped the chair.")),
    _verbs(
        _E.REJECT,
        "on",
        yes("Sweden pushed back against Denmark.", source={"SWE"}, target={"DNK"}),
        no("The door pushed back against the wall."),
    ),
    _nouns(
        _E.REJECT, yes("Thailand's defiance of Cambodia goes on.", source={"THA"}, target={"KHM"}), no("The defiance of gravity was brief.")
    ),
    _verbs(
        _E.THREATEN, "", yes("The Azeri army unnerved Armenia.", source={"AZE"}, target={"ARM"}), no("Dark clouds unnerved the hikers.")
    ),
    _nouns(_E.THREATEN, yes("Eritrea's provocation against Djibouti goes on.", source={"ERI"}, target={"DJI"}), no("The bluster ended.")),
    _verbs(
        _E.PROTEST, "on", yes("Chilean students rose up against the government.", source={"CHL"}), no("The dust rose up against the wall.")
    ),
    _verbs(_E.SANCTION, "", yes("Bolivia sidelined Chile.", source={"BOL"}, target={"CHL"}), no("The injury sidelined a tenor.")),
    _verbs(
        _E.SANCTION, "to", yes("Malawi parted with Taiwan in 2008.", source={"MWI"}, target={"TWN"}), no("The singer parted with a hat.")
    ),
    _verbs(
        _E.SANCTION,
        "from",
        yes("Lithuania decoupled from Belarus.", source={"LTU"}, target={"BLR"}),
        no("The wagon decoupled from the train."),
    ),
    _nouns(
        _E.SANCTION, yes("Ecuador's estrangement with Peru lasted a decade.", source={"ECU"}, target={"PER"}), no("The divorce was final.")
    ),
    _nouns(
        _E.MOBILIZE, yes("India's showdown with Nepal is in its third week.", source={"IND"}, target={"NPL"}), no("The showdown was dull.")
    ),
    _verbs(
        _E.COERCE, "", yes("The Belarusian state hounded Lithuania.", source={"BLR"}, target={"LTU"}), no("The rain hampered the climbers.")
    ),
    _verbs(_E.COERCE, "on", yes("Laotian agents spied on Thailand.", source={"LAO"}, target={"THA"}), no("The cat spied on the mouse.")),
    _nouns(
        _E.COERCE,
        yes("Chad's bullying of Niger went on.", source={"TCD"}, target={"NER"}),
        no("The squeeze lasted a week."),
        prepositions=("in",),
    ),
    _verbs(
        _E.ASSAULT,
        "",
        yes("Congolese soldiers hunted down two Zambian drivers.", source={"COD"}, target={"ZMB"}),
        no("The owl hunted down the mouse."),
    ),
    _verbs(_E.ASSAULT, "on", yes("Malian soldiers pounced on the Tuareg rebels.", source={"MLI"}), no("The owl pounced on the mouse.")),
)

"""What happens between two political actors where no other rule knows: vague verbs and nouns, which rank last."""

from __future__ import annotations

from collections.abc import Callable

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    POLITICAL,
    STANDING,
    All,
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


# Harm is done to others than politicians too.
_HARMFUL = frozenset(
    {EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.PROTEST, EventType.SANCTION, EventType.COERCE, EventType.ASSAULT}
)


def _rule(name: str, event: EventType, trigger: tuple[Trigger, ...], source: _Place, target: _Place, examples: tuple[Example, ...]) -> Rule:
    """A rule for two political actors; of harm also between one and others. source, target: where they stand."""
    wide = STANDING if event in _HARMFUL else POLITICAL
    missing = (lacks(source(wide)), lacks(target(wide)), All((lacks(source(POLITICAL)), lacks(target(POLITICAL)))))
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
        yes("The Kenyan cabinet reached out to Somalia.", source={"KEN"}, target={"SOM"}),
        no("The child reached out to the lamp."),
    ),
    _nouns(
        _E.AGREE,
        yes("Fiji's overture to Tonga surprised many.", source={"FJI"}, target={"TON"}),
        no("The overture to the opera lasted an hour."),
    ),
    _verbs(
        _E.CONSULT,
        "",
        yes("The Danish minister briefed Iceland on the plan.", source={"DNK"}, target={"ISL"}),
        no("The nurse briefed the patients."),
    ),
    _verbs(
        _E.CONSULT,
        "to",
        yes("Peru haggled with Chile over the price of copper.", source={"PER"}, target={"CHL"}),
        no("The buyer haggled over the price."),
    ),
    _nouns(
        _E.CONSULT, yes("Qatar's mediation with Hamas goes on.", source={"QAT"}, target={"PSE"}), no("The chat with the baker was short.")
    ),
    _verbs(_E.SUPPORT, "", yes("Latvia's president toasted Estonia.", source={"LVA"}, target={"EST"}), no("The guests toasted the cook.")),
    _verbs(
        _E.SUPPORT, "to", yes("Samoa leaned toward New Zealand.", source={"WSM"}, target={"NZL"}), no("The tower leaned toward the river.")
    ),
    _nouns(_E.SUPPORT, yes("Serbia's affection for Cyprus is old.", source={"SRB"}, target={"CYP"}), no("The affection for cats grows.")),
    _verbs(
        _E.CONCEDE, "", yes("The Thai government placated Malaysia.", source={"THA"}, target={"MYS"}), no("The mother placated the baby.")
    ),
    _verbs(_E.CONCEDE, "to", yes("Belgium caved to Morocco.", source={"BEL"}, target={"MAR"}), no("The roof caved in.")),
    _nouns(
        _E.CONCEDE,
        yes("Panama's climbdown to Colombia angered farmers.", source={"PAN"}, target={"COL"}),
        no("The climbdown took two hours."),
    ),
    _verbs(
        _E.COOPERATE,
        "",
        yes("The Finnish army enlisted Norway for the project.", source={"FIN"}, target={"NOR"}),
        no("The club enlisted two painters."),
    ),
    _verbs(
        _E.COOPERATE,
        "to",
        yes("Ghana teamed up with Togo against smugglers.", source={"GHA"}, target={"TGO"}),
        no("The singers teamed up for a tour."),
    ),
    _verbs(
        _E.COOPERATE,
        "from",
        yes("Uganda bought four tugboats from Turkey.", source={"UGA"}, target={"TUR"}),
        no("The woman bought bread from the baker."),
    ),
    _nouns(
        _E.COOPERATE,
        yes("Croatia's tie-up with Slovenia began in May.", source={"HRV"}, target={"SVN"}),
        no("The swap of seats took a minute."),
    ),
    _verbs(_E.AID, "", yes("Australia propped up Nauru for a decade.", source={"AUS"}, target={"NRU"}), no("A beam propped up the roof.")),
    _verbs(
        _E.AID,
        "to",
        yes("Japan funnelled two million yen to Vanuatu.", source={"JPN"}, target={"VUT"}),
        no("The pipe funnelled water to the mill."),
    ),
    _nouns(_E.AID, yes("Kuwait's largesse to Lebanon is well known.", source={"KWT"}, target={"LBN"}), no("The subsidy ended in June.")),
    _verbs(
        _E.RETREAT,
        "",
        yes("Sudanese rebels set free three Chadian drivers.", source={"SDN"}, target={"TCD"}),
        no("The storm set free the boats."),
    ),
    _verbs(
        _E.RETREAT, "to", yes("Honduras ceded the islet to Belize.", source={"HND"}, target={"BLZ"}), no("The road ceded to the river.")
    ),
    _verbs(
        _E.RETREAT,
        "from",
        yes("Burundi disengaged from Rwanda.", source={"BDI"}, target={"RWA"}),
        no("The clutch disengaged from the shaft."),
    ),
    _nouns(
        _E.RETREAT, yes("Eritrea's disengagement with Sudan began.", source={"ERI"}, target={"SDN"}), no("The pullback cost two points.")
    ),
    _verbs(
        _E.REQUEST, "", yes("Slovak ministers prodded Hungary on gas.", source={"SVK"}, target={"HUN"}), no("The boy prodded the fire.")
    ),
    _verbs(
        _E.REQUEST, "on", yes("Oman leaned on Yemen over the port.", source={"OMN"}, target={"YEM"}), no("The ladder leaned on the wall.")
    ),
    _verbs(_E.REQUEST, "to", yes("Malawi turned to Zambia for maize.", source={"MWI"}, target={"ZMB"}), no("The milk turned to cheese.")),
    _verbs(
        _E.REQUEST,
        "from",
        yes("Tunisia solicited a loan from Algeria.", source={"TUN"}, target={"DZA"}),
        no("The shop solicited bids from tailors."),
    ),
    _nouns(_E.REQUEST, yes("Nepal's entreaty to India was in vain.", source={"NPL"}, target={"IND"}), no("The petition had ten pages.")),
    _verbs(
        _E.ACCUSE, "", yes("Bolivia's president belittled Paraguay.", source={"BOL"}, target={"PRY"}), no("The coach belittled the task.")
    ),
    _verbs(
        _E.ACCUSE,
        "on",
        yes("Mongolia fumed at Kazakhstan over the fence.", source={"MNG"}, target={"KAZ"}),
        no("The stove fumed at night."),
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
    _verbs(_E.REJECT, "", yes("Moldova cold-shouldered Romania.", source={"MDA"}, target={"ROU"}), no("The dancer sidestepped the chair.")),
    _verbs(
        _E.REJECT,
        "on",
        yes("Sweden pushed back against Denmark.", source={"SWE"}, target={"DNK"}),
        no("The door pushed back against the wall."),
    ),
    _verbs(_E.REJECT, "to", yes("Angola stood up to Portugal.", source={"AGO"}, target={"PRT"}), no("The wall stood up to the storm.")),
    _verbs(
        _E.REJECT,
        "from",
        yes("Gabon backed away from Cameroon.", source={"GAB"}, target={"CMR"}),
        no("The horse backed away from the fence."),
    ),
    _nouns(_E.REJECT, yes("Laos resents Thailand's snub of Cambodia.", source={"THA"}, target={"KHM"}), no("The snub hurt.")),
    _verbs(_E.THREATEN, "", yes("The Azeri army menaced Armenia.", source={"AZE"}, target={"ARM"}), no("Dark clouds menaced the picnic.")),
    _nouns(
        _E.THREATEN, yes("Eritrea's sabre-rattling against Djibouti goes on.", source={"ERI"}, target={"DJI"}), no("The bluster ended.")
    ),
    _verbs(
        _E.PROTEST,
        "",
        yes("Greek farmers heckled the Turkish minister.", source={"GRC"}, target={"TUR"}),
        no("The fans heckled the singer."),
    ),
    _verbs(_E.PROTEST, "on", yes("Chilean students agitated against the government.", source={"CHL"}), no("The motor agitated the water.")),
    _nouns(_E.PROTEST, yes("The villagers' revolt against the Bolivian army was brief.", target={"BOL"}), no("The mutiny was brief.")),
    _verbs(_E.SANCTION, "", yes("Paraguay blackballed Uruguay.", source={"PRY"}, target={"URY"}), no("The club blackballed a tenor.")),
    _verbs(_E.SANCTION, "to", yes("Malawi broke with Taiwan in 2008.", source={"MWI"}, target={"TWN"}), no("The singer broke with habit.")),
    _verbs(
        _E.SANCTION,
        "from",
        yes("Lithuania decoupled from Belarus.", source={"LTU"}, target={"BLR"}),
        no("The wagon decoupled from the train."),
    ),
    _nouns(
        _E.SANCTION, yes("Ecuador's estrangement with Peru lasted a decade.", source={"ECU"}, target={"PER"}), no("The divorce was final.")
    ),
    _verbs(
        _E.MOBILIZE, "", yes("Norwegian jets shadowed Russian bombers.", source={"NOR"}, target={"RUS"}), no("The dog shadowed the boy.")
    ),
    _verbs(
        _E.MOBILIZE,
        "on",
        yes("Ugandan troops massed against Rwanda.", source={"UGA"}, target={"RWA"}),
        no("The clouds massed over the hills."),
    ),
    _nouns(
        _E.MOBILIZE,
        yes("India's standoff with Nepal is in its third week.", source={"IND"}, target={"NPL"}),
        no("The buildup of ice was slow."),
    ),
    _verbs(
        _E.COERCE, "", yes("The Belarusian state hounded Lithuania.", source={"BLR"}, target={"LTU"}), no("The rain hampered the climbers.")
    ),
    _verbs(_E.COERCE, "on", yes("Laotian agents spied on Thailand.", source={"LAO"}, target={"THA"}), no("The cat spied on the mouse.")),
    _verbs(
        _E.COERCE,
        "from",
        yes("Gambian officers extorted money from Senegal.", source={"GMB"}, target={"SEN"}),
        no("The boy wrested the ball from the dog."),
    ),
    _nouns(
        _E.COERCE,
        yes("Chad's bullying of Niger went on.", source={"TCD"}, target={"NER"}),
        no("The squeeze lasted a week."),
        prepositions=("in",),
    ),
    _verbs(
        _E.ASSAULT,
        "",
        yes("Congolese soldiers roughed up two Zambian drivers.", source={"COD"}, target={"ZMB"}),
        no("The sea roughed up the shore."),
    ),
    _verbs(_E.ASSAULT, "on", yes("Malian soldiers swooped on the rebels.", source={"MLI"}), no("The owl swooped on the mouse.")),
    _verbs(_E.ASSAULT, "to", yes("Iraqi police grappled with Kurdish fighters.", source={"IRQ"}), no("The firm grappled with losses.")),
    _nouns(
        _E.ASSAULT,
        yes("Burundi's incursion against Rwanda was brief.", source={"BDI"}, target={"RWA"}),
        no("The onslaught of rain was brief."),
    ),
)

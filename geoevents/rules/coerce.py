"""COERCE: repression and restriction short of violence."""

from __future__ import annotations

from geoevents.ontology import EventType, Role
from geoevents.patterns import (
    ACTOR,
    NAMED,
    PARTY,
    PERSON,
    PLACE,
    SOMEONE,
    All,
    AnyOf,
    Not,
    Rule,
    agent,
    clausal,
    content,
    doer,
    has,
    infinitive,
    inside,
    lacks,
    nearby,
    no,
    noun,
    oblique,
    owner,
    passive,
    patient,
    recipient,
    verb,
    words,
    yes,
)

__all__ = ["RULES"]

_WHERE = ("on", "in", "against", "to", "for", "from", "with", "into", "across", "over", "at", "upon", "throughout", "around", "near")
_ROLES = {Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique(*_WHERE, ACTOR))}
_ROLES_OF_NOUN = {
    Role.SOURCE: agent(ACTOR),
    Role.TARGET: (patient(ACTOR) | oblique("on", "against", "upon", ACTOR)).otherwise(oblique(*_WHERE, ACTOR)),
}
_ARREST_ROLES = {Role.SOURCE: agent(ACTOR).otherwise(oblique("in", "at", ACTOR)), Role.TARGET: patient(ACTOR)}
_NOBODY = All((lacks(agent(ACTOR)), lacks(patient(ACTOR))))
_PEOPLE_IMPOSE = has(agent(words("noun.crowd")))

RULES = (
    Rule(
        name="coerce.arrest",
        event=EventType.COERCE,
        trigger=(verb(words("verb.detain")), verb("round", "lock", particle=("up",))),
        unless=(All((lacks(agent(ACTOR)), lacks(patient()))), nearby("decline", "attention", "slide")),
        roles=_ARREST_ROLES,
        mode="arrest",
        examples=(
            yes("Cuban police arrested two Spanish reporters.", source={"CUB"}, target={"ESP"}, mode="arrest"),
            yes("Four people were detained.", target={"people"}, mode="arrest"),
            no("The medicine arrested the decline."),
        ),
    ),
    Rule(
        name="coerce.capture-suspect",
        event=EventType.COERCE,
        trigger=verb(words("coerce.capture-suspect.trigger"), without_particle=("over", "up", "on", "out", "off", "part")),
        where=AnyOf(
            (
                All((has(agent(words("noun.police_like"))), has(patient(SOMEONE)))),
                All((has(patient(ACTOR)), nearby(words("coerce.capture-suspect.cue")))),
            )
        ),
        unless=(
            has(patient(words("noun.place_taken", "noun.vessel"))),
            nearby("talk", "meeting", "hostage", "election", "responsible", "accountable"),
        ),
        roles=_ARREST_ROLES,
        mode="arrest",
        examples=(
            yes("Police questioned a Serbian singer.", source={"police"}, target={"SRB"}, mode="arrest"),
            no("Police held a meeting with residents."),
        ),
    ),
    Rule(
        name="coerce.catch-fugitive",
        event=EventType.COERCE,
        trigger=verb("capture", "recapture", "catch", "corner", "track"),
        where=(has(agent(ACTOR)), has(patient(words("noun.fugitive")))),
        roles=_ARREST_ROLES,
        mode="arrest",
        examples=(
            yes("Soldiers recaptured nine escaped inmates.", source={"soldiers"}, target={"inmates"}, mode="arrest"),
            no("Soldiers recaptured a bridge."),
        ),
    ),
    Rule(
        name="coerce.arrest-noun",
        event=EventType.COERCE,
        trigger=noun(words("noun.arrest")),
        unless=(nearby("cardiac"), has(owner(frozenset({"house"})))),
        roles=_ROLES_OF_NOUN,
        mode="arrest",
        examples=(
            yes("The arrest of a Tajik poet by Russian police drew protests.", source={"RUS"}, target={"TJK"}, mode="arrest"),
            no("He died of cardiac arrest."),
        ),
    ),
    Rule(
        name="coerce.arrest-of-someone",
        event=EventType.COERCE,
        trigger=noun(words("noun.arrest")),
        where=(has(owner(SOMEONE)), lacks(patient(ACTOR))),
        unless=(nearby("cardiac"), has(owner(words("noun.military", "noun.police_like")))),
        roles={Role.TARGET: owner(SOMEONE), Role.SOURCE: doer(ACTOR)},
        mode="arrest",
        examples=(
            yes("The poet's arrest drew protests.", target={"poet"}, mode="arrest"),
            no("The arrest of a poet drew protests."),
        ),
    ),
    Rule(
        name="coerce.house-arrest",
        event=EventType.COERCE,
        trigger=noun("arrest", "detention", "custody"),
        where=nearby(words("coerce.house-arrest.cue")),
        unless=lacks(agent(ACTOR) | patient(ACTOR)),
        roles={Role.SOURCE: doer(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="arrest",
        examples=(
            yes("Soldiers put the Malian president under house arrest.", source={"soldiers"}, target={"MLI"}, mode="arrest"),
            no("The poet's arrest drew protests."),
        ),
    ),
    Rule(
        name="coerce.seize-power",
        event=EventType.COERCE,
        trigger=verb("seize", "grab", "usurp", "take"),
        where=(
            has(patient(frozenset({"power"}))),
            has(agent(words("noun.military", "noun.police_like") | {"officer", "group", "colonel", "captain"})),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("in", "from", ACTOR)},
        mode="seize",
        rank=1,
        examples=(
            yes("Soldiers seized power in Gabon.", source={"soldiers"}, target={"GAB"}, mode="seize"),
            no("The party took power after the election."),
        ),
    ),
    Rule(
        name="coerce.warrant",
        event=EventType.COERCE,
        trigger=verb(words("coerce.warrant.trigger")),
        where=has(patient(words("noun.warrant"))),
        unless=(All((lacks(agent(ACTOR)), lacks(oblique("for", "against", ACTOR)))), nearby("absentia", "absence")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("for", "against", ACTOR) | inside(ACTOR)},
        mode="arrest",
        rank=1,
        examples=(
            yes("A Malawian judge issued an arrest warrant for a banker.", source={"MWI"}, target={"banker"}, mode="arrest"),
            no("A judge issued a statement."),
        ),
    ),
    Rule(
        name="coerce.order",
        event=EventType.COERCE,
        trigger=verb("order", "decree", "mandate", "authorise", "authorize", "approve"),
        where=content(EventType.COERCE),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: (patient(ACTOR) | inside(ACTOR)).otherwise(oblique(*_WHERE, ACTOR))},
        modes=(
            (content("arrest", "detention", "jail", "detain", "imprison"), "arrest"),
            (content("deport", "deportation", "expulsion", "eviction"), "deport"),
            (content("seizure", "confiscation", "seize", "confiscate"), "seize"),
            (content("curfew"), "curfew"),
        ),
        mode="restrict",
        rank=9,
        absorbs=True,
        examples=(
            yes("A Nepali judge ordered the arrest of a minister.", source={"NPL"}, target={"minister"}, mode="arrest"),
            no("A Nepali judge ordered lunch."),
        ),
    ),
    Rule(
        name="coerce.order-to-stop",
        event=EventType.COERCE,
        trigger=verb("order", "instruct", "tell", "require"),
        where=(
            AnyOf((has(agent(words("noun.authority"))), has(agent(PLACE)))),
            has(patient()),
            content(words("verb.order_coercion")),
        ),
        unless=(
            Not(infinitive()),
            has(patient(words("noun.deployed", "noun.military", "noun.police_force"))),
            nearby("storm", "flood", "hurricane", "wildfire", "quake"),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="restrict",
        absorbs=True,
        examples=(
            yes("The Ugandan authorities ordered a charity to halt its work.", source={"UGA"}, target={"charity"}, mode="restrict"),
            no("The manager ordered a clerk to file the letters."),
        ),
    ),
    Rule(
        name="coerce.seize",
        event=EventType.COERCE,
        trigger=(verb(words("verb.confiscate")),),
        unless=(
            _NOBODY,
            has(patient(words("coerce.seize.not"))),
        ),
        roles=_ROLES,
        mode="seize",
        examples=(
            yes("Ghanaian customs officers impounded a Greek trawler.", source={"GHA"}, target={"GRC"}, mode="seize"),
            no("The champion seized the moment."),
        ),
    ),
    Rule(
        name="coerce.freeze-assets",
        event=EventType.COERCE,
        trigger=verb(words("coerce.freeze-assets.trigger")),
        where=has(
            patient(
                frozenset(
                    {
                        "asset",
                        "account",
                        "fund",
                        "property",
                        "wealth",
                        "office",
                        "home",
                        "house",
                        "headquarters",
                        "newsroom",
                        "studio",
                        "premises",
                        "premise",
                    }
                )
            )
        ),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.military"))), has(agent(words("noun.crowd")))),
        roles=_ROLES,
        modes=((nearby("newsroom", "studio", "newspaper", "television"), "censor"),),
        mode="seize",
        examples=(
            yes("Swiss authorities froze the assets of an Angolan oligarch.", source={"CHE"}, mode="seize"),
            no("Rebels stormed the headquarters of the army."),
        ),
    ),
    Rule(
        name="coerce.seize-ship",
        event=EventType.COERCE,
        trigger=verb("seize", "detain", "intercept", "hold", "board", "capture", "stop"),
        where=(has(patient(words("noun.ship"))), has(agent(ACTOR))),
        unless=has(agent(words("noun.captor", "noun.crowd", "noun.troop") - {"navy", "fleet"} | {"rebel", "houthi", "houthis"})),
        roles=_ROLES,
        mode="seize",
        rank=1,
        examples=(
            yes("Venezuela's navy seized a Guyanese trawler.", source={"VEN"}, target={"GUY"}, mode="seize"),
            no("Pirates seized a Guyanese trawler."),
        ),
    ),
    Rule(
        name="coerce.to-prison",
        event=EventType.COERCE,
        trigger=(verb("put", "throw", "send", "keep", "commit", "lodge", "place", "toss", "return", "consign"), verb("pick", particle=("up",))),
        where=(
            has(patient(PARTY)),
            AnyOf(
                (
                    has(oblique("behind", "in", "into", "to", words("noun.gaol"))),
                    All((nearby("pick"), has(agent(words("noun.police_like", "noun.troop"))))),
                )
            ),
        ),
        unless=nearby("training", "summer", "refugee", "displaced"),
        roles=_ARREST_ROLES,
        mode="arrest",
        rank=1,
        examples=(
            yes("Nepal put the former minister behind bars.", source={"NPL"}, target={"minister"}, mode="arrest"),
            yes("Police picked up four Gambians.", source={"police"}, target={"GMB"}, mode="arrest"),
            no("Nepal put the former minister in charge."),
        ),
    ),
    Rule(
        name="coerce.carry-off",
        event=EventType.COERCE,
        trigger=verb(words("verb.carry_off") | {"take"}, particle=("away", "off")),
        where=(has(agent(words("noun.police_like"))), has(patient(PARTY))),
        roles=_ARREST_ROLES,
        mode="arrest",
        rank=1,
        examples=(
            yes("Police dragged away a Georgian journalist.", source={"police"}, target={"GEO"}, mode="arrest"),
            no("Porters dragged away a piano."),
        ),
    ),
    Rule(
        name="coerce.pick-up",
        event=EventType.COERCE,
        trigger=(verb("pick", "round", "lock", particle=("up",)), verb("haul", "bring", "take", particle=("in",)), verb("nab", "bust", "collar")),
        where=(
            has(patient(ACTOR)),
            AnyOf((has(agent(words("noun.police_like"))), has(patient(words("noun.fugitive"))), nearby("police", "custody", "intelligence", "questioning", "raid"))),
        ),
        unless=nearby("hospital", "ambulance", "passenger", "rescue", "lifeboat"),
        roles=_ARREST_ROLES,
        mode="arrest",
        rank=1,
        examples=(
            yes("Police rounded up ninety Guinean students.", source={"police"}, target={"GIN"}, mode="arrest"),
            no("A ferry picked up ninety Guinean students."),
        ),
    ),
    Rule(
        name="coerce.off-air",
        event=EventType.COERCE,
        trigger=verb("take", "pull", "force", "knock", "go", "put", "order"),
        where=(has(oblique("off", frozenset({"air", "airwave", "airwaves"}))), has(patient(words("noun.media")))),
        roles=_ROLES,
        mode="censor",
        rank=1,
        examples=(
            yes("The regulator pulled a Tanzanian broadcaster off the air.", target={"TZA"}, mode="censor"),
            no("The pilot took a Tanzanian broadcaster into the air."),
        ),
    ),
    Rule(
        name="coerce.fine",
        event=EventType.COERCE,
        trigger=verb("fine"),
        where=(AnyOf((has(agent(ACTOR)), passive())), has(patient(ACTOR) | recipient(ACTOR))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: recipient(ACTOR).otherwise(patient(ACTOR))},
        mode="restrict",
        examples=(
            yes("The regulator fined a Danish bank.", source={"regulator"}, target={"DNK"}, mode="restrict"),
            no("The regulator praised a Danish bank."),
        ),
    ),
    Rule(
        name="coerce.brand",
        event=EventType.COERCE,
        trigger=verb("brand", "designate", "declare", "label", "list", "proscribe"),
        where=(
            AnyOf((has(agent(words("noun.authority", "sanction.court"))), has(agent(NAMED)))),
            nearby("foreign", "extremist", "undesirable", "unlawful", "illegal", "outlaw", "subversive", deep=True),
            nearby("agent", "organisation", "organization", "group", "movement", "party", "entity", "association", "undesirable", deep=True),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(inside(ACTOR))},
        mode="restrict",
        examples=(
            yes("Belarus declared the union an extremist organisation.", source={"BLR"}, mode="restrict"),
            no("Belarus declared a holiday."),
        ),
    ),
    Rule(
        name="coerce.cut-network",
        event=EventType.COERCE,
        trigger=(verb("shut", "cut", "switch", "turn", particle=("down", "off")), verb("block", "suspend", "restrict", "disrupt", "throttle", "sever", "disable", "cut")),
        where=(
            has(patient(words("noun.web_link"))),
            nearby("internet", "mobile", "phone", "telephone", "telecom", "broadband", "online", "data", "web", "cellular"),
            has(agent(ACTOR)),
        ),
        unless=has(agent(words("noun.company"))),
        roles=_ROLES,
        mode="censor",
        rank=3,
        examples=(
            yes("Chad suspended mobile internet services.", source={"TCD"}, mode="censor"),
            no("Chad suspended bus services."),
        ),
    ),
    Rule(
        name="coerce.take-over",
        event=EventType.COERCE,
        trigger=verb("take", particle=("over",)),
        where=(
            has(agent(words("noun.police_like", "noun.authority"))),
            has(patient(words("noun.company") | {"institution", "fund", "university", "newspaper", "school", "hospital", "union", "business"})),
        ),
        roles=_ROLES,
        mode="seize",
        examples=(
            yes("The regulator took over a Danish bank.", source={"regulator"}, target={"DNK"}, mode="seize"),
            no("A rival took over a Danish bank."),
        ),
    ),
    Rule(
        name="coerce.raid",
        event=EventType.COERCE,
        trigger=(verb("raid", "search"), noun("raid", "search")),
        where=AnyOf(
            (
                has(agent(words("noun.police_like") - {"junta", "regime", "government", "administration"})),
                All((has(agent(frozenset({"force", "forces"}))), nearby("security", "police", "confiscate", "warrant", "smuggler"))),
            )
        ),
        unless=(
            _NOBODY,
            has(agent(words("noun.military") - {"force"})),
            nearby("air", "bombing", "missing", "survivor", "rescue", "wreckage", "body", "dead", "kill"),
            has(patient(words("noun.military"))),
            has(oblique("for", frozenset({"survivor", "body", "victim"}))),
        ),
        roles=_ROLES_OF_NOUN,
        mode="seize",
        rank=1,
        examples=(
            yes("Malawian police raided the office of a Chinese bank.", source={"MWI"}, target={"CHN"}, mode="seize"),
            no("Bandits raided the office of a Chinese bank."),
        ),
    ),
    Rule(
        name="coerce.suspend",
        event=EventType.COERCE,
        trigger=verb("suspend"),
        where=(has(agent(ACTOR)), has(patient(SOMEONE) | patient(words("noun.company")))),
        unless=(has(patient(words("noun.relation", "noun.media"))), All((has(patient(PLACE)), lacks(agent(words("sanction.court", "noun.authority")))))),
        roles=_ROLES,
        mode="restrict",
        examples=(
            yes("The speaker suspended four Zambian lawmakers.", target={"ZMB"}, mode="restrict"),
            no("The speaker suspended the session."),
        ),
    ),
    Rule(
        name="coerce.send-back",
        event=EventType.COERCE,
        trigger=(verb("send", "ship", "fly", particle=("back", "home")), verb("send"), verb("push", "force", "drive", "turn", particle=("back", "away"))),
        where=(
            has(patient(words("noun.fleer", "noun.crowd", "noun.captive") | {"he", "she", "they", "them", "defector", "deportee"}) | patient(PERSON)),
            nearby("back", "home"),
            AnyOf((has(oblique("to", "into", "across", "over", PLACE)), has(patient(frozenset({"refugee", "migrant", "asylum-seeker", "deportee"}))))),
        ),
        unless=has(patient(words("noun.deployed"))),
        mode="deport",
        rank=2,
        examples=(
            yes("Gabon sent sixty migrants back to Togo.", source={"GAB"}, target={"migrants"}, mode="deport"),
            no("Gabon sent a letter back to Togo."),
        ),
    ),
    Rule(
        name="coerce.keep-from",
        event=EventType.COERCE,
        trigger=verb(words("verb.prevent")),
        where=(has(patient(ACTOR)), clausal(), AnyOf((has(agent(words("noun.authority", "noun.military", "noun.police_like"))), has(agent(PLACE))))),
        unless=nearby("attack", "war"),
        rank=6,
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR)},
        mode="restrict",
        absorbs=True,
        examples=(
            yes("The Rwandan authorities barred a journalist from leaving.", source={"RWA"}, target={"journalist"}, mode="restrict"),
            no("Fog barred a journalist from leaving."),
        ),
    ),
    Rule(
        name="coerce.void",
        event=EventType.COERCE,
        trigger=verb(words("verb.void")),
        where=(has(patient(words("noun.event_banned"))), AnyOf((has(agent(words("noun.authority", "noun.military", "noun.police_like"))), has(agent(PLACE))))),
        rank=1,
        unless=has(patient(frozenset({"exercise", "strike"}))),
        roles=_ROLES,
        mode="restrict",
        examples=(
            yes("The Guinean junta annulled the election.", source={"GIN"}, mode="restrict"),
            no("The singer cancelled a concert."),
        ),
    ),
    Rule(
        name="coerce.delete",
        event=EventType.COERCE,
        trigger=(verb("scrub", "delete", "remove", "erase", "expunge", "purge", "hide"), verb("take", "pull", particle=("down",))),
        where=(has(patient(words("noun.posted"))), has(agent(words("noun.authority", "noun.media") | {"censor", "regulator", "company"}) | agent(PLACE))),
        roles=_ROLES | {Role.TARGET: patient(ACTOR).otherwise(oblique("by", "of", "about", ACTOR))},
        mode="censor",
        rank=1,
        examples=(
            yes("Iranian censors deleted posts by a Kurdish singer.", source={"IRN"}, mode="censor"),
            no("A singer deleted her posts."),
        ),
    ),
    Rule(
        name="coerce.regulate",
        event=EventType.COERCE,
        trigger=noun(words("noun.regulation")),
        where=(nearby(words("adj.tight")), AnyOf((has(agent(words("noun.authority"))), has(agent(PLACE))))),
        roles=_ROLES_OF_NOUN,
        mode="restrict",
        examples=(
            yes("Uganda imposed stricter rules on charities.", source={"UGA"}, target={"charities"}, mode="restrict"),
            no("Uganda praised the rules."),
        ),
    ),
    Rule(
        name="coerce.takeover",
        event=EventType.COERCE,
        trigger=noun("takeover", "seizure"),
        where=AnyOf((has(agent(words("noun.military"))), has(owner(words("noun.military"))), nearby("military", "army", "power"))),
        unless=nearby("bid", "corporate", "merger", "shareholder"),
        roles={Role.SOURCE: agent(ACTOR).otherwise(owner(ACTOR)), Role.TARGET: patient(ACTOR).otherwise(oblique("in", ACTOR))},
        mode="seize",
        examples=(
            yes("The army's takeover of Fiji worried investors.", source={"army"}, target={"FJI"}, mode="seize"),
            no("The takeover of the bank by a Danish rival worried investors."),
        ),
    ),
    Rule(
        name="coerce.ouster",
        event=EventType.COERCE,
        trigger=noun("ouster", "overthrow", "toppling"),
        where=(has(owner(SOMEONE)), lacks(patient(ACTOR))),
        roles={Role.TARGET: owner(SOMEONE), Role.SOURCE: doer(ACTOR)},
        mode="seize",
        examples=(
            yes("The president's ouster by officers shook Niamey.", source={"officers"}, target={"president"}, mode="seize"),
            no("The ouster of the president shook Niamey."),
        ),
    ),
    Rule(
        name="coerce.seizure",
        event=EventType.COERCE,
        trigger=noun(words("noun.confiscation")),
        roles=_ROLES_OF_NOUN,
        mode="seize",
        examples=(
            yes("The confiscation of Belgian property by Zaire angered Brussels.", target={"BEL"}, mode="seize"),
            no("The seizure left the patient weak."),
        ),
    ),
    Rule(
        name="coerce.ban",
        event=EventType.COERCE,
        trigger=verb(words("coerce.ban.trigger")),
        unless=(
            lacks(agent(ACTOR)),
            All((lacks(patient()), lacks(inside(ACTOR)))),
            has(agent(words("noun.crowd"))),
            has(patient(frozenset({"export", "import", "sale", "trade"}))),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique(*_WHERE, ACTOR)).otherwise(inside(ACTOR))},
        modes=((has(patient(words("noun.media"))), "censor"),),
        mode="restrict",
        absorbs=True,
        examples=(
            yes("Tanzania banned an opposition party.", source={"TZA"}, target={"party"}, mode="restrict"),
            no("Tanzania welcomed an opposition party."),
        ),
    ),
    Rule(
        name="coerce.ban-noun",
        event=EventType.COERCE,
        trigger=noun(words("noun.ban")),
        where=has(agent(ACTOR)),
        unless=(
            has(owner(words("noun.trade_ban")) | oblique("on", frozenset({"export", "import", "sale", "trade"}))),
            has(agent(words("noun.pandemic")) | owner(words("noun.pandemic"))),
        ),
        roles=_ROLES_OF_NOUN,
        modes=((has(oblique("on", words("noun.media"))), "censor"),),
        mode="restrict",
        examples=(
            yes("Bolivia imposed a ban on Chilean lorries.", source={"BOL"}, target={"CHL"}, mode="restrict"),
            no("The ban took effect."),
        ),
    ),
    Rule(
        name="coerce.close",
        event=EventType.COERCE,
        trigger=(
            verb(words("coerce.close.trigger")),
            verb("close", "shut", "seal", "lock", particle=("down", "off")),
        ),
        where=has(patient(words("noun.closable"))),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.crowd")))),
        roles={
            Role.SOURCE: agent(ACTOR),
            Role.TARGET: oblique("with", "to", "into", "for", "against", "from", ACTOR).otherwise(patient(ACTOR)),
        },
        mode="restrict",
        rank=1,
        examples=(
            yes("Burundi closed its border with Rwanda.", source={"BDI"}, target={"RWA"}, mode="restrict"),
            no("Burundi closed a deal with Rwanda."),
        ),
    ),
    Rule(
        name="coerce.closure",
        event=EventType.COERCE,
        trigger=noun("closure", "shutdown", "closing", "lockdown"),
        where=has(patient(words("noun.closable", "noun.media"))),
        roles=_ROLES_OF_NOUN | {Role.TARGET: oblique("with", "to", ACTOR).otherwise(patient(ACTOR))},
        mode="restrict",
        examples=(
            yes("Benin's closure of border crossings to Niger hurt traders.", source={"BEN"}, target={"NER"}, mode="restrict"),
            no("The closure of the wound took an hour."),
        ),
    ),
    Rule(
        name="coerce.censor",
        event=EventType.COERCE,
        trigger=(verb(words("verb.censor")), verb("shut", "close", "cut", particle=("down", "off"))),
        where=AnyOf(
            (
                has(patient(words("noun.media"))),
                All(
                    (
                        has(
                            patient(
                                frozenset(
                                    {
                                        "publication",
                                        "broadcast",
                                        "broadcasting",
                                        "access",
                                        "license",
                                        "licence",
                                        "accreditation",
                                        "transmission",
                                    }
                                )
                            )
                        ),
                        nearby(words("noun.media") - {"publication", "broadcast", "access", "service", "network", "book", "social"}),
                    )
                ),
            )
        ),
        unless=(lacks(agent(ACTOR)), has(agent(words("noun.crowd")))),
        roles=_ROLES,
        mode="censor",
        rank=2,
        examples=(
            yes("Ugandan officials shut a radio station.", source={"UGA"}, mode="censor"),
            yes("Iran blocked the messaging app.", source={"IRN"}, mode="censor"),
            no("Iran opened a radio station."),
        ),
    ),
    Rule(
        name="coerce.censor-verb",
        event=EventType.COERCE,
        trigger=(verb("censor", "muzzle", "gag"), noun("censorship")),
        unless=lacks(agent(ACTOR)),
        roles=_ROLES,
        mode="censor",
        examples=(
            yes("Belarus censored a poet.", source={"BLR"}, target={"poet"}, mode="censor"),
            no("Belarus honoured a poet."),
        ),
    ),
    Rule(
        name="coerce.curfew",
        event=EventType.COERCE,
        trigger=noun("curfew"),
        roles=_ROLES_OF_NOUN,
        mode="curfew",
        examples=(
            yes("The Ecuadorean government imposed a curfew in Guayaquil.", source={"ECU"}, mode="curfew"),
            no("Parents discussed curfews."),
        ),
    ),
    Rule(
        name="coerce.martial-law",
        event=EventType.COERCE,
        trigger=verb(words("verb.decree")),
        where=AnyOf(
            (
                All((has(patient(frozenset({"state"}))), nearby(words("noun.martial") - {"law", "war"}))),
                All(
                    (
                        has(patient(words("coerce.martial-law.cue"))),
                        nearby("martial", "emergency", "siege", "alarm"),
                    )
                ),
            )
        ),
        unless=(lacks(agent(ACTOR)), nearby("health", "climate")),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique(*_WHERE, ACTOR)},
        mode="martial-law",
        rank=2,
        examples=(
            yes("Sri Lanka's president declared a state of emergency in Kandy.", source={"LKA"}, mode="martial-law"),
            no("The president declared victory."),
        ),
    ),
    Rule(
        name="coerce.martial-law-noun",
        event=EventType.COERCE,
        trigger=noun("law", "state", "imposition", "declaration"),
        where=(
            nearby("martial", "emergency", "siege"),
            has(agent(ACTOR)),
            nearby(words("coerce.martial-law-noun.cue")),
        ),
        unless=Not(has(patient(words("noun.martial")) | owner(frozenset({"martial"})))),
        roles=_ROLES_OF_NOUN | {Role.TARGET: oblique(*_WHERE, ACTOR)},
        mode="martial-law",
        examples=(
            yes("The general put Fiji under a state of emergency.", source={"general"}, mode="martial-law"),
            no("The state of the road worried drivers."),
        ),
    ),
    Rule(
        name="coerce.deport",
        event=EventType.COERCE,
        trigger=(
            verb("deport", "evict", "banish", "exile", "expel", "eject"),
            verb("drive", "throw", "kick", "force", "push", particle=("out",)),
        ),
        unless=_NOBODY,
        roles={Role.SOURCE: agent(ACTOR).otherwise(oblique("from", ACTOR)), Role.TARGET: patient(ACTOR)},
        mode="deport",
        examples=(
            yes("Gabon deported sixty Togolese migrants.", source={"GAB"}, target={"TGO"}, mode="deport"),
            no("Gabon received sixty Togolese migrants."),
        ),
    ),
    Rule(
        name="coerce.deport-noun",
        event=EventType.COERCE,
        trigger=noun("deportation", "eviction", "expulsion", "banishment", "refoulement"),
        roles=_ROLES_OF_NOUN,
        mode="deport",
        examples=(
            yes("Algeria's deportation of Malian migrants drew criticism.", source={"DZA"}, target={"MLI"}, mode="deport"),
            no("The arrival of migrants drew criticism."),
        ),
    ),
    Rule(
        name="coerce.repress",
        event=EventType.COERCE,
        trigger=(
            verb(words("coerce.repress.trigger")),
            verb("crack", "clamp", particle=("down",)),
            verb("break", particle=("up",)),
            verb("turn", particle=("away", "back")),
        ),
        unless=(_NOBODY, lacks(agent(ACTOR)), nearby("rumor", "rumour", "speculation", "fear")),
        roles=_ROLES,
        examples=(
            yes("Belarusian police dispersed a crowd of pensioners.", source={"BLR"}, target={"pensioners"}),
            no("The wind dispersed the crowd's balloons."),
        ),
    ),
    Rule(
        name="coerce.crack-down",
        event=EventType.COERCE,
        trigger=verb("crack", "clamp"),
        where=has(oblique("on")),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("on", ACTOR)},
        examples=(
            yes("Vietnam cracked down on bloggers.", source={"VNM"}, target={"bloggers"}),
            no("The ice cracked on Monday."),
        ),
    ),
    Rule(
        name="coerce.crackdown",
        event=EventType.COERCE,
        trigger=noun(words("coerce.crackdown.trigger")),
        roles=_ROLES_OF_NOUN,
        examples=(
            yes("Egypt's crackdown on bloggers continued.", source={"EGY"}, target={"bloggers"}),
            no("The crackdown continued."),
        ),
    ),
    Rule(
        name="coerce.oust",
        event=EventType.COERCE,
        trigger=verb("oust", "overthrow", "topple", "depose", "dethrone"),
        where=has(patient(ACTOR)),
        unless=(nearby("vote", "election", "poll", "champion"), lacks(agent(ACTOR))),
        mode="seize",
        examples=(
            yes("Soldiers toppled the Gabonese president.", source={"soldiers"}, target={"GAB"}, mode="seize"),
            no("Wind toppled a tree."),
        ),
    ),
    Rule(
        name="coerce.coup",
        event=EventType.COERCE,
        trigger=noun("coup", "putsch", "overthrow", "ouster"),
        unless=has(owner(frozenset({"propaganda", "diplomatic", "publicity", "pr", "political", "public", "major"}))),
        roles=_ROLES_OF_NOUN,
        mode="seize",
        examples=(
            yes("Officers staged a coup in Niamey.", source={"officers"}, mode="seize"),
            no("The coup failed."),
        ),
    ),
    Rule(
        name="coerce.force",
        event=EventType.COERCE,
        trigger=verb("force", "compel", "coerce"),
        where=(has(agent(ACTOR)), has(patient(ACTOR))),
        unless=has(agent(words("noun.hazard", "noun.crowd"))),
        roles=_ROLES,
        modes=((nearby("country", "exile", "home", "leave"), "deport"),),
        mode="restrict",
        examples=(
            yes("Soldiers forced the mayor out of the town.", source={"soldiers"}, target={"mayor"}),
            no("Rain forced the mayor out of the town."),
        ),
    ),
    Rule(
        name="coerce.cyber",
        event=EventType.COERCE,
        trigger=noun(words("coerce.cyber.trigger")),
        where=AnyOf((has(owner(words("noun.cyber"))), nearby("cyber"))),
        roles=_ROLES_OF_NOUN,
        mode="cyber",
        rank=9,
        examples=(
            yes("Latvia launched a cyber attack on Estonian banks.", source={"LVA"}, target={"EST"}, mode="cyber"),
            no("Latvia launched an attack on Estonian outposts."),
        ),
    ),
    Rule(
        name="coerce.cyber-noun",
        event=EventType.COERCE,
        trigger=noun(words("noun.hack")),
        roles=_ROLES_OF_NOUN,
        mode="cyber",
        examples=(
            yes("Hackers carried out a cyberattack on the Irish health service.", source={"hackers"}, target={"IRL"}, mode="cyber"),
            no("Hackers held a conference."),
        ),
    ),
    Rule(
        name="coerce.hack",
        event=EventType.COERCE,
        trigger=verb(words("coerce.hack.trigger")),
        where=AnyOf(
            (
                has(patient(words("noun.cyber"))),
                All((nearby("hack", "hacker", "malware", "ransomware", "cyber"), has(agent(ACTOR)))),
            )
        ),
        unless=(lacks(agent(ACTOR)), nearby("death", "machete", "axe", "cleaver", "knife", "sword")),
        roles=_ROLES | {Role.TARGET: patient(ACTOR).otherwise(oblique("into", "of", "in", ACTOR))},
        mode="cyber",
        rank=2,
        examples=(
            yes("Hackers breached the network of the Danish railways.", source={"hackers"}, target={"DNK"}, mode="cyber"),
            no("Rebels breached the ceasefire."),
        ),
    ),
    Rule(
        name="coerce.steal-data",
        event=EventType.COERCE,
        trigger=verb("steal", "encrypt", "exfiltrate", "siphon", "wipe", "leak", "copy", "pilfer"),
        where=(has(agent(ACTOR)), has(patient(words("noun.data")))),
        unless=nearby("journalist", "whistleblower", "press"),
        roles=_ROLES | {Role.TARGET: patient(ACTOR).otherwise(oblique("from", "of", ACTOR))},
        mode="cyber",
        examples=(
            yes("Hackers stole the records of a Danish clinic.", source={"hackers"}, target={"DNK"}, mode="cyber"),
            no("Burglars stole the silver of a Danish clinic."),
        ),
    ),
    Rule(
        name="coerce.break-into",
        event=EventType.COERCE,
        trigger=verb("break", "get", "gain", "tap", "hack", "sneak", "log", "intrude", "burrow"),
        where=has(oblique("into", "to", words("noun.computer") - {"bank", "ministry", "agency", "infrastructure", "site"})),
        unless=lacks(agent(ACTOR)),
        roles=_ROLES | {Role.TARGET: oblique("into", "to", "of", ACTOR)},
        mode="cyber",
        rank=3,
        examples=(
            yes("Hackers broke into the computer system of a Danish ministry.", source={"hackers"}, target={"DNK"}, mode="cyber"),
            no("Thieves broke into a Danish ministry."),
        ),
    ),
    Rule(
        name="coerce.misinform",
        event=EventType.COERCE,
        trigger=verb("spread", "disseminate", "peddle", "circulate", "sow", "push", "broadcast", "plant", "concoct", "fabricate"),
        where=AnyOf((has(patient(words("noun.fake"))), All((has(patient(words("noun.told"))), nearby(words("noun.false")))))),
        unless=lacks(agent(ACTOR)),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("about", "against", "to", "among", "in", ACTOR)},
        mode="misinformation",
        examples=(
            yes("A Serbian channel has spread lies about Kosovo.", source={"SRB"}, mode="misinformation"),
            no("Winds spread ash about the valley."),
        ),
    ),
    Rule(
        name="coerce.misinformation-noun",
        event=EventType.COERCE,
        trigger=noun("disinformation", "misinformation"),
        where=has(agent(ACTOR)),
        roles=_ROLES_OF_NOUN,
        mode="misinformation",
        examples=(
            yes("Russia waged a campaign of disinformation against Moldova.", source={"RUS"}, target={"MDA"}),
            no("Disinformation is common."),
        ),
    ),
    Rule(
        name="coerce.strip",
        event=EventType.COERCE,
        trigger=verb("strip", "deprive", "revoke"),
        where=(
            nearby(words("noun.right")),
            has(agent(ACTOR)),
        ),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: patient(ACTOR).otherwise(oblique("of", "from", ACTOR))},
        mode="restrict",
        examples=(
            yes("Bahrain stripped a cleric of his citizenship.", source={"BHR"}, target={"cleric"}, mode="restrict"),
            no("Workers stripped the paint."),
        ),
    ),
    Rule(
        name="coerce.withhold",
        event=EventType.COERCE,
        trigger=(verb("withhold", "deny", "cut"), verb("cut", "shut", particle=("off",))),
        where=AnyOf((has(patient(words("noun.utility"))), All((nearby("withhold"), has(patient(words("noun.withheld"))))))),
        unless=(lacks(agent(ACTOR)), nearby(words("coerce.withhold.not"))),
        roles={Role.SOURCE: agent(ACTOR), Role.TARGET: oblique("to", "from", "in", "of", "on behalf of", ACTOR).otherwise(patient(ACTOR))},
        modes=((nearby("internet", "telephone"), "censor"),),
        mode="withhold",
        rank=4,
        examples=(
            yes("The militia cut off electricity to Benghazi.", source={"militia"}, mode="withhold"),
            no("The militia carried water."),
        ),
    ),
    Rule(
        name="coerce.sanction-person",
        event=EventType.COERCE,
        trigger=noun("sanction"),
        where=(
            has(agent(ACTOR)),
            nearby(words("coerce.sanction-person.cue")),
            has(oblique("on", "against", "upon", words("noun.person_sanctioned")) | oblique("on", "against", "upon", PERSON)),
        ),
        roles=_ROLES_OF_NOUN,
        mode="restrict",
        examples=(
            yes("Canada imposed sanctions on three Haitian businessmen.", source={"CAN"}, target={"HTI"}, mode="restrict"),
            no("Canada imposed sanctions on Haiti."),
        ),
    ),
)

"""The closed word classes that reading a mention needs."""

from __future__ import annotations

__all__ = [
    "BREAKS",
    "COMMON",
    "COUNTS",
    "DIRECTIONS",
    "EMPTY",
    "FORMER",
    "HONOURS",
    "LEAD",
    "LOOSE",
    "NOT_OWN",
    "PARTICLES",
    "PLACE_LINKS",
    "PREPOSITIONS",
    "RELATIONAL",
    "TITLE_FORMS",
    "WHERE",
]

# Words that link a part of a noun phrase to the part before.
PREPOSITIONS = frozenset(
    """
    about across after against along amid among around at before behind between by despite during for from in including
    inside into near of on outside over since through throughout to toward towards under via with within without
    """.split()
)

# Marks and words that end the part before them.
BREAKS = frozenset((*",;:()", *"who which that whose whom where when while as but or than if".split()))

# Words before a noun phrase proper.
LEAD = frozenset(
    """
    a about all almost also an another any approximately around at both certain dozen each eight eleven even every few
    fifty five former- forty four her his hundred its just least many million more most my nearly nine no not numerous
    one only other our over roughly seven several six some such ten than that the their these thirty this those thousand
    three to twelve twenty two up various your
    """.split()
)

# Family names that many bear: alone they mean an office holder of the first rank or nobody known.
COMMON = frozenset(
    """
    abbas adams allen anderson baker barnes bennett brown burns campbell carter clark collins cooper davis edwards evans fernandez
    fletcher garcia gonzalez green griffiths hall harris hassan hernandez hughes hussein ibrahim jackson johnson jones kennedy king
    kumar lewis lopez marshall martin martinez miller mitchell moore morgan murphy nelson palmer parker patel perez phillips price
    ramos reed reynolds richardson roberts robinson rodriguez rogers russell ryan santos scott sharma silva singh smith stewart
    sullivan taylor thomas thompson turner walker wallace walsh watson white williams wilson wright young
    """.split()
)

# Nouns that with "of" only count ("dozens of protesters").
COUNTS = frozenset(
    """
    all any bulk couple crowd crowds dozens few group groups half handful hundred hundreds lot lots majority many
    millions most none number one pair part parts rest scores series several some team tens thousand thousands three
    throngs trio two wave waves
    """.split()
)

# "Damascus-backed" says who helps, not who acts.
NOT_OWN = frozenset(
    """
    aligned allied armed backed brokered friendly funded linked made mandated mediated occupied sponsored supplied
    supported trained
    """.split()
)

# "London-based" says where, which counts less than whose.
WHERE = frozenset(
    """
    administered based born controlled dominated educated flagged held led owned registered ruled run speaking style
    """.split()
)

# Before a title: the office is over.
FORMER = frozenset(
    """
    deposed ex exiled-former former ousted outgoing-past overthrown retired
    """.split()
)

# Small words inside personal names.
PARTICLES = frozenset(
    """
    abu af al ben bin bint da das de den der di dos du e el ibn la le ould ter ul ur van von y zu
    """.split()
)

# Forms of address, which say nothing of an office.
HONOURS = frozenset(
    """
    comrade dame don dr hh hm hon hrh lady lord madame miss mme monsieur mr mrs ms prof rev sir st
    """.split()
)

# Nouns of states and bodies that are somebody's only in relation to somebody else.
RELATIONAL = frozenset(
    """
    adversary ally country enemy entity foe kingdom mission nation neighbor neighbour power republic rival side state
    superpower delegation embassy consulate body agency bureau commission committee council department directorate
    unit force troop patrol convoy contingent personnel occupation occupier invader defender
    """.split()
)

# Prepositions after which a place is whose the noun is.
PLACE_LINKS = frozenset(
    """
    across along around at from in inside near of outside throughout within
    """.split()
)

# The name that the tables give an office, by the words of a mention.
TITLE_FORMS: dict[str, str] = {
    "premier": "prime minister",
    "taoiseach": "prime minister",
    "chancellor": "prime minister",
    "defence minister": "defense minister",
    "defense secretary": "defense minister",
    "defence secretary": "defense minister",
    "secretary of defense": "defense minister",
    "secretary of war": "defense minister",
    "secretary of state": "foreign minister",
    "foreign secretary": "foreign minister",
    "external affairs minister": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister of defense": "defense minister",
    "minister of defence": "defense minister",
    "emperor": "king",
    "queen": "king",
    "emir": "king",
    "sultan": "king",
    "amir": "king",
    "monarch": "king",
    "acting president": "president",
    "interim president": "president",
    "transitional president": "president",
    "president-elect": "president",
    "top diplomat": "foreign minister",
    "supreme leader": "supreme leader",
}

# Words in capitals before a country name that make no other name of it.
DIRECTIONS = frozenset(
    """
    ancient both central communist east eastern former greater imperial lower mainland modern nazi neighboring
    neighbouring new north northeastern northern northwestern nuclear occupied oil post rural south southeastern
    southern southwestern upper west western
    """.split()
)

# Nouns without a sector of their own where another noun before them has one ("police chief", "rebel group").
EMPTY = frozenset(
    """
    activist adviser advisor agency agent aide alliance association authorities authority bloc body boss bureau camp
    campaign candidate captain cell chairman chief coalition colonel commander commission commissioner committee
    community company council court delegate delegation department deputy director directorate entity faction federation
    figure firm force front general group head house leader leadership lieutenant member movement negotiator network
    office officer official operative organisation organization party personnel politician post representative
    secretary-general service side source spokesman spokesperson spokeswoman staff supporter team troop union unit wing
    """.split()
)

# Nouns that stand in the names of bodies of any sector.
LOOSE = frozenset(
    """
    agency alliance assembly association authority bureau club coalition commission committee community congress council
    force forces foundation front group initiative league mission movement nation network organisation organization
    power society state team union unions unit
    """.split()
)

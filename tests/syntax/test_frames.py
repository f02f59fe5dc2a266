"""Frames on hand-written trees: whatever the construction, the same agent and patient."""

from __future__ import annotations

import pytest

from geoevents.syntax.frames import Frame, conjuncts, frame_of, noun_phrase, preposition
from geoevents.syntax.tree import Token
from tests.syntax.trees import tree

# name, sentence, trigger, {what of the frame: the words}; agents and patients that are not named are empty
CASES: list[tuple[str, str, str, dict[str, object]]] = [
    ("active", "Iran PROPN 2 nsubj | struck VERB:VBD 0 root strike | Iraq PROPN 2 obj", "struck", {"agents": "Iran", "patients": "Iraq", "passive": False}),
    (
        "passive",
        "Iraq PROPN 3 nsubj:pass | was AUX:VBD 3 aux:pass be | struck VERB:VBN 0 root strike | by ADP 5 case | Iran PROPN 3 obl:agent",
        "struck",
        {"agents": "Iran", "patients": "Iraq", "passive": True},
    ),
    ("passive without agent", "Iraq PROPN 3 nsubj:pass | was AUX:VBD 3 aux:pass be | struck VERB:VBN 0 root strike", "struck", {"patients": "Iraq", "passive": True}),
    (
        "relative clause, object gap",
        "drones NOUN:NNS 5 nsubj drone | that PRON:WDT 4 obj | Iran PROPN 4 nsubj | supplied VERB:VBD 1 acl:relcl supply | hit VERB:VBD 0 root | Iraq PROPN 5 obj",
        "supplied",
        {"agents": "Iran", "patients": "drones"},
    ),
    (
        "relative clause without a pronoun",
        "drones NOUN:NNS 4 nsubj drone | Iran PROPN 3 nsubj | supplied VERB:VBD 1 acl:relcl supply | hit VERB:VBD 0 root | Iraq PROPN 4 obj",
        "supplied",
        {"agents": "Iran", "patients": "drones"},
    ),
    (
        "relative clause, subject gap",
        "rebels NOUN:NNS 5 nsubj rebel | who PRON:WP 3 nsubj | attacked VERB:VBD 1 acl:relcl attack | Gao PROPN 3 obj | fled VERB:VBD 0 root flee",
        "attacked",
        {"agents": "rebels", "patients": "Gao"},
    ),
    (
        "relative clauses coordinated",
        "rebels NOUN:NNS 7 nsubj rebel | who PRON:WP 3 nsubj | attacked VERB:VBD 1 acl:relcl attack | and CCONJ 5 cc | burned VERB:VBD 3 conj burn | Gao PROPN 5 obj"
        " | fled VERB:VBD 0 root flee",
        "burned",
        {"agents": "rebels", "patients": "Gao"},
    ),
    (
        "cleft",
        "it PRON 3 nsubj | was AUX:VBD 3 cop be | Iran PROPN 0 root | that PRON:WDT 5 nsubj | struck VERB:VBD 3 advcl:relcl strike | Iraq PROPN 5 obj",
        "struck",
        {"agents": "Iran", "patients": "Iraq"},
    ),
    (
        "a clause about a whole clause is no cleft",
        "Iran PROPN 2 nsubj | left VERB:VBD 0 root leave | , PUNCT 5 punct | which PRON:WDT 5 nsubj | angered VERB:VBD 2 advcl:relcl anger | Iraq PROPN 5 obj",
        "angered",
        {"agents": "which", "patients": "Iraq"},
    ),
    (
        "participle right behind an outcry",
        "Lula PROPN 2 nsubj | resigned VERB:VBD 0 root resign | after ADP 4 case | protests NOUN:NNS 2 obl protest | demanding VERB:VBG 2 advcl demand"
        " | elections NOUN:NNS 5 obj election",
        "demanding",
        {"agents": "", "patients": "elections"},
    ),
    (
        "deed on one by another, hung on the first",
        "attack NOUN:NN 6 nsubj | on ADP 3 case | Mali PROPN 1 nmod | by ADP 5 case | Chad PROPN 3 nmod | failed VERB:VBD 0 root fail",
        "attack",
        {"agents": "Chad", "on": "Mali"},
    ),
    (
        "deed by one on another, hung on the first",
        "attack NOUN:NN 6 nsubj | by ADP 3 case | Chad PROPN 1 nmod | on ADP 5 case | Mali PROPN 3 nmod | failed VERB:VBD 0 root fail",
        "attack",
        {"agents": "Chad", "on": "Mali"},
    ),
    (
        "participle after a comma",
        "Iran PROPN 2 nsubj | left VERB:VBD 0 root leave | Geneva PROPN 2 obj | , PUNCT 5 punct | striking VERB:VBG 2 advcl strike | Iraq PROPN 5 obj",
        "striking",
        {"agents": "Iran", "patients": "Iraq"},
    ),
    (
        "participle after a comma, hung on the object",
        "Iran PROPN 2 nsubj | left VERB:VBD 0 root leave | Geneva PROPN 2 obj | , PUNCT 5 punct | striking VERB:VBG 3 acl strike | Iraq PROPN 5 obj",
        "striking",
        {"agents": "Iran", "patients": "Iraq"},
    ),
    (
        "reduced relative, passive",
        "troops NOUN:NNS 5 nsubj troop | backed VERB:VBN 1 acl back | by ADP 4 case | Russia PROPN 2 obl:agent | left VERB:VBD 0 root leave",
        "backed",
        {"agents": "Russia", "patients": "troops", "passive": True},
    ),
    (
        "reduced relative, active",
        "troops NOUN:NNS 4 nsubj troop | besieging VERB:VBG 1 acl besiege | Gao PROPN 2 obj | left VERB:VBD 0 root leave",
        "besieging",
        {"agents": "troops", "patients": "Gao"},
    ),
    ("subject control", "Chad PROPN 2 nsubj | agreed VERB:VBD 0 root agree | to PART 4 mark | help VERB:VB 2 xcomp | Niger PROPN 4 obj", "help", {"agents": "Chad", "patients": "Niger"}),
    (
        "object control",
        "France PROPN 2 nsubj | urged VERB:VBD 0 root urge | Mali PROPN 2 obj | to PART 5 mark | free VERB:VB 2 xcomp | Ali PROPN 5 obj",
        "free",
        {"agents": "Mali", "patients": "Ali"},
    ),
    (
        "promise controls by its subject",
        "France PROPN 2 nsubj | promised VERB:VBD 0 root promise | Mali PROPN 2 iobj | to PART 5 mark | free VERB:VB 2 xcomp | Ali PROPN 5 obj",
        "free",
        {"agents": "France", "patients": "Ali"},
    ),
    (
        "control from a passive",
        "Mali PROPN 3 nsubj:pass | was AUX:VBD 3 aux:pass be | urged VERB:VBN 0 root urge | to PART 5 mark | free VERB:VB 3 xcomp | Ali PROPN 5 obj",
        "free",
        {"agents": "Mali", "patients": "Ali"},
    ),
    (
        "control by a prepositional phrase",
        "France PROPN 2 nsubj | called VERB:VBD 0 root call | on ADP 4 case | Mali PROPN 2 obl | to PART 6 mark | free VERB:VB 2 xcomp | Ali PROPN 6 obj",
        "free",
        {"agents": "Mali", "patients": "Ali"},
    ),
    (
        "infinitive of a noun, its owner",
        "Iran PROPN 3 nmod:poss | 's PART 1 case | readiness NOUN 6 nsubj | to PART 5 mark | help VERB:VB 3 acl | grew VERB:VBD 0 root grow",
        "help",
        {"agents": "Iran"},
    ),
    (
        "subjects coordinated",
        "Iran PROPN 4 nsubj | and CCONJ 3 cc | Iraq PROPN 1 conj | signed VERB:VBD 0 root sign | pacts NOUN 4 obj pact",
        "signed",
        {"agents": "Iran Iraq", "patients": "pacts"},
    ),
    (
        "objects coordinated",
        "Iran PROPN 2 nsubj | struck VERB:VBD 0 root strike | Iraq PROPN 2 obj | , PUNCT 5 punct | Syria PROPN 3 conj | and CCONJ 7 cc | Qatar PROPN 3 conj",
        "struck",
        {"agents": "Iran", "patients": "Iraq Syria Qatar"},
    ),
    (
        "verbs coordinated share the subject",
        "Kenya PROPN 2 nsubj | condemned VERB:VBD 0 root condemn | Chad PROPN 2 obj | and CCONJ 5 cc | left VERB:VBD 2 conj leave | Geneva PROPN 5 obj",
        "left",
        {"agents": "Kenya", "patients": "Geneva"},
    ),
    (
        "the past after a pluperfect goes on with the saying",
        "Oman PROPN 2 nsubj | said VERB:VBD 0 root say | ships NOUN:NNS 5 nsubj ship | had AUX:VBD 5 aux have | left VERB:VBN 2 ccomp leave"
        " | and CCONJ 7 cc | warned VERB:VBD 5 conj warn | Iran PROPN 7 obj",
        "warned",
        {"agents": "Oman", "patients": "Iran"},
    ),
    (
        "a deed after a pluperfect is part of what is said",
        "Oman PROPN 2 nsubj | said VERB:VBD 0 root say | ships NOUN:NNS 5 nsubj ship | had AUX:VBD 5 aux have | left VERB:VBN 2 ccomp leave"
        " | and CCONJ 7 cc | struck VERB:VBD 5 conj strike | Iran PROPN 7 obj",
        "struck",
        {"agents": "ships", "patients": "Iran"},
    ),
    (
        "verbs coordinated share the object behind them",
        "Kenya PROPN 2 nsubj | signed VERB:VBD 0 root sign | and CCONJ 4 cc | ratified VERB:VBD 2 conj ratify | it PRON 2 obj",
        "ratified",
        {"agents": "Kenya", "patients": "it"},
    ),
    (
        "ditransitive passive",
        "Chad PROPN 3 nsubj:pass | was AUX:VBD 3 aux:pass be | given VERB:VBN 0 root give | grain NOUN 3 obj | by ADP 6 case | Kenya PROPN 3 obl:agent",
        "given",
        {"agents": "Kenya", "patients": "grain", "recipients": "Chad", "passive": True},
    ),
    ("indirect object", "Kenya PROPN 2 nsubj | gave VERB:VBD 0 root give | Chad PROPN 2 iobj | grain NOUN 2 obj", "gave", {"agents": "Kenya", "patients": "grain", "recipients": "Chad"}),
    ("particle", "France PROPN 2 nsubj | pulled VERB:VBD 0 root pull | out ADP 2 compound:prt", "pulled", {"agents": "France", "particles": ("out",)}),
    ("particle tagged as an adverb", "France PROPN 2 nsubj | pulled VERB:VBD 0 root pull | out ADV 2 advmod", "pulled", {"agents": "France", "particles": ("out",)}),
    (
        "noun with owner and target",
        "Israel PROPN 3 nmod:poss | 's PART 1 case | strikes NOUN 6 nsubj strike | on ADP 5 case | Iran PROPN 3 nmod | continued VERB:VBD 0 root continue",
        "strikes",
        {"owners": "Israel", "on": "Iran"},
    ),
    (
        "noun with by and of",
        "killing NOUN 6 nsubj | of ADP 3 case | Ali PROPN 1 nmod | by ADP 5 case | rebels NOUN 1 nmod rebel | continued VERB:VBD 0 root continue",
        "killing",
        {"agents": "rebels", "patients": "Ali"},
    ),
    (
        "light verb",
        "Israel PROPN 2 nsubj | launched VERB:VBD 0 root launch | strike NOUN 2 obj | on ADP 5 case | Iran PROPN 3 nmod",
        "strike",
        {"agents": "Israel", "on": "Iran", "clause": "launched"},
    ),
    (
        "light verb, the target hung on the verb",
        "Israel PROPN 2 nsubj | launched VERB:VBD 0 root launch | strike NOUN 2 obj | on ADP 5 case | Iran PROPN 2 obl",
        "strike",
        {"agents": "Israel", "on": "Iran", "clause": "launched"},
    ),
    (
        "light verb around a quantity",
        "Israel PROPN 2 nsubj | launched VERB:VBD 0 root launch | series NOUN 2 obj | of ADP 5 case | strikes NOUN 3 nmod strike",
        "strikes",
        {"agents": "Israel", "clause": "launched"},
    ),
    (
        "light verb in the passive",
        "talks NOUN 3 nsubj:pass talk | were AUX:VBD 3 aux:pass be | held VERB:VBN 0 root hold | by ADP 5 case | Chad PROPN 3 obl:agent | with ADP 7 case | Niger PROPN 3 obl",
        "talks",
        {"agents": "Chad", "with": "Niger", "clause": "held", "passive": True},
    ),
    (
        "light verb whose subject undergoes the noun",
        "Iran PROPN 2 nsubj | came VERB:VBD 0 root come | under ADP 4 case | attack NOUN 2 obl | by ADP 6 case | Israel PROPN 4 nmod",
        "attack",
        {"agents": "Israel", "patients": "Iran", "clause": "came"},
    ),
    (
        "adjective with a copula",
        "Chad PROPN 3 nsubj | is AUX 3 cop be | ready ADJ 0 root | to PART 5 mark | help VERB:VB 3 xcomp | Niger PROPN 5 obj",
        "ready",
        {"agents": "Chad", "contents": "help"},
    ),
    (
        "subject of a copula controls",
        "Chad PROPN 3 nsubj | is AUX 3 cop be | ready ADJ 0 root | to PART 5 mark | help VERB:VB 3 xcomp | Niger PROPN 5 obj",
        "help",
        {"agents": "Chad", "patients": "Niger"},
    ),
    (
        "gapped clause",
        "both PRON 2 nsubj | helped VERB:VBD 0 root help | Moscow PROPN 2 obj | — PUNCT 5 punct | Minsk PROPN 3 appos | by SCONJ 7 mark | lending VERB:VBG 2 advcl lend | land NOUN 7 obj",
        "lending",
        {"agents": "Minsk", "patients": "land"},
    ),
]


def word(sentence: str, form: str) -> Token:
    return next(t for t in tree(sentence).tokens if t.text == form)


def seen(frame: Frame) -> dict[str, object]:
    groups = ("agents", "patients", "recipients", "owners", "contents")
    found: dict[str, object] = {name: " ".join(t.text for t in getattr(frame, name)) for name in groups}
    found |= {p: " ".join(t.text for t in frame.oblique(p)) for p in ("on", "with")}
    return found | {"passive": frame.passive, "particles": frame.particles, "clause": frame.clause.text}


@pytest.mark.parametrize(("sentence", "trigger", "wanted"), [pytest.param(s, t, w, id=name) for name, s, t, w in CASES])
def test_frame(sentence: str, trigger: str, wanted: dict[str, object]) -> None:
    frame = frame_of(word(sentence, trigger))
    found = seen(frame)
    assert {name: found[name] for name in {"agents", "patients", *wanted}} == {"agents": "", "patients": "", **wanted}
    assert frame.is_light is (frame.clause is not frame.trigger)


CLAUSES = "Rebels NOUN 2 nsubj rebel | fled VERB:VBD 0 root flee | "


@pytest.mark.parametrize("relation", ["conj", "xcomp", "advcl", "acl", "ccomp", "parataxis", "acl:relcl", "dep", "root"])
@pytest.mark.parametrize("upos", ["VERB", "NOUN", "ADJ", "AUX"])
def test_no_relation_breaks_a_frame(relation: str, upos: str) -> None:
    """A parser may hang anything on anything: frames stay lists of words of the sentence."""
    if relation == "root":
        sentence = f"Rebels NOUN 2 nsubj | x {upos} 0 root"
    else:
        # a chain longer than any sentence has
        sentence = CLAUSES + " | ".join(f"x {upos}:VBG {n} {relation}" for n in range(2, 30))
    for token in tree(sentence).tokens:
        frame = frame_of(token)
        assert frame.trigger is token
        for group in (frame.agents, frame.patients, frame.contents):
            assert all(t in token.tree.tokens for t in group)


def test_conjuncts_and_prepositions() -> None:
    first = word("because ADP 3 case | of ADP 1 fixed | Iran PROPN 0 root | and CCONJ 5 cc | Iraq PROPN 3 conj | or CCONJ 7 cc | Oman PROPN 5 conj", "Iran")
    assert [t.text for t in conjuncts(first)] == ["Iran", "Iraq", "Oman"]
    assert preposition(first) == "because of"
    assert preposition(first.tree.tokens[4]) == ""


def test_a_noun_phrase_keeps_its_attributes_and_leaves_its_clauses() -> None:
    sentence = (
        "the DET 2 det | president NOUN 9 nsubj | of ADP 4 case | Chad PROPN 2 nmod | , PUNCT 8 punct | who PRON 8 nsubj | had AUX 8 aux have"
        " | fled VERB:VBN 2 acl:relcl flee | returned VERB:VBD 0 root return"
    )
    assert [t.text for t in noun_phrase(word(sentence, "president"))] == ["the", "president", "of", "Chad"]

"""Frames: who acts on whom in a predicate, whatever the construction.

Voice, coordination, control, relative clauses, participles, light verbs and nominalisation are undone here once, so
that a rule sees the same agent and patient in "X struck Y", "Y was struck by X", "X, striking Y", "X's strike on Y"
and "X carried out a strike on Y". Pure functions over trees.
"""

from __future__ import annotations

import attrs

from geoevents.syntax.lightverbs import LIGHT_VERBS, UNDERGOING
from geoevents.syntax.tree import Token

__all__ = ["Frame", "Oblique", "conjuncts", "frame_of", "is_determined", "is_passive", "noun_phrase", "preposition", "surface_subjects"]

_MAX_DEPTH = 12  # chains of control and coordination are short; a malformed parse must not loop

# Relations that leave the noun phrase proper.
_OUTSIDE_PHRASE = frozenset({"conj", "cc", "punct", "appos", "acl:relcl", "acl", "parataxis", "advcl", "cop", "aux", "nsubj", "csubj", "dep", "discourse", "list", "reparandum", "orphan", "obl", "advmod", "mark", "ccomp", "xcomp", "expl"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"})
_OBJECT_CONTROL_EXCEPTIONS = frozenset({"promise", "threaten", "vow", "pledge", "use", "swear"})


@attrs.frozen(slots=True, eq=False)
class Oblique:
    """A prepositional dependent: the preposition in lower case ("with", "according to", "" for none) and its head."""

    preposition: str
    token: Token


@attrs.frozen(slots=True, eq=False)
class Frame:
    """A predicate with its arguments, coordination expanded.

    trigger: the verb, noun or adjective. clause: the verb that carries tense and polarity (the light verb of a noun).
    agents, patients, recipients: heads of noun phrases. owners: possessors, compounds and adjectives of a noun.
    obliques: prepositional dependents, the trigger's own first. contents: heads of complement clauses and infinitives.
    """

    trigger: Token
    clause: Token
    kind: str
    passive: bool = False
    agents: tuple[Token, ...] = ()
    patients: tuple[Token, ...] = ()
    recipients: tuple[Token, ...] = ()
    owners: tuple[Token, ...] = ()
    obliques: tuple[Oblique, ...] = ()
    contents: tuple[Token, ...] = ()
    particles: tuple[str, ...] = ()

    def oblique(self, *prepositions: str) -> tuple[Token, ...]:
        """The heads of the dependents with one of these prepositions, in the order of the sentence."""
        return tuple([o.token for o in self.obliques if o.preposition in prepositions])

    @property
    def is_light(self) -> bool:
        """Whether the trigger is a noun under a light verb."""
        return self.clause is not self.trigger


def frame_of(trigger: Token) -> Frame:
    """The frame of a verb, noun or adjective."""
    if trigger.upos in ("VERB", "AUX"):
        return _verb_frame(trigger)
    if trigger.upos == "ADJ":
        return _adjective_frame(trigger)
    return _noun_frame(trigger)


def conjuncts(token: Token) -> tuple[Token, ...]:
    """The token and the nominals coordinated with it."""
    if not token.children:
        return (token,)
    more = [c for c in token.children if c.rel == "conj" and c.upos in _NOMINAL]
    if len(more) > 1:
        # "President Jane Doe" parsed as two fellows: a title right before a name is no fellow of it
        more = [c for c in more if not any(d.i == c.i + 1 and d.upos == "PROPN" for d in more)]
    if token.rel == "nsubj" and token.upos == "PROPN":
        more += [c for c in token.children if c.deprel in ("nmod:unmarked", "appos") and _is_listed(c)]
    return (token, *(x for c in more for x in conjuncts(c))) if more else (token,)


def _is_listed(name: Token) -> bool:
    """Whether a name after a comma goes on a headline's list ("Chad, Niger sign"), which no second comma closes."""
    tokens = name.tree.tokens
    return name.upos == "PROPN" and tokens[name.i - 1].text == "," and name.i + 1 < len(tokens) and tokens[name.i + 1].upos in ("VERB", "AUX", "CCONJ")


def preposition(token: Token) -> str:
    """The preposition of a nominal ("on", "because of"), lower case, or the empty string."""
    title: Token | None = None
    for c in token.children:
        if c.rel == "case":
            fixed = [f.text.lower() for f in c.children if f.rel == "fixed"]
            if not fixed and c.lemma == "out" and any(k.rel == "case" and k.i == c.i + 1 and k.lemma == "of" for k in token.children):
                fixed = ["of"]
            word = "'s" if c.lemma in ("'s", "’s", "'") else c.text.lower()
            return " ".join([word, *fixed])
        if title is None and c.deprel == "nmod:desc":
            title = c
    return preposition(title) if title is not None else ""  # "on King Mswati", its preposition hung on the title


def marker(token: Token) -> str:
    """The subordinating word of a clause ("to", "by", "because"), lower case, or the empty string."""
    for c in token.children:
        if c.rel == "mark":
            return " ".join([c.text.lower(), *(f.text.lower() for f in c.children if f.rel == "fixed")])
    return ""


def noun_phrase(token: Token) -> list[Token]:
    """The words of a nominal's own phrase, in text order: without its clauses, appositions and coordinated fellows.

    Prepositional attributes are kept behind common nouns ("the president of Chad") and names of bodies.
    """
    if token.upos == "PRON" or not token.children:
        return [token]
    words = [token]
    stack: list[tuple[Token, bool]] = [(token, True)]
    while stack:
        node, top = stack.pop()
        for c in node.children:
            if c.deprel in _OUTSIDE_PHRASE or c.rel in _OUTSIDE_PHRASE:
                # "Prime" in "Prime Minister", quoted names and hyphens inside a compound stay
                if not (c.rel == "punct" and token.i > c.i > min(t.i for t in words) and c.text in "-–/'."):
                    continue
            if top and c.rel == "case":
                continue
            if top and c.i > token.i and _after_comma(token, c):
                continue
            if c.rel == "nmod" and c.deprel != "nmod:poss" and preposition(c) not in _PHRASE_PREPOSITIONS:
                continue
            words.append(c)
            stack.append((c, False))
    words.sort(key=lambda t: t.i)
    # a determiner far to the left of a gap (quotation, parenthesis) stays: spans are the smallest cover
    return words


def _after_comma(head: Token, dependent: Token) -> bool:
    """Whether a later dependent is parted by a comma from what it hangs on."""
    tokens = head.tree.tokens
    if "," not in [t.text for t in tokens[head.i + 1 : dependent.i]]:
        return False
    first = min([t.i for t in dependent.governed() if t.upos != "PUNCT" or t is dependent])
    return first > 0 and tokens[first - 1].text == ","


_DETERMINERS = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})


def is_determined(noun: Token) -> bool:
    """Whether an article, a demonstrative or a possessor says which one is meant ("the raid", "Chad's raid")."""
    return any(
        (c.rel == "det" and (c.lemma in _DETERMINERS or c.text.lower() in _DETERMINERS)) or c.deprel in ("nmod:poss", "det:poss") for c in noun.children
    )


_PHRASE_PREPOSITIONS = frozenset({"of", "for", "'s", "to", "in", "from", ""})


def is_passive(verb: Token) -> bool:
    """Whether a verb form is passive: by its auxiliary or subject, or as a bare past participle."""
    for c in verb.children:
        if c.deprel in ("aux:pass", "nsubj:pass", "csubj:pass"):
            return True
        if c.rel in ("nsubj", "aux", "obj") and c.deprel != "nsubj:outer":
            return c.rel == "aux" and c.lemma == "get" and verb.xpos == "VBN"
    if verb.xpos == "VBN" or ("VerbForm=Part" in verb.feats and "Tense=Past" in verb.feats):
        if verb.rel in ("acl", "amod", "advcl"):
            return True
        if verb.rel == "conj" and verb.head is not None and verb.head.upos == "VERB":
            return is_passive(verb.head)
        if verb.rel in ("xcomp", "ccomp", "parataxis", "root"):
            return any(c.deprel == "obl:agent" for c in verb.children) or verb.rel in ("xcomp", "root")
    return False


def _relative_head(clause: Token) -> Token | None:
    """The noun that a relative clause or participle modifies; for coordinated clauses, that of the first."""
    node: Token | None = clause
    for _ in range(_MAX_DEPTH):
        if node is None:
            return None
        if node.rel == "acl" or _is_cleft(node):
            return node.head
        if node.rel == "conj":
            node = node.head
            continue
        return None
    return None


def _is_cleft(clause: Token) -> bool:
    """Whether a clause says what the one does who is singled out: "it was Chad that signed"."""
    focus = clause.head
    if clause.deprel != "advcl:relcl" or focus is None or focus.upos not in _NOMINAL:
        return False
    return any(c.lemma == "it" and c.i < focus.i for c in focus.children) and any(c.rel == "cop" for c in focus.children)


def _resolve_relative(token: Token, clause: Token) -> Token:
    """The noun that a relative pronoun stands for; any other token is itself."""
    if token.upos in ("PRON", "DET", "SCONJ") and token.lemma in ("who", "whom", "which", "that", "whose"):
        noun = _relative_head(clause)
        if noun is not None:
            return noun
    return token


def _after_participle(verb: Token) -> bool:
    """Whether a coordinated verb follows a participle ("killing two and wounding five")."""
    return verb.head is not None and verb.head.xpos == "VBG" and verb.head.rel == "advcl"


def surface_subjects(verb: Token, depth: int = 0) -> tuple[Token, ...]:
    """The heads of the (surface) subject of a verb, own or inherited by coordination, control or participle."""
    if depth > _MAX_DEPTH:
        return ()
    gapped = _gapped_subject(verb)
    if gapped is not None:
        return conjuncts(gapped)
    own = [c for c in verb.children if c.rel == "nsubj"]
    if not own and verb.i > 1 and verb.tree.tokens[verb.i - 1].text == "-" and verb.tree.tokens[verb.i - 2].head is verb:
        own = [c for c in verb.tree.tokens[verb.i - 2].children if c.rel == "nsubj"]  # "India test-fired": hung on "test"
    # "outer" subjects belong to the clause that the predicate embeds
    inner = [c for c in own if c.deprel != "nsubj:outer"] or own
    participle = verb.rel == "advcl" or (verb.rel == "conj" and _after_participle(verb))
    if verb.xpos == "VBG" and participle and inner and inner[0].i > verb.i:
        inner = []  # ", killing ten people, residents said": the subject of a participle never follows it
    if len(inner) == 1:
        return conjuncts(_resolve_relative(inner[0], verb))
    if inner:
        # of two subjects, which no clause has, the one next to the verb
        listed = [c for c in inner if c.upos == "PROPN" and verb.tree.tokens[min(c.i + 1, verb.i)].text == ","]
        if len(inner) == 2 and listed and inner[1].i < verb.i:
            return tuple(x for c in inner for x in conjuncts(c))  # "Chad, Nigerian rebels extend truce"
        if len(inner) == 2 and inner[0].i < inner[1].i < verb.i and any(k.rel == "cc" and k.lemma == "and" for k in inner[1].children):
            return tuple(x for c in inner for x in conjuncts(c))  # "He and President Diop signed"
        nearest = max((c for c in inner if c.i < verb.i), key=lambda c: c.i, default=inner[0])
        subject = _resolve_relative(nearest, verb)
        return conjuncts(subject)
    # '"Y must go," X said': the speaker hung on the verb of the speech
    for c in verb.children:
        if c.rel == "ccomp" and c.i < verb.i:
            speakers = [k for k in c.children if k.rel == "nsubj" and c.i < k.i < verb.i]
            if speakers:
                return conjuncts(speakers[-1])
    head = verb.head
    if head is None:
        return ()
    rel = verb.rel
    if rel == "conj":
        if head.upos in _NOMINAL and not any(c.rel in ("nsubj", "cop") for c in head.children):
            return ()
        return surface_subjects(head.head if head.head is not None and _resumes_speaker(verb, head) else head, depth + 1)
    if rel == "xcomp":
        return _controller(verb, head, depth)
    if rel == "advcl" and marker(verb) in ("of", "for", "from", "into") and head.upos == "VERB":
        # "accused X of killing", "thanked X for joining", "barred X from leaving": X is who acts
        objects = [c for c in head.children if c.rel == "obj" and c.i < verb.i]
        if objects:
            return conjuncts(objects[0])
    if rel == "advcl":
        before = verb.tree.tokens[verb.i - 1] if verb.i else None
        if verb.xpos == "VBG" and before is not None and before.upos == "NOUN" and before.lemma in _VOICES:
            return owners(before)  # "resigned after protests calling for his trial": not he calls
        if head.upos in ("VERB", "AUX", "ADJ") or any(c.rel in ("nsubj", "cop") for c in head.children):
            mark = marker(verb)
            if "VerbForm=Fin" in verb.feats and mark not in ("while", "when", "after", "before", "by", ""):
                return ()
            return surface_subjects(head, depth + 1)
        return conjuncts(head) if head.upos in _NOMINAL else ()
    if rel == "acl":
        if verb.deprel == "acl:relcl":
            # no subject of its own: the relative pronoun was dropped or is an oblique
            return conjuncts(head)
        if marker(verb) == "to":
            return _owner_of_infinitive(head, depth)
        if verb.xpos in ("VBD", "VBZ", "VBP") and marker(verb) in _CONJUNCTIONS:
            # "... for its provocations after a frigate sailed by": the subject hung beside its verb
            opening = next(c for c in verb.children if c.rel == "mark")
            beside = [c for c in head.children if c.rel in ("nmod", "appos") and opening.i < c.i < verb.i]
            return conjuncts(beside[-1]) if beside else ()
        if verb.xpos == "VBG" and not marker(verb) and _is_afterthought(verb, head):
            return surface_subjects(_clause_of(head) or head, depth + 1)
        if marker(verb) == "of" and head.rel == "obj":
            return conjuncts(head)  # "accused soldiers of looting"
        if marker(verb):
            return tuple(x for x in owners(head) if x.deprel == "nmod:poss") or _owner_of_infinitive(head, depth)
        if verb.xpos == "VBG" and head.lemma in _UTTERANCES and head.rel == "obj" and head.head is not None and head.head.lemma in _UTTERING:
            return surface_subjects(head.head, depth + 1)  # "signed a decree granting", "passed a resolution condemning"
        if verb.xpos == "VBG" and head.lemma in _UTTERANCES and head.rel == "obl" and not owners(head):
            return surface_subjects(_clause_of(head) or head, depth + 1)  # "wrote in an editorial criticising"
        return conjuncts(head)
    if rel == "ccomp" and marker(verb) in ("", "to") and "VerbForm=Fin" not in verb.feats:
        return _controller(verb, head, depth)
    if rel == "csubj":
        return ()
    if rel == "parataxis" and not marker(verb) and verb.xpos in ("VBG", "VBN"):
        return surface_subjects(head, depth + 1)
    return ()


_TELLING = frozenset(
    "say add warn urge call accuse demand vow threaten reject condemn ask appeal deny criticise criticize denounce insist pledge promise praise "
    "thank welcome blame express voice describe dismiss announce order request offer propose refuse stress declare invite summon".split()
)


def _resumes_speaker(verb: Token, head: Token) -> bool:
    """Whether a coordinated verb goes on with the saying, not with what is said: "said that talks would resume and urged restraint"."""
    if head.rel != "ccomp" or head.head is None or head.head.xpos != "VBD" or verb.xpos != "VBD" or any(c.rel == "aux" for c in verb.children):
        return False
    return any(c.rel == "aux" and (c.xpos == "MD" or (c.lemma == "have" and verb.lemma in _TELLING)) for c in head.children)


def _gapped_subject(verb: Token) -> Token | None:
    """ "Iran" in "... - Iraq by lending ships and Iran by sending oil", where the finite verb is left out."""
    if verb.rel not in ("advcl", "conj", "acl"):
        return None
    mark = next((c for c in verb.children if c.rel == "mark" and c.lemma == "by"), None)
    if mark is None or mark.i < 2:
        return None
    tokens = verb.tree.tokens
    before = tokens[mark.i - 1]
    start = before
    while start.i > 0 and tokens[start.i - 1].head is start and tokens[start.i - 1].rel in ("det", "amod", "compound"):
        start = tokens[start.i - 1]
    edge = tokens[start.i - 1].text.lower() if start.i > 0 else ""
    if before.upos in ("PROPN", "PRON") and before.rel in ("appos", "conj", "nsubj", "parataxis", "orphan", "dep") and before is not verb.head and edge in ("—", "–", "-", "--", "and", ",", ";", "while"):
        return before
    return None


def _is_afterthought(participle: Token, noun: Token) -> bool:
    """Whether a comma parts a participle from the object that the parser hung it on: "..., calling the raid a crime"."""
    tokens = participle.tree.tokens
    first = min((t.i for t in participle.subtree() if t.upos != "PUNCT"), default=participle.i)
    return first > 0 and tokens[first - 1].text == "," and noun.rel not in ("nsubj", "root")


def _clause_of(token: Token) -> Token | None:
    """The verb whose argument a nominal is, however deep."""
    for node in token.ancestors():
        if node.upos in ("VERB", "AUX"):
            return node
    return None


def _controller(verb: Token, matrix: Token, depth: int) -> tuple[Token, ...]:
    if matrix.upos == "VERB" and matrix.lemma not in _OBJECT_CONTROL_EXCEPTIONS:
        objects = [c for c in matrix.children if c.rel in ("obj", "iobj") and c.i < verb.i]
        if objects:
            return conjuncts(objects[-1] if objects[-1].rel == "obj" else objects[0])
        if is_passive(matrix):
            return surface_subjects(matrix, depth + 1)
        if matrix.lemma in ("call", "appeal", "plead", "wait", "push", "press"):
            for c in matrix.children:
                if c.rel == "obl" and preposition(c) in ("on", "upon", "to", "for", "with"):
                    return conjuncts(c)
    return surface_subjects(matrix, depth + 1)


_UTTERANCES = frozenset({
    "decree", "order", "law", "bill", "resolution", "statement", "report", "letter", "motion", "act", "declaration", "edict", "directive",
    "ruling", "communique", "communiqué", "editorial", "article", "op-ed", "column", "speech", "tweet", "post", "commentary", "video", "memorandum", "memo", "note", "proclamation", "verdict", "amendment", "legislation", "petition",
})  # fmt: skip


_VOICES = _UTTERANCES | {"protest", "rally", "demonstration", "march", "chant", "slogan", "banner", "placard", "campaign"}

_UTTERING = frozenset({
    "sign", "pass", "adopt", "issue", "release", "approve", "send", "write", "publish", "make", "file", "present", "submit", "introduce",
    "draft", "deliver", "enact", "table", "announce", "unveil", "post", "read", "support", "endorse", "back", "circulate", "propose",
})  # fmt: skip


_CONJUNCTIONS = frozenset({"after", "before", "when", "while", "as", "because", "since", "until", "once"})


def _owner_of_infinitive(noun: Token, depth: int) -> tuple[Token, ...]:
    """Whose act "readiness to collaborate", "threat to expel", "plans to build" is about."""
    if noun.lemma in _MEANS:
        return ()  # "provided assistance to support refugees": a purpose
    own = [x for x in owners(noun) if x.deprel == "nmod:poss"] or [x for x in owners(noun) if x.text[:1].isupper() or x.lemma in _AUTHORITIES]
    if own:
        return tuple(own)
    if noun.child("cop") and noun.child("nsubj"):
        return surface_subjects(noun, depth + 1)  # "is next week to visit"
    by = [c for c in noun.children if c.rel == "nmod" and preposition(c) in ("by", "from", "of")]
    if by:
        return conjuncts(by[0])
    head = noun.head
    if head is None and noun.upos == "PROPN":
        return conjuncts(noun)  # the headline "NATO to send troops"
    if head is not None and noun.rel in ("obj", "obl", "nsubj", "xcomp") and head.upos in ("VERB", "AUX"):
        if noun.rel == "nsubj":
            return ()
        return surface_subjects(head, depth + 1)
    return ()


_MEANS = frozenset({"aid", "assistance", "fund", "funding", "money", "relief", "dollar", "euro", "grant", "loan", "million", "billion"})
_AUTHORITIES = frozenset({"government", "army", "military", "police", "state", "court", "council", "cabinet", "parliament", "rebel", "opposition"})


def owners(noun: Token) -> tuple[Token, ...]:
    """Possessors, then compounds and adjectives of a noun, possessors' fellows included."""
    possessors: list[Token] = []
    modifiers: list[Token] = []
    for c in noun.children:
        rel, deprel = c.rel, c.deprel
        if deprel in ("nmod:poss", "det:poss") or (rel == "nmod" and preposition(c) == "'s"):
            possessors.extend(conjuncts(c))
        if rel in ("compound", "amod") or deprel in ("nmod:unmarked", "nmod:desc"):
            modifiers.extend([x for x in conjuncts(c) if x.upos in ("PROPN", "ADJ", "NOUN", "X")])
    return (*possessors, *modifiers)


def _obliques(node: Token, skip: Token | None = None) -> list[Oblique]:
    found: list[Oblique] = []
    for c in node.children:
        if c is skip:
            continue
        rel = c.rel
        if rel == "advmod":  # "walked away from the talks"
            for k in c.children:
                if k.rel in ("obl", "nmod") and (prep := preposition(k)):
                    found += [Oblique(prep, x) for x in conjuncts(k)]
        elif rel in ("obl", "nmod"):
            if c.deprel != "nmod:poss" and (prep := preposition(c)) != "'s":
                found += [Oblique(preposition(x) or prep if x is not c else prep, x) for x in conjuncts(c)]
        elif rel == "xcomp" and c.upos in ("NOUN", "PROPN") and (prep := preposition(c)) not in ("", "'s"):
            found += [Oblique(preposition(x) or prep if x is not c else prep, x) for x in conjuncts(c)]
    return found


_PHRASAL_MARKERS = ("to", "by", "for", "from", "of", "on", "against", "in", "with", "over", "about", "into", "that", "at")


def _contents(node: Token) -> list[Token]:
    found: list[Token] = []
    for c in node.children:
        if c.rel in ("xcomp", "ccomp") or (c.rel == "acl" and c.deprel != "acl:relcl" and marker(c)) or (
            c.rel == "advcl" and marker(c) in _PHRASAL_MARKERS
        ):
            found.append(c)
            for d in c.children:
                if d.rel == "conj" and d.upos in ("VERB", "NOUN", "ADJ", "PROPN") and not any(s.rel == "nsubj" for s in d.children):
                    found.append(d)
    return found


def _particles(verb: Token) -> tuple[str, ...]:
    found: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    for c in verb.children:
        if c.deprel == "compound:prt":
            found = (*found, c.text.lower())
        elif c.rel == "advmod" and c.i == verb.i + 1 and c.text.lower() in _ADVERB_PARTICLES:
            beside = (c.text.lower(),)  # taggers often leave the particle an adverb: "pulled out", "backed down"
    if not found and not beside and verb.lemma in ("hand", "turn"):
        # "handed over 40 prisoners": taken for "more than 40"
        return tuple(t.text.lower() for t in verb.tree.tokens[verb.i + 1 : verb.i + 2] if t.text.lower() == "over")
    return found or beside


_ADVERB_PARTICLES = frozenset({"out", "down", "off", "up", "back", "in", "away", "over", "on", "aside", "together", "apart", "forward", "through", "ahead"})


def _named(nominal: Token) -> bool:
    return nominal.upos == "PROPN" or (nominal.upos == "NOUN" and nominal.child("nmod:poss") is not None)


_TOPIC = ("on", "about", "over", "regarding", "concerning")
_LOOSE = ("with", "between", "among", "to", "into")


def _verb_frame(verb: Token) -> Frame:
    passive = is_passive(verb)
    subjects = surface_subjects(verb)
    obliques = _obliques(verb)
    objects: list[Token] = []
    recipients: list[Token] = []
    named: list[Token] = []
    for c in verb.children:
        if c.rel == "obj":
            objects.extend(conjuncts(_resolve_relative(c, verb)))
        elif c.rel == "iobj":
            recipients.extend(conjuncts(_resolve_relative(c, verb)))
        elif c.rel == "xcomp" and c.i > verb.i and _named(c):
            named.extend(conjuncts(c))
    objects = objects or named  # "called President Lula to discuss": a name that parsers take for a predicate
    by = [o for o in obliques if o.preposition == "by"]
    for o in [o for o in obliques if o.preposition in _TOPIC]:
        obliques += [x for x in _obliques(o.token) if x.preposition in ("with", "between")]  # "worked on the dam with Chad"
    for x in objects:
        # "discussed the crisis with Chad": what parsers hang on the object is as often the verb's
        obliques += [o for o in _obliques(x) if o.preposition in _LOOSE]
    if passive:
        agents = [o.token for o in by]
        # "was given aid": the surface subject of a ditransitive with an object left is its recipient
        patients = [*(objects or subjects)]
        if objects:
            recipients = [*subjects, *recipients]
        obliques = [o for o in obliques if o not in by]
    else:
        agents = [*subjects, *_companions(verb)]
        patients = list(objects or recipients)
        if not patients and verb.deprel == "acl:relcl" and verb.head is not None and agents and verb.head not in agents:
            if not any(o.token.upos == "PRON" and o.token.lemma in ("which", "whom", "who") for o in obliques):
                patients = list(conjuncts(verb.head))  # "the drones that Iran supplied", "the deal Iran signed"
        if not patients and verb.rel == "conj" and verb.head is not None and verb.head.upos == "VERB":
            patients = _shared_object(verb)
        if not patients and verb.rel == "amod" and verb.head is not None and not agents:
            agents = list(conjuncts(verb.head))
    if passive and verb.rel == "amod" and verb.head is not None and not patients:
        patients = list(conjuncts(verb.head))
    return Frame(
        trigger=verb,
        clause=verb,
        kind="verb",
        passive=passive,
        agents=tuple(agents),
        patients=tuple(patients),
        recipients=tuple(recipients),
        obliques=tuple([o if (noun := _resolve_relative(o.token, verb)) is o.token else Oblique(o.preposition, noun) for o in obliques]),
        contents=tuple(_contents(verb)),
        particles=_particles(verb),
    )


_TOGETHER = frozenset({"together", "along", "alongside", "jointly", "with"})


def _companions(verb: Token) -> list[Token]:
    """Who acts together with the subject: "together with X", "along with X", "alongside X"."""
    found: list[Token] = []
    for c in verb.children:
        if c.rel == "obl":
            case = next((k for k in c.children if k.rel == "case"), None)
            first = case.text.lower() if case is not None else ""
            if case is None or first not in _TOGETHER:
                continue
            before = verb.tree.tokens[case.i - 1].text.lower() if case.i > 0 else ""
            if preposition(c) in ("together with", "along with", "alongside", "jointly with") or (
                first == "with" and before in ("together", "along", "jointly")
            ):
                found.extend(conjuncts(c))
    return found


def _shared_object(verb: Token) -> list[Token]:
    """The object of a later conjunct that stands behind both verbs ("signed and ratified the pact")."""
    head = verb.head
    if head is None or (not head.has_feature("VerbForm=Fin") and head.xpos not in ("VBN", "VBD", "VBG")):
        return []
    later = [c for c in head.children if c.rel == "obj" and c.i > verb.i]
    return [x for c in later for x in conjuncts(c)]


def _adjective_frame(adjective: Token) -> Frame:
    if any(c.rel in ("cop", "nsubj") for c in adjective.children) or adjective.rel in ("xcomp", "conj", "advcl", "root"):
        agents = surface_subjects(adjective)
    elif adjective.rel in ("amod", "acl") and adjective.head is not None:
        agents = conjuncts(adjective.head)
    else:
        agents = ()
    return Frame(
        trigger=adjective,
        clause=adjective,
        kind="adjective",
        agents=tuple(agents),
        obliques=tuple(_obliques(adjective)),
        contents=tuple(_contents(adjective)),
    )


# Nouns that add nothing to the event noun before them.
GENERIC_HEADS = frozenset({"order", "measure", "action", "activity", "operation", "campaign"})


def light_verb_of(noun: Token) -> tuple[Token, str] | None:
    """The light verb that a noun hangs on, and as what: "object" ("launched an attack") or "subject" ("an attack was launched")."""
    node = noun
    for _ in range(3):  # "launched a series of attacks", "signed a number of": the noun inside a quantity
        head = node.head
        if head is None:
            return None
        if node.rel == "nmod" and preposition(node) == "of" and head.lemma in _QUANTITIES:
            node = head
            continue
        if node.rel == "conj" and head.upos == "NOUN":
            node = head
            continue
        if node.rel == "compound" and head.lemma in GENERIC_HEADS:  # "imposed a curfew order", "took strike action"
            node = head
            continue
        break
    head = node.head
    if head is None:
        return None
    if head.upos == "VERB":
        preps = LIGHT_VERBS.get(head.lemma, frozenset())
        if node.rel == "obj" and "" in preps:
            return head, "object"
        if node.deprel == "nsubj:pass" and "" in preps:
            return head, "subject"
        if node.rel == "obl" and preposition(node) in preps:
            return head, "object"
        if node.rel == "obl" and preposition(node) == "in" and any(c.rel == "obj" and c.lemma == "part" for c in head.children):
            return head, "object"  # "took part in the talks"
        if node.rel == "nsubj" and "subject" in preps:
            return head, "event"
        if node.rel == "xcomp" and "" in preps:
            return head, "object"
    # "the attacks carried out by X", "talks held in Y", "the sanctions that X imposed"
    for c in node.children:
        if c.rel == "acl" and c.lemma in LIGHT_VERBS and "" in LIGHT_VERBS[c.lemma] and c.upos == "VERB":
            if is_passive(c) or any(x.rel == "nsubj" for x in c.children):
                return c, "modifier"
    return None


# Nouns that only say how much or how many of what stands behind their "of"; who uses them adds more for its purpose.
QUANTITIES = frozenset(
    "series number wave string spate round set range dozens dozen hundreds hundred barrage lot raft package flurry slew couple kind type form "
    "variety".split()
)
_QUANTITIES = QUANTITIES | frozenset(
    "pair campaign act bout total host one some several two three message letter telegram cable note word statement expression gesture vote show".split()
)


_STANCES = frozenset({
    "support", "defence", "defense", "solidarity", "favour", "favor", "backing", "sympathy", "protest", "collaboration", "partnership", "conjunction", "tandem", "coordination",
    "opposition", "praise", "appreciation", "gratitude", "condemnation", "retaliation", "reprisal",
})  # fmt: skip
_BEHIND_OF = ("by", "with", "from", "to", "against")
_HARMING = frozenset({"kill", "hit", "target", "wound", "injure", "destroy", "damage", "strike", "maim"})
_PUTTING = frozenset({"put", "place", "subject", "bring", "hit", "keep"})


_AIMED = frozenset({"on", "upon", "against", "into", "at", "to", "with", "for", "over"})
# What cannot belong to the noun behind a preposition, and so is the deed's own.
_STRAY = {"by": _AIMED | {"of"}} | dict.fromkeys(_AIMED, frozenset({"by"}))


def _noun_frame(noun: Token) -> Frame:
    own = owners(noun)
    obliques = _obliques(noun)
    for o in [o for o in obliques if o.preposition == "of"]:
        # "the arrest of a poet by police", "the recall of the envoy from Rome": parsers often hang the rest on the "of"
        obliques += [x for x in _obliques(o.token) if x.preposition in _BEHIND_OF]
    for o in obliques[:]:
        # "the attack on Mali by rebels", "the attack by rebels on Mali": nor does the second phrase belong to the first
        stray = _STRAY.get(o.preposition)
        if stray:
            obliques += [x for x in _obliques(o.token) if x.preposition in stray and (x.preposition != "of" or o.token.upos == "PROPN")]
    by = [o for o in obliques if o.preposition == "by"]
    agents = [o.token for o in by]
    contents = _contents(noun)
    clause, passive = noun, False
    recipients: list[Token] = []
    undergoer: list[Token] = []
    particles: tuple[str, ...] = ()
    light = light_verb_of(noun)
    if light is not None:
        verb, how = light
        clause = verb
        passive = is_passive(verb)
        outer = _obliques(verb, skip=_top_argument(noun, verb))
        if passive:
            agents = agents or [o.token for o in outer if o.preposition == "by"]
            if how == "object":  # "was placed under arrest"
                undergoer = [a for a in surface_subjects(verb) if a is not noun]
        elif how == "object" and verb.lemma in UNDERGOING and not (verb.lemma in _PUTTING and any(c.rel == "obj" and c is not noun for c in verb.children)):
            undergoer = [a for a in surface_subjects(verb) if a is not noun]
            agents = agents or [o.token for o in (*outer, *obliques) if o.preposition in ("from", "by")]
        elif how == "event" and verb.lemma in _HARMING:  # "the strike killed a commander"
            undergoer = [x for c in verb.children if c.rel == "obj" for x in conjuncts(c)]
        elif how != "event":
            agents = agents or [a for a in surface_subjects(verb) if a is not noun]
            if verb.lemma in _PUTTING:  # "put the province under curfew", "hit the country with sanctions"
                undergoer = [x for c in verb.children if c.rel == "obj" for x in conjuncts(c) if x is not noun]
        obliques += [o for o in outer if o.preposition != "by"]
        recipients = [x for c in verb.children if c.rel == "iobj" for x in conjuncts(c)]
        contents += [c for c in _contents(verb) if c is not noun and marker(c) == "to"]
        particles = _particles(verb)
    elif any(c.rel == "cop" for c in noun.children) or noun.rel == "xcomp":
        if noun.child("cop") and preposition(noun) == "under":
            undergoer = list(surface_subjects(noun))  # "the town is under siege"
        else:
            # "is the largest donor", "remains the largest donor"
            agents = agents or list(surface_subjects(noun))
    elif noun.rel == "nmod" and noun.head is not None and noun.head.upos == "PROPN" and preposition(noun) in ("on", "during"):
        agents = agents or list(conjuncts(noun.head))  # "Lula in Dakar on first visit"
    elif noun.lemma in _STANCES and noun.rel in ("obl", "nmod") and preposition(noun) == "in" and (doing := _clause_of(noun)) is not None:
        # "rallied in support of", "issued a statement in support of": the attitude of who acts
        doers = [o.token for o in _obliques(doing) if o.preposition == "by"] if is_passive(doing) else list(surface_subjects(doing))
        agents = agents or [a for a in doers if a is not noun.head]
    elif noun.rel == "nmod" and noun.head is not None and noun.head.lemma in _QUANTITIES and noun.head.child("cop"):
        agents = agents or list(surface_subjects(noun.head))  # "is one of the largest donors"
    return Frame(
        trigger=noun,
        clause=clause,
        kind="noun",
        passive=passive,
        agents=tuple(agents),
        patients=(*(o.token for o in obliques if o.preposition == "of"), *undergoer),
        recipients=tuple(recipients),
        owners=own,
        obliques=tuple([o for o in obliques if o.preposition != "by"]),
        contents=tuple(contents),
        particles=particles,
    )


def _top_argument(noun: Token, verb: Token) -> Token:
    """The argument of the verb that the noun stands in."""
    node = noun
    while node.head is not None and node.head is not verb:
        node = node.head
    return node

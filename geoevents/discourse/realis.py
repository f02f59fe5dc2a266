"""Did it happen? The realis of an event: actual, future, hypothetical or negated.

The trigger's own clause is read first (tense, auxiliaries, negation, "no ..."), then every word that governs it, one
after the other up to the root of the sentence: each passes the value on, negates it, moves it into the future, makes it
a mere possibility, or takes the event for granted, which ends the climb. What each governing word does stands in
tables/realis.tsv; how far it reaches is decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import rows
from geoevents.ontology import EventType, Realis
from geoevents.syntax.frames import QUANTITIES, is_determined, marker, preposition
from geoevents.syntax.lightverbs import LIGHT_VERBS
from geoevents.syntax.tree import Token

__all__ = ["Reading", "read", "realis_of"]

_MAX_STEPS = 40  # no sentence embeds so deeply; a malformed tree must not loop


class _Effect(StrEnum):
    """What a governing word does to the value of what it governs."""

    KEEP = "keep"
    NEGATE = "negate"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    REPORT = "report"
    GIVEN = "given"


class Reading(NamedTuple):
    """The realis of an event and how it came about.

    willed: whether the event lies ahead ("will", "to", "plans to"), be it under a condition.
    announced: whether it is told as a thing to come ("will", "vowed to"), not as a mere plan.
    purpose: whether it is only the purpose of another act.
    """

    realis: Realis
    willed: bool = False
    announced: bool = False
    purpose: bool = False


def realis_of(draft: Draft) -> Realis:
    """Whether the text presents the event as having happened."""
    return read(draft).realis


def read(draft: Draft) -> Reading:
    """The realis of the event with the reasons that other stages need."""
    return _Climb(draft).reading()


# ------------------------------------------------------------ values


def _compose(effect: _Effect, value: Realis) -> Realis:
    if effect is _Effect.NEGATE:
        return Realis.ACTUAL if value is Realis.NEGATED else Realis.NEGATED
    if effect is _Effect.FUTURE:
        return Realis.FUTURE if value is Realis.ACTUAL else value
    if effect is _Effect.HYPOTHETICAL:
        return Realis.HYPOTHETICAL
    return value


@cache
def _table() -> dict[tuple[str, str], tuple[_Effect, _Effect]]:
    found: dict[tuple[str, str], tuple[_Effect, _Effect]] = {}
    for kind, plain, negated, words in rows("realis"):
        for word in words.split():
            found.setdefault((kind, word), (_Effect(plain), _Effect(negated)))
    return found


def _look(kind: str, *keys: str, negated: bool = False) -> _Effect | None:
    table = _table()
    for key in keys:
        effects = table.get((kind, key))
        if effects is not None:
            return effects[1] if negated else effects[0]
    return None


# ------------------------------------------------------------ words and clauses


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NOT = frozenset({"not", "n't", "n’t", "never", "nt"})
_NO = frozenset({"no", "neither", "nor", "none"})
_NOBODY = frozenset({"nobody", "none", "nothing", "no-one", "neither"})
_LIMITERS = frozenset({"only", "just", "merely", "simply", "even", "least"})
_WILL = frozenset({"will", "shall", "'ll", "’ll", "wo", "wilt"})
_WOULD = frozenset({"would", "'d", "’d"})
_MAY = _set("may might could can ca should must ought need")
_PREDICATES = frozenset({"VERB", "AUX", "ADJ"})
_SOON = frozenset({"tomorrow", "soon", "shortly", "tonight"})
_UNITS = _set(
    "day week weekend month year decade century quarter summer spring winter autumn fall monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december"
)
_QUANTITIES = QUANTITIES | _set("act bout case part thousands campaign pattern day week month year hour rest majority")
_EVENT_VERBS = _set("occur happen take begin start follow come be erupt continue go proceed unfold")
_MOVE_PREPOSITIONS = frozenset({"for", "at", "during", "to", "into", "with", ""})
_VERBAL = frozenset(
    {
        EventType.AGREE,
        EventType.CONSULT,
        EventType.SUPPORT,
        EventType.CONCEDE,
        EventType.REQUEST,
        EventType.ACCUSE,
        EventType.REJECT,
        EventType.THREATEN,
        EventType.PROTEST,
    }
)
_TIMES = frozenset({"after", "since", "when", "while", "as"})
_SPEECH_LIGHT = frozenset({"statement", "interview", "comment", "remark"})


def _keys(word: Token) -> tuple[str, ...]:
    """The word as the table may list it: with its particle, then alone."""
    lemma = word.lemma
    for c in word.children:
        if c.deprel == "compound:prt" or (c.rel == "advmod" and c.i == word.i + 1 and c.upos in ("ADP", "ADV")):
            return (f"{lemma}_{c.text.lower()}", lemma)
    return (lemma,)


def _auxiliaries(word: Token) -> Iterator[str]:
    for c in word.children:
        if c.rel == "aux":
            yield c.text.lower() if c.lemma not in ("will", "would") else c.lemma


def _has_no(phrase: Token) -> bool:
    """Whether a nominal is denied by its determiner: "no soldier", "neither side", "not a single", "none of the"."""
    if phrase.lemma in _NOBODY and phrase.upos in ("PRON", "DET", "NOUN"):
        return True
    for c in phrase.children:
        if c.rel not in ("det", "advmod", "cc") or c.i > phrase.i:
            continue
        if c.lemma in _NO and not (c.rel == "cc" and c.deprel != "cc:preconj"):
            return True
        if c.rel == "advmod" and c.lemma in _NOT and not _limited(c):
            return True
    return False


def _limited(negation: Token) -> bool:
    """Whether "not" is "not only", "not just"."""
    tokens = negation.tree.tokens
    after = tokens[negation.i + 1] if negation.i + 1 < len(tokens) else None
    return after is not None and after.lemma in _LIMITERS


_NEGATING = frozenset({"advmod", "aux", "det", "dep", "cc"})
_CORE = frozenset({"nsubj", "obj", "iobj"})


def _negated(word: Token, skip: Token | None = None) -> bool:
    """Whether a predicate or noun is negated in its own clause, one of its arguments left aside."""
    for c in word.children:
        if c is skip:
            continue
        rel = c.rel
        if rel in _NEGATING:
            if c.lemma in _NOT and not _limited(c):
                return True
            if rel in ("advmod", "cc") and c.lemma in ("neither", "nor") and c.i < word.i:
                return True
            if rel == "advmod" and c.text.lower() == "longer" and any(k.lemma == "no" for k in c.children):
                return True
        elif (rel in _CORE or (rel == "obl" and c.lemma in ("circumstance", "way", "account"))) and _has_no(c):
            return True
    if word.upos in ("NOUN", "PROPN") and _has_no(word):
        return True
    if word.rel == "conj" and word.head is not None and _shares_auxiliary(word):
        return _negated(word.head)
    return False


def _shares_auxiliary(word: Token) -> bool:
    """Whether a later conjunct stands under the auxiliaries of the first ("will travel to Oslo and meet the king")."""
    head = word.head
    if head is None or word.upos not in ("VERB", "AUX"):
        return False
    if any(c.rel in ("aux", "nsubj", "cop") or (c.rel == "mark") for c in word.children):
        return False
    if word.xpos in ("VB", "VBP"):
        return any(c.rel == "aux" for c in head.children) or head.xpos == "VB"
    if word.xpos in ("VBN", "VBG"):
        return head.xpos == word.xpos
    if word.xpos == "VBD" and head.xpos == "VBN":
        return any(c.rel == "aux" for c in head.children)
    return False


_PRESENT = frozenset({"is", "are", "'s", "’s", "'re", "’re", "am"})


def _about_tomorrow(word: Token) -> bool:
    """Whether a present tense is about the future: "visits Paris next week", "is flying out tomorrow"."""
    if word.xpos in ("VBG", "VBN"):
        if not any([c.lemma == "be" and c.text.lower() in _PRESENT for c in word.children if c.rel == "aux"]):
            return False
    elif word.xpos not in ("VBZ", "VBP"):
        return False
    for c in word.children:
        if c.rel in ("obl", "advmod", "nmod"):
            if c.lemma in _SOON:
                return True
            if c.lemma in _UNITS and any(
                (k.lemma in ("next", "coming") and k.rel == "amod") or (k.text.lower() == "later" and k.rel == "advmod")
                for k in (*c.children, *word.children)
            ):
                return True
    return False


def _is_definite(noun: Token) -> bool:
    if noun.upos == "PROPN" or is_determined(noun) or any(c.rel == "det" and c.lemma == "both" for c in noun.children):
        return True
    # "Western sanctions": named and without an article, they are those that are known
    articles = any(c.rel in ("det", "nummod") for c in noun.children)
    return not articles and any(c.rel in ("amod", "compound") and c.text[:1].isupper() and c.i < noun.i for c in noun.children)


def _form(clause: Token) -> str:
    """How a clause complements its governor: "to", "ing" or "that"."""
    mark = marker(clause)
    if mark == "to" or mark.endswith(" to"):
        return "to"
    if clause.rel == "xcomp":
        if clause.xpos == "VBG" and not any(c.rel == "aux" for c in clause.children):
            return "ing"
        return "to"
    if clause.xpos == "VBG" and not any(c.rel in ("nsubj", "aux") for c in clause.children) and mark != "that":
        return "ing"
    return "that"


# ------------------------------------------------------------ the climb


class _Climb:
    """One reading of one trigger: the value so far, and the word that it holds for."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.value = Realis.ACTUAL
        self.willed = False
        self.announced = False
        self.purpose = False
        self.node: Token | None = draft.frame.trigger

    def reading(self) -> Reading:
        frame = self.draft.frame
        trigger, clause = frame.trigger, frame.clause
        if frame.kind == "noun":
            self._noun(trigger)
            if clause is not trigger:
                self._light(trigger, clause)
            elif any(c.rel == "cop" for c in trigger.children):
                self._modal(trigger)
        elif trigger.upos in _PREDICATES and not self.draft.by_not_doing:
            self._predicate(trigger)
        for _ in range(_MAX_STEPS):
            if self.node is None:
                break
            self.node = self._step(self.node)
        return Reading(self.value, self.willed, self.announced, self.purpose)

    def _apply(self, effect: _Effect) -> None:
        if effect is _Effect.FUTURE and self.value in (Realis.ACTUAL, Realis.HYPOTHETICAL):
            self.willed = True
        self.value = _compose(effect, self.value)

    # ---------------------------------------------- what holds of the trigger's own phrase and clause

    def _noun(self, noun: Token) -> None:
        """Determiners, modifiers and prepositions of a trigger noun."""
        fellow = noun.head if noun.rel == "conj" and noun.child("det") is None else None
        if _has_no(noun) or (fellow is not None and fellow.upos == "NOUN" and _has_no(fellow)):
            self._apply(_Effect.NEGATE)
        for c in noun.children:
            if c.rel == "det" and c.lemma == "any" and not self._condemned(noun):
                self._apply(_Effect.HYPOTHETICAL)
            elif c.rel == "amod" and c.xpos == "VB" and c.i < noun.i:
                self._apply(_Effect.FUTURE)  # "due to hold talks", where the parse takes the verb for an adjective
            elif c.rel in ("amod", "compound") and c.i < noun.i:
                effect = _look("modifier", c.text.lower(), c.lemma) if not any(k.lemma in _NOT for k in c.children) else None
                if effect is not None:
                    self._apply(effect)
        effect = _look("preposition", preposition(noun).replace(" ", "_"))
        if effect is not None:
            self._apply(effect)

    def _condemned(self, noun: Token) -> bool:
        return noun.head is not None and _look("verb noun", *_keys(noun.head)) is _Effect.GIVEN

    def _light(self, noun: Token, verb: Token) -> None:
        """A noun under its light verb: the verb's own force ("planned an attack"), then its clause."""
        if verb.i > noun.i and verb.rel == "acl" and verb in noun.children and marker(verb) != "to":
            # "the strikes carried out by": the participle only describes; the noun's own place decides
            self._predicate(verb)
            self.node = noun
            return
        argument = next((c for c in verb.children if c is noun or noun in c.subtree()), None)
        effect = _look("verb noun", *_keys(verb), negated=_negated(verb, argument))
        if effect is None or effect in (_Effect.GIVEN, _Effect.REPORT):
            self._predicate(verb, argument)
        else:
            self._apply(effect)
            self._modal(verb)
        self.node = verb

    def _predicate(self, word: Token, skip: Token | None = None) -> None:
        """Negation and auxiliaries of a predicate."""
        if _negated(word, skip):
            self._apply(_Effect.NEGATE)
        self._modal(word)

    def _modal(self, word: Token) -> None:
        for c in word.children:
            if c.rel == "advmod" and c.i < word.i:
                effect = _look("adverb", c.lemma)
                if effect is not None:
                    self._apply(effect)
        auxiliaries = list(_auxiliaries(word))
        if word.rel == "conj" and word.head is not None and _shares_auxiliary(word):
            auxiliaries += _auxiliaries(word.head)
            if not auxiliaries and word.xpos in ("VB", "VBP") and _is_headline_infinitive(word.head):
                self._apply(_Effect.FUTURE)
        for aux in auxiliaries:
            self.announced = self.announced or aux in _WILL or aux in _WOULD
            if aux in _WILL:
                self._will(word)
            elif aux in _WOULD:
                if _is_reported(word) and not _has_condition(word):
                    self._apply(_Effect.FUTURE)
                else:
                    self.willed = self.willed or _is_reported(word)
                    self._apply(_Effect.HYPOTHETICAL)
            elif aux in _MAY:
                self._apply(_Effect.HYPOTHETICAL)
        if marker(word) == "to" and (
            _is_headline_infinitive(word)
            or any(c.rel in ("cop", "aux") and c.lemma == "be" and c.i < word.i and not _after_to(c) for c in word.children)
        ):
            self._apply(_Effect.FUTURE)
        elif _about_tomorrow(word):
            self._apply(_Effect.FUTURE)
        if word.rel == "root" and word.xpos == "VB" and word.has_feature("Mood=Imp") and not any(c.rel == "nsubj" for c in word.children):
            self._apply(_Effect.HYPOTHETICAL)

    def _will(self, word: Token) -> None:
        self._apply(_Effect.FUTURE)
        if _has_condition(word) and self.value is Realis.FUTURE:
            self._apply(_Effect.HYPOTHETICAL)

    # ---------------------------------------------- one step up

    def _step(self, node: Token) -> Token | None:
        head = node.head
        if head is None:
            self._ask(node)
            return None
        if node.rel == "conj":
            return self._conjunct(node, head)
        if node.rel == "amod" and head.upos in ("NOUN", "PROPN") and node is not self.draft.frame.trigger:
            return None
        if (
            node.rel in ("xcomp", "ccomp")
            and node.upos in ("NOUN", "PROPN")
            and not marker(node)
            and not any(c.rel in ("cop", "nsubj") for c in node.children)
        ):
            return self._argument(node, head, preposition(node), False)  # an object that the parse takes for a predicate
        if node.rel in ("xcomp", "ccomp", "csubj"):
            return self._complement(node, head)
        if node.rel == "advcl":
            return self._adverbial(node, head)
        if node.rel == "acl":
            return self._attribute(node, head)
        if node.rel == "parataxis":
            self._ask(node)
            return None
        if node.rel in ("discourse", "dep", "list", "vocative", "appos"):
            return None
        if node.upos in ("NOUN", "PROPN", "NUM", "PRON", "ADJ", "VERB", "X", "SYM", "DET"):
            return self._nominal(node, head)
        return None

    def _ask(self, node: Token) -> None:
        """The main clause: a question asks, it does not tell."""
        tokens = node.tree.tokens
        if self.value in (Realis.ACTUAL, Realis.FUTURE) and "?" in [t.text for t in tokens[-2:]] and not _is_wh_question(node):
            self._apply(_Effect.HYPOTHETICAL)

    def _conjunct(self, node: Token, head: Token) -> Token | None:
        if node.upos in ("NOUN", "PROPN", "NUM") and head.upos in ("NOUN", "PROPN", "NUM"):
            return head
        if node.upos in _PREDICATES or head.upos in _PREDICATES:
            return head
        return None

    def _complement(self, node: Token, head: Token) -> Token | None:
        form = _form(node)
        negated = _negated(head)
        keys = _keys(head)
        if head.upos == "ADJ" or (head.upos in ("NOUN", "PROPN", "NUM", "PRON") and node.rel != "acl"):
            effect = (
                _look("adjective clause", *keys, negated=negated) if head.upos == "ADJ" else _look("noun clause", *keys, negated=negated)
            )
            if effect is None and head.upos == "ADJ" and form == "to":
                effect = _Effect.HYPOTHETICAL if self.value is Realis.ACTUAL and node.rel == "csubj" else _Effect.KEEP
            return self._govern(effect or _Effect.KEEP, head)
        if head.lemma == "go" and form == "to" and head.xpos == "VBG":
            return self._govern(_Effect.NEGATE if negated else _Effect.FUTURE, head)
        if head.lemma == "have" and form == "to" and head.upos in ("VERB", "AUX"):
            if any(c.lemma == "yet" for c in head.children) or any(c.lemma == "yet" and c.i < node.i for c in node.children):
                return self._govern(_Effect.NEGATE, head)
            return self._govern(_Effect.NEGATE if negated else _Effect.KEEP if head.xpos in ("VBD", "VBN") else _Effect.HYPOTHETICAL, head)
        if head.lemma == "be" and form == "to":
            return self._govern(_Effect.NEGATE if negated else _Effect.FUTURE, head)
        mark = marker(node)
        if mark in ("whether", "if"):
            return self._govern(_Effect.HYPOTHETICAL, head)
        if node.rel == "csubj":
            self._modal(head)
            return head
        if form == "that" and node.xpos == "VB" and mark == "that" and not any(c.rel == "aux" for c in node.children):
            return self._govern(_Effect.HYPOTHETICAL, head)  # "insisted that it withdraw"
        passive_report = (form == "to" and any(c.deprel == "nsubj:pass" for c in head.children)) or (
            form == "to" and head.xpos == "VBN" and head.rel in ("acl", "amod")
        )
        effect = None
        if passive_report and any(c.lemma == "have" and c.rel == "aux" for c in node.children):
            effect = _look("verb that", *keys, negated=negated)  # "is said to have met"
        if effect is None:
            effect = _look(f"verb {form}", *keys, negated=negated)
        if effect is None and node.rel == "ccomp":
            effect = _look("verb that", *keys, negated=negated)
        if effect is None:
            effect = (
                (_Effect.HYPOTHETICAL if form == "that" else _Effect.NEGATE)
                if negated
                else (_Effect.REPORT if form == "that" else _Effect.KEEP)
            )
        return self._govern(effect, head)

    def _govern(self, effect: _Effect, head: Token) -> Token | None:
        """The effect of a governing predicate, then its own clause: its negation is in the effect already."""
        if effect is _Effect.GIVEN:
            return None
        self._apply(effect)
        self.announced = self.announced or head.lemma in _VOWS
        if effect is not _Effect.REPORT:
            self._modal(head)
        return head

    def _adverbial(self, node: Token, head: Token) -> Token | None:
        mark = marker(node).replace(" ", "_")
        if not mark and node.rel == "advcl" and _inverted(node):
            self._apply(_Effect.HYPOTHETICAL)  # "should it attack", "had it signed"
            return None
        if mark in ("to", "in_order_to", "so_as_to"):
            return self._purpose(node, head, mark)
        if node.xpos == "VBG" and mark in ("of", "from", "for", "against", "on", "into", "about", "over", "in", "to", "with", "at"):
            kind = {"VERB": "verb ing", "NOUN": "noun clause", "ADJ": "adjective clause"}.get(head.upos, "verb ing")
            if mark == "from" and head.lemma == "keep":
                return self._govern(_Effect.NEGATE, head)
            if mark == "against" and head.lemma in (
                "decide",
                "vote",
                "opt",
                "choose",
                "argue",
                "advise",
                "warn",
                "lobby",
                "campaign",
                "rule",
            ):
                decided = head.lemma in ("decide", "vote", "opt", "choose", "rule")
                return self._govern(_Effect.NEGATE if decided else _Effect.HYPOTHETICAL, head)
            effect = _look(kind, *_keys(head), negated=_negated(head))
            if effect is not None:
                return self._govern(effect, head)
            if mark == "from":
                return self._govern(_Effect.NEGATE, head)
        effect = _look("marker", mark) if mark else _Effect.KEEP
        if effect is _Effect.HYPOTHETICAL or effect is _Effect.NEGATE:
            self._apply(effect)
            return None if effect is _Effect.NEGATE else head
        if effect is _Effect.KEEP:
            if mark in ("after", "since") and node.xpos in ("VBD", "VBN"):
                return None
            if node.xpos in ("VBD",) or any(c.rel == "aux" and c.text.lower() in ("was", "were", "had", "did") for c in node.children):
                return None  # a clause with a past tense of its own stands for itself
            if head.upos in _PREDICATES:
                self._modal(head)
                return head
        return None

    def _purpose(self, node: Token, head: Token, mark: str) -> Token | None:
        """An infinitive beside a clause: its aim, or the very act that the clause introduces."""
        keys = _keys(head)
        negated = _negated(head)
        effect = (
            _look("verb to", *keys, negated=negated)
            if head.upos in ("VERB", "AUX")
            else _look("adjective clause", *keys, negated=negated)
            if head.upos == "ADJ"
            else None
        )
        if effect is not None and mark == "to":
            return self._govern(effect, head)
        self.purpose = True
        if self.draft.type in _VERBAL and mark == "to" and not negated and head.upos in ("VERB", "AUX"):
            self._modal(head)  # "flew to Oslo to meet", "took to the streets to protest"
            return head
        self._apply(_Effect.HYPOTHETICAL)
        return None

    def _attribute(self, node: Token, head: Token) -> Token | None:
        """A clause that modifies a noun."""
        if node.deprel == "acl:relcl":
            if _is_generic(head) and node.xpos in ("VBZ", "VBP", "VB") and not any(c.rel == "aux" for c in node.children):
                self._apply(_Effect.HYPOTHETICAL)
            return None
        mark = marker(node)
        if mark == "to" and node.xpos in ("VBN", "VB") and any(c.deprel == "aux:pass" for c in node.children):
            self._apply(_Effect.FUTURE)  # "talks to be held in Geneva"
            return None
        if mark in _TIMES:
            return None  # "signed an accord a day after Chad was hit": hung on the noun next to it
        if not mark:
            return head if _look("noun clause", head.lemma) is _Effect.REPORT and node.xpos == "VBG" else None
        if self.draft.speech_act and head.lemma in _READINESS:
            return None  # the act is the readiness, told by its content
        negated = _has_no(head) or _is_refused(head)
        effect = _look("noun clause", head.lemma, negated=negated)
        if effect is None:
            effect = _Effect.HYPOTHETICAL if mark == "to" else _Effect.REPORT
            if head.lemma in _ORDINALS or any(c.lemma in _ORDINALS for c in head.children if c.rel == "amod"):
                effect = _Effect.KEEP
        self._apply(effect)
        for c in head.children:
            if c.rel == "amod" and (
                c.lemma in ("failed", "unsuccessful", "abandoned", "aborted", "foiled", "fail") and effect is not _Effect.REPORT
            ):
                self.value = Realis.NEGATED
        return self._nominal(head, head.head, outer=True) if head.head is not None and head.rel not in ("conj", "root") else None

    def _nominal(self, noun: Token, head: Token | None, outer: bool = False) -> Token | None:
        """A noun in the clause or phrase that governs it. outer: the noun only holds the event ("plans to attack")."""
        if head is None:
            return None
        if noun.rel == "conj":
            return head
        prep = preposition(noun)
        if head.upos in ("NOUN", "PROPN", "NUM", "PRON", "SYM") and noun.rel in ("nmod", "compound", "appos", "obl", "amod"):
            return self._inside_phrase(noun, head, prep)
        if head.lemma == "ahead" and noun.rel == "obl":
            self._apply(_Effect.FUTURE)
            return None
        if noun.deprel == "nsubj:pass" and any(c.rel == "xcomp" and c.lemma in LIGHT_VERBS for c in head.children):
            return self._subject(noun, head, outer)
        if noun.rel in ("obj", "obl", "iobj") or noun.deprel == "nsubj:pass":
            return self._argument(noun, head, prep, outer)
        if noun.rel == "nsubj":
            return self._subject(noun, head, outer)
        if noun.rel in ("xcomp", "ccomp", "advcl", "csubj"):
            return noun
        return None

    def _inside_phrase(self, noun: Token, head: Token, prep: str) -> Token | None:
        if noun.rel == "appos":
            return None
        if head.lemma in _QUANTITIES and prep in ("of", ""):
            if _has_no(head):
                self._apply(_Effect.NEGATE)
            return head
        if (
            noun.rel == "nmod"
            and prep not in ("of", "for", "on", "to", "about", "over", "against", "at", "in", "with")
            and noun.deprel != "nmod:poss"
        ):
            return None
        if noun.deprel == "nmod:poss":
            return None
        effect = _look("noun noun", head.lemma, negated=_has_no(head))
        if effect is None:
            return None
        self._apply(effect)
        return head

    def _argument(self, noun: Token, head: Token, prep: str, outer: bool) -> Token | None:
        if head.upos == "ADJ":
            effect = _look("adjective clause", head.lemma, negated=_negated(head))
            if effect is not None:
                return self._govern(effect, head)
            return None
        negated = _negated(head)
        effect = (
            _look("verb noun", *_keys(head), negated=negated)
            if prep in ("", "for", "of", "about", "on", "with", "to", "against", "off", "out", "at", "as", "from")
            else None
        )
        if effect is not None and _keys(head)[0] in (_DIRECT if prep else _WITH_PREPOSITION):
            effect = None  # "seek an attack", but "call for an attack"
        if effect is _Effect.GIVEN:
            return None
        if effect is not None:
            if outer and effect in (_Effect.FUTURE, _Effect.REPORT):
                effect = _Effect.KEEP
            return self._govern(effect, head)
        if outer:
            self._modal(head)
            return head
        consult = self.draft.type is EventType.CONSULT and prep in ("for", "at", "during", "in")
        if (
            (noun.rel != "obl" and not _is_definite(noun))
            or consult
            or (noun.rel == "obl" and not _is_definite(noun) and prep in _MOVE_PREPOSITIONS)
        ):
            before = self.value
            self._modal(head)
            if self.value is not before or noun.rel == "obj" or consult:
                return head
            return head if head.rel in ("xcomp", "ccomp") else None
        return None

    def _subject(self, noun: Token, head: Token, outer: bool) -> Token | None:
        if outer:
            return None
        raised = next((c for c in head.children if c.rel == "xcomp" and c.lemma in LIGHT_VERBS), None)
        if raised is not None:  # "the talks are due to be held"
            self._predicate(raised)
            return raised
        if head.lemma in _EVENT_VERBS and head.upos == "VERB":
            self._predicate(head, noun)
            return head
        if not _is_definite(noun) and any(a in _WOULD or a in _MAY for a in _auxiliaries(head)):
            self._modal(head)
        return None


_VOWS = _set("vow pledge promise swear announce declare commit guarantee threat warning vow pledge promise")
_READINESS = _set("readiness willingness eagerness commitment pledge promise offer agreement decision intention")
_DIRECT = _set("prevent avert avoid seek want propose consider see face_off mark record break lift attempt offer study deny block commit")
_WITH_PREPOSITION = _set(
    "call ask push press appeal plead hope wish warn aim strive beg vie campaign lobby agree look_forward set commit prepare"
)
_ORDINALS = frozenset({"first", "second", "third", "last", "latest", "only"})


def _is_headline_infinitive(word: Token) -> bool:
    """ "France to send tanks": the infinitive of a headline, as its root or hung on its subject."""
    if marker(word) != "to":
        return False
    head = word.head
    return head is None or (word.rel == "csubj" and head.upos in ("PROPN", "NOUN") and head.i < word.i and head.head is None)


def _after_to(aux: Token) -> bool:
    tokens = aux.tree.tokens
    return aux.i > 0 and tokens[aux.i - 1].lemma == "to"


def _inverted(clause: Token) -> bool:
    """Whether a clause is a condition by inversion: "should Iran attack", "were they to sign"."""
    subject = clause.child("nsubj")
    aux = next((c for c in clause.children if c.rel in ("aux", "cop") and c.text.lower() in ("should", "had", "were")), None)
    return subject is not None and aux is not None and aux.i < subject.i


def _has_condition(word: Token) -> bool:
    for c in word.children:
        if c.rel == "advcl" and (marker(c) in ("if", "unless", "in case", "provided") or (not marker(c) and _inverted(c))):
            return True
    return False


def _is_reported(word: Token) -> bool:
    """Whether a clause is what somebody says: under a verb of report, or beside one ("..., the ministry said")."""
    node = word
    for _ in range(6):
        head = node.head
        if head is None or node.rel not in ("ccomp", "xcomp", "conj", "acl", "parataxis"):
            break
        if node.rel in ("ccomp", "parataxis") and _look("verb that", *_keys(head)) in (_Effect.REPORT, _Effect.NEGATE, _Effect.FUTURE):
            return True
        if node.deprel == "acl" and _look("noun clause", head.lemma) is not None:
            return True
        node = head
    for c in (*word.children, *node.children):
        if c.rel == "parataxis" and _look("verb that", *_keys(c)) is _Effect.REPORT:
            return True
        if c.rel == "obl" and preposition(c) == "according to":
            return True
    return False


def _is_generic(noun: Token) -> bool:
    return noun.lemma in ("anyone", "anybody", "whoever", "those", "any") or any(
        c.rel == "det" and c.lemma in ("any", "every") for c in noun.children
    )


def _is_refused(noun: Token) -> bool:
    """Whether the verb over a noun is negated and so denies it: "did not make an attempt to"."""
    head = noun.head
    return noun.rel == "obj" and head is not None and head.lemma in ("have", "make", "give", "show", "express") and _negated(head)


def _is_wh_question(node: Token) -> bool:
    """Whether a question takes its event for granted: "why did they attack?", "who attacked?"."""
    return any(
        t.lemma in ("why", "who", "how", "when", "where", "what", "which") and t.upos in ("ADV", "PRON", "SCONJ", "DET")
        for t in node.tree.tokens[: node.i]
    )

"""Who says so? The speaker of an event, by the construction of its sentence or by the quotation it stands in.

A speaker is sought from the trigger upwards, the innermost first: the subject of a verb of saying over the clause or
beside it, "according to", a noun of saying ("the ministry's claim that"), an accusation, a headline with a colon. An
event inside quotation marks that its own sentence does not attribute has the speaker of the quotation: of the
sentence that introduces it, of the words before it, or of the quotation that goes on. What nobody is said to say is
the author's own statement and has no attribution.
"""

from __future__ import annotations

import bisect
import operator
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Protocol

import attrs

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import word_class
from geoevents.events import Actor, Attribution, Participant, Span
from geoevents.mentions import Mentions
from geoevents.ontology import Role
from geoevents.syntax.frames import is_passive, marker, owners, preposition, surface_subjects
from geoevents.syntax.tree import Token, Tree

__all__ = ["QuoteContext", "attribution_of", "quote_context", "speaker_of"]

_MAX_STEPS = 40


@attrs.frozen(slots=True, eq=False)
class Said:
    """Somebody's saying: the speaker's head, and the words that tell of it."""

    speaker: Token
    cue: Span


@attrs.frozen(slots=True, eq=False)
class QuoteContext:
    """The quotations of a text: half-open stretches in order, and who speaks in each."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    said: tuple[Said | None, ...]

    def index(self, token: Token) -> int | None:
        """The number of the quotation that a token stands in."""
        at = bisect.bisect_right(self.starts, token.start) - 1
        return at if at >= 0 and token.start < self.ends[at] else None

    def quoted(self, token: Token) -> bool:
        """Whether a token stands inside quotation marks."""
        return self.index(token) is not None


def _words(name: str) -> frozenset[str]:
    return word_class("speech", name)


class Referent(Protocol):
    """What a pronoun stands for, as coreference gives it."""

    @property
    def span(self) -> Span: ...

    @property
    def actor(self) -> Actor | None: ...


def attribution_of(
    draft: Draft, mentions: Mentions, context: QuoteContext, resolve: Callable[[Token], Sequence[Referent]] | None = None
) -> Attribution | None:
    """Who says that the event happened, or None where the text itself does. resolve: whom a pronoun stands for."""
    trigger, clause = draft.trigger, draft.frame.clause
    said = next(_sayings(trigger), None) or (next(_sayings(clause), None) if clause is not trigger else None) or _by_modifier(draft)
    if said is None and (at := context.index(trigger)) is not None:
        said = context.said[at]
    if said is None or said.speaker is trigger or said.speaker is clause:
        return None
    span, actor, antecedent = mentions.phrase(said.speaker), mentions.actor(said.speaker), None
    if resolve is not None and said.speaker.upos in ("PRON", "NOUN") and (actor is None or actor.code is None):
        referents = resolve(said.speaker)
        if len(referents) == 1:
            actor, antecedent = referents[0].actor or actor, referents[0].span
    return Attribution(Participant(Role.SOURCE, span, actor, antecedent), said.cue, context.quoted(trigger))


def speaker_of(token: Token, context: QuoteContext) -> Token | None:
    """The head of the phrase that names who speaks at a word: whom "I" and "we" stand for there."""
    inside = context.index(token)
    said = context.said[inside] if inside is not None else None
    if said is None:
        said = next((s for s in _sayings(token) if s.speaker is not token), None)
    return said.speaker if said else None


# ------------------------------------------------------------ in the sentence


def _sayings(token: Token) -> Iterator[Said]:
    """Who says what a word is part of, the innermost first."""
    node, clausal, aside = token, False, False
    for _ in range(_MAX_STEPS):
        for c in node.children:
            if c.rel in _ASIDES and (beside := _beside(c, node, token)) is not None:
                yield beside
        head = node.head
        if head is None:
            return
        aside = aside or node.rel == "appos" or (node.deprel == "acl:relcl" and any(c.lemma == "," and c.i < node.i for c in node.children))
        said = _above(node, head, clausal)
        if said is not None and not (aside and head.lemma in _words("accuse")):
            yield said
        if node.rel in ("obj", "obl", "nsubj", "iobj") and head.upos in ("VERB", "AUX"):
            clausal = True
        node = head


_ASIDES = frozenset({"obl", "nmod", "advcl", "dep", "parataxis", "appos"})


def _beside(c: Token, node: Token, token: Token) -> Said | None:
    """The saying that hangs on a clause: "..., the ministry said", "according to the ministry", "as the ministry put it"."""
    if c.rel != "appos" and _is_source(c):
        return Said(c, _cue_of_case(c))
    if c.rel == "parataxis" and not _holds(c, token):
        return (_by_verb(c) if _is_one(c, "beside") and _is_aside(c) else None) or _after_colon(node, c)
    if c.rel == "advcl" and _is_one(c, "beside") and marker(c) == "as" and not _holds(c, token):
        return _by_verb(c)
    if c.rel in ("dep", "appos") and node.head is None and not _holds(c, token):
        return _after_colon(node, c)
    return None


def _is_source(nominal: Token) -> bool:
    """ "according to the ministry", "per Agency"."""
    for c in nominal.children:
        if c.rel == "case":  # whose first word tells most of them apart
            first = c.text.lower()
            if first == "according":
                return preposition(nominal) == "according to"
            return first == "per" and nominal.rel == "obl" and nominal.upos in ("PROPN", "NOUN") and nominal.ner != "O" and preposition(nominal) == "per"
    return False


def _is_aside(verb: Token) -> bool:
    """Whether a clause beside another only tells who says it: "..., the mayor said", not "...; Seoul vows response"."""
    if any(c.lemma == ";" for c in verb.children) or verb.child("ccomp") is not None:
        return False
    return verb.child("obj") is None or verb.lemma in ("tell", "inform", "remind", "assure", "warn", "quote", "cite")


def _holds(top: Token, token: Token) -> bool:
    return token is top or any(a is top for a in token.ancestors())


def _above(node: Token, head: Token, clausal: bool) -> Said | None:
    """The saying in which a governor is, where the node is its content."""
    if head.upos in ("VERB", "AUX", "ADJ"):
        return _in_verb(node, head, clausal)
    if head.upos in ("NOUN", "PROPN"):
        return _in_noun(node, head)
    return None


def _in_verb(node: Token, verb: Token, clausal: bool) -> Said | None:
    rel = node.rel
    if rel in _CONTENTS:
        return _in_saying(node, verb) if _is_one(verb, "verb") else None
    if rel in ("advcl", "obl", "obj") and _is_one(verb, "accuse") and (preposition(node) or marker(node)) in ("of", "for", "with", "over"):
        if verb.lemma in ("accuse", "blame", "charge", "suspect") or rel == "advcl":
            return _by_verb(verb, or_cue=verb.lemma in ("accuse", "suspect"))
        return None
    if (rel == "obj" or (rel == "obl" and preposition(node) in ("of", "about")) or node.deprel == "nsubj:pass") and not clausal:
        if _is_one(verb, "noun-verb"):
            return _by_verb(verb, or_cue=node.deprel == "nsubj:pass" and verb.lemma in ("report", "allege"))
        if verb.lemma in ("speak", "warn", "complain", "tell", "talk") and rel == "obl":
            return _by_verb(verb)
    return None


_CONTENTS = frozenset({"ccomp", "csubj", "xcomp", "parataxis"})


def _in_saying(node: Token, verb: Token) -> Said | None:
    """The saying of a verb of speech, where the node is a clause that it can tell."""
    rel = node.rel
    if rel == "xcomp" and (marker(node) != "to" and node.xpos != "VB"):
        return _by_verb(verb)
    if rel == "xcomp":
        return _by_verb(verb, or_cue=True) if is_passive(verb) or verb.lemma in ("claim", "profess", "admit") else None
    if rel == "parataxis":
        return _by_verb(verb) if node.i > verb.i else None
    return _by_verb(verb, or_cue=True) if rel == "ccomp" or is_passive(verb) else None


def _in_noun(node: Token, noun: Token) -> Said | None:
    if noun.lemma in _words("noun"):
        if node.rel == "acl" and node.deprel != "acl:relcl" and marker(node) in ("that", "of", "about", ""):
            return _by_noun(noun)
        if node.rel in ("nmod", "ccomp") and preposition(node) in ("of", "about", ""):
            return _by_noun(noun) if node.deprel not in ("nmod:poss",) else None
    if node.rel == "parataxis":
        return _before_colon(node, noun)
    verb = noun.head
    if (
        node.rel == "acl"
        and marker(node) == "of"
        and verb is not None
        and verb.lemma in ("accuse", "suspect")
        and noun.rel in ("obj", "nsubj", "iobj")
    ):
        return _by_verb(verb, or_cue=True)
    return None


def _is_one(verb: Token, kind: str) -> bool:
    words = _words(kind)
    lemma = verb.lemma
    if lemma in words:
        return True
    return lemma in _before_particles(kind) and any(c.deprel == "compound:prt" and f"{lemma}_{c.text.lower()}" in words for c in verb.children)


@cache
def _before_particles(kind: str) -> frozenset[str]:
    """The verbs of a class that have their meaning by a particle: the "point" of "point out"."""
    return frozenset(first for first, particle, _ in (word.partition("_") for word in _words(kind)) if particle)


# ------------------------------------------------------------ the speaker


def _by_verb(verb: Token, or_cue: bool = False) -> Said | None:
    """The saying of a verb: its subject, or the agent of its passive; or_cue: else the verb itself stands for who says."""
    if not _is_one(verb, "verb") and not _is_one(verb, "noun-verb") and not _is_one(verb, "accuse"):
        return None
    if is_passive(verb):
        agents = [c for c in verb.children if c.rel == "obl" and preposition(c) == "by"]
        if agents:
            return Said(_whose(agents[0]), verb.span)
        return Said(verb, verb.span) if or_cue else None
    subjects = [s for s in surface_subjects(verb) if s.deprel != "expl" and not (s.lemma == "it" and s.deprel == "expl")]
    if _is_one(verb, "beside") and (not subjects or any(t.lemma == ":" for t in verb.tree.tokens[subjects[0].i : verb.i])):
        subjects = list(_nearest(verb))
    if not subjects or subjects[0].lemma in ("there", "which", "that", "what"):
        return None
    return Said(_whose(subjects[0]), verb.span)


_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON"})


def _nearest(verb: Token) -> Iterator[Token]:
    """ "..., the ministry said", "..., says the minister": the nominal between the comma and the verb, or right after it.

    Parsers hang such a subject on the clause before as often as on the verb of saying.
    """
    tokens = verb.tree.tokens
    first = verb.i
    while first > 0 and tokens[first - 1].upos not in ("PUNCT", "VERB", "SCONJ") and verb.i - first < 14:
        first -= 1
    last = verb.i + 1
    while last < len(tokens) and tokens[last].upos not in ("PUNCT", "VERB", "SCONJ", "ADP") and last - verb.i < 14:
        last += 1
    opened = first > 0 and tokens[first - 1].upos == "PUNCT"
    for stretch in (tokens[first : verb.i] if opened else (), tokens[verb.i + 1 : last] if first == verb.i else ()):
        inside = {t.i for t in stretch}
        for t in stretch:
            if t.upos in _SUBJECTS and (t.head is None or t.head.i not in inside) and t.rel not in ("obl", "advmod", "punct"):
                yield t
                return


def _whose(speaker: Token) -> Token:
    """Whose words a text is: "a statement from the ministry" is the ministry's, "a report" its own."""
    if speaker.lemma not in _words("text") and speaker.lemma not in _words("noun"):
        return speaker
    for o in owners(speaker):
        if o.deprel == "nmod:poss" or (
            o.rel == "compound" and (o.upos == "PROPN" or o.lemma in ("ministry", "government", "army", "police", "state"))
        ):
            return o
    for c in speaker.children:
        if (
            c.rel == "nmod"
            and preposition(c) in ("by", "from", "of")
            and (c.upos == "PROPN" or c.ner != "O" or preposition(c) in ("by", "from"))
        ):
            return c
        if c.rel == "acl" and c.lemma in ("issue", "release", "publish", "broadcast", "carry", "make", "write", "compile", "give"):
            by = next((k for k in c.children if k.rel == "obl" and preposition(k) == "by"), None)
            if by is not None:
                return by
    head = speaker.head
    if speaker.rel == "obj" and head is not None and head.lemma in _words("issues"):
        subjects = surface_subjects(head)
        if subjects:
            return subjects[0]
    return speaker


def _by_noun(noun: Token) -> Said | None:
    """The saying of a noun: whose claim it is; a report that nobody owns speaks for itself."""
    speaker = _whose(noun)
    if (speaker is noun or speaker.upos == "PRON") and noun.rel == "obj" and noun.head is not None and noun.head.upos == "VERB":
        verb = noun.head
        if verb.lemma in _words("carries"):
            return Said(speaker, noun.span)
        subjects = () if is_passive(verb) else surface_subjects(verb)
        if subjects and verb.lemma in ("repeat", "make", "voice", "reiterate", "renew", "level", "issue", "confirm"):
            return Said(_whose(subjects[0]), noun.span)
    return Said(speaker, noun.span)


def _by_modifier(draft: Draft) -> Said | None:
    """ "reportedly", "the alleged attack": somebody says so, the text does not tell who."""
    trigger, clause = draft.trigger, draft.frame.clause
    for word in dict.fromkeys((trigger, clause)):
        for c in word.children:
            if (c.rel == "advmod" and c.lemma in _words("adverb")) or (
                c.rel == "amod" and (c.lemma in _words("adjective") or c.text.lower() in _words("adjective"))
            ):
                return Said(c, c.span)
    return None


def _cue_of_case(noun: Token) -> Span:
    case = next(c for c in noun.children if c.rel == "case")
    return case.tree.span_of([case, *(c for c in case.children if c.rel == "fixed")])


def _before_colon(node: Token, head: Token) -> Said | None:
    """ "Pentagon: Iran attacked two ships": the words before the colon, where they are a name and nothing else."""
    colon = next((c for c in node.children if c.lemma == ":" and c.i < node.i), None) or next(
        (c for c in head.children if c.lemma == ":" and c.i > head.i), None
    )
    if (
        colon is None
        or head.head is not None
        or head.text.isupper()
        or (head.ner.endswith("Location") and head.tree.text[-1:] == ".")
        or any(t.upos in ("VERB", "AUX") for t in head.tree.tokens[: colon.i])
        or colon.i > 6
    ):
        return None
    return Said(head, colon.span)


def _after_colon(node: Token, last: Token) -> Said | None:
    """ "Iran attacked two ships: Pentagon": a name after a colon or a dash at the end of a headline."""
    if last.upos not in ("PROPN", "NOUN") or last.i < node.i:
        return None
    tokens = last.tree.tokens
    part = last.subtree()
    mark = next((c for c in last.children if c.lemma in (":", "-", "–", "—") and c.i < last.i), None)
    if (
        mark is None
        or (tokens[-1].text == "." and mark.lemma != ":")
        or part[-1].i < len(tokens) - 2
        or len(part) > 6
        or any(t.upos in ("VERB", "AUX") for t in part)
    ):
        return None
    return Said(last, mark.span)


# ------------------------------------------------------------ quotations


def quote_context(mentions: Mentions, text: str) -> QuoteContext:
    """The quotations of a text with their speakers. Computed once a text."""
    stretches = tuple(_stretches(text))
    if not stretches:
        return QuoteContext((), (), ())
    starts = tuple(s for s, _ in stretches)
    ends = tuple(e for _, e in stretches)
    bare = QuoteContext(starts, ends, (None,) * len(starts))
    said: list[Said | None] = []
    for n in range(len(stretches)):
        said.append(_introduced(n, bare, mentions.trees))
    return QuoteContext(starts, ends, tuple(_continued(said, stretches, mentions.trees, text, bare)))


_MARK = re.compile(r"[“”«»„\"‘’]")
_SINGLE_MARK = re.compile(r"(?<![\w’])‘(?=\w)|(?<=[\w.,!?])’(?!\w)")  # no apostrophe


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks, paragraph by paragraph; a quotation may run to the end of its paragraph."""
    for line in re.finditer(r"[^\n]+", text):
        open_at, closer = -1, ""
        for m in _MARK.finditer(line[0]):
            mark = m[0]
            if mark in "‘’" and not _SINGLE_MARK.match(line[0], m.start()):
                continue
            if open_at < 0:
                if mark in '“«„"‘' or (mark == "”" and m.start() == 0):
                    open_at, closer = m.end(), {"«": "»", "„": "“”", "‘": "’", '"': '"”'}.get(mark, '”"')
            elif mark in closer:
                yield line.start() + open_at, line.start() + m.start()
                open_at = -1
        if open_at >= 0 and closer != "’" and open_at < len(line[0]):
            yield line.start() + open_at, line.end()


def _touching(trees: Sequence[Tree], start: int, end: int) -> Iterator[Tree]:
    for tree in trees[bisect.bisect_right(trees, start, key=_end) :]:
        if tree.start >= end:
            return
        yield tree


_end = operator.attrgetter("end")


def _introduced(n: int, bare: QuoteContext, trees: Sequence[Tree]) -> Said | None:
    """The speaker that the sentences of a quotation name outside it."""
    start, end = bare.starts[n], bare.ends[n]
    for tree in _touching(trees, start, end):
        inner = [t for t in tree if start <= t.start < end]
        for top in inner:
            # the head of the quoted words: what is said of it outside the marks is said of all of them
            if top.head is None or not start <= top.head.start < end:
                for outer in _sayings(top):
                    if not start <= outer.cue.start < end and not start <= outer.speaker.start < end:
                        return outer
        for t in tree:
            if not start <= t.start < end and t.upos == "VERB" and _is_one(t, "verb") and bare.index(t) is None:
                said = _by_verb(t)
                if said is not None and (_adjacent(t, start, end) or _adjacent(said.speaker, start, end)):
                    return said
        for top in inner:
            # a few quoted words inside somebody's act: "condemned it as “terrorism”"
            if top.head is not None and not start <= top.head.start < end:
                for node in (top.head, *top.head.ancestors()):
                    if node.upos == "VERB" and bare.index(node) is None:
                        subjects = surface_subjects(node)
                        if subjects and _is_one(node, "verb"):
                            return Said(_whose(subjects[0]), node.span)
    return None


def _adjacent(token: Token, start: int, end: int) -> bool:
    """Whether a word stands right beside a quotation, a comma or a few words between."""
    gap = token.tree.source[end : token.start] if token.start >= end else token.tree.source[token.end : start]
    return len(gap) <= 60 and gap.count(".") == 0


def _continued(
    said: list[Said | None], stretches: Sequence[tuple[int, int]], trees: Sequence[Tree], text: str, bare: QuoteContext
) -> Iterator[Said | None]:
    """Quotations that name no speaker: the one before goes on, or the sentence before names who speaks."""
    last: Said | None = None
    last_end = -1
    for n, (start, end) in enumerate(stretches):
        own = said[n]
        if own is None and last is not None:
            gap = text[last_end:start]
            if gap.count("\n") <= 2 and (len(gap) < 6 or "\n" not in gap or _is_whole(start, end, trees)):
                own = last
        if own is None:
            own = _sentence_before(start, trees, text)
        if own is None and n + 1 < len(stretches) and said[n + 1] is not None and "\n" not in text[end : stretches[n + 1][0]]:
            own = said[n + 1]
        if own is not None:
            last, last_end = own, end
        yield own


def _is_whole(start: int, end: int, trees: Sequence[Tree]) -> bool:
    """Whether a quotation holds whole sentences."""
    return all(sum(1 for t in tree if not start <= t.start < end) <= 3 for tree in _touching(trees, start, end))


def _sentence_before(start: int, trees: Sequence[Tree], text: str) -> Said | None:
    """The speaker of the sentence before a quotation that stands alone: "He spoke to reporters. “We are ...”" """
    at = bisect.bisect_left([t.start for t in trees], start) - 1
    before = next((t for t in reversed(trees[: at + 1]) if t.end <= start), None)
    if before is None or text.count("\n", before.end, start) > 2 or before.root is None:
        return None
    verb = before.root
    return _by_verb(verb) if verb.upos == "VERB" and not is_passive(verb) else None

"""Made sentences with their trees: constructions of newswire that the treebanks, mostly of the web and of books, seldom show.

Every sentence is put together from a small grammar over the words in newswire_words.py; its tree follows the English treebanks of
Universal Dependencies 2.15. Features stay unsaid ("?"): the learner leaves them out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from geoevents.model.train import newswire_words as lists
from geoevents.model.train.data import TreeSentence, TreeWord

__all__ = ["made_sentences", "verb_forms"]

_UPOS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "DT": "DET", "IN": "ADP", "TO": "PART", "CC": "CCONJ",
    "CD": "NUM", "RB": "ADV", "VB": "VERB", "VBD": "VERB", "VBZ": "VERB", "VBP": "VERB", "VBG": "VERB", "VBN": "VERB", "MD": "AUX",
    "PRP": "PRON", "PRP$": "PRON", "WDT": "PRON", "WP": "PRON", "POS": "PART", ",": "PUNCT", ".": "PUNCT", ":": "PUNCT",
}  # fmt: skip
_UNSAID = "?"


@dataclass(frozen=True)
class Node:
    """A word with what hangs on it, in order, to its left and right."""

    form: str
    xpos: str
    upos: str = ""
    left: tuple[tuple[str, Node], ...] = ()
    right: tuple[tuple[str, Node], ...] = ()
    plural: bool = False
    person: bool = False

    def before(self, *more: tuple[str, Node]) -> Node:
        """With more words in front of all others."""
        return replace(self, left=(*more, *self.left))

    def inside(self, *more: tuple[str, Node]) -> Node:
        """With more words on the left, next to the head."""
        return replace(self, left=(*self.left, *more))

    def after(self, *more: tuple[str, Node]) -> Node:
        """With more words behind all others."""
        return replace(self, right=(*self.right, *more))

    def behind(self, preposition: str) -> Node:
        """A nominal with its preposition."""
        return self.before(("case", Node(preposition, "IN")))


def _words(node: Node, relation: str, out: list[tuple[Node, str, Node | None]], head: Node | None) -> None:
    for link, child in node.left:
        _words(child, link, out, node)
    out.append((node, relation, head))
    for link, child in node.right:
        _words(child, link, out, node)


def _sentence(root: Node) -> TreeSentence:
    out: list[tuple[Node, str, Node | None]] = []
    _words(root, "root", out, None)
    place = {id(node): number for number, (node, _, _) in enumerate(out, 1)}
    words = []
    for number, (node, relation, head) in enumerate(out):
        form = node.form[:1].upper() + node.form[1:] if number == 0 else node.form
        words.append(
            TreeWord(form, node.upos or _UPOS[node.xpos], node.xpos, _UNSAID, place[id(head)] if head is not None else 0, relation)
        )
    return TreeSentence(tuple(words), True)


def _w(form: str, xpos: str, upos: str = "") -> Node:
    return Node(form, xpos, upos)


_COMMA = ("punct", _w(",", ","))


def _owner(noun: Node, sign: str = "'s") -> tuple[str, Node]:
    """A nominal as possessor."""
    return ("nmod:poss", noun.after(("case", _w(sign, "POS"))))


def _mark(word: str) -> tuple[str, Node]:
    """What introduces a clause: "to", or a conjunction."""
    return ("mark", _w("to", "TO") if word == "to" else _w(word, "IN", "SCONJ"))


def verb_forms(verb: str) -> dict[str, str]:
    """The forms of a verb by Penn tag."""
    vowels = "aeiou"
    doubled = verb in _DOUBLING or (len(verb) <= 4 and verb[-1] not in "wxy" + vowels and verb[-2] in vowels and verb[-3:-2] not in vowels)
    stem = verb + verb[-1] if doubled else verb
    if verb.endswith("e"):
        past, gerund = verb + "d", (verb[:-1] if not verb.endswith(("ee", "oe", "ye")) else verb) + "ing"
    elif verb.endswith("y") and verb[-2] not in vowels:
        past, gerund = verb[:-1] + "ied", verb + "ing"
    else:
        past, gerund = stem + "ed", stem + "ing"
    third = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z", "go", "to")) else verb[:-1] + "ies" if past.endswith("ied") else verb + "s"
    past, participle = lists.IRREGULAR.get(verb, (past, past))
    return {"VB": verb, "VBP": verb, "VBZ": third, "VBD": past, "VBN": participle, "VBG": gerund}


_DOUBLING = frozenset(
    "abet acquit admit ban bar beg begin commit compel control deter dispel expel forbid forget gag grab gun kidnap mob nab occur "
    "overrun patrol permit plan plot ram rebut recur refer regret repel rob scrap set shun shut slam slap stab stop strip submit "
    "transfer transmit whip win".split()
)


class _Grammar:
    """Draws sentences; every method returns a new piece of tree."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.of = chance.choice

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    # ------------------------------------------------------------ who

    def country(self) -> Node:
        return _w(self.of(lists.COUNTRIES), "NNP")

    def person(self) -> Node:
        if self.maybe(0.35):
            name = _w(self.of(lists.SURNAMES), "NNP")
        else:
            name = _w(self.of(lists.FIRST_NAMES), "NNP").after(("flat", _w(self.of(lists.SURNAMES), "NNP")))
        name = replace(name, person=True)
        if self.maybe(0.4):
            title = _w(self.of(lists.TITLES), "NNP")
            name = name.before(("nmod:desc", title.before(("amod", _w(self.of(lists.DEMONYMS), "JJ"))) if self.maybe(0.4) else title))
        return name

    def actor(self, *, bare: bool = False) -> Node:
        """A common noun with its trimmings; bare: without article, as in headlines."""
        one, many = self.of(lists.ACTORS)
        plural = one == "-" or (many != "-" and self.maybe(0.6))
        noun = replace(_w(many if plural else one, "NNS" if plural else "NN"), plural=plural, person=True)
        draw = self.chance.random()
        if draw < 0.4:
            noun = noun.before(("amod", _w(self.of(lists.DEMONYMS), "JJ")))
        elif draw < 0.5:
            noun = noun.before(_owner(self.country(), self.of(("'s", "'s", "’s"))))
            return noun.after(self.place_of()) if self.maybe(0.1) else noun
        if self.maybe(0.3):
            noun = noun.before(("amod", _w(self.of(lists.ADJECTIVES), "JJ")))
        if plural and self.maybe(0.25):
            noun = noun.before(("nummod", _w(self.of(("two", "three", "four", "five", "six", "12", "20", "43", "150")), "CD")))
        elif not bare and (not plural or self.maybe(0.3)):
            starts = (noun.left[0][1] if noun.left else noun).form[0].lower() in "aeiou"
            article = self.of(("the", "the", "an" if starts else "a")) if not plural else "the"
            noun = noun.before(("det", _w(article, "DT")))
        if self.maybe(0.14):
            noun = noun.after(("nmod", self.country().behind(self.of(("from", "in", "of")))))
        if plural and self.maybe(0.06):
            group = replace(_w(self.of(lists.GROUPS), "NNS"), plural=True, person=True)
            noun = replace(noun, left=tuple(link for link in noun.left if link[0] not in ("det", "nummod")))
            return group.after(("nmod", noun.behind("of")))
        return noun

    def who(self, *, bare: bool = False, pair: bool = True) -> Node:
        draw = self.chance.random()
        if draw < 0.07 and pair:
            first, second = self.who(bare=bare, pair=False), self.who(bare=bare, pair=False)
            if any(link == "nmod" for link, _ in first.right):
                return first  # "the kings of Oman and Peru" could be read in two ways
            return replace(first.after(("conj", second.before(("cc", _w("and", "CC"))))), plural=True)
        return self.country() if draw < 0.4 else self.person() if draw < 0.55 else self.actor(bare=bare)

    def thing(self, *, bare: bool = False) -> Node:
        noun = _w(self.of(lists.THINGS), "NN")
        if self.maybe(0.2):
            return noun.before(_owner(self.who(pair=False)))
        if self.maybe(0.3):
            noun = noun.before(("amod", _w(self.of((*lists.DEMONYMS, *lists.ADJECTIVES)), "JJ")))
        if self.maybe(0.15):
            noun = noun.before(("compound", _w(self.of(lists.THINGS), "NN")))
        return noun if bare else noun.before(("det", _w("the", "DT")))

    # ------------------------------------------------------------ when and where

    def place_of(self) -> tuple[str, Node]:
        return ("nmod", _w(self.of(lists.PLACES), "NNP").behind("in"))

    def day(self) -> Node:
        return _w(self.of(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")), "NNP").behind("on")

    def circumstance(self) -> tuple[str, Node]:
        """A day, a place or an adverb behind the verb."""
        draw = self.chance.random()
        if draw < 0.35:
            return ("obl", _w(self.of(lists.PLACES), "NNP").behind(self.of(("in", "in", "near", "outside"))))
        if draw < 0.65:
            return ("obl", self.day())
        if draw < 0.8:
            unit = _w(self.of(("week", "month", "year")), "NN")
            which = self.of((("last", "JJ", "amod"), ("this", "DT", "det"), ("last", "JJ", "amod")))
            return ("obl:unmarked", unit.before((which[2], _w(which[0], which[1]))))
        if draw < 0.9:
            return ("obl", _w(self.of(("January", "March", "May", "July", "October", "2019", "2024")), "NNP").behind("in"))
        return ("advmod", _w(self.of(("overnight", "again", "repeatedly", "yesterday")), "RB"))

    # ------------------------------------------------------------ what is done

    def act(self, *, bare: bool = False, transitive: bool = False) -> tuple[str, Node]:
        """A verb's lemma, and the verb with its objects; its form is put in later."""
        draw = 0.0 if transitive else self.chance.random()
        if draw < 0.42:
            lemma = self.of(lists.TRANSITIVE)
            verb = _w(lemma, "VB").after(("obj", self.who(bare=bare)))
        elif draw < 0.72:
            lemma, taken, preposition = self.of(lists.PAIRED)
            *article, noun = taken
            what = _w(noun, "NNS" if noun.endswith("s") else "NN")
            if article:
                what = what if bare else what.before(("det", _w(article[0], "DT")))
            elif self.maybe(0.2):
                what = what.before(("amod", _w(self.of(("new", "heavy", "fresh", "more", "military", "economic")), "JJ")))
            other = self.who(bare=bare).behind(preposition)
            if noun in _GOVERNING:
                verb = _w(lemma, "VB").after(("obj", what.after(("nmod", other))))
            else:
                verb = _w(lemma, "VB").after(("obj", what), ("obl", other))
        elif draw < 0.84:
            lemma, preposition = self.of(lists.PREPOSITIONAL)
            verb = _w(lemma, "VB").after(("obl", self.who(bare=bare).behind(preposition)))
        else:
            lemma = self.of(lists.DONE_TO)
            verb = _w(lemma, "VB").after(("obj", self.thing(bare=bare)))
        return lemma, verb

    def participle(self) -> Node:
        """The participle of an act upon somebody, alone."""
        return _w(verb_forms(self.of(lists.TRANSITIVE))["VBN"], "VBN")

    def said(self, tag: str, *, bare: bool = False, transitive: bool = False) -> Node:
        """A verb phrase in the form of a Penn tag."""
        lemma, verb = self.act(bare=bare, transitive=transitive)
        return replace(verb, form=verb_forms(lemma)[tag], xpos=tag)

    def present(self, subject: Node, singular: str, plural: str) -> Node:
        return _w(plural, "VBP", "AUX") if subject.plural else _w(singular, "VBZ", "AUX")

    def was(self, subject: Node) -> Node:
        return _w("were" if subject.plural else "was", "VBD", "AUX")

    def predicate(self, subject: Node) -> Node:
        """A finite verb phrase, its subject not yet put in."""
        draw = self.chance.random()
        if draw < 0.55:
            verb = self.said("VBD")
        elif draw < 0.68:
            verb = self.said("VBN").before(("aux", self.present(subject, "has", "have")))
        elif draw < 0.74:
            verb = self.said("VBG").before(("aux", self.present(subject, "is", "are")))
        elif draw < 0.82:
            verb = self.said("VB").before(("aux", _w(self.of(("will", "may", "could", "would", "might")), "MD")))
        elif draw < 0.87:
            verb = self.said("VB").before(("aux", _w("did", "VBD", "AUX")), ("advmod", _w("not", "RB", "PART")))
        else:
            matrix, kind = self.of(_MATRIX)
            inner = self.said("VBG") if kind == "VBG" else self.said("VB").before(_mark("to"))
            verb = _w(verb_forms(matrix)["VBD"], "VBD").after(("xcomp", inner))
        if self.maybe(0.08):
            verb = verb.inside(("advmod", _w(self.of(("also", "reportedly", "again", "repeatedly", "briefly", "later")), "RB")))
        return verb

    def passive(self, subject: Node, *, agent: float = 0.6) -> Node:
        draw = self.chance.random()
        verb = self.participle()
        if draw < 0.7:
            verb = verb.before(("aux:pass", self.was(subject)))
        elif draw < 0.85:
            has = self.present(subject, "has", "have")
            verb = verb.before(("aux", has), ("aux:pass", _w("been", "VBN", "AUX")))
        else:
            verb = verb.before(("aux", _w(self.of(("will", "could")), "MD")), ("aux:pass", _w("be", "VB", "AUX")))
        if self.maybe(0.1):
            verb = verb.inside(("advmod", _w("reportedly", "RB")))
        return verb.after(self.agent()) if self.maybe(agent) else verb

    def agent(self, *, bare: bool = False) -> tuple[str, Node]:
        return ("obl:agent", self.who(bare=bare).behind("by"))

    def clause(self, *, circumstances: float = 0.5) -> Node:
        """A whole finite clause without a full stop."""
        subject = self.subject()
        if self.maybe(0.22):
            relation, verb = "nsubj:pass", self.passive(subject)
        else:
            relation, verb = "nsubj", self.predicate(subject)
        verb = verb.before((relation, subject))
        if self.maybe(circumstances):
            verb = verb.after(self.circumstance())
        if self.maybe(0.14):
            second = self.said("VBD").before(("cc", _w(self.of(("and", "and", "but")), "CC")))
            verb = verb.after(("conj", second))
        return verb

    def subject(self) -> Node:
        """Somebody, at times with something said of him in between."""
        subject = self.who()
        draw = self.chance.random()
        if draw < 0.05:
            what = self.actor().before(_COMMA).after(_COMMA)
            return subject.after(("appos", what))
        if draw < 0.10:
            clause = self.said("VBD").before(_COMMA, ("nsubj", _w("who", "WP") if subject.person else _w("which", "WDT")))
            return subject.after(("acl:relcl", clause.after(_COMMA)))
        if draw < 0.14:
            verb = self.participle().before(_COMMA).after(self.agent(), _COMMA)
            return subject.after(("acl", verb))
        if draw < 0.16 and subject.person:
            verb = self.said("VBD")
            return subject.after(("acl:relcl", verb.before(("nsubj", _w("who", "WP")))))
        return subject

    # ------------------------------------------------------------ sentences

    def plain(self) -> Node:
        return self.clause()

    def in_between(self) -> Node:
        """An adverbial between subject and verb: dashes, commas, or bare."""
        subject = self.who()
        mark = self.of(("—", "–", "--", ",", ",", ""))
        time = self.of(("time", "day", "week", "year", "day"))
        phrase = _w(time, "NN").before(("case", _w("for", "IN")), ("det", _w("the", "DT")), ("amod", _w(self.of(("first", "second", "third")), "JJ")))
        if time != "time" and self.maybe(0.7):
            phrase = _w(self.of(("move", "reversal", "statement", "raid", "vote")), "NN").before(
                ("case", _w("in", "IN")), ("det", _w("a", "DT")), ("amod", _w(self.of(("surprise", "rare", "bold", "coordinated")), "JJ"))
            )
        if mark:
            dash = ("punct", _w(mark, "," if mark == "," else ":"))
            phrase = phrase.before(dash).after(dash)
        else:
            phrase = self.day()
        passive = self.maybe(0.15)
        verb = self.passive(subject) if passive else self.said("VBD")
        return verb.before(("nsubj:pass" if passive else "nsubj", subject), ("obl", phrase))

    def fronted(self) -> Node:
        """"Attacking the convoy, rebels ..."; "Backed by Iran, the militia ..."."""
        if self.maybe(0.7):
            first = self.said("VBG")
            if self.maybe(0.35):
                first = first.before(_mark(self.of(("after", "before", "while", "by", "despite"))))
        else:
            first = self.participle().after(self.agent())
        return self.clause(circumstances=0.2).before(("advcl", first.after(_COMMA)))

    def trailing(self) -> Node:
        draw = self.chance.random()
        main = self.clause(circumstances=0.2)
        if draw < 0.4:
            return main.after(("advcl", self.said("VBG").before(_COMMA)))
        if draw < 0.7:
            return main.after(("advcl", self.said("VBG").before(_mark(self.of(("after", "before", "by", "while"))))))
        return main.after(("advcl", self.clause().before(_mark(self.of(_JOINING)))))

    def opening(self) -> Node:
        return self.clause(circumstances=0.2).before(
            ("advcl", self.clause(circumstances=0.2).before(_mark(self.of(_JOINING))).after(_COMMA))
        )

    def reported(self) -> Node:
        speaker = self.who()
        draw = self.chance.random()
        if draw < 0.45:
            inner = self.clause()
            if self.maybe(0.6):
                inner = inner.before(_mark("that"))
            verb = _w(self.of(("said", "reported", "announced", "confirmed", "claimed", "denied", "warned", "insisted")), "VBD")
            return verb.before(("nsubj", speaker)).after(("ccomp", inner))
        if draw < 0.8:
            return _w("said", "VBD").before(("ccomp", self.clause().after(_COMMA)), ("nsubj", speaker))
        inner = self.said("VBN").before(_mark("to"), ("aux", _w("have", "VB", "AUX")))
        told = _w(self.of(("said", "believed", "reported", "thought", "alleged", "known")), "VBN")
        return told.before(("nsubj:pass", speaker), ("aux:pass", self.present(speaker, "is", "are"))).after(
            ("xcomp", inner)
        )

    def accused(self) -> Node:
        subject, other = self.who(), self.who()
        inner = self.said("VBG").before(_mark("of"))
        if self.maybe(0.5):
            return _w("accused", "VBD").before(("nsubj", subject)).after(("obj", other), ("advcl", inner))
        verb = _w("accused", "VBN").before(("nsubj:pass", subject), ("aux:pass", self.was(subject)))
        return verb.after(("advcl", inner))

    def urged(self) -> Node:
        inner = self.said("VB").before(_mark("to"))
        verb = _w(self.of(("urged", "ordered", "asked", "forced", "pressed", "invited", "allowed", "warned", "told")), "VBD")
        return verb.before(("nsubj", self.who())).after(("obj", self.who()), ("xcomp", inner))

    def cleft(self) -> Node:
        focus = self.who(pair=False)
        pronoun = _w(self.of(("that", "that", "which")), "WDT") if not focus.person else _w(self.of(("who", "who")), "WP")
        verb = self.said("VBD").before(("nsubj", pronoun))
        return focus.before(("expl", _w("it", "PRP")), ("cop", _w("was", "VBD", "AUX"))).after(("advcl:relcl", verb))

    def headline(self) -> Node:
        """The telegraphic present: "Turkey rebukes Greece", "Two soldiers killed by rebels", "Chad to free prisoners"."""
        subject = self.who(bare=True)
        draw = self.chance.random()
        if draw < 0.62:
            verb = self.said("VBP" if subject.plural else "VBZ", bare=True).before(("nsubj", subject))
        elif draw < 0.82:
            verb = self.participle().before(("nsubj:pass", subject))
            return verb.after(self.agent(bare=True) if self.maybe(0.5) else self.circumstance())
        else:
            verb = self.said("VB", bare=True).before(("nsubj", subject), _mark("to"))
        return verb.after(self.circumstance()) if self.maybe(0.25) else verb

    def nominal(self) -> Node:
        """A deed told by a noun: "Chad's attack on rebels angered Togo", "Her killing shocked the town"."""
        if self.maybe(0.25):
            deed = _w(self.of(lists.GERUNDS), "NN")
            if self.maybe(0.5):
                deed = deed.before(("nmod:poss", _w(self.of(("his", "her", "their", "its")), "PRP$")))
            elif self.maybe(0.5):
                deed = deed.before(_owner(self.who()))
            else:
                deed = deed.before(("det", _w("the", "DT"))).after(("nmod", self.who().behind("of")))
            return self.said("VBD", transitive=True).before(("nsubj", deed))
        noun = self.of(("attack", "raid", "visit", "ban", "strike", "assault", "boycott", "warning", "arrest", "release", "expulsion", "pledge"))
        preposition = {"arrest": "of", "release": "of", "expulsion": "of", "visit": "to", "warning": "to", "pledge": "to"}.get(noun, "on")
        deed = _w(noun, "NN").after(("nmod", self.who().behind(preposition)))
        if preposition == "of" or self.maybe(0.4):
            deed = deed.before(("det", _w("the", "DT")))
            if self.maybe(0.6):
                deed = deed.after(("nmod", self.who().behind("by")))
        else:
            deed = deed.before(_owner(self.who()))
        return self.said("VBD").before(("nsubj", deed))

    def talks(self) -> Node:
        noun = self.of(("talks", "clashes", "negotiations", "fighting", "relations", "ties", "trade"))
        first, second = self.who(pair=False), self.who(pair=False)
        pair = first.behind("between").after(("conj", second.before(("cc", _w("and", "CC")))))
        deed = replace(_w(noun, "NNS" if noun.endswith("s") else "NN").after(("nmod", pair)), plural=True)
        verb = _w(self.of(("collapsed", "resumed", "ended", "continued", "broke", "stalled", "intensified")), "VBD")
        if verb.form == "broke":
            verb = verb.after(("compound:prt", _w(self.of(("out", "down")), "RP", "ADP")))
        return verb.before(("nsubj", deed)).after(self.circumstance())


_GOVERNING = frozenset(
    "sanctions tariffs embargo restrictions treaty agreement contract attack offensive investigation talks meeting deal ties relations "
    "raids support complaint charges protest rally strike imports exports offer request invitation resolution controls visit "
    "concern anger warning ultimatum threats concessions".split()
)
_MATRIX = (
    ("begin", "VBG"), ("stop", "VBG"), ("resume", "VBG"), ("consider", "VBG"), ("avoid", "VBG"), ("agree", "to"), ("refuse", "to"),
    ("decide", "to"), ("vow", "to"), ("threaten", "to"), ("promise", "to"), ("plan", "to"), ("fail", "to"), ("try", "to"),
    ("continue", "to"), ("offer", "to"), ("move", "to"), ("hope", "to"), ("pledge", "to"),
)  # fmt: skip
_JOINING = ("after", "before", "because", "as", "while", "if", "since", "until", "although")

_KINDS: tuple[tuple[int, Callable[[_Grammar], Node]], ...] = (
    (22, _Grammar.plain), (9, _Grammar.in_between), (10, _Grammar.fronted), (9, _Grammar.trailing), (5, _Grammar.opening),
    (11, _Grammar.reported), (4, _Grammar.accused), (4, _Grammar.urged), (3, _Grammar.cleft), (15, _Grammar.headline),
    (5, _Grammar.nominal), (3, _Grammar.talks),
)  # fmt: skip


def made_sentences(number: int, seed: int = 1) -> Iterator[TreeSentence]:
    """So many sentences with trees; the same seed brings the same ones."""
    chance = random.Random(f"newswire {seed}")
    grammar = _Grammar(chance)
    kinds = [kind for _, kind in _KINDS]
    weights = [weight for weight, _ in _KINDS]
    while number > 0:
        kind = chance.choices(kinds, weights)[0]
        root = kind(grammar)
        if kind is _Grammar.headline:
            stop = root.xpos != "VBN" and chance.random() < 0.1  # with a stop, a bare participle would as well be a past tense
        else:
            stop = chance.random() < 0.97
        if stop:
            root = root.after(("punct", _w(".", ".")))
        sentence = _sentence(root)
        if len(sentence.words) <= 60:
            number -= 1
            yield sentence

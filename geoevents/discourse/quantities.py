"""How many? Dead, injured and arrested, the size of a crowd or force, items and money, given to the event they belong to.

A number phrase is read from the words ("at least 12", "between 10 and 20", "dozens", "$1.5 million"), its kind follows
from what is counted and from the verb over it, and it belongs to an event where it stands in the event's own phrase or
clause, or in the clause that tells its result ("killing 12", "the attack left 12 dead", "12 died in the attack").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

import attrs

from geoevents.discourse.draft import Draft
from geoevents.discourse.tables import rows
from geoevents.events import Quantity
from geoevents.mentions import Mentions
from geoevents.ontology import EventType
from geoevents.syntax.frames import is_passive, preposition
from geoevents.syntax.tree import Token, Tree

__all__ = ["Amount", "amounts_in", "number_at", "quantities_of"]


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(word for kind, words in rows("quantities") if kind == name for word in words.split())


# ------------------------------------------------------------ numbers

_SMALL = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
_TENS = {w: n * 10 for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7}
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "million": 1e6, "billion": 1e9}
_LETTERS = {"m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12}
_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|mn|mln|bn|b|tn)?", re.IGNORECASE)
_BULKS = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "millions": 2e6, "billions": 2e9}
_FEW = {"several": 3.0, "few": 2.0, "couple": 2.0}
_FIRST_WORDS = frozenset({*_SMALL, *_TENS, *_BULKS, *_FEW, "tens", "half", "dozen", "a", "an"})


def number_at(words: Sequence[str], at: int) -> tuple[float, int] | None:
    """The number that begins at a word, and the word after it: 1,200; 1.5 million; twenty-four; two hundred and six; a dozen."""
    word = words[at].lower() if at < len(words) else ""
    if m := _DIGITS.fullmatch(word):
        value = float(m[1].replace(",", "") + (m[2] or "")) * _SUFFIXES.get((m[3] or "").lower(), 1)
        return _scaled(words, at + 1, value)
    nxt = words[at + 1].lower() if at + 1 < len(words) else ""
    if word == "half" and nxt in ("a", "dozen"):
        after = at + 2 if nxt == "dozen" else at + 3
        if nxt == "dozen" or (at + 2 < len(words) and words[at + 2].lower() == "dozen"):
            return 6.0, after
        scale = _SCALES.get(words[at + 2].lower(), 0.0) if at + 2 < len(words) else 0.0
        return (scale / 2, at + 3) if scale else None
    if word in ("a", "an") and (nxt == "dozen" or nxt in _SCALES):
        return (12.0, at + 2) if nxt == "dozen" else _spelled(words, at + 1, 1.0)
    if word == "dozen":
        return 12.0, at + 1
    return _spelled(words, at, None)


def _scaled(words: Sequence[str], at: int, value: float) -> tuple[float, int]:
    while at < len(words) and (scale := _SCALES.get(words[at].lower()) or _LETTERS.get(words[at].lower())):
        value *= scale
        at += 1
    if at < len(words) and words[at].lower() == "dozen":
        return value * 12, at + 1
    return value, at


def _spelled(words: Sequence[str], at: int, start: float | None) -> tuple[float, int] | None:
    """Number words from `at`: what stands before a scale is multiplied, the rest is added."""
    total, part, begun = 0.0, start or 0.0, start is not None
    i = at
    while i < len(words):
        word = words[i].lower()
        if word in ("-", "and") and begun and i + 1 < len(words) and (word == "-" or (total + part) >= 100):
            following = _simple(words[i + 1].lower())
            if following is None or (word == "-" and not (part % 100 >= 20 and following < 10)):
                break
            i += 1
            word = words[i].lower()
        if word in _SCALES and begun:
            if _SCALES[word] == 100:
                part *= 100
            else:
                total, part = total + part * _SCALES[word], 0.0
        else:
            value = _simple(word)
            if value is None or (begun and not _fits(part, value)):
                break
            part += value
            begun = True
        i += 1
    if i < len(words) and words[i].lower() == "dozen" and begun:
        return (total + part) * 12, i + 1
    return (total + part, i) if begun and i > at else None


def _simple(word: str) -> float | None:
    """A number word below a hundred, hyphened or not."""
    if word in _SMALL:
        return float(_SMALL[word])
    if word in _TENS:
        return float(_TENS[word])
    left, dash, right = word.partition("-")
    if dash and left in _TENS and 0 < _SMALL.get(right, 0) < 10:
        return float(_TENS[left] + _SMALL[right])
    return None


def _fits(part: float, value: float) -> bool:
    """Whether a number word may follow the part read so far: "twenty" "one", "two hundred" "six", but not "six" "two"."""
    return (part % 100 == 0 and part >= 100) or part == 0 or (part % 100 >= 20 and part % 10 == 0 and 0 < value < 10)


@attrs.frozen(slots=True, eq=False)
class Amount:
    """A number phrase: its first and last word, its bounds, its currency, and the word that carries it in the tree."""

    first: Token
    last: Token
    low: float | None
    high: float | None
    unit: str | None
    word: Token


_BOUNDS = ("most", "least", "about")
_ROUND = frozenset({"dozen", "half", "couple", "hundred", "thousand", "million"})


@cache
def _bounding() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The phrases that bound a number, with what they say of it, by their last word."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for what in _BOUNDS:
        for kind, words in rows("quantities"):
            for phrase in words.split() if kind == what else ():
                parts = tuple(phrase.split("_"))
                found.setdefault(parts[-1], []).append((what, parts))
    return {last: tuple(phrases) for last, phrases in found.items()}


@cache
def _pairs(name: str) -> dict[str, str]:
    return dict(pair.split("=") for kind, words in rows("quantities") if kind == name for pair in words.split())


@lru_cache(maxsize=4)  # the events of one sentence ask one after the other
def amounts_in(tree: Tree, mentions: Mentions) -> tuple[Amount, ...]:
    """The number phrases of a sentence that count something: no dates, shares, ages or lengths."""
    tokens = tree.tokens
    words = [t.text.lower() for t in tokens]
    begins = _begins(words)
    if not begins or (
        "NUM" not in [t.upos for t in tokens] and _BULKS.keys().isdisjoint(words) and _ROUND.isdisjoint([t.lemma for t in tokens])
    ):
        return ()
    return tuple(_amounts(tokens, words, begins, mentions))


def _begins(words: Sequence[str]) -> list[int]:
    """Where a number phrase may begin. Almost no word can begin one, and reading one costs more than this test."""
    first = _openers()
    maybe = [i for i, word in enumerate(words) if word in first or (not word.isalpha() and (word[:1].isdigit() or "-" in word))]
    return [i for i in maybe if _opens(words, i)]


@cache
def _openers() -> frozenset[str]:
    return frozenset({*_FIRST_WORDS, *_pairs("sign")})


def _opens(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in ("a", "an"):
        after = words[at + 1] if at + 1 < len(words) else ""
        return after == "dozen" or after in _SCALES
    return word in _openers() or word[:1].isdigit() or word.partition("-")[0] in _TENS


def _amounts(tokens: tuple[Token, ...], words: list[str], begins: Sequence[int], mentions: Mentions) -> Iterator[Amount]:
    free = 0
    for i in begins:
        if i >= free:
            found = _amount(tokens, words, i, mentions)
            if found is not None:
                amount, free = found
                if amount is not None:
                    yield amount


def _amount(tokens: tuple[Token, ...], words: list[str], at: int, mentions: Mentions) -> tuple[Amount | None, int] | None:
    sign = _pairs("sign").get(words[at])
    begin = at + 1 if sign else at
    bulk = _bulk(words, at) if not sign else None
    least: float | None
    most: float | None
    if bulk:
        least, most, after = bulk
    else:
        number = number_at(words, begin)
        if number is None:
            joined = _joined_range(words[begin]) if begin < len(words) else None
            if joined is None:
                return None
            least, most = joined
            after = begin + 1
        else:
            least, after = number
            most = least
            second = _second(words, after, at)
            if second is not None and second[0] > least:
                most, after = second
                least *= _shared_scale(words[after - 1], least, most)
    first, least, most = _bounds(words, at, least, most)
    if words[after : after + 2] in (["or", "more"], ["and", "more"]):
        most, after = None, after + 2
    elif after < len(words) and words[after] == "+":
        most, after = None, after + 1
    unit = sign
    last = after - 1
    if after < len(words) and not sign:
        k = after + 1 if after + 1 < len(words) and (words[after] in ("u.s.", "us") or words[after] in _nations()) else after
        unit = _pairs("currency").get(tokens[k].lemma) or _pairs("currency").get(words[k].rstrip("s"))
        if unit:
            unit = _pairs("national").get(f"{words[after]}:{unit}", unit)
            last, after = k, k + 1
    word = next((tokens[i] for i in range(at, last + 1) if not at <= _head(tokens[i]) <= last), tokens[at])
    if first <= _head(word) < at:  # "as many as 50 soldiers" hangs on "many"
        word = next((tokens[i] for i in range(first, at) if not first <= _head(tokens[i]) <= last), word)
    if unit is None and not _counts(word, tokens[at], mentions):
        return None, after
    return Amount(tokens[first], tokens[last], least, most, unit, word), after


def _shared_scale(last: str, low: float, high: float) -> float:
    """What the lower end of a range takes over: the million of "2 to 3 million"."""
    scale = _SCALES.get(last, 1.0)
    return scale if low < 1000 <= high and low <= high / scale else 1.0


@cache
def _nations() -> frozenset[str]:
    return frozenset(key.partition(":")[0] for key in _pairs("national"))


def _head(token: Token) -> int:
    return token.head.i if token.head else -1


def _joined_range(word: str) -> tuple[float, float] | None:
    """ "10-20" as one word."""
    m = re.fullmatch(r"(\d{1,4})[-–](\d{1,4})", word)
    return (float(m[1]), float(m[2])) if m and int(m[1]) < int(m[2]) else None


def _bulk(words: list[str], at: int) -> tuple[float, float | None, int] | None:
    """ "dozens", "hundreds of thousands", "several hundred", "a few dozen": only the lower bound is known."""
    word = words[at]
    if word in _BULKS or word == "tens":
        low, after = _BULKS.get(word, 20.0), at + 1
        if words[after : after + 1] == ["of"] and after + 1 < len(words) and words[after + 1] in _BULKS:
            return (low / 2 if word != "tens" else 10.0) * 2 * _BULKS[words[after + 1]] / 2, None, after + 2
        return None if word == "tens" else (low, None, after)
    if word in _FEW and at + 1 < len(words):
        k = at + 2 if words[at + 1] == "of" else at + 1
        scale = _SCALES.get(words[k]) if k < len(words) else None
        if scale or (k < len(words) and words[k] == "dozen"):
            return _FEW[word] * (scale or 12.0), None, k + 1
    return None


def _second(words: list[str], after: int, at: int) -> tuple[float, int] | None:
    """The upper end of a range: "10 to 20", "between 10 and 20", "10-20", "10 or 12"."""
    if after + 1 >= len(words):
        return None
    joint = words[after]
    if joint in ("to", "-", "–", "or") or (joint == "and" and at > 0 and words[at - 1] == "between"):
        k = after + 2 if words[after + 1] in _pairs("sign") else after + 1
        return number_at(words, k) if k < len(words) else None
    return None


def _bounds(words: list[str], at: int, low: float | None, high: float | None) -> tuple[int, float | None, float | None]:
    """The bounds that the words before a number set, and where the phrase begins."""
    for what, phrase in _bounding().get(words[at - 1], ()) if at else ():
        k = at - len(phrase)
        if k >= 0 and tuple(words[k:at]) == phrase:
            if what == "least" and phrase == ("more", "than") and k and words[k - 1] in ("no", "not"):
                continue
            if what == "least":
                return k, low, None
            if what == "most":
                return k, None, high if high is not None else low
            return k, low, high
    if at and words[at - 1] == "between":
        return at - 1, low, high
    return at, low, high


_NO_COUNT = frozenset({"Date"})


def _counts(word: Token, first: Token, mentions: Mentions) -> bool:
    """Whether a number counts people or things."""
    if mentions.entity(first) in _NO_COUNT or mentions.entity(word) in _NO_COUNT or first.xpos == "LS":
        return False
    counted = _counted(word)
    if counted is None or counted.lemma in _words("unit-of-time") or counted.lemma in _words("unit-of-space"):
        return False
    if word.upos == "NUM" and word.rel in ("appos", "flat", "compound", "dep"):
        return False
    if counted is word:  # a bare number: an argument of a verb, never a year or an age
        if len(first.text) == 4 and first.text.isdigit() and first.text[0] in "12":
            return False
        return word.rel in ("nsubj", "obj", "obl", "conj", "root", "nmod", "xcomp") and mentions.entity(word) is None
    if counted.upos == "PROPN" and word.rel == "nummod" and word.i > counted.i:
        return False
    return word.i <= counted.i or word.upos == "NOUN"


def _counted(word: Token) -> Token | None:
    """What a number counts: its noun, the noun after "of", or itself."""
    if word.rel in ("nummod", "det", "amod") and word.head is not None:
        return word.head
    counted = word
    for _ in range(3):  # "tens of thousands of people"
        inner = next((c for c in counted.children if c.rel == "nmod" and preposition(c) == "of"), None)
        if inner is None or (counted is not word and counted.lemma not in ("thousand", "million", "hundred", "dozen")):
            break
        counted = inner
    return counted


# ------------------------------------------------------------ kinds and events


_HARMFUL = frozenset({EventType.ASSAULT, EventType.COERCE, EventType.PROTEST})  # a release after a raid has no dead of its own


def quantities_of(draft: Draft, mentions: Mentions) -> tuple[Quantity, ...]:
    """The numbers that the sentence gives of the event, in text order."""
    found = []
    for amount in amounts_in(draft.tree, mentions):
        kind = _kind_for(amount, draft, mentions)
        if kind is not None:
            unit = amount.unit if kind == "money" else _unit(amount, kind)
            found.append(Quantity(kind, draft.tree.span_of(_cover(amount)), amount.low, amount.high, unit))
    return tuple(found)


def _cover(amount: Amount) -> Sequence[Token]:
    return amount.first.tree.tokens[amount.first.i : amount.last.i + 1]


def _unit(amount: Amount, kind: str) -> str | None:
    counted = _counted(amount.word)
    return counted.lemma if counted is not None and counted is not amount.word and kind in ("items", "size") else None


def _phrase_head(amount: Amount) -> Token:
    """The head of the noun phrase that a number stands in: "people" in "12 people", "dozens" in "dozens of people"."""
    word = amount.word
    if word.rel in ("nummod", "compound", "amod", "det") and word.head is not None:
        return word.head
    return word


def _kind_for(amount: Amount, draft: Draft, mentions: Mentions) -> str | None:
    """The kind of an amount if it belongs to the event, else None."""
    head = _phrase_head(amount)
    own = _is_own(head, amount, draft)
    if amount.unit is not None:
        return "money" if own else None
    harm = _harm(head, amount)
    if harm is not None:
        kind, verb = harm
        if kind != "arrested" and draft.type not in _HARMFUL:
            return None
        return kind if own or verb is draft.trigger or _is_result(verb, draft) else None
    if not own:
        return None
    counted = _counted(amount.word)
    if counted is None or counted is amount.word:
        return "size" if counted is not None and head.rel in ("nsubj", "obj") and draft.frame.kind == "verb" else None
    if counted is draft.trigger or (amount.high is not None and amount.high <= 5 and _is_known(head)):
        return None  # "three attacks" is a number of events, "the two leaders" are known
    person = counted.lemma in _words("people") or (
        counted.upos == "NOUN" and mentions.entity(counted) is None and _is_person(counted, mentions)
    )
    return "size" if person else "items"


def _is_known(noun: Token) -> bool:
    return any((c.rel == "det" and c.lemma in ("the", "these", "those", "both")) or c.deprel == "nmod:poss" for c in noun.children)


def _is_person(noun: Token, mentions: Mentions) -> bool:
    lemma = noun.lemma
    return mentions.is_actor(noun) and (
        lemma.endswith(("er", "or", "ist", "ian", "man", "ant", "ent", "ee", "eer", "ess", "ive", "al")) or lemma == "people"
    )


def _harm(head: Token, amount: Amount) -> tuple[str, Token] | None:
    """Dead, injured or arrested, and the verb or noun that says so."""
    after = amount.last.tree.tokens[amount.last.i + 1] if amount.last.i + 1 < len(amount.last.tree.tokens) else None
    counted = _counted(amount.word) or head
    for word in (
        head,
        after,
        *(c for h in dict.fromkeys((head, counted)) for c in h.children if c.rel in ("amod", "acl", "xcomp")),
        *_predicate_beside(head),
    ):
        kind = _harm_named(word) if word is not None else None
        if word is None or kind is None or (word is head and head.rel in ("nmod", "compound")):
            continue
        if word.upos == "VERB" and word.rel not in ("amod", "acl", "xcomp", "conj") and word is not after:
            continue
        return kind, head.head if head.head is not None else head
    node = head
    for _ in range(4):
        if node.rel != "conj" or node.head is None:
            break
        if node.upos in ("VERB", "AUX"):
            break
        node = node.head
    verb = node.head
    if verb is None:
        subject = node.child("nsubj")  # "the toll was nine"
        toll = _of_toll(subject) if subject is not None else None
        return (toll, node) if toll else None
    harmed = _of_verb(verb)
    if harmed is not None:
        patient = (
            node.rel == "obj"
            or node.deprel == "nsubj:pass"
            or (node.rel == "nsubj" and (is_passive(verb) or verb.xpos == "VBN" or verb.lemma in _words("die")))
        )
        return (harmed, verb) if patient else None
    subject = verb.child("nsubj")
    if subject is not None and node.rel in ("obl", "obj", "xcomp") and (told := _of_toll(subject)):
        return told, verb
    if head.lemma == "life" and verb.lemma in ("claim", "take", "cost", "lose", "kill"):
        return "dead", verb
    return None


_HARMS = ("dead", "injured", "arrested")


@cache
def _names_of_harm() -> frozenset[str]:
    return frozenset().union(*map(_words, _HARMS))


def _harm_named(word: Token) -> str | None:
    """The harm that a word names by its lemma or its form."""
    forms = {word.lemma, word.text.lower()}
    return None if forms.isdisjoint(_names_of_harm()) else next(kind for kind in _HARMS if forms & _words(kind))


def _of_toll(subject: Token) -> str | None:
    """What "the death toll", "the number of injured" counts."""
    if subject.lemma not in ("toll", "tally", "number", "count"):
        return None
    said_of = {c.lemma for c in subject.children} | {c.text.lower() for c in subject.children}
    return next((kind for kind in ("injured", "arrested", "dead") if said_of & _words(kind)), "dead" if subject.lemma == "toll" else None)


def _predicate_beside(head: Token) -> Iterator[Token]:
    """ "dead" in "left 12 dead": the adjective that the verb says of its object."""
    verb = head.head
    if verb is not None and head.rel in ("obj", "nsubj") and verb.upos in ("VERB", "ADJ"):
        if verb.upos == "ADJ" and head.rel == "nsubj":
            yield verb
        for c in verb.children:
            if c.rel == "xcomp" and c.i > head.i:
                yield c


def _of_verb(verb: Token) -> str | None:
    particle = next((f"{verb.lemma}_{c.text.lower()}" for c in verb.children if c.deprel == "compound:prt"), "")
    for kind, name in (("dead", "kill"), ("dead", "die"), ("injured", "injure"), ("arrested", "arrest")):
        if verb.lemma in _words(name) or particle in _words(name):
            return kind
    return None


_HOLDING = frozenset({"total", "worth", "include", "involve", "value", "comprise", "exceed", "number"})
_OWN_PREPOSITIONS = frozenset({"of", "by", "with", "on", "against", "for", "from", "to", "worth", "in", "totalling", "involving", "at", ""})


def _is_own(head: Token, amount: Amount, draft: Draft) -> bool:
    """Whether a number stands in the event's own phrase or among the arguments of its clause."""
    trigger, clause = draft.frame.trigger, draft.frame.clause
    if head is trigger:
        return True
    if head is clause:
        return amount.word is not head
    node, steps = head, 0
    while node.head is not None and steps < 4:
        governor = node.head
        if governor is trigger or governor is clause:
            if node.rel in ("nsubj", "obj", "iobj", "xcomp", "nummod", "compound", "amod", "appos") or node.lemma in _HOLDING:
                return True
            return node.rel in ("obl", "nmod") and preposition(node) in _OWN_PREPOSITIONS
        if node.rel == "obj" and governor.lemma in _HOLDING:
            node, steps = governor, steps + 1
            continue
        if node.rel not in ("nmod", "compound", "conj", "appos", "amod", "acl", "obl", "dep") or (
            node.upos in ("VERB", "AUX") and node.lemma not in _HOLDING
        ):
            break
        node, steps = governor, steps + 1
    # "$40 million in aid", "2,000 tonnes of aid": the event's noun hangs on the number
    outer, steps = trigger, 0
    while outer.head is not None and steps < 2 and outer.rel in ("nmod", "obl", "compound"):
        if outer.head is head and preposition(outer) in ("in", "of", "for", "worth", ""):
            return True
        siblings = outer.head.children if outer.rel == "obl" else ()
        if head in siblings and head.rel == "obj" and amount.unit is not None and preposition(outer) in ("in", "for"):
            return True
        outer, steps = outer.head, steps + 1
    return any(head is f.token for f in draft.fillers)


def _is_result(verb: Token, draft: Draft) -> bool:
    """Whether a verb of harm tells the result of the event."""
    trigger, clause = draft.frame.trigger, draft.frame.clause
    node: Token | None = verb
    for _ in range(4):
        if node is None:
            return False
        if node is clause or node is trigger:
            return True
        for c in node.children:
            if _leads_to(c, trigger) or (c.rel == "conj" and any(_leads_to(k, trigger) for k in c.children if k.rel == "obl")):
                return True
        head = node.head
        if head is None:
            return False
        if node.rel == "acl" and (head is trigger or _core_is(head, trigger)):
            return True
        if node.rel in ("advcl", "conj", "parataxis", "acl", "xcomp", "ccomp"):
            if (
                node.rel == "conj"
                and any(c.rel == "nsubj" for c in node.children)
                and node.upos == "VERB"
                and not is_passive(node)
                and head is not clause
            ):
                return False
            node = head
            continue
        return False
    return False


def _leads_to(argument: Token, trigger: Token) -> bool:
    """Whether a clause's subject, or what it stands in, by or during, is the event: "the attack killed", "died in the attack"."""
    if argument.rel == "nsubj" or (
        argument.rel == "obl" and preposition(argument) in ("in", "by", "during", "at", "after", "when", "from", "amid", "following")
    ):
        if argument.lemma in ("toll", "tally", "number", "count") and trigger in argument.subtree():
            return True
        return argument is trigger or _core_is(argument, trigger) or any(c is trigger for c in argument.children if c.rel == "conj")
    return argument.rel == "advcl" and argument is trigger


def _core_is(head: Token, trigger: Token) -> bool:
    return any(c is trigger and c.rel == "nmod" and preposition(c) == "of" for c in head.children)

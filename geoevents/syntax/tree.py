"""A parsed sentence: tokens with Universal Dependencies links and offsets into the caller's text. Read-only."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence

import attrs

from geoevents.errors import InputError
from geoevents.events import Span

__all__ = ["Token", "Tree", "Word", "build_tree"]


@attrs.frozen(slots=True)
class Word:
    """One syntactic word as a parser gives it.

    head: 1-based index of the governor, 0 for the root. start, end: half-open character offsets into the caller's
    text (the words of one multi-word token share them). ner: a BIOES tag such as "S-Location", or "O".
    """

    text: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    start: int
    end: int
    ner: str = "O"


_position = operator.attrgetter("i")


class Token:
    """A word inside its tree. Compare tokens by identity; every attribute is read-only by convention of slots.

    tree: the sentence that it stands in. i: 0-based position. lemma: lower case. rel: the relation without its subtype ("nsubj" of "nsubj:pass").
    """

    __slots__ = ("children", "deprel", "end", "feats", "head", "i", "lemma", "ner", "rel", "start", "text", "tree", "upos", "xpos")

    def __init__(self, tree: Tree, i: int, word: Word) -> None:
        self.tree = tree
        self.i = i
        self.text = word.text
        self.lemma = word.lemma.lower() if word.lemma else word.text.lower()
        self.upos = word.upos
        self.xpos = word.xpos
        self.feats = word.feats
        self.deprel = word.deprel
        self.rel = word.deprel.partition(":")[0]
        self.start = word.start
        self.end = word.end
        self.ner = word.ner
        self.head: Token | None = None
        self.children: tuple[Token, ...] = ()

    def __repr__(self) -> str:
        return f"Token({self.i}, {self.text!r}, {self.upos}, {self.deprel})"

    @property
    def span(self) -> Span:
        """The token's own characters."""
        return self.tree.span(self.start, self.end)

    def child(self, *deprels: str) -> Token | None:
        """The first child whose relation, with or without subtype, is one of these."""
        for c in self.children:
            if c.deprel in deprels or c.rel in deprels:
                return c
        return None

    def all(self, *deprels: str) -> tuple[Token, ...]:
        """The children whose relation, with or without subtype, is one of these."""
        return tuple(c for c in self.children if c.deprel in deprels or c.rel in deprels)

    def ancestors(self) -> Iterator[Token]:
        """The governor, its governor, and so on up to the root."""
        node = self.head
        while node is not None:
            yield node
            node = node.head

    def subtree(self, without: frozenset[str] = frozenset()) -> list[Token]:
        """The token and all it governs, in text order; branches whose relation is in `without` are left out."""
        found = self.governed(without)
        found.sort(key=_position)
        return found

    def governed(self, without: frozenset[str] = frozenset()) -> list[Token]:
        """As subtree, in no order: where that does not matter, it is twice as fast."""
        found = [self]
        for node in found:  # which grows on the way
            below = node.children
            if below:
                found += [c for c in below if c.rel not in without and c.deprel not in without] if without else below
        return found

    def has_feature(self, feature: str) -> bool:
        """Whether the morphological features hold this one ("Number=Plur")."""
        return feature in self.feats.split("|")


class Tree:
    """A parsed sentence. index: its number in the text. start, end: offsets into the caller's text."""

    __slots__ = ("end", "index", "root", "source", "start", "tokens")

    def __init__(self, source: str, index: int, start: int, end: int, words: Sequence[Word]) -> None:
        self.source = source
        self.index = index
        self.start = start
        self.end = end
        self.tokens: tuple[Token, ...] = tuple(Token(self, i, w) for i, w in enumerate(words))
        children: list[list[Token]] = [[] for _ in words]
        root = None
        for token, word in zip(self.tokens, words, strict=True):
            if word.head:
                token.head = self.tokens[word.head - 1]
                children[word.head - 1].append(token)
            elif root is None:
                root = token
        for token, below in zip(self.tokens, children, strict=True):
            token.children = tuple(below)
        self.root: Token | None = root

    def __repr__(self) -> str:
        return f"Tree({self.index}, {self.text!r})"

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def text(self) -> str:
        """The sentence's characters in the caller's text."""
        return self.source[self.start : self.end]

    def span(self, start: int | None = None, end: int | None = None) -> Span:
        """The span between two offsets of the caller's text; the whole sentence by default."""
        start, end = self.start if start is None else start, self.end if end is None else end
        return Span(start, end, self.source[start:end])

    def span_of(self, tokens: Sequence[Token]) -> Span:
        """The smallest span that covers the tokens."""
        if len(tokens) == 1:
            return tokens[0].span
        return self.span(min([t.start for t in tokens]), max([t.end for t in tokens]))

    def words(self) -> tuple[Word, ...]:
        """The words that the tree was built from."""
        return tuple(
            Word(t.text, t.lemma, t.upos, t.xpos, t.feats, t.head.i + 1 if t.head else 0, t.deprel, t.start, t.end, t.ner) for t in self.tokens
        )


def build_tree(source: str, index: int, start: int, end: int, words: Sequence[Word]) -> Tree:
    """A Tree whose words have been checked: one root, no cycle, offsets inside the text.

    Raises InputError that names the word at fault.
    """
    roots = [i for i, w in enumerate(words, 1) if w.head == 0]
    if words and len(roots) != 1:
        raise InputError(f"sentence {index} has {len(roots)} roots: a dependency tree has one")
    for i, word in enumerate(words, 1):
        if not 0 <= word.head <= len(words):
            raise InputError(f"word {i} ({word.text!r}) of sentence {index} has head {word.head}: give 0 to {len(words)}")
        if not 0 <= word.start <= word.end <= len(source):
            raise InputError(f"word {i} ({word.text!r}) of sentence {index} has offsets {word.start}:{word.end} outside the text")
    below: list[list[int]] = [[] for _ in range(len(words) + 1)]
    for i, word in enumerate(words, 1):
        below[word.head].append(i)
    reached, stack = 0, list(below[0])
    while stack:
        reached += 1
        stack.extend(below[stack.pop()])
    if reached != len(words):
        raise InputError(f"the heads of sentence {index} form a cycle: a dependency tree has none")
    return Tree(source, index, start, end, words)

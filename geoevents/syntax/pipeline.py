"""Stanza as a Parser. Beside geoevents.model, the only place that imports stanza."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from geoevents.layout import Block, blocks
from geoevents.syntax.lemmas import checked_lemma
from geoevents.syntax.parser import Parse
from geoevents.syntax.tree import Tree, Word

if TYPE_CHECKING:
    import stanza

__all__ = ["StanzaParser", "embedded_parser", "is_stanza_pipeline"]

# One character for one character, so that offsets stay: typographic marks as the treebanks write them.
_PLAIN = str.maketrans({"‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"'})
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\xa0\xad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


# The embedded model parses longer sentences in parts.
_LONG = 240


def plain(text: str) -> str:
    """The text as the parser sees it, character for character as long: plain quotes, no controls, no surrogates."""
    return _SURROGATE.sub(" ", _UNSEEN.sub(" ", text.translate(_PLAIN)))


class StanzaParser:
    """Parses with a stanza.Pipeline (tokenize, mwt, pos, lemma, depparse, ner), block by block."""

    def __init__(self, pipeline: stanza.Pipeline) -> None:
        self._pipeline = pipeline

    def parse(self, texts: Sequence[str]) -> list[Parse]:
        """One Parse a text. Every block is parsed alone, so a text's parse does not depend on its neighbours."""
        from stanza.models.common.doc import Document

        layout = [blocks(text) for text in texts]
        wanted: list[str] = []
        for text, parts in zip(texts, layout, strict=True):
            wanted.extend(plain(text[b.start : b.end]) for b in parts)
        unique = [t for t in dict.fromkeys(wanted) if t.strip()]
        docs = self._pipeline.bulk_process([Document([], text=t) for t in unique]) if unique else []
        parsed = dict(zip(unique, docs, strict=True))
        at, result = 0, []
        for text, parts in zip(texts, layout, strict=True):
            trees: list[Tree] = []
            warnings: list[str] = []
            for block in parts:
                doc = parsed.get(wanted[at])
                at += 1
                if block.cut:
                    warnings.append(f"characters {block.start} to {block.end} hold no full stop: the text was cut there to be parsed")
                for sentence in doc.sentences if doc is not None else ():
                    tree = _tree(text, block, len(trees), sentence)
                    if tree is not None:
                        trees.append(tree)
                        if len(tree) > _LONG:
                            warnings.append(f"the sentence at characters {tree.start} to {tree.end} has {len(tree)} words: long sentences are parsed in parts")
            result.append(Parse(tuple(trees), tuple(warnings), parts))
        for doc in docs:
            _take_apart(doc)
        return result


def _take_apart(doc: Any) -> None:
    """Undo a document's circles of words, tokens and sentences: its objects, thousands a page, then go at once, not in a search of all memory."""
    for sentence in doc.sentences:
        for token in sentence.tokens:
            token.words = []
        sentence.tokens = sentence.words = sentence.dependencies = sentence.ents = []
    doc.sentences = doc.ents = []


def _tree(text: str, block: Block, index: int, sentence: Any) -> Tree | None:
    words: list[Word] = []
    for token in sentence.tokens:
        start, end = block.start + token.start_char, block.start + token.end_char
        ner = getattr(token, "ner", None) or "O"
        exact = len(token.words) > 1 and all(w.start_char is not None for w in token.words)
        for word in token.words:
            a, b = (block.start + word.start_char, block.start + word.end_char) if exact else (start, end)
            upos, xpos = word.upos or "X", word.xpos or ""
            lemma = checked_lemma(word.text, word.lemma or word.text, upos, xpos)
            words.append(Word(word.text, lemma, upos, xpos, word.feats or "", word.head, word.deprel, a, b, ner))
    if not words:
        return None
    return Tree(text, index, min(w.start for w in words), max(w.end for w in words), words)


def embedded_parser(**options: Any) -> StanzaParser:
    """The parser on the model that ships with geoevents."""
    from geoevents.model import pipeline

    return StanzaParser(pipeline(**options))


def is_stanza_pipeline(value: object) -> bool:
    """Whether a value is a stanza.Pipeline, told without importing stanza."""
    return any(c.__module__.startswith("stanza.") and c.__name__ == "Pipeline" for c in type(value).__mro__)

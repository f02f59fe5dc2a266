"""Stanza's lemmatizer with its character model asked only about words it has to be asked about, each once."""

from __future__ import annotations

from typing import Any

from stanza.models.common.doc import ID, LEMMA, TEXT, UPOS, Document
from stanza.pipeline.lemma_processor import LemmaProcessor
from stanza.pipeline.processor import register_processor

__all__ = ["LEMMAS", "Lemmas"]

LEMMAS = "geolemma"
"""Name of this processor in Stanza's registry; in the finished pipeline it is called lemma, as everywhere."""

REMEMBERED = 100_000

LONGEST = 40
"""The lemma of a longer word is the word: it is an address or a number, or noise."""


@register_processor(LEMMAS)
class Lemmas(LemmaProcessor):  # type: ignore[misc]
    """Gives the lemmas of `LemmaProcessor`: the dictionary's where it has the word, the character model's for the others."""

    def __init__(self, config: dict[str, Any], pipeline: Any, device: Any) -> None:
        super().__init__(config, pipeline, device)
        self._seen: dict[tuple[str, str], str] = {}

    def process(self, document: Document) -> Document:
        """Write the lemmas."""
        if self.use_identity or self.config.get("dict_only") or not self.config.get("ensemble_dict"):
            return super().process(document)
        words = [word for sentence in document.sentences for word in sentence.words]
        pairs = [(word.text, word.upos or "_") for word in words]
        known = self.trainer.skip_seq2seq(pairs)
        answers = {pair: self._seen.get(pair) for pair, is_known in zip(pairs, known, strict=True) if not is_known}
        new = {pair: pair[0] for pair, answer in answers.items() if answer is None and len(pair[0]) > LONGEST}
        new |= self._ask([pair for pair, answer in answers.items() if answer is None and len(pair[0]) <= LONGEST])
        if len(self._seen) + len(new) > REMEMBERED:
            self._seen.clear()
        self._seen.update(new)
        answers |= new
        found = self.trainer.ensemble(pairs, [answers.get(pair) for pair in pairs])
        for word, lemma in zip(words, found, strict=True):
            word.lemma = lemma or "_"
        return document

    def _ask(self, pairs: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """What Stanza's own processor says of words, each in a document of its own making."""
        if not pairs:
            return {}
        asked = Document([[{ID: number, TEXT: text, UPOS: upos} for number, (text, upos) in enumerate(pairs, 1)]])
        return dict(zip(pairs, super().process(asked).get(LEMMA), strict=True))

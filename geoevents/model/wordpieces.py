"""Words to word pieces and casing classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

__all__ = ["CASINGS", "WordPieces", "casing"]

CASINGS = 10
"""Number of casing classes that the network has vectors for."""

PIECES_A_WORD = 12
"""A longer word is cut: its first pieces say enough."""

CHARACTERS_A_WORD = 200

REMEMBERED = 100_000


def casing(word: str) -> int:
    """Casing class of a word: the encoder is uncased, so casing comes in here."""
    if any(c.isdigit() for c in word):
        return 5 if word.isdigit() else 6
    if not any(c.isalpha() for c in word):
        return 7
    if word.islower():
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 3
    return 3 if word[0].isupper() and word[1:].islower() else 4


class WordPieces:
    """The uncased word-piece vocabulary; remembers the words it has seen."""

    def __init__(self, vocabulary: Path) -> None:
        pieces = vocabulary.read_text(encoding="utf-8").split("\n")
        ids = {piece: number for number, piece in enumerate(pieces) if piece}
        self.start, self.end, self.unknown = ids["[CLS]"], ids["[SEP]"], ids["[UNK]"]
        self._tokenizer = Tokenizer(WordPiece(ids, unk_token="[UNK]"))
        self._tokenizer.normalizer = BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = BertPreTokenizer()
        self._seen: dict[str, tuple[list[int], int]] = {}

    def word(self, word: str) -> tuple[list[int], int]:
        """Piece ids (at least one) and casing class of one word."""
        found = self._seen.get(word)
        if found is None:
            short = word[:CHARACTERS_A_WORD].encode("utf-8", "replace").decode("utf-8")
            ids = self._tokenizer.encode(short, add_special_tokens=False).ids[:PIECES_A_WORD]
            found = (ids or [self.unknown], casing(word))
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            self._seen[word] = found
        return found

    def sentence(self, words: Sequence[str]) -> tuple[list[int], list[int], list[int]]:
        """Piece ids of a sentence with start and end piece, the place of each word's first piece, the casing classes."""
        ids, first, cases = [self.start], [], []
        for word in words:
            pieces, case = self.word(word)
            first.append(len(ids))
            cases.append(case)
            ids.extend(pieces)
        ids.append(self.end)
        return ids, first, cases

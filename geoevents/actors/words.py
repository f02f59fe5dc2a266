"""Words of a mention: tokens with their keys, and the key of a name."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import NamedTuple

__all__ = ["Token", "fold", "name_key", "plural", "tokens"]

# A word may hold apostrophes, dots and ampersands; the other marks that shape a noun phrase are tokens of their own.
_TOKEN = re.compile(r"[^\W_](?:[\w'.&]*[^\W_])?\.?'?|[-,;:()/\"]")
_PLAIN = re.compile(r"[A-Za-z0-9]+\.?(?:[ -][A-Za-z0-9]+\.?)*")
_MARKS = ',;:()/"'
_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "‑": "-", "—": ",", "\u00a0": " "}
)
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"})
_DROP = str.maketrans("", "", ".'")


class Token(NamedTuple):
    """One word or mark: its text, its folded key, whether it is a possessive, follows a hyphen, or begins with a capital."""

    text: str
    key: str
    possessive: bool
    joined: bool
    capital: bool


def fold(text: str) -> str:
    """The text in small letters without accents."""
    text = text.lower()
    if text.isascii():
        return text
    text = text.translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def tokens(text: str) -> list[Token]:
    """The words and marks of a mention, in order; a hyphen is no token, but marks the word after it as joined."""
    if not text.isascii():
        text = text.translate(_QUOTES)
    result: list[Token] = []
    joined = False
    for word in _TOKEN.findall(text):
        first = word[0]
        if first == "-":
            joined = bool(result)
            continue
        result.append(_token(word, joined and first not in _MARKS))
        joined = False
    return result


@functools.lru_cache(maxsize=16384)  # the words of news recur
def _token(word: str, joined: bool) -> Token:
    first = word[0]
    if first in _MARKS:
        return Token(word, word, False, False, False)
    possessive = False
    if word[-1] == "'":
        possessive, word = True, word[:-1]
    elif word.endswith(("'s", "'S")) and len(word) > 2:
        possessive, word = True, word[:-2]
    key = word.lower()
    if not key.isascii():
        key = fold(word)
    if "." in key or "'" in key:
        key = key.translate(_DROP)
    return Token(word, key, possessive, joined, first.isupper())


def name_key(name: str) -> str:
    """The key under which a name is stored and sought: its words' keys with one space between."""
    if _PLAIN.fullmatch(name):  # most names of the tables: the same as below, in a tenth of the time
        return name.lower().replace("-", " ").replace(".", "")
    return " ".join(t.key for t in tokens(name) if t.key and t.key not in _MARKS)


def plural(noun: str) -> str:
    """The regular plural of a noun ("party" -> "parties"); of a phrase, the plural of its last word or of its first before "of"."""
    first, of, rest = noun.partition(" of ")
    if of:
        return plural(first) + of + rest
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith("man") and noun.lower() not in {"german", "human", "ottoman", "roman", "shaman"}:
        return noun[:-3] + "men"
    return noun + "s"

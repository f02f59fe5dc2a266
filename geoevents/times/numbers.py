"""Numbers in digits and in words, ordinals, years."""

from __future__ import annotations

from geoevents.times.lexicon import ONES, ORDINAL_ENDINGS, ORDINALS, SCALES, TENS
from geoevents.times.tokens import Tokens

__all__ = ["cardinal", "ordinal", "spoken_year", "written_year"]

_FRACTIONS = {(1, 2): 0.5, (1, 4): 0.25, (3, 4): 0.75, (1, 3): 1 / 3, (2, 3): 2 / 3}
_SIGN_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _below_hundred(t: Tokens, i: int) -> tuple[int, int] | None:
    word = t.low[i]
    if word in ONES:
        return ONES[word], i + 1
    if word in TENS:
        value = TENS[word]
        j = i + 2 if t.low[i + 1] == "-" and t.low[i + 2] in ONES else i + 1
        one = ONES.get(t.low[j], 10)
        if one < 10 and t.low[j + 1] not in {"-", "hundred", "thousand"}:
            return value + one, j + 1
        if one < 10 and j == i + 2:
            return value + one, j + 1
        return value, i + 1
    return None


def _fraction(t: Tokens, i: int) -> tuple[float, int] | None:
    """1/2, 3/4 at token i."""
    if t.low[i + 1] == "/" and t.glued(i) and t.glued(i + 1):
        top, bottom = t.number(i, 1), t.number(i + 2, 1)
        if top is not None and bottom is not None and (top, bottom) in _FRACTIONS:
            return _FRACTIONS[top, bottom], i + 3
    return None


def _digits(t: Tokens, i: int) -> tuple[float, int] | None:
    whole = t.number(i)
    if whole is None:
        return None
    if alone := _fraction(t, i):
        return alone
    j = i + 1
    value = float(whole)
    while t.low[j] == "," and t.glued(j - 1) and t.glued(j) and t.low[j + 1].isdecimal() and len(t.low[j + 1]) == 3 and value < 1e6:
        value = value * 1000 + int(t.low[j + 1])
        j += 2
    if t.low[j] == "." and t.glued(j - 1) and t.glued(j) and (decimals := t.number(j + 1)) is not None:
        return value + decimals / 10 ** len(t.low[j + 1]), j + 2
    if t.low[j] in _SIGN_FRACTIONS:
        return value + _SIGN_FRACTIONS[t.low[j]], j + 1
    k = j + 1 if t.low[j] == "-" and t.glued(j - 1) else j
    if (part := _fraction(t, k)) and (k > j or not t.glued(j - 1)):
        return value + part[0], part[1]
    return value, j


def cardinal(t: Tokens, i: int) -> tuple[float, int] | None:
    """The number at token i and the token after it: 12, 1,500, 2 1/2, twenty-four, a hundred, half a dozen, two and a half."""
    low = t.low
    if found := _digits(t, i):
        return found
    if low[i] in {"a", "one"} and low[i + 1] == "dozen":
        return 12, i + 2
    if low[i] == "half" and low[i + 1] == "a" and low[i + 2] == "dozen":
        return 6, i + 3
    if low[i] == "dozen":
        return 12, i + 1
    if low[i] in SCALES:
        return SCALES[low[i]], i + 1
    if low[i] == "a" and low[i + 1] in SCALES:
        total, j = SCALES[low[i + 1]], i + 2
    elif below := _below_hundred(t, i):
        total, j = below
        if low[j] in SCALES:
            total, j = total * SCALES[low[j]], j + 1
    else:
        return None
    k = j + 1 if low[j] == "and" else j
    if total >= 100 and (below := _below_hundred(t, k)):
        total, j = total + below[0], below[1]
    if low[j] == "and" and low[j + 1] == "a" and low[j + 2] == "half":
        return total + 0.5, j + 3
    if low[j : j + 6] == ["-", "and", "-", "a", "-", "half"]:
        return total + 0.5, j + 6
    return total, j


def ordinal(t: Tokens, i: int) -> tuple[int, int] | None:
    """The ordinal at token i, 1 to 100, and the token after it: 3rd, third, twenty-first."""
    low = t.low
    if low[i] in ORDINALS:
        return ORDINALS[low[i]], i + 1
    value = t.number(i, 2)
    if value is not None and t.glued(i) and low[i + 1] in ORDINAL_ENDINGS:
        return value, i + 2
    if low[i] in TENS:
        j = i + 2 if low[i + 1] == "-" else i + 1
        one = ORDINALS.get(low[j], 10)
        if one < 10:
            return TENS[low[i]] + one, j + 1
    return None


def written_year(t: Tokens, i: int) -> int | None:
    """The year 1000 to 2199 that token i writes in four digits, not part of a longer number."""
    word = t.low[i]
    if len(word) != 4 or not word.isdecimal() or not 1000 <= int(word) < 2200:
        return None
    before, after = t.low[i - 1] if i else "", t.low[i + 1]
    if before.isalpha() and t.glued(i - 1):
        return None
    if t.glued(i - 1) and before in {",", ".", "$", "£", "€", "#", "+"} and not (before == "," and not _digit(t, i - 2)):
        return None
    if before == "." and t.glued(i - 1) and i > 1 and t.low[i - 2].isdecimal():
        return None
    if t.glued(i) and (after in {"%", "°"} or (after in {",", "."} and _digit(t, i + 2) and t.glued(i + 1))):
        return None
    return int(word)


def _digit(t: Tokens, i: int) -> bool:
    return i >= 0 and t.low[i].isdecimal()


def spoken_year(t: Tokens, i: int) -> tuple[int, int] | None:
    """A year in words: nineteen ninety-seven, two thousand (and) four, twenty fourteen."""
    low = t.low
    if low[i] == "two" and low[i + 1] == "thousand":
        k = i + 3 if low[i + 2] == "and" else i + 2
        if (below := _below_hundred(t, k)) and below[0] < 100:
            return 2000 + below[0], below[1]
        return 2000, i + 2
    century = {"nineteen": 19, "eighteen": 18, "twenty": 20, "seventeen": 17}.get(low[i])
    if century is None:
        return None
    k = i + 2 if low[i + 1] == "-" else i + 1
    if low[k] == "hundred":
        return None
    if (below := _below_hundred(t, k)) and 10 <= below[0] < 100:
        return century * 100 + below[0], below[1]
    return None

"""From a mention to its parts: known names and nouns inside it, and the clauses that the noun phrase is made of."""

from __future__ import annotations

import functools
from typing import NamedTuple

from geoevents.actors.lists import ActorList
from geoevents.actors.tables import Entry, Head, Index, Person, Sense, index
from geoevents.actors.vocabulary import BREAKS, COUNTS, HONOURS, LEAD, PREPOSITIONS
from geoevents.actors.words import Token, tokens

__all__ = ["Item", "Part", "Reading", "parts_of", "read", "scan", "strip_lead"]

_LONGEST, _PARTS = 1000, 8  # characters and parts of a mention that are read
_LINKS = PREPOSITIONS | BREAKS


class Item(NamedTuple):
    """A known name or noun: its words (start to end), its senses, and the noun's table entry if it is one."""

    start: int
    end: int
    senses: tuple[Sense, ...]
    head: Head | None


class Part(NamedTuple):
    """A stretch of the mention with the word that links it to the one before: a preposition, "," or "" for the first."""

    link: str
    start: int
    end: int
    items: tuple[Item, ...]


class Reading(NamedTuple):
    """What the text of a mention alone says: its words, the known names and nouns in them, its parts, and how it begins.

    A text that holds only marks has no parts. key: the keys of the words that are no forms of address. definite, counted:
    whether "the", or a number or another word that is no part of the noun phrase proper, goes before the words. strange: no
    word of it is in a table or begins with a capital.
    """

    words: tuple[Token, ...]
    items: tuple[Item, ...]
    parts: tuple[Part, ...]
    key: str
    definite: bool
    counted: bool
    strange: bool


def read(mention: str, extra: ActorList | None) -> Reading:
    """The reading of a mention by the tables and a user's own list."""
    return _read(mention[:_LONGEST]) if extra is None else _reading(mention[:_LONGEST], extra)


@functools.lru_cache(maxsize=8192)  # the names of news recur, and so do its common nouns
def _read(mention: str) -> Reading:
    return _reading(mention, None)


def _reading(mention: str, extra: ActorList | None) -> Reading:
    words = strip_lead(tokens(mention))
    if not words or (words[0].key in BREAKS and all(not w.key.isalnum() and w.key in BREAKS for w in words)):
        return Reading(tuple(words), (), (), "", definite=False, counted=False, strange=True)
    items = scan(words, extra)
    lead = mention[:12].lstrip().partition(" ")[0].lower()
    return Reading(
        tuple(words),
        tuple(items),
        tuple(parts_of(words, items)[:_PARTS]),
        " ".join([w.key for w in words if w.key not in HONOURS]),
        definite=lead == "the",
        counted=lead not in ("the", "") and lead[:4] != words[0].text[:4].lower(),
        strange=not items and not any([w.capital for w in words]),
    )


def strip_lead(words: list[Token]) -> list[Token]:
    """The words without leading determiners, numbers and counts ("dozens of", "three", "some of the")."""
    start, last = 0, len(words) - 1
    while start < last:
        word = words[start]
        joined = words[start + 1].joined
        number = word.key[:1].isdigit() and not (joined and not word.key.isdigit())
        if number or word.key in ',"' or (word.key in LEAD and not (word.capital and joined)):
            start += 1
        elif word.key in COUNTS and start + 1 < last and words[start + 1].key == "of":
            start += 2
        else:
            break
    return words[start:] if start else words


def scan(words: list[Token], extra: ActorList | None) -> list[Item]:
    """The known names and nouns in the words, the longest match first, without overlaps."""
    table = index()
    names, heads, acronyms, reach = table.names, table.heads, table.acronyms, table.reach
    result: list[Item] = []
    position, count = 0, len(words)
    while position < count:
        word = words[position]
        longest = reach.get(word.key, 0)
        if extra is not None:
            longest = max(longest, extra.longest)
        if not longest and not word.capital:
            position += 1
            continue
        item = None
        if word.capital and len(word.text) > 1:
            letters = word.text.replace(".", "")
            if letters.isupper() and letters in acronyms and not (longest > 1 and _longer(words, position, longest, names)):
                item = Item(position, position + 1, acronyms[letters], None)
        if item is None or extra is not None:
            for end in range(min(position + longest, count), position, -1):
                key = word.key if end == position + 1 else " ".join([w.key for w in words[position:end]])
                if extra is not None and key in extra.names:
                    item = Item(position, end, extra.names[key], None)
                    break
                if item is not None:
                    continue
                senses = names.get(key)
                if senses is not None and (word.capital or end - position > 1):
                    if end - position > 1 and not word.capital and not any(w.capital for w in words[position:end]):
                        senses = tuple(s for s in senses if isinstance(s, Entry) and s.name[:1].islower()) or None
                    if senses is not None:
                        if end - position > 1 and word.key in heads and _beyond(words, position + 1, end, table):
                            continue  # "Sheikh Tamim" inside "Sheikh Tamim bin Hamad Al Thani"
                        item = Item(position, end, senses, heads.get(key))
                        break
                head = heads.get(key)
                if head is not None:
                    item = Item(position, end, (), head)
                    break
        if item is None:
            position += 1
        else:
            result.append(item)
            position = item.end
    return result


def _beyond(words: list[Token], start: int, end: int, table: Index) -> bool:
    """Whether a known name that begins at start reaches beyond end."""
    longest = table.reach.get(words[start].key, 0)
    return any(" ".join([w.key for w in words[start:stop]]) in table.names for stop in range(min(start + longest, len(words)), end, -1))


def _longer(words: list[Token], position: int, longest: int, names: dict[str, tuple[Sense, ...]]) -> bool:
    """Whether a name of several words begins at this acronym ("US Navy")."""
    for end in range(min(position + longest, len(words)), position + 1, -1):
        senses = names.get(" ".join([w.key for w in words[position:end]]))
        if senses is not None and not isinstance(senses[0], Person):
            return True
    return False


def parts_of(words: list[Token], items: list[Item]) -> list[Part]:
    """The stretches of the mention between prepositions, commas and relative words that are not inside a known name."""
    result: list[Part] = []
    link, start, chosen = "", 0, list[Item]()
    upcoming = iter(items)
    item = next(upcoming, None)
    position, count = 0, len(words)
    while position < count:
        if item is not None and item.start == position:
            chosen.append(item)
            position = item.end
            item = next(upcoming, None)
            continue
        key = words[position].key
        breaks = key in _LINKS
        if not breaks and key in ("and", "&"):
            breaks = any(i.head is not None or not _adjective(i) for i in chosen)
        if not breaks and chosen and not words[position].capital and position + 1 < count and not words[position].joined:
            # "rebels led by X", "soldiers loyal to X", "people familiar with X": the noun phrase proper ends here
            breaks = chosen[-1].end == position and words[position + 1].key in PREPOSITIONS
        if breaks and not (words[position].capital and position > start):
            result.append(Part(link, start, position, tuple(chosen)))
            link, start, chosen = key, position + 1, []
        position += 1
    result.append(Part(link, start, count, tuple(chosen)))
    return result


def _adjective(item: Item) -> bool:
    return any(isinstance(s, Entry) and s.how == "adjective" for s in item.senses)

"""Names that the article itself defines: acronyms in brackets, surnames of people named in full, offices, countries."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from geoevents.actors.tables import Entry, index
from geoevents.actors.words import name_key, tokens

__all__ = ["Context", "context_of"]

_SHORT = re.compile(r"\((?:the |or )?[^()\s]{2,14}\)")
_BRACKETS = re.compile(r"((?:[^\W\d_][\w'’.&-]*[ \u00a0]){1,9})\((?:the |or )?[\"“']?([A-Z][\w.&+-]{1,11})[\"”']?\)")
_TITLES = tuple((
    "president|prime minister|premier|chancellor|king|queen|foreign minister|defense minister|defence minister|minister|governor|mayor|"
    "general|secretary-general|ambassador|speaker|emir|sultan|crown prince|pope"
).split("|"))
_NOT_HELD = ("vice ", "vice-", "ex-", "former ")
_LINKS = {"of", "the", "for", "and", "de", "du", "la", "des", "del", "in", "on", "to"}


@attrs.frozen(slots=True)
class Context:
    """What an article says about its own names.

    aliases: key of a short name -> the mention that defines it ("obiang" -> "President Teodoro Obiang").
    roles: title -> the first mention with that title. countries: ISO 3166 alpha-3 code -> how often it is mentioned.
    main_country: the country that at least two thirds of the article's country mentions are of, if there is one.
    """

    aliases: Mapping[str, str] = attrs.field(factory=dict)
    roles: Mapping[str, str] = attrs.field(factory=dict)
    countries: Mapping[str, int] = attrs.field(factory=dict)

    main_country: str | None = attrs.field(init=False)

    @main_country.default
    def _main_country(self) -> str | None:
        if not self.countries:
            return None
        code, count = max(self.countries.items(), key=lambda pair: pair[1])
        return code if 3 * count >= 2 * sum(self.countries.values()) else None


def context_of(text: str, entities: Iterable[tuple[str, str]] = ()) -> Context:
    """The definitions that a text makes. entities: (name, NER class) pairs in the order of the text."""
    counts = Counter(entities)  # in the order of their first mention
    aliases = _acronyms(text)
    roles: dict[str, str] = {}
    surnames: dict[str, set[str]] = {}
    for name, kind in counts:
        if kind != "Person":
            continue
        words = [t.key for t in tokens(name) if t.key]
        if not words:
            continue
        titled = _with_title(text, name)
        if titled:
            title, mention = titled
            roles.setdefault(title, mention)
        if len(words) > 1:
            full, key = titled[1] if titled else name, name_key(name)
            for short in (words[-1], words[0]):
                surnames.setdefault(short, set()).add(key)
            aliases.setdefault(words[-1], full)
            if titled:
                aliases.setdefault(key, full)
    for short, owners in surnames.items():
        if len(owners) > 1 and short in aliases:
            del aliases[short]
    return Context(aliases, roles, _countries(counts))


def _acronyms(text: str) -> dict[str, str]:
    """Acronyms that the text gives in brackets after a name whose words begin with their letters."""
    result: dict[str, str] = {}
    for bracket in _SHORT.finditer(text):
        # the long pattern is tried only before a bracket that may hold an acronym: alone it would start at every word
        match = next((m for m in _BRACKETS.finditer(text, max(0, bracket.start() - 120), bracket.end()) if m.end() == bracket.end()), None)
        if match is None:
            continue
        words, short = match.group(1).split(), match.group(2).strip(".")
        letters = [c.lower() for c in short if c.isalpha()]
        for start in range(len(words)):
            chosen = words[start:]
            if not chosen[0][0].isupper() or chosen[0] in ("The", "A", "An"):
                continue
            initials = [p[0].lower() for w in chosen if w.lower() not in _LINKS for p in w.split("-") if p]
            every = [w[0].lower() for w in chosen]
            if (
                letters in (initials, every)
                or (len(letters) > 1 and sorted(letters) == sorted(initials))
                or "".join(letters) == "".join(every)[: len(letters)]
            ):
                result.setdefault(short.replace(".", "").lower(), " ".join(chosen))
                break
    return result


def _with_title(text: str, name: str) -> tuple[str, str] | None:
    """(title, "Belarusian President Name") where the text puts a title before the name."""
    position = text.find(name)
    while position >= 0:
        before = text[max(0, position - 60) : position].rstrip()
        lowered = before.lower()
        for title in _TITLES if lowered.endswith(_TITLES) else ():
            if lowered.endswith(title) and not lowered[: -len(title)].endswith(_NOT_HELD):
                start = len(before) - len(title)
                word = before[:start].rstrip().rpartition(" ")[2]
                lead = word + " " if word and word[0].isupper() and word[-1] not in ".,;:" else ""
                return title, f"{lead}{before[start:]} {name}"
        position = text.find(name, position + 1)
    return None


def _countries(entities: Mapping[tuple[str, str], int]) -> dict[str, int]:
    """How often each country is named, by itself, by its people or by its capital."""
    counts: dict[str, int] = {}
    for (name, kind), times in entities.items():
        code = _country(name) if kind != "Person" else None
        if code is not None:
            counts[code] = counts.get(code, 0) + times
    return counts


@functools.lru_cache(maxsize=4096)  # the same countries are in the news, day after day
def _country(name: str) -> str | None:
    """The country that a name means, where it can mean no other."""
    table, letters = index(), name.replace(".", "")
    senses = table.acronyms.get(letters) or table.names.get(name_key(name).removeprefix("the "), ())
    codes = {s.code for s in senses if isinstance(s, Entry) and s.kind == "country" and s.code}
    return codes.pop() if len(codes) == 1 else None

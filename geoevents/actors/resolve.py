"""Who a mention means: from a noun phrase to an Actor, by the tables, the article's own definitions and the day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from geoevents.actors.context import Context
from geoevents.actors.lists import ActorList
from geoevents.actors.mentions import Item, Part, Reading, read
from geoevents.actors.tables import FAMILY_FIRST, LAST_DAY, Entry, Head, Office, Person, Sense, holders, index
from geoevents.actors.vocabulary import (
    COMMON,
    DIRECTIONS,
    EMPTY,
    FORMER,
    HONOURS,
    LOOSE,
    NOT_OWN,
    PARTICLES,
    PLACE_LINKS,
    RELATIONAL,
    TITLE_FORMS,
    WHERE,
)
from geoevents.actors.words import fold
from geoevents.events import Actor
from geoevents.ontology import SPECIAL_CODES

__all__ = ["is_actor", "resolve"]

# Inhabitants of the smallest town that gives a country to "X police", that is meant without a hint, and that is told to be a place.
_TOWN, _CITY, _NAMED_TOWN = 30_000, 500_000, 5_000


def resolve(
    mention: str,
    *,
    entity: str | None = None,
    head: str | None = None,
    on: datetime.date | None = None,
    context: Context | None = None,
    extra: ActorList | None = None,
) -> Actor | None:
    """The actor that a noun phrase names, or None where it names no actor ("the decision").

    mention: the phrase's text. entity: the NER class of the name inside it. head: its head noun's lemma. on: the article's
    day, which decides who holds an office. context: what the article defines (see context_of). extra: a user's own list,
    which goes before the tables. An unknown name gives an Actor with code None and the text as its name.
    """
    reading = read(mention, extra)
    if not reading.parts:
        return None
    if context is not None and context.aliases:
        full = _defined(reading, context)
        if full is not None:
            told = read(full, extra)._replace(definite=False, counted=False)
            found = _Reader(told, entity, None, on, context).read()
            if found is not None and reading.words[0].text.isupper() and len(reading.words) == 1 and found.wikidata is None:
                return attrs.evolve(found, name=full.removeprefix("The ").removeprefix("the "))
            if found is not None:
                return found
    if reading.strange and (not head or fold(head) not in index().heads):
        return None  # most common nouns end here
    return _Reader(reading, entity, head, on, context).read()


def is_actor(mention: str, *, entity: str | None = None, head: str | None = None) -> bool:
    """Whether a phrase can act: a country, person, organisation, group, people, or a noun such as soldiers or court."""
    return resolve(mention, entity=entity, head=head) is not None


def _defined(reading: Reading, context: Context) -> str | None:
    """The mention in which the article defines this one."""
    key = reading.key
    full = context.aliases.get(key)
    if full is not None or not key:
        return full
    first, several, rest = key.partition(" ")
    if several and rest in context.aliases:
        title = index().heads.get(first)
        if title is not None and "p" in title.flags:
            return context.aliases[rest]
    return context.roles.get(key) if key in context.roles and not _begins_with_capital(reading) else None


def _begins_with_capital(reading: Reading) -> bool:
    return next(w.capital for w in reading.words if w.key not in HONOURS)


class _Reader:
    """Reads one mention; holds what its steps share."""

    __slots__ = ("context", "counted", "definite", "entity", "head", "items", "on", "parts", "words")

    def __init__(self, reading: Reading, entity: str | None, head: str | None, on: datetime.date | None, context: Context | None) -> None:
        self.words, self.items, self.parts, _, self.definite, self.counted, _ = reading
        self.entity, self.head, self.on, self.context = entity, head, on, context

    def read(self) -> Actor | None:
        for number, part in enumerate(self.parts):
            if part.end > part.start:
                return self._part(part, self.parts[number + 1 :])
        return None

    def _part(self, part: Part, rest: Sequence[Part]) -> Actor | None:
        last = part.items[-1] if part.items and part.items[-1].end == part.end else None
        if last is None:
            return self._unknown_end(part, rest)
        if last.senses and not (last.head is not None and self._common(last)):
            return self._named_end(part, last, rest)
        return self._noun_end(part, last.head, last.start, rest)

    def _common(self, item: Item) -> bool:
        """Whether a word that is a name and a noun ("general", "Marines") is the noun here."""
        return not self.words[item.start].capital or any(isinstance(s, Person) for s in item.senses)

    # The phrase ends in a known name.

    def _named_end(self, part: Part, last: Item, rest: Sequence[Part]) -> Actor | None:
        modifiers = [i for i in part.items if i.end <= last.start]
        before = self.words[last.start - 1] if last.start > part.start else None
        nearest = modifiers[-1] if modifiers and modifiers[-1].end == last.start else None
        known = nearest is not None and not (self._nobody(nearest) and before is not None and not before.possessive)
        loose = before is not None and before.capital and before.key not in HONOURS and not known
        persons = [s for s in last.senses if isinstance(s, Person)]
        entries = [s for s in last.senses if isinstance(s, Entry)]
        single = last.end - last.start == 1
        titles = [i.head for i in modifiers if i.head is not None]
        if persons and not (loose and single and before is not None and len(before.key) > 1 and not before.joined):
            wants_person = self.entity in (None, "Person", "Misc", "NORP") or titles or not entries
            if wants_person and not (entries and self.entity != "Person" and not titles):
                found = self._person(persons, last, modifiers, titles, rest)
                if found is not None:
                    return found
        if self.entity == "Person" and entries and all(e.how in ("seat", "name", "adjective") for e in entries) and not titles:
            return Actor(self._text(part.start, part.end), kind="person")
        if not entries:
            start = self._name_start(part, last.start)
            return self._unknown_name(part, rest, start, [i for i in modifiers if i.end <= start])
        far = before is not None and (before.joined or before.key in DIRECTIONS or all(e.how not in ("name", "seat") for e in entries))
        if loose and single and before is not None and (self.entity == "Person" or (self.entity is None and not far)):
            start = self._name_start(part, last.start)
            return self._unknown_name(part, rest, start, [i for i in modifiers if i.end <= start])
        entry = self._entry(entries, modifiers)
        if loose and single and self.entity == "Organization" and entry.how in ("name", "seat", "adjective"):
            country = entry.code if entry.code not in SPECIAL_CODES else None
            return Actor(self._text(part.start, part.end), entry.code, country, (), "organization")  # "Health Canada"
        if entry.how == "adjective" and self.head and fold(self.head) not in (fold(self.words[last.end - 1].text), entry.name.lower()):
            noun = index().heads.get(fold(self.head))
            if noun is not None:
                return self._noun_end(part, noun, last.end, rest)
        if entry.how == "body" and entry.code is not None and modifiers:
            owner = self._owner(modifiers)
            noun = last.head or index().heads.get(self.words[last.end - 1].key)
            foreign = owner is not None and isinstance(owner[1], Entry) and owner[1].kind == "country" and owner[0] != entry.code
            if foreign and noun is not None and (entry.code not in SPECIAL_CODES or noun.noun.startswith("red cr")):
                return self._noun_end(part, noun, last.start, rest)
        if entry.how == "adjective" and self._people(last):
            people = Actor(entry.name, entry.code, entry.code, ("CVL",), "group", entry.wikidata)
            return people if entry.code not in SPECIAL_CODES else self._entry_actor(entry)
        former = bool(titles) and part.items[0].start > part.start and self.words[part.start].key in FORMER
        return self._entry_actor(entry, former)

    def _people(self, item: Item) -> bool:
        """Whether a demonym means people, not their state: "three Syrians", "Palestinians", but not "the Russians"."""
        word = self.words[item.end - 1]
        if self.counted or (item.start > 0 and self.words[item.start - 1].key in ("ethnic", "young", "local", "ordinary", "displaced")):
            return word.key.endswith(("s", "ese", "men")) or self.counted
        return word.key.endswith("s") and not self.definite and word.key not in ("us", "swiss") and not word.possessive

    def _entry(self, entries: list[Entry], modifiers: Sequence[Item]) -> Entry:
        """The sense that holds on the day; between namesakes the article's countries decide, then the table's order."""
        day = self.on or datetime.date.max
        valid = [e for e in entries if e.start <= day <= e.end] or [e for e in entries if self.on is None] or entries
        if len(valid) > 1:
            owner = self._owner(modifiers)
            named = self.context.countries if self.context else {}
            code = owner[0] if owner else None
            valid = sorted(valid, key=lambda e: (e.code != code if code else False, -named.get(e.code or "", 0)))
        chosen = valid[0]
        return self._namesake(chosen)

    def _namesake(self, entry: Entry) -> Entry:
        """The other country of the same short name where the article speaks of that one alone."""
        if self.context is None or entry.how == "listed":
            return entry
        other = {"COD": "COG", "GIN": "GNQ", "KOR": "PRK", "DOM": "DMA"}.get(entry.code or "")
        named = self.context.countries
        if other is None or named.get(other, 0) <= named.get(entry.code or "", 0):
            return entry
        return Entry(_country_name(other), other, entry.sectors, entry.kind, entry.how)

    def _entry_actor(self, entry: Entry, former: bool = False) -> Actor:
        code = entry.code
        country = code if code is not None and code not in SPECIAL_CODES else None
        kind = entry.kind if entry.kind in ("country", "person", "organization", "group") else "unknown"
        return Actor(entry.name, code, country, ("ELI",) if former else entry.sectors, kind, entry.wikidata)

    # Persons.

    def _person(self, persons: list[Person], last: Item, modifiers: Sequence[Item], titles: list[Head], rest: Sequence[Part]) -> Actor | None:
        single = last.end - last.start == 1
        owner = self._owner(modifiers) or (self._owner_after(rest) if titles else None)
        code = owner[0] if owner else None
        title = TITLE_FORMS.get(titles[-1].noun, titles[-1].noun) if titles else None
        key = " ".join([w.key for w in self.words[last.start : last.end]])
        ranked = []
        for number, person in enumerate(persons):
            office, state = _office(person, self.on)
            own = any(o.code == code for o in person.offices) if code else True
            held = any(o.title == title for o in person.offices) if title else True
            near = -(self.context.countries.get(office.code or "", 0)) if self.context else 0
            if code and not own and len(persons) > 1:
                continue
            ended = -office.end.toordinal() if state == "past" else 0
            order = (not own, not held, near, state != "now", key not in person.keys, _rank(office), ended, number)
            ranked.append((order, person, office, state, own, held))
        if not ranked:
            return None
        ranked.sort(key=lambda r: r[0])
        best = ranked[0]
        _, person, office, state, own, held = best
        if single and code and not own:
            return None
        if (
            single
            and title
            and not held
            and state != "now"
            and not (title in ("leader", "politician", "secretary-general") or state == "past")
        ):
            return None
        if single and not title and not code and key not in person.keys and not _prominent(key, office, state):
            return Actor(self._text_of_last(), kind="person")  # a family name that many bear
        rivals = [r for r in ranked[1:] if r[0][:6] == best[0][:6] and r[2].code != office.code]
        if single and rivals and not title and not code:
            return Actor(self._text_of_last(), kind="person")  # two namesakes of one rank: no ground to choose
        former = any(self.words[n].key in FORMER for n in range(last.start))
        sectors = _sectors_held(office.sectors, state, titles, former=former, dated=self.on is not None)
        country = office.code if office.code and office.code not in SPECIAL_CODES else None
        return Actor(person.name, office.code, country, sectors, "person", person.wikidata)

    def _text_of_last(self) -> str:
        return self._text(0, self.parts[0].end)

    # The phrase ends in a common noun.

    def _noun_end(self, part: Part, head: Head | None, start: int, rest: Sequence[Part]) -> Actor | None:
        assert head is not None
        modifiers = [i for i in part.items if i.end <= start]
        entity = self._last_body(modifiers)
        owner = self._owner(modifiers)
        sectors = self._sectors(part, head, modifiers, start)
        if head.noun in LOOSE and self._proper(part, start):
            sectors = ()  # "the Popular Union" is a name, and says nothing of unions
        if owner is None:
            owner = self._town(part, start)
        generic = "g" in head.flags
        inner = self._inner(head, rest)
        if inner is not None and owner is None:
            if inner.sectors and inner.kind != "country" and not any(i.head is not None for i in modifiers):
                sectors = inner.sectors if inner.kind != "person" else tuple(dict.fromkeys((*sectors, *inner.sectors)))
            capital = rest[0].link == "of" and self.words[part.end - 1].capital and self.words[rest[0].end - 1].capital
            return Actor(self._text(part.start, rest[0].end if capital else part.end), inner.code, inner.country, sectors, head.kind)
        if owner is None or (generic and owner[1] is None):
            after = self._owner_after(rest)
            if owner is None and after is not None:
                owner = after
                entity = after[1] if isinstance(after[1], Entry) and after[1].how in ("body", "listed") else None
        if owner is None and self.context is not None and not modifiers and _institution(head):
            main = self.context.main_country
            owner = (main, None) if main else None
        code = owner[0] if owner else None
        name = self._text(part.start, part.end)
        if rest and rest[0].link == "of" and self.words[part.end - 1].capital and self.words[rest[0].end - 1].capital:
            name = self._text(part.start, rest[0].end)  # "University of Nairobi"
        if entity is not None and isinstance(entity, Entry):
            own = entity.sectors
            if generic and own:
                sectors = own if not sectors or sectors[0] in head.sectors or sectors[0] in own else (*dict.fromkeys((*sectors, *own)),)
            if code is None:
                code = entity.code
        elif owner is not None and isinstance(owner[1], Entry) and "PRE" in owner[1].sectors:
            sectors = tuple(dict.fromkeys((*sectors, "PRE")))
        holder = self._holder(part, head, code) if owner is not None and entity is None else None
        if holder is not None:
            return Actor(holder.name, code, code, sectors, "person", holder.wikidata)
        country = code if code is not None and code not in SPECIAL_CODES else None
        return Actor(name, code, country, sectors, head.kind if head.kind in ("person", "organization", "group") else "group")

    def _holder(self, part: Part, head: Head, code: str | None) -> Person | None:
        """Who held the office that the phrase names ("the Iranian president") on the day, where the tables know one alone."""
        if code is None or self.on is None or self.on > LAST_DAY or "p" not in head.flags or "g" in head.flags:
            return None
        if self.words[part.end - 1].key != head.noun.rpartition(" ")[2] or any(w.key in FORMER for w in self.words[part.start : part.end]):
            return None
        found = holders().get((code, TITLE_FORMS.get(head.noun, head.noun)), ())
        held = [person for person, office in found if office.start <= self.on <= office.end]
        return held[0] if len(held) == 1 else None

    def _inner(self, head: Head, rest: Sequence[Part]) -> Actor | None:
        """What a noun without a sector of its own belongs to: "members of the parliament", "a spokesman for the army"."""
        if not rest or head.noun not in EMPTY or rest[0].end <= rest[0].start:
            return None
        if rest[0].link not in ("of", "for", "from", "in", "at") and not (
            rest[0].link == "to" and head.noun in ("aide", "adviser", "advisor")
        ):
            return None
        found = self._part(rest[0], rest[1:])
        return found if found is not None and found.code is not None and not (rest[0].link == "for" and found.kind == "country") else None

    def _proper(self, part: Part, start: int) -> bool:
        """Whether the noun is the last word of an unknown name in capitals."""
        if start >= part.end or not self.words[part.end - 1].capital or start == part.start:
            return False
        before = self.words[start - 1]
        return before.capital and not any(i.end == start for i in part.items)

    def _sectors(self, part: Part, head: Head, modifiers: Sequence[Item], start: int) -> tuple[str, ...]:
        table = index()
        others = [i.head for i in modifiers if i.head is not None]
        plain = [table.modifiers[w.key] for w in self.words[part.start : start] if w.key in table.modifiers]
        given = [s for h in (*reversed(others), *plain) for s in h.sectors]
        first = [s for s in given if s == "OPP"]
        own = list(head.sectors)
        if head.noun in EMPTY and given and not (given[0] == "GOV" and own[0] == "MIL"):
            chosen = [*first, *given]
        elif own[0] in ("UAF", "MIL") and given and given[0] in ("REB", "PRM", "COP", "SPY", "CRM"):
            chosen = [*given, *own]
        else:
            chosen = [*first, *own, *given]
        if (
            any(self.words[n].key in FORMER for n in range(part.start, start))
            and head.kind == "person"
            and chosen[0] in ("GOV", "LEG", "MIL", "JUD", "PTY")
        ):
            chosen.insert(0, "ELI")
        return tuple(dict.fromkeys(chosen))

    # The phrase ends in a word that no table has.

    def _unknown_end(self, part: Part, rest: Sequence[Part]) -> Actor | None:
        last = self.words[part.end - 1]
        if not last.capital and not self._hyphened(part):
            if self.head:
                noun = index().heads.get(fold(self.head))
                if noun is not None and not last.joined:
                    return self._noun_end(part, noun, part.end, rest)
            return None
        start = self._name_start(part, part.end - 1)
        return self._unknown_name(part, rest, start, [i for i in part.items if i.end <= start])

    def _hyphened(self, part: Part) -> bool:
        """Whether the part ends in the small letters or the number of a name: "Al-qaeda", "Channel 13"."""
        last = self.words[part.end - 1]
        first = part.end - 1
        while first > part.start and self.words[first].joined:
            first -= 1
        if self.entity in ("Person", "Organization") and last.key.isdigit():
            if first <= part.start:
                return False
        elif not last.joined or last.key in NOT_OWN or last.key in WHERE or any(i.end > first and not self._nobody(i) for i in part.items):
            return False
        if self.words[first].key.isdigit() and first > part.start:
            first -= 1
        return self.words[first].capital

    def _name_start(self, part: Part, start: int) -> int:
        """Where the unknown name that holds the word at start begins."""
        while start > part.start:
            before = self.words[start - 1]
            if not (before.capital or before.key in PARTICLES or self.words[start].joined):
                break
            item = next((i for i in part.items if i.end == start), None)
            if item is not None and (self._useful(item) or not (self.entity == "Person" or self._nobody(item))):
                break
            start = item.start if item is not None else start - 1
        return start

    def _nobody(self, item: Item) -> bool:
        """Whether the item is only a family name, which inside a longer name means somebody else."""
        return item.head is None and bool(item.senses) and all(isinstance(s, Person) for s in item.senses)

    def _useful(self, item: Item) -> bool:
        """Whether the item before an unknown person says something: a title, or whose person it is."""
        if item.head is not None:
            return True
        return self.words[item.end - 1].possessive or any(
            isinstance(s, Entry) and s.how in ("adjective", "body", "listed") for s in item.senses
        )

    def _unknown_name(self, part: Part, rest: Sequence[Part], start: int, modifiers: Sequence[Item]) -> Actor | None:
        titles = [i for i in modifiers if i.head is not None]
        owner = self._owner(modifiers)
        kind = {"Person": "person", "Organization": "organization", "NORP": "group"}.get(
            self.entity or "", "person" if titles else "unknown"
        )
        while start < part.end - 1 and self.words[start].key in HONOURS:
            start += 1
        whole = self.entity == "Organization" and not titles
        name = self._text(part.start if whole else start, part.end) or self._text(part.start, part.end)
        sectors: tuple[str, ...] = ()
        if titles:
            head = titles[-1].head
            assert head is not None
            sectors = self._sectors(part, head, [i for i in modifiers if i.end <= titles[-1].start], titles[-1].start)
            entity = self._last_body(modifiers)
            if "g" in head.flags and entity is not None and entity.sectors:
                sectors = entity.sectors
            if owner is None:
                owner = self._town(part, titles[-1].start) or self._owner_after(rest)
        elif rest and rest[0].link == "," and rest[0].items and not owner:
            reading = self._part(rest[0], rest[1:])
            if reading is not None and reading.code is not None and any(i.head is not None for i in rest[0].items):
                return Actor(name, reading.code, reading.country, reading.sectors, "person" if kind == "unknown" else kind)
        if self.entity in ("Date", "Money") or (self.entity in ("Product", "Facility") and not titles):
            return None
        code = owner[0] if owner else None
        if code is None and self.entity in ("Location", None) and not titles:
            code = _place_country(name, self.context, fewest=_CITY if self.entity is None else _NAMED_TOWN)
        country = code if code is not None and code not in SPECIAL_CODES else None
        return Actor(name, code, country, sectors, kind)

    # Whose: the country or body that the words before or after the noun name.

    def _owner(self, modifiers: Sequence[Item]) -> tuple[str | None, Sense | None] | None:
        """(code, sense) of the country, body or person whose the noun is; X-backed is nobody's, X-based counts last."""
        weak: tuple[str | None, Sense | None] | None = None
        for item in modifiers:
            if not item.senses:
                continue
            after = self.words[item.end] if item.end < len(self.words) else None
            if after is not None and after.joined and after.key in NOT_OWN:
                continue
            if item.start > 0 and self.words[item.start].joined and self.words[item.start - 1].key in ("pro", "anti", "non", "ex"):
                continue
            if self.words[item.start - 1].key == "former" and item.start > 0 and self.words[item.start].key in ("soviet", "yugoslav"):
                continue
            entries = [s for s in item.senses if isinstance(s, Entry)]
            found: tuple[str | None, Sense | None]
            if entries:
                entry = self._entry(entries, [])
                found = (entry.code, entry)
            else:
                persons = [s for s in item.senses if isinstance(s, Person)]
                name_goes_on = after is not None and after.capital and not self.words[item.end - 1].possessive and not self._known(item.end)
                if not persons or item.head is not None or name_goes_on:
                    continue
                person = min(persons, key=lambda p: (_office(p, self.on)[1] != "now", _rank(_office(p, self.on)[0])))
                office, state = _office(person, self.on)
                key = " ".join([w.key for w in self.words[item.start : item.end]])
                if key not in person.keys and not _prominent(key, office, state):
                    continue
                found = (office.code, person)
            if after is not None and after.joined and after.key in WHERE:
                weak = weak or found
                continue
            if after is not None and after.joined and any(i.start == item.end for i in modifiers):
                weak = weak or found
                continue
            return found
        return weak

    def _known(self, position: int) -> bool:
        return any(i.start == position for i in self.items)

    def _owner_after(self, rest: Sequence[Part]) -> tuple[str | None, Sense | None] | None:
        """The owner that the parts after the noun name ("of Belarus", "from the Iranian parliament", ", Egypt's minister")."""
        for part in rest:
            if part.link in ("that", "who", "which", "whose", "to", "against", "with", "by", "as", "after", "between"):
                return None
            if part.link in PLACE_LINKS or part.link in (",", "for") or part.link == "and":
                found = self._owner(part.items)
                if found is not None and (part.link != "for" or (isinstance(found[1], Entry) and found[1].how == "body")):
                    return found
                if found is None and part.link in PLACE_LINKS and part.end > part.start:
                    town = self._town(part, part.end)
                    if town is not None:
                        return town
        return None

    def _town(self, part: Part, end: int) -> tuple[str | None, Sense | None] | None:
        """The country of a town that the words before the noun name ("Mumbai police")."""
        run: list[str] = []
        for position in range(part.start, end):
            word = self.words[position]
            if word.capital and not any(i.start <= position < i.end for i in part.items):
                run.append(word.text)
            elif run:
                break
        if not run:
            return None
        code = _place_country(" ".join(run), self.context)
        return (code, None) if code else None

    def _last_body(self, modifiers: Sequence[Item]) -> Entry | None:
        """The organisation nearest to the noun, if the words before the noun name one."""
        for item in reversed(modifiers):
            bodies = [s for s in item.senses if isinstance(s, Entry) and s.how in ("body", "listed") and s.code is not None]
            if bodies:
                return self._entry(bodies, [])
        return None

    def _text(self, start: int, end: int) -> str:
        """The words as the text has them, hyphens included."""
        pieces: list[str] = []
        for word in self.words[start:end]:
            if pieces and not word.joined:
                pieces.append(" ")
            elif pieces:
                pieces.append("-")
            pieces.append(word.text + ("'s" if word.possessive and word is not self.words[end - 1] else ""))
        return "".join(pieces)


def _institution(head: Head) -> bool:
    """Whether an article about one country means that country's, when it says "the government" or "the president"."""
    if head.noun in RELATIONAL or head.sectors[0] not in ("GOV", "LEG", "JUD", "MIL", "COP", "OPP", "SPY"):
        return False
    return head.kind == "organization" or ("p" in head.flags and "g" not in head.flags) or head.noun == "opposition"


def _office(person: Person, on: datetime.date | None) -> tuple[Office, str]:
    """The office that a person holds on the day ("now"), else the last one before it ("past"), else the next one ("future")."""
    if on is None:
        last = max(person.offices, key=lambda o: (o.end, o.start))
        return last, "now"
    past: Office | None = None
    for office in person.offices:
        if office.start <= on <= office.end:
            return office, "now"
        if office.end < on and (past is None or office.end > past.end):
            past = office
    if past is not None:
        return past, "past"
    return min(person.offices, key=lambda o: o.start), "future"


def _prominent(key: str, office: Office, state: str) -> bool:
    """Whether a family name alone means the holder of an office, if the text does not introduce anybody else."""
    rank = _rank(office)
    if office.code in FAMILY_FIRST:
        return rank <= 1 and state == "now"
    return rank <= 2 or (len(key) > 4 and key not in COMMON)


def _sectors_held(held: tuple[str, ...], state: str, titles: list[Head], *, former: bool, dated: bool) -> tuple[str, ...]:
    """A person's sectors from the office on the day, whether it is over, and the title that the mention gives."""
    title = titles[-1] if titles else None
    if state == "past" and title is not None and title.sectors[0] == "OPP":
        return ("OPP", "ELI")
    if (state == "past" or (former and title is not None and not dated)) and held and held[0] in _OFFICIAL:
        return ("ELI",)
    if state == "now" and title is not None and not former and "g" not in title.flags and title.sectors[0] in _OFFICIAL:
        # the mayor of a city may lead the opposition
        return (*title.sectors, *held) if held and held[0] in ("OPP", "PTY", "CVL", "BUS") else held
    return held


_OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "SPY"})
_RANKS = {
    **dict.fromkeys(("president", "prime minister", "supreme leader", "premier", "chancellor", "pope", "secretary-general"), 0),
    **dict.fromkeys(("king", "emperor", "emir", "sultan", "crown prince", "chief executive"), 1),
    **dict.fromkeys(("foreign minister", "defense minister", "vice president"), 2),
}


def _rank(office: Office) -> int:
    return _RANKS.get(office.title, 3)


def _country_name(code: str) -> str:
    return {"COG": "Republic of the Congo", "GNQ": "Equatorial Guinea", "PRK": "North Korea", "DMA": "Dominica"}[code]


def _place_country(name: str, context: Context | None = None, *, fewest: int = _TOWN) -> str | None:
    """The country of a place; a town counts from so many inhabitants."""
    from geoevents.places.choice import PlaceContext, find

    found = find(name, context=PlaceContext(countries=context.countries) if context else None)
    if found is None or (found.kind == "town" and found.geonameid and found.population < fewest):
        return None
    return found.country

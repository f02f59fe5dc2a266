"""One act in many constructions: does an event come out with its type and both actors, however it is told?

    python -m tests.benchmarks.constructions [--misses N]

Each act of a list is put into each construction: active, passive, relative, fronted, reported, nominal, under another verb.
The sentences are made up here; the parser's training knows constructions of this kind (geoevents/model/train/newswire.py).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geoevents import Event, Extractor

__all__ = ["CONSTRUCTIONS", "Case", "cases", "measure"]


@dataclass(frozen=True)
class Act:
    """An act between two parties: its types; the verb's base, third person, past, participle and gerund; what stands before the target."""

    types: str
    verb: str
    middle: str = ""
    parties: int = 0


# Source, its country, target, its country.
PARTIES = (
    ("Turkey", "TUR", "Greece", "GRC"),
    ("Russian forces", "RUS", "Ukrainian soldiers", "UKR"),
    ("the Iranian authorities", "IRN", "two British tourists", "GBR"),
    ("Polish farmers", "POL", "Ukraine", "UKR"),
)
ACTS = (
    Act("ASSAULT", "attack/attacks/attacked/attacked/attacking", parties=1),
    Act("ASSAULT", "shell/shells/shelled/shelled/shelling", parties=1),
    Act("ASSAULT", "kill/kills/killed/killed/killing", parties=1),
    Act("ASSAULT", "launch/launches/launched/launched/launching", "an attack on", 1),
    Act("COERCE", "arrest/arrests/arrested/arrested/arresting", parties=2),
    Act("COERCE", "deport/deports/deported/deported/deporting", parties=2),
    Act("RETREAT CONCEDE", "release/releases/released/released/releasing", parties=2),
    Act("ACCUSE", "condemn/condemns/condemned/condemned/condemning"),
    Act("ACCUSE", "criticize/criticizes/criticized/criticized/criticizing"),
    Act("ACCUSE", "sue/sues/sued/sued/suing"),
    Act("THREATEN", "threaten/threatens/threatened/threatened/threatening"),
    Act("THREATEN", "issue/issues/issued/issued/issuing", "a warning to"),
    Act("SANCTION", "impose/imposes/imposed/imposed/imposing", "sanctions on"),
    Act("SANCTION", "suspend/suspends/suspended/suspended/suspending", "aid to"),
    Act("SANCTION", "expel/expels/expelled/expelled/expelling", "diplomats from"),
    Act("REJECT", "reject/rejects/rejected/rejected/rejecting", "an offer from"),
    Act("REQUEST", "demand/demands/demanded/demanded/demanding", "an apology from"),
    Act("CONSULT", "visit/visits/visited/visited/visiting"),
    Act("CONSULT", "hold/holds/held/held/holding", "talks with"),
    Act("SUPPORT", "praise/praises/praised/praised/praising"),
    Act("SUPPORT", "sign/signs/signed/signed/signing", "a treaty with"),
    Act("AGREE", "pledge/pledges/pledged/pledged/pledging", "aid to"),
    Act("AID", "donate/donates/donated/donated/donating", "vaccines to"),
    Act("AID", "supply/supplies/supplied/supplied/supplying", "weapons to"),
    Act("COOPERATE", "conduct/conducts/conducted/conducted/conducting", "joint exercises with"),
    Act("COOPERATE", "share/shares/shared/shared/sharing", "intelligence with"),
    Act("RETREAT CONCEDE", "withdraw/withdraws/withdrew/withdrawn/withdrawing", "troops from"),
    Act("CONCEDE", "ease/eases/eased/eased/easing", "restrictions on"),
    Act("MOBILIZE", "mass/masses/massed/massed/massing", "troops near"),
    Act("PROTEST", "rally/rallies/rallied/rallied/rallying", "against", 3),
)

# {s} source, {t} target, {m} what stands before the target; base, third, past, done, doing: the verb; has, is, was agree with the source,
# were with the target. The passive is for acts without a middle.
CONSTRUCTIONS = {
    "plain past": "{s} {past} {m}{t} on Monday.",
    "perfect, reported after": "{s} {has} {done} {m}{t}, officials said.",
    "reported before": "A spokesman said on Friday that {s} had {done} {m}{t}.",
    "progressive": "{s} {is} {doing} {m}{t}, witnesses said.",
    "headline": "{s} {third} {m}{t}",
    "day between subject and verb": "{s} on Tuesday {past} {m}{t}.",
    "dashes between subject and verb": "{s} — for the first time in years — {past} {m}{t}.",
    "participle between subject and verb": "{s}, long seen as cautious, {past} {m}{t} on Sunday.",
    "quotation": "“{s} {past} {m}{t} without reason,” the minister said.",
    "hearsay": "{s} {is} said to have {done} {m}{t} last week.",
    "first of two verbs": "{s} {past} {m}{t} and closed the border.",
    "second of two verbs": "{s} closed the border and {past} {m}{t}.",
    "relative clause": "The dispute involves {s}, {who} {past} {m}{t} in May.",
    "clause of time": "Oil prices rose after {s} {past} {m}{t}.",
    "gerund behind": "{s} changed course after {doing} {m}{t} in March.",
    "participle in front": "{doing} {m}{t}, {s} surprised the analysts.",
    "cleft": "It was {s} that {past} {m}{t}.",
    "beginning": "{s} began {doing} {m}{t} in January.",
    "continuing": "{s} continued to {base} {m}{t} on Thursday.",
    "passive": "{t} {were} {done} by {s} on Monday.",
    "passive relative clause": "The story concerns {t}, who {were} {done} by {s}.",
    "reduced passive": "{t}, {done} by {s} last year, made no comment.",
    "passive clause of time": "Talks stalled after {t} {were} {done} by {s}.",
}


@dataclass(frozen=True)
class Case:
    """A sentence with the event that it tells."""

    construction: str
    text: str
    types: frozenset[str]
    source: str
    target: str


def cases() -> Iterator[Case]:
    """Every act in every construction that it fits."""
    for act in ACTS:
        source, from_, target, to = PARTIES[act.parties]
        many = source.endswith("s")
        base, third, past, done, doing = act.verb.split("/")
        words = {
            "s": source, "t": target, "m": f"{act.middle} " if act.middle else "", "base": base, "third": base if many else third, "past": past, "done": done,
            "doing": doing, "has": "have" if many else "has", "is": "are" if many else "is", "who": "who" if many else "which",
            "were": "were" if target.endswith("s") else "was",
        }  # fmt: skip
        for name, pattern in CONSTRUCTIONS.items():
            if act.middle and "{done} by" in pattern:
                continue
            text = pattern.format(**words)
            first = 1 if text[0] == "“" else 0
            yield Case(name, text[:first] + text[first].upper() + text[first + 1 :], frozenset(act.types.split()), from_, to)


def tells(event: Event, case: Case) -> bool:
    """Whether an event is the one that the sentence was made for."""
    sources = {p.actor.code for p in event.sources if p.actor}
    others = {p.actor.code for p in event.targets if p.actor} | sources
    return str(event.type) in case.types and str(event.realis) == "actual" and case.source in sources and case.target in others


def measure(extractor: Extractor) -> tuple[dict[str, float], list[Case]]:
    """The share of events found, all together and by construction, and the cases missed."""
    wanted = list(cases())
    found, asked, missed = Counter[str](), Counter[str](), list[Case]()
    for case, report in zip(wanted, extractor.pipe([case.text for case in wanted]), strict=True):
        asked[case.construction] += 1
        if any(tells(event, case) for event in report.events):
            found[case.construction] += 1
        else:
            missed.append(case)
    shares = {name: round(found[name] / asked[name], 3) for name in CONSTRUCTIONS}
    return {"cases": len(wanted), "found": round(1 - len(missed) / len(wanted), 3), **shares}, missed


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the shares as JSON, after the first cases missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="print the first N cases missed")
    given = parser.parse_args(arguments)
    shares, missed = measure(Extractor())
    for case in missed[: given.misses]:
        print(f"{case.construction}: {case.text}")
    print(json.dumps(shares))


if __name__ == "__main__":
    main()

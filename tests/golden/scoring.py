"""Scores reports against gold records; the README of this folder says what a record holds.

An event matches a record when their triggers overlap (any of the event's mentions counts), or else when it stands in the
same sentence with an acceptable type. Precision is over all extracted events, recall over the required records.
"""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from geoevents import Article, Event, Participant, Report

HERE = Path(__file__).parent
Record = Mapping[str, Any]


def articles() -> list[Article]:
    """The golden articles."""
    rows = [json.loads(line) for line in (HERE / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    return [Article(row["text"], row["published"], row["id"]) for row in rows]


def gold() -> dict[str, list[Record]]:
    """The gold records by article."""
    found: dict[str, list[Record]] = {}
    for line in (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found.setdefault(record["doc"], []).append(record)
    return found


def days(iso: str) -> tuple[datetime.date, datetime.date]:
    """First and last day of an ISO day, month, year or interval."""
    if "/" in iso:
        first, last = iso.split("/")
        return days(first)[0], days(last)[1]
    parts = [int(x) for x in iso.split("-")]
    if len(parts) == 3:
        day = datetime.date(*parts)
        return day, day
    year, month = (parts[0], parts[1]) if len(parts) == 2 else (parts[0], 1)
    end = datetime.date(year + month // 12, month % 12 + 1, 1) if len(parts) == 2 else datetime.date(year + 1, 1, 1)
    return datetime.date(year, month, 1), end - datetime.timedelta(days=1)


def is_one_of(participant: Participant, accepted: Iterable[str]) -> bool:
    """Whether a participant has one of these codes or, as whole words, one of these names."""
    names, codes = {participant.span.text}, set()
    if participant.antecedent:
        names.add(participant.antecedent.text)
    if participant.actor:
        codes = {participant.actor.code, participant.actor.country}
        names.add(participant.actor.name)
    text = " | ".join(sorted(names))
    # acronyms keep their case: "UN" is not in "under"
    return any(a in codes or re.search(rf"(?<!\w){re.escape(a)}(?!\w)", text, 0 if a.isupper() else re.IGNORECASE) for a in accepted)


def _touches(record: Record, event: Event) -> bool:
    start = record["start"]
    end = start + len(record["trigger"])
    return any(m.start < end and start < m.end for m in (event.trigger, *event.mentions))


def _beside(record: Record, event: Event) -> bool:
    return event.sentence.start <= record["start"] < event.sentence.end and str(event.type) in record["types"]


def score(reports: Sequence[Report], records: Mapping[str, Sequence[Record]]) -> dict[str, float | None]:
    """Typed precision, recall and F1, participant F1, accuracy of date, realis and attribution."""
    n: Counter[str] = Counter()
    for report in reports:
        _count(report, records.get(report.id, ()), n)

    def ratio(part: float, whole: float) -> float | None:
        return round(part / whole, 4) if whole else None

    precision, recall = ratio(n["right"], n["extracted"]) or 0.0, ratio(n["found"], n["required"]) or 0.0
    return {
        "typed_f1": ratio(2 * precision * recall, precision + recall) or 0.0,
        "precision": precision,
        "recall": recall,
        "participant_f1": ratio(2 * n["p_found"], 2 * n["p_found"] + n["p_extra"] + n["p_missed"]),
        "date": ratio(n["date_right"], n["date"]),
        "realis": ratio(n["realis_right"], n["realis"]),
        "attribution": ratio(n["speaker_right"], n["speaker"]),
    }


def _count(report: Report, records: Sequence[Record], n: Counter[str]) -> None:
    free = list(report.events)
    pairs: list[tuple[Record, Event]] = []
    for matches in (_touches, _beside):
        for record in records:
            if not any(record is r for r, _ in pairs):
                event = next((e for e in free if matches(record, e)), None)
                if event is not None:
                    pairs.append((record, event))
                    free.remove(event)
    own = {event.id: record for record, event in pairs}
    for record in records:  # a further mention counts as found through the event that merged it
        if not any(record is r for r, _ in pairs):
            merged = next((e for e in report.events if _touches(record, e)), None)
            if merged is not None:
                pairs.append((record, merged))
    n["extracted"] += len(report.events)
    n["right"] += sum(e.id in own and str(e.type) in own[e.id]["types"] for e in report.events)
    for record in records:
        event = next((e for r, e in pairs if r is record and str(e.type) in record["types"]), None)
        n["required"] += record["required"]
        n["found"] += record["required"] and event is not None
        if event is not None:
            _count_parts(record, event, event.id in own and own[event.id] is record, n)


def _count_parts(record: Record, event: Event, first: bool, n: Counter[str]) -> None:
    for role in ("sources", "targets"):
        have = list(getattr(event, role))
        for accepted in record[role]:
            found = next((p for p in have if is_one_of(p, accepted)), None)
            n["p_found" if found else "p_missed"] += 1
            if found:
                have.remove(found)
        # debatable participants count neither way
        n["p_extra"] += sum(not any(is_one_of(p, maybe) for maybe in record.get(f"maybe_{role}", ())) for p in have)
    if record["date"]:
        n["date"] += 1
        n["date_right"] += event.when is not None and (event.when.start, event.when.end) == days(record["date"])
    if record["realis"]:
        n["realis"] += 1
        n["realis_right"] += str(event.realis) == record["realis"]
    if record["attributed_to"] and first:  # a merged record's speaker may differ
        n["speaker"] += 1
        n["speaker_right"] += event.attribution is not None

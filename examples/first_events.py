"""The events of one article: who did what to whom, when, and in which words.

    python examples/first_events.py
"""

from pathlib import Path

import geoevents

text = Path(__file__).parent.parent.joinpath("seeds", "minsk.txt").read_text(encoding="utf-8")
report = geoevents.extract(text, published="2025-08-21")

for event in report.events:
    sources = [p.actor.code or p.actor.name if p.actor else p.span.text for p in event.sources]
    targets = [p.actor.code or p.actor.name if p.actor else p.span.text for p in event.targets]
    day = event.when.start if event.when else "no date"
    print(f"{event.type} ({event.realis}, {day}): {', '.join(sources) or '-'} -> {', '.join(targets) or '-'}")
    print(f"    {event.trigger.text!r} at {event.trigger.start}, by the rule {event.rule}")
    # every span points into the text that you gave
    assert text[event.trigger.start : event.trigger.end] == event.trigger.text

assert report.events, "the article has events"

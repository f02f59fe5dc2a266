"""Golden articles: typed F1, participants, date, realis, attribution. Prints JSON."""

from __future__ import annotations

import json

from geoevents import Extractor
from tests.golden.scoring import articles, gold, score


def main() -> None:
    records = gold()
    figures = score(list(Extractor().pipe(articles())), records)
    print(json.dumps({"articles": len(articles()), "records": sum(map(len, records.values())), **figures}))


if __name__ == "__main__":
    main()

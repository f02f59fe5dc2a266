"""What the embedded model costs: time to the first parse, words a second from raw text, peak memory.

    python tests/benchmarks/model_cost.py [FILE ...] [--threads N]

Prints one JSON object. Without FILE it reads a text of its own. The time to the first parse counts from the start of this process.
"""

from __future__ import annotations

import time

BEGAN = time.perf_counter()

import argparse  # noqa: E402
import json  # noqa: E402
import resource  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

TEXT = """The foreign ministers of Norway and Peru met in Lima on Monday and signed a treaty on fishing, officials said.
"We have waited for this day," said the Norwegian minister, who had flown in from Santiago. Protesters gathered outside, but police
didn't intervene. The agreement, worth $3 million a year, still needs the consent of both parliaments, and the opposition has vowed
to reject it. Rebels who control the north of the country condemned the talks and threatened to attack the harbour.

Earlier this week, the two governments had accused each other of breaking a deal that was brokered by the United Nations in 2014. A
spokesman for the president called the charge absurd. "Nobody believes it," he told reporters. Analysts at a bank in Oslo expect
that trade between the two countries will grow by 4 percent next year, if the treaty comes into force before the summer.

"""


def peak_memory() -> float:
    """Largest resident memory of this process, in MB (what resource tells on Linux counts the parent process too)."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--threads", type=int)
    options.add_argument("--repeat", type=int, default=60, help="how often the text of its own is repeated")
    given = options.parse_args()
    from geoevents.model import pipeline

    if given.threads:
        import torch

        torch.set_num_threads(given.threads)
    nlp = pipeline()
    nlp(TEXT)
    first = time.perf_counter() - BEGAN
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in given.files) or TEXT * given.repeat
    began = time.perf_counter()
    document = nlp(text)
    seconds = time.perf_counter() - began
    print(
        json.dumps(
            {
                "first_parse_seconds": round(first, 2),
                "words": document.num_words,
                "words_a_second": round(document.num_words / seconds),
                "peak_memory_mb": round(peak_memory()),
            }
        )
    )


if __name__ == "__main__":
    main()

"""Tries a built wheel as a user would: unpacked alone in an empty folder, away from the source tree.

    python scripts/try_wheel.py dist/geoevents-*.whl
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

TEXT = "Belarus and Iran signed an agreement in Minsk on Wednesday."
PROGRAM = f"""
import geoevents, pathlib, sys
assert pathlib.Path(geoevents.__file__).is_relative_to(sys.argv[1]), geoevents.__file__
report = geoevents.extract({TEXT!r}, published="2025-08-21")
assert report.events, "the wheel finds no event"
print(len(report.events), "event(s) from the wheel")
"""


def main() -> int:
    wheel = Path(sys.argv[1]).resolve()
    megabytes = wheel.stat().st_size / 1e6
    print(f"{wheel.name}: {megabytes:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            stray = [n for n in archive.namelist() if not n.startswith(("geoevents/", "geoevents-"))]
            if stray:
                print(f"the wheel would install {stray[0]} outside geoevents/", file=sys.stderr)
                return 1
            archive.extractall(folder)
        # -P keeps the current folder off the path; the unpacked wheel goes before the installed source tree
        environment = {**os.environ, "PYTHONPATH": folder}
        return subprocess.run([sys.executable, "-P", "-c", PROGRAM, folder], env=environment, cwd=folder).returncode


if __name__ == "__main__":
    sys.exit(main())

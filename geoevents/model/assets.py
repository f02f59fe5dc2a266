"""The files of the embedded model: where they are, and whether they are whole."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from geoevents.model.errors import ModelFileError

__all__ = ["FILES", "FOLDER", "MANIFEST", "verify", "write_manifest"]

FOLDER = Path(__file__).resolve().parent
"""The folder of the shipped files."""

FILES = ("network.safetensors", "network.json", "wordpieces.txt", "tokenize.pt", "mwt.pt", "lemma.pt", "resources.json")
MANIFEST = "manifest.json"

REMEDY = "Reinstall geoevents (pip install --force-reinstall geoevents), or train the model anew with `python -m geoevents.model.train`."

_verified: dict[tuple[Path, int, int], str] = {}


def digest(path: Path) -> str:
    """SHA-256 of a file; remembered while its size and time of change stay the same."""
    status = path.stat()
    key = (path, status.st_size, status.st_mtime_ns)
    if key not in _verified:
        with path.open("rb") as file:
            _verified[key] = hashlib.file_digest(file, "sha256").hexdigest()
    return _verified[key]


def write_manifest(folder: Path) -> None:
    """Write the checksums of the model's files in `folder`."""
    record = {name: {"bytes": (folder / name).stat().st_size, "sha256": digest(folder / name)} for name in FILES}
    (folder / MANIFEST).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def verify(folder: Path = FOLDER) -> None:
    """Check that every file of the model in `folder` is there and is what its manifest says.

    Raises:
        ModelFileError: a file is missing, cut short or altered; the message names it and says what to do.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        expected = {name: (int(manifest[name]["bytes"]), str(manifest[name]["sha256"])) for name in FILES}
    except FileNotFoundError as error:
        raise ModelFileError(f"The model file {folder / MANIFEST} is missing. {REMEDY}") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(f"The model file {folder / MANIFEST} is damaged. {REMEDY}") from error
    for name, (size, sha256) in expected.items():
        path = folder / name
        try:
            found = path.stat().st_size
            if found != size:
                raise ModelFileError(f"The model file {path} is damaged: {found} bytes instead of {size}. {REMEDY}")
            if digest(path) != sha256:
                raise ModelFileError(f"The model file {path} is damaged: its checksum is not the one in {MANIFEST}. {REMEDY}")
        except FileNotFoundError as error:
            raise ModelFileError(f"The model file {path} is missing. {REMEDY}") from error

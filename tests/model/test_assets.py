"""Missing and damaged files of the model."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from geoevents.errors import ModelFileError
from geoevents.model import pipeline
from geoevents.model.assets import FILES, FOLDER, MANIFEST, verify, write_manifest


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the model's files."""
    for name in (*FILES, MANIFEST):
        shutil.copyfile(FOLDER / name, tmp_path / name)
    return tmp_path


def test_the_shipped_files_are_whole_small_and_name_no_machine() -> None:
    verify()
    assert sum((FOLDER / name).stat().st_size for name in (*FILES, MANIFEST)) < 60e6
    for name in FILES:
        content = (FOLDER / name).read_bytes()
        assert b"/home/" not in content
        assert b"/work/" not in content
        assert b"/root/" not in content


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_a_missing_file_is_named_with_a_remedy(copy: Path, name: str) -> None:
    (copy / name).unlink()
    with pytest.raises(ModelFileError, match=rf"{name} is missing.*Reinstall"):
        pipeline(folder=copy)


@pytest.mark.parametrize("name", ["network.safetensors", "lemma.pt", "wordpieces.txt"])
def test_a_damaged_file_is_named_with_a_remedy(copy: Path, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    with pytest.raises(ModelFileError, match=rf"{name} is damaged: its checksum.*Reinstall"):
        pipeline(folder=copy)
    (copy / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(ModelFileError, match=rf"{name} is damaged: \d+ bytes instead of \d+.*Reinstall"):
        pipeline(folder=copy)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"lemma.pt": 3}'])
def test_a_damaged_manifest(copy: Path, content: str) -> None:
    (copy / MANIFEST).write_text(content)
    with pytest.raises(ModelFileError, match=rf"{MANIFEST} is damaged.*Reinstall"):
        verify(copy)


def test_the_manifest_can_be_made_again(copy: Path) -> None:
    before = json.loads((copy / MANIFEST).read_text())
    write_manifest(copy)
    assert json.loads((copy / MANIFEST).read_text()) == before

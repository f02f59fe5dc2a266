"""Builds the Stanza pipeline. Imported by `geoevents.model.pipeline` when it is first called, since it imports torch and stanza."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import stanza
import torch

from geoevents.model import processors as _processors
from geoevents.model.analyzer import Analyzer
from geoevents.model.assets import FOLDER, verify

__all__ = ["build"]

PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")


def build(folder: Path | None = None, **options: Any) -> stanza.Pipeline:
    """The pipeline on the model files in `folder` (those that ship with the package when none is named)."""
    folder = FOLDER if folder is None else Path(folder)
    verify(folder)
    wanted = _names(options.pop("processors", PROCESSORS))
    if options.get("tokenize_pretokenized"):
        wanted.pop("mwt", None)
    device = str(options.pop("device", None) or ("cuda" if options.pop("use_gpu", False) and torch.cuda.is_available() else "cpu"))
    options.pop("use_gpu", None)
    analyzer = Analyzer.load(folder, device=device) if wanted.keys() & {"pos", "depparse", "ner"} else None
    config: dict[str, Any] = {
        "lang": "en", "dir": str(folder), "package": None, "download_method": None, "allow_unknown_language": True,
        "logging_level": "ERROR", "device": device, "lemma_store_results": True,
    }  # fmt: skip
    for name in ("tokenize", "mwt", "lemma"):
        if name in wanted:
            config[f"{name}_model_path"] = str(folder / f"{name}.pt")
    for name in ("pos", "depparse"):
        if name in wanted:
            config |= {f"{name}_with_{_processors.VARIANT}": True, f"{name}_analyzer": analyzer}
    if "ner" in wanted:
        config[f"{_processors.NAMES}_analyzer"] = analyzer
    config |= options
    built = stanza.Pipeline(processors={_processors.NAMES if name == "ner" else name: package for name, package in wanted.items()}, **config)
    if "ner" in wanted:
        built.processors["ner"] = built.processors.pop(_processors.NAMES)
    return built


def _names(processors: str | Mapping[str, Any] | Iterable[str]) -> dict[str, str]:
    """Processors as Stanza takes them: "tokenize,pos", a list, or a mapping to packages (there is one package here)."""
    if isinstance(processors, str):
        processors = [name.strip().lower() for name in processors.split(",")]
    return {name: "default" for name in processors}

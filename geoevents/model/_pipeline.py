"""Builds the Stanza pipeline. Imported by `geoevents.model.pipeline` when it is first called, since it imports torch and stanza."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import stanza
import torch
from stanza.models.common import utils

from geoevents.model import processors as _processors
from geoevents.model.analyzer import Analyzer
from geoevents.model.assets import FOLDER, verify
from geoevents.model.lemmas import LEMMAS

__all__ = ["build"]

PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")

ONE_SEQUENCE = 7000
"""Paragraphs up to this many characters are tokenized in one go, so that a paragraph's tokens do not depend on its company."""


_building = threading.RLock()


def build(folder: Path | None = None, **options: Any) -> stanza.Pipeline:
    """The pipeline on the model files in `folder` (those that ship with the package when none is named)."""
    folder = FOLDER if folder is None else Path(folder)
    verify(folder)
    wanted = _names(options.pop("processors", PROCESSORS))
    if options.get("tokenize_pretokenized"):
        wanted.pop("mwt", None)
    elif "tokenize" in wanted:
        wanted.setdefault("mwt", "default")
    gpu = options.pop("use_gpu", False) and torch.cuda.is_available()
    device = str(options.pop("device", None) or ("cuda" if gpu else "cpu"))
    analyzer = Analyzer.load(folder, device=device) if wanted.keys() & {"pos", "depparse", "ner"} else None
    config: dict[str, Any] = {
        "lang": "en", "dir": str(folder), "package": None, "download_method": None, "allow_unknown_language": True,
        "logging_level": "ERROR", "device": device, "tokenize_max_seqlen": ONE_SEQUENCE,
    }  # fmt: skip
    for name in ("tokenize", "mwt", "lemma"):
        if name in wanted:
            config[f"{name}_model_path"] = str(folder / f"{name}.pt")
    for name in ("pos", "depparse"):
        if name in wanted:
            config |= {f"{name}_with_{_processors.VARIANT}": True, f"{name}_analyzer": analyzer}
    if "ner" in wanted:
        config["ner_analyzer"] = analyzer
    if wanted.get("lemma") == "identity":
        config["lemma_use_identity"] = True
    config |= options
    ours = {"ner": _processors.NAMES, "lemma": LEMMAS}
    with _no_optimizers():
        built = stanza.Pipeline(processors={ours.get(name, name): "default" for name in wanted}, **_renamed(config, ours))
    for name, registered in ours.items():
        if name in wanted:
            built.processors[name] = built.processors.pop(registered)
    return built


@contextlib.contextmanager
def _no_optimizers() -> Iterator[None]:
    """Keep Stanza from making optimizers, which a pipeline never uses: the first one makes torch import its compiler, a second's work."""
    with _building:
        kept = utils.get_optimizer
        utils.get_optimizer = lambda *_, **__: None
        try:
            yield
        finally:
            utils.get_optimizer = kept


def _renamed(config: dict[str, Any], ours: Mapping[str, str]) -> dict[str, Any]:
    """The options of processors that we registered under a name of our own, under that name."""
    out = {}
    for option, value in config.items():
        name, _, rest = option.partition("_")
        out[f"{ours[name]}_{rest}" if rest and name in ours else option] = value
    return out


def _names(processors: str | Mapping[str, Any] | Iterable[str]) -> dict[str, str]:
    """Processors as Stanza takes them: "tokenize,pos", a list, or a mapping to packages (there is one package here)."""
    if isinstance(processors, str):
        processors = [name.strip().lower() for name in processors.split(",")]
    given = processors if isinstance(processors, Mapping) else dict.fromkeys(processors, "")
    named = {name: str(package) for name, package in given.items()}
    unknown = [name for name in named if name not in PROCESSORS]
    if unknown:
        raise ValueError(f"No such processor: {', '.join(unknown)}. There are {', '.join(PROCESSORS)}.")
    return named

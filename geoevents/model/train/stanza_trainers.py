"""Tokenizer, multi-word expander and lemmatizer, trained with Stanza's own trainers on treebank files."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from geoevents.model.train.abbreviations import with_abbreviations
from geoevents.model.train.data import read_text

__all__ = ["prepare", "tidy", "train_lemma", "train_mwt", "train_tokenizer"]

SHORTHAND = "en_news"


def prepare(train: Sequence[Path], dev: Sequence[Path], work: Path, *, seed: int = 1) -> None:
    """Write what Stanza's trainers read into `work`: CoNLL-U, plain text, character labels, multi-word tables.

    The tokenizer learns from more text than the others: copies of sentences with the abbreviations of news.
    """
    from stanza.utils.datasets.contract_mwt import contract_mwt

    work.mkdir(parents=True, exist_ok=True)
    for split, paths in (("train", train), ("dev", dev)):
        blocks = [block for path in paths for block in read_text(path).strip().split("\n\n")]
        _write(work / f"{split}.conllu", blocks)
        contract_mwt(str(work / f"{split}.conllu"), str(work / f"{split}.in.conllu"))
        if split == "train":
            _write(work / "tokenize.conllu", [*blocks, *with_abbreviations(blocks, seed)])
    for split in ("tokenize", "dev"):
        _label(work, split)


def _write(path: Path, blocks: Sequence[str]) -> None:
    path.write_text("".join(f"{block}\n\n" for block in blocks), encoding="utf-8")


def _label(work: Path, split: str) -> None:
    """The plain text of a CoNLL-U file and what each of its characters is."""
    from stanza.utils.datasets import prepare_tokenizer_data
    from stanza.utils.datasets.conllu_to_text import convert_text

    gold, text = str(work / f"{split}.conllu"), str(work / f"{split}.txt")
    convert_text(gold, text)
    with contextlib.redirect_stdout(io.StringIO()):
        prepare_tokenizer_data.main([text, gold, "-o", str(work / f"{split}.labels"), "-m", str(work / f"{split}.mwt.json")])


def _run(module: str, arguments: Sequence[str], work: Path, threads: int, say: Callable[[str], None]) -> None:
    """Run a trainer in `work`; its full log goes into a file there, lines that tell of dev scores and epochs are passed on."""
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads), "TOKENIZE_DATA_DIR": str(work)}
    command = [sys.executable, "-m", f"stanza.models.{module}", *arguments]
    log = work / f"{module}.log"
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            command, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
        )
        assert process.stdout is not None
        for line in process.stdout:
            file.write(line)
            file.flush()
            if any(sign in line for sign in ("Dev score", "dev_score", "best", "Best", "ended")):
                say(f"{module}: {line.rstrip().split('INFO: ')[-1]}")
    if process.wait():
        raise RuntimeError(f"Stanza's {module} trainer failed with status {process.returncode}; see {log}.")


def tidy(trained: Path, shipped: Path) -> None:
    """Copy a model of Stanza's without the names of the files and folders that it was trained in."""
    model = torch.load(trained, map_location="cpu", weights_only=True)
    config = model["config"]
    for option, value in config.items():
        if isinstance(value, str) and ("/" in value or option.endswith(("_file", "_dir", "_name"))):
            config[option] = None
    config["shorthand"] = SHORTHAND
    torch.save(model, shipped, _use_new_zipfile_serialization=False)


def _device(device: str) -> list[str]:
    return ["--cpu"] if device == "cpu" else ["--device", device]


def train_tokenizer(
    work: Path, *, steps: int, device: str = "cpu", threads: int = 1, seed: int = 1234, say: Callable[[str], None] = print
) -> Path:
    """Train Stanza's tokenizer and sentence splitter for `steps` steps; the best on the dev text is kept."""
    _run(
        "tokenizer",
        ["--mode", "train", "--lang", "en", "--shorthand", SHORTHAND, "--txt_file", "tokenize.txt", "--label_file", "tokenize.labels",
         "--dev_txt_file", "dev.txt", "--dev_label_file", "dev.labels", "--dev_conll_gold", "dev.conllu",
         "--mwt_json_file", "dev.mwt.json", "--steps", str(steps), "--eval_steps", str(min(200, steps)), "--max_seqlen", "300",
         "--seed", str(seed), "--save_dir", str(work), "--save_name", "tokenize.pt", *_device(device)],
        work, threads, say,
    )  # fmt: skip
    return work / "tokenize.pt"


def train_mwt(
    work: Path, *, epochs: int = 30, device: str = "cpu", threads: int = 1, seed: int = 1234, say: Callable[[str], None] = print
) -> Path:
    """Train Stanza's multi-word token expander ("don't" is "do" and "n't")."""
    _run(
        "mwt_expander",
        ["--mode", "train", "--lang", "en", "--shorthand", SHORTHAND, "--train_file", "train.conllu", "--eval_file", "dev.in.conllu",
         "--gold_file", "dev.conllu", "--output_file", "dev.mwt.conllu", "--num_epoch", str(epochs), "--seed", str(seed),
         "--save_dir", str(work), "--save_name", "mwt.pt", *_device(device)],
        work, threads, say,
    )  # fmt: skip
    return work / "mwt.pt"


def train_lemma(
    work: Path, *, epochs: int = 10, device: str = "cpu", threads: int = 1, seed: int = 1234, say: Callable[[str], None] = print
) -> Path:
    """Train Stanza's lemmatizer: a dictionary of the treebank first, a character model (on a sample) for the rest."""
    _run(
        "lemmatizer",
        ["--mode", "train", "--shorthand", SHORTHAND, "--train_file", "train.conllu", "--eval_file", "dev.conllu",
         "--output_file", "dev.lemma.conllu", "--num_epoch", str(epochs), "--decay_epoch", str(max(1, epochs // 2)), "--seed", str(seed),
         "--sample_train", "0.3", "--batch_size", "100", "--save_dir", str(work), "--save_name", "lemma.pt", *_device(device)],
        work, threads, say,
    )  # fmt: skip
    return work / "lemma.pt"

"""Tokenizer, multi-word expander and lemmatizer, trained with Stanza's own trainers on treebank files."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from geoevents.model.train.data import read_text

__all__ = ["prepare", "train_lemma", "train_mwt", "train_tokenizer"]

SHORTHAND = "en_news"


def prepare(train: Sequence[Path], dev: Sequence[Path], work: Path) -> None:
    """Write what Stanza's trainers read into `work`: CoNLL-U, plain text, character labels, multi-word tables."""
    from stanza.utils.datasets import prepare_tokenizer_data
    from stanza.utils.datasets.conllu_to_text import convert_text
    from stanza.utils.datasets.contract_mwt import contract_mwt

    work.mkdir(parents=True, exist_ok=True)
    for split, paths in (("train", train), ("dev", dev)):
        gold = work / f"{split}.conllu"
        gold.write_text("".join(read_text(path).strip() + "\n\n" for path in paths), encoding="utf-8")
        convert_text(str(gold), str(work / f"{split}.txt"))
        with contextlib.redirect_stdout(io.StringIO()):
            prepare_tokenizer_data.main(
                [str(work / f"{split}.txt"), str(gold), "-o", str(work / f"{split}.labels"), "-m", str(work / f"{split}.mwt.json")]
            )
        contract_mwt(str(gold), str(work / f"{split}.in.conllu"))


def _run(module: str, arguments: Sequence[str], work: Path, threads: int) -> None:
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads), "TOKENIZE_DATA_DIR": str(work)}
    subprocess.run([sys.executable, "-m", f"stanza.models.{module}", *arguments], cwd=work, env=environment, check=True)


def _device(device: str) -> list[str]:
    return ["--cpu"] if device == "cpu" else ["--device", device]


def train_tokenizer(work: Path, *, steps: int, device: str = "cpu", threads: int = 1, seed: int = 1234) -> Path:
    """Train Stanza's tokenizer and sentence splitter for `steps` steps; the best on the dev text is kept."""
    _run(
        "tokenizer",
        ["--mode", "train", "--lang", "en", "--shorthand", SHORTHAND, "--txt_file", "train.txt", "--label_file", "train.labels",
         "--dev_txt_file", "dev.txt", "--dev_label_file", "dev.labels", "--dev_conll_gold", "dev.conllu",
         "--mwt_json_file", "dev.mwt.json", "--steps", str(steps), "--eval_steps", str(min(200, steps)), "--max_seqlen", "300",
         "--seed", str(seed), "--save_dir", str(work), "--save_name", "tokenize.pt", *_device(device)],
        work, threads,
    )  # fmt: skip
    return work / "tokenize.pt"


def train_mwt(work: Path, *, epochs: int = 30, device: str = "cpu", threads: int = 1, seed: int = 1234) -> Path:
    """Train Stanza's multi-word token expander ("don't" is "do" and "n't")."""
    _run(
        "mwt_expander",
        ["--mode", "train", "--lang", "en", "--shorthand", SHORTHAND, "--train_file", "train.conllu", "--eval_file", "dev.in.conllu",
         "--gold_file", "dev.conllu", "--output_file", "dev.mwt.conllu", "--num_epoch", str(epochs), "--seed", str(seed),
         "--save_dir", str(work), "--save_name", "mwt.pt", *_device(device)],
        work, threads,
    )  # fmt: skip
    return work / "mwt.pt"


def train_lemma(work: Path, *, epochs: int = 10, device: str = "cpu", threads: int = 1, seed: int = 1234) -> Path:
    """Train Stanza's lemmatizer: a dictionary of the treebank first, a character model (on a sample) for the rest."""
    _run(
        "lemmatizer",
        ["--mode", "train", "--shorthand", SHORTHAND, "--train_file", "train.conllu", "--eval_file", "dev.conllu",
         "--output_file", "dev.lemma.conllu", "--num_epoch", str(epochs), "--decay_epoch", str(max(1, epochs // 2)), "--seed", str(seed),
         "--sample_train", "0.3", "--batch_size", "100", "--save_dir", str(work), "--save_name", "lemma.pt", *_device(device)],
        work, threads,
    )  # fmt: skip
    return work / "lemma.pt"

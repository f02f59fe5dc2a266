"""Batches of examples as tensors."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from geoevents.model.network import Labels
from geoevents.model.train.examples import IGNORED, Example, Noise, noisy
from geoevents.model.wordpieces import WordPieces

__all__ = ["Batch", "Stream", "collate", "packed", "repeats"]


@dataclass(frozen=True)
class Batch:
    """Padded tensors; targets are `IGNORED` where there is no word."""

    ids: Tensor
    mask: Tensor
    first: Tensor
    casing: Tensor
    present: Tensor
    targets: dict[str, Tensor]

    def to(self, device: str) -> Batch:
        """The batch on a device."""
        targets = {name: tensor.to(device) for name, tensor in self.targets.items()}
        return Batch(
            self.ids.to(device), self.mask.to(device), self.first.to(device), self.casing.to(device), self.present.to(device), targets
        )  # fmt: skip


def _pad(rows: Sequence[Sequence[int]], value: int = 0) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])


def collate(examples: Sequence[Example], pieces: WordPieces, *, chance: random.Random | None = None, masked: float = 0.0) -> Batch:
    """Examples as one batch; the pieces of a share `masked` of the words are replaced by the unknown piece."""
    ids, first = [], []
    for example in examples:
        row, places = [pieces.start], []
        for word in example.pieces:
            places.append(len(row))
            row.extend([pieces.unknown] * len(word) if masked and chance is not None and chance.random() < masked else word)
        row.append(pieces.end)
        ids.append(row)
        first.append(places)
    fields = ("names",) if examples[0].names else ("upos", "xpos", "feats", "heads", "deprel")
    targets = {field: _pad([getattr(example, field) for example in examples], IGNORED) for field in fields}
    present = _pad([[1] * len(example.forms) for example in examples]).bool()
    mask = _pad([[1] * len(row) for row in ids]).bool()
    return Batch(_pad(ids), mask, _pad(first), _pad([example.casing for example in examples]), present, targets)


def packed(examples: Sequence[Example], pieces_a_batch: int, chance: random.Random | None = None) -> list[list[Example]]:
    """Examples of like length together, at most `pieces_a_batch` word pieces a batch, padding counted; shuffled with `chance`."""
    keyed = [(example.length + (chance.random() * 4 if chance else 0), number) for number, example in enumerate(examples)]
    out: list[list[Example]] = []
    current: list[Example] = []
    longest = 0
    for _, number in sorted(keyed):
        example = examples[number]
        longest = max(longest, example.length)
        if current and longest * (len(current) + 1) > pieces_a_batch:
            out.append(current)
            current, longest = [], example.length
        current.append(example)
    out.append(current)
    if chance is not None:
        chance.shuffle(out)
    return out


def repeats(examples: Sequence[Example], labels: Labels, *, rare: float = 0.02, most: float = 2.0, empty: float = 0.6) -> list[float]:
    """How often a round should bring each example: more often where it holds a rare class of names, less often where it holds none.

    A class that a share below `rare` of the examples holds weighs the root of how much rarer it is, at most `most`.
    """
    kinds = [{labels.names[tag][2:] for tag in example.names if tag} for example in examples]
    count = Counter(kind for found in kinds for kind in found)
    weight = {kind: min(most, max(1.0, (rare * len(examples) / number) ** 0.5)) for kind, number in count.items()}
    return [max((weight[kind] for kind in found), default=empty) for found in kinds]


class Stream:
    """Batches without end, round after round; the same seed brings the same batches, from any place on."""

    def __init__(
        self, name: str, examples: Sequence[Example], labels: Labels, pieces: WordPieces, *, noise: Noise, pieces_a_batch: int, seed: int,
        weights: Sequence[float] | None = None,
    ) -> None:  # fmt: skip
        self.name, self.examples, self.labels, self.pieces = name, examples, labels, pieces
        self.noise, self.pieces_a_batch, self.seed, self.weights = noise, pieces_a_batch, seed, weights
        self.go_to(0, 0)

    def go_to(self, number: int, at: int) -> None:
        """Go to a place in a round, both counted from 0."""
        self.round, self.at = number, at
        self._batches = self._draw()

    @property
    def place(self) -> tuple[int, int]:
        """Round and place in it, for resumption."""
        return self.round, self.at

    def _draw(self) -> list[list[Example]]:
        chance = random.Random(f"{self.seed} {self.name} {self.round}")
        return packed(list(self._examples(chance)), self.pieces_a_batch, chance)

    def _examples(self, chance: random.Random) -> Iterator[Example]:
        nexts: Iterable[Example | None] = [*self.examples[1:], None]
        for number, (example, following) in enumerate(zip(self.examples, nexts, strict=True)):
            weight = 1.0 if self.weights is None else self.weights[number]
            for _ in range(int(weight) + (chance.random() < weight % 1)):
                changed = noisy(example, following, self.labels, chance, self.noise)
                if changed.length <= 300:
                    yield changed

    def __next__(self) -> Batch:
        if self.at >= len(self._batches):
            self.go_to(self.round + 1, 0)
        chance = random.Random(f"{self.seed} {self.name} {self.round} {self.at}")
        batch = collate(self._batches[self.at], self.pieces, chance=chance, masked=self.noise.masked)
        self.at += 1
        return batch

    def __iter__(self) -> Iterator[Batch]:
        return self

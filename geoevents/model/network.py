"""The network: one encoder pass, then light heads for tags, tree and names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from geoevents.model.encoder import Encoder
from geoevents.model.wordpieces import CASINGS

__all__ = ["Description", "Labels", "Network", "Shape", "with_one"]


@dataclass(frozen=True)
class Labels:
    """The label sets. Index 0 of the first four stands for "unknown" and is never predicted."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    deprel: tuple[str, ...]
    names: tuple[str, ...]
    """Name tags in BIOES form, "O" first."""

    def __post_init__(self) -> None:
        for kind in ("upos", "xpos", "feats", "deprel", "names"):
            object.__setattr__(self, kind, tuple(getattr(self, kind)))


@dataclass(frozen=True)
class Shape:
    """The sizes of the network."""

    pieces: int = 30522
    positions: int = 512
    width: int = 384
    inner: int = 1536
    heads: int = 12
    layers: int = 6
    casing: int = 32
    mixed: int = 4
    tag: int = 256
    arc: int = 384
    relation: int = 128
    name: int = 256


@dataclass(frozen=True)
class Description:
    """What the network's JSON file says: its shape and labels."""

    labels: Labels
    shape: Shape = field(default_factory=Shape)

    @classmethod
    def read(cls, path: Path) -> Description:
        """Read the JSON file."""
        record = json.loads(path.read_text(encoding="utf-8"))
        return cls(labels=Labels(**record["labels"]), shape=Shape(**record["shape"]))

    def write(self, path: Path) -> None:
        """Write the JSON file."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class Perceptron(nn.Module):
    """One hidden layer with a leaky rectifier and dropout."""

    def __init__(self, width: int, out: int, dropout: float = 0.33) -> None:
        super().__init__()
        self.linear = nn.Linear(width, out)
        self.dropout = dropout

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) to (..., out)."""
        return F.dropout(F.leaky_relu(self.linear(x), 0.1), self.dropout, self.training)


def with_one(x: Tensor) -> Tensor:
    """Append a column of ones, so that a product with it has a bias."""
    return F.pad(x, (0, 1), value=1.0)


class Network(nn.Module):
    """Encoder, mix of its last layers at each word's first piece, casing vector, heads.

    Tags are single choices, arcs and relations are deep biaffine scores, names are tags with scores for their succession.
    """

    def __init__(self, shape: Shape, labels: Labels) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(
            pieces=shape.pieces, positions=shape.positions, width=shape.width, inner=shape.inner, heads=shape.heads, layers=shape.layers
        )
        width = shape.width + shape.casing
        self.casing = nn.Embedding(CASINGS, shape.casing)
        self.mix = nn.Parameter(torch.zeros(shape.mixed))
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.tag = Perceptron(width, shape.tag)
        self.upos = nn.Linear(shape.tag, len(labels.upos))
        self.xpos = nn.Linear(shape.tag, len(labels.xpos))
        self.feats = nn.Linear(shape.tag, len(labels.feats))
        self.arc_head = Perceptron(width, shape.arc)
        self.arc_dependent = Perceptron(width, shape.arc)
        self.relation_head = Perceptron(width, shape.relation)
        self.relation_dependent = Perceptron(width, shape.relation)
        self.arc = nn.Parameter(torch.zeros(shape.arc + 1, shape.arc))
        self.relation = nn.Parameter(torch.zeros(len(labels.deprel), shape.relation + 1, shape.relation + 1))
        self.name = Perceptron(width, shape.name)
        self.names = nn.Linear(shape.name, len(labels.names))
        self.dropout = 0.2

    def read(self, ids: Tensor, mask: Tensor) -> Tensor:
        """The mix of the encoder's last layers: (batch, pieces, width)."""
        layers: Sequence[Tensor] = self.encoder(ids, mask)[-self.shape.mixed :]
        return sum((weight * layer for weight, layer in zip(self.mix.softmax(0), layers, strict=True)), start=torch.zeros(()))

    def compose(self, read: Tensor, casing: Tensor) -> Tensor:
        """Word vectors from what was read at their first pieces, and their casing classes."""
        return F.dropout(torch.cat([read, self.casing(casing)], -1), self.dropout, self.training)

    def words(self, ids: Tensor, mask: Tensor, first: Tensor, casing: Tensor) -> Tensor:
        """One vector a word: (batch, words, width)."""
        read = self.read(ids, mask)
        return self.compose(read.gather(1, first.unsqueeze(-1).expand(-1, -1, read.size(-1))), casing)

    def tags(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores of UPOS, XPOS and FEATS."""
        hidden = self.tag(words)
        return self.upos(hidden), self.xpos(hidden), self.feats(hidden)

    def arcs(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores (batch, dependent, head), head 0 the root; and what `relations` needs of dependents and heads."""
        heads = torch.cat([self.root.expand(words.size(0), 1, -1), words], 1)
        scores = with_one(self.arc_dependent(words)) @ self.arc @ self.arc_head(heads).transpose(1, 2)
        return scores, self.relation_dependent(words), self.relation_head(heads)

    def relations(self, dependent: Tensor, head: Tensor, chosen: Tensor) -> Tensor:
        """Scores of the relation of each word to its chosen head: (batch, words, relations)."""
        at = head.gather(1, chosen.clamp(min=0).unsqueeze(-1).expand(-1, -1, head.size(-1)))
        return torch.einsum("bxi,oij,bxj->bxo", with_one(dependent), self.relation, with_one(at))

    def name_scores(self, words: Tensor) -> Tensor:
        """Scores of the name tags."""
        scores: Tensor = self.names(self.name(words))
        return scores

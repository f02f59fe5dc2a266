"""What the network is trained for."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from geoevents.model.network import Network
from geoevents.model.train.batches import Batch
from geoevents.model.train.examples import IGNORED

__all__ = ["loss_of", "masked_arcs", "name_loss", "tree_loss"]


def _choice(scores: Tensor, target: Tensor, smoothing: float = 0.0) -> Tensor:
    return F.cross_entropy(scores.flatten(0, 1).float(), target.flatten(), ignore_index=IGNORED, label_smoothing=smoothing)


def masked_arcs(scores: Tensor, present: Tensor) -> Tensor:
    """Arc scores with no way to a head that is not there."""
    columns = torch.cat([torch.ones_like(present[:, :1]), present], 1)
    return scores.float().masked_fill(~columns.unsqueeze(1), -1e9)


def tree_loss(network: Network, batch: Batch, smoothing: float) -> Tensor:
    """Tags, arcs and relations."""
    words = network.words(batch.ids, batch.mask, batch.first, batch.casing)
    targets = batch.targets
    loss = torch.zeros((), device=words.device)
    for scores, kind in zip(network.tags(words), ("upos", "xpos", "feats"), strict=True):
        loss = loss + _choice(scores, targets[kind], smoothing)
    arcs, dependent, head = network.arcs(words)
    loss = loss + _choice(masked_arcs(arcs, batch.present), targets["heads"])
    return loss + _choice(network.relations(dependent, head, targets["heads"]), targets["deprel"], smoothing)


def name_loss(network: Network, batch: Batch, smoothing: float) -> Tensor:
    """Name tags."""
    words = network.words(batch.ids, batch.mask, batch.first, batch.casing)
    return _choice(network.name_scores(words), batch.targets["names"], smoothing)


def loss_of(network: Network, batch: Batch, smoothing: float = 0.02) -> Tensor:
    """The loss of a batch of either kind."""
    return name_loss(network, batch, smoothing) if "names" in batch.targets else tree_loss(network, batch, smoothing)

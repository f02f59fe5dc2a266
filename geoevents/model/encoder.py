"""A BERT encoder in plain torch: the part of the network that reads word pieces.

Linear layers and attention run in the precision of their weights (bfloat16 where the processor has it fast); the residual
stream and the layer norms stay in float32, and the word-piece table may stay in float16 as stored.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

__all__ = ["Encoder"]


class Layer(nn.Module):
    """One transformer layer, normalised after each of its two halves."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """`x` is (batch, pieces, width) in float32; `mask` is (batch, 1, 1, pieces), true where a piece stands."""
        batch, length, width = x.shape
        parts = self.qkv(x.to(self.qkv.weight.dtype)).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        read = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        read = self.out(read.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(read, self.dropout, self.training))
        inner = self.down(F.gelu(self.up(x.to(self.up.weight.dtype))))
        normed: Tensor = self.norm2(x + F.dropout(inner, self.dropout, self.training))
        return normed


class Encoder(nn.Module):
    """Word-piece ids in, the outputs of every layer out."""

    def __init__(
        self, *, pieces: int = 30522, positions: int = 512, width: int = 384, inner: int = 1536, heads: int = 12, layers: int = 6,
        dropout: float = 0.1,
    ) -> None:  # fmt: skip
        super().__init__()
        self.width = width
        self.dropout = dropout
        self.words = nn.Embedding(pieces, width)
        self.positions = nn.Embedding(positions, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(layers))

    def forward(self, ids: Tensor, mask: Tensor) -> list[Tensor]:
        """`ids` and `mask` (true where a piece stands) are (batch, pieces); one float32 output a layer comes back."""
        x = F.embedding(ids, self.words.weight).float() + self.positions.weight[: ids.size(1)]
        x = F.dropout(self.norm(x), self.dropout, self.training)
        wide = mask[:, None, None, :]
        outputs = []
        for layer in self.layers:
            x = layer(x, wide)
            outputs.append(x)
        return outputs


def from_bert(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights of a BERT checkpoint (Hugging Face names) under this encoder's names.

    The one token type that is ever used is folded into the positions.
    """
    positions, only_type = state["embeddings.position_embeddings.weight"], state["embeddings.token_type_embeddings.weight"][0]
    out = {
        "words.weight": state["embeddings.word_embeddings.weight"],
        "positions.weight": positions.float() + only_type.float(),
        "norm.weight": state["embeddings.LayerNorm.weight"],
        "norm.bias": state["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
        "down": "output.dense", "norm2": "output.LayerNorm",
    }  # fmt: skip
    number = 0
    while f"encoder.layer.{number}.output.dense.weight" in state:
        old, new = f"encoder.layer.{number}.", f"layers.{number}."
        for kind in ("weight", "bias"):
            out[f"{new}qkv.{kind}"] = torch.cat([state[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")])
            for mine, theirs in names.items():
                out[f"{new}{mine}.{kind}"] = state[f"{old}{theirs}.{kind}"]
        number += 1
    return out

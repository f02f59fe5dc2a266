"""Sentences of words in, tags, trees and names out: the network with its decoding, as numbers come out of it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from geoevents.model.decoding import NameGrammar, spans_of, tags_of, tree_heads
from geoevents.model.network import Description, Labels, Network
from geoevents.model.wordpieces import WordPieces

__all__ = ["Analysis", "Analyzer"]

LONGEST_PIECES = 320
"""A sentence with more word pieces is read in parts."""

LONGEST_WORDS = 240
"""A sentence with more words is read in parts."""

BUCKET = 8
"""Sentences are padded to multiples of this many pieces, whoever stands beside them: results do not depend on the company."""

BATCH_PIECES = 4096
LONG_TAIL = frozenset(".;:!?,")


@dataclass(frozen=True)
class Analysis:
    """What the network says of one sentence: a value a word in each field."""

    upos: list[str]
    xpos: list[str]
    feats: list[str | None]
    heads: list[int]
    """1-based, 0 for the root; exactly one root."""
    deprels: list[str]
    names: list[str]
    """BIOES tags."""


@dataclass
class _Part:
    sentence: int
    start: int
    """Place of the part's first word in its sentence."""
    ids: list[int]
    first: list[int]
    casing: list[int]


def fast_bfloat16() -> bool:
    """Whether this processor computes in bfloat16 fast."""
    return any(getattr(torch.cpu, name, lambda: False)() for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))


class Analyzer:
    """The loaded network. Safe to share between pipelines: it keeps no state but the words it has seen."""

    def __init__(self, network: Network, labels: Labels, pieces: WordPieces, *, device: str = "cpu", precision: torch.dtype | None = None) -> None:
        self.labels = labels
        self.pieces = pieces
        self.device = torch.device(device)
        self.grammar = NameGrammar(labels.names)
        if precision is None:
            precision = torch.bfloat16 if self.device.type == "cpu" and fast_bfloat16() else torch.float32
        self.precision = precision
        self.network = network.eval().to(self.device)
        for layer in network.encoder.layers:
            for linear in (layer.qkv, layer.out, layer.up, layer.down):
                linear.to(precision)
        self._not_root = [relation == "root" for relation in labels.deprel]

    @classmethod
    def load(cls, folder: Path, *, device: str = "cpu", precision: torch.dtype | None = None) -> Analyzer:
        """Read the network from the files in `folder`."""
        return _load(folder, device, precision)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[Analysis]:
        """Analyse sentences of words."""
        parts = [part for number, words in enumerate(sentences) for part in self._parts(number, words)]
        results: list[Analysis | None] = [None] * len(parts)
        buckets: dict[int, list[int]] = {}
        for number, part in enumerate(parts):
            buckets.setdefault(max(16, -(-len(part.ids) // BUCKET) * BUCKET), []).append(number)
        for length, members in sorted(buckets.items()):
            size = max(1, BATCH_PIECES // length)
            for at in range(0, len(members), size):
                batch = members[at : at + size]
                for number, result in zip(batch, self._run([parts[i] for i in batch], length), strict=True):
                    results[number] = result
        out: list[list[Analysis]] = [[] for _ in sentences]
        for part, result in zip(parts, results, strict=True):
            assert result is not None
            out[part.sentence].append(result)
        return [_join(found) for found in out]

    def _parts(self, number: int, words: Sequence[str]) -> list[_Part]:
        """The sentence as one part, or, where it is too long, cut after punctuation if there is some, anywhere if not."""
        ids, first, cases = self.pieces.sentence(words)
        if len(ids) <= LONGEST_PIECES and len(words) <= LONGEST_WORDS:
            return [_Part(number, 0, ids, first, cases)] if words else []
        out = []
        ends = [*first[1:], len(ids) - 1]
        start = 0
        while start < len(words):
            stop = start + 1
            while stop < len(words) and stop - start < LONGEST_WORDS and ends[stop] - first[start] <= LONGEST_PIECES - 2:
                stop += 1
            if stop < len(words):
                cut = next((i + 1 for i in range(stop - 1, start + (stop - start) // 2, -1) if words[i] in LONG_TAIL), stop)
                stop = max(cut, start + 1)
            shift = first[start] - 1
            chunk = [self.pieces.start, *ids[first[start] : ends[stop - 1]], self.pieces.end]
            out.append(_Part(number, start, chunk, [i - shift for i in first[start:stop]], cases[start:stop]))
            start = stop
        return out

    def _run(self, parts: Sequence[_Part], length: int) -> list[Analysis]:
        """One batch; every part is padded to `length` pieces, and its words to as many."""

        def pad(rows: Sequence[list[int]], value: int = 0) -> Tensor:
            return torch.tensor([row + [value] * (length - len(row)) for row in rows], device=self.device)

        with torch.inference_mode():
            ids = pad([part.ids for part in parts])
            mask = pad([[1] * len(part.ids) for part in parts]).bool()
            words = self.network.words(ids, mask, pad([part.first for part in parts]), pad([part.casing for part in parts]))
            upos, xpos, feats = (_known(scores) for scores in self.network.tags(words))
            arcs, dependent, head = self.network.arcs(words)
            names = self.network.name_scores(words).cpu().numpy()
            all_arcs = arcs.cpu().numpy()
            sizes = [len(part.first) for part in parts]
            heads = [tree_heads(all_arcs[i, :size, : size + 1]) for i, size in enumerate(sizes)]
            chosen = pad(heads)
            scores = self.network.relations(dependent, head, chosen)
            # The relation "root" belongs to the root alone.
            is_root = torch.tensor(self._not_root, device=self.device)
            scores = scores.masked_fill(is_root != (chosen == 0).unsqueeze(-1), -torch.inf) if any(self._not_root) else scores
            relations = _known(scores)
        label = self.labels
        out = []
        for i, size in enumerate(sizes):
            out.append(
                Analysis(
                    upos=[label.upos[j] for j in upos[i][:size]],
                    xpos=[label.xpos[j] for j in xpos[i][:size]],
                    feats=[None if label.feats[j] == "_" else label.feats[j] for j in feats[i][:size]],
                    heads=heads[i],
                    deprels=[label.deprel[j] for j in relations[i][:size]],
                    names=[label.names[j] for j in self.grammar.best(names[i, :size])],
                )
            )
        return out


def _known(scores: Tensor) -> list[list[int]]:
    """The best label but the first, which stands for "unknown"."""
    best: list[list[int]] = (scores[..., 1:].argmax(-1) + 1).tolist()
    return best


def _join(parts: list[Analysis]) -> Analysis:
    """One analysis of a sentence that was read in parts: the later parts hang on the first one's root."""
    if len(parts) == 1:
        return parts[0]
    whole = Analysis([], [], [], [], [], [])
    root = 0
    for part in parts:
        shift = len(whole.upos)
        for head, relation in zip(part.heads, part.deprels, strict=True):
            whole.heads.append(head + shift if head else root)
            whole.deprels.append(relation if head or not root else "parataxis")
        root = root or whole.heads.index(0) + 1
        whole.upos.extend(part.upos)
        whole.xpos.extend(part.xpos)
        whole.feats.extend(part.feats)
        whole.names.extend(tags_of(spans_of(part.names), len(part.names)))
    return whole


@functools.lru_cache(maxsize=2)
def _load(folder: Path, device: str, precision: torch.dtype | None) -> Analyzer:
    description = Description.read(folder / "network.json")
    with torch.device("meta"):
        network = Network(description.shape, description.labels)
    state = load_file(folder / "network.safetensors")
    state = {name: tensor if name == "encoder.words.weight" else tensor.float() for name, tensor in state.items()}
    network.load_state_dict(state, assign=True)
    return Analyzer(network, description.labels, WordPieces(folder / "wordpieces.txt"), device=device, precision=precision)



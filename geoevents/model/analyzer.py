"""Sentences of words in, tags, trees and names out: the network with its decoding, as numbers come out of it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from geoevents.model.decoding import NameGrammar, spans_of, tags_of, tree_heads
from geoevents.model.network import Description, Labels, Network, with_one
from geoevents.model.wordpieces import WordPieces

__all__ = ["Analysis", "Analyzer"]

LONGEST_PIECES = 320
"""A sentence with more word pieces is read in parts."""

LONGEST_WORDS = 240
"""A sentence with more words is read in parts."""

BUCKET = 8
"""Sentences are padded to multiples of this many pieces, whoever stands beside them: results do not depend on the company."""

BATCH_PIECES = 4096

FEWEST_ROWS = 64
"""Smaller products are computed in another order on some processors, and then a sentence alone would come out a little different."""

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

    def __init__(
        self, network: Network, labels: Labels, pieces: WordPieces, *, device: str = "cpu", precision: torch.dtype | None = None
    ) -> None:
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
        relation = network.relation.detach()
        self._relation = relation.permute(1, 0, 2).reshape(relation.size(1), -1).to(precision).contiguous()

    @classmethod
    def load(cls, folder: Path, *, device: str = "cpu", precision: torch.dtype | None = None) -> Analyzer:
        """Read the network from the files in `folder`."""
        return _load(folder, device, precision, (folder / "network.safetensors").stat().st_mtime_ns)

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
        for part, found in zip(parts, results, strict=True):
            assert found is not None
            out[part.sentence].append(found)
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
        """One batch; every part is padded to `length` pieces. The heads see nothing but words, one after the other."""
        sizes = [len(part.first) for part in parts]
        ids = np.zeros((len(parts), length), dtype=np.int64)
        for row, part in zip(ids, parts, strict=True):
            row[: len(part.ids)] = part.ids
        mask = np.arange(length) < np.array([len(part.ids) for part in parts])[:, None]
        rows = max(sum(sizes), FEWEST_ROWS)
        where = np.zeros((2, rows), dtype=np.int64)  # the place of each word's first piece in the flat batch, and its casing class
        where[0, : sum(sizes)] = np.concatenate([np.array(part.first) + number * length for number, part in enumerate(parts)])
        where[1, : sum(sizes)] = np.concatenate([part.casing for part in parts])
        with torch.inference_mode():
            first, casing = torch.from_numpy(where).to(self.device)
            read = self.network.read(torch.from_numpy(ids).to(self.device), torch.from_numpy(mask).to(self.device))
            words = self.network.compose(read.flatten(0, 1)[first], casing)
            upos, xpos, feats = (_known(scores) for scores in self.network.tags(words))
            names = self.network.name_scores(words).cpu().numpy()
            heads, relations = self._trees(words, sizes)
        label = self.labels
        out = []
        start = 0
        for size, found in zip(sizes, heads, strict=True):
            stop = start + size
            out.append(
                Analysis(
                    upos=[label.upos[j] for j in upos[start:stop]],
                    xpos=[label.xpos[j] for j in xpos[start:stop]],
                    feats=[None if label.feats[j] == "_" else label.feats[j] for j in feats[start:stop]],
                    heads=found,
                    deprels=[label.deprel[j] for j in relations[start:stop]],
                    names=[label.names[j] for j in self.grammar.best(names[start:stop])],
                )
            )
            start = stop
        return out

    def _trees(self, words: Tensor, sizes: Sequence[int]) -> tuple[list[list[int]], list[int]]:
        """Heads of each part, and the relations of all words one after the other."""
        network = self.network
        with_root = torch.cat([network.root.unsqueeze(0), words])  # row 0 is the root, row 1 the first word of the first part
        dependents = with_one(network.arc_dependent(words)) @ network.arc
        at_heads = network.arc_head(with_root)
        to_root = dependents @ at_heads[0]
        heads: list[list[int]] = []
        chosen = np.zeros(len(words), dtype=np.int64)
        start = 0
        for size in sizes:
            stop = start + size
            among = dependents[start:stop] @ at_heads[start + 1 : stop + 1].T
            found = tree_heads(torch.cat([to_root[start:stop, None], among], 1).cpu().numpy())
            heads.append(found)
            chosen[start:stop] = [head + start if head else 0 for head in found]
            start = stop
        rows = torch.from_numpy(chosen).to(self.device)
        dependent = with_one(network.relation_dependent(words)).to(self.precision)
        head = with_one(network.relation_head(with_root)[rows]).to(self.precision)
        between = (dependent @ self._relation).view(len(words), -1, head.size(-1))
        scores = (between @ head.unsqueeze(-1)).squeeze(-1).float()
        # The relation "root" belongs to the root alone.
        is_root = torch.tensor([relation == "root" for relation in self.labels.deprel], device=self.device)
        if bool(is_root.any()):
            scores = scores.masked_fill(is_root != (rows == 0).unsqueeze(-1), -torch.inf)
        return heads, _known(scores)


def _known(scores: Tensor) -> list[int]:
    """The best label of each word but the first, which stands for "unknown"."""
    best: list[int] = (scores[..., 1:].argmax(-1) + 1).tolist()
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
def _load(folder: Path, device: str, precision: torch.dtype | None, changed: int) -> Analyzer:
    """The analyzer of a folder, kept for the next pipeline as long as the file of the weights is the same one."""
    description = Description.read(folder / "network.json")
    with torch.random.fork_rng(devices=()):  # the caller's chance numbers stay what they were
        network = Network(description.shape, description.labels)
    state = load_file(folder / "network.safetensors")
    state = {name: tensor if name == "encoder.words.weight" else tensor.float() for name, tensor in state.items()}
    network.load_state_dict(state, assign=True)
    return Analyzer(network, description.labels, WordPieces(folder / "wordpieces.txt"), device=device, precision=precision)

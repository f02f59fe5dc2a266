"""From scores to structures: trees with one root, name tags that follow each other legally."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["NameGrammar", "is_tree", "merge_tags", "spans_of", "tags_of", "tree_heads"]

Scores = npt.NDArray[np.floating[Any]]


def is_tree(heads: Sequence[int]) -> bool:
    """Whether the heads (1-based, 0 for the root) form one tree with exactly one root."""
    if sum(head == 0 for head in heads) != 1:
        return False
    state = [0] * (len(heads) + 1)  # 1: on the path being walked, 2: known to reach the root
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node - 1]
        if state[node] == 1:
            return False
        for node in path:
            state[node] = 2
    return True


def tree_heads(scores: Scores) -> list[int]:
    """The best tree with exactly one root.

    `scores` is (words, words + 1): row a dependent, column a head, column 0 the root. The best head of each word is taken where
    that already is such a tree (it then is the best one); else the best spanning tree is searched (Chu-Liu, Edmonds).
    """
    count = scores.shape[0]
    if count == 1:
        return [0]
    scores = scores.astype(np.float64)
    own = np.arange(count)
    scores[own, own + 1] = -np.inf
    greedy: list[int] = scores.argmax(1).tolist()
    if is_tree(greedy):
        return greedy
    from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root

    square = np.zeros((count + 1, count + 1))
    square[1:] = scores
    # The search asks that the lowest score, times the length, outweighs every other difference: shift all scores below zero.
    finite = np.isfinite(square[1:])
    square[1:][finite] -= square[1:][finite].max() + 1.0
    heads: list[int] = [int(head) for head in chuliu_edmonds_one_root(square)[1:]]
    return heads if is_tree(heads) else _attach(greedy, scores)


def _attach(greedy: list[int], scores: Scores) -> list[int]:
    """A tree whatever happens: everything that is in no tree hangs on the best root."""
    root = int(scores[:, 0].argmax()) + 1
    heads = [0 if word == root else head for word, head in enumerate(greedy, 1)]
    for word in range(1, len(heads) + 1):
        seen = set()
        node = word
        while node not in (0, root) and node not in seen:
            seen.add(node)
            node = heads[node - 1]
        if node != root:
            heads[word - 1] = 0 if word == root else root
    return heads


class NameGrammar:
    """Which name tag (BIOES) may follow which, and the best legal sequence."""

    def __init__(self, tags: Sequence[str]) -> None:
        self.tags = tuple(tags)
        count = len(self.tags)
        self.follows = np.zeros((count, count), dtype=bool)
        """`follows[a, b]`: b may come right after a."""
        for a, left in enumerate(self.tags):
            for b, right in enumerate(self.tags):
                if left[0] in "BI":
                    self.follows[a, b] = right[0] in "IE" and left[2:] == right[2:]
                else:
                    self.follows[a, b] = right[0] in "OBS"
        self.starts = np.array([tag[0] in "OBS" for tag in self.tags])
        self.ends = np.array([tag[0] in "OES" for tag in self.tags])
        self._penalty = np.where(self.follows, 0.0, -np.inf)

    def is_legal(self, path: Sequence[int]) -> bool:
        """Whether a sequence of tag numbers is legal from start to end."""
        if not len(path):
            return True
        return bool(self.starts[path[0]] and self.ends[path[-1]] and all(self.follows[a, b] for a, b in itertools.pairwise(path)))

    def best(self, scores: Scores) -> list[int]:
        """The legal sequence of tag numbers with the highest sum of scores; `scores` is (words, tags)."""
        greedy: list[int] = scores.argmax(1).tolist()
        if self.is_legal(greedy):
            return greedy
        scores = scores.astype(np.float64)
        total = np.where(self.starts, scores[0], -np.inf)
        back = np.zeros(scores.shape, dtype=np.int64)
        for word in range(1, len(scores)):
            step = total[:, None] + self._penalty
            back[word] = step.argmax(0)
            total = step.max(0) + scores[word]
        tag = int(np.where(self.ends, total, -np.inf).argmax())
        path = [tag]
        for word in range(len(scores) - 1, 0, -1):
            tag = int(back[word, tag])
            path.append(tag)
        return path[::-1]


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Names as (start, end, class) in BIO or BIOES tags; illegal sequences are read leniently."""
    out: list[tuple[int, int, str]] = []
    start, kind = -1, ""
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and (tag[0] in "OBS" or tag[2:] != kind):
            out.append((start, i, kind))
            start = -1
        if tag != "O" and start < 0:
            start, kind = i, tag[2:]
    return out


def tags_of(spans: Sequence[tuple[int, int, str]], length: int) -> list[str]:
    """BIOES tags of names given as (start, end, class) that do not overlap."""
    tags = ["O"] * length
    for start, end, kind in spans:
        if end - start == 1:
            tags[start] = f"S-{kind}"
        else:
            tags[start:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - start - 2), f"E-{kind}"]
    return tags


def merge_tags(tags: Sequence[str], words_a_token: Sequence[int]) -> list[str]:
    """BIOES tags of tokens from those of their words: a name covers every token that it touches; the first one keeps a token."""
    token_of = [token for token, count in enumerate(words_a_token) for _ in range(count)]
    if len(token_of) == len(words_a_token):
        return list(tags)
    taken = -1
    spans = []
    for start, end, kind in spans_of(tags):
        first, last = max(token_of[start], taken + 1), token_of[end - 1]
        if first <= last:
            spans.append((first, last + 1, kind))
            taken = last
    return tags_of(spans, len(words_a_token))

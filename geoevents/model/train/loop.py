"""The training loop: two kinds of steps, a schedule by the clock, running averages of the weights, checkpoints."""

from __future__ import annotations

import contextlib
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor

from geoevents.model.network import Network
from geoevents.model.train.batches import Stream
from geoevents.model.train.losses import loss_of

__all__ = ["Settings", "Trainer"]


@dataclass(frozen=True)
class Settings:
    """How long and how fast to learn."""

    minutes: float
    """Length of the training; learning rates fall to nothing at its end, however many steps fit in."""
    encoder_rate: float = 1.2e-4
    head_rate: float = 1e-3
    warmup: float = 0.03
    """Share of the time in which the learning rates rise."""
    tree_share: float = 0.63
    """Share of steps on the treebanks; the others learn names."""
    average: float = 0.998
    """Decay of the running average of the weights."""
    smoothing: float = 0.02
    clip: float = 2.0
    steps: int = 0
    """Stop after so many steps, for tests; 0: the clock alone decides."""
    checkpoint_minutes: float = 5.0
    seed: int = 1


def rate_at(done: float, warmup: float) -> float:
    """Factor of the learning rates when a share `done` of the time has passed."""
    return max(0.0, min(1.0, done / warmup if warmup else 1.0) * min(1.0, 1.0 - done))


class Trainer:
    """Trains a network; continues from the checkpoint in its folder where there is one."""

    def __init__(
        self, network: Network, trees: Stream, names: Stream, folder: Path, settings: Settings, *, device: str = "cpu",
        say: Callable[[str], None] = print,
    ) -> None:  # fmt: skip
        self.network, self.trees, self.names = network.to(device), trees, names
        self.folder, self.settings, self.device, self.say = folder, settings, device, say
        network.encoder.words.weight.requires_grad_(False)
        self.learned = {name: parameter for name, parameter in network.named_parameters() if parameter.requires_grad}
        encoder = [parameter for name, parameter in self.learned.items() if name.startswith("encoder.")]
        heads = [parameter for name, parameter in self.learned.items() if not name.startswith("encoder.")]
        self.rates = (settings.encoder_rate, settings.head_rate)
        self.optimizer = torch.optim.AdamW(
            [{"params": encoder, "weight_decay": 0.01}, {"params": heads, "weight_decay": 0.0}], lr=0.0, betas=(0.9, 0.98), fused=True
        )
        self.averages = {name: parameter.detach().clone() for name, parameter in self.learned.items()}
        self.step = 0
        self.elapsed = 0.0
        self._losses = {"trees": 0.0, "names": 0.0}
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def checkpoint(self) -> Path:
        """Where the state is kept."""
        return self.folder / "checkpoint.pt"

    def save(self) -> None:
        """Write the whole state; a kill in between leaves the one before."""
        state = {
            "settings": asdict(self.settings), "step": self.step, "elapsed": self.elapsed, "trees": self.trees.place,
            "names": self.names.place, "weights": {name: parameter.detach() for name, parameter in self.learned.items()},
            "averages": self.averages, "optimizer": self.optimizer.state_dict(), "torch": torch.get_rng_state(),
        }  # fmt: skip
        draft = self.checkpoint.with_suffix(".new")
        torch.save(state, draft)
        os.replace(draft, self.checkpoint)

    def resume(self) -> bool:
        """Take up the state of the checkpoint, if there is one."""
        if not self.checkpoint.exists():
            return False
        state = torch.load(self.checkpoint, weights_only=True, map_location=self.device)
        with torch.no_grad():
            for name, parameter in self.learned.items():
                parameter.copy_(state["weights"][name])
        self.averages = dict(state["averages"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.elapsed = int(state["step"]), float(state["elapsed"])
        for stream, key in ((self.trees, "trees"), (self.names, "names")):
            round_, at = state[key]
            stream.go_to(int(round_), int(at))
        torch.set_rng_state(state["torch"].cpu())
        return True

    def run(self) -> None:
        """Train until the time is over."""
        settings = self.settings
        began = time.monotonic() - self.elapsed
        saved = self.elapsed
        self.network.train()
        while True:
            self.elapsed = time.monotonic() - began
            done = self.elapsed / (60 * settings.minutes)
            if settings.steps:
                done = max(done, self.step / settings.steps)
            if done >= 1.0:
                break
            self._step(rate_at(done, settings.warmup))
            if self.step % 50 == 0:
                speed = self.elapsed / self.step
                self.say(
                    f"step {self.step}  {100 * done:.1f} %  {self.elapsed:.0f} s  {speed:.2f} s a step  trees {self._losses['trees']:.3f} "
                    f"(round {self.trees.round})  names {self._losses['names']:.4f} (round {self.names.round})"
                )
            if self.elapsed - saved > 60 * settings.checkpoint_minutes:
                self.save()
                saved = self.elapsed
        self.save()

    def _step(self, factor: float) -> None:
        settings = self.settings
        kind = "trees" if random.Random(f"{settings.seed} {self.step}").random() < settings.tree_share else "names"
        batch = next(self.trees if kind == "trees" else self.names).to(self.device)
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * factor
        with torch.autocast(self.device.split(":")[0], dtype=torch.bfloat16):
            loss = loss_of(self.network, batch, settings.smoothing)
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.learned.values(), settings.clip)
        self.optimizer.step()
        self.step += 1
        decay = min(settings.average, (1 + self.step) / (10 + self.step))
        torch._foreach_lerp_(list(self.averages.values()), [p.detach() for p in self.learned.values()], 1.0 - decay)
        value = float(loss.detach())
        self._losses[kind] = value if not self._losses[kind] else 0.98 * self._losses[kind] + 0.02 * value

    @contextlib.contextmanager
    def averaged(self) -> Iterator[Network]:
        """The network with the averaged weights, ready to be evaluated; the trained ones come back after."""
        kept: dict[str, Tensor] = {name: parameter.detach().clone() for name, parameter in self.learned.items()}
        try:
            self._put(self.averages)
            yield self.network.eval()
        finally:
            self._put(kept)
            self.network.train()

    def _put(self, weights: dict[str, Tensor]) -> None:
        with torch.no_grad():
            for name, parameter in self.learned.items():
                parameter.copy_(weights[name])

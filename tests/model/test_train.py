"""The training recipe, on a tiny treebank and a tiny name file written for this test."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from geoevents.model import pipeline
from geoevents.model.assets import FOLDER
from geoevents.model.network import Description, Labels, Network, Shape
from geoevents.model.train import __main__ as command
from geoevents.model.train import stanza_trainers
from geoevents.model.train.abbreviations import with_abbreviations
from geoevents.model.train.batches import Stream, collate, packed, repeats
from geoevents.model.train.data import read_names, read_text, read_trees
from geoevents.model.train.evaluate import f1_of, plain_text
from geoevents.model.train.examples import IGNORED, Example, Noise, encode_names, encode_trees, joined, noisy, part
from geoevents.model.train.loop import Settings, Trainer, rate_at
from geoevents.model.train.losses import loss_of
from geoevents.model.train.recipe import labels_of
from geoevents.model.wordpieces import WordPieces

DATA = Path(__file__).parent / "data"
TREES, NAMES = DATA / "trees.conllu", DATA / "names.tsv"
SMALL = Shape(width=32, inner=64, heads=4, layers=2, mixed=2, casing=8, tag=16, arc=16, relation=8, name=16)


@pytest.fixture(scope="module")
def pieces() -> WordPieces:
    return WordPieces(FOLDER / "wordpieces.txt")


@pytest.fixture(scope="module")
def labels() -> Labels:
    return labels_of(read_trees([TREES]), read_names([NAMES]))


@pytest.fixture(scope="module")
def trees(labels: Labels, pieces: WordPieces) -> list[Example]:
    return encode_trees(read_trees([TREES]), labels, pieces)


@pytest.fixture(scope="module")
def names(labels: Labels, pieces: WordPieces) -> list[Example]:
    return encode_names(read_names([NAMES]), labels, pieces)


def test_files_are_read_plain_and_packed(tmp_path: Path) -> None:
    import lzma

    packed_file = tmp_path / "trees.conllu.xz"
    packed_file.write_bytes(lzma.compress(TREES.read_bytes()))
    assert read_text(packed_file) == read_text(TREES)
    first, *rest = read_trees([packed_file])
    assert [word.form for word in first.words] == ["The", "minister", "did", "n't", "visit", "Paris", "."]
    assert first.opens_paragraph
    assert not rest[0].opens_paragraph
    assert read_names([NAMES])[1].tags == ("S-Organization", "O", "B-Money", "I-Money", "E-Money", "O")
    assert plain_text(TREES).split("\n\n")[0] == "The minister didn't visit Paris. Both leaders signed a treaty on Monday."


def test_abbreviations_are_put_into_sentences() -> None:
    blocks = read_text(TREES).strip().split("\n\n")
    changed = with_abbreviations(blocks * 20, 1, titled=1.0, timed=1.0)
    assert changed == with_abbreviations(blocks * 20, 1, titled=1.0, timed=1.0)
    said = set()
    for block in changed:
        rows = [line.split("\t") for line in block.split("\n")[1:]]
        assert [row[0] for row in rows if "-" not in row[0]] == [
            str(number + 1) for number in range(sum("-" not in row[0] for row in rows))
        ]
        for at, row in enumerate(rows):
            if "-" in row[0]:
                assert "".join(word[1] for word in rows[at + 1 : at + 3]) == row[1]
        said.add(" ".join(row[1] for row in rows))
    assert any("on Aug. " in text for text in said)
    assert any(text.endswith(("a.m. Friday .", "p.m. Friday .")) for text in said)
    rows = ("It\tit\tPRON\tPRP", "came\tcome\tVERB\tVBD", "January\tJanuary\tPROPN\tNNP", "5\t5\tNUM\tCD")
    with_date = "\n".join(f"{number}\t{row}\t_\t0\tdep\t_\t_" for number, row in enumerate(rows, 1))
    assert all("3\tJan.\tJan." in block for block in with_abbreviations([with_date], 1))


def test_labels(labels: Labels) -> None:
    assert labels.upos[0] == "<unk>"
    assert set(labels.deprel) >= {"root", "nsubj"}
    assert labels.names[:5] == ("O", "B-Date", "I-Date", "E-Date", "S-Date")


def test_joined_and_cut_sentences(trees: list[Example], labels: Labels) -> None:
    both = joined(trees[0], trees[1], 1)
    assert both.heads.count(0) == 1
    assert both.heads[len(trees[0].forms) :][2] == trees[0].heads.index(0) + 1
    end = part(trees[4], 2, 7, labels.deprel.index("root"))
    assert end.heads == (4, 2 + 2, 4, 0, IGNORED)
    assert end.deprel[3] == labels.deprel.index("root")


def test_noise_keeps_words_and_targets_together(trees: list[Example], names: list[Example], labels: Labels) -> None:
    chance = random.Random(1)
    strong = Noise(capitals=0.3, title=0.3, lower=0.3, join=0.3, cut=0.3, no_stop=0.3)
    for examples in (trees, names):
        for _ in range(100):
            for example, following in zip(examples, [*examples[1:], None], strict=True):
                changed = noisy(example, following, labels, chance, strong)
                rows = [getattr(changed, field) for field in ("upos", "xpos", "feats", "heads", "deprel", "names")]
                assert all(len(row) in (0, len(changed.forms)) for row in rows)
                assert len(changed.casing) == len(changed.pieces) == len(changed.forms)
                assert changed.heads.count(0) <= 1


def test_batches(trees: list[Example], names: list[Example], labels: Labels, pieces: WordPieces) -> None:
    groups = packed(trees, 30)
    assert sorted(example.forms for group in groups for example in group) == sorted(example.forms for example in trees)
    batch = collate(trees, pieces)
    assert batch.ids.shape == batch.mask.shape
    assert int((batch.targets["heads"] == 0).sum()) == len(trees)
    assert int(batch.present.sum()) == sum(len(example.forms) for example in trees)
    weights = repeats(names, labels, rare=0.9)
    assert weights[-1] < 1 < max(weights)
    first, second = (Stream("names", names, labels, pieces, noise=Noise(), pieces_a_batch=20, seed=3, weights=weights) for _ in range(2))
    rounds = [next(first) for _ in range(9)]
    for _ in range(4):
        next(second)
    place = second.place
    second.go_to(0, 0)
    second.go_to(*place)
    assert all(torch.equal(next(second).ids, batch.ids) for batch in rounds[4:])


def small_trainer(folder: Path, steps: int, trees: list[Example], names: list[Example], labels: Labels, pieces: WordPieces) -> Trainer:
    torch.manual_seed(1)
    streams = (Stream(kind, data, labels, pieces, noise=Noise(), pieces_a_batch=200, seed=1) for kind, data in (("t", trees), ("n", names)))
    settings = Settings(minutes=5, steps=steps, encoder_rate=1e-3, head_rate=3e-3, warmup=0.0)
    return Trainer(Network(SMALL, labels), *streams, folder, settings, say=lambda _: None)


def test_training_learns_and_resumes(
    tmp_path: Path, trees: list[Example], names: list[Example], labels: Labels, pieces: WordPieces
) -> None:
    batch = collate(trees, pieces)
    trainer = small_trainer(tmp_path, 40, trees, names, labels, pieces)
    with trainer.averaged() as untrained, torch.no_grad():
        before = float(loss_of(untrained, batch))
    trainer.run()
    with trainer.averaged() as averaged, torch.no_grad():
        assert float(loss_of(averaged, batch)) < 0.93 * before
    again = small_trainer(tmp_path, 60, trees, names, labels, pieces)
    assert again.resume()
    assert again.step == 40
    assert again.trees.place == trainer.trees.place
    assert all(torch.equal(again.learned[name], weights) for name, weights in trainer.learned.items())
    again.run()
    assert again.step == 60


def test_rates_rise_and_fall() -> None:
    assert [rate_at(done, 0.1) for done in (0.0, 0.05, 0.1, 0.55, 1.0, 1.2)] == pytest.approx([0, 0.475, 0.9, 0.45, 0, 0])


def test_scores_of_names() -> None:
    assert f1_of([["S-A", "O", "B-B", "E-B"]], [["S-A", "S-B", "O", "O"]]) == {"A": 1.0, "B": 0.0, "all": 0.5}


@pytest.fixture
def few_threads() -> Iterator[None]:
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)


@pytest.mark.model
def test_the_whole_recipe(tmp_path: Path, few_threads: None, capsys: pytest.CaptureFixture[str]) -> None:
    work, out = tmp_path / "work", tmp_path / "out"
    arguments = [
        "--trees", str(TREES), "--trees-dev", str(TREES), "--names", str(NAMES), "--names-dev", str(NAMES), "--work", str(work),
        "--out", str(out), "--init", str(FOLDER), "--steps", "2", "--minutes", "5",
    ]  # fmt: skip
    command.main([*arguments, "--stages", "prepare"])
    trained = stanza_trainers.train_mwt(work, epochs=1, say=lambda _: None)
    assert trained.exists()
    for name in ("tokenize.pt", "lemma.pt"):
        shutil.copyfile(FOLDER / name, work / name)
    (work / "small.done").touch()
    command.main(arguments)
    said = capsys.readouterr().out
    assert "small: done before" in said
    card = (out / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "| trees | " in card
    assert Description.read(out / "network.json") == Description.read(FOLDER / "network.json")
    document = pipeline(folder=out)("Rebels attacked the harbour.")
    assert document.sentences[0].words[1].deprel == "root"


def test_the_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    assert "--names-dev" in capsys.readouterr().out

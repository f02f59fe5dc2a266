"""Text into blocks: nothing is lost, nothing is read twice, and wrapped lines, headlines and furniture are told apart."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geoevents.layout import MAX_BLOCK, BlockKind, blocks

WRAPPED = """Belarus and Iran signed a series of agreements on Wednesday to
strengthen bilateral ties, with a significant focus on defence
cooperation. The thirteen documents were inked by the presidents
of both countries during a high-level meeting in Minsk.

The agreements cover a wide range of sectors, from industry and
tourism to science. No details of the defence part were given."""


def texts(text: str) -> list[str]:
    return [text[b.start : b.end] for b in blocks(text)]


def kinds(text: str) -> list[str]:
    return [str(b.kind) for b in blocks(text)]


def holds(text: str) -> None:
    """Blocks stand in order, begin and end in a character that is no blank, and cover every such character once."""
    covered = set()
    last = 0
    for block in blocks(text):
        assert last <= block.start < block.end <= len(text)
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        assert block.end - block.start <= MAX_BLOCK
        covered.update(range(block.start, block.end))
        last = block.end
    # what parts lines may be no white space to Python (none is, today): it may stay outside
    assert not [i for i, c in enumerate(text) if i not in covered and not c.isspace()]


NEWSY = st.lists(
    st.sampled_from(["Iran struck Iraq.", "Also Read: x", "x" * 70 + ".", "word", "he said", "\n", "\n\n", "\r\n", " ", "\t", "“Yes,”", "\x85", "\u2028", "\x0b", "\x1c", "\ufeff", "\ud800"]),
    max_size=40,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None), max_size=400) | NEWSY)
@example("\r")
@example("a\u2029b\x0cc")
def test_every_character_that_is_no_blank_lies_in_one_block(text: str) -> None:
    holds(text)


@settings(max_examples=25, deadline=None)
@given(st.text("ab .!\n", max_size=30), st.integers(1, 3 * MAX_BLOCK))
def test_long_stretches_are_covered_too(part: str, length: int) -> None:
    if part:
        holds((part * (length // len(part) + 1))[:length])


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t\x0b", "\u2028\u2029"])
def test_nothing_gives_no_block(text: str) -> None:
    assert blocks(text) == ()


def test_hard_wrapped_lines_are_joined_and_paragraphs_kept() -> None:
    first, second = texts(WRAPPED)
    assert first.startswith("Belarus and Iran")
    assert first.endswith("meeting in Minsk.")
    assert second.startswith("The agreements cover")
    assert second.endswith("were given.")


def test_windows_and_old_mac_line_ends_wrap_alike() -> None:
    wanted = [t.split() for t in texts(WRAPPED)]
    for end in ("\r\n", "\r"):
        assert [t.split() for t in texts(WRAPPED.replace("\n", end))] == wanted


def test_one_line_a_paragraph_is_not_joined() -> None:
    text = "Iran signed a pact. " * 8 + "\n" + "Chad sent aid to Niger. " * 6 + "\nKenya left the talks."
    assert len(texts(text)) == 3


def test_a_line_that_goes_on_in_lower_case_belongs_to_the_one_before() -> None:
    assert texts("The minister of\nforeign affairs resigned.") == ["The minister of\nforeign affairs resigned."]
    assert len(texts("The minister of\n\nforeign affairs resigned.")) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Also Read: Iran’s Nuclear Talks with IAEA",
        "ALSO READ | Peru signs a pact with Chile",
        "Read more: Chad sends aid",
        "Related: Kenya leaves the talks",
        "See also: what the treaty says",
        "Photo: Reuters",
        "Photo by: A. Person",
        "Subscribe",
        "Advertisement",
        "© 2024 The Daily",
        "Watch: rebels take the town",
        "Source: state television",
        "Reporting by Jane Doe and John Roe",
        "Editing by Jane Doe",
    ],
)
def test_page_furniture(line: str) -> None:
    assert kinds(f"Iran struck Iraq on Monday.\n{line}\nIraq struck back on Tuesday.") == ["body", "furniture", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Related violence killed 12 people in the north.",
        "Read the treaty before you sign it, the minister said.",
        "Also, reading from a statement, he condemned the raid.",
        "Watch towers were built along the border on Monday.",
        "Source countries agreed to talks on Monday.",
        "By Monday the rebels had taken the town.",
        "Picture a town without water: that is Gao today.",
        "Pictures showed troops at the border.",
    ],
)
def test_sentences_that_look_like_furniture_are_read(line: str) -> None:
    assert kinds(line) == ["body"]


def test_headline_dateline_and_body() -> None:
    text = "Iran, Belarus sign defence pact\n\nMINSK - Belarus and Iran signed a pact on Wednesday.\n"
    assert [(b.kind, text[b.start : b.end]) for b in blocks(text)] == [
        (BlockKind.HEADLINE, "Iran, Belarus sign defence pact"),
        (BlockKind.DATELINE, "MINSK -"),
        (BlockKind.BODY, "Belarus and Iran signed a pact on Wednesday."),
    ]


@pytest.mark.parametrize(
    "mark",
    [
        "NAIROBI, Kenya, May 3 (Agency) -", "Kampala (Agency) --", "BEIRUT —", "Colombo, Mar 14 (Island News)", "Lima, 4 Nov (Prensa Sur).-",
        "MINSK, December 13. /Agency/.", "Kyiv. September 4. Steppe Newsline.", "Accra, Oct. 2, AGC -", "(AGC) - ROME, NOV 4 -", "Aleppo, AGCY-",
    ],
)  # fmt: skip
def test_a_dateline_is_no_part_of_the_sentence(mark: str) -> None:
    line = f"{mark} Rebels took the town."
    assert kinds(line) == ["dateline", "body"]
    assert texts(line)[1] == "Rebels took the town."


@pytest.mark.parametrize("line", ["NATO-led troops left.", "The UN - which met on Monday - condemned the raid.", "Iran (and Iraq) left the talks.", "In Paris, March 3 (Saturday) Xi left."])
def test_capitals_alone_are_no_dateline(line: str) -> None:
    assert kinds(line) == ["body"]


def test_a_cut_without_a_full_stop_is_told() -> None:
    stops, none = "Iran struck Iraq. " * 1000, "word " * 4000
    assert len(blocks(stops)) > 1
    assert not any(b.cut for b in blocks(stops))
    assert all(stops[b.end - 1] == "." for b in blocks(stops))
    assert [b.cut for b in blocks(none)] == [True] * (len(blocks(none)) - 1) + [False]
    assert "".join(texts(none)).count("word") == 4000


@pytest.mark.parametrize(("unit", "characters"), [("x", 10_000_000), ("word ", 10_000_000), ("Iran struck Iraq. ", 10_000_000), ("a\n", 1_000_000), ("Also Read: x\n", 1_000_000)])
def test_huge_texts_take_seconds_not_minutes(unit: str, characters: int) -> None:
    text = unit * (characters // len(unit))
    start = time.process_time()
    found = blocks(text)
    # far above what it takes, far below what a quadratic pass would
    assert time.process_time() - start < 30
    assert sum(len(text[b.start : b.end].split()) for b in found) >= len(text.split())

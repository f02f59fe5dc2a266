"""The command line, run as users run it."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import geoevents
from geoevents import Event, Participant, Report, Span, cli
from geoevents.rules import RULES
from geoevents.syntax.pipeline import StanzaParser

ROOT = Path(__file__).parent.parent
NEWS = "Poland expelled two Russian diplomats on 5 March 2024."


def run(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "geoevents", *arguments], input=data, capture_output=True, cwd=ROOT, env={**os.environ, **environment})


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], parser: StanzaParser) -> object:
    """main() in this process, on the parser that is loaded already: arguments and standard input in; exit code, output and errors out."""
    monkeypatch.setattr("geoevents.syntax.pipeline.embedded_parser", lambda: parser)

    def main(*arguments: str, data: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        try:
            code = cli.main(arguments)
        except SystemExit as stop:
            code = int(stop.code or 0)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return main


# ---------------------------------------------------------------- as a process


def test_extract_a_file_as_a_process() -> None:
    done = run("extract", "seeds/minsk.txt", "--published", "2025-08-21", "--width", "120")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    head, rule, *rows = done.stdout.decode("utf-8").splitlines()
    assert head.split() == ["type", "who", "to", "whom", "when", "where", "realis", "evidence"]
    assert set(rule) == {"-", " "}
    assert any("Belarus (BLR)" in row and "2025-08-20" in row for row in rows)


def test_a_terminal_without_the_letters_gets_escapes() -> None:
    done = run("extract", "-", data="Łódź condemned Iran’s raid.".encode(), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()


def test_a_closed_pipe_is_no_error() -> None:
    # the reader takes one line of many pages and leaves
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; '{sys.executable}' -m geoevents rules | head -n 1"], capture_output=True, cwd=ROOT, env=dict(os.environ)
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 1


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"geoevents {geoevents.__version__}")


# ---------------------------------------------------------------- formats


def test_json_is_the_report(call, extractor: geoevents.Extractor) -> None:  # type: ignore[no-untyped-def]
    code, out, err = call("extract", "-", "--published", "2024-03-06", "--format", "json", data=NEWS.encode())
    assert (code, err) == (0, "")
    assert geoevents.Report.from_json(out) == extractor.extract(NEWS, "2024-03-06")


def test_jsonl_has_a_report_a_line(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes(b"\xef\xbb\xbf" + NEWS.encode() + b"\r\n")
    two.write_text("Nothing happened.", encoding="utf-8")
    code, out, _ = call("extract", str(one), str(two), "--format", "jsonl")
    reports = [geoevents.Report.from_json(line) for line in out.splitlines()]
    assert code == 0
    assert [r.id for r in reports] == [str(one), str(two)]
    assert reports[0].text == NEWS + "\r\n"
    assert [len(r.events) for r in reports] == [1, 0]


def test_several_tables_name_their_files(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.txt"
    path.write_text("Nothing happened.", encoding="utf-8")
    _, out, _ = call("extract", str(path), str(path))
    assert out.splitlines() == [f"# {path}", "no events"] * 2


def test_another_encoding(call) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = call("extract", "-", "--encoding", "cp1252", "--format", "json", data="Iran’s army struck Iraq.".encode("cp1252"))
    assert (code, json.loads(out)["text"]) == (0, "Iran’s army struck Iraq.")


def test_furniture(call) -> None:  # type: ignore[no-untyped-def]
    line = b"Also Read: Iran strikes Iraq"
    assert call("extract", "-", data=line)[1] == "no events\n"
    assert "ASSAULT" in call("extract", "-", "--furniture", data=line)[1]


def test_warnings_go_to_standard_error(call) -> None:  # type: ignore[no-untyped-def]
    code, out, err = call("extract", "-", data=b"word " * 3000)
    assert (code, out) == (0, "no events\n")
    assert "hold no full stop" in err


def test_explain(call, extractor: geoevents.Extractor) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = call("explain", "-", data=NEWS.encode())
    assert (code, out) == (0, f"{extractor.explain(NEWS)}\n")


def test_rules(call) -> None:  # type: ignore[no-untyped-def]
    code, out, _ = call("rules")
    assert (code, [line.split()[0] for line in out.splitlines()]) == (0, [rule.name for rule in RULES])
    _, out, _ = call("rules", "--type", "aid")
    assert [line.split()[0] for line in out.splitlines()] == [rule.name for rule in RULES if rule.event == "AID"]


# ---------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("arguments", "data", "message"),
    [
        (("extract", "no-such-file.txt"), b"", "geoevents: no-such-file.txt: there is no such file"),
        (("extract", "seeds"), b"", "geoevents: seeds is a directory: give a text file"),
        (("extract", "-"), b"Iran \xff", "geoevents: standard input is not utf-8: byte 5 does not fit; name its encoding with --encoding"),
        (("explain", "-", "--encoding", "utf-16"), b"abc", "geoevents: standard input is not utf-16"),
        (("extract", "-", "-"), b"", "geoevents: standard input (-) can be read once only"),
        (("extract", "a\0b"), b"", "cannot be read: embedded null byte"),
        (("extract", "\x1b[2J"), b"", "geoevents: \\x1b[2J: there is no such file"),
    ],
)
def test_an_input_that_cannot_be_read(call, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], data: bytes, message: str) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(ROOT)
    code, out, err = call(*arguments, data=data)
    assert (code, out) == (1, "")
    assert message in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("extract", "-", "--published", "2024-02-30"), "'2024-02-30' is no day: give one such as 2025-08-21"),
        (("extract", "-", "--published", ""), "'' is no day"),
        (("extract", "-", "--format", "xml"), "invalid choice: 'xml'"),
        (("extract", "-", "--width", "10"), "give a number of columns from 60"),
        (("extract", "-", "--encoding", "klingon"), "'klingon' is no encoding that Python knows"),
        (("rules", "--type", "war"), "'war' is no event type: give one of AGREE, CONSULT"),
        (("extract",), "FILE"),
        ((), "COMMAND"),
    ],
)
def test_a_wrong_command_line(call, arguments: tuple[str, ...], message: str) -> None:  # type: ignore[no-untyped-def]
    code, out, err = call(*arguments)
    assert (code, out) == (2, "")
    assert message in err


def test_interrupted(call, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_triggers", stop)
    assert call("rules")[0] == 130


# ---------------------------------------------------------------- the table

HOSTILE = "\x1b[2J\x1b]0;title\x07 rebels\u202e \x9bm struck 汉字 \u200b\r\n" + "y" * 3000 + " in e\u0301te\u0301."


def hostile_report() -> Report:
    def at(part: str) -> Span:
        start = HOSTILE.index(part)
        return Span(start, start + len(part), part)

    event = Event(
        id="1",
        type="ASSAULT",
        mode="unconventional",
        trigger=at("struck"),
        sentence=Span(0, len(HOSTILE), HOSTILE),
        rule="assault.strike",
        participants=(Participant("source", at(HOSTILE[:20])), Participant("target", at("汉字")), Participant("target", at("y" * 3000))),
    )
    return Report("r", HOSTILE, None, (event,))


@pytest.mark.parametrize("width", [60, 100, 200])
def test_nothing_in_a_text_drives_the_terminal(width: int) -> None:
    shown = cli.table(hostile_report(), width)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]", shown)
    assert "\\x1b[2J" in shown
    assert "[struck]" in shown
    assert len(shown.splitlines()) < 60
    assert max(cli._columns(line) for line in shown.splitlines()) <= max(width, 140)


def test_wide_and_combining_letters_keep_the_columns() -> None:
    assert [cli._columns(text) for text in ("abc", "汉字", "e\u0301", "")] == [3, 4, 1, 0]
    assert list(cli._wrap("汉字汉字 ab", 5)) == ["汉字", "汉字", "ab"]
    assert list(cli._wrap("one two three", 7)) == ["one two", "three"]


def test_a_table_of_nothing() -> None:
    assert cli.table(Report("r", "x")) == "no events"


def test_the_reference_page_names_every_option() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    commands = next(a for a in cli._parser()._actions if isinstance(a, argparse._SubParsersAction)).choices
    assert commands
    for name, parser in commands.items():
        assert f"geoevents {name}" in page
        for action in parser._actions:
            for option in action.option_strings:
                assert option in ("-h", "--help") or f"`{option} " in page or f"`{option}`" in page

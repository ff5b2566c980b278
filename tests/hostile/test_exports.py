"""What a hostile store is exported to: text that nobody obeys, in every format, on every stream."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.formats import FORMATS, LOSSY, Format
from tests.cli.running import full_disk, gone_reader, program
from tests.hostile.stores import as_json, clean, hostile
from tests.hostile.test_cases import harmless

NAME = "\x1b]0;f\x07[bold]\u202e\x9b2J=1\U000e0041.json"

TODAY = ("date", "today", "--from", "2017-02-08")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hostile store under a hostile name, and its clean twin."""
    made = tmp_path_factory.mktemp("exports")
    (made / NAME).write_bytes(as_json(hostile))
    (made / "clean.json").write_bytes(as_json(clean))
    return made


def exported(folder: Path, format: Format, name: str = NAME) -> str:
    done = program("summary", name, "--format", format, cwd=folder)
    assert done.returncode == 0
    assert not done.stderr or (format in LOSSY and harmless(done.stderr.decode()))
    return done.stdout.decode()


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_hidden_and_nothing_obeyed(folder: Path, format: Format) -> None:
    text = exported(folder, format)
    assert harmless(text)
    assert "␛[31mred␛[2J" in text.replace("\\", "") or format == "svg"


def test_a_spreadsheet_runs_no_cell(folder: Path) -> None:
    rows = list(csv.reader(io.StringIO(exported(folder, "csv"))))
    cells = [cell for row in rows for cell in row]
    assert any(cell.startswith("'=HYPERLINK(1)") for cell in cells)
    assert not [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")]
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("format", ["html", "svg"])
def test_pages_and_pictures_hold_nothing_live(folder: Path, format: Format) -> None:
    for element in ElementTree.fromstring(exported(folder, format)).iter():
        tag = element.tag.rpartition("}")[2].lower()
        assert tag not in {
            "script",
            "iframe",
            "object",
            "embed",
            "link",
            "base",
            "form",
            "foreignobject",
            "image",
            "img",
        }
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on")
            assert not re.search(r"javascript:|data:|https?:|//", value), (tag, name, value)


def test_json_gives_every_text_back_clean(folder: Path) -> None:
    told = json.loads(exported(folder, "json"))
    assert told["events"][0]["title"].startswith("[bold]markup[/bold] [@click=app.bell]")
    assert harmless(json.dumps(told, ensure_ascii=False))


@pytest.mark.parametrize("words", [
    ("check", NAME), ("summary", NAME + "x"), ("summary", NAME, "--actor", "\x1b[2J[bold]\u202e"),
    ("summary", NAME, "--since", "\x1b]0;x\x07"), ("summary", NAME, "-o", "\x1b[2J/x.md"), ("\x1b[2Jx", NAME),
    ("summary", NAME, "--for\x1b[2Jmat"), ("summary", NAME, "--format", "\x9b2J"), ("date", "\x1b[2J\u202e"),
    ("summary", NAME, "-f", "actor:\x1b[2J"), ("check", NAME, "--articles", "\x1b[2J\u202e"), ("summary", "-o", NAME),
])  # fmt: skip
def test_messages_hold_nothing_hidden(folder: Path, words: tuple[str, ...]) -> None:
    done = program(*words, cwd=folder)
    assert done.returncode in (0, 1, 2)
    assert harmless(done.stdout.decode() + done.stderr.decode())
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("check", NAME), ("check", NAME, "--format", "json"), ("summary", NAME)])
def test_every_command_tells_of_a_full_disk(folder: Path, words: tuple[str, ...]) -> None:
    with full_disk() as full:
        done = program(*words, stdout=full, cwd=folder)
    assert done.returncode == 1
    assert re.search(r"\Aalbab-tui: can't write the output: [^\n]+\n", done.stderr.decode())
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("check", NAME), ("summary", NAME)])
def test_every_command_ends_with_its_pipe(folder: Path, words: tuple[str, ...]) -> None:
    with gone_reader() as gone:
        done = program(*words, stdout=gone, cwd=folder)
    assert (done.returncode, b"Traceback" in done.stderr, b"Exception" in done.stderr) == (141, False, False)


def test_a_file_is_whole_or_not_there(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    target.write_text("mine")
    done = program("summary", NAME, "-o", str(target), cwd=folder)
    assert (done.returncode, target.read_text()) == (1, "mine")
    assert done.stderr.decode() == f"albab-tui: {target}: is there already; --force replaces it\n"
    done = program("summary", NAME, "-o", str(tmp_path / "none" / "out.html"), cwd=folder)
    assert (done.returncode, done.stderr.decode().count("\n")) == (1, 1)
    assert os.listdir(tmp_path) == ["out.html"]


@given(st.text(max_size=60))
def test_cleaned_text_is_clean_for_good(text: str) -> None:
    from albab_tui.text.cleaning import clean_line

    once = clean_line(text)
    assert clean_line(once) == once
    assert harmless(once)
    assert not re.search(r"[\u0300-\u036f]{9}", once)
    assert "\n" not in once
    assert not [each for each in once if unicodedata.category(each) == "Cs"]

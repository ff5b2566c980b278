"""From a file to a store."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from albab_tui.errors import StoreError
from albab_tui.store import bundled
from albab_tui.store.bundled import BUNDLED, bundled_store
from albab_tui.store.opening import open_store

from .reading import HEAD, problem, read

SMALL = Path(__file__).parent / "small.yaml"


def test_a_yaml_file_becomes_a_store() -> None:
    opened = open_store(SMALL)
    event = opened.store.events[0]
    report = event.reports[0]
    assert opened.path == str(SMALL)
    assert opened.sha256 == hashlib.sha256(SMALL.read_bytes()).hexdigest()
    assert [actor.aliases for actor in opened.store.actors] == [("Coast guard", "Küstenwache"), ()]
    assert (str(event.date), event.actors["agent"], event.places) == (
        "2031-05-18..2031-05-19",
        ("guard",),
        ("harbour",),
    )
    assert (report.paragraphs, report.when, report.stance, report.rank) == ((2, 3), "on Sunday", "asserts", "normal")
    assert report.figures[0].value == Decimal("1.5")
    assert report.figures[1].bounds == (Decimal(10), None)
    assert report.figures[1].about is True
    assert opened.store.places[0].latitude == 54.5


def test_every_scalar_is_text_until_the_model_types_it() -> None:
    actor = "{id: 007, name: NO, kind: person, aliases: [1e3, 0x1F, on, 2017-02-08]}"
    store = read(HEAD + f"license: 14:30\nactors: [{actor}]")
    assert store.license == "14:30"
    assert store.actors[0].id == "007"
    assert store.actors[0].name == "NO"
    assert store.actors[0].aliases == ("1e3", "0x1F", "on", "2017-02-08")


def test_nothing_is_written_as_nothing_and_only_without_quotes() -> None:
    assert [read(HEAD + f"license: {text}").license for text in ("", "~", "null", '"null"', "'~'")] == [
        None, None, None, "null", "~",
    ]  # fmt: skip


def test_prose_keeps_its_lines_and_labels_have_one() -> None:
    text = '"one\\n\\n\\n\\ntwo\\r\\nthree\\t\\n"'
    store = read(f"format: albab-1\ntitle: {text}\ndescription: {text}")
    assert store.title == "one two three"
    assert store.description == "one\n\ntwo\nthree"


def test_json_is_read_alike(tmp_path: Path) -> None:
    file = tmp_path / "small.json"
    held = {
        "format": "albab-1", "title": "\U0001f600 \\ / é", "license": None,
        "places": [{"id": "a", "name": "A", "latitude": -1.25, "longitude": 0}],
    }  # fmt: skip
    options: dict[str, Any]
    for options in ({}, {"separators": (",", ":")}, {"indent": 1}, {"ensure_ascii": False}):
        file.write_text(json.dumps(held, **options), encoding="utf-8")
        store = open_store(file).store
        assert store.title == "\U0001f600 \\ / é"
        assert store.license is None
        assert (store.places[0].latitude, store.places[0].longitude) == (-1.25, 0)


def test_json_escapes_of_surrogates_shift_no_column() -> None:
    pair = "\\ud83d\\ude00"
    for title in (f"{pair}{pair} \\\\{pair[1:]}", "\\ud83d", f"{pair}\\ud83d\\ud83d{pair}"):
        text = f'{{"format":"albab-1","title":"{title}","colour":1}}'
        found = problem(text)
        assert (found.rule, found.column) == ("unknown-field", text.index('"colour"') + 1)
    assert read('{"format":"albab-1","title":"\\ud83d x \\\\ud83d \\/"}').title == "<U+D83D> x \\ud83d /"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, line_end: str) -> None:
    text = (HEAD + "description: Küste 😀\n").replace("\n", line_end)
    assert read(text.encode(encoding)).description == "Küste 😀"


def test_lines_are_those_of_an_editor() -> None:
    """YAML 1.1, which libyaml speaks, breaks lines at three more characters."""
    found = problem(HEAD + "description: a\u2028b\u2029c\u0085d\nlicence: x\n")
    assert (found.line, found.column) == (4, 1)
    assert read(HEAD + "description: a\u2028b\u2029c\u0085d").description == "a␤b␤c␤d"


def test_the_bundled_store_is_that_of_the_checkout() -> None:
    opened = open_store(None)
    assert opened.path == BUNDLED
    assert bundled_store() == Path(__file__).parents[2] / BUNDLED


def test_an_installed_package_holds_its_own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "albab_tui"
    package.mkdir(parents=True)
    monkeypatch.setattr(bundled, "PACKAGE", package)
    with pytest.raises(StoreError, match="install it again"):
        open_store(None)
    (tmp_path / "site-packages" / BUNDLED).write_text("another package's\n")
    shutil.copy(SMALL, package / BUNDLED)
    assert bundled_store() == package / BUNDLED


def test_opening_imports_nothing_that_only_errors_or_screens_need() -> None:
    code = (
        "import sys; from pathlib import Path; from albab_tui.store.opening import open_store; open_store(None);"
        "print([m for m in ('rich', 'textual', 'jsonschema', 'dateparser', 'difflib') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout == "[]\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_hash_is_of_the_file_as_it_lies_there(encoding: str, tmp_path: Path) -> None:
    """As `sha256sum` gives it, whatever the text is made of."""
    file = tmp_path / "store.yaml"
    file.write_bytes(SMALL.read_text(encoding="utf-8").replace("\n", "\r\n").encode(encoding))
    opened = open_store(file)
    assert opened.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert opened.store == open_store(SMALL).store
    assert opened.sha256 != open_store(SMALL).sha256

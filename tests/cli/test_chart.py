"""``albab-tui chart``: a picture as a file or a stream, and what is told where it can't be made."""

from __future__ import annotations

import os
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.cli.conftest import Run


def test_it_is_printed(run: Run) -> None:
    found = run("chart", "small.yaml")
    assert (found.code, found.err) == (ExitCode.OK, "")
    assert ElementTree.fromstring(found.out).tag == "{http://www.w3.org/2000/svg}svg"
    assert "albab-tui chart small.yaml" in found.out


def test_a_file_is_written_once(run: Run) -> None:
    assert run("chart", "small.yaml", "-o", "a.svg").code == ExitCode.OK
    first = Path("a.svg").read_text(encoding="utf-8")
    found = run("chart", "small.yaml", "--dark", "-o", "a.svg")
    assert (found.code, Path("a.svg").read_text(encoding="utf-8")) == (ExitCode.FAILURE, first)
    assert "--force" in found.err
    assert run("chart", "small.yaml", "--dark", "--force", "-o", "a.svg").code == ExitCode.OK
    assert Path("a.svg").read_text(encoding="utf-8") != first


def test_the_lanes_are_those_asked_for(run: Run) -> None:
    found = run("chart", "small.yaml", "--lanes", "kind")
    assert "lanes by kind" in found.out
    assert "chart --lanes=kind" in found.out


@pytest.mark.parametrize("name", ["a", "a.jpg", "svg"])
def test_another_name_is_refused_before_anything_is_read(run: Run, name: str) -> None:
    found = run("chart", "nowhere.yaml", "-o", name)
    assert found.code == ExitCode.USAGE
    assert ".svg nor .png" in found.err


def test_without_a_converter_the_cure_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("albab_tui.cli.chart_file.find_spec", lambda _: None)
    monkeypatch.setenv("PATH", os.devnull)
    found = run("chart", "small.yaml", "-o", "a.png")
    assert found.code == ExitCode.FAILURE
    assert "rsvg-convert" in found.err
    assert not Path("a.png").exists()


def test_a_converter_makes_a_png(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = tmp_path / "bin"
    made.mkdir()
    cat = shutil.which("cat")
    (made / "rsvg-convert").write_text(f"#!/bin/sh\nprintf PNG; exec {cat}\n", encoding="utf-8")
    (made / "rsvg-convert").chmod(0o755)
    monkeypatch.setenv("PATH", str(made))
    assert run("chart", "small.yaml", "-o", "a.png").code == ExitCode.OK
    assert Path("a.png").read_bytes().startswith(b"PNG<svg ")


def test_an_empty_selection_says_so(run: Run) -> None:
    found = run("chart", "small.yaml", "kind:siege")
    assert found.code == ExitCode.OK
    assert "No event fits the filter" in found.out
    assert "No event fits the filter" in found.err

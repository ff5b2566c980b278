"""The command that comes back is one that the user's shell understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.cli.calling import called


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "bin" / "albab-tui"
    file.parent.mkdir()
    file.write_text("#!/bin/sh\n")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", "/nowhere")
    return file


def test_its_name_where_the_search_path_leads_to_it(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(program.parent))
    assert called([str(program)], ["python", str(program)]) == ("albab-tui",)


def test_the_file_where_it_does_not(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert called([str(program)], ["python", str(program)]) == (str(program),)
    monkeypatch.chdir(program.parent.parent)
    assert called(["bin/albab-tui"], ["python", "bin/albab-tui"]) == ("bin/albab-tui",)


def test_the_interpreter_and_the_module(program: Path) -> None:
    words = ["/lib/albab_tui/__main__.py", "x.yaml"]
    assert called(words, ["python3.11", "-m", "albab_tui", "x.yaml"]) == ("python3.11", "-m", "albab_tui")


def test_its_name_where_nothing_else_is_known(program: Path) -> None:
    assert called(["-c"], ["python", "-c", "..."]) == ("albab-tui",)
    assert called([], []) == ("albab-tui",)

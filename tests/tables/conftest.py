from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.archive.opening import OpenedArchive, open_archive
from tests.cli.running import Ran

Opened = Callable[..., OpenedArchive]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Opens a file of some text."""

    def open_text(text: str | bytes, name: str = "table.csv") -> OpenedArchive:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return open_archive(path)

    return open_text


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs the program in an empty folder, and gives its code, output and messages."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))  # what a table was taken for is told once
    return lambda *words: Ran(capsys, words)

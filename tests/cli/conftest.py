from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import STORE, Ran

Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the program in a folder that holds small.yaml, and gives its code, output and messages."""
    (tmp_path / "small.yaml").write_text(STORE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return lambda *words: Ran(capsys, words)

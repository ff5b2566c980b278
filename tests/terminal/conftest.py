from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.harness import PROGRAM, Terminal, environment

Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program in a terminal: ``start("--ascii", columns=120, environ={"TERM": "screen"})``."""
    running: list[Terminal] = []
    home = tmp_path / "home"
    home.mkdir()

    def begin(*arguments: str, environ: dict[str, str | None] | None = None, **options: Any) -> Terminal:
        argv = options.pop("argv", None) or [*PROGRAM, *arguments]
        kind: type[Terminal] = options.pop("kind", Terminal)
        running.append(kind(argv, env=environment(home, **(environ or {})), **options))
        return running[-1]

    yield begin
    for terminal in running:
        terminal.close()

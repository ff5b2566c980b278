"""Inside GNU screen, which knows fewer marks than other terminals and passes on what joins letters as it comes."""

from __future__ import annotations

import json
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from albab_tui.text.cleaning import clean_line
from tests.needs import lacking
from tests.surroundings import ROOT
from tests.terminal.emulators import TmuxWindow, demand_tmux
from tests.terminal.letters import TEXTS

SETTINGS = "autodetach off\ndefutf8 on\nstartup_message off\nterm screen-256color\n"


def letters(text: str) -> str:
    """What must not be lost: a joiner can't be seen."""
    return unicodedata.normalize("NFC", "".join(text.replace("\u200d", "").split()))


def store() -> str:
    """A store with a title of each sort of letters."""
    report = {"source": "a", "paragraphs": [1]}
    events = [
        {"id": f"e{number}", "title": f"({text})", "kind": "other", "status": "happened", "reports": [report]}
        for number, text in enumerate(TEXTS.values())
    ]
    return json.dumps({"format": "albab-2", "title": "x", "sources": [{"id": "a", "title": "A"}], "events": events})


@pytest.fixture
def window(tmp_path: Path) -> Iterator[TmuxWindow]:
    demand_tmux()
    if shutil.which("screen") is None:
        lacking("screen", "GNU screen is not installed")
    (tmp_path / "rc").write_text(SETTINGS)
    (tmp_path / "store.json").write_text(store())
    sockets = tmp_path / "sockets"
    sockets.mkdir(mode=0o700)
    environ = {"SCREENDIR": str(sockets), "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = f"env -u TMUX screen -U -c {tmp_path}/rc {sys.executable} -m albab_tui {tmp_path}/store.json"
    with closing(TmuxWindow(tmp_path, "outer", 110, 2 * len(TEXTS) + 8, command, environ)) as found:
        yield found


def test_no_letter_is_lost(window: TmuxWindow) -> None:
    wanted = {name: letters(f"({clean_line(text)})") for name, text in TEXTS.items()}
    window.wait_for(lambda: "q quit" in window.text)
    window.press("G", "g")
    window.wait_for(lambda: all(text in letters(window.text) for text in wanted.values()))

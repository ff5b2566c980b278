"""A fault of the program's own: a short message without the user's data, a restored terminal, and a log."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from albab_tui.terminal.crash import keep
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal

SECRET = "the user's own words"
FAULTY = f"""
import sys
from albab_tui.cli.main import main
from albab_tui.app.screens.main_screen import MainScreen

def broken(self):
    words = "{SECRET}"
    raise KeyError(len(words))

MainScreen.{{method}} = broken
sys.exit(main())
"""


def faulty(start: Start, method: str, *words: str) -> Terminal:
    """The program with a method that fails."""
    return start(argv=[sys.executable, "-c", FAULTY.format(method=method), *words])


@pytest.mark.parametrize("method", ["action_reverse", "on_mount"])
def test_a_crash(start: Start, tmp_path: Path, method: str) -> None:
    terminal = faulty(start, method)
    if method == "action_reverse":
        terminal.wait_for("▶").press("o")
    assert terminal.wait_exit() == 1
    assert terminal.left_on() == set()
    log = tmp_path / "home/.local/state/albab-tui/crash.log"
    assert f"stopped by a fault of its own; what happened is in {log}" in terminal.text.replace("\n", "")
    assert SECRET not in terminal.output.decode()
    assert "Traceback" not in terminal.output.decode()
    assert log.stat().st_mode & 0o777 == 0o600
    assert "KeyError" in log.read_text()
    assert SECRET not in log.read_text().replace(FAULTY, "")


def test_a_crash_with_nowhere_to_write(start: Start, tmp_path: Path) -> None:
    (tmp_path / "home/.local").write_text("")
    terminal = faulty(start, "action_reverse").wait_for("▶").press("o")
    assert terminal.wait_exit() == 1
    assert "could not be written down" in terminal


def test_a_crash_in_a_kiosk_writes_nothing(start: Start, tmp_path: Path) -> None:
    terminal = faulty(start, "action_reverse", "--kiosk").wait_for("▶").press("o")
    assert terminal.wait_exit() == 1
    assert "stopped by a fault of its own" in terminal
    assert list((tmp_path / "home").rglob("*")) == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the log goes when `tmp_path` is the home of what is kept."""
    folder = tmp_path / "albab-tui"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("there", [True, False])
def test_a_note_is_not_written_through_a_link(tmp_path: Path, folder: Path, there: bool) -> None:
    other = tmp_path / "other"
    if there:
        other.write_text("as before")
    (folder / "crash.log").symlink_to(other)
    assert keep("what happened", {"XDG_STATE_HOME": str(tmp_path)}) is None
    assert [each.read_text() for each in (other,) if each.exists()] == ["as before"] * there


def test_a_note_that_others_could_read_is_the_user_s_alone_from_then_on(tmp_path: Path, folder: Path) -> None:
    note = folder / "crash.log"
    note.write_text("an older one, and longer than what is written now " * 20)
    note.chmod(0o644)
    assert keep("what happened", {"XDG_STATE_HOME": str(tmp_path)}) == note
    assert note.stat().st_mode & 0o777 == 0o600
    assert note.read_text().endswith("what happened")


def test_the_folder_of_notes_is_the_user_s_alone(tmp_path: Path) -> None:
    note = keep("what happened", {"XDG_STATE_HOME": str(tmp_path / "state")})
    assert note is not None
    assert note.parent.stat().st_mode & 0o777 == 0o700


def test_a_report_is_for_its_user_alone_and_tells_the_circumstances(tmp_path: Path) -> None:
    kept = keep("Trace", {"XDG_STATE_HOME": str(tmp_path)})
    assert kept == tmp_path / "albab-tui" / "crash.log"
    assert (kept.stat().st_mode & 0o777, kept.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    first, blank, report = kept.read_text().split("\n")
    assert first.startswith("albab-tui ")
    assert ", textual " in first
    assert (blank, report) == ("", "Trace")


def test_a_shorter_report_takes_the_place_of_a_longer_one_which_others_could_read(tmp_path: Path) -> None:
    environ = {"XDG_STATE_HOME": str(tmp_path)}
    kept = keep("Trace" * 1000, environ)
    assert kept is not None
    kept.chmod(0o644)
    assert keep("short \ud800", environ) == kept
    assert kept.read_text().endswith("\n\nshort \\ud800")
    assert kept.stat().st_mode & 0o777 == 0o600


def test_no_report_goes_where_a_link_leads(tmp_path: Path) -> None:
    (tmp_path / "albab-tui").mkdir()
    (tmp_path / "albab-tui" / "crash.log").symlink_to(tmp_path / "other")
    assert keep("Trace", {"XDG_STATE_HOME": str(tmp_path)}) is None
    assert not (tmp_path / "other").exists()

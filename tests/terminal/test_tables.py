"""What a table was taken for is shown before it is opened on a terminal: once, and with a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.conftest import Start


@pytest.fixture
def boats(tmp_path: Path) -> str:
    """A table of one event."""
    path = tmp_path / "boats.csv"
    path.write_text("date,title\n2031-05-18,A boat comes\n", encoding="utf-8")
    return str(path)


def test_enter_opens_it_and_the_second_time_it_opens_at_once(start: Start, boats: str) -> None:
    first = start(boats)
    first.wait_for("Enter opens it")
    assert "read as a table" in first
    first.press("enter").wait_for("1 of 1")
    first.press("q").wait_exit()
    again = start(boats)
    again.wait_for("1 of 1")
    assert "Enter opens it" not in again.output.decode()
    again.press("q").wait_exit()


def test_q_leaves_it_and_yes_does_not_ask(start: Start, boats: str) -> None:
    shown = start(boats)
    shown.wait_for("Enter opens it")
    assert shown.press("q", "enter").wait_exit() == 0
    assert "1 of 1" not in shown.output.decode()
    at_once = start(boats, "--yes", "--from=timesketch")
    at_once.wait_for("1 of 1")
    at_once.press("q").wait_exit()

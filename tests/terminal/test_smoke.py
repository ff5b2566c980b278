from __future__ import annotations

from tests.terminal.conftest import Start


def test_the_timeline_opens_moves_and_closes(start: Start) -> None:
    terminal = start().wait_for("▶")
    before = terminal.text
    terminal.press("down")
    terminal.wait_for(lambda now: now.text != before)
    terminal.press("q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()

"""What is typed before the first screen stands there is acted on, Enter too."""

from __future__ import annotations

from tests.terminal.conftest import Start


def test_keys_before_the_first_screen(start: Start) -> None:
    terminal = start().press("d8\rc")
    terminal.wait_for("is:disputed").press("q")
    assert terminal.wait_exit() == 0
    terminal.wait_for(lambda now: "--event=phone-call" in now.text.replace("\n", ""))

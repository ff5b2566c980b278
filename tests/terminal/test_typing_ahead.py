"""What is typed ahead is acted on: before the first screen stands there, and into a line that only just opened."""

from __future__ import annotations

from tests.terminal.conftest import Start


def test_keys_before_the_first_screen(start: Start) -> None:
    terminal = start().press("d8\rc")
    terminal.wait_for("is:differs").press("q")
    assert terminal.wait_exit() == 0
    terminal.wait_for(lambda now: "--event=syrian-advance" in now.text.replace("\n", ""))


def test_a_long_line_that_arrives_at_once(start: Start) -> None:
    terminal = start().wait_for("q quit").press(":").wait_for("Enter go").wait_until_quiet()
    terminal.press("-kind:strike " * 300, "kind:meeting", "enter")
    terminal.wait_for("kind:meeting -kind:strike")

"""The bytes that a mouse sends, in all four ways: what is clicked does what it says there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.terminal.input.mouse import LEFT, MIDDLE, RIGHT, WAYS, WHEEL_DOWN, WHEEL_UP, Way, clicked

FAR = 95
"""The last column for which the old way needs no byte above 127."""


def place(terminal: Terminal, words: str, beyond: int = 0) -> tuple[int, int]:
    """Column and row, from 1, of the first letter of words on the screen, beyond a column."""
    for row, line in enumerate(terminal.lines):
        if (column := line.find(words, beyond)) >= 0:
            return column + 1, row + 1
    raise AssertionError(f"{words} stands nowhere\n{terminal.text}")


def marked(words: str) -> Callable[[Terminal], bool]:
    """Whether the cursor stands in the row of the timeline that holds words."""
    return lambda now: any("▶" in line.partition(words)[0][-20:] for line in now.lines if words in line)


class Mouse:
    """A mouse at a terminal that tells of it in one way."""

    def __init__(self, terminal: Terminal, way: Way) -> None:
        self.terminal, self._way = terminal, way

    def click(self, words: str, button: int = LEFT, beyond: int = 0) -> Terminal:
        """Click the first letter of words."""
        self.terminal.send(clicked(self._way, button, *place(self.terminal, words, beyond)))
        return self.terminal

    def turn(self, wheel: int, words: str) -> Terminal:
        """Turn the wheel by a notch where words stand."""
        self.terminal.send(self._way(wheel, *place(self.terminal, words)))
        return self.terminal


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_what_the_mouse_does(way: Way, start: Start) -> None:
    """One program for all of it, as it takes longer to begin than to act."""
    mouse = Mouse(
        start(columns=200, rows=50).wait_for("▶").press("0", "g").wait_for("▶from 1999").wait_until_quiet(), way
    )
    begun = mouse.terminal.text
    the_wheel_turns_what_it_is_over(mouse, begun)
    a_row_is_marked_and_its_event_shown(mouse)
    a_link_far_to_the_right_is_followed(mouse)
    entries_of_the_bar_are_keys(mouse)
    the_right_button_leaves_out(mouse)
    the_middle_button_does_nothing(mouse)
    assert mouse.terminal.press("ctrl+q").wait_exit() == 0
    assert mouse.terminal.left_on() == set()


def the_wheel_turns_what_it_is_over(mouse: Mouse, begun: str) -> None:
    mouse.turn(WHEEL_DOWN, "│ 2011").wait_for(lambda now: "1999" not in now.lines[6])
    mouse.turn(WHEEL_UP, "Islamic State declares").wait_for(lambda now: now.text == begun)


def a_row_is_marked_and_its_event_shown(mouse: Mouse) -> None:
    mouse.click("Attempted military coup").wait_for(marked("Attempted military coup"))
    mouse.terminal.wait_for(lambda now: now.lines[6].find("Attempted military coup") > FAR)


def a_link_far_to_the_right_is_followed(mouse: Mouse) -> None:
    assert place(mouse.terminal, "Gulen behind the coup", FAR)[0] > FAR
    mouse.click("Gulen behind the coup", beyond=FAR).wait_for(marked("Gulen behind the coup"))


def entries_of_the_bar_are_keys(mouse: Mouse) -> None:
    mouse.click("q back").wait_for("s sources")
    mouse.click("s sources").wait_for("Sources: id, events")
    mouse.click("q back").wait_for(lambda now: "Sources: id, events" not in now)
    mouse.click("p places", beyond=FAR).wait_for("type to narrow")


def the_right_button_leaves_out(mouse: Mouse) -> None:
    mouse.click("Kazakhstan", RIGHT).wait_for("-place:kazakhstan")


def the_middle_button_does_nothing(mouse: Mouse) -> None:
    mouse.terminal.press("escape").wait_for(lambda now: "type to narrow" not in now)
    mouse.click("s sources", MIDDLE)
    mouse.click("Iraq ", MIDDLE)
    mouse.terminal.press("f").wait_for("filters off").press("f").wait_for(" -place:kazakhstan ")
    assert mouse.terminal.lines[5].startswith("╭─ Places")

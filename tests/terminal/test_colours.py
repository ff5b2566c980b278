from __future__ import annotations

import pytest

from albab_tui.terminal.colours import colour_system
from albab_tui.terminal.settings import ColourChoice


@pytest.mark.parametrize(
    ("term", "colours"),
    [
        ("xterm-256color", "256"),
        ("screen-256color", "256"),
        ("tmux-256color", "256"),
        ("screen.xterm-256color", "256"),
        ("alacritty", "truecolor"),
        ("foot", "truecolor"),
        ("foot-extra", "truecolor"),
        ("xterm-ghostty", "truecolor"),
        ("xterm-kitty", "truecolor"),
        ("wezterm", "truecolor"),
        ("xterm-direct", "truecolor"),
        ("linux", "standard"),
        ("screen", "standard"),
        ("tmux", "standard"),
        ("xterm", "standard"),
        ("", "standard"),
        ("dumb", "none"),
        ("vt100", "none"),
    ],
)
def test_a_terminal_is_known_by_its_name(term: str, colours: str) -> None:
    assert colour_system("auto", {"TERM": term}) == colours


def test_no_name_at_all_gets_the_common_colours() -> None:
    assert colour_system("auto", {}) == "standard"


@pytest.mark.parametrize("said", ["truecolor", "24bit", " TrueColor "])
def test_colorterm_says_more_than_the_name(said: str) -> None:
    assert colour_system("auto", {"TERM": "xterm-256color", "COLORTERM": said}) == "truecolor"


def test_no_color_means_none_unless_it_is_empty() -> None:
    assert colour_system("auto", {"TERM": "xterm-kitty", "NO_COLOR": "1"}) == "none"
    assert colour_system("auto", {"TERM": "xterm-kitty", "NO_COLOR": ""}) == "truecolor"


@pytest.mark.parametrize(("choice", "colours"), [("16", "standard"), ("256", "256"), ("truecolor", "truecolor")])
def test_what_the_user_chose_stands(choice: ColourChoice, colours: str) -> None:
    assert colour_system(choice, {"TERM": "dumb", "NO_COLOR": "1"}) == colours

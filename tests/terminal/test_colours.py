from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.style import Style

from albab_tui.app.frugal import look_of
from albab_tui.terminal.colours import colour_system, palette_number
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


PARTS = st.integers(0, 255)


@pytest.mark.parametrize("number", range(16, 256))
def test_each_colour_of_the_256_that_is_the_same_everywhere_is_known_by_its_number(number: int) -> None:
    assert palette_number(*Color.from_ansi(number).get_truecolor()) == number


@given(PARTS, PARTS, PARTS)
def test_a_number_stands_for_just_that_colour(red: int, green: int, blue: int) -> None:
    number = palette_number(red, green, blue)
    assert number is None or tuple(Color.from_ansi(number).get_truecolor()) == (red, green, blue)


@pytest.mark.parametrize(
    ("colours", "style", "look"),
    [
        (ColorSystem.TRUECOLOR, "#dadada on #121212", "38;5;253;48;5;233"),
        (ColorSystem.EIGHT_BIT, "bold #dadada on #121212", "1;38;5;253;48;5;233"),
        (ColorSystem.TRUECOLOR, "#dadadb on #5fafff", "38;2;218;218;219;48;5;75"),
        (ColorSystem.STANDARD, "red", "31"),
        (ColorSystem.TRUECOLOR, "bold red", "1;31"),
    ],
)
def test_a_colour_is_sent_by_its_number_where_that_is_the_same(colours: ColorSystem, style: str, look: str) -> None:
    assert look_of(Style.parse(style), colours) == look

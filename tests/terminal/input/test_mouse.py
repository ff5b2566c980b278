"""The mouse in all the ways that terminals tell of it."""

from __future__ import annotations

import pytest

from albab_tui.terminal.input.input_tokens import Ignored, Mouse
from tests.terminal.input.line import tokens, told
from tests.terminal.input.mouse import sgr, urxvt, utf8, x10


@pytest.mark.parametrize("way", [x10, utf8, urxvt, sgr])
@pytest.mark.parametrize("column", [1, 80, 95, 96, 97, 120, 160, 191, 200, 223])
@pytest.mark.parametrize("row", [1, 24, 60, 95])
def test_a_press_anywhere(way: object, column: int, row: int) -> None:
    assert callable(way)
    code = way(0, column, row)
    assert tokens(code, b"j")[0] == Mouse("down", 1, column - 1, row - 1)
    assert all(tokens(code[:at], 0.6, code[at:], b"j") == tokens(code, b"j") for at in range(2, len(code)))
    assert told(code, b"j") == "Mouse 'j'"


@pytest.mark.parametrize("way", [utf8, urxvt, sgr])
def test_far_to_the_right(way: object) -> None:
    assert callable(way)
    assert tokens(way(2, 500, 200)) == [Mouse("down", 3, 499, 199)]


@pytest.mark.parametrize("way", [x10, utf8, urxvt])
def test_letting_go_means_the_button_that_was_pressed(way: object) -> None:
    assert callable(way)
    down, up = tokens(way(1, 100, 3) + way(3, 101, 3))
    assert (down, up) == (Mouse("down", 2, 99, 2), Mouse("up", 2, 100, 2))


def test_what_else_it_does() -> None:
    assert tokens(b"\x1b[<0;5;6m") == [Mouse("up", 1, 4, 5)]
    assert tokens(b"\x1b[<35;5;6M\x1b[<32;5;6M") == [Mouse("move", 0, 4, 5), Mouse("move", 1, 4, 5)]
    wheels = tokens(b"".join(sgr(button, 1, 1) for button in (64, 65, 66, 67)))
    assert [each.kind for each in wheels if isinstance(each, Mouse)] == [
        "wheel up", "wheel down", "wheel left", "wheel right",
    ]  # fmt: skip
    assert tokens(sgr(4 + 8 + 16, 1, 1)) == [Mouse("down", 1, 0, 0, shift=True, meta=True, ctrl=True)]


@pytest.mark.parametrize(
    "code",
    [
        b"\x1b[<0;0;5M", b"\x1b[<0;-1;5M", b"\x1b[<0;70000;5M", b"\x1b[<0;5M", b"\x1b[<128;5;5M", b"\x1b[<;;M",
        b"\x1b[M\x20\x00\x21", b"\x1b[<" + b"9" * 30 + b";1;1M", b"\x1b[<64;1;1m", b"\x1b[1;2M",
    ],
)  # fmt: skip
def test_nonsense_is_nothing(code: bytes) -> None:
    assert [type(each) for each in tokens(code)] == [Ignored]
    assert told(code, b"j") == "Ignored 'j'"

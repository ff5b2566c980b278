from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from albab_tui.answers.text import print_text, render_text
from tests.answers.goldens import answer
from tests.answers.hostile import foreign


def printed(width: int, **more: object) -> str:
    file = io.StringIO()
    print_text(answer(), Console(file=file, width=width, force_terminal=True, **more))  # type: ignore[arg-type]
    return file.getvalue()


def test_a_terminal_gets_colours() -> None:
    assert "\x1b[36m" in printed(80, color_system="standard")


def test_no_color_leaves_no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[36m" not in printed(80, color_system="standard")


def test_force_color_puts_no_escape_code_into_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in render_text(answer())


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_lines_fit_the_width_but_for_the_command(width: int) -> None:
    lines = render_text(answer(), width).splitlines()[:-1]
    assert max(map(cell_len, lines)) <= width


def test_the_command_is_one_line_to_copy() -> None:
    told = answer(filter='is:disputed "' + "a long phrase " * 12 + 'and more"')
    assert render_text(told, 80).splitlines()[-1].startswith("albab-tui summary '--filter=is:disputed \"a long")


def test_no_line_ends_in_a_blank() -> None:
    assert [line for line in render_text(answer()).splitlines() if line != line.rstrip()] == []


def test_a_value_that_is_very_long_is_not_cut() -> None:
    assert "".join(["1 ", "x" * 300]).replace(" ", "") in "".join(render_text(answer(foreign("x" * 300))).split())


def test_the_width_of_a_very_narrow_terminal_is_survived() -> None:
    assert "Norland" in render_text(answer(), 10).replace("\n", "")

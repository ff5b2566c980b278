from __future__ import annotations

import io
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from albab_tui.answers.answer import Answer
from albab_tui.answers.formats import Format
from albab_tui.answers.rendering import render
from albab_tui.answers.text import Hanging, print_text, text_chunks
from albab_tui.text.widths import cell_width
from tests.answers.goldens import answer
from tests.answers.hostile import foreign


def render_text(told: Answer, width: int = 100) -> str:
    return "".join(text_chunks(told, width))


def printed(width: int, **more: object) -> str:
    file = io.StringIO()
    print_text(answer(), Console(file=file, width=width, height=25, force_terminal=True, **more))  # type: ignore[arg-type]
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
    assert max(map(cell_width, lines)) <= width


def test_the_command_is_one_line_to_copy() -> None:
    told = answer(filter='is:disputed "' + "a long phrase " * 12 + 'and more"')
    assert render_text(told, 80).splitlines()[-1].startswith("albab-tui summary '--filter=is:disputed \"a long")


def test_no_line_ends_in_a_blank() -> None:
    assert [line for line in render_text(answer()).splitlines() if line != line.rstrip()] == []


def test_a_value_that_is_very_long_is_not_cut() -> None:
    assert "".join(["1 ", "x" * 300]).replace(" ", "") in "".join(render_text(answer(foreign("x" * 300))).split())


def test_the_width_of_a_very_narrow_terminal_is_survived() -> None:
    assert "Norland" in render_text(answer(), 10).replace("\n", "")


def hung(words: str, width: int, **more: object) -> list[str]:
    """The lines of a paragraph, without styles."""
    console = Console(file=io.StringIO(), width=width, height=25, **more)  # type: ignore[arg-type]
    paragraph = Hanging("- ", (words[:3], (words[3:], "bold")))
    text = "".join(segment.text for segment in console.render(paragraph))
    return [line.rstrip() for line in text.split("\n")]


letters = st.sampled_from(["a", "bc", " ", "  ", "é", "¶", "–", "€", "ж", "語", "\u0301", "\t", "\n", "\xad", "x" * 30])


COLOURS = {"force_terminal": True, "color_system": "truecolor"}


@given(st.lists(letters, max_size=40).map("".join) | st.text(max_size=40), st.integers(10, 40))
def test_lines_break_alike_with_and_without_colours(words: str, width: int) -> None:
    assert hung(words, width, color_system=None) == hung(words, width, **COLOURS)


def seconds(times: int, deed: Callable[[], object]) -> float:
    started = time.process_time()
    for _ in range(times):
        deed()
    return time.process_time() - started


@pytest.mark.parametrize("more", [{"color_system": None}, COLOURS], ids=["plain", "coloured"])
@pytest.mark.parametrize(("words", "times"), [("word " * 20_000, 1), ("¶5, a word and one more " * 12, 1_000)])
def test_an_ordinary_paragraph_takes_less_time_than_rich_takes(words: str, times: int, more: dict[str, object]) -> None:
    def by_rich() -> None:
        console = Console(file=io.StringIO(), width=80, height=25, **more)  # type: ignore[arg-type]
        for line in Text.assemble(words[:3], (words[3:], "bold")).wrap(console, 78):
            list(line.render(console, end="\n"))

    assert seconds(times, lambda: hung(words, 80, **more)) < seconds(times, by_rich)


@pytest.mark.parametrize("format", ["text", "svg"])
def test_a_dumb_terminal_changes_nothing(format: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = render(answer(), format)
    monkeypatch.setenv("TERM", "dumb")
    assert render(answer(), format) == wanted

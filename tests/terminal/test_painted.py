"""What was painted step by step shows the same as what is painted at once, on two emulators."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.terminal.cells import Cell, cells, in_unicode
from albab_tui.terminal.painter import Painter, PlacedSpans
from albab_tui.text.widths import cell_width
from tests.terminal.emulators import Emulator, Pyte, Tmux, demand_tmux, two_windows
from tests.terminal.letters import TEXTS
from tests.trying import examples

LOOKS = ("", "1", "7", "3;4", "31", "38;5;252;48;5;234")
_CHARACTERS = sorted({*"ab c─│≠é→\u0301", *"".join(TEXTS.values())})
_BLANK: Cell = (" ", "")

Spans = list[tuple[str, str]]
Steps = list[list[tuple[int, int, Spans]] | tuple[int, int]]
"""Pieces to paint, or another size of the window."""

_texts = st.text(st.sampled_from(_CHARACTERS), min_size=1, max_size=12) | st.sampled_from(sorted(TEXTS.values()))
_spans = st.lists(st.tuples(_texts, st.sampled_from(LOOKS)), min_size=1, max_size=3)
_pieces = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 3), _spans), max_size=5)
_sizes = st.tuples(st.integers(4, 24), st.integers(1, 4))
_steps = st.lists(_pieces | _sizes, min_size=1, max_size=6)


class Drawing:
    """What the screen should show: a plain grid that is drawn over."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.rows: list[list[Cell]] = [[_BLANK] * width for _ in range(height)]

    def draw(self, column: int, row: int, spans: Spans) -> None:
        if row < self.height and column < self.width:
            line = self.rows[row]
            new = cells(spans, in_unicode)[: self.width - column]
            line[column : column + len(new)] = new
            self.rows[row] = [_whole(line, place) for place in range(self.width)]

    def resized(self, width: int, height: int) -> Drawing:
        other = Drawing(width, height)
        for row, line in enumerate(self.rows):
            other.draw(0, row, [(text, look) for text, look in line if text])
        return other

    @property
    def pieces(self) -> list[PlacedSpans]:
        return [(0, row, [each for each in line if each[0]]) for row, line in enumerate(self.rows)]


def _whole(line: list[Cell], place: int) -> Cell:
    """The cell, or a blank where half of a character is all that is left of it."""
    text, look = line[place]
    wide_before = place > 0 and cell_width(line[place - 1][0]) == 2
    cut = cell_width(text) == 2 and (place + 1 == len(line) or line[place + 1][0] != "")
    return (" ", look) if cut or (text == "" and not wide_before) else (text, look)


def _shows_the_same(stepwise: Emulator, at_once: Emulator, steps: Steps) -> None:
    drawing = Drawing(20, 4)
    painter = Painter(20, 4)
    for each in (stepwise, at_once):
        each.resize(20, 4)
        each.reset()
    stepwise.send(painter.paint(drawing.pieces))
    for step in steps:
        if isinstance(step, tuple):
            drawing, painter = drawing.resized(*step), Painter(*step)
            stepwise.resize(*step)
            stepwise.send(painter.paint(drawing.pieces))
        else:
            for piece in step:
                drawing.draw(*piece)
            stepwise.send(painter.paint(step))
    at_once.resize(drawing.width, drawing.height)
    at_once.send(Painter(drawing.width, drawing.height).paint(drawing.pieces))
    assert stepwise.seen() == at_once.seen()


@given(_steps)
@examples(150)
def test_step_by_step_shows_what_at_once_shows(steps: Steps) -> None:
    _shows_the_same(Pyte(20, 4), Pyte(20, 4), steps)


_plain_texts = st.text(st.sampled_from("ab  ─≠"), min_size=1, max_size=9)
_plain_pieces = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 3), st.lists(st.tuples(_plain_texts, st.sampled_from(LOOKS)))),
    max_size=6,
)


@given(st.lists(_plain_pieces, min_size=1, max_size=4))
@examples(150)
def test_each_cell_shows_its_own_text_and_look(steps: list[list[tuple[int, int, Spans]]]) -> None:
    """Against a terminal that is sent each cell by itself, with a look that is set anew."""
    painted, plain, drawing, painter = Pyte(20, 4), Pyte(20, 4), Drawing(20, 4), Painter(20, 4)
    painted.send(painter.paint(drawing.pieces))
    for step in steps:
        painted.send(painter.paint(step))
        for column, row, spans in step:
            letters = [(each, look) for text, look in spans for each in text][: 20 - column]
            for place, (each, look) in enumerate(letters, column):
                plain.send(f"\x1b[{row + 1};{place + 1}H\x1b[0;{look}m{each}\x1b[0m")
    assert painted.seen() == plain.seen()


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Tmux, Tmux]]:
    demand_tmux()
    with two_windows(tmp_path_factory.mktemp("tmux"), 20, 4) as both:
        yield both


@given(steps=_steps)
@examples(25)
def test_step_by_step_shows_in_tmux_what_at_once_shows(windows: tuple[Tmux, Tmux], steps: Steps) -> None:
    _shows_the_same(*windows, steps)


def test_no_mark_of_the_last_cell_goes_to_the_letter_before_in_tmux(windows: tuple[Tmux, Tmux]) -> None:
    _shows_the_same(*windows, [[(6, 1, [("1a1\u0301", "")])], (9, 2), [(7, 1, [("1", "")])]])
    assert "      111" in windows[0].text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_letter_is_lost_in_tmux(windows: tuple[Tmux, Tmux], text: str) -> None:
    window, _ = windows
    window.resize(60, 4)
    window.reset()
    window.send(Painter(60, 4).paint([(0, 0, [(f"|{text}|", "")])]))
    assert _letters(window.text) == _letters(f"|{text}|")


def _letters(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(text.split()))

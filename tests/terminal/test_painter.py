"""What the painter sends must show the same as drawing everything anew, and stay small."""

from __future__ import annotations

import re

import pyte
from hypothesis import given, settings
from hypothesis import strategies as st

from albab_tui.terminal.cells import in_ascii
from albab_tui.terminal.looks import switch
from albab_tui.terminal.painter import Painter

WIDTH, HEIGHT = 24, 4
LOOKS = ("", "1", "2", "7", "1;7", "3;4", "31", "38;5;252", "38;5;252;48;5;234", "1;38;2;1;2;3", "49;39", "92;41;9")

texts = st.text(st.sampled_from("ab c─│≠“é→▶"), min_size=1, max_size=WIDTH)
spans = st.lists(st.tuples(texts, st.sampled_from(LOOKS)), min_size=1, max_size=4)
pieces = st.lists(st.tuples(st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1), spans), max_size=6)
frames = st.lists(pieces, min_size=1, max_size=5)


class Screen:
    """A terminal that shows what it is sent; lines don't wrap, as under Textual."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(WIDTH, HEIGHT)
        self.screen.reset_mode(7, private=True)
        self.stream = pyte.Stream(self.screen)

    def show(self, sequences: str) -> None:
        self.stream.feed(sequences)

    @property
    def cells(self) -> list[list[tuple[object, ...]]]:
        return [[tuple(self.screen.buffer[y][x]) for x in range(WIDTH)] for y in range(HEIGHT)]


def in_whole(piece: tuple[int, int, list[tuple[str, str]]]) -> str:
    column, row, parts = piece
    left = WIDTH - column
    sent = f"\x1b[{row + 1};{column + 1}H"
    for text, look in parts:
        sent += f"\x1b[0;{look}m{text[:left]}\x1b[0m"
        left = max(0, left - len(text))
    return sent


@given(frames)
@settings(max_examples=300, deadline=None)
def test_what_is_sent_shows_what_was_drawn(frames: list[list[tuple[int, int, list[tuple[str, str]]]]]) -> None:
    frugal, plain = Screen(), Screen()
    painter = Painter(WIDTH, HEIGHT)
    for frame in frames:
        frugal.show(painter.paint(frame))
        plain.show("".join(map(in_whole, frame)))
        assert frugal.cells == plain.cells


@given(st.sampled_from(LOOKS), st.sampled_from(LOOKS))
def test_switching_looks_never_costs_more_than_setting_one(old: str, new: str) -> None:
    assert len(switch(old, new)) <= len(f"\x1b[0;{new}m")


def test_nothing_changed_sends_nothing() -> None:
    painter = Painter(10, 1)
    assert painter.paint([(0, 0, [("hello", "1")])])
    assert painter.paint([(0, 0, [("hello", "1")])]) == ""


def test_only_the_changed_stretch_is_sent() -> None:
    painter = Painter(40, 1)
    painter.paint([(0, 0, [("the number of events is 12 today", "")])])
    assert painter.paint([(0, 0, [("the number of events is 13 today", "")])]) == "\x1b[1;26H3"


def test_far_changes_of_a_line_are_sent_apart() -> None:
    painter = Painter(40, 1)
    painter.paint([(0, 0, [("a" + "-" * 30 + "a", "")])])
    assert painter.paint([(0, 0, [("b" + "-" * 30 + "b", "")])]) == "\x1b[1;1Hb\x1b[1;32Hb"


def test_a_line_with_wide_characters_is_sent_in_whole() -> None:
    painter = Painter(20, 1)
    painter.paint([(0, 0, [("阿勒颇 1", "")])])
    assert painter.paint([(0, 0, [("阿勒颇 2", "")])]) == "\x1b[1;1H阿勒颇 2"


def test_combining_marks_stay_with_their_letter() -> None:
    painter = Painter(6, 1)
    assert painter.paint([(0, 0, [("e\u0301", "")])]) == "\x1b[1;1He\u0301"


def test_what_terminals_measure_differently_moves_nothing_behind_it() -> None:
    painter = Painter(6, 1)
    assert painter.paint([(0, 0, [("👍e\u0301a", "")])]) == "\x1b[1;1H👍\x1b[1;3He\u0301\x1b[1;4Ha"


def test_half_a_wide_character_is_forgotten_when_the_other_half_is_overwritten() -> None:
    painter = Painter(4, 1)
    painter.paint([(0, 0, [("阿x", "")])])
    painter.paint([(1, 0, [("y", "")])])
    assert "阿" in painter.paint([(0, 0, [("阿x", "")])])


def test_text_beyond_the_screen_is_not_sent() -> None:
    painter = Painter(4, 1)
    assert (
        painter.paint([(0, 0, [("abcdef", "")]), (0, 1, [("below", "")]), (9, 0, [("right", "")])]) == "\x1b[1;1Habcd"
    )


@given(st.text(st.characters(codec="utf-8"), max_size=12))
def test_no_control_character_gets_through(text: str) -> None:
    sent = re.sub(r"\x1b\[1;\d+H", "", Painter(30, 1).paint([(0, 0, [(text, "")])]))
    assert all(ord(character) >= 0x20 and not 0x7F <= ord(character) < 0xA0 for character in sent)


@given(st.text(st.characters(codec="utf-8"), max_size=12))
def test_ascii_sends_seven_bits(text: str) -> None:
    assert Painter(30, 1, in_ascii).paint([(0, 0, [(text, "")])]).isascii()


def test_ascii_keeps_what_can_be_kept_and_every_width() -> None:
    painter = Painter(60, 1, in_ascii)
    shown = painter.paint([(0, 0, [("╭─ Türkiye “on Wednesday” ≠ 3 … 阿x ½ é", "")])]).removeprefix("\x1b[1;1H")
    assert shown == '+- Turkiye "on Wednesday" # 3 . ? x ? e'

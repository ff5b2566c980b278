"""What the painter sends is small, and nothing but text; what it shows is in `test_painted.py`."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.terminal.cells import in_ascii, in_console
from albab_tui.terminal.looks import switch
from albab_tui.terminal.painter import Painter
from albab_tui.text.console_font import CONSOLE_FONT

LOOKS = ("", "1", "2", "7", "1;7", "3;4", "31", "38;5;252", "38;5;252;48;5;234", "1;38;2;1;2;3", "49;39", "92;41;9")


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
    assert painter.paint([(0, 0, [("b" + "-" * 30 + "b", "")])]) == "\x1b[1;1Hb\x1b[30Cb"


def test_within_a_row_it_steps_unless_terminals_measure_what_stands_before_differently() -> None:
    painter = Painter(40, 2)
    painter.paint([(0, 0, [(" " * 40, "")]), (0, 1, [(" " * 40, "")])])
    assert painter.paint([(0, 0, [("a" + " " * 9 + "a", "")]), (0, 1, [("a", "")])]) == ("\x1b[1;1Ha\x1b[9Ca\x1b[2;1Ha")
    painter.paint([(0, 0, [(" " * 40, "")])])
    assert painter.paint([(0, 0, [("👍" + " " * 20 + "b", "")])]) == "\x1b[1;1H  \x1b[1;1H👍\x1b[1;23Hb"


def test_of_a_blank_only_what_is_seen_counts() -> None:
    painter = Painter(20, 1)
    assert painter.paint([(0, 0, [("a", "1;31"), ("  ", ""), ("b", "1;31")])]) == "\x1b[1;1H\x1b[1;31ma  b\x1b[0m"
    assert painter.paint([(1, 0, [("  ", "1;3;38;5;252")])]) == ""
    assert painter.paint([(1, 0, [("  ", "7")])]) == "\x1b[1;2H\x1b[7m  \x1b[0m"
    assert painter.paint([(1, 0, [("  x", "48;5;234;31")])]) == "\x1b[1;2H\x1b[48;5;234;31m  x\x1b[0m"


def test_wide_characters_that_all_terminals_know_are_as_cheap_as_letters() -> None:
    painter = Painter(20, 1)
    assert painter.paint([(0, 0, [("阿勒颇 1", "")])]) == "\x1b[1;1H阿勒颇 1"
    assert painter.paint([(0, 0, [("阿勒颇 2", "")])]) == "\x1b[1;8H2"


def test_combining_marks_stay_with_their_letter() -> None:
    painter = Painter(6, 1)
    assert painter.paint([(0, 0, [("x\u0323", "")])]) == "\x1b[1;1Hx\u0323"


def test_marks_are_composed_with_their_letter_for_terminals_keep_few() -> None:
    assert Painter(6, 1).paint([(0, 0, [("e\u0301", "")])]) == "\x1b[1;1H\u00e9"


def test_a_mark_at_the_beginning_of_a_span_is_composed_with_the_letter_before() -> None:
    assert Painter(6, 1).paint([(0, 0, [("e", "1"), ("\u0301", "")])]) == "\x1b[1;1H\x1b[1m\u00e9\x1b[0m"


def test_a_mark_at_the_beginning_of_a_span_goes_with_the_letter_before() -> None:
    assert Painter(6, 1).paint([(0, 0, [("x", "1"), ("\u0323y", "")])]) == "\x1b[1;1H\x1b[1mx\u0323\x1b[1;2H\x1b[0my"


def test_what_terminals_measure_differently_moves_nothing_behind_it() -> None:
    painter = Painter(6, 1)
    assert painter.paint([(0, 0, [("👍x\u0323a", "")])]) == "\x1b[1;1H  \x1b[1;1H👍\x1b[1;3Hx\u0323\x1b[1;4Ha"


def test_a_spacing_vowel_sign_is_sent_with_its_letter_into_two_blank_cells() -> None:
    painter = Painter(6, 1)
    assert painter.paint([(0, 0, [("गाह", "")])]) == "\x1b[1;1H  \x1b[1;1Hगा\x1b[1;3Hह"
    assert painter.paint([(1, 0, [("x", "")])]) == "\x1b[1;1Hगx", "a sign may have been drawn over the letter"


def test_a_mark_that_no_letter_is_composed_with_is_left_out_in_the_last_cell() -> None:
    assert Painter(3, 1).paint([(0, 0, [("ax\u0323x\u0323", "")])]) == "\x1b[1;1Hax\u0323\x1b[1;3Hx"
    assert Painter(1, 1).paint([(0, 0, [("e\u0301", "")])]) == "\x1b[1;1H\u00e9"


def test_half_a_wide_character_is_blanked_when_the_other_half_is_overwritten() -> None:
    painter = Painter(4, 1)
    painter.paint([(0, 0, [("阿x", "")])])
    assert painter.paint([(1, 0, [("y", "")])]) == "\x1b[1;1H y"
    painter.paint([(0, 0, [("阿x", "")])])
    assert painter.paint([(0, 0, [("y", "")])]) == "\x1b[1;1Hy "


def test_half_a_wide_character_at_the_edge_is_a_blank() -> None:
    assert Painter(3, 1).paint([(0, 0, [("ab阿", "")])]) == "\x1b[1;1Hab "


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
    shown = painter.paint([(0, 0, [("╭─ Türkiye “on Wednesday” ≠ 3 … 阿x ½ é\xa0e", "")])]).removeprefix("\x1b[1;1H")
    assert shown == '== Turkiye "on Wednesday" ! 3 . _ x _ e e'


def test_the_console_keeps_what_its_font_has_and_every_width() -> None:
    painter = Painter(60, 1, in_console)
    shown = painter.paint([(0, 0, [("╭─ Türkiye “on Wednesday” ≠ 3 … 阿x ½ e\u0301 ş ¶2–4⋯", "")])])
    assert shown == '\x1b[1;1H┌─ Türkiye "on Wednesday" ! 3 . ▒ x ½ é s ¶2-4¬'


@given(st.text(st.characters(codec="utf-8"), max_size=12))
def test_the_console_gets_only_what_its_font_has(text: str) -> None:
    sent = Painter(30, 1, in_console).paint([(0, 0, [(text, "")])]).replace("\x1b", "")
    assert all(" " <= each <= "~" or each in CONSOLE_FONT for each in sent)


def test_blanks_are_sent_in_whatever_colour_letters_have() -> None:
    painter = Painter(9, 1)
    assert painter.paint([(0, 0, [("ab", "31"), ("  ", ""), ("c", "31")])]) == "\x1b[1;1H\x1b[31mab  c\x1b[0m"
    assert painter.paint([(2, 0, [("  ", "1;32")])]) == ""
    assert painter.paint([(0, 0, [("ab", "31"), ("  ", "7"), ("c", "31")])]) == "\x1b[1;3H\x1b[7m  \x1b[0m"


def test_a_step_to_the_right_is_only_taken_from_where_all_terminals_have_their_cursor() -> None:
    painter = Painter(30, 1)
    painter.paint([(0, 0, [("." * 30, "")])])
    assert painter.paint([(0, 0, [("👍", "")]), (20, 0, [("x", "")])]) == "\x1b[1;1H  \x1b[1;1H👍\x1b[1;21Hx"
    assert painter.paint([(25, 0, [("x", "")]), (10, 0, [("x", "")])]) == "\x1b[1;26Hx\x1b[1;11Hx"

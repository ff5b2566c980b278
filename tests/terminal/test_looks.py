"""What ends an attribute or a colour ends that and nothing else (ECMA-48, 8.3.117)."""

from __future__ import annotations

import pytest

from albab_tui.terminal.looks import RESET, alike_in_blanks, switch

ENDS = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "9": "29"}


@pytest.mark.parametrize(("attribute", "end"), ENDS.items())
def test_an_attribute_is_ended_alone(attribute: str, end: str) -> None:
    assert switch(f"{attribute};38;5;252", "38;5;252") == f"\x1b[{end}m"


def test_a_colour_is_ended_alone() -> None:
    assert switch("1;38;5;252;4;9", "1;4;9") == "\x1b[39m"
    assert switch("1;48;2;10;20;30;4", "1;4") == "\x1b[49m"


def test_bold_and_faint_end_together() -> None:
    assert switch("1", "2") == "\x1b[0;2m"


def test_what_has_no_end_of_its_own_is_set_anew() -> None:
    assert switch("53;38;5;252", "38;5;252") == "\x1b[0;38;5;252m"
    assert switch("1;53", "") == RESET


@pytest.mark.parametrize("seen", ["48;5;234", "7", "4", "9", "53", "5"])
def test_a_ground_and_what_is_drawn_through_a_blank_can_be_told_apart_there(seen: str) -> None:
    assert not alike_in_blanks(seen, "")
    assert alike_in_blanks(seen, seen)


@pytest.mark.parametrize("letters", ["1", "2", "3", "31", "1;38;5;252", "3;38;2;1;2;3"])
def test_what_letters_alone_show_can_not(letters: str) -> None:
    assert alike_in_blanks(letters, "")
    assert alike_in_blanks(f"{letters};48;5;234", "48;5;234")
    assert not alike_in_blanks(f"{letters};7", "7")

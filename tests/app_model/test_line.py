"""What becomes of text that is pasted into a line, and how the line is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.line import on_one_line, shown
from albab_tui.text.cleaning import clean_line

ANYTHING = st.text(st.characters())
HIDDEN = [
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\ufeff",
    "\u00ad",
    "\u2060",
    "\u061c",
    "\u3164",
    "\U000e0041",
]
HIDDEN += [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFE0F, 0x1F3FD)]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_lines_are_joined_by_a_blank(end: str) -> None:
    assert on_one_line(f"actor:turkey{end}{end} actor:russia {end}") == ("actor:turkey actor:russia", 2)


def test_tabs_are_blanks_and_a_single_line_keeps_its_ends() -> None:
    assert on_one_line("\ta\tb ") == (" a b ", 1)


def test_nothing_becomes_nothing() -> None:
    assert on_one_line("") == ("", 0)
    assert on_one_line("\n\r\n") == ("", 0)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t\x00\x07\x1b\x7f")))
def test_no_control_character_enters_and_nothing_else_is_lost(text: str) -> None:
    line, _ = on_one_line(text)
    assert not [c for c in line if unicodedata.category(c) in ("Cc", "Zl", "Zp")]
    assert _written(line) == _written(text)


def _written(text: str) -> str:
    """What is neither space nor control character nor the sign of one."""
    return "".join(c for c in text if not (c.isspace() or "␀" <= c <= "␤" or unicodedata.category(c) == "Cc"))


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda each: f"{ord(each):x}")
def test_what_cannot_be_seen_shows_as_its_number(hidden: str) -> None:
    assert shown(f"a{hidden}b") == ["a", f"<U+{ord(hidden):04X}>", "b"]


@given(ANYTHING)
def test_every_character_is_shown_and_none_is_hidden(text: str) -> None:
    line, _ = on_one_line(text)
    pieces = shown(line)
    assert len(pieces) == len(line)
    assert not [c for c in "".join(pieces) if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]


def test_a_mark_without_a_letter_gets_a_base_and_floods_are_cut() -> None:
    assert shown("\u0301a") == ["◌\u0301", "a"]
    assert shown("a" + "\u0301" * 20) == ["a"] + ["\u0301"] * 8 + [""] * 12


@given(ANYTHING)
def test_a_pasted_line_means_what_it_means_on_the_command_line(text: str) -> None:
    if text.splitlines() in ([], [text]):
        assert clean_line(on_one_line(text)[0]) == clean_line(text)

"""Breaking text into lines, held against Rich, which breaks the same way where words are no longer than a line."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.widths import cell_width
from albab_tui.text.wrapping import line_bounds, line_starts

LETTERS = st.text(st.sampled_from("abé日e\u0301👍  -"), max_size=60)


def lines(text: str, first: int, others: int) -> list[str]:
    return [text[start:end] for start, end in line_bounds(text, first, others)]


@pytest.mark.parametrize(
    ("text", "first", "others", "expected"),
    [
        ("", 5, 5, [""]),
        ("one two three", 7, 7, ["one two", "three"]),
        ("one two three", 13, 3, ["one two three"]),
        ("one two three", 3, 9, ["one", "two three"]),
        ("one two\n\nthree", 20, 20, ["one two", "", "three"]),
        ("one  two", 4, 4, ["one", "two"]),
        ("abcdefgh ij", 3, 3, ["abc", "def", "gh", "ij"]),
        ("abcdef gh", 6, 4, ["abcdef", "gh"]),
        ("an abcdef", 4, 4, ["an", "abcd", "ef"]),
        ("日本語 日本", 4, 4, ["日本", "語", "日本"]),
        ("日本", 1, 1, ["日", "本"]),
    ],
)
def test_lines(text: str, first: int, others: int, expected: list[str]) -> None:
    assert lines(text, first, others) == expected


@given(LETTERS, st.integers(2, 20), st.integers(2, 20))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, first: int, others: int) -> None:
    found = lines(text, first, others)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(cell_width(line) <= (others if place else first) for place, line in enumerate(found))
    starts = line_starts(text, first, others)
    assert starts == sorted(set(starts))


@given(LETTERS.map(str.strip), st.integers(0, 20))
def test_lines_are_those_of_rich(text: str, more: int) -> None:
    measure_alike()
    width = max(map(cell_width, text.split()), default=1) + more
    by_rich = Text(text).wrap(Console(width=80), width)
    assert lines(text, width, width) == [line.plain.rstrip() for line in by_rich]


def test_a_flood_without_blanks_takes_no_time() -> None:
    started = time.process_time()
    assert len(lines("日" * 200_000, 40, 40)) == 10_000
    assert len(lines("a" * 200_000 + " b" * 100_000, 40, 40)) > 5000
    assert time.process_time() - started < 5

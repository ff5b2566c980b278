"""The one table of widths: never less than a terminal gives a character, and the same for Rich and Textual."""

from __future__ import annotations

import ctypes
import locale
import platform
import sys
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich import cells
from rich.segment import Segment
from rich.text import Text
from textual._cells import cell_len as textual_cell_len
from textual._cells import cell_width_to_column_index
from textual.content import Content
from textual.strip import Strip

from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.widths import atoms, beginning, cell_width, character_width, fit, is_narrow
from tests.terminal.letters import TEXTS

texts = st.text(max_size=20) | st.sampled_from(sorted(TEXTS.values()))
sizes = st.integers(0, 30)
EVERY = [
    chr(code) for code in range(0x20, sys.maxunicode + 1) if not 0x7F <= code < 0xA0 and not 0xD800 <= code < 0xE000
]


@pytest.fixture
def _utf8() -> Iterator[None]:
    before = locale.setlocale(locale.LC_CTYPE)
    locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    yield
    locale.setlocale(locale.LC_CTYPE, before)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library than terminals on Linux have")
@pytest.mark.usefixtures("_utf8")
def test_no_character_gets_less_than_the_c_library_gives_it() -> None:
    wcwidth = ctypes.CDLL(None).wcwidth
    less = [hex(ord(each)) for each in EVERY if character_width(each) < wcwidth(ord(each))]
    assert less == []


def test_a_spacing_vowel_sign_takes_a_cell_and_a_mark_none() -> None:
    assert cell_width("बंदरगाह") == 6
    assert [width for _, width in atoms("बंदरगाह")] == [1] * 6
    assert cell_width("ẹ̈́̃") == 1


@pytest.mark.parametrize(
    ("text", "width"),
    [("阿勒颇", 6), ("🇹🇷", 4), ("👍🏽", 4), ("👩‍👩‍👧", 6), ("1️⃣", 2), ("ทำ", 2), ("한", 2), ("─│≠", 3)],
)
def test_a_cluster_gets_what_the_most_generous_terminal_gives_it(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_what_is_narrow_is_one_cell_wide() -> None:
    assert all(character_width(each) == 1 for each in EVERY if is_narrow(each))
    assert not any(unicodedata.category(each)[0] == "M" for each in EVERY if is_narrow(each))


@given(texts)
def test_pieces_make_up_the_text_and_none_is_wider_than_two(text: str) -> None:
    assert "".join(piece for piece, _ in atoms(text)) == text
    assert all(cell_width(piece) == width <= 2 for piece, width in atoms(text))
    assert not any(width == 0 for _, width in list(atoms(text))[1:])


@given(texts, sizes)
def test_the_beginning_is_as_long_as_it_can_be(text: str, width: int) -> None:
    kept = beginning(text, width)
    assert text.startswith(kept)
    assert cell_width(kept) <= width
    following = next((cells for _, cells in atoms(text[len(kept) :])), 0)
    assert kept == text or cell_width(kept) + following > width
    assert cell_width(fit(text, width)) == width


@given(texts, sizes)
def test_rich_and_textual_measure_alike(text: str, at: int) -> None:
    measure_alike()
    width = cell_width(text)
    assert cells.cell_len(text) == textual_cell_len(text) == Text(text).cell_len == Content(text).cell_length == width
    assert sum(map(cells.get_character_cell_size, text)) == width
    assert cells.cell_len(cells.set_cell_size(text, at)) == at
    assert "".join(cells.chop_cells(text, max(at, 2))) == (text if width else "")
    assert all(cell_width(line) <= max(at, 2) for line in cells.chop_cells(text, max(at, 2)))
    left, right = Segment(text).split_cells(at)
    assert (cell_width(left.text), cell_width(right.text)) == (min(at, width), max(width - at, 0))
    assert cell_width(Strip([Segment(text)]).crop(0, at).text) == min(at, width)
    assert cell_width(text[: cell_width_to_column_index(text, at, 4)]) <= max(at, width)

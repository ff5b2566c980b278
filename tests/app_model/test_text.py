"""Wrapping and clipping: nothing wider than asked for, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.pages.styled_text import BLANK, Paragraph, StyleName, clip, paragraph, plain, wrap
from albab_tui.text.widths import cell_width

_TRICKY = st.sampled_from("ab -\n\t日本한e\u0301\u200b\u200d❤\ufe0f👨👩🇹🇷न\u093f")
texts = st.text(_TRICKY | st.characters(exclude_categories=["Cc", "Cs"]), max_size=40)
STYLES: list[StyleName] = ["", "title", "quiet", "mark"]
paragraphs = st.builds(
    lambda spans, indent, hang: paragraph(*spans, indent=indent, hang=hang),
    st.lists(st.tuples(texts, st.sampled_from(STYLES)), max_size=3),
    st.integers(0, 5),
    st.integers(0, 5),
)


def _lines(*blocks: Paragraph, width: int) -> list[str]:
    return [plain(line) for line in wrap(blocks, width)]


@given(st.lists(paragraphs, max_size=3), st.integers(2, 30))
def test_no_line_is_wider_than_asked_for(blocks: list[Paragraph], width: int) -> None:
    assert all(cell_width(line) <= width for line in _lines(*blocks, width=width))


@given(st.lists(paragraphs, max_size=3), st.integers(0, 30))
def test_no_text_is_lost(blocks: list[Paragraph], width: int) -> None:
    given_text = "".join(text for block in blocks for text, _ in block.spans)
    assert "".join("".join(_lines(*blocks, width=width)).split()) == "".join(given_text.split())


@given(paragraphs, st.integers(0, 30))
def test_every_character_keeps_its_style(block: Paragraph, width: int) -> None:
    def styled(spans: tuple[tuple[str, StyleName], ...]) -> list[tuple[str, StyleName]]:
        return [(character, style) for text, style in spans for character in text if not character.isspace()]

    assert [each for line in wrap([block], width) for each in styled(line)] == styled(block.spans)


@given(paragraphs.filter(lambda block: any(text.strip() for text, _ in block.spans)), st.integers(20, 40))
def test_lines_are_indented_and_hang(block: Paragraph, width: int) -> None:
    lines = _lines(block, width=width)
    assert all(not line or line.startswith(" " * block.indent) for line in lines)
    assert all(not line or line.startswith(" " * (block.indent + block.hang)) for line in lines[1:])


@pytest.mark.parametrize(
    ("block", "width", "lines"),
    [
        (BLANK, 10, [""]),
        (paragraph("the old quay burns"), 40, ["the old quay burns"]),
        (paragraph("the old quay burns"), 12, ["the old quay", "burns"]),
        (paragraph("the old quay burns", hang=2), 12, ["the old quay", "  burns"]),
        (paragraph("the old quay burns", indent=2), 12, ["  the old", "  quay burns"]),
        (paragraph("the old quay burns", indent=2, hang=4), 12, ["  the old", "      quay", "      burns"]),
        (paragraph("one two", indent=9, hang=9), 4, ["  on", "  e", "  tw", "  o"]),
        (paragraph("one\ntwo\tthree"), 40, ["one two three"]),
        (paragraph("harbourmaster"), 5, ["harbo", "urmas", "ter"]),
        (paragraph("日本語"), 5, ["日本", "語"]),
        (paragraph("日本"), 1, ["日", "本"]),
        (paragraph(("Label  ", "label"), "  text"), 40, ["Label    text"]),
        (paragraph("one ", "two", hang=3), 4, ["one", "  tw", "  o"]),
    ],
)
def test_wrapped(block: Paragraph, width: int, lines: list[str]) -> None:
    assert _lines(block, width=width) == lines


def test_spans_keep_their_styles_over_lines() -> None:
    block = paragraph(("the old", "title"), " quay ", ("burns", "alert"), indent=1)
    assert wrap([block, BLANK], 9) == [
        ((" ", ""), ("the old", "title")),
        ((" ", ""), ("quay", "")),
        ((" ", ""), ("burns", "alert")),
        (),
    ]


@given(texts, st.integers(-1, 30))
def test_clipped_to_exactly_the_width(text: str, width: int) -> None:
    assert cell_width(clip(text, width)) == max(width, 0)


@given(texts, st.integers(0, 30))
def test_clipping_keeps_what_fits_and_says_what_does_not(text: str, width: int) -> None:
    clipped = clip(text, width)
    if cell_width(text) <= width:
        assert clipped == text + " " * (width - cell_width(text))
    elif width > 0:
        kept, cut, padding = clipped.rpartition("⋯")
        assert cut
        assert text.startswith(kept)
        assert not padding.strip(" ")


@pytest.mark.parametrize(
    ("text", "width", "clipped"),
    [
        ("guns", 6, "guns  "),
        ("guns", 4, "guns"),
        ("guns", 3, "gu⋯"),
        ("guns", 1, "⋯"),
        ("guns", 0, ""),
        ("guns at dawn", 6, "guns⋯ "),
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日本⋯"),
        ("日本語", 4, "日⋯ "),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301⋯"),
        ("👨\u200d👩\u200d👧 family", 4, "👨\u200d⋯ "),
        ("", 2, "  "),
    ],
)
def test_clipped(text: str, width: int, clipped: str) -> None:
    assert clip(text, width) == clipped

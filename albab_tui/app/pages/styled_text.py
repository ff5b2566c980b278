"""Styled text without a screen: spans, paragraphs, and wrapping them to a width in cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from albab_tui.text.signs import CUT
from albab_tui.text.widths import beginning, cell_width, fit
from albab_tui.text.wrapping import line_bounds

StyleName = Literal[
    "",
    "title",
    "heading",
    "label",
    "quiet",
    "quote",
    "alert",
    "fault",
    "mark",
    "time",
    "number",
    "named",
    "red",
    "green",
    "cyan",
    "blue",
    "magenta",
]
"""What a span is, not how it looks; widgets decide about the look."""

Span = tuple[str, StyleName]
Line = tuple[Span, ...]


class Paragraph(Struct, frozen=True):
    """Spans that flow together; `indent` cells before every line, `hang` more before all but the first."""

    spans: tuple[Span, ...]
    indent: int = 0
    hang: int = 0
    leads_to: str = ""
    """Id of the event that a click on it goes to."""
    unfolds: int = 0
    """Number of the event's report that a click on it unfolds, from 1; 0 for none."""


def paragraph(*spans: Span | str, indent: int = 0, hang: int = 0, leads_to: str = "") -> Paragraph:
    """A paragraph of spans; a plain string is an unstyled span. Line breaks and tabs in the text become blanks."""
    styled: list[Span] = [(span, "") if isinstance(span, str) else span for span in spans]
    flowing = tuple((text.translate(_TO_BLANKS), style) for text, style in styled)
    return Paragraph(flowing, indent, hang, leads_to)


BLANK = Paragraph(())
_TO_BLANKS = str.maketrans(dict.fromkeys("\n\r\t\v\f", " "))
_WIDEST_CHARACTER = 2


def wrap(paragraphs: Iterable[Paragraph], width: int) -> list[Line]:
    """Break paragraphs into lines of at most `width` cells, but never less than a wide character takes."""
    return [line for each in paragraphs for line in _wrapped(each, max(width, _WIDEST_CHARACTER))]


def cut(paragraphs: Iterable[Paragraph], width: int) -> list[Line]:
    """One unstyled line of at most `width` cells for each paragraph, with a sign where something is missing."""
    return [((clip(plain(each.spans), width), ""),) for each in paragraphs]


def plain(line: Line) -> str:
    """The line's text."""
    return "".join(text for text, _ in line)


def _wrapped(block: Paragraph, width: int) -> Iterator[Line]:
    for start, end, before in _broken(block, width):
        yield tuple(_between(block.spans, start, end, before)) if end > start else ()


def _broken(block: Paragraph, width: int) -> Iterator[tuple[int, int, int]]:
    """Where each line of a paragraph begins and ends in its text, and the blanks before it."""
    indent = min(block.indent, width - _WIDEST_CHARACTER)
    hang = min(block.hang, width - indent - _WIDEST_CHARACTER)
    for start, end in line_bounds(plain(block.spans), width - indent, width - indent - hang):
        yield start, end, indent + (hang if start else 0)


def lines_of(block: Paragraph, width: int, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Where a stretch of a paragraph's text stands once it is wrapped.

    Gives for each line that holds some of it the line's number, from 0, and the first character in it and the first one
    behind it, counted in what is drawn.
    """
    for line, (start, end, before) in enumerate(_broken(block, max(width, _WIDEST_CHARACTER))):
        begin, stop = max(first, start), min(last, end)
        if begin < stop:
            yield line, begin - start + before, stop - start + before


def _between(spans: Iterable[Span], start: int, end: int, before: int) -> Iterator[Span]:
    """Blanks, and what stands of the spans between two places of their text."""
    if before:
        yield " " * before, ""
    at = 0
    for text, style in spans:
        piece = text[max(start - at, 0) : max(end - at, 0)]
        at += len(text)
        if piece:
            yield piece, style


def clip(text: str, width: int) -> str:
    """The text cut to a width in cells, with a sign where something is missing, padded where it is short."""
    if width <= 0:
        return ""
    if cell_width(text) <= width:
        return fit(text, width)
    kept = beginning(text, width - 1).rstrip(" ")
    return fit(kept + CUT.unicode, width)

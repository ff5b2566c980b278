"""Styled text without a screen: spans, paragraphs, and wrapping them to a width in cells."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from rich.console import Console
from rich.text import Text

from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.signs import CUT
from albab_tui.text.widths import beginning, cell_width, fit

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


@lru_cache(maxsize=1)
def _console() -> Console:
    measure_alike()
    return Console(width=80, color_system=None, force_terminal=False)


def _wrapped(block: Paragraph, width: int) -> list[Line]:
    if not block.spans:
        return [()]
    indent = min(block.indent, width - _WIDEST_CHARACTER)
    hang = min(block.hang, width - indent - _WIDEST_CHARACTER)
    text = Text.assemble(*((part, style) for part, style in block.spans), end="")
    if hang:
        lines = _with_wide_first_line(text, width - indent, width - indent - hang)
    else:
        lines = list(text.wrap(_console(), width - indent))
    return [_line(line, indent + (hang if number else 0)) for number, line in enumerate(lines)]


def _with_wide_first_line(text: Text, first_width: int, width: int) -> list[Text]:
    first = text.wrap(_console(), first_width)[0]
    rest = text[len(first.plain) :]
    rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
    return [first, *(rest.wrap(_console(), width) if rest.plain else [])]


def _line(text: Text, indent: int) -> Line:
    text.rstrip()
    spans: list[Span] = [(" " * indent, "")] if indent else []
    position = 0
    for span in sorted(text.spans):
        if span.start > position:
            spans.append((text.plain[position : span.start], ""))
        if span.end > max(position, span.start):
            spans.append((text.plain[max(position, span.start) : span.end], span.style))  # type: ignore[arg-type]
        position = max(position, span.end)
    if position < len(text.plain):
        spans.append((text.plain[position:], ""))
    return tuple(spans)


def clip(text: str, width: int) -> str:
    """The text cut to a width in cells, with a sign where something is missing, padded where it is short."""
    if width <= 0:
        return ""
    if cell_width(text) <= width:
        return fit(text, width)
    kept = beginning(text, width - 1).rstrip(" ")
    return fit(kept + CUT.unicode, width)

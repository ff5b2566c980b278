"""SVG, for slides and pages: the text as a picture of a terminal that refers to nothing outside."""

from __future__ import annotations

import io
from collections.abc import Iterator
from html import escape
from math import ceil

from rich.color import blend_rgb
from rich.console import Console, RenderableType
from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import SVG_EXPORT_THEME as THEME
from rich.text import Text

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.text import PAGE_WIDTH, told_parts
from albab_tui.text.widths import cell_width

_LETTER = 20
"""Height of a letter, in units of the picture."""
_CELL, _LINE = _LETTER * 0.61, _LETTER * 1.22
"""Width of a cell and height of a line."""
_PADDING, _BAR, _MARGIN = 8, 40, 1
"""Round the text, above it, and round the terminal."""
_DIMMED = 0.4
"""How much of what is dim is background."""

_HEAD = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.t {{
  font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {letter}px; line-height: {line:g}px;
}}
.title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
</style>
<rect fill="{background}" stroke="rgba(255,255,255,0.35)" stroke-width="1" x="1" y="1" width="{terminal}" \
height="{inner}" rx="8"/>
<text class="title" fill="{foreground}" text-anchor="middle" x="{middle}" y="27">{title}</text>
<g transform="translate(26,22)">
<circle cx="0" cy="0" r="7" fill="#ff5f57"/>
<circle cx="22" cy="0" r="7" fill="#febc2e"/>
<circle cx="44" cy="0" r="7" fill="#28c840"/>
</g>
<g class="t" transform="translate({left}, {top})" xml:space="preserve">
"""


def svg_chunks(answer: Answer) -> Iterator[str]:
    """The answer as an SVG image, piece by piece.

    Pieces are empty while its lines are counted, for its height comes first.
    """
    lines = 0
    counting = _console(coloured=False)
    for part in _parts(answer):
        lines += sum(segment.text.count("\n") for segment in counting.render(part))
        yield ""
    yield _head(answer.about.title, lines)
    drawing, classes, line = _console(coloured=True), dict[str, str](), 0
    for part in _parts(answer):
        found = list(Segment.split_lines(drawing.render(part)))
        yield "".join(_drawn(each, line + place, classes) for place, each in enumerate(found))
        line += len(found)
    yield "</g>\n<style>\n"
    yield "".join(f".{name} {{ {rules} }}\n" for rules, name in classes.items())
    yield "</style>\n</svg>\n"


def _parts(answer: Answer) -> Iterator[RenderableType]:
    yield from told_parts(answer)
    yield Text(phrases.command(answer, "svg"))


def _console(*, coloured: bool) -> Console:
    return Console(
        file=io.StringIO(),
        width=PAGE_WIDTH,
        height=25,  # without one a TERM=dumb would decide on the width
        force_terminal=coloured,
        color_system="truecolor" if coloured else None,
        no_color=not coloured,
    )


def _head(title: str, lines: int) -> str:
    terminal = ceil(PAGE_WIDTH * _CELL + 2 * _PADDING)
    inner = lines * _LINE + _BAR + _PADDING
    return _HEAD.format(
        width=terminal + 2 * _MARGIN,
        height=_number(inner + 2 * _MARGIN),
        terminal=terminal,
        inner=_number(inner),
        middle=terminal // 2,
        left=_MARGIN + _PADDING,
        top=_MARGIN + _BAR,
        letter=_LETTER,
        line=_LINE,
        background=THEME.background_color.hex,
        foreground=THEME.foreground_color.hex,
        title=escape(title).replace(" ", "&#160;"),
    )


def _drawn(segments: list[Segment], line: int, classes: dict[str, str]) -> str:
    """One line; what is only blank is not drawn."""
    drawn, cell = "", 0
    for text, style, _ in Segment.simplify(segments):
        width = cell_width(text)
        if text.strip(" "):
            name = classes.setdefault(_rules(style or Style.null()), f"s{len(classes) + 1}")
            words = escape(text).replace(" ", "&#160;")
            x, y, length = (_number(each) for each in (cell * _CELL, line * _LINE + _LETTER, width * _CELL))
            place = f'x="{x}" y="{y}" textLength="{length}"'
            drawn += f'<text class="{name}" {place}>{words}</text>\n'
        cell += width
    return drawn


def _number(value: float) -> str:
    """To a tenth, however large: a picture of many lines has a height of millions."""
    return f"{value:.1f}".removesuffix(".0")


def _rules(style: Style) -> str:
    """A style as rules of CSS."""
    plain = style.color is None or style.color.is_default
    colour = THEME.foreground_color if plain or style.color is None else style.color.get_truecolor(THEME)
    if style.dim:
        colour = blend_rgb(colour, THEME.background_color, _DIMMED)
    rules = [f"fill: {colour.hex}"]
    rules += ["font-weight: bold"] * bool(style.bold)
    rules += ["font-style: italic"] * bool(style.italic)
    rules += ["text-decoration: underline"] * bool(style.underline)
    return "; ".join(rules)

"""SVG, for slides and pages: the text as a picture of a terminal that refers to nothing outside."""

from __future__ import annotations

import io

from rich.console import Console

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.text import PAGE_WIDTH, body

# Rich's own frame fetches a font from a server; this one takes what the reader has.
_FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


def render_svg(answer: Answer) -> str:
    """The answer as an SVG image."""
    console = Console(
        file=io.StringIO(),
        width=PAGE_WIDTH,
        height=25,  # without one a TERM=dumb would decide on the width
        record=True,
        force_terminal=True,
        color_system="truecolor",
        no_color=False,
    )
    console.print(body(answer), highlight=False)
    console.print(phrases.command(answer, "svg"), markup=False, highlight=False, emoji=False)
    return console.export_svg(title=answer.title, code_format=_FRAME, unique_id="albab")

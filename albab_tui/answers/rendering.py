"""An answer in a format; the module that writes the format is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from albab_tui.answers.answer import Answer
from albab_tui.answers.formats import Format


def render(answer: Answer, format: Format) -> str:
    """The answer as the whole content of a file in UTF-8, ending with a line break; the same each time."""
    return _writer(format)(answer)


def _writer(format: Format) -> Callable[[Answer], str]:
    match format:
        case "text":
            from albab_tui.answers.text import render_text

            return render_text
        case "markdown":
            from albab_tui.answers.markdown import render_markdown

            return render_markdown
        case "html":
            from albab_tui.answers.html import render_html

            return render_html
        case "svg":
            from albab_tui.answers.svg import render_svg

            return render_svg
        case "json":
            from albab_tui.answers.json import render_json

            return render_json
        case "csv":
            from albab_tui.answers.csv import render_csv

            return render_csv

"""The formats of an answer, each written by a module that is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

    from albab_tui.answers.answer import Answer

Format = Literal["text", "markdown", "html", "svg", "json", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)

SUFFIXES: dict[str, Format] = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".svg": "svg",
    ".json": "json",
    ".csv": "csv",
}
"""The format that a file's name asks for; the first suffix of a format is the one we give."""


def format_of(name: str) -> Format | None:
    """The format that a file's name asks for, or None."""
    dot = name.rfind(".")
    return SUFFIXES.get(name[dot:].lower()) if dot >= 0 else None


def suffix_of(format: Format) -> str:
    """The suffix for a file in this format, with its dot."""
    return next(suffix for suffix, named in SUFFIXES.items() if named == format)


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

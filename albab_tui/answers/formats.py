"""The formats of an answer, and the file names that ask for them."""

from __future__ import annotations

from typing import Literal, get_args

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

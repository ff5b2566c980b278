"""The formats of an answer, and the file names that ask for them."""

from __future__ import annotations

from typing import Literal, get_args

Format = Literal["text", "markdown", "html", "chart", "svg", "json", "csv", "csv-flat", "bibtex", "csl"]
FORMATS: tuple[Format, ...] = get_args(Format)
BIBLIOGRAPHIES: tuple[Format, ...] = ("bibtex", "csl")
"""Formats that hold the sources of the events alone."""
ROW_FORMATS: tuple[Format, ...] = ("csv-flat",)
"""Formats with one row for each event, which have no room for its reports."""
LOSSY: tuple[Format, ...] = ROW_FORMATS
"""Formats for other programs and stores, of which we say what they could not carry."""
WORDLESS: tuple[Format, ...] = ("csv", "csl", *ROW_FORMATS)
"""Formats with no room for a remark, such as why nothing is shown."""
QUOTELESS: tuple[Format, ...] = ("chart", "bibtex", "csl", *ROW_FORMATS)
"""Formats with no room for words of the passages."""

SUFFIXES: dict[str, Format] = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".chart.svg": "chart",
    ".svg": "svg",
    ".json": "json",
    ".csv": "csv",
    ".flat.csv": "csv-flat",
    ".bib": "bibtex",
    ".csl.json": "csl",
}
"""The format that a file's name asks for; the first suffix of a format is the one we give."""


def format_of(name: str) -> Format | None:
    """The format that a file's name asks for, or None; ``.csl.json`` goes before ``.json``."""
    return SUFFIXES.get(_suffix(name))


def without_suffix(name: str) -> str:
    """A file's name without what tells its format; the whole name where nothing does."""
    return name[: len(name) - len(_suffix(name))]


def _suffix(name: str) -> str:
    return max((suffix for suffix in SUFFIXES if name.lower().endswith(suffix)), key=len, default="")


def suffix_of(format: Format) -> str:
    """The suffix for a file in this format, with its dot."""
    return next(suffix for suffix, named in SUFFIXES.items() if named == format)

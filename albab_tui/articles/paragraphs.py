"""An article's text, paragraph by paragraph."""

from __future__ import annotations

import re
from pathlib import Path

from albab_tui.articles.folder import ArticleError, read_inside

LARGEST = 1 << 20
"""Bytes of an article's text that are read: as many as a long book has."""
MOST_PARAGRAPHS = 20_000
"""Paragraphs of an article that are read; such a book has fewer, even where each of its lines is one."""

_BREAKS = re.compile(r"\r\n?|\n")


def read_paragraphs(folder: Path, name: str) -> tuple[str, ...]:
    """The lines of an article's text that are not blank.

    Args:
        folder: where articles are looked up; nothing outside of it is read.
        name: the file's name there.

    Raises:
        ArticleError: if there is no such text.
    """
    data = read_inside(folder, name, LARGEST)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"the text of the article is not UTF-8: byte {error.start + 1} is 0x{data[error.start]:02X}"
        raise ArticleError(message, "save it as UTF-8") from None
    paragraphs = tuple(line for line in _BREAKS.split(text) if line.strip())
    if len(paragraphs) > MOST_PARAGRAPHS:
        message = f"the text of the article has more than {MOST_PARAGRAPHS} lines that are not blank"
        raise ArticleError(message, "cut it to the article")
    return paragraphs

"""What a paragraph quotes, and what it says itself."""

from __future__ import annotations

from albab_tui.text.marks import DOUBLE_QUOTES

_OPENING, _CLOSING = "“„«", "”»"
_ANY = DOUBLE_QUOTES + '"'


def unquoted(paragraph: str) -> str:
    """The paragraph with a blank for each character that is quoted, so that each place stays where it is.

    A quotation may come from the paragraph before, or go on in the next one.
    """
    kept: list[str] = []
    is_quoted = False
    for character in paragraph:
        if character in _CLOSING and not is_quoted:
            kept = [" "] * len(kept)
        if character in _ANY:
            is_quoted = character in _OPENING or (character not in _CLOSING and not is_quoted)
        kept.append(" " if is_quoted or character in _ANY else character)
    return "".join(kept)

"""How wide text is at most in a proportional font, for pictures whose reader has fonts that nobody here knows.

The widths are those of DejaVu Sans and Verdana, the widest of the usual fonts without serifs, so that what is laid out
by them overlaps nowhere; in most fonts a text is shorter.
"""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.text.widths import atoms, cell_width, is_narrow

_WIDTHS = {
    **dict.fromkeys(" ijlI|.,:;'!·", 0.46),
    **dict.fromkeys("frt()[]-/\"", 0.50),
    **dict.fromkeys("abcdeghknopqsuvxyz0123456789?–*_«»", 0.66),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ#$&", 0.80),
    **dict.fromkeys("<>=+~≠^", 0.84),
    "J": 0.50, "w": 0.83, "m": 0.98, "M": 0.87,
}  # fmt: skip
"""In parts of the font's size; what is not listed counts by its cells."""
_CELL = 1.02
"""A cell of any other character."""
ELLIPSIS = "…"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How much room a text takes at most, in the unit of its size; bold letters are wider by an eighth."""
    width = sum(_WIDTHS.get(character) or _CELL * cell_width(character) for character in text) * size
    return width * 1.125 if bold else width


def cut_to_fit(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """As much of a text as surely fits, an ellipsis for the rest; empty where not even a letter has room."""
    if text_width(text, size, bold=bold) <= room:
        return text
    left = room - text_width(ELLIPSIS, size, bold=bold)
    kept = ""
    for piece in _letters(text):
        left -= text_width(piece, size, bold=bold)
        if left < 0:
            break
        kept += piece
    return f"{kept.rstrip()}{ELLIPSIS}" if kept.strip() else ""


def in_lines(text: str, size: float, room: float) -> list[str]:
    """A text in lines that surely fit, in_lines between words, and within those that are longer than a line."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}".strip()
        if text_width(joined, size) <= room:
            lines[-1] = joined
        else:
            lines += _pieces(word, size, room)
    return [line for line in lines if line]


def _pieces(word: str, size: float, room: float) -> list[str]:
    pieces, width = [""], 0.0
    for piece in _letters(word):
        width += text_width(piece, size)
        if width > room and pieces[-1]:
            pieces.append("")
            width = text_width(piece, size)
        pieces[-1] += piece
    return pieces


def _letters(text: str) -> Iterable[str]:
    """The pieces that a text may be cut into; the table of widths is only read where some letter needs it."""
    return text if is_narrow(text) else (piece for piece, _ in atoms(text))

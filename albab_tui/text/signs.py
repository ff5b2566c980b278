"""The one table of the signs that the program draws: what each means, and how it looks in each of three sets.

No sign stands for two meanings within a set, nor for what is punctuation in a text; so the ASCII set takes letters for
some. The names of keys ("?", "/", ">") stand for themselves, in bold. Kinds and statuses have theirs with their words.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.text.console_font import CONSOLE_FONT
from albab_tui.text.marks import DASHES, DOUBLE_QUOTES, SINGLE_QUOTES

Repertoire = Literal["unicode", "console", "ascii"]
"""Which characters a terminal shows: all, those of the Linux console's fonts, or 7-bit ones."""


class Sign(Struct, frozen=True):
    """One meaning; all forms have as many characters, each one cell wide."""

    meaning: str
    unicode: str
    console: str
    ascii: str

    def among(self, repertoire: Repertoire) -> str:
        """The form in a set."""
        return {"unicode": self.unicode, "console": self.console, "ascii": self.ascii}[repertoire]


CURSOR = Sign("the current row", "▶", ">", ">")
DISPUTED = Sign("its reports differ", "≠", "!", "!")
GAP = Sign("a stretch of time without events", "┊", "░", "{")
INCLUDED = Sign("a value that is asked for", "■", "■", "+")
EXCLUDED = Sign("a value that is left out", "⊠", "\\", "\\")
NEITHER = Sign("a value that may be asked for", "□", "o", "o")
OPENED = Sign("what belongs to it is shown below", "▾", "v", "v")
CLOSED = Sign("something belongs to it", "▸", "&", "&")
CUT = Sign("the text goes on", "⋯", "¬", "$")
HERE = Sign("the place in the line above", "↑", "↑", "[")
FIGURE = Sign("a figure that a report gives", "#", "#", "#")
PARAGRAPH = Sign("a paragraph of an article", "¶", "¶", "P")
CTRL = Sign("the key ctrl", "^", "^", "^")
DOUBT = Sign("how sure a date is: about, perhaps, both", "~?%", "~?%", "~?%")
FRAME = Sign("the frame of a pane", "╭╮╰╯─│", "┌┐└┘─│", "=====|")
UNSURE = Sign("an event that may lie outside the range asked for", "≟", "}", "}")
HELD = Sign("the passage has it", "✓", "]", "]")
NOT_CHECKED = Sign("nothing can be told of it", "◦", "¿", "`")
NOT_IN_TEXT = Sign("the passage does not have it", "∄", "f", "f")
DIFFERS = Sign("the passage has something else", "≢", "÷", "k")
UNSHOWN = Sign("a letter that can't be shown", "\ufffd", "▒", "_")

SIGNS = (
    CURSOR, DISPUTED, GAP, CUT, INCLUDED, EXCLUDED, NEITHER, CLOSED, OPENED, HERE, FIGURE, PARAGRAPH, CTRL,
    DOUBT, UNSURE, HELD, NOT_CHECKED, NOT_IN_TEXT, DIFFERS, FRAME, UNSHOWN,
)  # fmt: skip
"""Every sign but those of kinds and statuses."""

MOMENT = Sign("it was then", "◆", "♦", "*")
OPENS = Sign("the earliest that one moment can have been", "[", "[", "[")
CLOSES = Sign("the latest that one moment can have been", "]", "]", "]")
MAYBE = Sign("one moment, perhaps then", "·", "·", ".")
LASTS = Sign("it went on then", "━", "═", "=")
MAYBE_LASTS = Sign("it may have gone on then", "╌", "─", "-")
BEFORE = Sign("before what is drawn, too or only", "◄", "◀", "<")
BEHIND = Sign("after what is drawn, too or only", "►", "▶", ">")

LEVELS = Sign("how many events, from few to many", "▁▂▃▄▅▆▇█", "..::■■██", ".:=+*%@#")
BRAILLE = Sign("the same with `--glyphs braille`", "⣀⣀⣤⣤⣶⣶⣿⣿", LEVELS.console, LEVELS.ascii)
WENT_ON = Sign("none was known to be then, and something went on", "─", "─", "-")
HERE_IN_TIME = Sign("where the current event is", "▲", "^", "^")
PUBLISHED = Sign("when an article was published", "╵", "'", "'")
IN_VIEW = Sign("what the list has in view", "═", "═", "=")
ASKED = Sign("the first and the last of what is asked for", "├┤", "├┤", "[]")

ALONG_TIME = (
    MOMENT, OPENS, MAYBE, CLOSES, LASTS, MAYBE_LASTS, BEFORE, BEHIND, LEVELS, BRAILLE, WENT_ON, HERE_IN_TIME, PUBLISHED,
    IN_VIEW, ASKED,
)  # fmt: skip
"""What is drawn along time only, where its place says that it is no letter and no sign of a list."""

MARKED = Sign("the event that is to be compared with another", "•", "•", "*")

BEFORE_ROWS = (MARKED,)
"""What stands before a row only, where the cursor's sign would stand: no sign of a word does."""

PUNCTUATION = {
    **dict.fromkeys(DASHES, "-"), **dict.fromkeys(SINGLE_QUOTES + "‹›", "'"), **dict.fromkeys(DOUBLE_QUOTES, '"'),
    "…": ".", "·": ".", "°": "d",
}  # fmt: skip
"""What is no sign but part of a text, ours or the store's, and what does for it in ASCII."""


def word_sign(repertoire: Repertoire, glyph: str, ascii: str) -> str:
    """What a set has of a sign of two forms: on the console the Unicode one, where the fonts there have that."""
    if repertoire == "unicode" or (repertoire == "console" and glyph in CONSOLE_FONT):
        return glyph
    return ascii


def stand_ins(repertoire: Repertoire) -> dict[str, str]:
    """What is sent in a set for signs and punctuation that were laid out in Unicode."""
    found = {mark: word_sign(repertoire, mark, plain) for mark, plain in PUNCTUATION.items()}
    for sign in (*ALONG_TIME, *BEFORE_ROWS, *SIGNS):
        found |= zip(sign.unicode, sign.among(repertoire), strict=True)
    return found

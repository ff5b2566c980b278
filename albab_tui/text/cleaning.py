"""The one place where foreign text is made harmless, as it enters.

What a terminal would obey or hide becomes visible, what only shapes glyphs goes, what scripts need stays:

- control characters become their Control Picture (escape: ``␛``); next line, line separator and paragraph separator
  become ``␤``; the other controls of C1, unpaired surrogates, overriding and isolating bidi controls (U+202A-202E,
  U+2066-2069), tag characters, noncharacters and the other characters that Unicode calls default ignorable become
  their number, such as ``<U+202E>``;
- layout hints that say nothing (soft hyphen, zero width space, word joiner, byte order mark, the three bidi marks)
  and variation selectors and skin tones, over whose width terminals disagree, are dropped;
- joiners (U+200C, U+200D) stay between letters and marks, where scripts need them, and are dropped elsewhere, where
  they would swallow the width of what follows;
- at most `MOST_MARKS` combining marks and joiners stand in a row; a mark that begins a line gets a base (``◌``), for
  it would sit on whatever the screen shows before it;
- private use and unassigned characters stay: they harm nobody, and newer Unicode assigns more.
"""

from __future__ import annotations

import re
import unicodedata

from albab_tui.text.pattern import Pattern

MOST_MARKS = 8
"""Combining marks in a row that are kept; living scripts need at most about five."""

_HINTS = {0x00AD, 0x200B, 0x2060, 0xFEFF, 0x200E, 0x200F, 0x061C}
_SELECTORS = {
    *(0x180B, 0x180C, 0x180D, 0x180F),
    *range(0xFE00, 0xFE10),
    *range(0x1F3FB, 0x1F400),
    *range(0xE0100, 0xE01F0),
}
_JOINERS = {0x200C, 0x200D}
_BREAKS = {0x0085, 0x2028, 0x2029}
_INVISIBLE = {
    *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2065),
    *range(0xFDD0, 0xFDF0),
    *range(0xFFF0, 0xFFF9),
    *range(0xE0000, 0xE1000),
}
"""Default ignorable (Unicode, DerivedCoreProperties) without being of category Cf, and noncharacters."""


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        shown = self[code] = _shown_character(code)
        return shown


def _shown_character(code: int) -> str:
    character = chr(code)
    if code in _JOINERS or character == "\n":
        return character
    if code in _BREAKS:
        return "␤"
    if code in _HINTS or code in _SELECTORS:
        return ""
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    if hidden or code in _INVISIBLE or code & 0xFFFE == 0xFFFE:
        return f"<U+{code:04X}>"
    return character


_TABLE = _Table()
_TABLE[ord("\t")] = " "


def visible(character: str) -> str:
    """A character as it is shown where each one counts, as in a line being typed: what would be dropped, by its number.

    What becomes of it as the line enters is still told by `clean_line`.
    """
    code = ord(character)
    dropped = code in _HINTS or code in _SELECTORS or code in _JOINERS
    return f"<U+{code:04X}>" if dropped else _TABLE[code]


class _Marks(dict[int, str]):
    """``m`` for each mark and joiner, ``.`` for all else."""

    def __missing__(self, code: int) -> str:
        marked = self[code] = "m" if code in _JOINERS or is_mark(chr(code)) else "."
        return marked


_MARKED = _Marks()
_FLOOD = Pattern(f"(m{{{MOST_MARKS}}})m+")

# Coarse tests that most text fails: only what passes one is looked at character by character.
_MAYBE_FLOOD = Pattern(rf"[^\w\s!-~]{{{MOST_MARKS + 1},}}")
_MAYBE_BARE_MARK = Pattern(r"^[^\w\s!-~]", re.MULTILINE)
_NEWLINES = Pattern(r"\r\n?")
_GAPS = Pattern(r"\n{3,}")


def clean_text(text: str) -> str:
    """The text made harmless, with its line breaks: outer space gone, at most one blank line in a row."""
    text = text.strip(" \t\r\n")
    if text.isascii() and text.isprintable():
        return text
    return _with_sober_marks(_without_gaps(_shown_text(_NEWLINES.sub("\n", text))).strip())


def clean_line(text: str) -> str:
    """The text made harmless and put on one line, for labels, file names and messages."""
    text = clean_text(text)
    return " ".join(part for line in text.split("\n") if (part := line.strip())) if "\n" in text else text


def clean_excerpt(text: str) -> str:
    """A piece of a file's line made harmless, its spaces kept, so that what stands where can be seen."""
    if text.isascii() and text.isprintable():
        return text
    return _with_sober_marks(_shown_text(text))


def clean_output(text: str) -> str:
    """A piece of a file made harmless, with its spaces, tabs and line breaks."""
    if text.isascii() and text.isprintable():
        return text
    return "\t".join(_with_sober_marks(_shown_text(part)) for part in _NEWLINES.sub("\n", text).split("\t"))


def _without_gaps(text: str) -> str:
    """No space at the ends of lines, no more than one blank line; a pattern for such space would be tried at each."""
    if "\n" not in text:
        return text
    return _GAPS.sub("\n\n", "\n".join(line.rstrip(" ") for line in text.split("\n")))


def _shown_text(text: str) -> str:
    text = text.translate(_TABLE)
    return _without_stray_joiners(text) if "\u200c" in text or "\u200d" in text else text


def _with_sober_marks(text: str) -> str:
    text = _MAYBE_FLOOD.sub(lambda match: _cut_floods(match[0]), text)
    return _MAYBE_BARE_MARK.sub(lambda match: _with_base(match[0]), text)


def _without_stray_joiners(text: str) -> str:
    kept: list[str] = []
    for character, following in zip(text, f"{text[1:]} ", strict=True):
        if ord(character) not in _JOINERS or (kept and _in_script(kept[-1]) and _in_script(following)):
            kept.append(character)
    return "".join(kept)


def _in_script(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


def _cut_floods(text: str) -> str:
    kept: list[str] = []
    taken = 0
    for flood in _FLOOD.finditer(text.translate(_MARKED)):
        kept.append(text[taken : flood.end(1)].rstrip("\u200c\u200d"))
        taken = flood.end()
    return "".join((*kept, text[taken:]))


def is_mark(character: str) -> bool:
    """Whether a character sits on the one before it."""
    return unicodedata.category(character)[0] == "M"


def _with_base(character: str) -> str:
    return "◌" + character if is_mark(character) else character

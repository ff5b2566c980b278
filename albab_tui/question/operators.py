"""The words and signs that join terms, and what else is neither a term nor a word, with what to write instead.

Read as words such signs would search for something else than was meant, and nobody would notice.
"""

from __future__ import annotations

import re

from albab_tui.question.fields import BEFORE_COLON, RANGES
from albab_tui.text.normal import normal
from albab_tui.text.pattern import Pattern

_OPERATORS = {"or": "or", "|": "or", "||": "or", "and": "and", "&": "and", "&&": "and", "not": "not", "!": "not"}
"""Each in the form in which it is printed."""
_OTHER_SIGNS = {"∨": "or", "∪": "or", "∧": "and", "∩": "and", "¬": "not"}
_LONGEST_PHRASE = 200
"""Characters within which such a quotation is closed."""

_FIELDS = "|".join(BEFORE_COLON)
_QUOTED = Pattern(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SIGN = Pattern(r"\|\|?|&&?|[][(){}∨∪∧∩¬]|(?<=^[-!])[-!]")
_ONE_OF = Pattern(rf"(-?(?:{'|'.join(RANGES)}):)\[([^][]*)\]", re.IGNORECASE)
"""EDTF's own way to write one of several moments, whose brackets belong to the date."""
_BESIDE_WORDS = ",;.'"
"""Signs that people write beside a word: ``turkey or, russia``."""
_QUOTES = {"“": "”“", "„": "“”", "”": "”", "«": "»", "»": "«", "‘": "’‘", "‚": "‘’", "'": "'", "`": "`'"}
"""What else opens a quotation, and what closes it then."""
_TERM = Pattern(r"(?P<field>-?[A-Za-z]+):(?P<value>.+)", re.DOTALL)
_OTHER_COLON = Pattern(rf"-?({_FIELDS})(?:[=<>~]|!=)+", re.IGNORECASE)
_LATE_FIELD = Pattern(rf"[^\w\"-]*-?({_FIELDS}):", re.IGNORECASE)
_FIELD = Pattern(rf"[-!]?({_FIELDS}):", re.IGNORECASE)


def operator(chunk: str) -> str:
    """``or``, ``and`` or ``not`` where what stands between blanks is one of them or its sign; else empty."""
    return _OPERATORS.get(chunk.casefold(), "") if chunk.isascii() else ""


def is_operator(value: str) -> bool:
    """Whether a value can't stand alone without quotes, as it would join others."""
    return bool(operator(normal("NFKC", value)))


def refusal(text: str, chunk: re.Match[str]) -> str:
    """Why what stands between blanks in a text is no term, and what to write instead; empty where it may be one."""
    shown = _ONE_OF.sub(r"\1\2", normal("NFKC", chunk[0]))
    outside = _QUOTED.sub("", shown)
    word = outside.strip(_BESIDE_WORDS)
    if outside == shown and (meant := operator(word)):
        return f'{chunk[0]} is not read: write {meant} alone; for the word itself write "{word}"'
    if chunk[0] in _OTHER_SIGNS:
        return f"{chunk[0]} is not read: write {_OTHER_SIGNS[chunk[0]]}; in quotes it is text"
    if sign := _SIGN.search(outside):
        return _within(shown, sign[0])
    return _misplaced(outside, chunk[0]) or _other_quotes(text, chunk)


def _within(shown: str, sign: str) -> str:
    """A sign within a word."""
    if sign in "()[]{}":
        return f"{shown} is not read: brackets are written ( and ); in quotes they are text"
    if sign in "!-":
        return f"{shown} is not read: one minus is enough; in quotes it is text"
    meant = _OPERATORS.get(sign) or _OTHER_SIGNS[sign]
    if meant == "not":
        return f"{shown} is not read: a minus leaves out; in quotes it is text"
    sides = [side for side in shown.split(sign) if side]
    joined = f" {meant} ".join(sides) if len(sides) > 1 else f"a {meant} b"
    if len(sides) > 1 and (term := _TERM.fullmatch(sides[0])) and not any(":" in side for side in sides[1:]):
        joined = f"{term['field']}:({joined.partition(':')[2]})"
    return f"{sign} is not read within a word: write {joined}; in quotes it is text"


def _misplaced(outside: str, shown: str) -> str:
    """A field that stands inside a word, or has another sign than the colon."""
    if other := _OTHER_COLON.match(outside):
        return f"{other[0]} is not read: a field takes a colon, {other[1].lower()}:"
    inside = _LATE_FIELD.match(outside)
    if (inside and not _FIELD.match(shown)) or (outside.startswith(":") and not shown.startswith('"')):
        field = f"{inside[1].lower()}:" if inside else "the field's name"
        return f"{shown} is not read: begin the term with {field}; in quotes it is text"
    return ""


def _other_quotes(text: str, chunk: re.Match[str]) -> str:
    """A phrase of several words in other quotation marks than the two that a filter reads."""
    value = re.match(r"(-?(?:~|[A-Za-z]+:)?)(.)", chunk[0])
    closing = _QUOTES.get(value[2], "") if value else ""
    if value is None or not closing or chunk[0].endswith(tuple(closing)):
        return ""
    end = re.compile(rf"[{closing}](?=\s|$)").search(text, chunk.end(), chunk.end() + _LONGEST_PHRASE)
    if end is None:
        return ""
    phrase = text[chunk.start() + value.end() : end.start()].replace('"', "")
    return f'{value[2]} does not hold words together: write {value[1]}"{phrase}"'

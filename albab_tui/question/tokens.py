"""The text of a filter in pieces: brackets, operators, and terms."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from albab_tui.question.operators import operator, refusal
from albab_tui.question.typed import FilterError
from albab_tui.text.pattern import Pattern

TokenKind = Literal["(", ")", "or", "and", "not", "minus", "of", "term"]
"""``minus`` and ``of`` stand right before a bracket: ``-(`` and ``actor:(``."""

_CHUNK = Pattern(r'(?:"(?:[^"\\]|\\.)*+"|[^\s"()])++', re.DOTALL)
"""What stands between blanks and brackets, quoted text as a whole."""
_FIELD = r'(?:(?P<field>[A-Za-z]+)|"(?P<role>(?:[^"\\]|\\.)+)")'
_TERM = Pattern(
    rf'(?P<minus>[-!])?(?:(?P<inside>~)|{_FIELD}:)?(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^"]*))', re.DOTALL
)
_OF = Pattern(rf"(?P<minus>[-!])?{_FIELD}:", re.DOTALL)
_ESCAPED = Pattern(r"\\(.)", re.DOTALL)


class FilterToken(Struct, frozen=True):
    """One piece."""

    kind: TokenKind
    position: int
    end: int
    minus: bool = False
    field: str = ""
    """What stands before the colon, in lower case; as it is where it stands in quotes."""
    role: bool = False
    """Whether that stands in quotes, so that it is a role of the store's own."""
    value: str = ""
    """A term's value, without the quotes."""
    quoted: bool = False
    inside: bool = False
    """Whether a word is meant inside words too, ``~word``."""


def next_place(text: str, position: int) -> int:
    """Where the next piece begins at or behind a place, or the text ends."""
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def token_at(text: str, position: int) -> FilterToken:
    """The piece that begins at a place which is no blank.

    Raises:
        FilterError: where none begins.
    """
    if text[position] in "()":
        return _bracket(text, position)
    chunk = _CHUNK.match(text, position)
    if chunk is None or text[chunk.end() : chunk.end() + 1] == '"':
        raise FilterError(text, position, "a quote is not closed, or stands inside a word")
    if kind := operator(chunk[0]):
        return FilterToken(kind, position, chunk.end())  # type: ignore[arg-type]
    if refused := refusal(text, chunk):
        raise FilterError(text, position, refused)
    if text[chunk.end() : chunk.end() + 1] == "(":
        return _before_bracket(text, chunk)
    return _term(text, chunk)


def _bracket(text: str, position: int) -> FilterToken:
    after = text[position + 1 : position + 2]
    if text[position] == ")" and after and not (after.isspace() or after in "()"):
        raise FilterError(text, position + 1, "a bracket ends here: put a blank behind it; in quotes it is text")
    return FilterToken("(" if text[position] == "(" else ")", position, position + 1)


def _before_bracket(text: str, chunk: re.Match[str]) -> FilterToken:
    if chunk[0] == "-":
        return FilterToken("minus", chunk.start(), chunk.end())
    match = _OF.fullmatch(chunk[0])
    if match is None:
        reason = f"a bracket stands right behind {_short(chunk[0])}: put a blank between them; in quotes it is text"
        raise FilterError(text, chunk.start(), reason)
    return FilterToken("of", chunk.start(), chunk.end(), bool(match["minus"]), *_before_colon(match))


def _term(text: str, chunk: re.Match[str]) -> FilterToken:
    match = _TERM.fullmatch(chunk[0])
    if match is None:
        raise FilterError(text, chunk.start(), "a quote is not closed, or stands inside a word")
    quoted, minus, inside = match["quoted"], bool(match["minus"]), bool(match["inside"])
    value = match["bare"] if quoted is None else _ESCAPED.sub(r"\1", quoted)
    field, role = _before_colon(match)
    return FilterToken("term", chunk.start(), chunk.end(), minus, field, role, value, quoted is not None, inside)


def _before_colon(match: re.Match[str]) -> tuple[str, bool]:
    """What stands before the colon, and whether it stands in quotes."""
    if match["role"] is not None:
        return _ESCAPED.sub(r"\1", match["role"]), True
    return (match["field"] or "").lower(), False


def _short(chunk: str) -> str:
    return chunk if len(chunk) <= 20 else f"{chunk[:19]}…"

"""Slips of the hand that parsers notice late or name by their effects: told where they were made."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from yaml import CollectionEndEvent

from albab_tui.findings import Finding, Path
from albab_tui.store.mistakes.colons import spaced
from albab_tui.store.mistakes.parser_stops import (
    BAD_ESCAPE,
    COLON_WANTED,
    END_WANTED,
    ITEM_WANTED,
    LIST_OPEN,
    MAPPING_OPEN,
    NEVER_ENDS,
    NO_BEGINNING,
    SECOND_COLON,
    TAB,
    TIGHT_COLON,
    Stop,
)
from albab_tui.store.reading.lines import Lines

_CONFLICT = re.compile(r"(?:\A|[\r\n])(?=(?:<{7}|\|{7}|={7}|>{7})(?:[ \r\n]|\Z))")
_NEAR = 2
"""Lines below a mark in which a parser stops for it."""
_OPEN = (LIST_OPEN, MAPPING_OPEN)
_LONGEST_NAME = 1000
"""Characters in the name of a field; parsers look no further than 1024 for its colon."""


class Halt(NamedTuple):
    """Where a parser stopped."""

    stop: Stop
    """Its reason."""
    at: int
    """The place."""
    begin: int
    """Where what it was reading begins."""
    last: Any
    """The last event that it gave."""
    path: Path
    """The way to what was to come."""
    last_path: Path
    """The way to the last value that was read."""
    text: str
    """All it was to read."""
    lines: Lines

    def finding(self, at: int, message: str, cure: str, path: Path = ()) -> Finding:
        """What to tell of it."""
        return Finding(path, "syntax", message, cure, at)

    def meant(self, at: int, path: Path) -> Finding:
        """The reason itself, where it is all that can be told."""
        return self.finding(at, self.stop.message, self.stop.cure, path)


def conflict_mark(halt: Halt) -> Finding | None:
    """A line that a version control system left where two people changed the same lines."""
    if (mark := _blamed(halt)) is None:
        return None
    cure = "keep one side, and take out the lines with <<<<<<<, ======= and >>>>>>>"
    return halt.finding(mark.end(), "a mark of a merge conflict stands here", cure)


def _blamed(halt: Halt) -> re.Match[str] | None:
    """The first line with <<<<<<<; without one, a mark right above, for an underline of = signs is none."""
    last = None
    for last in _CONFLICT.finditer(halt.text, 0, halt.at + 8):
        if halt.text.startswith("<", last.end()):
            return last
    near = last is not None and halt.lines.at(halt.at)[0] - halt.lines.at(last.end())[0] <= _NEAR
    return last if near else None


def missing_space(halt: Halt) -> Finding | None:
    """``kind:meeting``, which is one word to YAML."""
    at, path = halt.begin, halt.path
    if halt.stop is SECOND_COLON and not (halt.last_path and isinstance(halt.last_path[-1], str)):
        at, path = halt.last.start_mark.index, halt.last_path  # it was read as one text with the line below
    elif halt.stop not in (COLON_WANTED, TIGHT_COLON):
        return None
    meant = spaced(halt.text, at)
    if meant is None:
        return None
    if halt.stop is TIGHT_COLON:  # among brackets, where much more may stand in the line
        meant = meant._replace(value="…")
    return halt.finding(meant.at, "a space belongs behind the colon", f"write {meant}", path)


def behind_quotes(halt: Halt) -> Finding | None:
    """A quoted text with more behind it, or one that was left open and ends with the next quotation mark."""
    last = halt.last
    if getattr(last, "style", None) not in ("'", '"'):
        return None
    if halt.text[last.end_mark.index : halt.at].strip(" \t"):
        return None
    behind = halt.text[halt.at : halt.at + 1]
    if behind in "[]{}":  # so is nothing at all, at the end of the file
        return None
    if last.end_mark.line > last.start_mark.line:
        line = halt.lines.at(last.end_mark.index)[0]
        message = f"the quoted text that begins here ends on line {line}, with something behind it"
        return halt.finding(last.start_mark.index, message, "close it on its own line", halt.last_path)
    if behind in "'\"" and halt.stop in _OPEN:
        return None
    marks, others = ("single", "“ ”") if last.style == '"' else ("double", "’")
    cure = f"put the whole text in {marks} quotes, or write {others} inside it"
    return halt.finding(halt.at, "something stands behind a quoted text", cure, halt.last_path)


def behind_brackets(halt: Halt) -> Finding | None:
    """A list or mapping in brackets with more behind it: ``[16]"``, ``{…},``, or text that begins with a bracket."""
    if halt.stop in (*_OPEN, END_WANTED, SECOND_COLON):
        return None
    at = halt.begin if halt.stop is NEVER_ENDS else halt.at
    bracket, behind = halt.lines.before(at).rstrip(" \t")[-1:], halt.text[at : at + 1]
    if bracket not in ("]", "}") or not behind:
        return None
    path = halt.last_path if isinstance(halt.last, CollectionEndEvent) else halt.path
    cure = "leave it out" if behind in ",;]}'\"" else "leave it out, or put the whole text in quotes"
    return halt.finding(at, f"something stands behind the closing {bracket}", cure, path)


def long_name(halt: Halt) -> Finding | None:
    """A name so long that a parser takes it for something else."""
    if halt.text[halt.at : halt.at + 1] != ":":
        return None
    in_block = halt.stop is COLON_WANTED and halt.at - halt.begin > _LONGEST_NAME
    name = halt.last_path[-1] if halt.last_path else ""
    in_braces = halt.stop is MAPPING_OPEN and isinstance(name, str) and len(name) > _LONGEST_NAME
    if not (in_block or in_braces):
        return None
    at, path = (halt.begin, halt.path) if in_block else (halt.at, halt.last_path)
    return halt.finding(at, "the name of a field is too long", "names of fields are words such as title", path)


def unclosed(halt: Halt) -> Finding | None:
    """A list or mapping in brackets without its end."""
    if halt.stop not in _OPEN:
        return None
    message = halt.stop.message.format(halt.lines.at(halt.begin)[0])
    path = halt.path[:-1] if halt.stop is LIST_OPEN else halt.path  # the list, not the item that was to come
    return halt.finding(halt.at, message, halt.stop.cure, path)


def indented_too_deep(halt: Halt) -> Finding | None:
    """A field that is indented like a part of the text above it."""
    if halt.stop is not SECOND_COLON or not halt.lines.before(halt.at).strip().isidentifier():
        return None
    cure = "indent fields of one item alike, or quote text with a colon"
    return halt.finding(halt.at, "this is indented deeper than the field above", cure, halt.path)


def out_of_line(halt: Halt) -> Finding | None:
    """A field that is indented less than its item."""
    return halt.meant(halt.at, halt.last_path) if halt.stop is ITEM_WANTED else None


def no_field(halt: Halt) -> Finding | None:
    """A line without a colon, which a parser takes for the name of a field until it meets the next line."""
    return halt.meant(halt.begin, halt.path) if halt.stop in (COLON_WANTED, NEVER_ENDS) else None


def tab(halt: Halt) -> Finding | None:
    """A tab, which one parser names and the other takes for a character like any other that begins nothing."""
    if halt.stop is not NO_BEGINNING or halt.text[halt.at : halt.at + 1] != "\t":
        return None
    return halt.finding(halt.at, TAB.message, TAB.cure, halt.path)


def bad_escape(halt: Halt) -> Finding | None:
    """An escape that YAML does not know; one parser stops at its backslash and the other behind."""
    if halt.stop is not BAD_ESCAPE:
        return None
    return halt.meant(halt.at if halt.text.startswith("\\", halt.at) else halt.at - 1, halt.path)


SLIPS = (
    conflict_mark, long_name, missing_space, behind_quotes, behind_brackets, unclosed, indented_too_deep, out_of_line,
    no_field, tab, bad_escape,
)  # fmt: skip
"""Each tells of its slip, if that is why a parser stopped; the first that knows has the word."""

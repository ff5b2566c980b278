"""Slips of the hand that libyaml notices late or names by their effects: told where they were made."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from yaml import CollectionEndEvent

from albab_tui.findings import Finding, Path
from albab_tui.store.mistakes.colons import spaced
from albab_tui.store.reading.lines import Lines

_CONFLICT = re.compile(r"(?:\A|[\r\n])(?=(?:<{7}|\|{7}|={7}|>{7})(?:[ \r\n]|\Z))")
_NEAR = 2
"""Lines below a mark in which libyaml stops for it."""
_UNCLOSED = (
    ("',' or ']'", "the list that begins on line {} is not closed", "separate items with commas and end with ]"),
    ("',' or '}'", "the mapping that begins on line {} is not closed", "separate fields with commas and end with }"),
)
_LONGEST_NAME = 1000
"""Characters in the name of a field; libyaml looks no further than 1024 for its colon."""


class Halt(NamedTuple):
    """Where libyaml stopped."""

    said: str
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
    if "mapping values" in halt.said and not (halt.last_path and isinstance(halt.last_path[-1], str)):
        at, path = halt.last.start_mark.index, halt.last_path  # it was read as one text with the line below
    elif "expected ':'" not in halt.said:  # nor unexpected
        return None
    meant = spaced(halt.text, at)
    if meant is None:
        return None
    if "unexpected" in halt.said:  # among brackets, where much more may stand in the line
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
    if behind in "'\"" and "',' or" in halt.said:
        return None
    marks, others = ("single", "“ ”") if last.style == '"' else ("double", "’")
    cure = f"put the whole text in {marks} quotes, or write {others} inside it"
    return halt.finding(halt.at, "something stands behind a quoted text", cure, halt.last_path)


def behind_brackets(halt: Halt) -> Finding | None:
    """A list or mapping in brackets with more behind it: ``[16]"``, ``{…},``, or text that begins with a bracket."""
    if any(part in halt.said for part in ("',' or", "<document start>", "mapping values")):
        return None
    at = halt.begin if _never_ends(halt) else halt.at
    bracket, behind = halt.lines.before(at).rstrip(" \t")[-1:], halt.text[at : at + 1]
    if bracket not in ("]", "}") or not behind:
        return None
    path = halt.last_path if isinstance(halt.last, CollectionEndEvent) else halt.path
    cure = "leave it out" if behind in ",;]}'\"" else "leave it out, or put the whole text in quotes"
    return halt.finding(at, f"something stands behind the closing {bracket}", cure, path)


def long_name(halt: Halt) -> Finding | None:
    """A name so long that libyaml takes it for something else."""
    if halt.text[halt.at : halt.at + 1] != ":":
        return None
    in_block = "expected ':'" in halt.said and halt.at - halt.begin > _LONGEST_NAME
    name = halt.last_path[-1] if halt.last_path else ""
    in_braces = "',' or '}'" in halt.said and isinstance(name, str) and len(name) > _LONGEST_NAME
    if not (in_block or in_braces):
        return None
    at, path = (halt.begin, halt.path) if in_block else (halt.at, halt.last_path)
    return halt.finding(at, "the name of a field is too long", "names of fields are words such as title", path)


def unclosed(halt: Halt) -> Finding | None:
    """A list or mapping in brackets without its end."""
    for part, message, cure in _UNCLOSED:
        if part in halt.said:
            path = halt.path[:-1] if "]" in part else halt.path  # the list, not the item that was to come
            return halt.finding(halt.at, message.format(halt.lines.at(halt.begin)[0]), cure, path)
    return None


def too_deep(halt: Halt) -> Finding | None:
    """A field that is indented like a part of the text above it."""
    if "mapping values" not in halt.said or not halt.lines.before(halt.at).strip().isidentifier():
        return None
    cure = "indent fields of one item alike, or quote text with a colon"
    return halt.finding(halt.at, "this is indented deeper than the field above", cure, halt.path)


def out_of_line(halt: Halt) -> Finding | None:
    """A field that is indented less than its item."""
    if "expected '-' indicator" not in halt.said:
        return None
    cure = "indent it as the other fields of its item, or begin an item with a hyphen"
    return halt.finding(halt.at, "this lines up with no field and no item above", cure, halt.last_path)


def no_field(halt: Halt) -> Finding | None:
    """A line without a colon, which libyaml takes for the name of a field until it meets the next line."""
    if "expected ':'" not in halt.said:
        return None
    return halt.finding(halt.begin, "neither a field nor part of a text", "write name: value, or indent it", halt.path)


def open_quotes(halt: Halt) -> Finding | None:
    """A quoted text that no quotation mark ends."""
    if not _never_ends(halt):
        return None
    return halt.finding(halt.begin, "a quoted text that never ends", "close the quotation marks", halt.path)


def _never_ends(halt: Halt) -> bool:
    return "unexpected end of stream" in halt.said or "document indicator" in halt.said


SLIPS = (
    conflict_mark, long_name, missing_space, behind_quotes, behind_brackets, unclosed, too_deep, out_of_line, no_field,
    open_quotes,
)  # fmt: skip
"""Each tells of its slip, if that is why libyaml stopped; the first that knows has the word."""

"""What libyaml says when it can't read a file, in plain words."""

from __future__ import annotations

from yaml import MarkedYAMLError

from albab_tui.store.cleaning import clean_line
from albab_tui.store.faults import Fault, Path

_PLAIN = (
    ("cannot start any token", "this can't begin a value", "put it in quotes; indent with spaces, not tabs"),
    ("mapping values are not allowed", "a second colon in one value", "put text with a colon and a space in quotes"),
    ("could not find expected ':'", "neither a field nor part of a text", "write name: value, or indent it"),
    ("did not find expected key", "this does not line up with the fields above", "indent fields of one item alike"),
    ("did not find expected '-' indicator", "this does not line up with the list above", "begin items with a hyphen"),
    ("unexpected end of stream", "the file ends inside a quoted text", "close the quotation marks"),
    ("escape character", "an unknown escape in a quoted text", "write \\\\ for a backslash, or use single quotes"),
    ("escape code", "an escape that names no character", "write the character itself"),
    ("',' or ']'", "a list that is not closed", "separate items with commas and end with ]"),
    ("',' or '}'", "a mapping that is not closed", "separate fields with commas and end with }"),
)


def syntax_fault(error: Exception, at: int, length: int, path: Path) -> Fault:
    """The parser's error as a fault.

    Args:
        error: whatever the parser raised.
        at: where it last was, for errors that do not say.
        length: the text's length.
        path: the way to what was being read.
    """
    if not isinstance(error, MarkedYAMLError):
        return Fault(at, "syntax", path, "the file can't be read on from here", "look for odd characters")
    mark = error.problem_mark or error.context_mark
    said = error.problem or error.context or "this is not YAML"
    place = min(mark.index, length) if mark else at
    for part, message, cure in _PLAIN:
        if part in said:
            return Fault(place, "syntax", path, message, cure)
    return Fault(place, "syntax", path, clean_line(said), "")

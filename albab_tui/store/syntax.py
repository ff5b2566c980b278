"""What libyaml says when it can't read a file, in plain words."""

from __future__ import annotations

from yaml import MarkedYAMLError

from albab_tui.store.cleaning import clean_line
from albab_tui.store.faults import Fault, Path
from albab_tui.store.lines import Lines

_PLAIN = (
    ("node content", "a value is missing here", "write one, or leave the comma or colon out"),
    ("directive", "a line that begins with %", "put text that begins with % in quotes"),
    ("cannot start any token", "this can't begin a value", "put it in quotes; indent with spaces, not tabs"),
    ("mapping values are not allowed", "a second colon in one value", "put text with a colon and a space in quotes"),
    ("could not find expected ':'", "neither a field nor part of a text", "write name: value, or indent it"),
    ("did not find expected key", "this does not line up with the fields above", "indent fields of one item alike"),
    (
        "did not find expected '-' indicator",
        "this lines up with no field and no item above",
        "indent it as the other fields of its item, or begin an item with a hyphen",
    ),
    ("escape character", "an unknown escape in a quoted text", "write \\\\ for a backslash, or use single quotes"),
    ("hexdecimal", "an escape without all its digits", "write two after \\x, four after \\u, eight after \\U"),
    ("tab character", "a tab stands where only spaces may", "indent with spaces"),
    ("sequence entries", "no list can begin here", "begin it on a line of its own, or put the hyphen in quotes"),
    ("mapping keys", "no field can begin here", "begin it on a line of its own, or put the text in quotes"),
    ("document indicator", "a quoted text that never ends", "close the quotation marks"),
    ("alphabetic or numeric", "& and * begin a name here", "put text that begins with them in quotes"),
    ("comment or line break", "something stands behind | or >", "begin the text in the next line"),
    ("<document start>", "something stands behind the end of the store", "leave it out, or quote the whole text"),
    ("incompatible YAML", "an unknown version of YAML", "leave the line that begins with %YAML out"),
    ("tag handle", "tags are not part of this format", "leave it out: all values are text"),
    ("escape code", "an escape that names no character", "write the character itself"),
)
_UNCLOSED = (
    ("',' or ']'", "the list that begins on line {} is not closed", "separate items with commas and end with ]"),
    ("',' or '}'", "the mapping that begins on line {} is not closed", "separate fields with commas and end with }"),
)


def syntax_fault(error: Exception, at: int, path: Path, lines: Lines) -> Fault:
    """The parser's error as a fault.

    Args:
        error: whatever the parser raised.
        at: where it last was, for errors that do not say.
        path: the way to what was being read.
        lines: finds lines.
    """
    if not isinstance(error, MarkedYAMLError) or not (mark := error.problem_mark or error.context_mark):
        return Fault(at, "syntax", path, "the file can't be read on from here", "look for odd characters")
    said = clean_line(error.problem or error.context or "this is not YAML")
    begin = error.context_mark or mark
    for part, message, cure in _UNCLOSED:
        if part in said:
            return Fault(mark.index, "syntax", path, message.format(lines.at(begin.index)[0]), cure)
    if "mapping values" in said and lines.before(mark.index).strip().isidentifier():
        message = "this is indented deeper than the field above"
        return Fault(mark.index, "syntax", path, message, "indent fields of one item alike, or quote text with a colon")
    if "unexpected end of stream" in said:
        return Fault(begin.index, "syntax", path, "a quoted text that never ends", "close the quotation marks")
    message, cure = next(((words, cure) for part, words, cure in _PLAIN if part in said), (said, ""))
    return Fault(mark.index, "syntax", path, message, cure)

"""What libyaml says when it can't read a file, in plain words."""

from __future__ import annotations

from yaml import MarkedYAMLError

from albab_tui.findings import Finding
from albab_tui.store.mistakes.slips import SLIPS, Halt
from albab_tui.store.reading.building import HaltError
from albab_tui.store.reading.levels import too_deep
from albab_tui.store.reading.lines import Lines
from albab_tui.text.cleaning import clean_line

_PLAIN = (
    ("node content", "a value is missing here", "write one, or leave the comma or colon out"),
    ("directive", "a line that begins with %", "put text that begins with % in quotes"),
    ("cannot start any token", "this can't begin a value", "put it in quotes; indent with spaces, not tabs"),
    ("mapping values are not allowed", "a second colon in one value", "put text with a colon and a space in quotes"),
    ("did not find expected key", "this does not line up with the fields above", "indent fields of one item alike"),
    ("escape character", "an unknown escape in a quoted text", "write \\\\ for a backslash, or use single quotes"),
    ("hexdecimal", "an escape without all its digits", "write two after \\x, four after \\u, eight after \\U"),
    ("tab character", "a tab stands where only spaces may", "indent with spaces"),
    ("sequence entries", "no list can begin here", "begin it on a line of its own, or put the hyphen in quotes"),
    ("mapping keys", "no field can begin here", "begin it on a line of its own, or put the text in quotes"),
    ("unexpected ':'", "no space stands behind a colon", "write one, or put the text in quotes"),
    ("alphabetic or numeric", "& and * begin a name here", "put text that begins with them in quotes"),
    ("comment or line break", "something stands behind | or >", "begin the text in the next line"),
    ("<document start>", "something stands behind the end of the store", "leave it out, or quote the whole text"),
    ("incompatible YAML", "an unknown version of YAML", "leave the line that begins with %YAML out"),
    ("tag handle", "tags are not part of this format", "leave it out: all values are text"),
    ("escape code", "an escape that names no character", "write the character itself"),
)


def syntax_finding(halted: HaltError, text: str, lines: Lines) -> Finding:
    """The parser's error as a finding.

    Args:
        halted: where and why it stopped.
        text: what it was to read.
        lines: finds lines.
    """
    error, last, path = halted.error, halted.last, halted.path
    if not isinstance(error, MarkedYAMLError) or not (mark := error.problem_mark or error.context_mark):
        at = last.start_mark.index if last else 0
        return Finding(path, "syntax", "the file can't be read on from here", "look for odd characters", at)
    said = clean_line(error.problem or error.context or "this is not YAML")
    if "nesting depth" in said:
        return too_deep(mark.index, path)
    begin = error.context_mark or mark
    halt = Halt(said, mark.index, begin.index, last, path, halted.last_path, text, lines)
    for slip in SLIPS:
        if finding := slip(halt):
            return finding
    message, cure = next(((words, cure) for part, words, cure in _PLAIN if part in said), (said, ""))
    return halt.finding(mark.index, message, cure, path)

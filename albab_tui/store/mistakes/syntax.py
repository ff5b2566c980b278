"""What a parser says when it can't read a file, in plain words."""

from __future__ import annotations

from yaml import MarkedYAMLError

from albab_tui.findings import Finding
from albab_tui.store.mistakes.parser_stops import TOO_NESTED, stop_meant
from albab_tui.store.mistakes.slips import SLIPS, Halt
from albab_tui.store.reading.building import HaltError
from albab_tui.store.reading.levels import nested_too_deep
from albab_tui.store.reading.lines import Lines
from albab_tui.text.cleaning import clean_line


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
    stop = stop_meant(clean_line(f"{error.context or ''}: {error.problem or 'this is not YAML'}"))
    if stop is TOO_NESTED:
        return nested_too_deep(mark.index, path)
    begin = error.context_mark or mark
    halt = Halt(stop, mark.index, begin.index, last, path, halted.last_path, text, lines)
    found = (slip(halt) for slip in SLIPS)
    return next(filter(None, found), None) or halt.meant(mark.index, path)

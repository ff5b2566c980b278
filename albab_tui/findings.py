"""A mistake from the moment it is noticed, and what it is told with: the way to a field, foreign text in a message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from msgspec import Struct

from albab_tui.errors import Problem, Severity
from albab_tui.text.cleaning import clean_line
from albab_tui.text.nearest_name import nearest_name

Path = tuple[str | int, ...]
"""The way to a value from the top of the file: names of fields and places in lists, counted from 0."""

_LONGEST_QUOTE = 40
_LONGEST_PATH = 10


class Finding(Struct, frozen=True):
    """Something that is wrong."""

    path: Path
    """The offending field."""
    rule: str
    """Short name of what was broken, such as ``unknown-id``."""
    message: str
    """What is wrong; no foreign text but what is clean."""
    cure: str | Callable[[], str] = ""
    """What would be right; a function where it costs time to find and most findings of a flood are never shown."""
    place: int | None = None
    """Where it stands, as an offset in the text that was read; None where the path leads there, or nothing does."""
    severity: Severity = "error"


class Spot(NamedTuple):
    """A place in a file, as it is told; of what has no lines it is the beginning."""

    line: int = 1
    column: int = 1
    excerpt: str = ""
    caret: int = 0


class Places(Protocol):
    """What knows where in a file a finding stands."""

    @property
    def file(self) -> str:
        """The file's name as it can be shown."""
        ...

    def spot(self, finding: Finding) -> Spot:
        """Where the finding stands."""
        ...


class WholeFile:
    """The places of a file that was not read: a finding is about all of it."""

    def __init__(self, file: str) -> None:
        self.file = file

    def spot(self, finding: Finding) -> Spot:
        """The beginning of the file."""
        return Spot()


def problem(finding: Finding, places: Places) -> Problem:
    """The finding as a user reads it: with the file, the line and the column, and a cure that was thought of."""
    line, column, excerpt, caret = places.spot(finding)
    cure = finding.cure if isinstance(finding.cure, str) else finding.cure()
    path, file = path_text(finding.path), places.file
    return Problem(file, line, column, finding.rule, path, finding.message, cure, excerpt, caret, finding.severity)


def path_text(path: Path) -> str:
    """The path as people write it: ``events[12].reports[0].source``."""
    text = ""
    for step in path[:_LONGEST_PATH]:
        text += f"[{step}]" if isinstance(step, int) else f".{shortened(step)}"
    return text.removeprefix(".") + ("…" if len(path) > _LONGEST_PATH else "")


def shortened(text: str) -> str:
    """Foreign text for a message: clean, on one line, cut where it is long."""
    text = clean_line(text[: 10 * _LONGEST_QUOTE])
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def quoted(text: str) -> str:
    """Foreign text for a message, in quotation marks."""
    return f'"{shortened(text)}"'


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A question that names the nearest valid name, empty if there is none."""
    found = nearest_name(word, valid)
    return f"did you mean {quoted(found)}?" if found else ""

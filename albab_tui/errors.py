"""What can go wrong, as one tree.

- `AlbabError`: every error this program raises on purpose; ``str`` gives one line for a person.
    - `StoreError`: a store can't be opened or holds mistakes; carries a `Problem` for each of them.

A `Problem` says where it is (file, line, column and the field's path), what is wrong and what would be right.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning"]
"""A warning is told and fails nothing: what it is about may well be meant."""

MOST_PROBLEMS = 50
"""How many problems of one file are told; the others are only counted."""

MOST_COUNTED = 1000
"""How many problems of one file are looked for."""


class AlbabError(Exception):
    """Something the user can put right; ``str`` says what, in one line."""


class Problem(Struct, frozen=True, order=True):
    """One mistake in a file. All texts are clean: safe to print."""

    file: str
    """The file's name as the user gave it."""
    line: int
    """Line in the file, counted from 1."""
    column: int
    """Character in the line, counted from 1."""
    rule: str
    """Short name of what was broken, such as ``unknown-id``."""
    path: str
    """The field, such as ``events[12].reports[0].source`` (items counted from 0); empty for the whole file."""
    message: str
    """What is wrong."""
    cure: str = ""
    """What would be right."""
    excerpt: str = ""
    """The line of the file, or the stretch of it around the column."""
    caret: int = 0
    """Terminal cells in `excerpt` before the column."""
    severity: Severity = "error"

    def __str__(self) -> str:
        severity = "" if self.severity == "error" else f"{self.severity}: "
        where = f"{self.file}:{self.line}:{self.column}: {severity}{self.rule}: "
        field = f"{self.path}: " if self.path else ""
        return where + field + self.message + (f"; {self.cure}" if self.cure else "")


class StoreError(AlbabError):
    """A store can't be opened, or holds mistakes.

    Args:
        problems: what is wrong, in the order of the file; at least one.
        more: how many further problems were found but are not told; the search ends at `MOST_COUNTED` in all.
    """

    def __init__(self, problems: tuple[Problem, ...], more: int = 0) -> None:
        super().__init__(problems, more)
        self.problems = problems
        self.more = more

    def __str__(self) -> str:
        others = len(self.problems) - 1 + self.more
        return str(self.problems[0]) + (f" ({self.others(others)})" if others else "")

    def others(self, count: int) -> str:
        """Words for so many further problems."""
        all_found = len(self.problems) + self.more < MOST_COUNTED
        return f"and {count} more" if all_found else f"and at least {count} more"


def render_problem(problem: Problem) -> str:
    """The problem as several lines: where and what, then the file's line with a caret under the place."""
    if not problem.excerpt:
        return str(problem)
    before = margin(problem)
    return f"{problem}\n{before}{problem.excerpt}\n{' ' * (len(before) + problem.caret)}^"


def margin(problem: Problem) -> str:
    """What stands before the file's line."""
    return f"{problem.line:>6} | "


def render_problems(error: StoreError) -> str:
    """Every problem of the error in the form of `render_problem`, then how many more there are."""
    parts = [render_problem(problem) for problem in error.problems]
    if error.more:
        parts.append(error.others(error.more))
    return "\n".join(parts)

"""The mistakes of a store, each with the line of the file and a sign under the place."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.errors import Problem, StoreError
from albab_tui.text.signs import HERE


def problem_page(error: StoreError) -> tuple[Paragraph, ...]:
    """Every mistake, in the order of the file."""
    count = len(error.problems) + error.more
    found = "one mistake" if count == 1 else f"{count} mistakes"
    head = paragraph((f"The file can't be shown as it stands: {found}. Mend it and press R.", "title"))
    rest = (paragraph(f"and {error.more} more"),) if error.more else ()
    return (head, *(line for problem in error.problems for line in _problem(problem)), *rest)


def _problem(problem: Problem) -> Iterator[Paragraph]:
    yield BLANK
    place = f"{problem.file}:{problem.line}:{problem.column}"
    yield paragraph((place, "mark"), f" {problem.path}" if problem.path else "", (f" {problem.rule}", "quiet"))
    yield paragraph((problem.message, "fault"), f"; {problem.cure}" if problem.cure else "", indent=2)
    if problem.excerpt:
        yield paragraph((problem.excerpt, "quote"), indent=4)
        yield paragraph(" " * problem.caret + HERE.unicode, indent=4)

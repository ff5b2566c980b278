"""One report in words, for the event pane and the pages of a source and of a claimant."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from albab_tui.answers.telling.note import Note
from albab_tui.app.pages.styled_text import Paragraph, Span, paragraph
from albab_tui.text.signs import FIGURE

_INDENT = 4


def report_page(note: Note, lead: Span = ("", ""), *, unfolds: bool = False) -> Iterator[Paragraph]:
    """A report behind a lead of at most four cells, such as its number: passage, claimant, what it says, figures.

    Its first line unfolds it, on a page where reports can be unfolded.
    """
    head = paragraph((f"{lead[0]:<{_INDENT}}", lead[1]), *note.lead, hang=_INDENT)
    yield replace(head, unfolds=note.number) if unfolds else head
    if note.says:
        yield paragraph(note.says, indent=_INDENT)
    for words in note.answers:
        yield paragraph((words, "quiet"), indent=_INDENT, hang=2)
    for words in note.figures:
        yield paragraph((f"{FIGURE.unicode} ", "quiet"), words, indent=_INDENT, hang=2)
    for words in note.caveats:
        yield paragraph((words, "quiet"), indent=_INDENT)

"""The page of a claimant: everything that reports quote it with, event by event."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.telling.note import Note
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.archive.passages import Quoted
from albab_tui.model.directory import Directory
from albab_tui.model.wording import spell
from albab_tui.text.numbers import many


def claimant_page(claimant: Quoted, names: Directory) -> tuple[Paragraph, ...]:
    """Everything that the store has of one claimant."""
    return tuple(_paragraphs(claimant, names))


def _paragraphs(claimant: Quoted, names: Directory) -> Iterator[Paragraph]:
    yield paragraph((names.actor_name(claimant.id), "title"))
    events = len({dossier.event.id for dossier, _ in claimant.passages})
    yield paragraph((f"{many(len(claimant.passages), 'report')} on {many(events, 'event')}", "quiet"))
    told = None
    for dossier, report in claimant.passages:
        if dossier is not told:
            yield BLANK
            yield paragraph((dossier.event.title, "title"), (f"  {spell(dossier.event.date)}", "quiet"), hang=2)
            told = dossier
        yield from report_page(Note(0, report, names))

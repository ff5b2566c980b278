"""What is claimed on one passage: each report that cites it, and what the passage holds of it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.article_page import CitingReport, ReadParagraph
from albab_tui.app.pages.passage_page import standing_lines, verdict_lines
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.model.directory import Directory
from albab_tui.model.wording import spell


class ClaimsPage(Struct, frozen=True):
    """What is shown beside a passage."""

    paragraphs: tuple[Paragraph, ...]
    rows: tuple[int, ...] = ()
    """Where each claim begins, counted in paragraphs from 0."""


def claims_page(read: ReadParagraph, current: int, names: Directory, glyphs: Glyphs) -> ClaimsPage:
    """The claims on a passage, with the sign of the cursor before one of them.

    Args:
        read: the passage.
        current: which claim is read, from 0.
        names: of the store.
        glyphs: the signs to draw.
    """
    if not read.claims:
        words = "cited by what is not looked at" if read.is_cited else "nobody cites it"
        return ClaimsPage((paragraph((words, "label")),))
    page, rows = list[Paragraph](), list[int]()
    for place, claim in enumerate(read.claims):
        page += [BLANK] if page else []
        rows.append(len(page))
        page += _claim(claim, glyphs.cursor if place == current else "", names)
    return ClaimsPage(tuple(page), tuple(rows))


def _claim(claim: CitingReport, sign: str, names: Directory) -> Iterator[Paragraph]:
    event = claim.dossier.event
    yield paragraph(
        (f"{sign:<2}", "mark"), (event.title, "title"), (f"  {spell(event.date)}", "quiet"), hang=4, leads_to=event.id
    )
    number = event.reports.index(claim.report) + 1
    yield from report_page(Note(number, claim.report, names), (f"{number}", "label"))
    yield from standing_lines(claim.passage)
    yield from verdict_lines(claim.report, claim.passage)

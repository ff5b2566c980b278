"""What can be copied of the event or report under the cursor: its citation in several formats, and the page."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.session import Session
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.report import Report

_COPIED_WIDTH = 80
SENT = "sent to the terminal's clipboard; some terminals ask or refuse"
"""What is said of a text that was."""


class CopyChoice(Struct, frozen=True):
    """One of the texts to choose from, which is composed when it is asked for."""

    row: str
    """What the list says of it."""
    text: Callable[[], str]


def copy_choices(
    session: Session, dossier: Dossier, glyphs: Glyphs, report: Report | None = None
) -> tuple[CopyChoice, ...]:
    """All that can be copied of an event, or of one of its reports; the citation as plain text first."""
    from albab_tui.answers.citations.citation import CitedStore, event_citation, report_citation
    from albab_tui.answers.citations.citation_styles import CITATION_STYLES, STYLE_WORDS, CitationStyle, cited
    from albab_tui.version import __version__

    store = CitedStore(session.archive.about, session.opened.sha256, __version__)
    names = session.names
    if report is None:
        citation = event_citation(dossier.event, names, store)
    else:
        citation = report_citation(dossier.event, report, names, store)

    def choice(style: CitationStyle) -> CopyChoice:
        return CopyChoice(f"{style:<9} {STYLE_WORDS[style]}", lambda: cited(citation, style))

    page = CopyChoice(
        f"{'page':<9} the event's whole page as text, 80 wide", lambda: _page_text(session, dossier, glyphs)
    )
    return (*map(choice, CITATION_STYLES), page)


def _page_text(session: Session, dossier: Dossier, glyphs: Glyphs) -> str:
    from albab_tui.app.pages.event_page import event_page
    from albab_tui.app.pages.styled_text import plain, wrap

    page = wrap(event_page(dossier, session.archive, glyphs), _COPIED_WIDTH)
    return "\n".join(map(plain, page)) + "\n"

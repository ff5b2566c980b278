"""Unfolding the passages that the reports of the current event cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.screens.timeline_keys.moving_keys import MovingKeys
from albab_tui.app.trail import Over
from albab_tui.app.widgets.line_view import LineView
from albab_tui.model.event import Event

if TYPE_CHECKING:
    from albab_tui.app.course import Beginning


class PassageKeys(MovingKeys):
    """Shows the passages below the reports, and puts them away."""

    def action_passages(self) -> None:
        """Unfold the passages below the reports, for this event and those read after it; or fold them."""
        if self.session.dossier is None:
            self.say("no event is shown whose passages could be read")
        elif self.session.texts.folder is None:
            self.say(self.session.texts.missing)
        else:
            folded = self.page(self.current_report)
            self.unfolded = not self.unfolded
            self._turn_to_event()
            self.event_view.show_paragraph(_first_difference(folded, self.page(self.current_report)))

    def action_report(self, by: int) -> None:
        """Go to the next report of the event, its passage unfolded, or the one before; past them to the event again."""
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown whose reports could be read")
            return
        reports, current = dossier.event.reports, self.current_report
        at = next((place for place, each in enumerate(reports) if each is current), -1) + by
        self._go_to_report(dossier.event, len(reports) - 1 if at < -1 else at)

    @on(LineView.Unfolded)
    def _unfold_clicked(self, message: LineView.Unfolded) -> None:
        """Go to the report that was clicked; a click on the one that the keys are at folds it."""
        dossier = self.session.dossier
        if dossier is not None:
            at = (dossier.event.id, message.number - 1)
            self._go_to_report(dossier.event, -1 if self.report_at == at else at[1])

    def _go_to_report(self, event: Event, at: int) -> None:
        """Put the keys at a report by its place, from 0; at the event as a whole where it has none of that place."""
        count = len(event.reports)
        self.report_at = (event.id, at) if 0 <= at < count else None
        self._turn_to_event()
        self._show_report(f"report {at + 1} of {count}; y cites it, A shows its article")

    def _turn_to_event(self) -> None:
        """Put the keys at the event, from a row that folds others away too."""
        self.show_event()
        self.turn_to("event")

    def _show_report(self, told: str) -> None:
        """Bring the report that the keys are at into sight; where they are at none, the beginning of the event."""
        report = self.current_report
        if report is None:
            self.event_view.show_paragraph(0)
            self.say("the event as a whole; J goes to its first report")
        else:
            row = _first_difference(self.page(), self.page(report))
            self.event_view.point(row, (0, len(self.glyphs.cursor)), above=1)
            self.say(told)

    def action_article(self) -> None:
        """Read the whole article that first reports the current event, at the passage on it."""
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown whose article could be read")
            return
        reports = (self.current_report,) if self.current_report else dossier.event.reports
        passages = [(dossier, report) for report in reports]
        self._open_articles(lambda course: course.on(passages))

    def _open_articles(self, begin: Beginning) -> None:
        from albab_tui.app.course import of_selection
        from albab_tui.app.screens.article_reader import article_screen

        screen = article_screen(self.session, self.glyphs, of_selection(self.session), begin)
        if isinstance(screen, str):
            self.say(screen)
        else:
            self.app.push_screen(screen, self._go_to_read)

    def reopen(self, over: Over) -> None:
        """Open again what lay over the timeline."""
        from albab_tui.app.course import coming_back

        self._open_articles(coming_back(over.at))

    def _go_to_read(self, id: str | None) -> None:
        if id is not None:
            self._go_to_linked(id)


def _first_difference(one: tuple[Paragraph, ...], other: tuple[Paragraph, ...]) -> int:
    """Which paragraph is the first that two pages do not share, from 0."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), 0)

"""Unfolding the passages that the reports of the current event cite."""

from __future__ import annotations

from albab_tui.app.screens.timeline_keys.moving_keys import MovingKeys


class PassageKeys(MovingKeys):
    """Shows the passages below the reports, and puts them away."""

    def action_passages(self) -> None:
        """Unfold the passages below the reports, for this event and those read after it; or fold them."""
        if self.session.dossier is None:
            self.say("no event is shown whose passages could be read")
        elif self.session.texts.folder is None:
            self.say(self.session.texts.missing)
        else:
            self.unfolded = not self.unfolded
            self.action_read()
            self._show_first_passage()

    def action_article(self) -> None:
        """Read the whole article that first reports the current event, at the passage on it."""
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown whose article could be read")
            return
        from albab_tui.app.course import of_selection
        from albab_tui.app.screens.article_reader import article_screen

        passages = [(dossier, report) for report in dossier.event.reports]
        marking = of_selection(self.session)
        screen = article_screen(self.session, self.glyphs, marking, lambda course: course.on(passages))
        if isinstance(screen, str):
            self.say(screen)
        else:
            self.app.push_screen(screen, self._go_to_read)

    def _go_to_read(self, id: str | None) -> None:
        if id is not None:
            self._go_to_linked(id)

    def _show_first_passage(self) -> None:
        """Bring into sight where the page is another than it was."""
        pages = zip(self.page(unfolded=True), self.page(unfolded=False), strict=False)
        first = next((place for place, (one, other) in enumerate(pages) if one != other), 0)
        self.event_view.show_paragraph(first)

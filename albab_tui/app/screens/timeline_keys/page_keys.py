"""Other screens that the timeline's screen opens, and what comes back from them."""

from __future__ import annotations

from albab_tui.app.connected import ConnectedApp
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.styled_text import plain, wrap
from albab_tui.app.screens.timeline_keys.filter_keys import FilterKeys
from albab_tui.question.filter import Filter

_COPIED_WIDTH = 80


class PageKeys(FilterKeys):
    """Opens sources, claimants and the export, and copies the page."""

    def action_sources(self) -> None:
        """Show the articles; the one chosen there becomes part of the filter."""
        from albab_tui.app.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.session, self.glyphs), self._filter_by_row)

    def action_claimants(self) -> None:
        """Show the claimants; the one chosen there becomes part of the filter."""
        from albab_tui.app.screens.claimants import ClaimantsScreen

        self.app.push_screen(ClaimantsScreen(self.session, self.glyphs), self._filter_by_row)

    def _filter_by_row(self, filter: Filter | None) -> None:
        self.show_hits()
        if filter is not None:
            self.apply(filter)
            self.timeline.focus()

    def action_export(self) -> None:
        """Write what is shown to a file; in a kiosk show it as plain text."""
        from albab_tui.answers.compose import compose
        from albab_tui.app.screens.export import ExportScreen
        from albab_tui.app.screens.plain import PlainScreen

        session, app = self.session, self.app
        answer = compose(session.archive, session.selection, session.view, session.opened.sha256)
        kiosk = isinstance(app, ConnectedApp) and app.settings.kiosk
        screen = PlainScreen(answer) if kiosk else ExportScreen(answer, self.glyphs, session.opened.files)
        app.push_screen(screen, lambda message: self.say(message or ""))

    def action_copy(self) -> None:
        """Send the event's page, with its sources, to the terminal's clipboard."""
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown that could be copied")
        else:
            page = wrap(event_page(dossier, self.session.archive, self.glyphs), _COPIED_WIDTH)
            self.app.copy_to_clipboard("\n".join(map(plain, page)) + "\n")
            self.say("sent to the terminal's clipboard; some terminals ask or refuse")

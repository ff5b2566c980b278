"""Other screens that the timeline's screen opens, and what comes back from them."""

from __future__ import annotations

from albab_tui.app.connected import ConnectedApp
from albab_tui.app.copies import SENT, CopyChoice, copy_choices
from albab_tui.app.screens.timeline_keys.filter_keys import FilterKeys
from albab_tui.app.screens.timeline_keys.passage_keys import PassageKeys
from albab_tui.app.trail import Over
from albab_tui.question.filter import Filter


class PageKeys(FilterKeys, PassageKeys):
    """Opens sources, claimants and the export, and copies a citation or the page."""

    def action_sources(self) -> None:
        """Show the articles; the one chosen there becomes part of the filter."""
        self._open_listing("sources")

    def action_claimants(self) -> None:
        """Show the claimants; the one chosen there becomes part of the filter."""
        self._open_listing("claimants")

    def action_questions(self) -> None:
        """Show the store's questions; the one chosen there becomes part of the filter."""
        if not self.session.names.questions:
            self.say("this store asks no questions of its articles")
        else:
            self._open_listing("questions")

    def reopen(self, over: Over) -> None:
        """Open again what lay over the timeline."""
        if over.what == "article":
            super().reopen(over)
        else:
            self._open_listing(over.what, int(over.at))

    def _open_listing(self, what: str, row: int = 0) -> None:
        from albab_tui.app.screens.listings import LISTINGS

        self.app.push_screen(LISTINGS[what](self.session, self.glyphs, row), self._filter_by_row)

    def _filter_by_row(self, chosen: Filter | str | None) -> None:
        self.show_hits()
        if isinstance(chosen, str):
            self._go_to_linked(chosen)
        elif chosen is not None:
            self.apply(chosen)
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
        """Send a citation of the event, or of the report that the keys are at, to the terminal's clipboard."""
        if choices := self._copy_choices():
            self._send(choices[0].text())

    def action_copy_as(self) -> None:
        """Let the user choose what is copied: the citation of event or report in a format, or the page."""
        if choices := self._copy_choices():
            from albab_tui.app.screens.copying import CopyingScreen

            what = "report" if self.current_report else "event"
            self.app.push_screen(CopyingScreen(choices, f"Copy of this {what}", self.glyphs), self._send)

    def _copy_choices(self) -> tuple[CopyChoice, ...]:
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown that could be copied")
            return ()
        return copy_choices(self.session, dossier, self.glyphs, self.current_report)

    def _send(self, text: str | None) -> None:
        if text is not None:
            self.app.copy_to_clipboard(text)
            self.say(SENT)

"""The reports of an event side by side, or with those of another that was marked."""

from __future__ import annotations

from albab_tui.app.screens.timeline_keys.page_keys import PageKeys
from albab_tui.app.trail import Over


class ComparisonKeys(PageKeys):
    """Marks an event, and compares."""

    def action_mark(self) -> None:
        """Mark the current event, to be compared with another; or take its mark away."""
        session, current = self.session, self.session.current_shown
        if current is None:
            self.say("no event is shown that could be marked")
            return
        session.marked = None if session.marked == current else current
        self.timeline.show_marked(session.marked)
        words = "marked; C on another event compares the two" if session.marked else "no longer marked"
        self.say(f"{words}: {session.names.event_title(current)}")

    def action_compare(self) -> None:
        """Show the reports of the current event side by side, with those of the marked one if that is another."""
        current, marked = self.session.current_shown, self.session.marked
        if current is None:
            self.say("no event is shown whose reports could be compared")
            return
        both = (current,) if marked in (None, current) else (str(marked), current)
        self._open_comparison(Over("events", " ".join(both)))

    def reopen(self, over: Over) -> None:
        """Open again what lay over the timeline."""
        if over.what == "events":
            self._open_comparison(over)
        else:
            super().reopen(over)

    def _open_comparison(self, over: Over) -> None:
        from albab_tui.app.screens.comparison import EventsScreen

        screen = EventsScreen(self.session, self.glyphs, over.of, int(over.at or 0))
        self.app.push_screen(screen, self._filter_by_row)

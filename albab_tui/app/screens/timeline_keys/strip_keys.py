"""A range of time that is picked in the overview above the panes, or typed there."""

from __future__ import annotations

from textual import on

from albab_tui.app.screens.timeline_keys.prompt_keys import PromptKeys
from albab_tui.app.widgets.overview_strip import OverviewStrip


class StripKeys(PromptKeys):
    """Puts the keys in the overview; what is picked there becomes the range."""

    def action_strip(self) -> None:
        """Put the keys in the overview, on the range that is asked for, else on the current event."""
        if self.has_class("-short"):
            self.say("the screen is too low for the overview; type : and during:2017-02 for a range")
        elif self.full:
            self.fill(None)
            self.call_after_refresh(self._pick)  # what has no room yet takes no keys
        else:
            self._pick()

    def _pick(self) -> None:
        if not self.strip.begin_picking():
            self.say("no event that the filter finds has a date")

    @on(OverviewStrip.Picking)
    def _tell_picked(self, message: OverviewStrip.Picking) -> None:
        from albab_tui.app.pages.picked_cells import picked_words

        self.say(picked_words(message.stretch, self.session.anytime.along(message.stretch).cells[0]))

    def action_take_range(self) -> None:
        """Make the picked stretch the range of the filter."""
        from albab_tui.question.steps import only_within

        stretch = self.strip.picked_stretch
        if stretch is not None:
            self.apply(only_within(self.session.filter, stretch))
            self.action_close()

    def action_ask_range(self, begun: str) -> None:
        """Ask for the range, of which a first digit is typed."""
        self.ask("range", begun)

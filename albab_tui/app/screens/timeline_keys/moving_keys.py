"""From event to event on the timeline's screen, and between its panes."""

from __future__ import annotations

from textual import on
from textual.timer import Timer

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.screens.panes import PanesScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.overview_strip import OverviewStrip
from albab_tui.model.edtf.scale import DAY
from albab_tui.question.ranges import days

SETTLED = 0.15
"""Seconds that the cursor rests before the event pane follows it."""


class MovingKeys(PanesScreen):
    """Goes to other events; the event pane follows."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._settling: Timer | None = None

    @on(LineList.Moved, "#timeline")
    def _follow(self) -> None:
        if self.timeline.current:
            self.session.go_to(self.timeline.current)
        self.show_sight()
        if self.focused in (self.facet_pane, self.event_view):  # another pane is read, and moved by the next key
            self._settle()
        elif self._settling is None:
            self._settling = self.set_timer(SETTLED, self._settle)
        else:
            self._settling.reset()

    def _settle(self) -> None:
        if self._settling is not None:
            self._settling.stop()
        self._settling = None
        self.show_event()

    @on(LineList.Chosen, "#timeline")
    def _open_clicked(self) -> None:
        self.action_read()

    @on(LineView.Followed)
    def _follow_clicked(self, message: LineView.Followed) -> None:
        self._go_to_linked(message.id)

    @on(OverviewStrip.Pressed)
    def _go_to_clicked(self, message: OverviewStrip.Pressed) -> None:
        first, after = message.stretch
        window = days(first // DAY, (after - 1) // DAY)
        if window is not None and self.session.go_to_date(window):
            self._catch_up(changed=False)
            self.show_event()

    def _go_to_linked(self, id: str) -> None:
        """Go to an event wherever it lies; a filter that hides it is turned off for it."""
        session = self.session
        hidden = session.selection.place(id) is None
        if hidden and session.filter:
            session.toggle_filters()
        session.jump_to(id)
        self._catch_up(changed=hidden)
        self.show_event()
        if hidden:
            self.say(f"outside the filter, which is off now; f turns it on again: {session.names.event_title(id)}")

    def _catch_up(self, changed: bool) -> None:
        if changed:
            self.show_selection()
        elif self.session.current_shown:
            self.timeline.go_to(self.session.current_shown)

    def action_section(self, by: int) -> None:
        """Go to the next or previous heading."""
        self.timeline.go_to_section(by)

    def action_event(self, by: int) -> None:
        """Go to the next or previous event, wherever the keys are; while reading it is shown at once."""
        self.timeline.action_step(by)
        if self.has_class("-reading") and self.timeline.current:
            self.session.go_to(self.timeline.current)
            self.show_event()

    def action_follow(self, number: int) -> None:
        """Go to an event that the current one leads to."""
        id = self.session.linked(number)
        if id is None:
            self.say(f"this event leads to no event {number}")
        else:
            self._go_to_linked(id)

    def action_read(self) -> None:
        """Put the keys in the event pane, over the whole screen where that is small; on a fold, unfold it."""
        if self.timeline.has_focus and self.timeline.open_fold():
            return
        self.show_event()
        self.turn_to("event")

    def action_full(self) -> None:
        """Give the pane that has the keys the whole screen, or each pane its place again."""
        if self.full or (self.has_class("-narrow") and self.has_class("-reading")):
            self.fill(None)
            self.remove_class("-reading")
        else:
            self.fill(self.focused_pane)

    def _close_prompts(self) -> None:
        from albab_tui.app.widgets.prompt import Prompt

        for prompt in self.query(Prompt):
            prompt.finish()

    def action_close(self) -> None:
        """Go back to the timeline, and give each pane its place again."""
        self.fill(None)
        self.remove_class("-reading", "-facet")
        self.set_focus(self.timeline)
        if self.report_at:
            self.report_at = None
            self.show_event()
        self._close_prompts()

"""What else there was around the current event."""

from __future__ import annotations

from msgspec.structs import replace

from albab_tui.app.screens.timeline_keys.filter_keys import FilterKeys
from albab_tui.axis.around import around, steps_around
from albab_tui.model.wording import spell


class AroundKeys(FilterKeys):
    """Asks for the time around an event, and for more of it."""

    def action_meanwhile(self) -> None:
        """Ask for the event's window and one unit of the zoom on each side; again, for one unit more."""
        dossier, filter = self.session.dossier, self.session.filter
        if dossier is None or dossier.event.date is None:
            self.say("the current event has no date")
            return
        when, unit = dossier.event.date, self.timeline.zoom.unit
        window = around(when, unit, steps_around(when, unit, filter.window) + 1)
        self.apply(replace(filter, window=window))
        told = spell(window) if window else "all of time"
        self.say(f"meanwhile, {told}; m for more, Backspace goes back")

"""How much of the time the timeline's screen shows, and how."""

from __future__ import annotations

from msgspec.structs import replace

from albab_tui.app.screens.panes import PanesScreen
from albab_tui.axis.zoom import Zoom, stands_at, zoomed


class ZoomKeys(PanesScreen):
    """Zooms, and puts lanes beside the titles."""

    def action_zoom(self, by: int) -> None:
        """Show a shorter or a longer time around the current event."""
        timeline = self.timeline
        dossier = self.session.dossier
        when = dossier.event.date if dossier else None
        after = zoomed(timeline.zoom, by, timeline.zooms, None if when is None else stands_at(when))
        if after == timeline.zoom:
            self.say("no event is told more finely than that" if by < 0 else "all that the filter finds is shown")
        else:
            self._zoom_to(after)

    def action_zoom_all(self) -> None:
        """Show all that the filter finds."""
        self._zoom_to(replace(self.timeline.zoom, window=None))

    def _zoom_to(self, zoom: Zoom) -> None:
        self.timeline.zoom_to(zoom, self.session.current_shown)
        self.say(f"shown: {zoom.words}")

    def action_lanes(self) -> None:
        """Put lanes beside the titles, or take them away."""
        if not self.timeline.toggle_lanes():
            self.say("titles alone; l brings the lanes back")

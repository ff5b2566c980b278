"""The timeline's screen: what its keys and panes do to the session."""

from __future__ import annotations

from typing import ClassVar

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope
from albab_tui.app.screens.timeline_keys.around_keys import AroundKeys
from albab_tui.app.screens.timeline_keys.grid_keys import GridKeys
from albab_tui.app.screens.timeline_keys.place_keys import PlaceKeys
from albab_tui.app.screens.timeline_keys.reload_keys import ReloadKeys
from albab_tui.app.screens.timeline_keys.strip_keys import StripKeys
from albab_tui.app.screens.timeline_keys.zoom_keys import ZoomKeys


class MainScreen(StripKeys, PlaceKeys, ReloadKeys, ZoomKeys, AroundKeys, GridKeys):
    """Turns keys and messages into changes of the session, and shows them; each kind of key has a class of its own."""

    BINDINGS = bindings("main", "places")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("main", "places")

    def action_leave(self) -> None:
        """Go back to the timeline; there, take back what is searched for."""
        at_rest = self.timeline.has_focus and not (self.full or self.has_class("-reading") or self.has_class("-facet"))
        if at_rest and self.session.searched.strip():
            self.session.search("")
            self._show_found()
            self.say("the search is taken back; / and Up bring it again")
        self.action_close()

    def action_back(self) -> None:
        """Go back to the timeline; there, leave the program."""
        if self.full or self.has_class("-reading") or self.has_class("-facet") or not self.timeline.has_focus:
            self.action_close()
        else:
            self.app.exit()

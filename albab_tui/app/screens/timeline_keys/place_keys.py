"""Back and forward over the places where one was."""

from __future__ import annotations

from msgspec.structs import replace

from albab_tui.app.focus import takes_text
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.screens.place_screen import PlaceScreen
from albab_tui.app.screens.timeline_keys.comparison_keys import ComparisonKeys
from albab_tui.app.session import Session
from albab_tui.app.trail import Over, Trail, Visit


class PlaceKeys(ComparisonKeys):
    """Notes where one is when the next key comes, for then all that the key before set off has happened."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._trail = Trail()

    def note_place(self) -> None:
        """Note what is shown, unless a line is being typed or something is asked: these come to nothing or to more."""
        above = self._above
        if above is not None and not takes_text(self.app.focused):
            self._trail.note(self._place(tuple(screen.over for screen in above)))

    @property
    def _above(self) -> list[PlaceScreen[object]] | None:
        """The screens that lie over this one; None where one of them is no place."""
        above = self.app.screen_stack[1:]
        places = [screen for screen in above if isinstance(screen, PlaceScreen)]
        return places if len(places) == len(above) else None

    def _place(self, over: tuple[Over, ...]) -> Visit:
        session = self.session
        return Visit(
            session.filter,
            session.put_away,
            session.selection.newest_first,
            self.timeline.zoom,
            self.has_class("-reading"),
            self.full,
            over,
            session.current,
            session.jumps,
        )

    def go(self, by: int) -> str:
        """Go back to the place before, or forward to the one that back came from; gives a message for the user."""
        if takes_text(self.app.focused):
            return ""
        place = self._trail.go(by)
        if place is not None:
            self._show_place(place)
        elif by < 0 and self._above:
            self.app.pop_screen()
        else:
            return f"there is nothing to go {'back' if by < 0 else 'forward'} to"
        return ""

    def _show_place(self, place: Visit) -> None:
        kept = self._close_down_to(place)
        if place != self._place(place.over):
            self._show_below(place)
        for over in place.over[kept:]:
            above = self._above
            (above[-1] if above else self).reopen(over)

    def _close_down_to(self, place: Visit) -> int:
        """Close what lies over the timeline and not over the place; how many screens stay."""
        above = self._above or []
        kept = 0
        if self.session.filter == place.filter:  # it stands at the top of each of them
            while kept < min(len(above), len(place.over)) and above[kept].over == place.over[kept]:
                kept += 1
        for _ in above[kept:]:
            self.app.pop_screen()
        return kept

    def _show_below(self, place: Visit) -> None:
        """Show a place's filter, order, zoom and event, and lay the panes out as they were."""
        self.session.come_back(place.filter, place.put_away, place.event, place.jumps, newest_first=place.newest_first)
        self.show_selection()
        if self.timeline.zoom != place.zoom:
            self.timeline.zoom_to(place.zoom, self.session.current_shown)
        self.fill(place.full)
        if place.reading:
            self.turn_to("event")
        elif self.has_class("-reading"):
            self.remove_class("-reading")
            self.set_focus(self.timeline)
        if place.full:
            self.query_one(f"#{place.full}").focus()

    def take_session(self) -> None:
        """Show the session after its store was read again; places keep what still means something."""
        super().take_session()
        self._trail.renew(self._renewed)

    def _renewed(self, place: Visit) -> Visit | None:
        asked, waiting = map(self.session.asked_again, (place.filter, place.put_away))
        if bool(asked) != bool(place.filter):
            return None
        known = place.event is not None and self.session.archive.dossier(place.event) is not None
        return replace(place, filter=asked, put_away=waiting, event=place.event if known else None, over=())

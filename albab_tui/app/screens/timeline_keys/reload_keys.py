"""The store's file read again, beside the screen."""

from __future__ import annotations

from albab_tui.app.beside import Beside
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.screens.panes import PanesScreen
from albab_tui.app.session import Session
from albab_tui.archive.opening import OpenedArchive
from albab_tui.errors import StoreError
from albab_tui.text.numbers import many


class ReloadKeys(PanesScreen):
    """Reads again, and shows what was read or its mistakes."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._reading = Beside(self)

    def action_reload(self, again: bool | None = True) -> None:
        """Read the store's file again; its mistakes are shown, and then what was shown before stays."""
        if not again:
            self.say("this is the store as it was before; R reads the file again")
            return
        self.say("reading the file again")
        self._reading.do(self.session.opened.read_again, self._take_read)

    @property
    def reading(self) -> bool:
        """Whether the store's file is being read again."""
        return self._reading.under_way

    def _take_read(self, read: OpenedArchive | Exception) -> None:
        if isinstance(read, StoreError):
            from albab_tui.app.screens.problems import ProblemsScreen

            self.app.push_screen(ProblemsScreen(read), self.action_reload)
        elif isinstance(read, Exception):
            raise read
        else:
            kept = self.session.take(read)
            self.take_session()
            events = many(self.session.archive.total, "event")
            self.say(f"read again: {events}" + ("" if kept else "; the filter named what is gone, so it was dropped"))

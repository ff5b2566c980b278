"""The app: opens the timeline's screen and the screens over it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.app import App, SystemCommand
from textual.screen import Screen

from albab_tui.app.commands import COMMANDS
from albab_tui.app.glyphs import UNICODE, Glyphs
from albab_tui.app.screens.main import MainScreen
from albab_tui.app.session import Session


class TimelineApp(App[None]):
    """The terminal app on one session."""

    ENABLE_COMMAND_PALETTE = True
    TITLE = "albab-tui"

    def __init__(self, session: Session, glyphs: Glyphs = UNICODE) -> None:
        super().__init__()
        self.session = session
        self.glyphs = glyphs
        self.animation_level = "none"

    def get_default_screen(self) -> Screen[None]:
        """The timeline's."""
        return MainScreen(self.session, self.glyphs)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The commands of the registry; none of Textual's own, which write files on the server."""
        if not isinstance(screen, MainScreen):
            return
        for command in COMMANDS:
            if command.scope in ("main", "app") and command.action != "app.command_palette":
                yield SystemCommand(
                    command.help, f"key {command.shown}", lambda action=command.action: self._run(screen, action)
                )

    def _run(self, screen: Screen[Any], action: str) -> None:
        self.call_later(screen.run_action, action)

    def action_help(self) -> None:
        """Show the help."""
        from albab_tui.app.pages.help_page import help_page
        from albab_tui.app.screens.page import PageScreen

        self.push_screen(PageScreen("Help", help_page(self.glyphs)))

    def action_redraw(self) -> None:
        """Draw the whole screen anew, for a terminal that something else wrote to."""
        self.refresh(layout=True)

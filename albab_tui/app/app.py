"""The app: opens the timeline's screen and the screens over it."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.screen import Screen
from textual.widget import Widget

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import COMMANDS, Command
from albab_tui.app.connected import ConnectedApp
from albab_tui.app.glyphs import glyphs_for
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.session import Session
from albab_tui.terminal.settings import Settings

_PALETTE = "app.command_palette"
"""What is not offered in the palette."""


class TimelineApp(ConnectedApp):
    """The terminal app on one session."""

    BINDINGS = bindings("app")
    ENABLE_COMMAND_PALETTE = False
    TITLE = "albab-tui"

    def __init__(self, session: Session, settings: Settings | None = None) -> None:
        super().__init__(settings or Settings())
        self.session = session
        self.glyphs = glyphs_for(self.settings.repertoire, braille=self.settings.glyphs == "braille")

    def get_default_screen(self) -> Screen[None]:
        """The timeline's."""
        return MainScreen(self.session, self.glyphs)

    def action_command_palette(self) -> None:
        """Every command that works here, by name."""
        from albab_tui.app.screens.palette import Palette

        here = self.screen
        scopes = (*getattr(here, "SCOPES", ()), "app")
        found = [each for each in COMMANDS if each.scope in scopes and not each.needs_key and each.action != _PALETTE]
        self.push_screen(Palette(found, self.glyphs), lambda chosen: self._do(chosen, here))

    def _do(self, command: Command | None, screen: Screen[Any]) -> None:
        """Do it once the palette is gone."""
        if command is not None:
            self.call_later(self.run_action, command.action, _who_does(command, screen))

    async def on_event(self, event: events.Event) -> None:
        """Before a key or click does anything, note where one is."""
        main = self._main
        if main and isinstance(event, (events.Key, events.MouseDown)) and not event.is_forwarded:
            main.note_place()
        await super().on_event(event)

    @property
    def _main(self) -> MainScreen | None:
        """The timeline's screen, once it is there."""
        screen = self.screen_stack[0] if self.screen_stack else None
        return screen if isinstance(screen, MainScreen) and screen.is_mounted else None

    def action_go(self, by: int) -> None:
        """Go back to the place before, or forward."""
        if self._main:
            self.say(self._main.go(by))

    def action_help(self) -> None:
        """Show the help."""
        from albab_tui.app.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.session, self.glyphs, self.session.names.words))


def _who_does(command: Command, screen: Screen[Any]) -> Widget:
    """What a command's key would reach: the widget that has the keys, or what lies around it."""
    name = f"action_{command.action.partition('(')[0]}"
    around = screen.focused.ancestors_with_self if screen.focused else ()
    return next((node for node in around if isinstance(node, Widget) and hasattr(node, name)), screen)

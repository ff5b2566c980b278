"""Running the app: the one door from the command line."""

from __future__ import annotations

import os

from msgspec import Struct

from albab_tui.app.app import TimelineApp
from albab_tui.app.connection import TERMINAL_GONE, Connection
from albab_tui.app.session import Session
from albab_tui.archive.opening import OpenedArchive
from albab_tui.question.view import View
from albab_tui.terminal.first_screen import FirstScreen
from albab_tui.terminal.line_settings import LineSettings
from albab_tui.terminal.lockdown import lock_down
from albab_tui.terminal.settings import Settings
from albab_tui.terminal.streams import say_no_more


class AppResult(Struct, frozen=True):
    """How the app ended."""

    return_code: int
    """0, or the exit code that the program should end with."""
    view: View
    """What was shown last."""
    message: str = ""
    """What the user should know of the end, for standard error."""


def run_app(
    opened: OpenedArchive, view: View, settings: Settings, line: LineSettings, first_screen: FirstScreen | None = None
) -> AppResult:
    """Show a store in the terminal until the user leaves, or the connection ends.

    Args:
        opened: the store.
        view: what to show first.
        settings: what `albab_tui.terminal.prepare` made of the user's.
        line: the settings of the terminal's line that are to come back.
        first_screen: what the terminal shows already.
    """
    app = TimelineApp(Session(opened, view), settings)
    app.connection = Connection(line)
    app.begin_with(first_screen)
    if settings.kiosk:
        lock_down(os.environ, readable(opened))
    app.run(mouse=settings.mouse)
    code = app.return_code if app.ended_with is None else app.ended_with
    if code == TERMINAL_GONE:
        say_no_more()
    message = app.farewell if app.fault is None else _told(app.fault, settings)
    return AppResult(code or 0, app.session.view, message)


def readable(opened: OpenedArchive) -> list[str]:
    """What a kiosk may read besides the program: the store, and the articles' texts."""
    from albab_tui.archive.article_texts import article_texts

    return [str(each) for each in (opened.file, article_texts(opened).folder) if each]


def _told(fault: str, settings: Settings) -> str:
    """One short message without anything of the user's; the rest goes into a file, except in a kiosk."""
    from albab_tui.terminal.crash import SHORT, keep

    if settings.kiosk:
        return SHORT
    file = keep(fault, os.environ)
    return f"{SHORT}; {f'what happened is in {file}' if file else 'it could not be written down'}"

"""Running the app: the one door from the command line."""

from __future__ import annotations

from dataclasses import dataclass

from albab_tui.app.app import TimelineApp
from albab_tui.app.glyphs import ASCII, UNICODE
from albab_tui.app.session import Session
from albab_tui.question.view import View
from albab_tui.store.opening import OpenedStore


@dataclass(frozen=True, slots=True)
class AppResult:
    """How the app ended."""

    return_code: int
    """0, or the exit code that the program should end with."""
    view: View
    """What was shown last."""


def run_app(opened: OpenedStore, view: View, *, ascii_only: bool = False, mouse: bool = True) -> AppResult:
    """Show a store in the terminal until the user leaves."""
    app = TimelineApp(Session(opened, view), ASCII if ascii_only else UNICODE)
    app.run(mouse=mouse)
    return AppResult(app.return_code or 0, app.session.view)

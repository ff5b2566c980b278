"""The first screen as it was the last time, for a start that asks for nothing but a store."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from albab_tui.cli.arguments import divide
from albab_tui.folders import cache_folder
from albab_tui.store.bundled import PACKAGE, in_checkout
from albab_tui.terminal.colours import colour_system
from albab_tui.terminal.first_screen import FirstScreen
from albab_tui.terminal.line_settings import LineSettings
from albab_tui.terminal.pictures import Pictures
from albab_tui.terminal.prepare import demanded
from albab_tui.terminal.settings import Settings
from albab_tui.terminal.streams import cannot_draw, have_terminal
from albab_tui.version import __version__

_BESIDE = frozenset(("words", "articles", "max_size", "color", "theme", "ascii", "no_mouse", "idle"))
"""Options with which a start still shows what one without any does."""


class AtOnce:
    """What is shown of a start before Textual is there.

    Args:
        options: the command line.
        settings: what the user asks of the terminal.
        line: the settings of the terminal's line.
    """

    def __init__(self, options: argparse.Namespace, settings: Settings, line: LineSettings) -> None:
        self._options = options
        self._settings = settings
        self._line = line
        self.screen: FirstScreen | None = None
        """None where a start is not to show any."""

    def seen(self, digest: str) -> None:
        """Show the first screen of the store with this fingerprint, where it is known."""
        folder = cache_folder(os.environ)
        if folder is None or not _is_plain(self._options) or not have_terminal() or cannot_draw(os.environ):
            return
        depends = (digest, _program(), demanded(self._settings), self._options.words, _surroundings(self._settings))
        self.screen = FirstScreen(Pictures(folder), repr(depends), self._line)
        self.screen.show()


@contextmanager
def shown_at_once(options: argparse.Namespace, settings: Settings, line: LineSettings) -> Iterator[AtOnce]:
    """While the app is made ready; if that fails the terminal is given back."""
    shown = AtOnce(options, settings, line)
    try:
        yield shown
    finally:
        if shown.screen:
            shown.screen.withdraw()


def _is_plain(options: argparse.Namespace) -> bool:
    """Whether nothing is asked but a store."""
    asked = {name for name, value in vars(options).items() if value}
    return asked <= _BESIDE and not divide(options.words)[1]


def _surroundings(settings: Settings) -> tuple[object, ...]:
    environ = os.environ
    textual = sorted((name, value) for name, value in environ.items() if name.startswith("TEXTUAL"))
    return environ.get("TERM"), colour_system(settings.colour, environ), textual


def _program() -> tuple[object, ...]:
    """The program's version and Textual's, by when they were installed; in a checkout, by the newest change."""
    textual = find_spec("textual")
    installed = os.stat(textual.origin).st_mtime_ns if textual and textual.origin else 0
    changed = _changed(str(PACKAGE)) if in_checkout() else 0
    return __version__, changed, installed, sys.hexversion


def _changed(folder: str) -> int:
    """When a module in a folder, or below it, was changed last."""
    newest = 0
    with os.scandir(folder) as found:
        for each in found:
            if each.is_dir():
                newest = max(newest, _changed(each.path))
            elif each.name.endswith((".py", ".tcss")):
                newest = max(newest, each.stat().st_mtime_ns)
    return newest

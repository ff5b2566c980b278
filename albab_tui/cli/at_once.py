"""The first screen as it was the last time, for a start that asks for nothing but a store.

The terminal shows nothing until this is done, so that the words are read here without argparse, the store's file is
read before all that makes sense of it is imported, and no more of the library is imported than that takes.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from albab_tui.files import DEFAULT_MAX_BYTES, Content, content_of
from albab_tui.folders import cache_place
from albab_tui.store.bundled import bundled_place
from albab_tui.terminal.characters import may_be_gnu_screen, shown_by
from albab_tui.terminal.colours import colour_system
from albab_tui.terminal.first_screen import FirstScreen
from albab_tui.terminal.line_settings import LineSettings
from albab_tui.terminal.pictures import Pictures
from albab_tui.terminal.streams import cannot_draw, have_terminal
from albab_tui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from albab_tui.terminal.settings import ColourChoice

_COLOURS: dict[str, ColourChoice] = {
    "--color=auto": "auto",
    "--color=16": "16",
    "--color=256": "256",
    "--color=truecolor": "truecolor",
}
_THEMES = ("--theme=auto", "--theme=dark", "--theme=light", "--theme=ansi")
_GLYPHS = ("--ascii", "--glyphs=auto", "--glyphs=blocks", "--glyphs=braille", "--glyphs=ascii")
_BESIDE = frozenset(("--no-mouse", *_GLYPHS, *_COLOURS, *_THEMES))
"""Options with which a start still shows what one without any does."""

_STORES = (".yaml", ".yml", ".json")
_OF_TERMS = frozenset(":()\"'~|&! \t\n")
"""Characters with which a word may be a term of a filter."""


class AtOnce:
    """What there is of a start before its command line is understood.

    Args:
        words: the command line.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = tuple(words)
        self.line = LineSettings()
        """The settings of the terminal's line."""
        self.content: Content | None = None
        """What the store's file holds, where it was read."""
        self.screen: FirstScreen | None = None
        """None where a start is not to show any."""

    @property
    def stands(self) -> bool:
        """Whether the terminal shows the first screen already."""
        return self.screen is not None and self.screen.stands

    def show(self) -> None:
        """Show the first screen, where it is known."""
        folder = cache_place(os.environ)
        stores = plain_stores(self._words)
        if folder is None or stores is None or not have_terminal() or cannot_draw(os.environ):
            return
        place = stores[0] if stores else bundled_place()
        self.content = content_of(place, DEFAULT_MAX_BYTES) if place else None
        if self.content:
            depends = (self.content.digest, _program(), self._words, _surroundings(self._words))
            self.screen = FirstScreen(Pictures(folder), repr(depends), self.line)
            self.screen.show()


@contextmanager
def shown_at_once(words: Sequence[str]) -> Iterator[AtOnce]:
    """While the app is made ready; if that fails the terminal is given back."""
    shown = AtOnce(words)
    try:
        shown.show()
        yield shown
    finally:
        if shown.screen:
            shown.screen.withdraw()


def plain_stores(words: Sequence[str]) -> tuple[str, ...] | None:
    """The store that is asked for, if any, where nothing else is; None where more may be asked.

    Whatever this gives, the command line means just that: it rather gives None.
    """
    stores = tuple(word for word in words if word not in _BESIDE)
    return stores if len(stores) <= 1 and all(map(_is_store, stores)) else None


def _is_store(word: str) -> bool:
    return word.endswith(_STORES) and word[0] not in "-." and _OF_TERMS.isdisjoint(word)


def _surroundings(words: Sequence[str]) -> tuple[object, ...]:
    environ = os.environ
    choice: ColourChoice = next((_COLOURS[word] for word in reversed(words) if word in _COLOURS), "auto")
    textual = sorted((name, value) for name, value in environ.items() if name.startswith("TEXTUAL"))
    term, colours = environ.get("TERM"), colour_system(choice, environ)
    return term, colours, shown_by(environ), may_be_gnu_screen(environ), textual


def _program() -> tuple[object, ...]:
    """The program's version and when Textual was installed; a checkout may show what it drew before a change."""
    return __version__, _installed(), sys.hexversion


def _installed() -> int:
    """When Textual was; 0 where it can't be found."""
    for folder in sys.path:
        try:
            return os.stat(os.path.join(folder, "textual", "__init__.py")).st_mtime_ns
        except OSError:
            continue
    return 0

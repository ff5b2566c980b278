"""Everything that must be right about the terminal before Textual is imported."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace

from albab_tui.terminal.characters import may_be_gnu_screen, send_utf8, shown_by
from albab_tui.terminal.colours import colour_system
from albab_tui.terminal.settings import Settings
from albab_tui.terminal.streams import output_on_terminal
from albab_tui.terminal.surroundings import arrange
from albab_tui.text.widths import give_newer_marks_a_cell


@contextmanager
def prepared(settings: Settings) -> Iterator[Settings]:
    """Prepare the terminal; gives the settings with what the terminal itself demands.

    Textual must not be imported before.
    """
    colours = colour_system(settings.colour, os.environ)
    arrange(os.environ, colours, kiosk=settings.kiosk, theme=settings.theme)
    settings = demanded(settings)
    if not settings.joins:
        give_newer_marks_a_cell()
    send_utf8()
    with output_on_terminal():
        yield settings


def demanded(settings: Settings) -> Settings:
    """The settings with what the terminal itself demands."""
    repertoire = shown_by(os.environ) if settings.glyphs == "auto" else settings.repertoire
    return replace(settings, repertoire=repertoire, joins=not may_be_gnu_screen(os.environ))

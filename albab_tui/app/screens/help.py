"""The help over the whole screen."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.help_page import help_page
from albab_tui.app.screens.page import PageScreen
from albab_tui.model.vocabulary import Words


class HelpScreen(PageScreen[None]):
    """Every key; the keys that open it close it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("help")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("help", "page")

    def __init__(self, glyphs: Glyphs, words: Words) -> None:
        super().__init__("Help", help_page(glyphs, words))

"""A screen over the timeline to which one can come back."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.textual_private.screen import OpenScreen, Result
from albab_tui.app.trail import Over


class PlaceScreen(OpenScreen[Result]):
    """The base of the screens that are places of their own, and not only asked and answered."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("places")

    @property
    def over(self) -> Over:
        """What it shows, as `reopen` of the screen below takes it."""
        raise NotImplementedError

    def reopen(self, over: Over) -> None:
        """Open again what lay over it; over most nothing does."""

"""What is wrong with a store that was to be read again; the one shown before stays behind it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.pages.problem_page import problem_page
from albab_tui.app.screens.page import PageScreen
from albab_tui.errors import StoreError


class ProblemsScreen(PageScreen[bool]):
    """Gives back whether to read the file again."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("problems")
    SCOPES = ("problems", "page")

    def __init__(self, error: StoreError) -> None:
        super().__init__("Mistakes in the store", problem_page(error))

    def action_again(self) -> None:
        """Read the file again."""
        self.dismiss(True)

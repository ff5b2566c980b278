"""Textual's line to type into."""

from __future__ import annotations

from typing import ClassVar

from textual.widgets import Input


class OpenInput(Input):
    """Textual's line to type into, with the places where characters and cells are told apart under public names."""

    TAKES_TEXT: ClassVar[bool] = True
    """See `albab_tui.app.focus`."""

    def cell_of(self, position: int) -> int:
        """The cell, from the line's beginning, at which a character begins; to be overridden."""
        return super()._position_to_cell(position)

    def _position_to_cell(self, position: int) -> int:
        return self.cell_of(position)

    def character_at(self, cell: int) -> int:
        """Number of the character that a visible cell belongs to; to be overridden."""
        return super()._cell_offset_to_index(cell)

    def _cell_offset_to_index(self, offset: int) -> int:
        return self.character_at(offset)

    def begin_at_end(self) -> None:
        """Put the cursor at the end; Textual would put it there at the first change, and not scroll."""
        self._initial_value = False
        self.cursor_position = len(self.value)

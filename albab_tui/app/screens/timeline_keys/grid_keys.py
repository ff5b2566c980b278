"""Who was active when, and what comes back from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albab_tui.app.screens.timeline_keys.filter_keys import FilterKeys

if TYPE_CHECKING:
    from albab_tui.app.pages.grid_rows import GridManner
    from albab_tui.app.screens.grid_screen import GridAnswer


class GridKeys(FilterKeys):
    """Opens the grid; the cell chosen there becomes part of the filter."""

    _grid_manner: GridManner | None = None
    """How the grid was shown the last time."""

    def action_grid(self) -> None:
        """Show who was active when."""
        from albab_tui.app.pages.grid_rows import GridManner
        from albab_tui.app.screens.grid_screen import GridScreen

        manner = self._grid_manner or GridManner(role=self.session.manner.role)
        self.app.push_screen(GridScreen(self.session, self.glyphs, manner), self._take_grid)

    def _take_grid(self, answer: GridAnswer | None) -> None:
        if answer is None:
            return
        self._grid_manner = answer.manner
        if answer.filter is not None:
            self.apply(answer.filter)
            self.timeline.focus()

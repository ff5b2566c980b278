"""A few lines that stand still above or below what scrolls."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from albab_tui.app.widgets.titles import cut_content


class StillLines(Widget):
    """Shows lines, each cut to the width."""

    DEFAULT_CSS = "StillLines { height: auto; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._lines: tuple[Content, ...] = ()

    def show(self, *lines: Content) -> None:
        """Show other lines."""
        if lines != self._lines:
            grown = len(lines) != len(self._lines)
            self._lines = lines
            self.refresh(layout=grown)

    def render(self) -> Content:
        """The lines."""
        return Content("\n").join(cut_content(line, self.size.width) for line in self._lines)

"""The two bars: what is shown at the top, which keys work at the bottom."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from albab_tui.app.commands import Command, key_name
from albab_tui.app.pages.top_line import TopLine

_KEPT = 2
"""How many of the last keys stay in a bar that is too short for all: help and the way out."""


class TopBar(Widget):
    """One line: the store's title, how many events are shown, and the filter in force."""

    DEFAULT_CSS = "TopBar { dock: top; height: 1; background: $primary-background; color: $text; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._content = Content("")

    def show(self, line: TopLine) -> None:
        """Show other words."""
        spans = ((line.title, "bold"), (line.count, "bold"), line.filter, line.notes)
        content = Content("  ").join(Content.assemble(span) for span in spans)
        if content != self._content:
            self._content = content
            self.refresh()

    def render(self) -> Content:
        """The line."""
        return Content(" ").append(self._content).truncate(self.size.width, ellipsis=True)


class KeyBar(Widget):
    """One line: a message until the next key, else the keys that work here."""

    DEFAULT_CSS = "KeyBar { dock: bottom; height: 1; background: $primary-background; color: $text; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._commands: tuple[Command, ...] = ()
        self._lead = ""
        self._message = ""

    @property
    def message(self) -> str:
        """The message shown, empty for none."""
        return self._message

    def show(self, commands: tuple[Command, ...], lead: str = "") -> None:
        """Show the keys of these commands, after a lead in words."""
        if (commands, lead) != (self._commands, self._lead):
            self._commands, self._lead = commands, lead
            self.refresh()

    def say(self, message: str) -> None:
        """Show a message in place of the keys; an empty one brings the keys back."""
        if message != self._message:
            self._message = message
            self.refresh()

    def render(self) -> Content:
        """The line."""
        if self._message:
            return Content.styled(f" {self._message}", "bold").truncate(self.size.width, ellipsis=True)
        lead = Content(f" {self._lead}")
        items = [Content.assemble((key_name(c.keys[0]), "bold"), f" {c.label}  ") for c in self._commands]
        while len(items) > _KEPT and lead.cell_length + sum(i.cell_length for i in items) > self.size.width + 2:
            del items[-_KEPT - 1]
        return Content("").join([lead, *items])

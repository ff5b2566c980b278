"""The two bars: what is shown at the top, which keys work at the bottom."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from albab_tui.app.commands import Command, key_name
from albab_tui.app.pages.top_line import TopLine

_KEPT = 90
"""Keys with this place in the bar or a later one stay in it however short it is: help and the way out."""
_BETWEEN = "  "


class TopBar(Widget):
    """One line: the store's title, how many events are shown, and the filter in force."""

    DEFAULT_CSS = "TopBar { dock: top; height: 1; background: $primary-background; color: $text; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._content = Content("")
        self._parts = (self._content,) * 3

    def show(self, line: TopLine) -> None:
        """Show other words."""
        title, count = Content.styled(line.title, "bold"), Content.styled(line.count, "bold")
        parts = (count, Content(line.filter), Content(line.notes))
        content = Content("  ").join([title, *parts])
        if content != self._content:
            self._content, self._parts = content, parts
            self.refresh()

    def render(self) -> Content:
        """The line; where it is too long the title goes first, and the end of the filter next."""
        line = Content(" ").append(self._content)
        if line.cell_length <= self.size.width:
            return line
        count, filter, notes = self._parts
        room = max(self.size.width - count.cell_length - notes.cell_length - 5, 12)
        short = Content("  ").join([count, filter.truncate(room, ellipsis=True), notes])
        return Content(" ").append(short).truncate(self.size.width, ellipsis=True)


class KeyBar(Widget):
    """One line: the keys that work here, or until the next key a message, which may take two."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; background: $primary-background; color: $text; }
    KeyBar.-long { height: 2; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._commands: tuple[Command, ...] = ()
        self._lead = ""
        self._message = Content("")

    @property
    def message(self) -> str:
        """The message shown, empty for none."""
        return self._message.plain

    def show(self, commands: tuple[Command, ...], lead: str = "") -> None:
        """Show the keys of these commands, after a lead in words."""
        if (commands, lead) != (self._commands, self._lead):
            self._commands, self._lead = commands, lead
            self.refresh()

    def say(self, message: Content | str) -> None:
        """Show a message in place of the keys; an empty one brings the keys back."""
        content = Content(message) if isinstance(message, str) else message
        if content != self._message:
            self._message = content
            self.set_class(content.cell_length >= self.size.width > 0, "-long")
            self.refresh()

    def render(self) -> Content:
        """The line."""
        if self._message:
            message = Content.styled(" ", "bold").append(self._message.stylize("bold"))
            return message.truncate(self.size.width * self.size.height, ellipsis=True)
        lead = Content(f" {self._lead}")
        return Content("").join([lead, *self._fitting(self.size.width + len(_BETWEEN) - lead.cell_length)])

    def _fitting(self, width: int) -> list[Content]:
        """The items that fit, the last of the others left out first."""
        items = [(c, Content.assemble((key_name(c.keys[0]), "bold"), f" {c.label}{_BETWEEN}")) for c in self._commands]
        spare = [item for item in items if item[0].bar < _KEPT]
        while spare and sum(content.cell_length for _, content in items) > width:
            items.remove(spare.pop())
        return [content for _, content in items]

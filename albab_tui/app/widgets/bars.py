"""The two bars: what is shown at the top, which keys work at the bottom."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.widget import Widget

from albab_tui.app.commands import Item
from albab_tui.app.pages.top_line import TopLine
from albab_tui.app.widgets.titles import cut_content

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
        short = Content("  ").join([count, cut_content(filter, room), notes])
        return cut_content(Content(" ").append(short), self.size.width)


class KeyBar(Widget):
    """One line: the keys that work here, or until the next key a message, which may take two; a click is a key too."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; background: $primary-background; color: $text; }
    KeyBar.-long { height: 2; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._items: tuple[Item, ...] = ()
        self._message = Content("")
        self._drawn: list[tuple[int, Item]] = []
        """Where each entry ends that is to be seen, and the entry."""
        self._pressed: Item | None = None

    @property
    def message(self) -> str:
        """The message shown, empty for none."""
        return self._message.plain

    def show(self, items: tuple[Item, ...]) -> None:
        """Show these entries."""
        if items != self._items:
            self._items = items
            self.refresh()

    def say(self, message: Content | str) -> None:
        """Show a message in place of the keys; an empty one brings the keys back."""
        content = Content(message) if isinstance(message, str) else message
        if content != self._message:
            self._message = content
            self.set_class(content.cell_length >= self.size.width > 0, "-long")
            self.refresh()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember the entry under the pointer."""
        self._pressed = next((item for end, item in self._drawn if event.x < end), None)

    def on_click(self) -> None:
        """Press the key of the entry clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed.press:
            self.app.simulate_key(pressed.press)

    def render(self) -> Content:
        """The line."""
        self._drawn = []
        if self._message:
            message = Content.styled(" ", "bold").append(self._message.stylize("bold"))
            return cut_content(message, self.size.width * self.size.height)
        line = Content(" ")
        for item, content in self._fitting(self.size.width - 1 + len(_BETWEEN)):
            line = line.append(content)
            self._drawn.append((line.cell_length, item))
        return line

    def _fitting(self, width: int) -> list[tuple[Item, Content]]:
        """The entries that fit, the last of the others left out first."""
        items = [(item, Content.assemble(*_words(item), _BETWEEN)) for item in self._items]
        spare = [item for item in items if not item[0].kept]
        while spare and sum(content.cell_length for _, content in items) > width:
            items.remove(spare.pop())
        return items


def _words(item: Item) -> list[str | tuple[str, str]]:
    return [(item.keys, "bold"), f" {item.label}"] if item.keys else [item.label]

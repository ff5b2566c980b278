"""The two bars: what is shown at the top, which keys work at the bottom."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from albab_tui.app.commands import Item
from albab_tui.app.pages.top_line import TopLine
from albab_tui.app.widgets.line_pane import RIGHT
from albab_tui.app.widgets.titles import cut_content

_BETWEEN = "  "


class TopBar(Widget):
    """One line: the store's title, how many events are shown, and the filter in force.

    What the filter asks in brackets is one chip; a click on it asks to change it, the right button to drop it.
    """

    BUTTONS: ClassVar[tuple[int, ...]] = (1, RIGHT)
    DEFAULT_CSS = "TopBar { dock: top; height: 1; background: $primary-background; color: $text; }"

    class Pressed(Message):
        """The chip was clicked."""

        def __init__(self, *, drops: bool) -> None:
            super().__init__()
            self.drops = drops

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._line = TopLine("", "", "", "", "")
        self._chip = range(0)
        """The cells of the chip."""
        self._press: bool | None = None
        """Whether the button that went down on the chip drops it."""

    def show(self, line: TopLine) -> None:
        """Show other words."""
        if line != self._line:
            self._line = line
            self.refresh()

    def render(self) -> Content:
        """The line; where it is too long the title goes first, then the end of the filter and of the chip."""
        line, width = self._line, self.size.width
        title, count, notes = (
            Content.styled(line.title, "bold"),
            Content.styled(line.count, "bold"),
            Content(line.notes),
        )
        filter, chip = Content(line.filter), Content.styled(line.rest, "reverse")
        whole = self._joined(title, count, filter, chip, notes)
        if whole.cell_length <= width:
            return whole
        room = max(width - count.cell_length - notes.cell_length - 5, 12)
        chip = cut_content(chip, max(room // 2, room - filter.cell_length - 2) if filter else room)
        filter = cut_content(filter, room - chip.cell_length - 2 if chip else room)
        return cut_content(self._joined(Content(""), count, filter, chip, notes), width)

    def _joined(self, *parts: Content) -> Content:
        """The parts that hold anything, of which the chip is the last but one."""
        line = Content("")
        for number, part in enumerate(parts):
            if part:
                line = line.append("  " if line else " ")
                if number == len(parts) - 2:
                    self._chip = range(line.cell_length, line.cell_length + part.cell_length)
                line = line.append(part)
        if not parts[-2]:
            self._chip = range(0)
        return line

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember whether the chip is under the pointer."""
        self._press = (event.button == RIGHT or event.ctrl) if event.x in self._chip else None

    def on_click(self) -> None:
        """Say that the chip was clicked."""
        press, self._press = self._press, None
        if press is not None:
            self.post_message(self.Pressed(drops=press))


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

"""A line to type into: a paste enters whole, and what can't be seen shows as a sign."""

from __future__ import annotations

from itertools import accumulate
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip

from albab_tui.app.line import LONGEST_LINE, on_one_line, shown
from albab_tui.app.textual_private.line import OpenInput
from albab_tui.text.cleaning import clean_line
from albab_tui.text.widths import cell_width


class TypedLine(OpenInput):
    """Textual's line, with its keys; the value may hold what can't be seen, `cleaned` is what it means."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"line--wrong"}
    DEFAULT_CSS = """
    TypedLine {
        & .line--wrong { text-style: bold underline; color: $text-error; }
        & > .input--cursor { color: $foreground !important; background: transparent !important; }
        & > .input--cursor { text-style: none !important; }
    }
    """

    class Remarked(Message):
        """There is something to say on what was entered."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self, text: str = "", *, id: str | None = None) -> None:
        super().__init__(text, compact=True, select_on_focus=False, id=id)
        self.cursor_blink = False
        self._wrong: int | None = None
        """Where the part begins that was not understood."""

    def on_mount(self) -> None:
        """Begin at the end."""
        self.begin_at_end()

    @property
    def cleaned(self) -> str:
        """The line as it enters the program: cleaned as a store's text and the command line's."""
        return clean_line(self.value)

    def set_line(self, line: str, cursor: int | None = None) -> None:
        """Put another line in place, with the cursor at a character, or at the end."""
        self.value = line
        self.cursor_position = len(line) if cursor is None else cursor

    def refuse(self, position: int) -> None:
        """Show what the program read, with the cursor and a mark where it understood no more."""
        self.set_line(self.cleaned, position)
        self._wrong = self.cursor_position
        self.refresh()

    def replace(self, text: str, start: int, end: int) -> None:
        """Put text in the place of a part of the line; all that is typed or pasted comes by here."""
        line, lines = on_one_line(text)
        room = LONGEST_LINE - len(self.value) + abs(end - start)
        super().replace(line[: max(room, 0)], start, end)
        if len(line) > room:
            self.post_message(self.Remarked(f"a line holds {LONGEST_LINE} characters; the rest was left out"))
        elif lines > 1:
            self.post_message(self.Remarked(f"{lines} lines joined"))

    def on_paste(self, event: events.Paste) -> None:
        """Take all of it; Textual's own line takes the first of several lines."""
        event.stop()
        event.prevent_default()
        self.replace(event.text, *self.selection)

    def watch_value(self) -> None:
        """Any change takes the mark away."""
        self._wrong = None

    # Drawing: one character may take the cells of its sign.

    @property
    def content_width(self) -> int:
        """Cells that the line takes, with one for the cursor at its end."""
        return self.cell_of(len(self.value)) + 1

    def cell_of(self, position: int) -> int:
        """The cell, from the line's beginning, at which a character begins."""
        return cell_width("".join(shown(self.value)[:position]))

    def character_at(self, cell: int) -> int:
        """Number of the character that a visible cell belongs to."""
        wanted = cell + self.scroll_offset.x
        ends = accumulate(map(cell_width, shown(self.value)))
        return next((number for number, end in enumerate(ends) if wanted < end), len(self.value))

    @property
    def cursor_screen_offset(self) -> Offset:
        """The cell of the cursor on the screen."""
        column = self.cell_of(self.cursor_position) - self.scroll_offset.x
        return self.content_region.offset + Offset(column, 0)

    def render_line(self, y: int) -> Strip:
        """The visible part of the line with selection and mark; the cursor is the terminal's own."""
        width = self.scrollable_content_region.width
        if y:
            return Strip.blank(width, self.rich_style)
        if not self.value and self.placeholder:
            return super().render_line(y)
        strip = Strip(self._styled().render(self.app.console))
        left = self.scroll_offset.x
        return strip.crop(left, left + width).extend_cell_length(width).apply_style(self.rich_style)

    def _styled(self) -> Text:
        pieces = [*shown(self.value), " "]
        starts = [0, *accumulate(map(len, pieces))]
        text = Text("".join(pieces), no_wrap=True, end="")
        if self._wrong is not None:
            text.stylize(self.get_component_rich_style("line--wrong"), starts[self._wrong], starts[-2])
        if self.has_focus:
            first, last = sorted(self.selection)
            text.stylize(self.get_component_rich_style("input--selection"), starts[first], starts[last])
        return text

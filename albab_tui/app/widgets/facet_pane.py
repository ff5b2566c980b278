"""The left pane: a tree of values to filter by; typing narrows it, arrows move, Enter asks for a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual import events
from textual.geometry import Size
from textual.message import Message

from albab_tui.app.bindings import bindings
from albab_tui.app.counts import FacetCounts
from albab_tui.app.facets import Facet, FacetNode, FacetRow
from albab_tui.app.glyphs import UNICODE, Glyphs
from albab_tui.app.hues import ACTOR_STYLES, actor_css, actor_style
from albab_tui.app.line import LONGEST_LINE, on_one_line
from albab_tui.app.pages.sparklines import CELLS, SparkTime, sparkline
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_pane import RIGHT, Press
from albab_tui.app.widgets.marking import mark_words
from albab_tui.app.widgets.stops import ListedStops, Stops
from albab_tui.question.filter import Filter
from albab_tui.text.cleaning import clean_line
from albab_tui.text.sought import sought
from albab_tui.text.widths import cell_width

_COMMANDS = "+-?:/"
"""Keys that are letters of a name once a name was begun."""

_SIGNS, _COUNT, _SCROLLBAR = 4, 4, 1
_AROUND = _SIGNS + _COUNT + _SCROLLBAR
"""Cells of a row that are not the name's."""
_SPARK = CELLS + 1
"""Cells of the picture of when an actor's events were, with a blank before it."""


class FacetPane(LineList):
    """Shows one facet at a time."""

    BINDINGS = bindings("facet")
    BUTTONS: ClassVar[tuple[int, ...]] = (1, RIGHT)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"facet--{name}" for name in ("group", "included", "excluded", "empty", *ACTOR_STYLES)
    }
    DEFAULT_CSS = f"""
    FacetPane {{
        & .facet--group {{ text-style: bold; color: $heading; }}
        & .facet--included {{ text-style: bold; }}
        & .facet--excluded {{ text-style: strike; color: $text-muted; }}
        & .facet--empty {{ color: $text-muted; }}
        {actor_css("facet")}
    }}
    """

    class Asked(Message):
        """A value is to be asked for, left out, or neither any more."""

        def __init__(self, node: FacetNode, *, exclude: bool) -> None:
            super().__init__()
            self.node = node
            self.exclude = exclude

    class Narrowed(Message):
        """The narrowing text changed, so the pane's title does."""

    class Left(Message):
        """The user is done with the pane."""

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self._facet: Facet | None = None
        self._filter = Filter()
        self._counts: FacetCounts | None = None
        self._hues: Mapping[str, int] = {}
        self._time: SparkTime | None = None
        self._rows: tuple[FacetRow, ...] = ()
        self.narrow = ""
        """What was typed."""
        self._held: tuple[str, ...] = ()
        """The order of the rows while the mouse acts on them: they must not move under the pointer."""

    def show(self, facet: Facet, filter: Filter, counts: FacetCounts) -> None:
        """Show a facet under a filter; in the same facet, also of a store read again, the cursor keeps its value."""
        same = self._facet is not None and facet.name == self._facet.name
        key = self._key() if same else None
        if not same:
            self.narrow, self._held = "", ()
            self.set_reactive(LineList.cursor, 0)
        if facet is not self._facet:
            self.refresh(layout=True)
        self._facet, self._filter, self._counts = facet, filter, counts
        self._lay_out(key)

    def colour(self, hues: Mapping[str, int]) -> None:
        """Draw the signs of actors in their hues: ids with the hues' numbers."""
        self._hues = hues

    def draw_along(self, time: SparkTime) -> None:
        """Draw beside each actor, over this time, when its events were."""
        self._time = time

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """What the facet needs, be all of it shown or not, so that opening a branch moves nothing."""
        return _AROUND + (self._facet.widest if self._facet else 0) + (_SPARK if self._has_sparks else 0)

    @property
    def _has_sparks(self) -> bool:
        return self._time is not None and self._facet is not None and self._facet.name == "actors"

    @property
    def facet(self) -> Facet | None:
        """The facet shown."""
        return self._facet

    def _key(self) -> str | None:
        return self._rows[self.cursor].node.key if 0 <= self.cursor < len(self._rows) else None

    def _lay_out(self, key: str | None) -> None:
        if self._facet is None or self._counts is None:
            return
        before = self.cursor
        self._rows = self._facet.rows(self._filter, self._counts, self.narrow, self._held)
        same = next((n for n, each in enumerate(self._rows) if each.node.key == key), max(before, 0))
        self.rows_changed(same)

    def _narrow_to(self, text: str) -> None:
        self.narrow = text
        self._lay_out(None)
        if self._facet is not None and text:
            self.move_to(self._facet.best(self._rows, text))
        self.post_message(self.Narrowed())

    def steps(self, key: str) -> int:
        """Letters narrow."""
        return 0 if len(key) == 1 else super().steps(key)

    def on_key(self, event: events.Key) -> None:
        """Letters narrow, Backspace takes one back, Esc first clears and then leaves."""
        self._held = ()
        if event.key == "backspace":
            self._narrow_to(self.narrow[:-1])
        elif event.key == "escape":
            if self.narrow:
                self._narrow_to("")
            else:
                self.post_message(self.Left())
        elif event.is_printable and event.character and (self.narrow or event.character not in _COMMANDS):
            self._narrow_to(self.narrow + event.character)
        else:
            return
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted narrows as if it were typed."""
        event.stop()
        self._narrow_to(clean_line(self.narrow + on_one_line(event.text)[0])[:LONGEST_LINE])

    def action_include(self) -> None:
        """Ask for the value under the cursor, or no longer."""
        self._ask(exclude=False)

    def action_exclude(self) -> None:
        """Leave the value under the cursor out, or no longer."""
        self._ask(exclude=True)

    def clicked(self, press: Press) -> None:
        """A sign acts at once, and so does the right button; a name is marked first and asked for by a second click."""
        if not (0 <= press.line < len(self._rows) and self._rows[press.line].node.field):
            return
        row, branch = self._rows[press.line], _branch_column(self._rows[press.line])
        again = press.line == self.cursor
        self._held = tuple(each.node.key for each in self._rows)
        self.cursor = press.line
        if press.excludes:
            self._ask(exclude=True)
        elif press.column <= branch and row.node.children:
            self.action_expand(not row.opened)
        elif press.column == branch + 1 or again:
            self._ask(exclude=False)

    def _ask(self, *, exclude: bool) -> None:
        if 0 <= self.cursor < len(self._rows):
            node = self._rows[self.cursor].node
            if self.narrow and not self._held:
                self.narrow = ""
                if self._facet is not None:
                    self._facet.reveal(node.key)
                self.post_message(self.Narrowed())
            self.post_message(self.Asked(node, exclude=exclude))

    def action_expand(self, opened: bool) -> None:
        """Show or hide what belongs to the value under the cursor; hiding at a leaf goes to its parent."""
        if self._facet is None or not 0 <= self.cursor < len(self._rows):
            return
        row = self._rows[self.cursor]
        if opened and row.node.children:
            self._facet.open(row.node.key)
        elif not opened and row.opened:
            self._facet.close(row.node.key)
        elif not opened:
            above = (n for n in range(self.cursor, -1, -1) if self._rows[n].depth < row.depth)
            self.move_to(next(above, self.cursor))
            return
        self._lay_out(row.node.key)

    def nothing(self) -> tuple[str, ...]:
        """What to do where no name holds what was typed."""
        if not self.narrow:
            return ("Nothing in this store.",)
        return ("No name here fits.", "", "Backspace takes back a letter,", "Esc all of them.")

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def label(self, row: int) -> str:
        """The name in a row."""
        return self._rows[row].node.label

    def stops(self) -> Stops:
        """Headings over values are passed over."""
        return ListedStops([number for number, row in enumerate(self._rows) if row.node.field is not None])

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """State, name indented by affiliation, of an actor when its events were where the name leaves room, count."""
        content = self._rows[row]
        if content.node.field is None:
            return [Segment(clip(f" {content.node.label}", width), self.look("facet--group"))]
        return self._drawn(content, width, cursor=cursor)

    def _spark(self, node: FacetNode) -> str:
        """When the events of an actor were, as wide for all of them."""
        edges = self._time.edges if self._time else ()
        if not edges or self._counts is None:
            return " " * _SPARK
        counts = self._counts.along(edges, self._counts.manner.field(node.field or ""), node.value)
        return f" {sparkline(counts, self._glyphs):<{_SPARK - 1}}"

    def _drawn(self, content: FacetRow, width: int, *, cursor: bool) -> list[Segment]:
        glyphs = self._glyphs
        state = {"included": glyphs.included, "excluded": glyphs.excluded, "neither": glyphs.neither}[content.state]
        branch = (glyphs.opened if content.opened else glyphs.closed) if content.node.children else " "
        lead = f"{glyphs.cursor if cursor else ' '}{'  ' * content.depth}{branch}{state} "
        name = lead + content.node.label
        with_meaning = f"{name}: {content.node.meaning}" if content.node.meaning else name
        text = clip(with_meaning if cell_width(with_meaning) <= width - _COUNT else name, width - _COUNT)
        style = self._row_style(content, cursor=cursor)
        spark = ""
        if self._has_sparks and cell_width(name) + _SPARK + _COUNT <= width:
            spark = self._spark(content.node)
            text = text[: len(text) - _SPARK]  # blanks, each as wide as it is long
        told = mark_words([Segment(text[len(lead) :], style)], sought(self.narrow).wanted)
        return [*self._led(text[: len(lead)], style, content.node), *told, Segment(f"{spark}{content.count:>4}", style)]

    def _row_style(self, row: FacetRow, *, cursor: bool) -> RichStyle:
        if cursor and self.has_focus:
            return self.cursor_look
        if row.state != "neither":
            return self.look(f"facet--{row.state}")
        return self.rich_style if row.count else self.look("facet--empty")

    def _led(self, lead: str, style: RichStyle, node: FacetNode) -> list[Segment]:
        """What stands before a name; the sign of an actor's state is in the actor's hue, where the row has no look."""
        hue = self._hues.get(node.value) if node.field in ("actor", "by") else None
        if hue is None or style.reverse:
            return [Segment(lead, style)]
        sign = self.look(f"facet--{actor_style(hue)}")
        return [Segment(lead[:-2], style), Segment(lead[-2:-1], sign), Segment(lead[-1:], style)]


def _branch_column(row: FacetRow) -> int:
    """The cell with the sign of what belongs to a row's value; the sign of its state is the next."""
    return 1 + 2 * row.depth

"""Who was active when: rows down, time across; a cell can become the filter."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import aclosing
from functools import partial
from typing import ClassVar, Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from albab_tui.app.asking import QUESTIONS, RefusedError, date_told
from albab_tui.app.commands import Scope, bar
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import ACTORS
from albab_tui.app.pages.grid import Grid
from albab_tui.app.pages.grid_roles import RolesAlong
from albab_tui.app.pages.grid_rows import ROW_ORDERS, ROW_SETS, GridManner, is_by_role
from albab_tui.app.pages.grid_text import axis_text, captions, cell_legend, fitting_unit, told, told_of_source
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.session import Session
from albab_tui.app.taking_turns import in_slices
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.grid_list import WHOLE, GridList
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.prompting import PromptAbandoned, PromptAnswered, PromptDeserted, PromptRemarked
from albab_tui.app.widgets.still_lines import StillLines
from albab_tui.archive.leading_actors import actor_hues
from albab_tui.axis.zoom import stands_at
from albab_tui.question.fields import SETTINGS
from albab_tui.question.filter import Filter
from albab_tui.text.widths import cell_width


class GridAnswer(Struct, frozen=True):
    """What comes back from a grid."""

    filter: Filter | None
    """The filter that was chosen; None where the user only looked."""
    manner: GridManner
    """How it was shown last."""


_AT_ONCE = 2_000
"""Events of a store whose roles are worked out in a few milliseconds; letters that come later are sent one by one."""
Turn = Literal["rows", "role", "order"]


class GridScreen(OpenScreen[GridAnswer]):
    """Shows a session's selection; gives back what was chosen, and how it was shown.

    Args:
        session: what is looked at.
        glyphs: the signs.
        manner: how it was shown the last time.
    """

    BINDINGS: ClassVar[list[BindingType]] = []
    SCOPES: ClassVar[tuple[Scope, ...]] = ("grid",)
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]  # noqa: RUF012
    DEFAULT_CSS = """
    GridScreen {
        #grid { height: 1fr; }
        #head { color: $heading; }
        &.-short #legend { display: none; }
    }
    """

    def __init__(self, session: Session, glyphs: Glyphs, manner: GridManner) -> None:
        super().__init__()
        self.session = session
        self.glyphs = glyphs
        self._grid = Grid(session, manner)

    def compose(self) -> ComposeResult:
        """The filter in force, names along time, the rows, what is told of the cursor's cell."""
        yield TopBar(id="top")
        yield StillLines(id="head")
        yield GridList(self._grid, self.glyphs, id="grid")
        yield StillLines(id="told")
        yield StillLines(id="legend")
        yield KeyBar(id="keys")

    @property
    def list(self) -> GridList:
        """The rows."""
        return self.query_one(GridList)

    def on_mount(self) -> None:
        """Begin with the time of the current event, in the row of all."""
        self.query_one(TopBar).show(top_line(self.session, self.glyphs))
        self.list.colour(actor_hues(self.session.archive, ACTORS))
        self._show(0, self._column_of_event())
        self._back_to_list()

    def _column_of_event(self) -> int:
        """That of the current event, the last one where it has no date."""
        dossier, ruler = self.session.dossier, self._grid.ruler
        when = dossier.event.date if dossier else None
        return self._grid.columns - 1 if when is None or ruler is None else ruler.cell(stands_at(when))

    def _show(self, row: int, column: int) -> None:
        """Show the grid; in which roles actors are has to be worked out first, of many events beside the screen."""
        roles = self._grid.roles
        if roles is not None and self.session.archive.total <= _AT_ONCE:
            deque(roles.prepare(), maxlen=0)
        self.list.show(self._grid, row, column)
        if roles is not None and not roles.is_ready:
            self.run_worker(self._see_roles(roles), group="roles", exclusive=True)

    async def _see_roles(self, roles: RolesAlong) -> None:
        await _all_of(roles.prepare())
        self.list.draw_anew()
        self._show_told()
        await _all_of(self._grid.prepare())

    def _back_to_list(self) -> None:
        self.list.focus()
        self.query_one(KeyBar).show(bar("grid"))

    def say(self, words: Content | str) -> None:
        """Show a message until the next key."""
        self.query_one(KeyBar).say(words)

    # What is told of what is shown.

    @on(GridList.Scrolled)
    def _show_head(self) -> None:
        grid, rows = self._grid, self.list
        shown, first = rows.layout_now, rows.first
        axis = Content(axis_text(grid, shown, first, self.glyphs))
        if (stretch := rows.stretch) is not None and (touched := grid.columns_of(stretch)):
            begin, end = max(touched.start - first, 0), min(touched.stop - first, shown.columns)
            if begin < end:
                axis = axis.stylize("reverse", shown.start + begin * shown.cell, shown.start + end * shown.cell)
        texts = captions(grid, shown, first)
        caption = next((text for text in texts if cell_width(text) < self.size.width), texts[-1])
        self.query_one("#head", StillLines).show(Content.styled(f" {caption}", "bold"), axis)
        legend = (Content(f" {line}") for line in cell_legend(grid, shown, self.glyphs))
        self.query_one("#legend", StillLines).show(*legend)
        self._show_told()

    @on(LineList.Moved)
    def _show_told(self) -> None:
        rows = self.list
        if rows.cursor < 0:
            return
        stretch = rows.stretch
        counts = self._grid.within(rows.cursor, stretch or (0, 1))
        roles = self._grid.roles_within(rows.cursor, stretch) if stretch else ()
        words = told(self._grid.rows[rows.cursor], counts, stretch, roles) + told_of_source(self._grid, rows.cursor)
        self.query_one("#told", StillLines).show(Content(f" {words}"))

    # Other rows, another time.

    def action_turn(self, what: Turn) -> None:
        """Count other rows, in another role, or in another order."""
        manner = self._grid.manner
        if what == "role" and not is_by_role(manner):
            self.say(f"{manner.rows} have no role; v goes back to actors")
            return
        if what == "rows":
            self._take(replace(manner, rows=_next(ROW_SETS, manner.rows)))
        elif what == "order":
            self._take(replace(manner, order=_next(ROW_ORDERS, manner.order)))
        else:
            self._take(replace(manner, role=_next(self._roles, manner.role)))

    @property
    def _roles(self) -> tuple[str, ...]:
        return SETTINGS["role"](self.session.names)

    def _take(self, manner: GridManner) -> None:
        """Show the grid another way; the cursor keeps its row's value and its time, as far as they are shown."""
        rows, before = self.list, self._grid
        value, stretch = before.rows[max(rows.cursor, 0)].term, rows.stretch
        self._grid = grid = Grid(self.session, manner)
        row = next((n for n, each in enumerate(grid.rows) if value and each.term and each.term.value == value.value), 0)
        column = WHOLE if stretch is None or grid.ruler is None else grid.first_of(stretch)
        self._show(row, column)

    def action_zoom(self, by: int) -> None:
        """Divide time by a finer unit, or a coarser one."""
        units = self._grid.units
        place = units.index(self._grid.unit) + by
        if 0 <= place < len(units):
            self._take(replace(self._grid.manner, unit=units[place]))
        else:
            self.say("no event is told more finely than that" if by < 0 else "there is no coarser unit")

    def action_zoom_all(self) -> None:
        """Divide time by the finest unit with which all of it fits."""
        self._take(replace(self._grid.manner, unit=fitting_unit(self._grid, self.list.scrollable_content_region.width)))

    def action_longer(self) -> None:
        """Mark the longer stretch that ends at the cursor's column."""
        if self.list.column == WHOLE:
            self.say("the cursor is in no column; Right goes to one")
        else:
            self.list.mark_stretch(self._grid.longer(self.list.column))

    # A date that is typed.

    def action_ask_date(self) -> None:
        """Ask for a time in words."""
        question, session = QUESTIONS["date"], self.session
        complete = partial(question.complete, session)
        self.mount(Prompt("date", "Mark the time", "", session.typed, complete, self.focused), after="#legend")
        self.query_one(KeyBar).show(bar("prompt", without=("complete(1)",)))

    @on(PromptAnswered)
    def _answered(self, message: PromptAnswered) -> None:
        """Mark the time that was typed; a line that is refused stays, to be mended."""
        self.session.typed.add("date", message.text)
        try:
            stretch = self._told_stretch(message.text) if message.text.strip() else None
        except RefusedError as problem:
            message.prompt.refuse(problem.position)
            self.say(str(problem))
            return
        self._finish(message.prompt)
        if stretch is not None:
            self.list.mark_stretch(stretch)

    def _told_stretch(self, text: str) -> tuple[int, int]:
        window, ruler = date_told(self.session, text), self._grid.ruler
        if ruler is None:
            raise RefusedError("no event shown here has a date")
        first = ruler.first if window.start is None else window.start
        after = ruler.after if window.end is None else window.end
        if first >= after or after <= ruler.first or first >= ruler.after:
            raise RefusedError("nothing shown here is of that time")
        return first, after

    @on(PromptAbandoned)
    @on(PromptDeserted)
    def _left(self, message: PromptAbandoned | PromptDeserted) -> None:
        self._finish(message.prompt)

    @on(PromptRemarked)
    def _remarked(self, message: PromptRemarked) -> None:
        self.say(message.words)

    def _finish(self, prompt: Prompt) -> None:
        prompt.finish()
        self._back_to_list()

    # Leaving.

    @on(LineList.Chosen)
    def action_choose(self) -> None:
        """Filter by the row under the cursor and the time marked."""
        if self.list.cursor < 0:
            return
        filter = self._grid.filter(self.list.cursor, self.list.stretch)
        if filter is None:
            self.say("the range that is asked for has no day there")
        else:
            self.dismiss(GridAnswer(filter, self._grid.manner))

    def action_close(self) -> None:
        """Go back without a filter."""
        self.dismiss(GridAnswer(None, self._grid.manner))


_Choice = TypeVar("_Choice", bound=str)


def _next(choices: tuple[_Choice, ...], now: _Choice) -> _Choice:
    return choices[(choices.index(now) + 1) % len(choices)] if now in choices else choices[0]


async def _all_of(steps: Iterator[None]) -> None:
    """Work done in slices, between which keys are acted on."""
    async with aclosing(in_slices(steps, lambda: None)) as slices:
        async for _ in slices:
            pass

"""Reports side by side: those of an event, of two events, or all that give one figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace
from textual import on
from textual.binding import BindingType

from albab_tui.answers.comparing import Compared, Said, compare_events, compare_figure
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.comparison_columns import comparison_page
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.screens.listing_screen import ListingScreen
from albab_tui.app.session import Session
from albab_tui.app.trail import Over
from albab_tui.app.widgets.comparison_table import ComparisonTable
from albab_tui.app.widgets.line_view import LineView
from albab_tui.archive.passages import Passage
from albab_tui.question.tree import Term

if TYPE_CHECKING:
    from albab_tui.app.course import Itinerary


class ComparisonScreen(ListingScreen):
    """A table of what reports say, and the report under its cursor.

    Args:
        session: what is looked at.
        glyphs: the signs.
        of: what is compared: ids of events with blanks between, or a figure's folded name.
        row: the row under the cursor to begin with.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("comparison")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("comparison", "listing")
    LEFT_OUT = ("choose",)
    DEFAULT_CSS = """
    ComparisonScreen {
        #list { max-height: 60%; }
        &.-wider #list { width: 3fr; max-height: 100%; }
        &.-wider #page { width: 2fr; }
    }
    """

    def __init__(self, session: Session, glyphs: Glyphs, of: str, row: int = 0) -> None:
        super().__init__(session, glyphs, row)
        self._of = of

    def compared(self) -> Sequence[Compared]:
        """What stands in the table."""
        raise NotImplementedError

    def listing(self) -> ComparisonTable:
        """The table."""
        return ComparisonTable(self.compared(), self.glyphs, id="list")

    @property
    def over(self) -> Over:
        """What is compared, with the row under the cursor."""
        return Over(self.WHAT, self._of, str(self.list.cursor))

    @property
    def _table(self) -> Sequence[Compared | Said]:
        table = self.list
        assert isinstance(table, ComparisonTable)
        return table.table

    @property
    def _said(self) -> Said | None:
        """The value under the cursor."""
        row = self._table[self.list.cursor] if self.list.cursor >= 0 else None
        return row if isinstance(row, Said) else None

    def page(self, row: int) -> tuple[Paragraph, ...]:
        """The report of a row."""
        return comparison_page(self._table[row], self.session.archive.dossier)

    def texts(self, row: int) -> tuple[str, ...]:
        """What stands in a row."""
        content = self._table[row]
        rows = (content,) if isinstance(content, Said) else content.rows * content.is_of_events
        return tuple(text for said in rows for text in (said.value, said.who, said.where, said.told))

    def reading(self, row: int) -> Itinerary:
        """The passage of the row's report."""
        from albab_tui.app.course import of_reports

        found = self._report(self._table[row])
        passages = [] if found is None else [found]
        reports = [(dossier.event.id, report) for dossier, report in passages]
        return of_reports("this report", reports), lambda course: course.on(passages)

    def _report(self, row: Compared | Said) -> Passage | None:
        dossier = self.session.archive.dossier(row.event) if isinstance(row, Said) else None
        note = row.note if isinstance(row, Said) else None
        return (dossier, note.report) if dossier and note else None

    def action_choose(self) -> None:
        """Go to the event of the row."""
        if self._said:
            self.dismiss(self._said.event)

    def action_open_row(self) -> None:
        """The same by its key."""
        self.action_choose()

    @on(LineView.Followed)
    def _followed(self, message: LineView.Followed) -> None:
        self.dismiss(message.id)


class FigureScreen(ComparisonScreen):
    """One figure over all reports of what is shown."""

    WHAT = "figure"
    TITLES = ("One figure over all that is shown: value, who says so, where, when told", "The report")

    def compared(self) -> Sequence[Compared]:
        """The figure, by events."""
        session, filter = self.session, self.session.filter
        giving = replace(filter, parts=(*filter.parts, Term("figure", self._of)))
        selection = session.archive.ask(giving, newest_first=session.selection.newest_first)
        return compare_figure(self._of, selection, session.names)

    def listing(self) -> ComparisonTable:
        """The table, with the cursor on the current event where no row is asked for."""
        table = super().listing()
        self._first = self._first or table.row_on(self.session.current_shown)
        return table


class EventsScreen(ComparisonScreen):
    """The reports of an event, or of two."""

    WHAT = "events"
    TITLES = ("Side by side: value, who says so, where, when told", "The report")

    def compared(self) -> Sequence[Compared]:
        """What the reports of the events say."""
        found = map(self.session.archive.dossier, self._of.split(" "))
        return compare_events([dossier for dossier in found if dossier], self.session.names)

    def action_choose(self) -> None:
        """Compare the figure of the row over all that is shown; of another row, go to its event."""
        if self._said and self._said.figure:
            self.reopen(Over(FigureScreen.WHAT, self._said.figure))
        else:
            super().action_choose()

    def reopen(self, over: Over) -> None:
        """Open again what lay over this table."""
        if over.what != FigureScreen.WHAT:
            super().reopen(over)
            return
        self.app.push_screen(FigureScreen(self.session, self.glyphs, over.of, int(over.at or 0)), self._go_to_read)

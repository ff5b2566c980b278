"""The sources: a list of the articles, and the page of the one under the cursor."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import bar
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.source_page import source_page
from albab_tui.app.pages.text import clip
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.evidence.dossier import Evidence
from albab_tui.model.wording import spell
from albab_tui.question.filter import Filter


class SourceList(LineList):
    """One row for each source: id, date, how many events it reports and how many alone, title."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"sources--cursor", "sources--rest"}
    DEFAULT_CSS = """
    SourceList {
        & .sources--cursor { text-style: reverse; }
        & .sources--rest { text-style: bold underline; }
    }
    """

    def __init__(self, evidence: Evidence, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self.sources = evidence.catalogue.store.sources
        drawn = [dossier.sources for dossier in evidence.dossiers.values()]
        self._events = Counter(id for ids in drawn for id in ids)
        self._alone = Counter(ids[0] for ids in drawn if len(ids) == 1)
        self._ids = max((cell_len(source.id) for source in self.sources), default=0)
        self._days = max((cell_len(spell(source.published.date)) for source in self.sources), default=0)

    def row_count(self) -> int:
        """How many sources there are."""
        return len(self.sources)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """One source."""
        source = self.sources[row]
        counts = f"{self._events[source.id]:>3} events, {self._alone[source.id]:>2} from it alone"
        lead = self._glyphs.cursor if cursor else " "
        text = (
            f"{lead} {source.id:<{self._ids}}  {counts}  {spell(source.published.date):<{self._days}}  {source.title}"
        )
        style = self.look("sources--cursor" if self.has_focus else "sources--rest") if cursor else self.rich_style
        return [Segment(clip(text, width), style)]


class SourcesScreen(Screen[Filter | None]):
    """Gives back the filter for a source, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("sources"), Binding("q,escape,s,backspace", "close", "Back")]
    DEFAULT_CSS = """
    SourcesScreen {
        #list { height: auto; max-height: 40%; border: round $panel-lighten-2; }
        #page { height: 1fr; border: round $panel-lighten-2; padding: 0 1; }
        #list:focus, #page:focus { border: round $border; border-title-style: bold reverse; }
    }
    """

    def __init__(self, evidence: Evidence, glyphs: Glyphs) -> None:
        super().__init__()
        self._evidence = evidence
        self._glyphs = glyphs

    def compose(self) -> ComposeResult:
        """The list above, the page below."""
        yield SourceList(self._evidence, self._glyphs, id="list")
        yield LineView(id="page")
        yield KeyBar(id="keys")

    @property
    def list(self) -> SourceList:
        """The list of sources."""
        return self.query_one(SourceList)

    def on_mount(self) -> None:
        """Show the first source."""
        self.list.border_title = Content("Sources")
        self.list.rows_changed(0)
        self.list.focus()
        self.query_one(KeyBar).show(bar("sources"), "q back  ")
        self._show_page()

    @on(LineList.Moved)
    def _show_page(self) -> None:
        if self._chosen():
            page = self.query_one("#page", LineView)
            page.border_title = Content("Everything drawn from it")
            page.show(source_page(self.list.sources[self.list.cursor], self._evidence))

    def _chosen(self) -> str | None:
        number = self.list.cursor
        return self.list.sources[number].id if 0 <= number < len(self.list.sources) else None

    @on(LineList.Chosen)
    def action_choose(self) -> None:
        """Show the events that the article reports."""
        if chosen := self._chosen():
            self.dismiss(Filter(source=(chosen,)))

    def action_only(self) -> None:
        """Show the events that this article alone reports."""
        if chosen := self._chosen():
            self.dismiss(Filter(source=(chosen,), is_=("single-source",)))

    def action_close(self) -> None:
        """Go back without a filter."""
        self.dismiss(None)

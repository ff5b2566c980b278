"""The help over the whole screen."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.app.asking import NOTHING_TO_FIND, RefusedError, in_quotes
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar, entry
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.help_page import help_page
from albab_tui.app.pages.styled_text import Paragraph, plain
from albab_tui.app.screens.finding_screen import FindingScreen
from albab_tui.app.screens.page import SCROLL
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.titles import entitle
from albab_tui.model.vocabulary import Words
from albab_tui.text.hits import CharacterSpan
from albab_tui.text.sought import Sought, searchable, sought

_FINDING = (
    entry("help", "hit(1)", "next hit"),
    entry("help", "hit(-1)", "hit before"),
    entry("help", "leave", "end of search"),
)
"""What the keys mean while words are searched for."""


class HelpScreen(FindingScreen[None]):
    """Every key, in which words can be found; the keys that open it close it.

    Args:
        session: what is looked at.
        glyphs: the signs to draw.
        words: those of the store.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("help", "page")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("help", "page")
    DEFAULT_CSS = "HelpScreen LineView { border: round $border; padding: 0 1; }"

    def __init__(self, session: Session, glyphs: Glyphs, words: Words) -> None:
        super().__init__(session)
        self._help = help_page(glyphs, words)
        self._sought = Sought()
        self._hits: list[int] = []
        """Numbers of the paragraphs that hold what is searched for, from 0."""
        self._hit = 0
        """Which of them the keys are at, from 0."""

    def compose(self) -> ComposeResult:
        """The page and how to leave it."""
        yield LineView(marks_headings=True, id="body")
        yield KeyBar(id="keys")

    @property
    def _page(self) -> LineView:
        return self.query_one("#body", LineView)

    def on_mount(self) -> None:
        """Show the page."""
        entitle(self._page, "Help")
        self._page.show(self._help)
        self.back_to_reading()

    def take_words(self, line: str) -> None:
        """Go to the first line of the help that holds the words.

        Raises:
            RefusedError: if nothing in the line can be looked for, or nothing is found.
        """
        wanted = sought(line)
        if line.strip() and not wanted:
            raise RefusedError(NOTHING_TO_FIND)
        hits = [number for number, each in enumerate(self._help) if wanted and _holds(each, wanted)]
        if wanted and not hits:
            raise RefusedError(f"nothing in the help holds {in_quotes(line)}")
        self._search(wanted, hits)
        if hits:
            self._go_to(0)

    def _search(self, wanted: Sought, hits: list[int]) -> None:
        self._sought, self._hits = wanted, hits
        self._page.mark(wanted.wanted)

    def _go_to(self, hit: int) -> None:
        self._hit = hit % len(self._hits)
        number = self._hits[self._hit]
        self._page.point(number, _beginning(self._help[number]))
        self.say(f"line {self._hit + 1} of {len(self._hits)} that hold it")

    def action_hit(self, by: int) -> None:
        """Go to the next line that holds the words, or to the one before; around the end."""
        if self._hits:
            self._go_to(self._hit + by)
        else:
            self.say("nothing is searched for in the help; / finds words")

    def back_to_reading(self) -> None:
        """Put the keys into the page."""
        self._page.focus()
        before = _FINDING if self._sought else (SCROLL,)
        self.query_one(KeyBar).show((*before, *bar(*self.SCOPES)))

    def action_leave(self) -> None:
        """Take back the search; where there is none, go back to where the help was opened."""
        if not self._sought:
            self.action_close()
            return
        self._search(Sought(), [])
        self._page.point_nowhere()
        self.back_to_reading()
        self.say("the search is taken back; / and Up bring it again")

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)


def _holds(each: Paragraph, wanted: Sought) -> bool:
    return wanted.within(searchable([plain(each.spans)]))


def _beginning(each: Paragraph) -> CharacterSpan:
    """Where the keys or the name stand with which a line of the help begins."""
    name = each.spans[0][0]
    return len(name) - len(name.lstrip()), len(name.rstrip())

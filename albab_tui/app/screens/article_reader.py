"""The articles to read whole, from passage to passage that the store cites, with what is claimed on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container

from albab_tui.app.asking import NOTHING_TO_FIND, RefusedError, in_quotes
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar, entry
from albab_tui.app.copies import SENT, CopyChoice, copy_choices
from albab_tui.app.course import Beginning, Course, Marking, ReadingPlace, Sight
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.article_page import CitingReport, ReadParagraph, claim_texts, found_in
from albab_tui.app.pages.claims_page import ClaimsPage, claims_page
from albab_tui.app.pages.passage_page import passage_lead
from albab_tui.app.screens.finding_screen import FindingScreen
from albab_tui.app.screens.page import SCROLL
from albab_tui.app.screens.place_screen import PlaceScreen
from albab_tui.app.session import Session
from albab_tui.app.trail import Over
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.titles import entitle
from albab_tui.articles.folder import ArticleError
from albab_tui.text.numbers import many
from albab_tui.text.sought import Sought, searchable, sought

_FINDING = (
    entry("article", "passage(1)", "next hit"),
    entry("article", "passage(-1)", "hit before"),
    entry("article", "leave", "end of search"),
)
"""What the keys mean while words are searched for."""
_MOST_TOLD = 5
"""Articles that are named in a message."""


def article_screen(
    session: Session, glyphs: Glyphs, marking: Marking, begin: Beginning, opened_from: str = ""
) -> ArticleScreen | str:
    """The reader of the articles; where none can be read, why.

    Args:
        session: what is looked at.
        glyphs: the signs to draw.
        marking: which passages are marked.
        begin: where in them to begin.
        opened_from: the row of the list that it is opened from; empty where it is no list.
    """
    course = Course(session, marking)
    try:
        stop = begin(course)
    except ArticleError as error:
        return str(error)
    return ArticleScreen(session, glyphs, course, stop, opened_from) if stop else "no article is cited here"


class ArticleScreen(FindingScreen[str | None], PlaceScreen[str | None]):
    """Gives back the id of the event that was chosen, or None where the user only read.

    Args:
        session: what is looked at.
        glyphs: the signs to draw.
        course: the way through the articles.
        stop: where to begin; its article can be read.
        opened_from: as for `article_screen`.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("article")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("article",)
    HORIZONTAL_BREAKPOINTS = [(0, "-below"), (160, "-beside")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall")]  # noqa: RUF012
    DEFAULT_CSS = """
    ArticleScreen {
        #body { height: 1fr; layout: vertical; }
        #page { height: 3fr; border: round $border; padding: 0 1; }
        #claims { height: 2fr; border: round $frame; padding: 0 1; }
        &.-beside #body { layout: horizontal; }
        &.-beside #page { width: 3fr; height: 1fr; }
        &.-beside #claims { width: 2fr; height: 1fr; }
        &.-short #claims { display: none; }
    }
    """

    def __init__(
        self, session: Session, glyphs: Glyphs, course: Course, stop: ReadingPlace, opened_from: str = ""
    ) -> None:
        super().__init__(session)
        self._opened_from = opened_from
        self._glyphs = glyphs
        self._course = course
        self._stop = stop
        self._searched = ""
        self._sought = Sought()

    @property
    def over(self) -> Over:
        """The articles, at the report that is read."""
        return Over("article", self._opened_from, self._stop.written)

    def compose(self) -> ComposeResult:
        """The text, and what is claimed on the passage that is read."""
        with Container(id="body"):
            yield LineView(marks_links=True, id="page")
            yield LineView(marks_links=True, id="claims")
        yield KeyBar(id="keys")

    @property
    def _text(self) -> LineView:
        return self.query_one("#page", LineView)

    @property
    def _beside(self) -> LineView:
        return self.query_one("#claims", LineView)

    def on_mount(self) -> None:
        """Show the first article."""
        entitle(self._beside, "What is claimed on it")
        self._text.show(self._course.page(self._stop.source).paragraphs)
        self.back_to_reading()
        self.call_after_refresh(self._go_to, self._stop)

    # Where the reader is.

    @property
    def _read(self) -> ReadParagraph | None:
        return self._course.paragraph(self._stop)

    @property
    def _claim(self) -> CitingReport | None:
        """The report that is read."""
        read = self._read
        return read.claims[self._stop.claim] if read and read.claims else None

    def _go_to(self, stop: ReadingPlace) -> None:
        """Show the article of a place, and the place in it."""
        self._stop = stop
        page = self._course.page(stop.source)
        entitle(self._text, f"Article {stop.source}", self._course.marking.words)
        self._text.show(page.paragraphs)
        read = self._read
        beside = claims_page(read, stop.claim, self.session.names, self._glyphs) if read else ClaimsPage(())
        self._beside.show(beside.paragraphs)
        if read:
            self._text.point(read.row, *self._stretches(read))
            if beside.rows:
                self._beside.show_paragraph(beside.rows[stop.claim])
            self.say(self._told(read))

    def _stretches(self, read: ReadParagraph) -> list[tuple[int, int]]:
        """What is marked for the cursor: the time word or figure that carries the claim, and the paragraph's number."""
        lead = len(passage_lead(read.number))
        number = (0, len(passage_lead(read.number).rstrip()))
        carrier = self._claim.carrier if self._claim and not self._sought else None
        return [(lead + carrier.first, lead + carrier.last), number] if carrier else [number]

    def _told(self, read: ReadParagraph) -> str:
        """Where the reader is, in words."""
        where = f"{self._stop.source} ¶{read.number}"
        claim = self._claim
        if claim is None:
            return f"{where}: nothing here that is marked"
        cited = self._course.page(self._stop.source).cited
        place = f"passage {cited.index(read) + 1} of {len(cited)}"
        return f"{where}: {place}, claim {self._stop.claim + 1} of {len(read.claims)}: {claim.dossier.event.title}"

    # From passage to passage.

    def action_passage(self, by: int) -> None:
        """Go to the next marked passage, or hit of a search, or to the one before, in other articles too."""
        if self._sought:
            self._seek(by, self._holds, f"nothing holds {in_quotes(self._searched)}")
        else:
            self._seek(by, lambda read: bool(read.claims), "nothing that is looked at cites a passage")

    def _seek(self, by: int, is_wanted: Callable[[ReadParagraph], bool], nothing: str) -> None:
        sight = self._course.seek(self._stop, by, is_wanted, everywhere=bool(self._sought))
        if sight.stop is None:
            self.say(f"{nothing} in {many(sight.looked_through, 'article')}{_unread(sight)}")
            return
        self._go_to(self._at_the_words(sight.stop) if self._sought else sight.stop)
        if sight.unreadable:
            self.say(f"{self._told(self._course.page(self._stop.source).read[self._stop.number - 1])}{_unread(sight)}")

    def action_claim(self) -> None:
        """Go to the next report on the same passage."""
        read = self._read
        if read is None or not read.claims:
            self._seek(1, lambda read: bool(read.claims), "nothing that is looked at cites a passage")
        else:
            self._go_to(ReadingPlace(self._stop.source, read.number, (self._stop.claim + 1) % len(read.claims)))

    # Finding words.

    def take_words(self, line: str) -> None:
        """Go to the first paragraph, from where the reader is, that holds the words or whose claims do.

        Raises:
            RefusedError: if nothing in the line can be looked for.
        """
        wanted = sought(line)
        if line.strip() and not wanted:
            raise RefusedError(NOTHING_TO_FIND)
        self._search(line if wanted else "")
        read = self._read
        if read and self._sought and self._holds(read):
            self._go_to(self._at_the_words(self._stop))
        elif self._sought:
            self.action_passage(1)

    def _search(self, line: str) -> None:
        self._searched, self._sought = line, sought(line)
        for pane in (self._text, self._beside):
            pane.mark(self._sought.wanted)

    def _holds(self, read: ReadParagraph) -> bool:
        return self._sought.within(searchable(found_in(read, self.session.names)))

    def _at_the_words(self, stop: ReadingPlace) -> ReadingPlace:
        """The same place, at the first claim that holds the words."""
        read = self._course.paragraph(stop)
        claims = read.claims if read else ()
        holding = (
            place
            for place, each in enumerate(claims)
            if self._sought.within(searchable(claim_texts(each, self.session.names)))
        )
        return ReadingPlace(stop.source, stop.number, next(holding, 0))

    def back_to_reading(self) -> None:
        """Put the keys into the text."""
        self._text.focus()
        keys = _FINDING if self._sought else ()
        actions = ("passage(1)", "passage(-1)", "leave") if self._sought else ()
        self.query_one(KeyBar).show((*keys, *(() if keys else (SCROLL,)), *bar("article", without=actions)))

    # What is done with a claim.

    def action_copy(self) -> None:
        """Send a citation of the report that is read to the terminal's clipboard."""
        if choices := self._copy_choices():
            self._send(choices[0].text())

    def action_copy_as(self) -> None:
        """Let the user choose in which format."""
        if choices := self._copy_choices():
            from albab_tui.app.screens.copying import CopyingScreen

            self.app.push_screen(CopyingScreen(choices, "Copy of this report", self._glyphs), self._send)

    def _copy_choices(self) -> tuple[CopyChoice, ...]:
        claim = self._claim
        if claim is None:
            self.say("no report is read here that could be cited; Tab goes to one")
            return ()
        return copy_choices(self.session, claim.dossier, self._glyphs, claim.report)

    def _send(self, text: str | None) -> None:
        if text is not None:
            self.app.copy_to_clipboard(text)
            self.say(SENT)

    def action_choose(self) -> None:
        """Go to the event of the report that is read."""
        if self._claim is None:
            self.say("no report is read here; Tab goes to one")
        else:
            self.dismiss(self._claim.dossier.event.id)

    @on(LineView.Followed)
    def _followed(self, message: LineView.Followed) -> None:
        self.dismiss(message.id)

    def action_leave(self) -> None:
        """Take back the search; where there is none, go back to where the reader was opened."""
        if self._sought:
            self._search("")
            self.back_to_reading()
            self.say("the search is taken back; / and Up bring it again")
        else:
            self.action_close()

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)


def _unread(sight: Sight) -> str:
    """Which articles were passed over."""
    if not sight.unreadable:
        return ""
    told, more = sight.unreadable[:_MOST_TOLD], len(sight.unreadable) - _MOST_TOLD
    return f"; not read, for their texts are not here: {', '.join(told)}{f' and {more} more' if more > 0 else ''}"

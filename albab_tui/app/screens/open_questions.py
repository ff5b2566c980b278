"""The store's questions: how each stands, and every answer with who gives it, when, on which passage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from albab_tui.answers.question_entry import QuestionEntry
from albab_tui.app.bindings import bindings
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.question_page import question_page
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.screens.listing_screen import ListingScreen
from albab_tui.app.session import Session
from albab_tui.question.filter import Filter
from albab_tui.text.numbers import many

if TYPE_CHECKING:
    from albab_tui.app.course import Itinerary

_STATE = len("answered differently")


class QuestionsScreen(ListingScreen):
    """One row for each question: how it stands, how many answers it has, what it asks."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("questions")
    WHAT = "questions"
    TITLES = ("Questions of the whole store", "What is answered, by whom, on which passage")

    def __init__(self, session: Session, glyphs: Glyphs, row: int = 0) -> None:
        super().__init__(session, glyphs, row)
        self._asked: Sequence[QuestionEntry] = [
            QuestionEntry(each, session.names) for each in session.archive.questions()
        ]

    def rows(self) -> tuple[str, ...]:
        """The questions, in the store's order."""
        return tuple(self._row(each) for each in self._asked)

    def _row(self, each: QuestionEntry) -> str:
        inquiry = each.inquiry
        sign = self.glyphs.disputed if each.differently else " "
        return f"{sign} {inquiry.state:<{_STATE}}  {many(len(inquiry.answers), 'answer'):>10}  {inquiry.question.asks}"

    def page(self, row: int) -> tuple[Paragraph, ...]:
        """Every answer to a question."""
        return question_page(self._asked[row], self.glyphs)

    def texts(self, row: int) -> tuple[str, ...]:
        """What is asked, and what is answered."""
        entry = self._asked[row]
        return (entry.heading, *(group.words for group in entry.groups()))

    def chosen(self, row: int) -> Filter:
        """The events whose reports answer the question."""
        question = self._asked[row].inquiry.question.id
        return self.session.filter.releasing("question").including("question", question)

    def reading(self, row: int) -> Itinerary:
        """All that answers the question."""
        from albab_tui.app.course import of_reports

        inquiry = self._asked[row].inquiry
        reports = ((given.event, given.report) for given in inquiry.answers)
        return of_reports(inquiry.question.asks, reports), lambda course: course.first()

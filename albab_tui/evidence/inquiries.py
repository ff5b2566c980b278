"""The store's questions with all that its reports answer, across events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import islice, product
from typing import Literal

from msgspec import Struct

from albab_tui.evidence.differences import Comparison, Difference, Position
from albab_tui.evidence.disputes import Answered, Claim, Dispute
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.report import Report

InquiryState = Literal["open", "answered one way", "answered differently"]
"""How a question stands: nobody answers it, all answers agree, or some contradict each other."""

_MOST_CLAIMS = 30
"""Answers of other events that a dispute of one event lists."""
_MOST_POSITIONS = 200
"""Different answers of other events among which these are chosen."""
_MOST_PAIRS = 400
"""Pairs of answers that are compared for two groups of them."""


class GivenAnswer(Struct, frozen=True):
    """One report's answer."""

    event: str
    """Id of the event that the report is on."""
    report: Report
    reply: Reply
    position: Position
    told: Edtf | None
    """When it was told: the day of the words, else that of the article; None where neither is known."""

    @property
    def standing(self) -> bool:
        """Whether it counts; one of a deprecated report is only listed."""
        return self.report.rank != "deprecated"


class Inquiry:
    """A question with every answer, in the store's order."""

    def __init__(self, question: Question, answers: tuple[GivenAnswer, ...], comparison: Comparison) -> None:
        self.question = question
        self.answers = answers
        self.difference: Callable[[Position, Position], Difference | None] = comparison.difference
        """How another answer differs from one."""
        self.contested = cache(self._contested)
        """Whether a standing answer makes a dispute with this one."""
        self.differs = cache(self._differs)
        """Whether a standing answer is not the same as this one, or only told more or less exactly."""

    @cached_property
    def _positions(self) -> dict[Position, list[GivenAnswer]]:
        found: dict[Position, list[GivenAnswer]] = {}
        for given in self.answers:
            found.setdefault(given.position, []).append(given)
        return found

    @cached_property
    def _standing(self) -> tuple[Position, ...]:
        return tuple(dict.fromkeys(given.position for given in self.answers if given.standing))

    @cached_property
    def state(self) -> InquiryState:
        """How the question stands."""
        if not self._standing:
            return "open"
        return "answered differently" if any(map(self.contested, self._standing)) else "answered one way"

    def _contested(self, position: Position) -> bool:
        return any((found := self.difference(position, other)) and found.contrary for other in self._standing)

    def _differs(self, position: Position) -> bool:
        return any(self.difference(position, other) for other in self._standing)

    def between(self, some: Iterable[Position], others: Iterable[Position]) -> set[Difference]:
        """In which ways any of the other answers differs from any of these."""
        found = {self.difference(one, other) for one, other in islice(product(some, others), _MOST_PAIRS)}
        return {difference for difference in found if difference}

    def dispute(self, event: str, own: tuple[GivenAnswer, ...]) -> Dispute:
        """The dispute as one event is part of it: its own answers, then those of others, the gravest first."""
        others = tuple(islice(self._others(event, own), _MOST_CLAIMS))
        return Dispute(
            subject=self.question.id,
            claims=(*(_claim(given) for given in own), *others),
            question=self.question.id,
            left_out=len(self.answers) - len(own) - len(others),
        )

    def _others(self, event: str, own: tuple[GivenAnswer, ...]) -> Iterator[Claim]:
        mine = tuple(given.position for given in own if given.standing)
        few = islice(self._positions, _MOST_POSITIONS)
        kinds = {position: self._gravest(mine, position) for position in few}
        for position in sorted(kinds, key=lambda each: _gravity(kinds[each])):
            for given in self._positions[position]:
                if given.event != event:
                    yield _claim(given, kinds[position], given.event)

    def _gravest(self, mine: tuple[Position, ...], other: Position) -> Difference | None:
        return min((self.difference(each, other) for each in mine), key=_gravity, default=None)


class Inquiries(Mapping[str, Inquiry]):
    """All questions of a store by id, in its order; answers are gathered when the first of them is asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def __getitem__(self, id: str) -> Inquiry:
        return self._gathered[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._catalogue.questions)

    def __len__(self) -> int:
        return len(self._catalogue.questions)

    @cached_property
    def _comparisons(self) -> dict[str, Comparison]:
        return {id: Comparison(each, self._catalogue) for id, each in self._catalogue.questions.items()}

    @cached_property
    def _gathered(self) -> dict[str, Inquiry]:
        found: dict[str, list[GivenAnswer]] = {id: [] for id in self}
        for event in self._catalogue.store.events:
            for id, given in self.of(event).items():
                found[id] += given
        questions = self._catalogue.questions
        return {id: Inquiry(questions[id], tuple(given), self._comparisons[id]) for id, given in found.items()}

    def of(self, event: Event) -> dict[str, tuple[GivenAnswer, ...]]:
        """What an event's reports answer, by the question's id."""
        found: dict[str, tuple[GivenAnswer, ...]] = {}
        if len(self):
            for report in event.reports:
                for reply in report.answers:
                    if reply.question in self._catalogue.questions:
                        given = self._given(event, report, reply)
                        found[reply.question] = (*found.get(reply.question, ()), given)
        return found

    def _given(self, event: Event, report: Report, reply: Reply) -> GivenAnswer:
        source = self._catalogue.sources.get(report.source)
        moment = reply.date or report.date or event.date
        position = self._comparisons[reply.question].position(reply, report.stance, moment)
        return GivenAnswer(event.id, report, reply, position, report.told or (source.day if source else None))


def _claim(given: GivenAnswer, difference: Difference | None = None, event: str | None = None) -> Claim:
    return Claim(given.report, Answered(given.reply, given.report.stance), event, difference)


def _gravity(difference: Difference | None) -> int:
    order = tuple(Difference)
    return len(order) if difference is None else order.index(difference)

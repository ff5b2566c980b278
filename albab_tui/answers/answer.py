"""An answer: a selection of events with its evidence, its counts and its method, in no format yet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from albab_tui.answers.entries import ActorEntry, Counts, SourceEntry, UsedWords
from albab_tui.answers.question_entry import QuestionEntry
from albab_tui.answers.tally import Tally
from albab_tui.answers.telling.note import Quoting
from albab_tui.answers.tellings import Tellings
from albab_tui.archive.about import About
from albab_tui.archive.protocol import Archive, Selection
from albab_tui.model.actor import Actor
from albab_tui.model.place import Place
from albab_tui.question.printing import print_filter
from albab_tui.question.view import View


class Answer:
    """All that a summary or an export tells.

    Events are composed as they are walked through. What adds them up needs a walk of its own, on which nothing is kept
    but the sums; it is done when the first of them is asked for, or step by step by `prepared`.
    """

    def __init__(
        self,
        archive: Archive,
        selection: Selection,
        view: View,
        sha256: str,
        version: str,
        quoting: Quoting | None = None,
    ) -> None:
        self.archive = archive
        """What was asked."""
        self.selection = selection
        """The events that it told."""
        self._tally = Tally(archive, members=selection.filter.members)
        self._steps = map(self._tally.take, selection.dossiers())
        self.about: About = archive.about
        """What the store says of itself."""
        self.view = view
        self.sha256 = sha256
        """Hash of the store's file, in hexadecimal."""
        self.version = version
        """The program's version."""
        self.quotes = quoting is not None
        """Whether reports quote their passages."""
        self.events = Tellings(archive, selection, quoting)

    @property
    def shown(self) -> int:
        """How many events there are."""
        return self.selection.count

    @property
    def total(self) -> int:
        """How many events the store holds."""
        return self.archive.total

    @cached_property
    def filter(self) -> str:
        """The filter's text; empty where nothing was asked."""
        return print_filter(self.view.filter)

    @property
    def sense(self) -> str | None:
        """``certainly``, ``plausibly`` or ``possibly`` where a time window is asked for."""
        return None if self.view.filter.window is None else self.view.filter.sense

    def prepared(self) -> Iterator[None]:
        """Add up event by event what is not added up yet; for who has other things to do meanwhile."""
        yield from self._steps

    @cached_property
    def _sums(self) -> Tally:
        for _ in self._steps:
            pass
        named = self._tally.named
        named.take_answers(each for each in self.archive.questions() if each.question in named.questions)
        return self._tally

    @cached_property
    def counts(self) -> Counts:
        """How many events there are of what."""
        left_out = self.selection.left_out
        return Counts(
            shown=self.shown,
            total=self.total,
            statuses=self._sums.statuses,
            differing=self._sums.differing,
            disputed=self._sums.disputed,
            single_origin=self._sums.single_origin,
            undated=self._sums.undated,
            undated_left_out=left_out.undated,
            possibly_only=left_out.not_certain,
        )

    @cached_property
    def actors(self) -> tuple[ActorEntry, ...]:
        """Affiliation by affiliation, whoever belongs to an actor after it."""
        return self._sums.actors

    @cached_property
    def named(self) -> tuple[Actor, ...]:
        """Others whom a figure or an answer names, and whom these belong to."""
        return self._sums.named.actors({entry.actor.id for entry in self.actors})

    @property
    def places(self) -> tuple[Place, ...]:
        """Places of the events and of answers, and what they lie in."""
        return self._sums.named.places

    @cached_property
    def questions(self) -> tuple[QuestionEntry, ...]:
        """Questions that a report of the events answers, each with every answer of the whole store."""
        asked = self._sums.named.questions
        return tuple(
            QuestionEntry(each, self.archive.names) for each in self.archive.questions() if each.question in asked
        )

    @property
    def sources(self) -> tuple[SourceEntry, ...]:
        """The sources on which the events rest."""
        return self._sums.sources

    @cached_property
    def words(self) -> UsedWords:
        """The vocabulary, as far as the events and actors use it."""
        actors = (*(entry.actor for entry in self.actors), *self.named)
        return self._sums.words(actors)

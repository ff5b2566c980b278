"""A question of the store with all its answers, as an answer tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sentences import Sentence, in_plain
from albab_tui.evidence.differences import Difference, Position
from albab_tui.evidence.in_words import answer_words
from albab_tui.evidence.inquiries import GivenAnswer, Inquiry
from albab_tui.model.directory import Directory
from albab_tui.model.wording import spell

_MOST_GROUPS = 100
"""Answers in other words that one is compared with."""


class AnswerGroup(Struct, frozen=True):
    """What several reports answer in the same words."""

    words: str
    passages: tuple[str, ...]
    """Where each of them stands, who says it and when: "001 ¶3 “on Wednesday”, Kalin, told Wed 8 Feb 2017"."""
    positions: tuple[Position, ...]
    """What those of them that count come down to."""

    @property
    def backing(self) -> str:
        """All of them behind one another."""
        return "; ".join(self.passages)


class QuestionEntry(Struct, frozen=True):
    """A question that a report of the events shown answers, with every answer of the whole store."""

    inquiry: Inquiry
    names: Directory

    @property
    def heading(self) -> str:
        """The question and how it stands: "How far in were they? answered differently"."""
        return f"{self.inquiry.question.asks} {self.inquiry.state}"

    @property
    def differently(self) -> bool:
        """Whether its answers contradict each other."""
        return self.inquiry.state == "answered differently"

    def groups(self) -> Iterator[AnswerGroup]:
        """The answers, those in the same words together, in the store's order."""
        found: dict[str, list[GivenAnswer]] = {}
        for given in self.inquiry.answers:
            words = answer_words(given.reply, given.report.stance, self.names)
            found.setdefault(words, []).append(given)
        for words, those in found.items():
            passages = dict.fromkeys(in_plain(self._backing(given)) for given in those)
            positions = dict.fromkeys(given.position for given in those if given.standing)
            yield AnswerGroup(words, tuple(passages), tuple(positions))

    def differing(self, group: AnswerGroup, others: Iterable[AnswerGroup]) -> Iterator[tuple[Difference, list[str]]]:
        """How answers in other words differ from a group's, the gravest way first, each with the words that do."""
        found: dict[Difference, list[str]] = {}
        for other in islice(others, _MOST_GROUPS):
            for difference in self.inquiry.between(group.positions, other.positions):
                found.setdefault(difference, []).append(other.words)
        return ((difference, found[difference]) for difference in Difference if difference in found)

    def _backing(self, given: GivenAnswer) -> Sentence:
        told = f", told {spell(given.told)}" if given.told else ""
        return (*Note(0, given.report, self.names).backing, (told, "quiet"))

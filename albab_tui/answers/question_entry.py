"""A question of the store with all its answers, as an answer tells it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sentences import Sentence, in_plain
from albab_tui.evidence.in_words import answer_words
from albab_tui.evidence.inquiries import GivenAnswer, Inquiry
from albab_tui.model.directory import Directory
from albab_tui.model.wording import spell


class AnswerGroup(Struct, frozen=True):
    """What several reports answer in the same words."""

    words: str
    passages: tuple[str, ...]
    """Where each of them stands, who says it and when: "001 ¶3 “on Wednesday”, Kalin, told Wed 8 Feb 2017"."""

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
        found: dict[str, list[str]] = {}
        for given in self.inquiry.answers:
            words = answer_words(given.reply, given.report.stance, self.names)
            found.setdefault(words, []).append(in_plain(self._backing(given)))
        return (AnswerGroup(words, tuple(dict.fromkeys(passages))) for words, passages in found.items())

    def _backing(self, given: GivenAnswer) -> Sentence:
        told = f", told {spell(given.told)}" if given.told else ""
        return (*Note(0, given.report, self.names).backing, (told, "quiet"))

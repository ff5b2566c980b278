"""One report as it is told: where it stands, who says it, what it says, and what is to be kept in mind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from albab_tui.answers.telling.sentences import Piece, Sentence, flow
from albab_tui.evidence.basis import DateBasis, report_basis
from albab_tui.evidence.grounds import caveats
from albab_tui.evidence.in_words import claimant_words, figure_words, passage_words, reply_words
from albab_tui.model.directory import Directory
from albab_tui.model.report import Report

if TYPE_CHECKING:
    from albab_tui.cited.quoting import Quotation

Quoting: TypeAlias = "Callable[[Report], Quotation]"
"""What gives the words of a passage that are quoted for a report."""

_VERBS = {"asserts": "by", "denies": "denied by", "doubts": "doubted by"}


class Note(Struct, frozen=True, eq=False):
    """A report with its number; its words are made when they are asked for."""

    number: int
    report: Report
    names: Directory
    quotation: Quotation | None = None
    """Words of the passage, where they were asked for."""

    @property
    def basis(self) -> DateBasis:
        """How its date is known."""
        return report_basis(self.report)

    @property
    def lead(self) -> Sentence:
        """Where it stands and who says it: "004 ¶2 “on Wednesday” denied by Rudskoi"."""
        return (*self._passage(), (f" {_VERBS[self.report.stance]} {claimant_words(self.report, self.names)}", "label"))

    @property
    def backing(self) -> Sentence:
        """The same behind a value on which reports differ: "004 ¶2 “on Wednesday”, Rudskoi, deprecated"."""
        rank = self.report.rank
        ranked: tuple[Piece, ...] = () if rank == "normal" else ((f", {rank}", "quiet"),)
        return (*self._passage(), (f", {claimant_words(self.report, self.names)}", "label"), *ranked)

    def _passage(self) -> Iterator[Piece]:
        yield passage_words(self.report), "mark"
        if self.report.when:
            yield f" “{self.report.when}”", "quote"

    @property
    def says(self) -> str:
        """What the passage says, in the curator's words; may be empty."""
        return flow(self.report.says)

    @property
    def figures(self) -> tuple[str, ...]:
        """Its figures: "killed: 58 people (Islamic State)"."""
        return tuple(figure_words(figure, self.names) for figure in self.report.figures)

    @property
    def answers(self) -> tuple[str, ...]:
        """What it answers to the store's questions: "How far in were they? Western gates"."""
        return tuple(reply_words(reply, self.names) for reply in self.report.answers)

    @property
    def caveats(self) -> tuple[str, ...]:
        """What is to be kept in mind: how it is dated, when it was said, whose copy it is, its rank, remarks."""
        quoted = (self.quotation.remark,) if self.quotation and self.quotation.remark else ()
        return (*map(flow, caveats(self.report, self.names)), *quoted)

    @property
    def quote(self) -> str:
        """Words of the passage, without quotation marks; empty where none were asked for, or none may be quoted."""
        return self.quotation.words if self.quotation else ""

"""On what a date and a report rest, in words."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.evidence.basis import DateBasis, explain, reckoning
from albab_tui.evidence.disputes import DATE
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.in_words import passage_words, telling_words
from albab_tui.model.directory import Directory
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.wording import spell

_BASIS_WORDS = {
    DateBasis.STATED: "stated by a source",
    DateBasis.COUNTED: "counted from a source's words",
    DateBasis.REASONED: "worked out by the curator",
}


def grounds(dossier: Dossier, names: Directory) -> Iterator[str]:
    """How an event's date is known; where reports differ on it, each tells of its own from which words it has it."""
    event = dossier.event
    disputed = any(dispute.subject == DATE for dispute in dossier.disputes)
    told = [] if disputed else [report for report in event.reports if report.when]
    if len(told) == 1:
        yield f"{passage_words(told[0])}: {explain(told[0], names)}"
    elif basis := dossier.basis:
        passages = dict.fromkeys(f"“{report.when}” {passage_words(report)}" for report in told)
        yield ": ".join(filter(None, (_BASIS_WORDS[basis], "; ".join(passages))))
    yield from _telling(event)
    if event.date_why:
        yield event.date_why


def _telling(event: Event) -> Iterator[str]:
    """On which days the words were said, where that is not when the deed was done."""
    said: dict[str, list[str]] = {}
    for report in event.reports:
        if report.told is not None:
            when = f" “{report.told_when}”" if report.told_when else ""
            said.setdefault(spell(report.told), []).append(f"{passage_words(report)}{when}")
    for day, passages in said.items():
        yield f"day of the words, not of the deed: {day} ({'; '.join(dict.fromkeys(passages))})"


def caveats(report: Report, names: Directory) -> Iterator[str]:
    """What is to be kept in mind of a report: how it is dated, when it was said, whose copy it is, its rank, a note."""
    dated = f"dates it {spell(report.date)}" if report.date else ""
    if reckoned := ", ".join(filter(None, (dated, reckoning(report, names)))):
        yield reckoned
    if telling := telling_words(report):
        yield telling
    if report.origin:
        yield _with_reason(f"copy of {report.origin}", report.origin_why)
    if report.rank != "normal":
        yield _with_reason(f"ranked {report.rank}", report.rank_why)
    if report.note:
        yield report.note


def _with_reason(words: str, why: str | None) -> str:
    return words + (f": {why}" if why else "")

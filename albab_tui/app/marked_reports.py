"""Which reports of an event a filter is about, so that in the articles only their passages are marked."""

from __future__ import annotations

from collections.abc import Callable

from albab_tui.model.claimant_names import WITHOUT_NAME, description_texts, sort_of_claimant
from albab_tui.model.directory import Directory
from albab_tui.model.naming import beginning_words
from albab_tui.model.report import Report
from albab_tui.question.filter import Filter

IsAbout = Callable[[Report], bool]


def is_about(filter: Filter, names: Directory) -> IsAbout:
    """Whether a report on an event that the filter lets through is one that it asks for.

    It is unless the filter asks for claimants, articles or questions of the store, and the report has none of them: who
    asks what somebody says does not want what others say of the same event.
    """
    sources, questions = set(filter.values("source")), set(filter.values("question"))
    claimants = filter.values("by")

    def about(report: Report) -> bool:
        if sources and report.source not in sources:
            return False
        if questions and questions.isdisjoint(reply.question for reply in report.answers):
            return False
        return not claimants or any(_claims(each, report, names, members=filter.members) for each in claimants)

    return about


def _claims(value: str, report: Report, names: Directory, *, members: bool) -> bool:
    """Whether the report is by whom is asked for: an actor, one of his, whoever has no name, or one so described."""
    if value in names.actors:
        lineage = names.affiliations.lineage(report.by) if report.by and members else [report.by]
        return value in lineage
    if value in WITHOUT_NAME:
        return sort_of_claimant(report) == value
    wanted = beginning_words(value)
    return bool(report.by_description and wanted) and wanted.within(description_texts(report, names.actors))

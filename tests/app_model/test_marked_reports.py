"""Which reports a filter is about, where whole articles are read."""

from __future__ import annotations

from albab_tui.app.marked_reports import is_about
from albab_tui.archive.opening import archived
from albab_tui.question.grammar import parse_filter
from tests.harbour import HARBOUR
from tests.stores import opened


def about(asked: str) -> list[tuple[str, int]]:
    """Events and places of the reports."""
    archive = archived(opened(HARBOUR)).archive
    filter = parse_filter(asked, archive.names)
    wanted = is_about(filter, archive.names)
    return [
        (dossier.event.id, place)
        for dossier in archive.ask(filter).dossiers()
        for place, report in enumerate(dossier.event.reports)
        if wanted(report)
    ]


def answering(id: str) -> list[tuple[str, int]]:
    return [
        (event.id, place)
        for event in HARBOUR.events
        for place, report in enumerate(event.reports)
        if any(reply.question == id for reply in report.answers)
    ]


def test_of_a_question_those_that_answer_it() -> None:
    for question in HARBOUR.questions:
        assert sorted(about(f"question:{question.id}")) == sorted(answering(question.id))


def test_without_members_those_of_the_body_itself() -> None:
    bodies = {id for event in HARBOUR.events for report in event.reports if (id := report.by)}
    for id in bodies:
        own = {
            (event.id, place) for event in HARBOUR.events for place, each in enumerate(event.reports) if each.by == id
        }
        assert own <= set(about(f"by:{id}"))
        assert own == set(about(f"by:{id} members:no"))


def test_whatever_else_is_asked_every_report_of_the_event() -> None:
    every = sum(len(event.reports) for event in HARBOUR.events if event.kind == "combat")
    assert len(about("kind:combat")) == every

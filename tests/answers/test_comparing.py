"""Reports side by side: nothing of what they say is left out, and nothing is added."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.comparing import Compared, compare_events, compare_figure
from albab_tui.archive.opening import archived
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.in_words import amount_words, answer_words
from albab_tui.question.filter import Filter
from albab_tui.text.folding import fold
from tests.harbour import HARBOUR
from tests.stores import opened
from tests.strategies import stores

ARCHIVE = archived(opened(HARBOUR)).archive


def dossier(id: str, archive: Archive = ARCHIVE) -> Dossier:
    found = archive.dossier(id)
    assert found is not None
    return found


def everything(archive: Archive) -> list[Dossier]:
    return list(archive.ask(Filter()).dossiers())


def told(compared: tuple[Compared, ...]) -> dict[str, list[str]]:
    return {each.label: [said.value for said in each.rows] for each in compared}


@pytest.mark.parametrize("id", [each.event.id for each in everything(ARCHIVE)])
def test_each_report_of_an_event_is_told_with_all_its_values(id: str) -> None:
    one = dossier(id)
    compared = compare_events([one], ARCHIVE.names)
    reports = one.event.reports
    told_by = Counter(said.note.report.source for each in compared for said in each.rows if said.note)
    assert set(told_by) == {report.source for report in reports}
    values = [said.value for each in compared for said in each.rows]
    for report in reports:
        assert all(any(value.startswith(amount_words(figure)) for value in values) for figure in report.figures)
        assert all(answer_words(reply, report.stance, ARCHIVE.names) in values for reply in report.answers)


def test_a_value_tells_who_where_and_when_it_was_told() -> None:
    rows = [said for each in compare_events([dossier("strike")], ARCHIVE.names) for said in each.rows if said.note]
    for said in rows:
        assert said.note is not None
        report = said.note.report
        assert said.where.startswith(report.source)
        assert said.who
        assert said.event == "strike"
    assert any(said.told.endswith("2031") for said in rows)


@given(stores())
def test_what_is_marked_as_differing_is_what_is_disputed(store) -> None:  # type: ignore[no-untyped-def]
    archive = archived(opened(store)).archive
    names = {"date": "When it was", "occurrence": "Whether it happened"}
    for one in everything(archive):
        compared = compare_events([one], archive.names)
        labels = {fold(each.label) for each in compared if each.differs}
        asked = {id: question.asks for id, question in archive.names.questions.items()}
        wanted = {fold(names.get(subject) or asked.get(subject, subject)) for subject in one.disputed_on}
        assert labels == wanted


@given(stores(), st.data())
def test_a_figure_over_a_selection_is_all_that_its_reports_give_of_it(store, data) -> None:  # type: ignore[no-untyped-def]
    archive = archived(opened(store)).archive
    given = [
        (one.event.id, report.source, fold(figure.name), figure)
        for one in everything(archive)
        for report in one.event.reports
        for figure in report.figures
    ]
    name = data.draw(st.sampled_from(sorted({each[2] for each in given}) or ["killed"]))
    compared = compare_figure(name, archive.ask(Filter()), archive.names)
    found = [(said.event, said.note.report.source) for each in compared for said in each.rows if said.note]
    assert found == [each[:2] for each in given if each[2] == name]
    assert all(said.figure == name for each in compared for said in each.rows)


def test_two_events_have_each_what_the_other_has_or_that_it_is_not_told() -> None:
    compared = compare_events([dossier("strike"), dossier("call")], ARCHIVE.names)
    assert told(compared)["Events"] == [dossier("strike").event.title, dossier("call").event.title]
    held = [each for each in compared if each.is_of_events]
    assert len(held) >= 4
    assert all([said.number for said in each.rows] == [1, 2] for each in held)
    assert "not told" in [said.value for each in held for said in each.rows]
    assert {said.number for each in compared for said in each.rows if said.note} == {1, 2}


def test_of_one_event_alone_nothing_is_said_to_be_not_told() -> None:
    for one in everything(ARCHIVE):
        compared = compare_events([one], ARCHIVE.names)
        assert "not told" not in [said.value for each in compared for said in each.rows]
        assert not any(each.is_of_events for each in compared)

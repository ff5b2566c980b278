"""What an archive answers to any filter of any store is what looking at each event would give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.protocol import Archive
from albab_tui.evidence.whole import Evidence
from albab_tui.question.fields import FIELDS, FieldName
from albab_tui.question.filter import Filter
from albab_tui.text.sought import sought
from tests.archive import archive_of, asked, ids, naive
from tests.harbour import HARBOUR
from tests.stores import store
from tests.strategies import filters, near_dates, stores

FIELD_NAMES: list[FieldName] = [field.name for field in FIELDS.values()]


@st.composite
def _cases(draw: st.DrawFn) -> tuple[Archive, Evidence, Filter, bool]:
    archive = archive_of(draw(stores()))
    return archive, archive.evidence, draw(filters(archive.evidence.catalogue)), draw(st.booleans())


Case = tuple[Archive, Evidence, Filter, bool]


@given(_cases())
def test_the_events_and_their_order(case: Case) -> None:
    archive, evidence, filter, turned = case
    selection = archive.ask(filter, newest_first=turned)
    wanted = naive.found(evidence, filter, newest_first=turned)
    assert [dossier.event for dossier in selection.dossiers()] == [dossier.event for dossier in wanted]
    assert ids(selection) == [dossier.event.id for dossier in wanted]
    assert (selection.count, selection.filter, selection.newest_first) == (len(wanted), filter, turned)
    assert archive.total == len(evidence.dossiers)


@given(_cases())
def test_what_differs_and_what_is_left_out(case: Case) -> None:
    archive, evidence, filter, _ = case
    selection, shown = archive.ask(filter), naive.found(evidence, filter)
    anytime = naive.found(evidence, Filter(filter.parts, filter.members))
    assert selection.differing == sum(naive.differs(each, evidence) for each in shown)
    assert selection.left_out.not_certain == sum(not naive.lies_in(each, filter, "certainly") for each in shown)
    left = [each for each in anytime if not each.event.date] if filter.window else []
    assert selection.left_out.undated == len(left)


@given(_cases(), st.data())
def test_lines_tell_of_any_stretch_of_places(case: Case, data: st.DataObject) -> None:
    archive, evidence, filter, turned = case
    wanted = naive.found(evidence, filter, newest_first=turned)
    first = data.draw(st.integers(0, len(wanted)))
    last = data.draw(st.integers(first, len(wanted) + 2))
    lines = archive.ask(filter, newest_first=turned).lines(first, last)
    assert [(line.id, line.date, line.status, line.kind, line.title, line.differs, line.origins) for line in lines] == [
        (e.id, e.date, each.status, each.kind, e.title, naive.differs(each, evidence), len(each.origins))
        for each in wanted[first:last]
        for e in (each.event,)
    ]


@given(_cases())
def test_places_and_the_nearest_event(case: Case) -> None:
    archive, evidence, filter, turned = case
    selection = archive.ask(filter, newest_first=turned)
    shown = ids(selection)
    for id in evidence.dossiers:
        assert selection.place(id) == (shown.index(id) if id in shown else None)
        assert selection.nearest(id) == naive.nearest(evidence, filter, id, newest_first=turned)
    assert selection.place("nowhere") is None


@given(_cases(), near_dates)
def test_the_event_at_a_date(case: Case, window: object) -> None:
    archive, evidence, filter, turned = case
    wanted = naive.at(naive.found(evidence, filter, newest_first=turned), window)  # type: ignore[arg-type]
    assert archive.ask(filter, newest_first=turned).at(window) == wanted  # type: ignore[arg-type]


@given(_cases(), st.sampled_from(FIELD_NAMES), st.sampled_from([None, "all", "any"]))
def test_tallies(case: Case, field: FieldName, join: object) -> None:
    archive, evidence, filter, _ = case
    told = archive.ask(filter).tally(field, join)  # type: ignore[arg-type]
    wanted = naive.tally(evidence, filter, field, join)  # type: ignore[arg-type]
    assert {value: count for value, count in told.items() if count} == dict(wanted)


@given(_cases())
def test_runs_of_dates(case: Case) -> None:
    archive, evidence, filter, turned = case
    shown = naive.found(evidence, filter, newest_first=turned)
    runs = archive.ask(filter, newest_first=turned).runs()
    assert [run.date for run in runs for _ in range(run.count)] == [each.event.date for each in shown]
    assert [run.first for run in runs] == [sum(run.count for run in runs[:n]) for n in range(len(runs))]
    for run in runs:
        if run.date is not None and run.date.lasts:
            assert {run.told} == {each.told for each in shown[run.first : run.first + run.count]}


@given(
    _cases(), st.sampled_from(["guns", "THE", "r", "a1 wire", '"a clerk"', "-guns", "~uns", "", "zzz", "?"]), st.data()
)
def test_finding_goes_around(case: Case, words: str, data: st.DataObject) -> None:
    archive, evidence, filter, turned = case
    shown = naive.found(evidence, filter, newest_first=turned)
    selection = archive.ask(filter, newest_first=turned)
    asked = sought(words)
    matching = [
        place
        for place, each in enumerate(shown)
        if asked
        and all(naive.holds(each, evidence, needle) for needle in asked.wanted)
        and not any(naive.holds(each, evidence, needle) for needle in asked.unwanted)
    ]
    here = data.draw(st.integers(0, len(shown) - 1)) if shown else 0
    after = shown[here].event.id if shown else None
    onward = next((n for n in matching if n > here), matching[0] if matching else None)
    back = next((n for n in reversed(matching) if n < here), matching[-1] if matching else None)
    at_once = next((n for n in matching if n >= here), matching[0] if matching else None)
    for wanted, match in (
        (onward, selection.find(words, after)),
        (back, selection.find(words, after, back=True)),
        (at_once, selection.find(words, after, here=True)),
    ):
        assert (match is None) == (wanted is None)
        if match is not None and wanted is not None:
            assert (match.id, match.number, match.of) == (
                shown[wanted].event.id, matching.index(wanted) + 1, len(matching)
            )  # fmt: skip


def test_an_archive_of_nothing() -> None:
    selection = asked(store())
    assert (selection.count, selection.differing, ids(selection), list(selection.runs())) == (0, 0, [], [])
    assert selection.nearest("e") is None
    assert selection.find("e", None) is None


@pytest.mark.parametrize("id", ["landing", "rumour"])
def test_an_event_by_its_id(id: str) -> None:
    archive = archive_of(HARBOUR)
    dossier = archive.dossier(id)
    assert dossier is not None
    assert dossier.event.id == id
    assert archive.links(id) == archive.evidence.links[id]
    assert archive.dossier("nowhere") is None

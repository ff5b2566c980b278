from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.answer import Answer
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.report import Figure
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.printing import print_filter
from albab_tui.version import __version__
from tests.answers.goldens import answer
from tests.stores import event, figure, report, store
from tests.strategies import filters, stores


def entry(of: Answer, id: str) -> EventTelling:
    return next(entry for entry in of.events if entry.event.id == id)


def test_counts_tell_what_is_shown_and_what_is_not() -> None:
    counts = answer(filter="place:coast since:2031-05-19").counts
    assert (counts.shown, counts.total) == (4, 14)
    assert {word.id: number for word, number in counts.statuses} == {"happened": 3, "background": 1}
    assert counts.undated_left_out == 1, "the rumour of mines has no date, and no other reason to stay away"
    assert counts.possibly_only == 1, "the families may have left before"


def test_certainly_leaves_nothing_possible_only() -> None:
    told = answer(filter="certainly:2031-05")
    assert told.sense == "certainly"
    assert told.counts.possibly_only == 0


def test_without_a_time_window_nothing_is_left_out_for_lack_of_a_date() -> None:
    told = answer()
    assert told.sense is None
    assert (told.counts.undated, told.counts.undated_left_out) == (1, 0)


def test_notes_are_numbered_through_the_whole_answer() -> None:
    numbers = [note.number for entry in answer().events for note in entry.notes]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_dispute_holds_every_value_and_the_bounds_of_all() -> None:
    (dispute,) = entry(answer(), "call").disagreements
    assert dispute.subject == "date"
    assert [value.words for value in dispute.values] == ["Sun 18 May 2031", "Mon 19 May 2031"]
    assert (dispute.low, dispute.high) == (parse_edtf("2031-05-18"), parse_edtf("2031-05-19"))


def test_a_dispute_with_an_open_bound_is_open() -> None:
    (dispute,) = entry(answer(), "strike").disagreements
    assert (dispute.subject, dispute.unit, dispute.whom) == ("killed", "people", "reef-front")
    assert (dispute.low, dispute.high) == (Decimal(12), None)


def killed(*given: Figure, deprecated: Figure) -> Store:
    reports = [report("a", number, figures=(figure,)) for number, figure in enumerate(given, 1)]
    return store(event("e", None, *reports, report("a", 9, figures=(deprecated,), rank="deprecated")))


@pytest.mark.parametrize(
    ("given", "bounds"),
    [
        ((figure(3), figure(5)), (3, 5)),
        ((figure(3), figure(low=5, high=6)), (3, 6)),
        ((figure(3), figure(low=5)), (3, None)),
        ((figure(7), figure(high=5)), (None, 7)),
    ],
)
def test_the_bounds_are_those_of_what_stands(given: tuple[Figure, ...], bounds: tuple[int | None, int | None]) -> None:
    (told,) = answer(killed(*given, deprecated=figure(99))).events
    (dispute,) = told.disagreements
    assert (dispute.low, dispute.high) == bounds
    assert [value.words for value in dispute.values][-1] == "99 people"


def test_actors_stand_below_those_they_belong_to() -> None:
    told = answer(filter="by:aske")
    assert [(each.actor.id, each.depth) for each in told.actors] == [
        ("norland", 0),
        ("norland-army", 1),
        ("aske", 2),
        ("sutland", 0),
        ("reef-front", 0),
        ("watch", 0),
    ]
    norland = told.actors[0]
    assert (norland.events, {word.id: number for word, number in norland.roles}, norland.quoted) == (
        2,
        {"agent": 1, "speaker": 1},
        2,
    )


def test_without_members_an_actor_counts_for_itself_alone() -> None:
    told = answer(filter="by:aske members:no")
    assert [each.actor.id for each in told.actors] == ["norland-army", "aske", "sutland", "reef-front", "watch"]
    assert told.actors[0].depth == 0, "Norland, to which the army belongs, is not listed"
    assert told.actors[0].quoted == 0


def test_only_sources_used_are_listed() -> None:
    told = answer(filter="source:d kind:situation")
    assert [(each.source.id, each.events, each.reports) for each in told.sources] == [("d", 1, 1)]


def test_the_method_names_filter_hash_version_and_view() -> None:
    told = answer(filter="is:disputed", newest_first=True, path="a store.yaml")
    assert told.filter == "is:disputed"
    assert (told.sha256, told.version) == ("0" * 64, __version__)
    assert told.view.command("summary") == "albab-tui summary 'a store.yaml' --filter=is:disputed --newest-first"


def test_a_path_drives_no_terminal() -> None:
    assert answer(path="\x1b[31m.yaml").view.store == "␛[31m.yaml"


def test_searched_words_drive_no_terminal() -> None:
    told = answer(filter='"\x1b[31m"')
    assert told.filter == '"␛[31m"'
    assert told.view.command("summary") == "albab-tui summary '--filter=\"␛[31m\"'"


@st.composite
def questions(draw: st.DrawFn) -> tuple[Store, Filter]:
    of = draw(stores())
    return of, draw(filters(Catalogue(of)))


@given(questions())
def test_counts_agree_with_what_is_told(question: tuple[Store, Filter]) -> None:
    of, filter = question
    told = answer(of, print_filter(filter))
    counts = told.counts
    assert counts.shown == len(told.events) == sum(number for _, number in counts.statuses)
    assert counts.total == len(of.events)
    assert counts.disputed == sum(bool(entry.disagreements) for entry in told.events)
    assert counts.single_origin == sum(len(entry.origins) == 1 for entry in told.events)
    assert counts.shown + counts.undated_left_out <= counts.total
    reports = sum(len(entry.notes) for entry in told.events)
    assert reports == sum(source.reports for source in told.sources)

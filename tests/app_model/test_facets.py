"""The trees of values to filter by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.counts import FacetCounts
from albab_tui.app.facets import Facet, FacetName, FacetRow, Facets
from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.model.store import Store
from albab_tui.question.fields import FieldName
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from tests.archive import select
from tests.harbour import HARBOUR
from tests.stores import actor, event, evidence, figure, report, store
from tests.strategies import filters, stores

EVIDENCE = evidence(HARBOUR)
MARKS = {"included": "+", "excluded": "-", "neither": " "}


def _rows(facet: Facet, filter: str = "", narrow: str = "") -> tuple[FacetRow, ...]:
    asked = parse_filter(filter, EVIDENCE.catalogue)
    return facet.rows(asked, FacetCounts(select(EVIDENCE, asked)), narrow)


def _drawn(rows: tuple[FacetRow, ...]) -> list[str]:
    return [
        f"{MARKS[row.state]}{'  ' * row.depth}{row.node.label}{' >' if row.node.children and not row.opened else ''}"
        f" {row.count}"
        for row in rows
    ]


def test_actors_stand_by_count_and_closed() -> None:
    assert _drawn(_rows(Facets(MemoryArchive(EVIDENCE))["actors"])) == [
        " Norland > 7",
        " Sutland > 7",
        " Reef front 2",
        " Orsa Harbour Watch 2",
    ]


def test_branches_open_and_close() -> None:
    actors = Facets(MemoryArchive(EVIDENCE))["actors"]
    actors.open("norland")
    actors.open("norland-army")
    assert _drawn(_rows(actors))[:4] == [" Norland 7", "   Norland army 3", "     Inger Aske 1", "   Norland palace 1"]
    actors.close("norland-army")
    assert _drawn(_rows(actors))[:3] == [" Norland 7", "   Norland army > 3", "   Norland palace 1"]
    actors.close("norland")
    actors.close("norland")
    assert len(_rows(actors)) == 4


def test_what_is_asked_for_and_what_is_excluded() -> None:
    rows = _rows(Facets(MemoryArchive(EVIDENCE))["actors"], "actor:norland -actor:reef-front")
    assert _drawn(rows) == ["+Norland > 6", " Sutland > 4", "-Reef front 0", " Orsa Harbour Watch 0"]


@pytest.mark.parametrize(
    ("narrow", "rows", "best"),
    [
        ("rlf", [" Reef front 2"], 0),
        ("NØRLANDERS", [" Norland > 7"], 0),
        ("aske", [" Norland 7", "   Norland army 3", "     Inger Aske 1"], 2),
        ("army", [" Norland 7", "   Norland army > 3"], 1),
        ("norland army", [" Norland 7", "   Norland army > 3"], 1),
        ("sut", [" Sutland 7", "   Sutland navy 2"], 0),
        ("sutland navy", [" Sutland 7", "   Sutland navy 2"], 1),
        ("xyzzy", [], 0),
        (" - ", [" Norland > 7", " Sutland > 7", " Reef front 2", " Orsa Harbour Watch 2"], 0),
    ],
)
def test_narrowing_takes_aliases_and_shows_what_leads_there(narrow: str, rows: list[str], best: int) -> None:
    actors = Facets(MemoryArchive(EVIDENCE))["actors"]
    found = _rows(actors, narrow=narrow)
    assert _drawn(found) == rows
    assert actors.best(found, narrow) == best


def test_what_is_named_can_be_opened_while_narrowed() -> None:
    actors = Facets(MemoryArchive(EVIDENCE))["actors"]
    actors.open("norland-army")
    assert _drawn(_rows(actors, narrow="army")) == [" Norland 7", "   Norland army 3", "     Inger Aske 1"]
    actors.open("norland")
    assert _drawn(_rows(actors, narrow="army")) == [" Norland 7", "   Norland army 3", "     Inger Aske 1"]


def test_the_whole_label_is_better_than_a_part() -> None:
    of = evidence(store(event("e"), actors=(actor("air-force", name="Air force"), actor("air", name="Air"))))
    actors = Facets(MemoryArchive(of))["actors"]
    rows = actors.rows(Filter(), FacetCounts(select(of, Filter())), "air")
    assert [row.node.label for row in rows] == ["Air force", "Air"]
    assert actors.best(rows, "air") == 1
    assert actors.best(rows, "ai") == 0


def test_a_long_chain_of_affiliations_is_shown() -> None:
    chain = [actor(f"a{n}", part_of=f"a{n - 1}" if n else None) for n in range(5_000)]
    of = evidence(store(event("e", "2031", report("s", by="a4999")), actors=chain))
    trees, counts = Facets(MemoryArchive(of)), FacetCounts(select(of, Filter()))
    assert [row.depth for row in trees["claimants"].rows(Filter(), counts)] == list(range(5_000))
    assert [row.node.key for row in trees["actors"].rows(Filter(), counts)] == ["a0"]
    assert len(trees["actors"].rows(Filter(), counts, "a4999")) == 5_000


def test_claimants_are_those_quoted_with_what_they_belong_to() -> None:
    claimants = Facets(MemoryArchive(EVIDENCE))["claimants"]
    assert _drawn(_rows(claimants)) == [
        " Norland 3",
        "   Norland army 2",
        "     Inger Aske 2",
        "   Norland palace 1",
        " Orsa Harbour Watch 3",
        " Sutland 1",
        "   Sutland navy 1",
        " Reef front 1",
        " the article itself 8",
        " described, not named 2",
    ]
    assert claimants.title == "Who says so"


def test_places() -> None:
    places = Facets(MemoryArchive(EVIDENCE))["places"]
    places.open("coast")
    assert _drawn(_rows(places, "place:orsa -place:capital")) == [" Coast 6", "+  Örsa > 5", "-Capital 0"]


def test_views_group_evidence_disputes_figures_status_and_kind() -> None:
    views = Facets(MemoryArchive(EVIDENCE))["views"]
    drawn = _drawn(_rows(views, "kind:strike"))
    headings = [line for line in drawn if line.startswith(" ") and not line.startswith("  ")]
    assert headings == [
        f" {title} 0" for title in ("Evidence", "Disputed on", "Figures given", "Questions answered", "Status", "Kind")
    ]
    assert drawn[1:3] == ["   differs 1", "   disputed 1"]
    assert "   killed 1" in drawn
    assert "+  strike 1" in drawn
    assert "   meeting 2" in drawn
    assert not any("campaign" in line for line in drawn)
    assert [line.split()[0] for line in drawn[drawn.index(" Status 0") + 1 : drawn.index(" Kind 0")]] == [
        "happened",
        "claimed",
        "statement",
        "planned",
        "background",
    ]


def test_values_of_one_name_in_two_groups_are_kept_apart() -> None:
    views = Facets(MemoryArchive(EVIDENCE))["views"]
    rows = _rows(views, "kind:statement")
    keys = [row.node.key for row in rows]
    assert len(set(keys)) == len(keys)
    statements = [(row.node.field, row.state) for row in rows if row.node.value == "statement"]
    assert statements == [("status", "neither"), ("kind", "included")]


def test_views_narrow_by_their_words() -> None:
    views = Facets(MemoryArchive(EVIDENCE))["views"]
    rows = _rows(views, narrow="single")
    assert [row.node.value for row in rows] == ["Evidence", "single-origin", "single-source"]
    assert views.best(rows, "single") == 1


def test_views_without_disputes_or_figures() -> None:
    of = evidence(store(event("e", "2031", report())))
    rows = Facets(MemoryArchive(of))["views"].rows(Filter(), FacetCounts(select(of, Filter())))
    assert [row.node.label for row in rows if row.node.field is None] == ["Evidence", "Status", "Kind"]


def test_disputed_subjects_stand_once_under_the_name_the_store_gives() -> None:
    reports = (
        report("a", figures=(figure(1, name="Lost Ships"), figure(1, name="Lost Ships", whom="x"))),
        report("a", figures=(figure(2, name="Lost Ships"), figure(2, name="Lost Ships", whom="x"))),
    )
    of = evidence(store(event("e", None, *reports)))
    rows = Facets(MemoryArchive(of))["views"].rows(Filter(), FacetCounts(select(of, Filter())))
    assert [(row.node.value, row.node.label, row.count) for row in rows if row.node.field == "disputed"] == [
        ("lost ships", "Lost Ships", 1)
    ]


def _asking(filter: Filter, field: FieldName, value: str) -> Filter:
    """The filter that also asks for a value; instead of the others, where they are alternatives."""
    if filter.joined(field) == "any":
        for other in filter.values(field):
            filter = filter.dropping(field, other)
    return filter.including(field, value)


@given(st.data())
def test_every_row_counts_and_marks_its_own_value(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter = data.draw(filters(of.catalogue))
    counts = FacetCounts(select(of, filter))
    name: FacetName = data.draw(st.sampled_from(["actors", "claimants", "places", "views"]))
    facet = Facets(MemoryArchive(of))[name]
    for row in facet.rows(filter, counts):
        facet.open(row.node.key)
    rows = facet.rows(filter, counts)
    assert len({row.node.key for row in rows}) == len(rows)
    for row in rows:
        if row.node.field is None:
            assert (row.count, row.state) == (0, "neither")
            continue
        if row.state != "excluded":
            assert row.count == select(of, _asking(filter, row.node.field, row.node.value)).count
        assert (row.state == "included") == (row.node.value in filter.values(row.node.field))
        assert (row.state == "excluded") == filter.excludes(row.node.field, row.node.value)


@given(stores(), st.sampled_from(["a1", "a2 alias", "alias", "p0", "xyz"]))
def test_narrowed_rows_lead_to_what_is_so_named(of: Store, narrow: str) -> None:
    found = evidence(of)
    counts = FacetCounts(select(found, Filter()))
    rows = Facets(MemoryArchive(found))["actors"].rows(Filter(), counts, narrow)
    named = found.catalogue.actor_names.narrow(narrow)
    assert named <= {row.node.value for row in rows}
    for number, row in enumerate(rows):
        below = rows[number + 1 : number + 2]
        assert row.node.value in named or (below and below[0].depth == row.depth + 1)

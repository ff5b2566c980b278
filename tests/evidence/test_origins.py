"""Independent voices: what counts once, however many articles carry it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.evidence.origins import agency, origins
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.report import Report
from tests.stores import actor, event, report, source
from tests.strategies import reports

SOURCES = {
    each.id: each
    for each in (
        source("w1", agency="Wire"),
        source("w2", agency="WIRE"),
        source("p1", agency="Post"),
        source("own1"),
        source("own2"),
    )
}
BODIES = Hierarchy(
    [actor("state"), actor("palace", part_of="state"), actor("aske", part_of="palace"), actor("army", part_of="state")]
)


def _grouped(*given: Report) -> list[tuple[str, list[int]]]:
    """Each origin's name with the numbers of its reports."""
    found = origins(event("e", None, *given), SOURCES, BODIES)
    return [(each.name, [given.index(member) for member in each.reports]) for each in found]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (report("w1"), "Wire"),
        (report("own1"), "own1"),
        (report("own1", origin="Post"), "Post"),
        (report("w1", origin="Post"), "Post"),
        (report("unknown"), "unknown"),
    ],
)
def test_whose_copy_a_report_is(given: Report, name: str) -> None:
    assert agency(given, SOURCES) == name


@pytest.mark.parametrize(
    ("given", "groups"),
    [
        pytest.param([report("own1")], [("own1", [0])], id="one report"),
        pytest.param([report("own1"), report("own2")], [("own1", [0]), ("own2", [1])], id="two articles of their own"),
        pytest.param([report("w1"), report("w2")], [("Wire", [0, 1])], id="one agency, written differently"),
        pytest.param([report("w1"), report("p1")], [("Wire", [0]), ("Post", [1])], id="two agencies"),
        pytest.param([report("own1", 1), report("own1", 2)], [("own1", [0, 1])], id="two passages of one article"),
        pytest.param([report("own1", origin="wire"), report("w1")], [("wire", [0, 1])], id="a passage copied"),
        pytest.param(
            [report("w1", origin="Post"), report("w2")],
            [("Post", [0]), ("WIRE", [1])],
            id="a passage that is not its agency's",
        ),
        pytest.param(
            [report("w1", by="aske"), report("p1", by="aske")], [("Wire", [0, 1])], id="one claimant, two agencies"
        ),
        pytest.param(
            [report("own1", by="aske"), report("own2", by="watch")],
            [("own1", [0]), ("own2", [1])],
            id="two claimants",
        ),
        pytest.param(
            [
                report("own1", by="army", by_description="A Captain"),
                report("own2", by="army", by_description="a captain"),
            ],
            [("own1", [0, 1])],
            id="one person described",
        ),
        pytest.param(
            [report("own1", by="army", by_description="a captain"), report("own2", by="army", by_description="a cook")],
            [("own1", [0]), ("own2", [1])],
            id="two persons of one army",
        ),
        pytest.param(
            [report("own1", by="aske"), report("own2", by="palace", by_description="sources in the palace")],
            [("own1", [0, 1])],
            id="a spokeswoman and sources of the body that she speaks for",
        ),
        pytest.param(
            [report("own1", by="palace", by_description="a clerk"), report("own2", by="palace")],
            [("own1", [0, 1])],
            id="somebody of a body, and the body",
        ),
        pytest.param(
            [report("own1", by="aske"), report("own2", by="state")],
            [("own1", [0, 1])],
            id="a spokeswoman and the state above her palace",
        ),
        pytest.param(
            [report("own1", by="aske"), report("own2", by="army")],
            [("own1", [0]), ("own2", [1])],
            id="two of one state that is not quoted itself",
        ),
        pytest.param(
            [report("own1", by_description="a resident"), report("own2", by_description="a resident")],
            [("own1", [0]), ("own2", [1])],
            id="unnamed claimants are never the same",
        ),
        pytest.param(
            [report("w1"), report("own1", by="aske"), report("w2", by="aske")],
            [("Wire", [0, 1, 2])],
            id="joined by a third",
        ),
        pytest.param(
            [report("own1", by="aske"), report("p1"), report("own2"), report("p1", 2, by="aske")],
            [("own1", [0, 1, 3]), ("own2", [2])],
            id="two groups joined late, another untouched",
        ),
    ],
)
def test_origins(given: list[Report], groups: list[tuple[str, list[int]]]) -> None:
    assert _grouped(*given) == groups


def test_an_event_with_many_reports_takes_no_time() -> None:
    chain = [report("w1", by=f"a{number // 2}", origin=f"o{(number + 1) // 2}") for number in range(20_000)]
    (found,) = origins(event("e", None, *chain), SOURCES, BODIES)
    assert found.reports == tuple(chain)


_several = st.lists(reports.map(replace), min_size=1, max_size=6)
DRAWN = {each.id: each for each in (source("s0", agency="Wire"), source("s1", agency="wire"), source("s2"))}


DRAWN_BODIES = Hierarchy(
    [actor("a0"), *(actor(id, part_of=above) for id, above in (("a1", "a0"), ("a2", "a1"), ("a3", "a0")))]
)


def _kin(one: Report, other: Report) -> bool:
    claimant = one.by is not None and (one.by, one.by_description) == (other.by, other.by_description)
    body = bool(one.by and one.by == other.by and not (one.by_description and other.by_description))
    of_one = bool(one.by and other.by and one.by != other.by) and (
        one.by in DRAWN_BODIES.lineage(other.by or "") or other.by in DRAWN_BODIES.lineage(one.by or "")
    )
    return claimant or body or of_one or agency(one, DRAWN).lower() == agency(other, DRAWN).lower()


@given(_several)
def test_every_report_has_one_origin_and_kin_share_it(given: list[Report]) -> None:
    found = origins(event("e", None, *given), DRAWN, DRAWN_BODIES)
    assert sorted(id(member) for each in found for member in each.reports) == sorted(map(id, given))
    place = {id(member): number for number, each in enumerate(found) for member in each.reports}
    for one in given:
        for other in given:
            assert not _kin(one, other) or place[id(one)] == place[id(other)]
    for each in found:
        assert len(each.reports) == 1 or all(
            any(_kin(one, other) for other in each.reports if other is not one) for one in each.reports
        )


@given(_several)
def test_reports_and_origins_keep_the_events_order(given: list[Report]) -> None:
    found = origins(event("e", None, *given), DRAWN, DRAWN_BODIES)
    numbers = [[next(n for n, each in enumerate(given) if each is member) for member in o.reports] for o in found]
    assert all(each == sorted(each) for each in numbers)
    assert [each[0] for each in numbers] == sorted(each[0] for each in numbers)

"""Where reports say different things."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.evidence.disputes import disputes, window
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.report import Figure, Report
from albab_tui.text.folding import fold
from tests.stores import edtf, event, figure, report
from tests.strategies import events, figures, near_dates

LOW = figure(low=6)


def _subjects(one: Event) -> list[str]:
    return [dispute.subject for dispute in disputes(one)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (report(date="2031-05-18", when="on Sunday"), "2031-05-18"),
        (report(date="2031-05-18"), "2031-05-18"),
        (report(when="on Tuesday"), "2031-05-20"),
        (report(), None),
    ],
)
def test_when_a_report_says_it_was(given: Report, expected: str | None) -> None:
    assert window(given, event("e", "2031-05-20", given)) == edtf(expected)


def test_an_undated_event_gives_its_reports_no_window() -> None:
    assert window(report(when="once"), event("e", None)) is None


@pytest.mark.parametrize(
    ("dates", "disputed"),
    [
        (["2031-05-18", "2031-05-19"], True),
        (["2031-05-18", "2031-05-18"], False),
        (["2031-05", "2031-05-19"], False),
        (["2031-05-18", "2031-05", "2031-05-19"], True),
        (["../2031-05-18", "2031-05-19/.."], True),
        (["../2031-05-18", "2031-05-18/.."], False),
        (["2031-05-18T10:00", "2031-05-18T11:00"], True),
        (["2031-05-18?", "2031-05-19?"], True),
        (["2031-05-18", None], False),
    ],
)
def test_dates(dates: list[str | None], disputed: bool) -> None:
    given = event("e", None, *(report(date=each) for each in dates))
    assert _subjects(given) == (["date"] if disputed else [])


def test_a_reports_own_date_stands_against_the_events() -> None:
    ours = report("a", when="on Tuesday")
    assert _subjects(event("e", "2031-05-20", ours, report("b", date="2031-05-19"))) == ["date"]
    assert _subjects(event("e", "2031-05-20", report("a"), report("b", date="2031-05-19"))) == []


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (figure(5), figure(5), False),
        (figure(5), figure("5.0"), False),
        (figure(5), figure(6), True),
        (figure(5), LOW, True),
        (figure(6), LOW, False),
        (figure(7), LOW, False),
        (figure(high=5), LOW, True),
        (figure(high=6), LOW, False),
        (figure(low=1), LOW, False),
        (figure(low=1, high=5), LOW, True),
        (figure(low=1, high=3), figure(low=3, high=5), False),
        (figure(low=1, high=3), figure(low=4, high=5), True),
        (figure(low=1, high=9), figure(4), False),
        (figure(5, about=True), figure(6), True),
        (figure(), figure(6), False),
        (figure(5), figure(6, unit="boats"), False),
        (figure(5), figure(6, unit=None), False),
        (figure(5), figure(6, name="wounded"), False),
        (figure(5), figure(6, whom="norland"), False),
        (figure(5, whom="norland"), figure(6, whom="norland"), True),
        (figure(5, whom="sutland"), figure(6, whom="norland"), False),
    ],
)
def test_figures(one: Figure, other: Figure, disputed: bool) -> None:
    for pair in ((one, other), (other, one)):
        given = event("e", None, *(report(figures=(each,)) for each in pair))
        assert _subjects(given) == (["killed"] if disputed else [])


@pytest.mark.parametrize(
    ("stances", "disputed"),
    [
        (["asserts", "asserts"], False),
        (["asserts", "denies"], True),
        (["doubts", "asserts"], True),
        (["denies", "doubts"], False),
        (["denies", "denies"], False),
        (["denies", "doubts", "asserts"], True),
    ],
)
def test_whether_it_happened(stances: list[str], disputed: bool) -> None:
    given = event("e", None, *(report(stance=each) for each in stances))
    assert _subjects(given) == (["occurrence"] if disputed else [])


def test_a_deprecated_report_is_listed_but_starts_no_dispute() -> None:
    wrong = report("b", rank="deprecated", figures=(figure(50),))
    assert _subjects(event("e", None, report("a", figures=(figure(5),)), wrong)) == []
    (found,) = disputes(event("e", None, report("a", figures=(figure(5),)), wrong, report("c", figures=(figure(7),))))
    assert [(claim.report.source, claim.value) for claim in found.claims] == [
        ("a", figure(5)),
        ("b", figure(50)),
        ("c", figure(7)),
    ]


def test_a_preferred_report_settles_nothing() -> None:
    reports = report("a", figures=(figure(5),)), report("b", rank="preferred", figures=(figure(7),))
    assert _subjects(event("e", None, *reports)) == ["killed"]


def test_claims_hold_only_the_reports_that_speak_of_it() -> None:
    sunday, silent, monday = report("a", date="2031-05-18"), report("b"), report("c", date="2031-05-19")
    (found,) = disputes(event("e", "2031-05-20", sunday, silent, monday))
    assert [claim.report for claim in found.claims] == [sunday, monday]
    assert [claim.value for claim in found.claims] == [edtf("2031-05-18"), edtf("2031-05-19")]


def test_several_disputes_in_order() -> None:
    one = report("a", date="2031-05-18", figures=(figure(1, name="lost"), figure(2), figure(3, whom="norland")))
    other = report(
        "b", date="2031-05-19", stance="denies", figures=(figure(4, whom="norland"), figure(5), figure(6, name="lost"))
    )
    found = disputes(event("e", None, one, other))
    assert [dispute.subject for dispute in found] == ["date", "occurrence", "lost", "killed", "killed"]
    assert [claim.value for claim in found[-1].claims] == [figure(3, whom="norland"), figure(4, whom="norland")]
    assert [(dispute.unit, dispute.whom) for dispute in found[-3:]] == [
        ("people", None), ("people", None), ("people", "norland"),
    ]  # fmt: skip


def test_a_figure_spelt_another_way_is_the_same_figure() -> None:
    reports = report("a", figures=(figure(5, name="Killed"),)), report("b", figures=(figure(7, name="killed"),))
    assert _subjects(event("e", None, *reports)) == ["Killed"]


@given(events)
def test_the_order_of_reports_does_not_matter(given: Event) -> None:
    turned = replace(given, reports=given.reports[::-1])
    assert sorted(map(fold, _subjects(given))) == sorted(map(fold, _subjects(turned)))


@given(events)
def test_one_report_alone_disputes_nothing_but_its_own_figures(given: Event) -> None:
    for each in given.reports:
        assert not {"date", "occurrence"} & set(_subjects(replace(given, reports=(replace(each, figures=()),))))


@given(figures, figures)
def test_equal_figures_never_differ(one: Figure, other: Figure) -> None:
    if one.bounds == other.bounds:
        assert _subjects(event("e", None, report(figures=(one,)), report(figures=(other,)))) == []


@given(st.lists(near_dates, max_size=6))
def test_dates_are_disputed_when_two_of_them_share_no_second(dates: list[Edtf]) -> None:
    given = event("e", None, *(report(date=str(each)) for each in dates))
    apart = any(not one.overlaps(other) for one, other in combinations(dates, 2))
    assert _subjects(given) == (["date"] if apart else [])


def test_many_reports_are_compared_in_a_moment() -> None:
    many = tuple(report(date="2031-05-18", figures=(figure(5),)) for _ in range(20_000))
    assert _subjects(event("e", None, *many)) == []

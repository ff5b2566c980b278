"""How a date is known, and how that is told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from albab_tui.evidence.basis import DateBasis, event_basis, explain, report_basis
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.report import Report
from tests.stores import event, report, source, store

CATALOGUE = Catalogue(store(sources=(source("a"), source("b", "2031-05?", basis="inferred"))))


@pytest.mark.parametrize(
    ("when", "basis"),
    [
        (None, DateBasis.REASONED),
        ("on Wednesday", DateBasis.COUNTED),
        ("on 8 February", DateBasis.COUNTED),
        ("in 2014", DateBasis.STATED),
        ("8 February 2017", DateBasis.STATED),
        ("2031-05-20", DateBasis.STATED),
        ("since 1999", DateBasis.STATED),
        ("in 1071", DateBasis.STATED),
        ("at 20:17 on Sunday", DateBasis.COUNTED),
        ("12017 days ago", DateBasis.COUNTED),
        ("20171 days ago", DateBasis.COUNTED),
        ("3000 days ago", DateBasis.COUNTED),
        ("2100 hours", DateBasis.COUNTED),
        ("at 1500 GMT on Wednesday", DateBasis.COUNTED),
        ("Tuesday at 1830", DateBasis.COUNTED),
        ("1830 local time", DateBasis.COUNTED),
        ("at 1500 on Wednesday", DateBasis.COUNTED),
        ("before the 2014 local elections", DateBasis.STATED),
        ("at 2014 talks", DateBasis.STATED),
        ("in the 1990s", DateBasis.STATED),
    ],
)
def test_basis_of_a_report(when: str | None, basis: DateBasis) -> None:
    assert report_basis(report(when=when)) is basis


@pytest.mark.parametrize(
    ("date", "expressions", "basis"),
    [
        (None, ["in 2014"], None),
        ("2014", ["in 2014"], DateBasis.STATED),
        ("2014", [None, "last year", "in 2014"], DateBasis.STATED),
        ("2014", [None, "last year"], DateBasis.COUNTED),
        ("2014", [None, None], DateBasis.REASONED),
    ],
)
def test_an_event_has_the_surest_basis_of_its_reports(
    date: str | None, expressions: list[str | None], basis: DateBasis | None
) -> None:
    assert event_basis(event("e", date, *(report(when=each) for each in expressions))) is basis


def test_an_event_without_reports_was_reasoned() -> None:
    assert event_basis(replace(event("e", "2014"), reports=())) is DateBasis.REASONED


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (report("a"), None),
        (report("a", when="in 2014"), "stated: “in 2014”"),
        (report("a", when="on Sunday"), "“on Sunday”, counted from Tue 20 May 2031"),
        (report("b", when="on Sunday"), "“on Sunday”, counted from perhaps May 2031, itself inferred"),
        (report("unknown", when="on Sunday"), "“on Sunday”"),
    ],
)
def test_explain(given: Report, words: str | None) -> None:
    assert explain(given, CATALOGUE) == words

"""Days on which something was published, told or read are moments: what lasts there is named, with what was meant."""

from __future__ import annotations

import pytest
from hypothesis import given

from albab_tui.checks.checking import check
from albab_tui.errors import Problem
from albab_tui.model.edtf import parse_edtf
from albab_tui.store.opening import parse_store
from tests.strategies import edtfs

STORE = """format: FORMAT
title: Days
sources:
  - {id: lamp, title: The Lamp, published: PUBLISHED, accessed: ACCESSED}
events:
  - id: call
    title: They speak
    kind: meeting
    status: happened
    date: 2031-05
    date_why: The season.
    reports: {source: lamp, told: TOLD, read: {on: READ, passage: abcdef12}}
"""
PLACES = {
    "PUBLISHED": "sources[0].published.date",
    "ACCESSED": "sources[0].accessed",
    "TOLD": "events[0].reports[0].told",
    "READ": "events[0].reports[0].read.on",
}


def problems(format: str = "albab-2", **dates: str) -> list[Problem]:
    text = STORE.replace("FORMAT", format)
    for place in PLACES:
        text = text.replace(place, dates.get(place, "2031-05-20"))
    return list(check(parse_store(text.encode(), "f.yaml")).problems)


@pytest.mark.parametrize("place", PLACES)
def test_what_lasts_is_named_where_it_stands_with_the_moment_to_write(place: str) -> None:
    (found,) = problems(**{place: "2031-05-20/2031-05-22"})
    assert (found.rule, found.path, found.cure) == ("day-that-lasts", PLACES[place], "write 2031-05-20..2031-05-22")
    assert "2031-05-20/2031-05-22 lasts" in found.message


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("moment", ["2031-05-20", "2031-05", "2031-05-20..2031-05-22", "..2031-05-22", "2031-05-20?"])
def test_a_moment_is_none_however_little_is_known_of_it(place: str, moment: str) -> None:
    assert problems(**{place: moment}) == []


def test_dates_of_albab_1_do_not_tell_what_lasts() -> None:
    assert problems("albab-1", TOLD="2031-05-20/2031-05-22") == []


@given(edtfs())
def test_what_is_to_be_written_is_no_more_named(date: object) -> None:
    written = str(date)
    found = [each for each in problems(TOLD=f"'{written}'") if each.rule == "day-that-lasts"]
    assert bool(found) == parse_edtf(written).lasts
    for each in found:
        cure = each.cure.removeprefix("write ")
        assert [one for one in problems(TOLD=f"'{cure}'") if one.rule == "day-that-lasts"] == []

"""A local clock beside one with a zone: the local one is told, in either order."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import resolve

THURSDAY = date(2017, 2, 9)
ORDERS = (
    "Wednesday at {here} ({there} GMT)",
    "Wednesday at {there} GMT ({here})",
    "{here} Wednesday ({there} GMT)",
    "{there} UTC ({here} local time) on Wednesday",
    "at {here} Moscow time ({there} GMT) on Wednesday",
    "Wednesday, {here} or {there} GMT",
)


def read(text: str) -> str | None:
    found = resolve(text, THURSDAY)
    return str(found.date) if found else None


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    ("here", "there", "clock"),
    [("8:00 pm", "1700", "20:00"), ("8 p.m.", "17:00", "20:00"), ("20:00", "1700", "20:00"), ("noon", "0630", "12:00")],
)
def test_the_local_clock_is_told(order: str, here: str, there: str, clock: str) -> None:
    assert read(order.format(here=here, there=there)) == f"2017-02-08T{clock}"


@given(st.datetimes(datetime(2017, 2, 8, 12), datetime(2017, 2, 8, 20)), st.integers(-20, 12), st.booleans())
def test_both_orders_mean_the_same(local: datetime, quarters: int, first: bool) -> None:
    world = local - timedelta(minutes=15 * quarters)
    here, there = f"{local:%H:%M}", f"{world:%H:%M} GMT"
    one, two = (here, there) if first else (there, here)
    assert read(f"Wednesday at {one} ({two})") in (f"2017-02-08T{here}", None if world.day != 8 else "")


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("1 a.m. Wednesday (2200 GMT Tuesday)", "2017-02-08T01:00"),
        ("2200 GMT Tuesday (1 a.m.)", "2017-02-08T01:00"),
        ("8 p.m. EST Tuesday (0100 GMT)", "2017-02-07T20:00"),
        ("0100 GMT Wednesday (8 p.m. EST Tuesday)", "2017-02-07T20:00"),
        ("1 a.m. (2200 GMT) Wednesday", None),  # Wednesday here, or there?
        ("8:07 p.m. (1700 GMT) on Wednesday", None),  # no zone is 3 hours and 7 minutes off
        ("8 p.m. EST (5 p.m. PST) Tuesday", None),  # both are local
        ("1 a.m. Wednesday (2200 GMT Monday)", None),
        ("8:00 pm (1700 GMT)", None),
    ],
)
def test_whose_the_day_is(text: str, window: str | None) -> None:
    assert read(text) == window


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("1430 GMT Wednesday", "2017-02-08T14:30Z"),
        ("Wednesday at 2:30 p.m. UTC", "2017-02-08T14:30Z"),
        ("2017-02-08 14:30Z", "2017-02-08T14:30Z"),
        ("since 1400 GMT Wednesday", "2017-02-08T14:00Z/2017-02-09"),
        ("1430 local time Wednesday", "2017-02-08T14:30"),
        ("8 p.m. EST Tuesday", "2017-02-07T20:00"),
    ],
)
def test_the_clock_of_greenwich_is_told_as_such(text: str, window: str) -> None:
    assert read(text) == window

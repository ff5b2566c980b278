"""Dates in other notations are refused with what to write, and that is a date."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.edtf import Edtf, EdtfError, between, moment, parse_edtf
from albab_tui.model.edtf.parsing import Dialect
from tests.strategies import edtfs

_DATE = re.compile(r"-?[0-9]{2}[0-9X]{2}(?:-[0-9X]{2})*[?~%]?(?:(?:/|\.\.)[0-9]{4}(?:-[0-9]{2})*)?")


ZONE = "a zone is written as its offset, or for all times as the store's timezone"
UNKNOWN_ZONE = "write a zone as its offset, such as +02:00, or for all times as the store's timezone"
END = "an end of what lasts is one date, as fine as it is known"


def _refusal(text: str, dialect: Dialect = Dialect.ALBAB_2) -> str:
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text, dialect)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("2017-W06", "weeks are not part of this format; write their days: 2017-02-06..2017-02-12"),
        ("2017W063", "weeks are not part of this format; did you mean 2017-02-08?"),
        ("2017-W99", "weeks are not part of this format; write days"),
        ("2017-039", "did you mean 2017-02-08?"),
        ("201702", "did you mean 2017-02?"),
        ("2/2017", "did you mean 2017-02?"),
        ("02/2017", "did you mean 2017-02?"),
        ("2017/2", "did you mean 2017-02?"),
        ("2017-02-08T1000", "did you mean 2017-02-08T10:00?"),
        ("20170208T100030z", "did you mean 2017-02-08T10:00:30Z?"),
        ("2017-02-08T10z", "write hours and minutes: 2017-02-08T10:00Z"),
        ("2017-02-07/08", "did you mean 2017-02-07/2017-02-08?"),
        ("2017-2-8/2017-2-9", "did you mean 2017-02-08/2017-02-09?"),
        ("[2017-2-8..2017-2-9]", "did you mean 2017-02-08..2017-02-09?"),
        ("2017-02-08 / 2017-02-09?", "did you mean 2017-02-08/2017-02-09??"),
        ("../2017-2", "did you mean ../2017-02?"),
        ("2017-2/..", "did you mean 2017-02/..?"),
        ("2017-2..", "did you mean 2017-02..?"),
        ("..2017-2", "did you mean ..2017-02?"),
        ("45 BC", "did you mean -0044? 1 BC is the year 0000"),
        ("ca. 1 b.c.e.", "did you mean 0000~? 1 BC is the year 0000"),
        ("AD 45", "did you mean 0045?"),
        ("45 CE", "did you mean 0045?"),
        ("c. 2017", "did you mean 2017~?"),
        ("~2017-02", "did you mean 2017-02~?"),
        ("2017-02~-08", "a sign stands for the whole date, at its end: 2017-02-08~"),
        ("2017?-02~", "a sign stands for the whole date, at its end: 2017-02%"),
        ("2017..2018...", "a window has two dots: a..b"),
        ("2017–2018", "write 2017/2018 for what lasted so long, 2017..2018 for one moment in that time"),
        ("2017 to 2018", "write 2017/2018 for what lasted so long, 2017..2018 for one moment in that time"),
        ("2017-2018", "write 2017/2018 for what lasted so long, 2017..2018 for one moment in that time"),
        ("201x", "write X for an unknown digit: 201X"),
        ("2017-uu", "write X for an unknown digit: 2017-XX"),
        ("the 1940s", "did you mean 194X?"),
        ("the 1800s", "write 180X for ten years, 18XX for a hundred"),
        ("19th century", "did you mean 18XX?"),
        ("2017-1X", "X stands for both digits of a month; did you mean 2017-10..2017-12?"),
        ("2017-0u", "X stands for both digits of a month; did you mean 2017-01..2017-09?"),
        ("2017-02-2X", "X stands for both digits of a day; did you mean 2017-02-20..2017-02-28?"),
        ("2017-4X", "X stands for both digits of a month"),
        ("44", "a year has four digits: write 0044 for the year 44"),
        ("-44", "a year has four digits: write -0044 for 45 BC"),
        ("0", "a year has four digits: write 0000 for 1 BC"),
        ("2XXX", "a decade is 201X, a century 20XX; write the ends of what is longer"),
        ("2017-02-07,2017", "lists of dates are not part of this format; write the first and the last of them: a..b"),
        ("2017-02-08T10:00 Europe/Istanbul", f"{ZONE}; did you mean 2017-02-08T10:00+03:00?"),
        ("2016-02-08T10:00 Europe/Istanbul", f"{ZONE}; did you mean 2016-02-08T10:00+02:00?"),
        ("2017-02-08T10:00:30[America/New_York]~", f"{ZONE}; did you mean 2017-02-08T10:00:30-05:00~?"),
        ("2017-02-08T10:00 EET", f"{ZONE}; did you mean 2017-02-08T10:00+02:00?"),
        ("2017-02-08T10:00 UTC", "did you mean 2017-02-08T10:00Z?"),
        ("2017-02-08 10:00 GMT", "did you mean 2017-02-08T10:00Z?"),
        ("2017-02-08T10:00 BST", UNKNOWN_ZONE),
        ("2017-02-08T10:00 +3", "did you mean 2017-02-08T10:00+03:00?"),
        ("[2014..2016]/..", f"{END}; did you mean 201X/..?"),
        ("[2014-03..2014-05]/2017", f"{END}; did you mean 2014/2017?"),
        ("2014/[2015-01-02..2015-01-09]", f"{END}; did you mean 2014/2015-01?"),
        ("[..2014]/..", f"{END}; did you mean 2014~/..?"),
        ("[2009..2014]/", f"{END}; did you mean 2009~/?"),
    ],
)  # fmt: skip
def test_another_notation(text: str, cure: str) -> None:
    assert _refusal(text) == f"not a date; {cure}"


def test_a_dialect_is_told_in_its_own_signs() -> None:
    assert "2017-02-06/2017-02-12" in _refusal("2017-W06", Dialect.ALBAB_1)
    assert "did you mean 2017/2018?" in _refusal("2017–2018", Dialect.ALBAB_1)
    assert "belongs to the format albab-2" in _refusal("2017..2018", Dialect.ALBAB_1)


@pytest.mark.parametrize(
    ("text", "window"), [("-00XX", "-0099..0000"), ("-000X", "-0009..0000"), ("-0044-22", "-0044-06..-0044-08")]
)
def test_years_before_1_are_cured_by_a_window_of_the_format(text: str, window: str) -> None:
    assert window in _refusal(text)
    parse_edtf(window)


def test_the_end_of_a_day() -> None:
    assert _refusal("2017-02-08T24:00") == "times run from 00:00 to 23:59; write 2017-02-09T00:00"
    assert _refusal("2016-12-31T24:00Z") == "times run from 00:00 to 23:59; write 2017-01-01T00:00Z"


@given(
    st.from_regex(r"(c\. |about |~)?[0-9]{1,5} ?(BC|BCE|AD|CE)", fullmatch=True)
    | st.from_regex(r"[0-9]{4}-?W[0-9]{2}(-?[1-7])?", fullmatch=True)
    | st.from_regex(r"[0-9]{4}-?[0-9]{3}", fullmatch=True)
    | st.from_regex(r"[?~%]?[0-9]{4}[?~%]?(-[?~%]?(0[1-9]|1[0-2])[?~%]?)?", fullmatch=True)
    | st.from_regex(r"(the )?[0-9]{3}0s|([1-9]|1[0-9]|20)th century", fullmatch=True)
    | st.from_regex(r"[0-9]{4}-[0-9]X|[0-9]{4}-(0[1-9]|1[0-2])-[0-9]X|-?[0-9]{1,3}", fullmatch=True)
)
def test_what_is_proposed_is_a_date(text: str) -> None:
    try:
        parse_edtf(text)
    except EdtfError as refusal:
        _, _, cure = str(refusal).partition("; ")
        if not cure.startswith("write 2017,"):
            for proposed in _DATE.findall(cure.replace("1 BC is the year 0000", "").partition(" for ")[0]):
                parse_edtf(proposed)


@given(
    st.datetimes(datetime(1950, 1, 1), datetime(2030, 12, 31)),
    st.sampled_from(["Europe/Istanbul", "Asia/Damascus", "America/New_York", "UTC"]),
    st.sampled_from([" {}", "[{}]", "{}"]),
)
def test_a_zone_by_its_name_is_cured_to_the_same_moment(when: datetime, name: str, around: str) -> None:
    """Python's own reckoning agrees, but for the second pass of an hour that is lived twice."""
    text = when.strftime("%Y-%m-%dT%H:%M")
    meant = re.search(r"did you mean (.+)\?$", _refusal(text + around.format(name)))
    assert meant
    local = when.replace(second=0, microsecond=0, tzinfo=ZoneInfo(name))
    assert parse_edtf(meant[1]).start == int(local.timestamp())


@given(edtfs(), edtfs(), st.sampled_from(["[{}]/{}", "{}/[{}]"]))
def test_a_window_as_an_end_is_cured_to_a_date_that_lasts(one: Edtf, other: Edtf, form: str) -> None:
    if one.interval or other.interval or one.first == other.first:
        return
    window = moment(between(min(one.first_day or 0, other.first_day or 0), max(one.last_day or 0, other.last_day or 0)))
    text = form.format(window, "..") if form[0] == "[" else form.format("..", window)
    if len(text) > 64 or not window.interval:
        return
    meant = re.search(r"did you mean (.+)\?$", _refusal(text))
    assert meant
    assert parse_edtf(meant[1]).lasts

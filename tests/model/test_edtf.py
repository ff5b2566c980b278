"""Dates: what is read and printed, what it bounds, what is refused, and in which words."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from edtf import parse_edtf as parse_with_oracle
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.edtf import Edtf, EdtfError, Point, Precision, Qualifier, between, day, parse_edtf
from tests.strategies import edtfs, points

days = st.dates()
inner = edtfs(st.integers(100, 9899))
"""Dates that stay away from the first and the last year there is."""


@given(edtfs())
def test_what_is_printed_is_read_back(when: Edtf) -> None:
    assert parse_edtf(str(when)) == when
    assert hash(parse_edtf(str(when))) == hash(when)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2017", "2017-01-01", "2017-12-31", "year"),
        ("2017-02", "2017-02-01", "2017-02-28", "month"),
        ("2016-02", "2016-02-01", "2016-02-29", "month"),
        ("1900-02", "1900-02-01", "1900-02-28", "month"),
        ("2000-02-29", "2000-02-29", "2000-02-29", "day"),
        ("2017-02-08", "2017-02-08", "2017-02-08", "day"),
        ("2017-02-08T14:30", "2017-02-08", "2017-02-08", "minute"),
        ("201X", "2010-01-01", "2019-12-31", "decade"),
        ("20XX", "2000-01-01", "2099-12-31", "century"),
        ("000X", "0001-01-01", "0009-12-31", "decade"),
        ("00XX", "0001-01-01", "0099-12-31", "century"),
        ("0001", "0001-01-01", "0001-12-31", "year"),
        ("9999-12-31", "9999-12-31", "9999-12-31", "day"),
        ("99XX", "9900-01-01", "9999-12-31", "century"),
        ("2017-XX", "2017-01-01", "2017-12-31", "year"),
        ("2017-XX-XX", "2017-01-01", "2017-12-31", "year"),
        ("2017-02-XX", "2017-02-01", "2017-02-28", "month"),
        ("2017-02-07/2017-02-08", "2017-02-07", "2017-02-08", "interval"),
        ("2017/2017-02-08", "2017-01-01", "2017-02-08", "interval"),
        ("2014-08/2017", "2014-08-01", "2017-12-31", "interval"),
        ("../2017-02-12", None, "2017-02-12", "interval"),
        ("2017-02-12/..", "2017-02-12", None, "interval"),
        ("2017-02/2017-02", "2017-02-01", "2017-02-28", "interval"),
    ],
)
def test_window_and_precision(text: str, earliest: str | None, latest: str | None, precision: str) -> None:
    when = parse_edtf(text)
    assert (when.earliest and when.earliest.isoformat()) == earliest
    assert (when.latest and when.latest.isoformat()) == latest
    assert when.precision == Precision(precision)


def test_minutes() -> None:
    assert parse_edtf("2017-02-08").start == datetime(2017, 2, 8, 0, 0)
    assert parse_edtf("2017-02-08").end == datetime(2017, 2, 8, 23, 59)
    minute = parse_edtf("2017-02-08T14:30")
    assert minute.start == minute.end == datetime(2017, 2, 8, 14, 30)
    assert parse_edtf("2017-02-08T00:00").start == datetime(2017, 2, 8)
    assert parse_edtf("2017-02-08T23:59").end == datetime(2017, 2, 8, 23, 59)
    assert parse_edtf("../2017").start is None
    assert parse_edtf("2017/..").end is None


def _oracle_day(parts: object) -> date | None:
    return None if isinstance(parts, float) else date(max(parts.tm_year, 1), parts.tm_mon, parts.tm_mday)  # type: ignore[attr-defined]


def _known_to_oracle(when: Edtf) -> bool:
    ends = [end for end in (when.first, when.last) if end]
    if any(end.clock for end in ends):
        return False
    return not when.interval or all(not end.hidden and 0 not in (end.month, end.day) for end in ends)


@given(edtfs().filter(_known_to_oracle))
def test_window_is_that_of_the_edtf_package(when: Edtf) -> None:
    oracle = parse_with_oracle(str(when))
    assert _oracle_day(oracle.lower_strict()) == when.earliest
    assert _oracle_day(oracle.upper_strict()) == when.latest


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("2017", Qualifier.NONE),
        ("2017?", Qualifier.UNCERTAIN),
        ("2017-02~", Qualifier.APPROXIMATE),
        ("2017-02-08%", Qualifier.BOTH),
        ("201X~", Qualifier.APPROXIMATE),
        ("2017-02-XX?", Qualifier.UNCERTAIN),
        ("2017-02-08T14:30~", Qualifier.APPROXIMATE),
        ("2016/2017?", Qualifier.UNCERTAIN),
        ("2016~/2017", Qualifier.APPROXIMATE),
        ("2016?/2017?", Qualifier.UNCERTAIN),
        ("2016~/2017?", Qualifier.BOTH),
        ("../2017?", Qualifier.UNCERTAIN),
        ("2017%/..", Qualifier.BOTH),
    ],
)
def test_qualifier(text: str, qualifier: Qualifier) -> None:
    assert parse_edtf(text).qualifier is qualifier


_EXAMPLES = "write 2017, 2017-02, 2017-02-08, 2017-02-08T14:30, 201X, a/b, ../b or a/.., with ?, ~ or % after a date"
_SEASONS = "seasons are not part of this format; write their months as an interval"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"not a date; {_EXAMPLES}"),
        ("soon", f"not a date; {_EXAMPLES}"),
        ("2017-2", f"not a date; {_EXAMPLES}"),
        ("17", f"not a date; {_EXAMPLES}"),
        ("-0044", f"not a date; {_EXAMPLES}"),
        ("12017", f"not a date; {_EXAMPLES}"),
        ("2017-02-08\n", f"not a date; {_EXAMPLES}"),
        ("2017?-02", f"not a date; {_EXAMPLES}"),
        ("2017-02-08T14", f"not a date; {_EXAMPLES}"),
        ("2017-02T14:30", f"not a date; {_EXAMPLES}"),
        ("2XXX", f"not a date; {_EXAMPLES}"),
        ("２０１７", f"not a date; {_EXAMPLES}"),
        ("2017/", f"not a date; {_EXAMPLES}"),
        ("/2017", f"not a date; {_EXAMPLES}"),
        ("2017/2018/2019", f"not a date; {_EXAMPLES}"),
        ("..", f"not a date; {_EXAMPLES}"),
        ("2017" * 17, f"too long for a date; {_EXAMPLES}"),
        ("../..", "an interval open at both ends tells nothing; leave the date out"),
        ("0000", "years run from 0001 to 9999"),
        ("0000-01-01", "years run from 0001 to 9999"),
        ("201X-02", "a decade or century has no month; leave the month out"),
        ("20XX-XX", "a decade or century has no month; leave the month out"),
        ("2017-13", "months run from 01 to 12"),
        ("2017-21", f"{_SEASONS}, such as 2017-03/2017-05"),
        ("2017-23?", f"{_SEASONS}, such as 2017-09/2017-11"),
        ("2017-24", _SEASONS),
        ("2017-25", "months run from 01 to 12"),
        ("2017-00", "months and days count from 01; write XX for an unknown one"),
        ("2017-02-00", "months and days count from 01; write XX for an unknown one"),
        ("2017-XX-08", "a day needs its month; write XX for an unknown day too"),
        ("2017-02-30", "2017-02 has 28 days; its last is 2017-02-28"),
        ("2017-02-29", "2017-02 has 28 days; its last is 2017-02-28"),
        ("2016-02-30", "2016-02 has 29 days; its last is 2016-02-29"),
        ("1900-02-29", "1900-02 has 28 days; its last is 1900-02-28"),
        ("2017-04-31", "2017-04 has 30 days; its last is 2017-04-30"),
        ("2017-02-XXT14:30", "a time of day needs its day; leave the time out"),
        ("2017-02-08T24:00", "times run from 00:00 to 23:59"),
        ("2017-02-08T14:60", "times run from 00:00 to 23:59"),
        ("2018/2017", "the interval ends before it begins; did you mean 2017/2018?"),
        ("2017-02-08/2017-02-07?", "the interval ends before it begins; did you mean 2017-02-07?/2017-02-08?"),
        (
            "2017-02-08T14:31/2017-02-08T14:30",
            "the interval ends before it begins; did you mean 2017-02-08T14:30/2017-02-08T14:31?",
        ),
    ],
)
def test_what_is_no_date_is_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text)
    assert str(refusal.value) == message


def test_longest_text_that_is_read() -> None:
    longest = "2017-02-08T14:30%/2017-02-08T14:30%"
    assert str(parse_edtf(longest)) == longest
    with pytest.raises(EdtfError, match="not a date"):
        parse_edtf("2" * 64)
    with pytest.raises(EdtfError, match="too long"):
        parse_edtf("2" * 65)


@given(st.text(max_size=40) | st.from_regex(r"[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?(/[0-9X.]{2,4})?", fullmatch=True))
def test_any_text_is_a_date_or_an_edtf_error(text: str) -> None:
    try:
        when = parse_edtf(text)
    except EdtfError:
        return
    assert str(when) == text


@given(inner, inner)
def test_two_windows_overlap_where_neither_ends_before_the_other_begins(one: Edtf, other: Edtf) -> None:
    start = max(one.start or datetime.min, other.start or datetime.min)
    end = min(one.end or datetime.max, other.end or datetime.max)
    assert one.overlaps(other) == other.overlaps(one) == (start <= end)


@given(inner, inner)
def test_a_window_within_another_takes_nothing_away_from_it(one: Edtf, other: Edtf) -> None:
    early = (other.start or datetime.min) <= (one.start or datetime.min)
    late = (one.end or datetime.max) <= (other.end or datetime.max)
    assert one.within(other) == (early and late)
    assert one.within(one)
    assert one.overlaps(other) or not one.within(other)


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "within"),
    [
        ("2017-02-08", "2017-02", True, True),
        ("2017-02", "2017-02-08", True, False),
        ("2017-02-08", "2017-02-09", False, False),
        ("2017-02-07/2017-02-08", "2017-02-08/2017-02-09", True, False),
        ("2017-02-08T00:00", "2017-02-07", False, False),
        ("2017-02-08T14:30", "2017-02-08T14:30/2017-02-08T15:00", True, True),
        ("../2017-02", "../2017-02-28", True, True),
        ("../2017-02", "../2017-03", True, True),
        ("../2017-02", "2016/2017", True, False),
        ("2017-02/..", "2017/..", True, True),
        ("2017/..", "2017-02/..", True, False),
        ("../2016", "2017/..", False, False),
        ("2017-02~", "2017-02", True, True),
    ],
)
def test_overlaps_and_within(one: str, other: str, overlaps: bool, within: bool) -> None:
    assert parse_edtf(one).overlaps(parse_edtf(other)) is overlaps
    assert parse_edtf(one).within(parse_edtf(other)) is within


@given(points())
def test_a_point_begins_before_it_ends(point: Point) -> None:
    assert point.start <= point.end
    assert (point.start == point.end) == (point.precision is Precision.MINUTE)


@given(days)
def test_day(value: date) -> None:
    assert day(value) == parse_edtf(value.isoformat())


@given(days, days)
def test_between_means_exactly_these_days(one: date, other: date) -> None:
    first, last = sorted((one, other))
    when = between(first, last)
    assert (when.earliest, when.latest) == (first, last)
    assert parse_edtf(str(when)) == when


@pytest.mark.parametrize(
    ("earliest", "latest", "text"),
    [
        (date(2017, 2, 8), date(2017, 2, 8), "2017-02-08"),
        (date(2016, 2, 1), date(2016, 2, 29), "2016-02"),
        (date(2016, 2, 1), date(2016, 2, 28), "2016-02-01/2016-02-28"),
        (date(2016, 2, 2), date(2016, 2, 29), "2016-02-02/2016-02-29"),
        (date(2017, 1, 1), date(2017, 12, 31), "2017"),
        (date(2017, 1, 1), date(2018, 12, 31), "2017-01-01/2018-12-31"),
        (date(2016, 2, 1), date(2017, 2, 28), "2016-02-01/2017-02-28"),
        (date(2017, 2, 8), None, "2017-02-08/.."),
        (None, date(2017, 2, 8), "../2017-02-08"),
    ],
)
def test_between_is_told_as_plainly_as_can_be(earliest: date | None, latest: date | None, text: str) -> None:
    assert str(between(earliest, latest)) == text


def test_a_date_differs_from_other_things_and_shows_itself() -> None:
    when = parse_edtf("2017-02~")
    assert when != "2017-02~"
    assert when != parse_edtf("2017-02")
    assert parse_edtf("2017-02/2017-02") != parse_edtf("2017-02")
    assert repr(when) == "Edtf('2017-02~')"

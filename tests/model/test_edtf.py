"""Dates: what is read and printed, what it bounds, what is refused, and in which words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from edtf import parse_edtf as parse_with_oracle
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.edtf import (
    Dialect,
    Edtf,
    EdtfError,
    Lasting,
    Moment,
    Point,
    Precision,
    Qualifier,
    between,
    day,
    parse_edtf,
)
from albab_tui.model.edtf.scale import DAY, civil, day_number, days_in_month, weekday
from tests.strategies import edtfs, points

days = st.dates()
inner = edtfs(st.integers(100, 9899))
"""Dates that stay away from the first and the last year there is."""


@given(edtfs())
def test_what_is_printed_is_read_back(when: Edtf) -> None:
    assert parse_edtf(str(when)) == when
    assert hash(parse_edtf(str(when))) == hash(when)
    assert parse_edtf(when.edtf) == when


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
        ("000X", None, "0009-12-31", "decade"),
        ("00XX", None, "0099-12-31", "century"),
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
        ("2017-02-07..2017-02-08", "2017-02-07", "2017-02-08", "interval"),
        ("[2017-02-07..2017-02-08]", "2017-02-07", "2017-02-08", "interval"),
        ("..2017-02-12", None, "2017-02-12", "interval"),
        ("2017-02-12..", "2017-02-12", None, "interval"),
        ("2017-02-12/", "2017-02-12", None, "interval"),
        ("/1985", None, "1985-12-31", "interval"),
        ("2017-02-08T14:30:15", "2017-02-08", "2017-02-08", "second"),
        ("-0044-03-15", None, None, "day"),
    ],
)
def test_window_and_precision(text: str, earliest: str | None, latest: str | None, precision: str) -> None:
    when = parse_edtf(text)
    assert (when.earliest and when.earliest.isoformat()) == earliest
    assert (when.latest and when.latest.isoformat()) == latest
    assert when.precision == Precision(precision)


def _second(*units: int) -> int:
    return round((datetime(*units) - datetime(1970, 1, 1)).total_seconds())  # type: ignore[arg-type]


def test_stretches_are_half_open() -> None:
    assert parse_edtf("2017-02-08").start == _second(2017, 2, 8)
    assert parse_edtf("2017-02-08").end == _second(2017, 2, 9)
    minute, second = parse_edtf("2017-02-08T14:30"), parse_edtf("2017-02-08T14:30:15")
    assert (minute.start, minute.end) == (_second(2017, 2, 8, 14, 30), _second(2017, 2, 8, 14, 31))
    assert (second.start, second.end) == (_second(2017, 2, 8, 14, 30, 15), _second(2017, 2, 8, 14, 30, 16))
    assert parse_edtf("../2017").start is None
    assert parse_edtf("2017/..").end is None


@given(st.integers(-4_400_000, 2_932_000))
def test_days_are_counted_as_pythons_calendar_counts_them(number: int) -> None:
    year, month, day_of_month = civil(number)
    assert day_number(year, month, day_of_month) == number
    assert 1 <= day_of_month <= days_in_month(year, month)
    later = date(2000 + year % 400, month, day_of_month)  # the calendar and its weekdays repeat after 400 years
    assert weekday(number) == later.weekday()
    if 1 <= year <= 9999:
        assert date(1970, 1, 1) + timedelta(number) == date(year, month, day_of_month)


@pytest.mark.parametrize(
    ("text", "store", "same"),
    [
        ("2017-02-08T14:30Z", "", "2017-02-08T14:30"),
        ("2017-02-08T14:30+03:00", "", "2017-02-08T11:30"),
        ("2017-02-08T14:30+03", "", "2017-02-08T11:30"),
        ("2017-02-08T14:30-11:30", "", "2017-02-09T02:00"),
        ("2017-02-08T00:30+03:00", "", "2017-02-07T21:30"),
        ("2017-02-08T14:30Z", "+03:00", "2017-02-08T17:30"),
        ("2017-02-08T14:30", "+03:00", "2017-02-08T14:30"),
        ("2017-02-08T14:30+03:00", "+03:00", "2017-02-08T14:30"),
        ("2016-01-15T12:00Z", "Europe/Istanbul", "2016-01-15T14:00"),
        ("2016-07-15T12:00Z", "Europe/Istanbul", "2016-07-15T15:00"),
        ("-0044-03-15T12:00Z", "+02:00", "-0044-03-15T14:00"),
        ("9999-12-31T12:00Z", "+02:00", "9999-12-31T14:00"),
    ],
)
def test_a_zone_is_reckoned_to_the_stores_clock_and_kept_as_written(text: str, store: str, same: str) -> None:
    when = parse_edtf(text, timezone=store)
    assert (when.start, when.end) == (parse_edtf(same).start, parse_edtf(same).end)
    assert str(when) == text


def _oracle_day(parts: object) -> int | None:
    if isinstance(parts, float):
        return None
    return day_number(parts.tm_year, parts.tm_mon, parts.tm_mday)  # type: ignore[attr-defined]


def _known_to_oracle(when: Edtf) -> bool:
    """Sets of qualified dates, ends that are not told, and days that a zone moves are beyond the package or its own."""
    ends = [end for end in (when.first, when.last) if end]
    if any(end.clock for end in ends) or "/" in (str(when)[0], str(when)[-1]):
        return False
    plain = all(not end.hidden and 0 not in (end.month, end.day) for end in ends)
    return not when.interval or (plain and (when.lasts or not any(end.qualifier for end in ends)))


@given(edtfs().filter(_known_to_oracle))
def test_window_is_that_of_the_edtf_package(when: Edtf) -> None:
    oracle = parse_with_oracle(when.edtf)
    assert _oracle_day(oracle.lower_strict()) == when.first_day
    assert _oracle_day(oracle.upper_strict()) == when.last_day


@pytest.mark.parametrize(
    ("text", "form", "edtf"),
    [
        ("2014/..", Lasting, "2014/.."),
        ("2016-12~/2017-02-10?", Lasting, "2016-12~/2017-02-10?"),
        ("2016/", Lasting, "2016/"),
        ("../2017", Lasting, "../2017"),
        ("2017-02-07..2017-02-08", Moment, "[2017-02-07..2017-02-08]"),
        ("..2017-02-09", Moment, "[..2017-02-09]"),
        ("2017-02-08..", Moment, "[2017-02-08..]"),
        ("201X", Moment, "201X"),
        ("-0044..0014", Moment, "[-0044..0014]"),
    ],
)
def test_what_lasts_and_what_is_one_moment(text: str, form: type[Edtf], edtf: str) -> None:
    when = parse_edtf(text)
    assert type(when) is form
    assert when.lasts is (form is Lasting)
    assert when.edtf == edtf


@pytest.mark.parametrize(
    ("old", "new"),
    [("2014/2015", "2014..2015"), ("2014/..", "2014.."), ("../2015?", "..2015?"), ("2014", "2014")],
)
def test_an_interval_of_the_first_format_is_a_window_and_never_lasts(old: str, new: str) -> None:
    assert parse_edtf(old, Dialect.ALBAB_1) == parse_edtf(new)


def test_an_end_that_is_approximate_has_room_of_its_own_unit() -> None:
    assert parse_edtf("2016-12~").possible == (_second(2016, 10, 31), _second(2017, 2, 1))
    assert parse_edtf("1970-01-01~").possible == (-DAY, 2 * DAY)
    assert parse_edtf("2016-12-05%..2017-02-10?").possible == (_second(2016, 12, 4), _second(2017, 2, 11))
    assert parse_edtf("2016~/..").possible == (_second(2014, 12, 31), None)
    assert parse_edtf("1970-01-01").possible == (0, DAY)


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


_EXAMPLES = (
    "write 2017, 2017-02, 2017-02-08, 2017-02-08T14:30, 201X; a/b or a/.. lasts, a..b or ..b is one moment;"
    " ?, ~ or % after a date"
)
_LISTS = "lists of dates are not part of this format; write the first and the last of them: a..b"
_SEASONS = "seasons are not part of this format; write their months as a window"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"not a date; {_EXAMPLES}"),
        ("soon", f"not a date; {_EXAMPLES}"),
        ("2017-2", "not a date; did you mean 2017-02?"),
        ("17", "not a date; a year has four digits: write 0017 for the year 17"),
        ("12017", f"not a date; {_EXAMPLES}"),
        ("2017-02-08\n", f"not a date; {_EXAMPLES}"),
        ("2017-02-08T14", "not a date; write hours and minutes: 2017-02-08T14:00"),
        ("2017-02T14:30", f"not a date; {_EXAMPLES}"),
        ("２０１７", f"not a date; {_EXAMPLES}"),
        ("/", f"not a date; {_EXAMPLES}"),
        ("2017/2018/2019", f"not a date; {_EXAMPLES}"),
        ("..", "a window open at both ends tells nothing; leave the date out"),
        ("unknown/2006", "not a date; write nothing for an end that is unknown, such as 1984/"),
        ("1984/open", "not a date; write .. for an end that is open, such as 1984/.."),
        ("1984?~", "not a date; did you mean 1984%? % is uncertain and approximate"),
        ("1984?~/2004", "not a date; did you mean 1984%? % is uncertain and approximate"),
        ("2004-06-uu", "not a date; write X for an unknown digit: 2004-06-XX"),
        ("2017-02-08T14:30:15.25", "not a date; write whole seconds: 2017-02-08T14:30:15"),
        ("2017-02-08T14:30+25:00", "+25:00 is no offset; offsets run from -23:59 to +23:59"),
        ("[2017,2019]", f"not a date; {_LISTS}"),
        ("{2017..2019}", f"not a date; {_LISTS}"),
        ("2017" * 17, f"too long for a date; {_EXAMPLES}"),
        ("../..", "an interval open at both ends tells nothing; leave the date out"),
        ("-0000", "the year 0 has no sign; write it 0000, it is 1 BC"),
        ("201X-02", "a decade or century has no month; leave the month out"),
        ("20XX-XX", "a decade or century has no month; leave the month out"),
        ("2017-13", "months run from 01 to 12"),
        ("2017-21", f"{_SEASONS}, such as 2017-03..2017-05"),
        ("2017-23?", f"{_SEASONS}, such as 2017-09..2017-11"),
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
        ("2017-02-08T14:30:60", "times run from 00:00 to 23:59:59"),
        ("2018..2017", "it ends before it begins; did you mean 2017..2018?"),
        ("2017-02-08T24:00", "times run from 00:00 to 23:59; write 2017-02-09T00:00"),
        ("2017-02-08T14:60", "times run from 00:00 to 23:59"),
        ("2018/2017", "it ends before it begins; did you mean 2017/2018?"),
        ("2017-02-08/2017-02-07?", "it ends before it begins; did you mean 2017-02-07?/2017-02-08?"),
        (
            "2017-02-08T14:31/2017-02-08T14:30",
            "it ends before it begins; did you mean 2017-02-08T14:30/2017-02-08T14:31?",
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


@given(
    st.text(max_size=40) | st.from_regex(r"-?[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?((/|\.\.)[0-9X.]{2,4})?", fullmatch=True)
)
def test_any_text_is_a_date_or_an_edtf_error(text: str) -> None:
    try:
        when = parse_edtf(text)
    except EdtfError:
        return
    assert str(when) == text


def _least(second: int | None) -> float:
    return float("-inf") if second is None else second


def _most(second: int | None) -> float:
    return float("inf") if second is None else second


@given(inner, inner)
def test_two_windows_overlap_where_neither_ends_before_the_other_begins(one: Edtf, other: Edtf) -> None:
    start = max(_least(one.start), _least(other.start))
    end = min(_most(one.end), _most(other.end))
    assert one.overlaps(other) == other.overlaps(one) == (start < end)


@given(inner, inner)
def test_a_window_within_another_takes_nothing_away_from_it(one: Edtf, other: Edtf) -> None:
    early = _least(other.start) <= _least(one.start)
    late = _most(one.end) <= _most(other.end)
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
    assert point.end - point.start >= {Precision.SECOND: 1, Precision.MINUTE: 60}.get(point.precision, DAY)


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
        (date(2016, 2, 1), date(2016, 2, 28), "2016-02-01..2016-02-28"),
        (date(2016, 2, 2), date(2016, 2, 29), "2016-02-02..2016-02-29"),
        (date(2017, 1, 1), date(2017, 12, 31), "2017"),
        (date(2017, 1, 1), date(2018, 12, 31), "2017-01-01..2018-12-31"),
        (date(2016, 2, 1), date(2017, 2, 28), "2016-02-01..2017-02-28"),
        (date(2017, 2, 8), None, "2017-02-08.."),
        (None, date(2017, 2, 8), "..2017-02-08"),
    ],
)
def test_between_is_told_as_plainly_as_can_be(earliest: date | None, latest: date | None, text: str) -> None:
    assert str(between(earliest, latest)) == text


def test_a_date_differs_from_other_things_and_shows_itself() -> None:
    when = parse_edtf("2017-02~")
    assert when != "2017-02~"
    assert when != parse_edtf("2017-02")
    assert parse_edtf("2017-02/2017-02") != parse_edtf("2017-02")
    assert parse_edtf("2017-02/2017-03") != parse_edtf("2017-02..2017-03")
    assert parse_edtf("2017/") != parse_edtf("2017/..")
    assert repr(when) == "Moment('2017-02~')"


@pytest.mark.parametrize("sign", ["/", ".."])
def test_an_hour_that_is_lived_twice_is_not_told_to_end_before_it_begins(sign: str) -> None:
    night = f"2017-10-29T02:50+02:00{sign}2017-10-29T02:10+01:00"
    parse_edtf(night)
    with pytest.raises(EdtfError, match="the store's clock is put back"):
        parse_edtf(night, timezone="Europe/Berlin")
    for wrong in (night.replace("+01:00", "+02:00"), f"2017-02-08T20:00Z{sign}2017-02-09T04:00"):
        with pytest.raises(EdtfError, match="it ends before it begins"):
            parse_edtf(wrong, timezone="Asia/Tokyo" if "Z" in wrong else "Europe/Berlin")

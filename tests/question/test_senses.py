"""The senses in which a date lies in a range."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.edtf import Edtf, Moment, Qualifier, parse_edtf
from albab_tui.model.edtf.scale import DAY, Stretch
from albab_tui.question.senses import SENSES, Sense, lies, meet, next_sense, sure_part
from tests.strategies import edtfs, near_dates

senses = st.sampled_from(SENSES)
YEARS = st.integers(2015, 2019)
dates = st.one_of(near_dates, edtfs(YEARS))
told = st.none() | st.integers(16_436, 18_261).map(lambda day: day * DAY)


@st.composite
def ranges(draw: st.DrawFn) -> Stretch:
    """A range of some years or seconds, open or not, that holds at least a second."""
    start, length = draw(st.integers(16_000, 23_000)) * DAY, draw(st.integers(1, 900 * DAY))
    return draw(st.sampled_from([(start, start + length), (start, None), (None, start + length), (None, None)]))


def found(when: str, range: str, told: str | None = None) -> Sense | None:
    """The strictest sense in which a date lies in a range."""
    window = parse_edtf(range)
    last = parse_edtf(told).start if told else None
    return next((s for s in SENSES if lies(parse_edtf(when), (window.start, window.end), s, last)), None)


@pytest.mark.parametrize(
    ("when", "range", "sense"),
    [
        ("2017-02-08", "2017-02-08", "certainly"),
        ("2017-02-08", "2017-02", "certainly"),
        ("2017-02-08", "2017-02-09", None),
        ("2017-02-08?", "2017-02", "plausibly"),
        ("2017-02-08~", "2017-02", "plausibly"),
        ("2017-02-08~", "2017-02-09", "possibly"),
        ("2017-02-08~", "2017-02-10", None),
        ("2017-02-08%", "2017-02-07", "possibly"),
        ("2016-12~", "2017-01", "possibly"),
        ("2017-02", "2017-02-08", "plausibly"),
        ("2017-02-07..2017-02-08", "2017-02-07", "plausibly"),
        ("2017-02-07..2017-02-08", "2017-02-07/2017-02-08", "certainly"),
        # By 9 February: near it, and not years before.
        ("..2017-02-09", "2017-02-09", "plausibly"),
        ("..2017-02-09", "2017-02-08", "plausibly"),
        ("..2017-02-09", "2017-02-07", "possibly"),
        ("..2017-02-09", "2017-02-01/2017-02-07", "plausibly"),
        ("..2017-02-09", "2017-02-01/2017-02-03", "possibly"),
        ("..2017-02-09", "2017-02-10", None),
        ("..2017-02-09", "2015", "possibly"),
        ("..2017-02-09", "../2015", "plausibly"),
        ("..2017-02-09", "../2017-02-09", "certainly"),
        ("2017-02-09..", "2017-02-10", "plausibly"),
        ("2017-02-09..", "2017-02-11", "possibly"),
        ("2017-02-09..", "2017-02-11/2017-02-14", "plausibly"),
        ("2017-02-09..", "2019", "possibly"),
        ("2017-02-09..", "2017-02-09/..", "certainly"),
        # What lasts.
        ("2017-02-05/2017-02-10", "2017-02-07", "certainly"),
        ("2017-02-05/2017-02-10", "2017-02-05", "certainly"),
        ("2017-02-05/2017-02-10", "2017-02-10", "certainly"),
        ("2017-02-05/2017-02-10", "2017-02-11", None),
        ("2017-02-05/2017-02-10", "2017-02-05T10:00", "plausibly"),
        ("2015/2017-02-10", "2015", "certainly"),
        ("2015/2017-02-10", "2015-06", "plausibly"),
        ("2015/2017-02-10", "2016-06", "certainly"),
        ("2016-12~/2017-02-10", "2017-01", "plausibly"),
        ("2017/2017", "2017", "certainly"),
        ("2017/2017", "2017-06", "plausibly"),
        ("2014/..", "2015", "plausibly"),
        ("2014/", "2014", "certainly"),
        ("2014/", "2015", "plausibly"),
        ("../2017-02-09", "2015", "plausibly"),
        ("../2017-02-09", "2017-02-09", "certainly"),
        ("/2017-02-09", "2017-02", "certainly"),
        ("-0044-03-15", "-0044", "certainly"),
        ("-0044-03-15", "0044", None),
    ],
)
def test_the_strictest_sense(when: str, range: str, sense: Sense | None) -> None:
    assert found(when, range) == sense


def test_an_open_end_is_sure_up_to_the_last_reports_day() -> None:
    assert found("2014/..", "2015", told="2017-02-09") == "certainly"
    assert found("2014/..", "2017-02-09", told="2017-02-09") == "certainly"
    assert found("2014/..", "2017-02-10", told="2017-02-09") == "plausibly"
    assert found("2014~/..", "2015", told="2017-02-09") == "plausibly"
    assert found("2014/", "2015", told="2017-02-09") == "plausibly"
    assert found("2018/..", "2018", told="2017-02-09") == "certainly"


@given(senses, ranges())
def test_an_undated_event_lies_in_no_range(sense: Sense, range: Stretch) -> None:
    assert not lies(None, range, sense)


@given(dates, ranges(), told)
def test_each_sense_holds_the_one_before_it(when: Edtf, range: Stretch, told: int | None) -> None:
    answers = [lies(when, range, sense, told) for sense in SENSES]
    assert answers == sorted(answers)


@given(dates, ranges(), ranges(), senses, told)
def test_a_wider_range_loses_nothing(when: Edtf, one: Stretch, other: Stretch, sense: Sense, told: int | None) -> None:
    starts, ends = (one[0], other[0]), (one[1], other[1])
    wider = None if None in starts else min(starts), None if None in ends else max(ends)  # type: ignore[type-var]
    if lies(when, one, sense, told):
        assert lies(when, wider, sense, told)


@given(dates, ranges(), told)
def test_what_is_certain_was_in_the_range_wherever_it_was(when: Edtf, range: Stretch, told: int | None) -> None:
    """Tried at the bounds of what it may have been, whatever lies between them."""
    if lies(when, range, "certainly", told):
        assert when.qualifier is Qualifier.NONE
        for first, last in _cases(when, told):
            assert meet((first, last + 1), range) or (last == range[0]) or (first == range[1])


def _cases(when: Edtf, told: int | None) -> list[tuple[int, int]]:
    """Some ways in which it may have been: the shortest at either side."""
    if isinstance(when, Moment):
        return [(end, end) for end in (when.start, when.end and when.end - 1) if end is not None]
    part = sure_part(when, told)
    assert part is not None
    return [(min(part), max(part))] if part[0] <= part[1] else [(part[1], part[1]), (part[0] - 1, part[0] - 1)]


@given(dates, ranges())
def test_what_is_plausible_meets_the_range(when: Edtf, range: Stretch) -> None:
    if lies(when, range, "plausibly"):
        assert meet((when.start, when.end), range)


def test_the_senses_go_round() -> None:
    assert [next_sense(sense) for sense in SENSES] == ["possibly", "certainly", "plausibly"]


def test_a_range_open_on_a_side_holds_what_every_long_one_does() -> None:
    """Why what was "by 12 February" is plausibly before the 8th: the wider range may lose nothing."""
    by = parse_edtf("..2017-02-12")
    end = parse_edtf("2017-02-07").end
    found = [lies(by, (parse_edtf(begin).start, end), "plausibly") for begin in ("2017-02-05", "2017-01-01", "2016")]
    assert found == [False, True, True]
    assert lies(by, (None, end), "plausibly")
    assert not lies(by, (None, end), "certainly")

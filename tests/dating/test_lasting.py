"""Whether what words tell lasts, or is one moment."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import resolve
from albab_tui.model.edtf import Edtf, Lasting, Moment

THURSDAY = date(2017, 2, 9)
PAGE = Path(__file__).parents[2] / "docs" / "dates.md"

DAYS = ["Monday", "Friday", "yesterday", "Feb. 2", "the 5th of February 2017"]
TIMES = [*DAYS, "last week", "January", "2014", "the 1990s", "last summer", "early January", "last Friday"]
WRITTEN = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def read(text: str, written: date = THURSDAY, future: bool | None = None) -> Edtf | None:
    found = resolve(text, written, future=future)
    return found.date if found else None


def days(window: Edtf | None) -> object:
    return window and (window.start, window.end)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("since 1999", "1999/2017-02-09"),
        ("from Friday to Sunday", "2017-02-03/2017-02-05"),
        ("between Friday and Sunday", "2017-02-03..2017-02-05"),
        ("between 7 and 8 February", "2017-02-07..2017-02-08"),
        ("Feb. 7-8", "2017-02-07/2017-02-08"),
        ("1987-90", "1987/1990"),
        ("overnight", "2017-02-08/2017-02-09"),
        ("overnight into Tuesday", "2017-02-06/2017-02-07"),
        ("the night of Feb. 7-8", "2017-02-07/2017-02-08"),
        ("Tuesday night", "2017-02-07"),
        ("until Friday", "../2017-02-10"),
        ("by Friday", "2017-02-09..2017-02-10"),
        ("before Friday", "..2017-02-02"),
        ("after Friday", "2017-02-04.."),
        ("Monday and Tuesday", "2017-02-06/2017-02-07"),
        ("Monday or Tuesday", "2017-02-06..2017-02-07"),
        ("all week", "2017-02-06/2017-02-12"),
        ("all day Friday", "2017-02-03/2017-02-03"),
        ("throughout 2016", "2016/2016"),
        ("the whole of last year", "2016/2016"),
        ("the past three weeks", "2017-01-19..2017-02-09"),
        ("for the past three weeks", "2017-01-19/2017-02-09"),
        ("so far this year", "2017-01-01/2017-02-09"),
        ("earlier this year", "2017-01-01..2017-02-09"),
        ("the rest of the month", "2017-02-09/2017-02-28"),
        ("for the rest of the month", "2017-02-09/2017-02-28"),
        ("later this month", "2017-02-09..2017-02-28"),
        ("from Monday on", "2017-02-06/2017-02-09"),
        ("2014 onwards", "2014/2017-02-09"),
        ("since about 1999", "1999~/2017-02-09"),
        ("about since 1999", "1999~/2017-02-09~"),
    ],
)
def test_the_words_tell_which_it_is(text: str, meant: str) -> None:
    assert str(read(text)) == meant


@pytest.mark.parametrize(
    "text", ["all the time", "throughout", "for the last time", "from then on", "Monday or Friday"]
)
def test_what_is_no_time_is_still_untold(text: str) -> None:
    assert read(text) is None


def test_a_day_ahead_has_no_end() -> None:
    assert str(read("from Monday on", future=True)) == "2017-02-13/.."


@pytest.mark.parametrize(("tag", "text"), [("de", "seit 2014"), ("fr", "depuis 2014"), ("tr", "2014'ten bu yana")])
def test_other_languages_tell_it_too(tag: str, text: str) -> None:
    found = resolve(text, THURSDAY, language=tag)
    assert found
    assert str(found.date) == "2014/2017-02-09"


@given(st.sampled_from(TIMES), WRITTEN)
def test_the_words_around_a_time_never_change_its_ends(time: str, written: date) -> None:
    """Throughout is exactly the time; since begins with it; until ends with it."""
    plain, all_of = read(time, written), read(f"throughout {time}", written)
    assert days(plain) == days(all_of)
    assert (all_of is None) or isinstance(all_of, Lasting)
    behind, since = read(time, written, future=False), read(f"since {time}", written)
    if behind and since:
        assert isinstance(since, Lasting)
        assert since.first == behind.first
        assert since.latest == written
    ahead, until = read(time, written, future=True), read(f"until {time}", written, future=True)
    assert days(until) == (ahead and (None, ahead.end))
    assert until is None or isinstance(until, Lasting)


@given(st.sampled_from(TIMES), st.sampled_from(TIMES), WRITTEN)
def test_from_and_to_last_where_between_and_is_a_moment(first: str, last: str, written: date) -> None:
    lasting, moment = read(f"from {first} to {last}", written), read(f"between {first} and {last}", written)
    assert days(lasting) == days(moment)
    assert lasting is None or isinstance(lasting, Lasting)
    assert moment is None or isinstance(moment, Moment)


@given(
    st.sampled_from(["{}", "by {}", "before {}", "after {}", "early {}", "earlier {}"]), st.sampled_from(TIMES), WRITTEN
)
def test_all_else_is_one_moment(around: str, time: str, written: date) -> None:
    assert not isinstance(read(around.format(time), written), Lasting)


@given(st.sampled_from(["since {}", "until {}", "throughout {}", "by {}", "{}"]), st.sampled_from(TIMES), WRITTEN)
def test_about_marks_the_ends_and_nothing_else(around: str, time: str, written: date) -> None:
    plain, about = read(around.format(time), written), read("about " + around.format(time), written)
    if plain and about:
        assert type(plain) is type(about)
        assert days(plain) == days(about)


def test_the_page_tells_with_examples() -> None:
    """The table of the page under "Moment or lasting"."""
    text = PAGE.read_text(encoding="utf-8").partition("## Moment or lasting")[2].partition("\n## ")[0]
    rows = [
        [cell.strip().strip("`") for cell in line.split("|")[1:-1]] for line in text.splitlines() if line[:3] == "| `"
    ]
    assert len(rows) >= 10
    for words, meant, kind in rows:
        assert str(read(words)) == meant, words
        found = read(words)
        assert found
        assert kind == ("lasts" if found.lasts else "moment"), words

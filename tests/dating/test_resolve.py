"""What `resolve` promises for every text and every day."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import RULES, resolve
from albab_tui.dating.resolve import LONGEST_EXPRESSION, MOST_WORDS
from albab_tui.dating.rule import Resolved, Standpoint
from albab_tui.model.edtf import parse_edtf

WEDNESDAY = date(2017, 2, 8)
MOST_TRIED = 20_000
"""Texts that the rules may be tried on for one expression; each takes some 30 microseconds."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WORDS = re.findall(
    r"\S+",
    """
    in on at the of a last this next past first second third half quarter week weeks month year years decade century
    weekend early late mid earlier later end beginning rest Friday Mon. morning night noon midnight overnight today
    yesterday tomorrow March may Sept. 1 12 31 1987-90 1990 1990s '89 2017-02-08 3 p.m. 14:30 GMT and or to from
    between by through since until before after will due ago now fiscal ended ending spring winter Christmas Easter
    about nearly couple of few three twenty-one hundred 9999 0001 Thanksgiving next-to Jan.-March - / ' , 's
    """,
)
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join))
days = st.dates()
tenses = st.sampled_from([None, True, False])


@given(texts, days, tenses)
def test_no_text_raises_and_every_window_prints_and_parses_back(text: str, written: date, future: bool | None) -> None:
    found = resolve(text, written, future=future)
    if found:
        assert parse_edtf(str(found.date)) == found.date
        assert found.rule in {rule.name for rule in RULES}
        assert found.explanation


@given(st.sampled_from(WEEKDAYS), st.sampled_from(["{}", "on {}", "{} morning", "late {}", "{}'s"]), days)
def test_a_weekday_is_the_last_one_the_same_day_included(name: str, around: str, written: date) -> None:
    found = resolve(around.format(name), written)
    if written > date(1, 1, 7):
        assert found
        assert found.date.earliest == found.date.latest
        assert found.date.earliest is not None
        assert 0 <= (written - found.date.earliest).days <= 6
        assert WEEKDAYS[found.date.earliest.weekday()] == name


@given(st.sampled_from(WEEKDAYS), st.dates(max_value=date(9999, 12, 24)))
def test_a_weekday_ahead_is_the_next_one_the_same_day_left_out(name: str, written: date) -> None:
    flagged, told = resolve(f"on {name}", written, future=True), resolve(f"will come on {name}", written)
    assert flagged
    assert flagged == told
    assert flagged.date.earliest is not None
    assert 1 <= (flagged.date.earliest - written).days <= 7


@given(
    st.sampled_from(["last week", "this week", "next week", "this past Friday", "overnight", "earlier this week",
                     "in the last 10 days", "two weeks ago", "last weekend", "Sunday morning", "since Monday"]),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)  # fmt: skip
def test_what_hangs_on_weeks_moves_with_the_day_of_writing(text: str, written: date) -> None:
    now, later = resolve(text, written), resolve(text, written + timedelta(7))
    assert now
    assert later
    for before, after in ((now.date.earliest, later.date.earliest), (now.date.latest, later.date.latest)):
        assert before is not None
        assert after == before + timedelta(7)


@given(st.sampled_from(["last", "this", "next"]), st.sampled_from(["week", "month", "quarter", "year"]), days)
def test_calendar_units_follow_one_another(which: str, unit: str, written: date) -> None:
    here, there = resolve(f"this {unit}", written), resolve(f"{which} {unit}", written)
    if not here or not there:
        assert written.year in (1, 9999)
        return
    assert here.date.earliest is not None
    assert here.date.latest is not None
    assert there.date.earliest is not None
    assert there.date.latest is not None
    assert here.date.earliest <= written <= here.date.latest
    gaps = {"last": here.date.earliest - there.date.latest, "next": there.date.earliest - here.date.latest}
    assert gaps.get(which, timedelta(1)) == timedelta(1)


def test_the_rule_behind_a_preposition_gives_its_name_and_says_what_it_did() -> None:
    found = resolve("on Wednesday", WEDNESDAY)
    assert found
    assert (found.rule, found.explanation) == ("weekday", "the last Wednesday on or before the day of writing")


@pytest.mark.parametrize(
    "text", ["x" * (LONGEST_EXPRESSION + 1), " " * 1000, "in " * 60 + "2014", "Friday and " * MOST_WORDS]
)
def test_long_texts_are_not_read(text: str) -> None:
    assert resolve(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "the spring next end due since about between 1987-90 and later to by mid 5 noon",
        "in until will will beginning a from by over on a into of night night night",
        "early until by over of this will 12 last early 1990 early through and by night",
        "Friday and Monday or Tuesday to Friday and Monday or Tuesday to Friday and Monday",
        "due will plans hopes due will plans hopes due will plans hopes due will plans",
    ],
)
def test_the_longest_text_that_is_read_takes_little_work(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time is counted in the texts that the rules are tried on, which no other work on the machine changes."""
    tried: list[str] = []
    read = Standpoint.read

    def counting(reading: Standpoint, text: str) -> Resolved | None:
        tried.append(text)
        return read(reading, text)

    monkeypatch.setattr(Standpoint, "read", counting)
    resolve.__wrapped__(text, WEDNESDAY)
    assert tried
    assert len(tried) < MOST_TRIED


def test_dateparser_is_imported_only_for_a_date_that_needs_it() -> None:
    program = (
        "import sys; from datetime import date; from albab_tui.dating import resolve; day = date(2017, 2, 8);"
        "assert resolve('on Wednesday', day) and resolve('8 February 2017', day);"
        "assert 'dateparser' not in sys.modules;"
        "assert str(resolve('2017 February 8', day).date) == '2017-02-08';"
        "assert 'dateparser' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)

"""Lines typed before, and the way back to the one being typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.history import History, Recall


def test_lines_are_kept_for_each_purpose_the_latest_last() -> None:
    history = History()
    for purpose, line in [("filter", "a"), ("date", "8 feb"), ("filter", "b"), ("filter", " a "), ("filter", "  ")]:
        history.add(purpose, line)
    assert history.lines("filter") == ("b", "a")
    assert history.lines("date") == ("8 feb",)
    assert history.lines("search") == ()


def test_a_sitting_has_no_end_but_its_memory_has() -> None:
    history = History()
    for number in range(1000):
        history.add("filter", f"line {number}")
    assert len(history.lines("filter")) == 200
    assert history.lines("filter")[-1] == "line 999"


def test_the_unfinished_line_is_kept() -> None:
    recall = Recall(("one", "two"))
    assert [
        recall.step(by, line) for by, line in [(-1, "unfin"), (-1, "two"), (-1, "one"), (1, "one!"), (1, "two")]
    ] == [
        "two",
        "one",
        "one",
        "two",
        "unfin",
    ]
    assert recall.step(-1, "unfinished") == "two"
    assert recall.step(-1, "two") == "one!"


@given(st.lists(st.text()), st.text(), st.lists(st.sampled_from([-1, 1])))
def test_any_walk_comes_back(earlier: list[str], line: str, walk: list[int]) -> None:
    recall, here = Recall(tuple(earlier)), line
    for by in walk:
        here = recall.step(by, here)
        assert here in (*earlier, line)
    for _ in range(len(earlier)):
        here = recall.step(1, here)
    assert here == line

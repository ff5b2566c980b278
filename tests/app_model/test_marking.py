"""Marking what was searched for in a line that is drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style

from albab_tui.app.widgets.marking import mark_ranges, mark_words
from albab_tui.text.sought import sought

BOLD, TURNED = Style(bold=True), Style(reverse=True)


def test_a_hit_may_lie_in_several_segments() -> None:
    drawn = mark_words([Segment("The gu", BOLD), Segment("ns and g", None)], sought("guns g").wanted)
    assert drawn == [
        Segment("The ", BOLD), Segment("gu", BOLD + TURNED), Segment("ns", TURNED), Segment(" and ", None),
        Segment("g", TURNED),
    ]  # fmt: skip


def test_on_the_cursors_row_it_is_turned_back() -> None:
    drawn = mark_words([Segment("The guns", TURNED)], sought("guns").wanted)
    assert [(each.text, bool(each.style and each.style.reverse)) for each in drawn] == [("The ", True), ("guns", False)]


def test_nothing_is_changed_where_nothing_is_searched_for() -> None:
    segments = [Segment("The guns", BOLD)]
    assert mark_words(segments, ()) == mark_words(segments, sought("boats").wanted) == segments


@given(st.lists(st.text("ab", max_size=4)), st.sets(st.integers(0, 20)).filter(lambda ends: len(ends) % 2 == 0))
def test_each_character_stays_and_those_in_a_range_are_marked(texts: list[str], ends: set[int]) -> None:
    edges = sorted(ends)
    ranges = list(zip(edges[::2], edges[1::2], strict=True))
    drawn = list(mark_ranges([Segment(text, BOLD) for text in texts], ranges))
    marked = [bool(each.style and each.style.reverse) for each in drawn for _ in each.text]
    assert "".join(each.text for each in drawn) == "".join(texts)
    assert marked == [any(a <= place < b for a, b in ranges) for place in range(len(marked))]

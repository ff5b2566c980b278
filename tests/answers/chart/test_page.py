"""A page: no two texts overlap, nothing is lost uncounted, and no mark is finer than its date."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from albab_tui.answers.answer import Answer
from albab_tui.answers.chart.chart_options import ChartOptions
from albab_tui.answers.chart.date_forms import Bar, MomentBetween, MomentMark, form_of
from albab_tui.answers.chart.layout import Chart, laid_out
from albab_tui.answers.chart.letters import cut_to_fit, in_lines, text_width
from albab_tui.answers.chart.sheet import HEIGHT, WIDTH
from albab_tui.answers.chart.svg_chunks import chart_chunks
from albab_tui.answers.chart.time_axis import Axis, time_axis
from albab_tui.archive.runs import Run
from albab_tui.library import open_timeline
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.edtf.four_bounds import ends_of
from albab_tui.model.store import Store
from albab_tui.question.fields import FIELDS
from albab_tui.store.opening import open_store
from tests.answers.goldens import answer
from tests.answers.hostile import foreign, texts
from tests.archive import archive_of
from tests.made_store import write_store
from tests.strategies import edtfs, stores

LANES = st.sampled_from(sorted(FIELDS))


@cache
def made_store(events: int) -> Store:
    with TemporaryDirectory() as folder:
        write_store(path := Path(folder) / "made.json", events)
        return open_store(path).store


def page(of: Answer, by: str = "actor") -> Chart:
    return _result(laid_out(of, ChartOptions(by)))


def _result(steps: object) -> Chart:
    found: list[Chart] = []

    def kept() -> Iterator[None]:
        found.append((yield from steps))  # type: ignore[misc]

    for _ in kept():
        pass
    return found[0]


def _assert_readable(chart: Chart) -> None:
    boxes = [label.box for label in chart.texts]
    for one, other in combinations(boxes, 2):
        assert not one.meets(other)
    assert all(box.left >= 0 and box.top >= 0 and box.right <= WIDTH and box.bottom <= HEIGHT for box in boxes)


@given(stores(), LANES)
def test_no_two_texts_overlap(of: Store, by: str) -> None:
    _assert_readable(page(answer(of), by))


@pytest.mark.parametrize("by", FIELDS)
def test_none_overlap_in_a_crowd(by: str) -> None:
    _assert_readable(page(answer(made_store(300)), by))


@given(texts)
def test_foreign_texts_stay_texts(text: str) -> None:
    of = answer(foreign(text))
    content = "".join(chart_chunks(of))
    assert ElementTree.fromstring(content).findtext("{http://www.w3.org/2000/svg}title") == text
    assert not {each for each in content if unicodedata.category(each) in ("Cc", "Cs")} - {"\n"}
    assert set(re.findall(r"(?:href|src|url)\b", re.sub(r">[^<]*<", "><", content))) == set()
    _assert_readable(page(of))


@given(stores(), LANES)
def test_every_event_is_drawn_or_counted(of: Store, by: str) -> None:
    found = page(answer(of), by)
    seen = {each.line.id for lane in found.lanes for each in lane.placed}
    numbers = " ".join(lane.labels[1].text for lane in found.lanes)
    undated = {event.id for event in of.events if event.date is None}
    missing = {event.id for event in of.events} - seen - undated
    assert not missing or "+" in numbers
    assert not undated or "undated" in numbers


def test_a_crowd_says_how_many_have_no_room() -> None:
    of = answer(made_store(2_000))
    for lane in page(of).lanes:
        count = int(lane.labels[1].text.split()[0].replace(",", ""))
        others = [
            int(each) for each in re.findall(r"\+(\d+)|(\d+) undated", lane.labels[1].text) for each in each if each
        ]
        assert count == len(lane.placed) + sum(others)


def _place(axis: Axis, second: int) -> float:
    """Where a second lies, by the edges alone."""
    edges = axis.ruler.edges
    cell = min(bisect_right(edges, second) - 1, len(edges) - 2)
    part = (second - edges[cell]) / (edges[cell + 1] - edges[cell])
    return axis.edges[cell] + part * (axis.edges[cell + 1] - axis.edges[cell])


@given(st.lists(edtfs(), min_size=1, max_size=8))
def test_no_form_is_finer_than_its_date(dates: list[Edtf]) -> None:
    axis = time_axis([Run(when, None, 0, 1) for when in dates], 0)
    for when in dates:
        drawn, known = form_of(when, axis), ends_of(when)
        first, after = known.begins[0], known.ends[1]
        if isinstance(drawn, MomentMark):
            assert first is not None
            assert after is not None
            cell = axis.ruler.cell(first)
            assert axis.ruler.edges[cell] <= first < after <= axis.ruler.edges[cell + 1]
            assert (drawn.left + drawn.right) / 2 == pytest.approx((axis.edges[cell] + axis.edges[cell + 1]) / 2)
        elif first is not None and after is not None:
            assert drawn.left <= _place(axis, first) + 0.001
            assert _place(axis, after) - 0.001 <= drawn.right
        assert isinstance(drawn, Bar) is when.lasts


@given(edtfs())
@example(parse_edtf("0000-02~..00XX"))
@example(parse_edtf("2017-02-03..2017-02"))
def test_no_name_on_the_axis_is_finer_than_the_date_it_stands_for(when: Edtf) -> None:
    axis = time_axis([Run(when, None, 0, 1)], 0)
    known = ends_of(when)
    named = [point for point in (when.first, when.last) if point is not None]
    told = {bound for pair in (known.begins, known.ends) for bound in pair if bound is not None}
    told |= {bound for point in named for bound in (point.start, point.end)}
    for label in axis.labels:
        cell = max(at for at, edge in enumerate(axis.edges) if edge < label.left)
        first, after = axis.ruler.edges[cell : cell + 2]
        for point in named:
            inside = point.start <= first and after <= point.end
            divided = any(point.start < bound < point.end for bound in told)
            assert not inside or (first, after) == (point.start, point.end) or divided


@pytest.mark.parametrize(
    ("date", "form"),
    [
        ("2017-02-08", MomentMark),
        ("2017", MomentMark),
        ("2017-02-07..2017-02-12", MomentBetween),
        ("..2017-02-09", MomentBetween),
        ("2014/..", Bar),
    ],
)
def test_forms(date: str, form: type) -> None:
    when = parse_edtf(date)
    assert isinstance(form_of(when, time_axis([Run(when, None, 0, 1)], 0)), form)


def test_what_lasts_is_solid_only_where_it_surely_did() -> None:
    when = parse_edtf("2016-12/2017-02-10")
    axis = time_axis([Run(each, None, 0, 1) for each in (when, parse_edtf("2016-12-07"))], 0)
    drawn = form_of(when, axis)
    assert isinstance(drawn, Bar)
    assert drawn.solid is not None
    assert drawn.left < drawn.solid[0] < drawn.solid[1] == drawn.right
    assert not drawn.goes_on


def test_a_year_is_named_as_a_year_beside_days() -> None:
    dates = ("1999", "2017-02-08", "2017-02-09")
    axis = time_axis([Run(parse_edtf(each), None, 0, 1) for each in dates], 0)
    assert [label.text for label in axis.labels][:2] == ["1999", "8 Feb 2017"]
    assert len(axis.ruler.folded) == 1


def test_the_bundled_store_has_the_lanes_of_its_actors() -> None:
    found = open_timeline().ask("")
    content = found.export("chart")
    assert all(name in content for name in ("Turkey", "Islamic State", "accounts differ", "sha256", "Make it again"))


def test_lanes_of_actors_have_hues_that_no_filter_changes() -> None:
    archive = archive_of(made_store(300))
    whole, part = page(answer(made_store(300))), page(answer(made_store(300), "kind:strike"))
    assert archive.total == 300
    hues = {lane.labels[0].text: lane.hue for lane in whole.lanes}
    assert all(hues.get(lane.labels[0].text, lane.hue) == lane.hue for lane in part.lanes)
    assert {hue for hue in hues.values() if hue is not None}


@given(st.text(max_size=60).filter(str.isprintable), st.floats(20, 300))
def test_what_is_shortened_or_broken_fits(text: str, room: float) -> None:
    assert text_width(cut_to_fit(text, 8, room), 8) <= room
    assert all(text_width(line, 8) <= room for line in in_lines(text, 8, room))
    assert "".join(in_lines(text, 8, room)).replace(" ", "") == text.replace(" ", "")


def test_one_ground_or_either() -> None:
    either, dark = ("".join(chart_chunks(answer(), ChartOptions(ground=ground))) for ground in ("either", "dark"))
    assert "prefers-color-scheme: dark" in either
    assert "prefers-color-scheme" not in dark
    assert "--dark" in dark

"""A whole page laid out: lanes with what stands in them, the axis, legend and method, before anything is drawn."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from msgspec import Struct

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.chart.chart_options import ChartOptions
from albab_tui.answers.chart.lane_choice import Lane, lanes
from albab_tui.answers.chart.legend import LegendEntry, legend_line
from albab_tui.answers.chart.letters import cut_to_fit, in_lines
from albab_tui.answers.chart.packing import Packed, PlacedEvent, packed
from albab_tui.answers.chart.sheet import (
    BODY,
    HEIGHT,
    MARGIN,
    NAMES,
    SMALL,
    TITLE,
    WIDTH,
    Caption,
)
from albab_tui.answers.chart.time_axis import Axis, time_axis
from albab_tui.archive.runs import Run
from albab_tui.question.fields import FIELDS
from albab_tui.text.numbers import many

ROW = 12.6
"""Height of a row."""
FORM = 6.3
"""The middle of a form, from the top of its row."""
_TITLE_BASE = 9.3
_GAP = 7.0
"""Between two lanes."""
_TOP = 84.0
"""Where the first lane begins."""
_LEAST = 2
"""Rows of a lane at least: its name and its numbers stand beside them."""
_LINE = 10.5
"""Height of a line of the method."""
_MOST_LINES = 6


class DrawnLane(Struct, frozen=True):
    """One lane on the page."""

    top: float
    bottom: float
    hue: int | None
    labels: tuple[Caption, ...]
    """Its name and its numbers."""
    placed: tuple[PlacedEvent, ...]

    def middle(self, each: PlacedEvent) -> float:
        """The height of the middle of a form."""
        return self.top + ROW * each.row + FORM

    def title(self, each: PlacedEvent) -> Caption:
        """The title beside a form."""
        return Caption(
            each.title,
            each.left,
            self.top + ROW * each.row + _TITLE_BASE,
            dim=not each.line.certain,
            inside=each.inside and each.line.status.like != "planned",
        )


class Chart(Struct, frozen=True):
    """A page."""

    title: str
    """What the store is about, in full."""
    axis: Axis
    lanes: tuple[DrawnLane, ...]
    labels: tuple[Caption, ...]
    """What stands above and below the lanes."""
    legend: tuple[LegendEntry, ...]

    @property
    def texts(self) -> Iterator[Caption]:
        """Every text on the page."""
        yield from self.labels
        yield from self.axis.labels
        yield from (entry.label for entry in self.legend)
        for lane in self.lanes:
            yield from lane.labels
            yield from (lane.title(each) for each in lane.placed if each.title)


LayoutSteps = Generator[None, None, Chart]


def laid_out(answer: Answer, options: ChartOptions) -> LayoutSteps:
    """The page of an answer, a part of it at a step; the result comes when it is done."""
    found = lanes(answer.archive, answer.selection, options.by)
    axis = time_axis(_runs(found), _TOP - 8)
    below = _method(answer, options)
    base = HEIGHT - MARGIN - _LINE * (len(below) - 1)
    entries = legend_line(base - _LINE - 6)
    room = int((entries[0].label.box.top - 8 - _TOP - _GAP * len(found)) / ROW)
    first: list[Packed] = []
    for lane in found:
        first.append((yield from packed(lane.events, axis, room)))
    drawn, top = list[DrawnLane](), _TOP
    for lane, rows in zip(found, _shared(room, [max(each.rows, _LEAST) for each in first]), strict=True):
        packing = yield from packed(lane.events, axis, rows)
        drawn.append(_drawn(lane, packing, top, rows))
        top += rows * ROW + _GAP
    labels = (
        *_head(answer, options, axis),
        *(Caption(line, MARGIN, base + _LINE * at, SMALL, dim=True) for at, line in enumerate(below)),
    )
    return Chart(answer.about.title, axis, tuple(drawn), labels, entries)


def _runs(found: Sequence[Lane]) -> list[Run]:
    return [run for lane in found for run in lane.events.runs()]


def _shared(room: int, wanted: Sequence[int]) -> list[int]:
    """How many rows each lane gets: by what it wants where there are too few, and those of the least always."""
    rows = [min(each, _LEAST) for each in wanted]
    for _ in range(room - sum(rows)):
        lacking = [place for place, have in enumerate(rows) if have < wanted[place]]
        if not lacking:
            break
        rows[min(lacking, key=lambda place: rows[place] / wanted[place])] += 1
    return rows


def _drawn(lane: Lane, packing: Packed, top: float, rows: int) -> DrawnLane:
    numbers = [
        many(lane.events.count, "event"),
        *([f"{packing.undated} undated"] if packing.undated else []),
        *([f"+{packing.crowded_out}"] if packing.crowded_out else []),
    ]
    name = cut_to_fit(lane.name, BODY, NAMES - 22, bold=True)
    beside = (
        Caption(name, MARGIN + 10, top + 12, BODY, bold=True),
        Caption(cut_to_fit(", ".join(numbers), SMALL, NAMES - 22), MARGIN + 10, top + 24, SMALL, dim=True),
    )
    return DrawnLane(top, top + rows * ROW, lane.hue, beside, packing.placed)


def _head(answer: Answer, options: ChartOptions, axis: Axis) -> tuple[Caption, ...]:
    room = WIDTH - 2 * MARGIN
    said = f"{phrases.overview(answer)} · lanes by {FIELDS[options.by].noun or options.by}, time {axis.words}"
    asked = f"Filter: {answer.filter}" if answer.filter else ""
    why = phrases.nothing(answer)
    lines = (
        Caption(cut_to_fit(answer.about.title, TITLE, room, bold=True), MARGIN, MARGIN + 12, TITLE, bold=True),
        Caption(cut_to_fit(why or asked or said, BODY, room), MARGIN, MARGIN + 27, BODY),
        Caption(cut_to_fit(said if why or asked else "", SMALL, room), MARGIN, MARGIN + 39, SMALL, dim=True),
    )
    return tuple(label for label in lines if label.text)


def _method(answer: Answer, options: ChartOptions) -> list[str]:
    """How it came about in lines, the last of which is cut where there are too many."""
    told = [f"{label}: {words}" for label, words in phrases.method(answer)]
    again = options.command(answer.view)
    room = WIDTH - 2 * MARGIN
    lines = in_lines(" · ".join((*told, f"Make it again: {again}")), SMALL, room)
    if len(lines) <= _MOST_LINES:
        return lines
    return [*lines[: _MOST_LINES - 1], cut_to_fit(" ".join(lines[_MOST_LINES - 1 :]), SMALL, room)]

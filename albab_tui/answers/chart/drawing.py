"""A page told as SVG, piece by piece: one file that refers to nothing outside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from albab_tui.answers.chart.chart_options import Ground
from albab_tui.answers.chart.form_drawing import differs_path, form_paths, sample_paths
from albab_tui.answers.chart.layout import Chart, DrawnLane
from albab_tui.answers.chart.packing import PlacedEvent
from albab_tui.answers.chart.paths import length
from albab_tui.answers.chart.picture_style import style
from albab_tui.answers.chart.sheet import AXIS_RIGHT, HEIGHT, MARGIN, WIDTH, Caption
from albab_tui.model.vocabulary import Words
from albab_tui.model.wording import spell

Address = Callable[[str], str]
"""Where an event stands, by its id."""


def svg_of(chart: Chart, words: Words, ground: Ground, address: Address | None = None) -> Iterator[str]:
    """The page as an SVG image.

    Args:
        chart: the page.
        words: the vocabulary of its store.
        ground: on which ground.
        address: what each event leads to; None where they lead nowhere.
    """
    size = f'viewBox="0 0 {WIDTH:g} {HEIGHT:g}"' + ("" if address else ' width="297mm" height="210mm"')
    yield f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" {size}>\n'
    yield f"<title>{escape(chart.title)}</title>\n<style>\n{style(ground)}\n</style>\n"
    yield f'<rect class="ground" width="{WIDTH:g}" height="{HEIGHT:g}"/>\n'
    yield from map(_text, chart.labels)
    yield from _axis(chart)
    for lane in chart.lanes:
        yield from _lane(lane, words, address)
    for entry in chart.legend:
        yield "".join(sample_paths(entry.sample, entry.left, entry.label.base - 3)) + _text(entry.label)
    yield "</svg>\n"


def _axis(chart: Chart) -> Iterator[str]:
    if not chart.lanes:
        return
    axis, top, bottom = chart.axis, chart.lanes[0].top, chart.lanes[-1].bottom
    yield from map(_text, axis.labels)
    for cell, (left, right) in enumerate(zip(axis.edges, axis.edges[1:], strict=False)):
        if cell in axis.ruler.folded:
            yield (
                f'<rect class="fold" x="{length(left)}" y="{length(top - 5)}" width="{length(right - left)}" '
                f'height="{length(bottom - top + 5)}"/>\n'
            )
            yield from sample_paths("fold", (left + right) / 2 - 4, top - 4)
    for label in axis.labels:
        yield _line("rule", label.left - 1, top - 5, label.left - 1, bottom)
    yield _line("axis", axis.left, top - 5, axis.right, top - 5)


def _lane(lane: DrawnLane, words: Words, address: Address | None) -> Iterator[str]:
    hue = "plain" if lane.hue is None else f"hue{lane.hue}"
    yield _line("rule", MARGIN, lane.bottom + 3, AXIS_RIGHT, lane.bottom + 3)
    yield (
        f'<g class="{hue}">\n<rect class="form" x="{length(MARGIN)}" y="{length(lane.top + 2)}" width="4" '
        f'height="{length(lane.bottom - lane.top - 4)}"/>\n</g>\n'
    )
    yield from map(_text, lane.labels)
    yield f'<g class="{hue}">\n'
    for each in lane.placed:
        yield _event(lane, each, words, address)
    yield "</g>\n"


def _event(lane: DrawnLane, each: PlacedEvent, words: Words, address: Address | None) -> str:
    line, middle = each.line, lane.middle(each)
    told = f"{spell(line.date)}: {line.title} ({line.status.label}{'; accounts differ' if line.differs else ''})"
    parts = [f"<title>{escape(told)}</title>"]
    parts += [differs_path(each.shape.left, middle)] if line.differs else []
    parts += form_paths(each.shape, middle, words.status_as(line.status.id))
    parts += [_text(lane.title(each))] if each.title else []
    inside = "".join(parts)
    return f'<a href="{escape(address(line.id))}">{inside}</a>\n' if address else f"<g>{inside}</g>\n"


def _text(label: Caption) -> str:
    names = " ".join(["within" if label.inside else "dim" if label.dim else "ink", *(["bold"] if label.bold else [])])
    place = f'x="{length(label.left)}" y="{length(label.base)}" font-size="{label.size:g}"'
    return f'<text class="{names}" {place}>{escape(label.text)}</text>\n'


def _line(name: str, left: float, top: float, right: float, bottom: float) -> str:
    ends = f'x1="{length(left)}" y1="{length(top)}" x2="{length(right)}" y2="{length(bottom)}"'
    return f'<line class="{name}" {ends}/>\n'

"""The picture of an answer, from its events to its pieces."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.answer import Answer
from albab_tui.answers.chart.chart_options import ChartOptions
from albab_tui.answers.chart.drawing import Address, svg_of
from albab_tui.answers.chart.layout import Chart, LayoutSteps, laid_out


def chart_chunks(answer: Answer, options: ChartOptions | None = None, address: Address | None = None) -> Iterator[str]:
    """The answer as a picture, piece by piece; pieces are empty while it is laid out.

    Args:
        answer: what is drawn.
        options: how; the usual ones if left out.
        address: what the events in it lead to; None where they lead nowhere.
    """
    wanted = options or ChartOptions()
    found: list[Chart] = []
    yield from ("" for _ in _kept(laid_out(answer, wanted), found))
    yield from svg_of(found[0], answer.archive.names.words, wanted.ground, address)


def _kept(steps: LayoutSteps, found: list[Chart]) -> Iterator[None]:
    found.append((yield from steps))

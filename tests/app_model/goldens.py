"""The pages kept in golden/; ``python -m tests.app_model.goldens`` writes them anew, to be read before a commit."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from albab_tui.app.glyphs import ASCII, UNICODE, Glyphs
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.grid import Grid
from albab_tui.app.pages.grid_rows import ROW_SETS, GridManner
from albab_tui.app.pages.grid_text import axis_text, captions, cell_legend, layout, row_texts
from albab_tui.app.pages.help_page import help_page
from albab_tui.app.pages.lanes import lanes_in_view
from albab_tui.app.pages.problem_page import problem_page
from albab_tui.app.pages.source_page import source_page
from albab_tui.app.pages.strip import look_over
from albab_tui.app.pages.strip_lines import StripMarks, strip_lines
from albab_tui.app.pages.styled_text import Paragraph, plain, wrap
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived
from albab_tui.archive.units import Unit
from albab_tui.errors import StoreError
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.store.opening import parse_store
from tests.archive import archive_of
from tests.harbour import HARBOUR
from tests.stores import opened

FOLDER = Path(__file__).parent / "golden"
WIDTHS = (46, 78)
"""Cells inside the event pane beside the timeline, and on a terminal of 80 columns."""

STRIPS = ((80, 2), (120, 3), (200, 4))
"""The strip's cells and lines on screens of 80x24, 120x36 and 200x50."""
LANES = (12, 26, 40)
"""Cells of the lanes on these screens, where they stand there."""

ARCHIVE = archive_of(HARBOUR)

BROKEN = """\
format: albab-1
title: A week in Orsa
sources:
  - {id: a, title: Fleet leaves Orsa, text: a.txt, published: {date: 2031-05-20, basis: stated}}
actors:
  - {id: norland, name: Norland, kind: state}
events:
  - id: storm
    title: A storm
    kind: situation
    statu: happened
    date: 2031-02-30
    summary: It blew.
    actors: {agent: [norlandd]}
    reports: [{source: a, paragraphs: [1], says: A storm blew.}]
"""


@cache
def files() -> dict[str, str]:
    """What each file holds by rights, by its name."""
    found = {f"help-ascii-{WIDTHS[1]}.txt": _drawn(help_page(ASCII, ARCHIVE.names.words), WIDTHS[1])}
    for size, glyphs in ((80, UNICODE), (120, UNICODE), (200, UNICODE), (80, ASCII)):
        found[f"grid-{'ascii-' if glyphs is ASCII else ''}{size}.txt"] = _grids(size, glyphs)
    for name, glyphs in (("", UNICODE), ("-ascii", ASCII)):
        for width, rows in STRIPS:
            found[f"strip{name}-{width}.txt"] = _strip(glyphs, width, rows)
        for width in LANES:
            found[f"lanes{name}-{width}.txt"] = _lanes(glyphs, width)
    for width in WIDTHS:
        found[f"events-{width}.txt"] = _joined(_events(UNICODE), width)
        found[f"sources-{width}.txt"] = _joined((source_page(each, ARCHIVE) for each in HARBOUR.sources), width)
        found[f"problems-{width}.txt"] = _drawn(problem_page(_mistakes()), width)
        found[f"help-{width}.txt"] = _drawn(help_page(UNICODE, ARCHIVE.names.words), width)
    return found


def _grids(width: int, glyphs: Glyphs) -> str:
    """The grid with each sort of rows."""
    session = Session(archived(opened(HARBOUR)), View())
    manners = (GridManner(), *(GridManner(rows=rows, unit=Unit.MONTH) for rows in ROW_SETS[1:]))
    return "\n".join(_grid(Grid(session, manner), width, glyphs) for manner in manners)


def _grid(grid: Grid, width: int, glyphs: Glyphs) -> str:
    shown = layout(grid, width)
    first = grid.columns - shown.columns
    fitting = [text for text in captions(grid, shown, first) if len(text) < width]
    lines = [f" {fitting[0]}", axis_text(grid, shown, first, glyphs)]
    for _ in grid.roles.prepare() if grid.roles else ():
        pass
    for text in row_texts(grid, range(len(grid.rows)), shown, first, glyphs):
        lines.append(f" {text.name}{''.join(text.cells)}{text.ends}")
    legend = (f" {line}" for line in cell_legend(grid, shown, glyphs))
    return "".join(f"{line.rstrip()}\n" for line in (*lines, *legend))


def _mistakes() -> StoreError:
    """What a file with a misspelt id, a misspelt field and a day that is none is refused with."""
    with pytest.raises(StoreError) as raised:
        parse_store(BROKEN.encode(), "orsa.yaml")
    return raised.value


def _events(glyphs: Glyphs) -> Iterable[tuple[Paragraph, ...]]:
    return (event_page(dossier, ARCHIVE, glyphs) for dossier in ARCHIVE.evidence.dossiers.values())


def _strip(glyphs: Glyphs, width: int, rows: int) -> str:
    """All, on an event with all in view, then a range of which the beginning is in view."""
    selection = ARCHIVE.ask(Filter())
    days = [(day.start or 0, day.end or 0) for each in HARBOUR.sources if (day := each.day)]
    found = look_over(selection, width, days, glyphs)
    cells = range(len(found.counts.cells))
    shown = (StripMarks(here=cells[0], view=cells), StripMarks(cells[-2], cells[1:4], cells[2:-1]))
    pictures = ([_text(line) for line in strip_lines(found, marks, rows, glyphs)] for marks in shown)
    return ("=" * width + "\n").join("".join(f"{line}\n" for line in lines) for lines in pictures)


def _text(line: Iterable[tuple[str, str]]) -> str:
    return "".join(text for text, _ in line).rstrip()


def _lanes(glyphs: Glyphs, width: int) -> str:
    """The names along the lanes, and each event's date with its lane."""
    selection = ARCHIVE.ask(Filter())
    shown = selection.lines(0, selection.count)
    lanes = lanes_in_view((line.date for line in shown), Unit.DAY, width)
    assert lanes is not None
    drawn = (f"{line.date or '-'!s:<24} {lanes.draw(line.date, glyphs.strokes)}".rstrip() for line in shown)
    return "".join(f"{line}\n" for line in (f"{'':24} {lanes.axis()}".rstrip(), *drawn))


def _joined(pages: Iterable[tuple[Paragraph, ...]], width: int) -> str:
    return ("=" * width + "\n").join(_drawn(page, width) for page in pages)


def _drawn(page: tuple[Paragraph, ...], width: int) -> str:
    return "".join(plain(line) + "\n" for line in wrap(page, width))


if __name__ == "__main__":
    for name, content in files().items():
        (FOLDER / name).write_text(content, encoding="utf-8")

"""The lines of the overview strip: light on top what may have been, solid below it what surely was, then marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.strip import Overview, peak

StripSpan = tuple[str, str]
"""Some text, and how it looks: its part ("certain", "light", "name", "figure", "mark"), then any of "view", "outside",
"published", "here", "picked"."""

_LEVELS = 8
"""Levels of a cell of the screen."""
_BLANK: StripSpan = " ", ""
_LEAST = 0.5
"""Levels below which a share is told by a dot alone."""


class StripMarks(Struct, frozen=True):
    """What is marked along the strip; each where its cells are, none where None."""

    here: int | None = None
    """The cell of the current event."""
    view: range | None = None
    """The cells of what is in view."""
    asked: range | None = None
    """The cells of the range that is asked for."""
    picked: range | None = None
    """The cells that are being picked for a range."""


def strip_lines(overview: Overview, marks: StripMarks, rows: int, glyphs: Glyphs) -> list[tuple[StripSpan, ...]]:
    """The strip.

    Args:
        overview: what is drawn.
        marks: what is marked.
        rows: how many lines there are, 2 at least; with 3 or more the last is for marks, which else the looks tell.
        glyphs: the signs to draw with.
    """
    return _Drawing(overview, marks, rows, glyphs).lines()


class _Drawing:
    def __init__(self, overview: Overview, marks: StripMarks, rows: int, glyphs: Glyphs) -> None:
        self._overview, self._marks, self._glyphs = overview, marks, glyphs
        self._with_marks = rows > 2
        self._solid = rows - 1 - self._with_marks
        most = peak(overview)
        self._scale = _LEVELS / most if most else 0.0
        if self._solid > 1 and most:
            shares = max(overview.share(cell) for cell in range(len(overview.counts.cells)))
            self._scale = min(self._scale * self._solid, _LEVELS / shares if shares else self._scale * self._solid)

    def lines(self) -> list[tuple[StripSpan, ...]]:
        """All, from the top."""
        lines = [self._line(self._light, self._overview.caption)]
        for up in range(self._solid - 1, -1, -1):
            lines.append(self._line(partial(self._certain, up), "", names=not up))
        if self._with_marks:
            lines.append(self._marks_line())
        return lines

    def _line(self, sign: Callable[[int], StripSpan], right: str, *, names: bool = False) -> tuple[StripSpan, ...]:
        """One line: what is beside the time, then for each column its sign, or the letter of a name."""
        overview = self._overview
        lead = overview.lead if names else " " * overview.start
        right = overview.tail if names else right
        cells: Sequence[int | None] = overview.columns.cells if overview.columns else ()
        spans = [_BLANK if cell is None else sign(cell) for cell in cells]
        for name in overview.columns.names if names and overview.columns else ():
            spans[name.place : name.after] = [(letter, "name") for letter in name.text]
        blank = max(overview.width - len(lead) - len(cells) - len(right), 0)
        return tuple(_joined([(lead, "figure"), *spans, (" " * blank, ""), (right, "figure")]))

    def _light(self, cell: int) -> StripSpan:
        level = self._overview.share(cell) * self._scale
        sign = " " if level <= 0 else self._glyphs.maybe if level < _LEAST else self._block(level)
        return sign, self._look("light", cell)

    def _certain(self, up: int, cell: int) -> StripSpan:
        """The part of a bar that lies so many lines above the lowest."""
        level = self._overview.certain(cell) * self._scale
        rest = max(level, 1.0) - up * _LEVELS if level > 0 else 0.0
        if rest > 0:
            return self._block(rest), self._look("certain", cell)
        return self._beneath(cell) if not up and not level else " ", self._look("certain", cell)

    def _beneath(self, cell: int) -> str:
        """What a cell shows without any bar."""
        overview = self._overview
        if overview.columns is not None and overview.columns.mixed.is_fold(cell):
            return self._glyphs.gap
        return self._glyphs.went_on if overview.counts.cells[cell].going_on else " "

    def _block(self, level: float) -> str:
        return self._glyphs.levels[min(max(round(level), 1), _LEVELS) - 1]

    def _look(self, part: str, cell: int) -> str:
        marks = self._marks
        looks = [part]
        if marks.view is not None and cell in marks.view:
            looks.append("view")
        if marks.asked is not None and cell not in marks.asked:
            looks.append("outside")
        if part == "certain" and cell in self._overview.published and not self._with_marks:
            looks.append("published")
        if marks.picked is not None and cell in marks.picked:
            looks.append("picked")
        elif part == "certain" and cell == marks.here and marks.picked is None:
            looks.append("here")
        return " ".join(looks)

    def _marks_line(self) -> tuple[StripSpan, ...]:
        """What is in view as a line, and on it the range, the days of articles, and the current event."""
        columns, marks, glyphs = self._overview.columns, self._marks, self._glyphs
        if columns is None:
            return ()
        signs = [" "] * len(columns.cells)
        for column in columns.columns(marks.view) if marks.view else ():
            signs[column] = glyphs.in_view
        asked = columns.columns(marks.asked) if marks.asked else range(0)
        for column, sign in zip((*asked[:1], *asked[-1:]), glyphs.asked, strict=False):
            signs[column] = sign
        for cell in sorted(self._overview.published):
            signs[columns.cells.index(cell)] = glyphs.published
        if marks.here is not None:
            signs[columns.cells.index(marks.here)] = glyphs.here
        return ((" " * self._overview.start, ""), ("".join(signs), "mark"))


def _joined(spans: Iterable[StripSpan]) -> Iterable[StripSpan]:
    """Neighbours that look alike as one."""
    for look, alike in groupby(spans, key=lambda span: span[1]):
        if text := "".join(text for text, _ in alike):
            yield text, look

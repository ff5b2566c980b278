"""A page of styled text to scroll through, wrapped to the width it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import ClassVar, get_args

from rich.segment import Segment
from textual.geometry import Offset, Size
from textual.message import Message
from textual.strip import Strip

from albab_tui.app.bindings import bindings
from albab_tui.app.hues import hue_css
from albab_tui.app.pages.styled_text import Line, Paragraph, StyleName, cut, lines_of, plain, wrap
from albab_tui.app.widgets.line_pane import LinePane, Press
from albab_tui.app.widgets.marking import mark_ranges
from albab_tui.text.hits import CharacterSpan, hits_in_lines, merged
from albab_tui.text.sought import Needle
from albab_tui.text.widths import cell_width


class LineView(LinePane):
    """Shows paragraphs; knows nothing of what they say."""

    BINDINGS = bindings("list")
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"page--{name}" for name in get_args(StyleName) if name}
    DEFAULT_CSS = f"""
    LineView {{
        & .page--title {{ text-style: bold; }}
        & .page--heading {{ text-style: bold; color: $heading; }}
        & .page--label {{ color: $text-primary; }}
        & .page--quiet {{ color: $text-muted; }}
        & .page--quote {{ text-style: italic; }}
        & .page--alert {{ text-style: bold; color: $disputed; }}
        & .page--fault {{ text-style: bold; color: $text-error; }}
        & .page--mark {{ color: $heading; }}
        & .page--time {{ text-style: bold underline; }}
        & .page--number {{ text-style: bold underline; }}
        & .page--named {{ text-style: underline; }}
        {hue_css("page")}
    }}
    """

    class Followed(Message):
        """A paragraph that leads somewhere was clicked."""

        def __init__(self, id: str) -> None:
            super().__init__()
            self.id = id

    class Unfolded(Message):
        """The first line of a report was clicked."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(
        self, *, wraps: bool = True, marks_links: bool = False, marks_headings: bool = False, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._marks_headings = marks_headings
        """Whether words are marked in headings too."""
        self._marks_links = marks_links
        """Whether words are marked in what leads elsewhere too."""
        self._wraps = wraps
        """Whether long paragraphs go on in the next line, or are cut at the edge."""
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._lines: list[Line] = []
        self._starts: list[int] = []
        """Number of each paragraph's first line."""
        self._needles: tuple[Needle, ...] = ()
        self._hits: list[list[CharacterSpan]] = []
        """What each line marks, as far as it is known."""
        self._pointed: tuple[int, tuple[CharacterSpan, ...]] | None = None
        """The paragraph at which the keys act, from 0, and the stretches of its text that are marked for that."""
        self._pointed_lines: dict[int, list[CharacterSpan]] = {}
        """The same by lines."""

    def show(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Show other paragraphs, from their beginning."""
        if paragraphs == self._paragraphs:
            return
        self._paragraphs = paragraphs
        self._pointed = None
        self.scroll_to(y=0, animate=False, force=True)
        self._wrap(self._fitted)
        self.refresh()

    def mark(self, needles: tuple[Needle, ...]) -> None:
        """Mark words where they stand."""
        if needles != self._needles:
            self._needles = needles
            self._hits = self._found()
            self.refresh()

    def show_hit(self) -> None:
        """Scroll so that the first marked words are in sight."""
        self._bring_in_sight(next((number for number, hits in enumerate(self._hits) if hits), 0))

    def show_paragraph(self, number: int) -> None:
        """Scroll so that a paragraph, counted from 0, is in sight with what stands before it."""
        self._bring_in_sight(self._starts[number] if number < len(self._starts) else 0)

    def point(self, number: int, *stretches: CharacterSpan, above: int | None = None) -> None:
        """Let the keys act at a paragraph: mark stretches of its text, and bring the first in sight.

        Args:
            number: of the paragraph, counted from 0.
            stretches: what is marked.
            above: how many lines stand above it where the page is scrolled; a third of the pane if left out.
        """
        self._pointed = (number, stretches)
        self._locate()
        start = self._starts[number] if number < len(self._starts) else 0
        first = min(self._pointed_lines, default=start)
        is_near = first - start < max(self.content_region.height, 1) // 2
        self._bring_in_sight(start if is_near else first, above)
        self.refresh()

    def point_nowhere(self) -> None:
        """Mark no paragraph any more; the page stays where it is."""
        self._pointed = None
        self._locate()
        self.refresh()

    def _locate(self) -> None:
        """Find the lines of what is pointed at."""
        self._pointed_lines = {}
        number, stretches = self._pointed or (len(self._starts), ())
        if number < len(self._starts):
            for first, last in stretches:
                for line, begin, end in lines_of(self._paragraphs[number], self._fitted, first, last):
                    self._pointed_lines.setdefault(self._starts[number] + line, []).append((begin, end))

    def _bring_in_sight(self, first: int, above: int | None = None) -> None:
        height = max(self.content_region.height, 1)
        top = first - above if above is not None else 0 if first < height else first - height // 3
        self.scroll_to(y=max(top, 0), animate=False, force=True)

    def _found(self) -> list[list[CharacterSpan]]:
        """What is marked in each line; a heading or link only where it is searched too."""
        if not self._needles or not self._starts:
            return []
        found, ends = list[list[CharacterSpan]](), [*self._starts[1:], len(self._lines)]
        for each, start, end in zip(self._paragraphs, self._starts, ends, strict=True):
            silent = each.leads_to and not self._marks_links
            searched = plain if self._marks_headings else _searched
            lines = ["" if silent else searched(line) for line in self._lines[start:end]]
            found += hits_in_lines(lines, self._needles)
        return found

    def _wrap(self, width: int) -> None:
        self._lines, self._starts, self._hits = [], [], []
        if width <= 0:
            return
        for each in self._paragraphs:
            self._starts.append(len(self._lines))
            self._lines += wrap((each,), width) if self._wraps else cut((each,), width)
        self._hits = self._found()
        self._locate()
        self.virtual_size = Size(width, len(self._lines))

    def fit(self, width: int) -> None:
        """Wrap to a width; the paragraph at the top stays there."""
        top = self.scroll_offset.y
        at_top = bisect_right(self._starts, top) - 1
        into = top - self._starts[at_top] if at_top >= 0 else 0
        self._wrap(width)
        if top and 0 <= at_top < len(self._starts):
            end = self._starts[at_top + 1] if at_top + 1 < len(self._starts) else len(self._lines)
            line = min(self._starts[at_top] + into, end - 1)  # in a wider pane it has fewer lines
            self.scroll_to(y=line, animate=False, force=True, immediate=True)

    @property
    def place(self) -> Offset:
        """What is pointed at; else the first letter of the first link in sight, or of the first line."""
        if self._pointed_lines:
            line, stretches = min(self._pointed_lines.items())
            return Offset(cell_width(plain(self._lines[line])[: stretches[0][0]]), line)
        top = self.scroll_offset.y
        first = bisect_left(self._starts, top)
        last = bisect_left(self._starts, top + self.content_region.height)
        links = (number for number in range(first, last) if self._paragraphs[number].leads_to)
        line = next((self._starts[number] for number in links), top)
        text = plain(self._lines[line]) if line < len(self._lines) else ""
        return Offset(len(text) - len(text.lstrip()), line)

    def clicked(self, press: Press) -> None:
        """Follow what leads elsewhere, or unfold a report."""
        number = bisect_right(self._starts, press.line) - 1
        if not 0 <= number < len(self._paragraphs) or press.line >= len(self._lines):
            return
        clicked = self._paragraphs[number]
        if clicked.leads_to:
            self.post_message(self.Followed(clicked.leads_to))
        elif clicked.unfolds:
            self.post_message(self.Unfolded(clicked.unfolds))

    def render_line(self, y: int) -> Strip:
        """One visible line."""
        width = self.scrollable_content_region.width
        number = y + self.scroll_offset.y
        if not 0 <= number < len(self._lines):
            return Strip.blank(width, self.rich_style)
        segments = [
            Segment(text, self.get_component_rich_style(f"page--{name}") if name else self.rich_style)
            for text, name in self._lines[number]
        ]
        stretches = [*(self._hits[number] if self._hits else ()), *self._pointed_lines.get(number, ())]
        marked = mark_ranges(segments, merged(stretches))
        return Strip(marked).adjust_cell_length(width, self.rich_style)

    def action_step(self, by: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Scroll by pages."""
        self.scroll_relative(y=by * max(self.size.height - 1, 1), animate=False)

    def action_half_page(self, by: int) -> None:
        """Scroll by half pages."""
        self.scroll_relative(y=by * max(self.size.height // 2, 1), animate=False)

    def action_first(self) -> None:
        """Scroll to the beginning."""
        self.scroll_to(y=0, animate=False)

    def action_last(self) -> None:
        """Scroll to the end."""
        self.scroll_to(y=len(self._lines), animate=False)


def _searched(line: Line) -> str:
    """A line's text with blanks for what is a heading."""
    return "".join(" " * len(text) if name == "heading" else text for text, name in line)

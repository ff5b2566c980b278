"""Marking what was searched for in a line that is drawn: light and dark are exchanged, in whatever colours there are.

On the cursor's row, where they are exchanged already, a hit stands out by being as lines are elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.segment import Segment
from rich.style import Style

from albab_tui.text.hits import CharacterSpan, hits
from albab_tui.text.sought import Needle


def mark_words(segments: Sequence[Segment], needles: Sequence[Needle]) -> list[Segment]:
    """Segments with all marked in their text that was searched for."""
    if not needles:
        return list(segments)
    return list(mark_ranges(segments, hits("".join(segment.text for segment in segments), needles)))


def mark_ranges(segments: Iterable[Segment], ranges: Sequence[CharacterSpan]) -> Iterator[Segment]:
    """Segments with some stretches of their text marked, which stand in order and do not overlap."""
    begin = 0
    for segment in segments:
        end, place = begin + len(segment.text), begin
        for first, last in ranges:
            first, last = max(first, begin), min(last, end)
            if first < last:
                yield from _piece(segment, place - begin, first - begin)
                yield Segment(segment.text[first - begin : last - begin], _exchanged(segment.style))
                place = last
        yield from _piece(segment, place - begin, end - begin)
        begin = end


def _piece(segment: Segment, first: int, last: int) -> Iterator[Segment]:
    if first < last:
        yield Segment(segment.text[first:last], segment.style)


def _exchanged(style: Style | None) -> Style:
    style = style or Style.null()
    return style + Style(reverse=not style.reverse)

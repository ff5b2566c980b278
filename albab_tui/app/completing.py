"""Tab by Tab: what all candidates have in common first, then one after the other."""

from __future__ import annotations

from collections.abc import Callable

from albab_tui.question.completion import Completion
from albab_tui.text.signs import CUT
from albab_tui.text.widths import cell_width

Complete = Callable[[str, int], Completion]
"""What a line may go on with at a cursor."""


class Completer:
    """Completes one line; any change between two keys begins anew.

    Args:
        complete: tells the candidates.
    """

    def __init__(self, complete: Complete) -> None:
        self._complete = complete
        self._offered = Completion()
        self._rest = ""
        """What follows the part that is completed."""
        self._made: tuple[str, int] | None = None
        """The line and cursor after the last key."""
        self.place: int | None = None
        """Number of the candidate that stands in the line."""

    @property
    def candidates(self) -> tuple[str, ...]:
        """What can be chosen from; none where there is no choice."""
        return self._offered.candidates if len(self._offered.candidates) > 1 else ()

    def step(self, by: int, line: str, cursor: int) -> tuple[str, int]:
        """The line and the cursor after one more key: 1 for the next candidate, -1 for the one before."""
        if self._made == (line, cursor) and self.candidates:
            return self._put(line, self._next(by))
        self._offered, self.place = self._complete(line, cursor), None
        self._rest = line[self._offered.end :]
        if len(self._offered.candidates) == 1:
            return self._put(line, 0)
        if self._offered.common:
            return self._with(line, self._offered.common)
        self._made = (line, cursor)
        return line, cursor

    def _next(self, by: int) -> int:
        count = len(self._offered.candidates)
        if self.place is None:
            return 0 if by > 0 else count - 1
        return (self.place + by) % count

    def _put(self, line: str, place: int) -> tuple[str, int]:
        self.place, text = place, self._offered.candidates[place]
        alone = len(self._offered.candidates) == 1 and not self._rest and not text.endswith(":")
        return self._with(line, f"{text} " if alone else text)

    def _with(self, line: str, text: str) -> tuple[str, int]:
        head = line[: self._offered.start] + text
        self._made = (head + self._rest, len(head))
        return self._made


def menu(candidates: tuple[str, ...], place: int | None, width: int) -> tuple[str, str, str]:
    """The candidates on one line of a width in cells: those before the one that is chosen, that one, and those after.

    Where they are too many those before go first, for what one looks for comes next.
    """
    before, chosen, after = (
        (candidates[:place], candidates[place : place + 1], candidates[place + 1 :])
        if place is not None
        else ((), (), candidates)
    )
    while before and _length(before) + _length(chosen) > width // 2:
        before = before[1:]
    room = width - _length(before) - _length(chosen)
    head = (CUT.unicode,) * (place is not None and len(before) < place) + before
    tail = after
    while tail and _length(tail) > room:
        tail = tail[:-1]
    tail += (CUT.unicode,) * (len(tail) < len(after))
    return "".join(f"{each}  " for each in head), "".join(chosen), "".join(f"  {each}" for each in tail)


def _length(texts: tuple[str, ...]) -> int:
    """Cells of texts with what stands between them, the sign of more too."""
    return sum(cell_width(text) + 2 for text in texts) + 3

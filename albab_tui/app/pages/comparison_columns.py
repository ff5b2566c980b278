"""The columns of a comparison, laid out for a width, and the page of one of its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from albab_tui.answers.comparing import Compared, Said
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.styled_text import Paragraph, clip, paragraph
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.wording import spell
from albab_tui.text.widths import cell_width

_BEHIND: tuple[tuple[Callable[[Said], str], int], ...] = (
    (lambda said: said.who, 40),
    (lambda said: said.where, 16),
    (lambda said: said.told, 24),
)
"""What stands behind each value, and how many cells it takes at most."""

_LABEL = 12

_FOR_VALUES = 0.4
"""The part of the room that is kept for values which want it."""


class Columns(Struct, frozen=True):
    """What each column has of the width, in cells."""

    value: int
    behind: tuple[int, ...]
    number: int
    """Cells for the number of the event; 0 where one is compared alone."""

    def line(self, said: Said) -> str:
        """One row, cut where it has no room."""
        number = f"{said.number:<{self.number}}" if self.number else ""
        if said.note is None:
            return number + said.value
        cells = (clip(text(said), width) for (text, _), width in zip(_BEHIND, self.behind, strict=True))
        return "  ".join((number + clip(said.value, self.value), *cells))


def columns(rows: Iterable[Said], width: int) -> Columns:
    """Columns as wide as what stands in them; who says so gives way where there is little room."""
    rows = list(rows)
    last = max((said.number for said in rows), default=1)
    number = len(str(last)) + 1 if last > 1 else 0
    wanted = [min(max((cell_width(text(said)) for said in rows), default=0), most) for text, most in _BEHIND]
    room = width - number - 2 * len(wanted)
    values = max((cell_width(said.value) for said in rows if said.note), default=0)
    least = min(values, int(room * _FOR_VALUES))
    wanted[0] = max(min(wanted[0], room - least - wanted[1] - wanted[2]), 8)
    return Columns(max(room - sum(wanted), 8), tuple(wanted), number)


def beside(compared: Compared, width: int) -> str:
    """What several events hold, in one row behind what it is."""
    each = max((width - _LABEL) // len(compared.rows) - 2, 8)
    values = (clip(f"{said.number} {said.value}", each) for said in compared.rows)
    return f"{clip(compared.label, _LABEL)}  {'  '.join(values)}"


def comparison_page(row: Compared | Said, dossier: Callable[[str], Dossier | None]) -> tuple[Paragraph, ...]:
    """What stands in a row, in full: of each value its event, and the report behind it.

    Args:
        row: the row.
        dossier: gives an event by its id.
    """
    rows = (row,) if isinstance(row, Said) else row.rows
    return tuple(each for said in rows if (found := dossier(said.event)) for each in _in_full(said, found))


def _in_full(said: Said, dossier: Dossier) -> Iterator[Paragraph]:
    event = dossier.event
    yield paragraph((event.title, "title"), (f"  {spell(event.date)}", "quiet"), hang=2, leads_to=event.id)
    if said.note is None:
        yield paragraph(said.value, indent=4)
    else:
        yield from report_page(said.note)

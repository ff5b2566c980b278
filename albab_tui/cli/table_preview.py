"""What a table was taken for, before it is opened on the screen: why, how it will look, what is lost."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from albab_tui.question.filter import Filter
from albab_tui.text.numbers import many

if TYPE_CHECKING:
    from albab_tui.archive.opening import OpenedArchive
    from albab_tui.archive.protocol import Archive
    from albab_tui.readers.tables.table_reading import TableRead

_SHOWN = 3
_ASKED = "Enter opens it, q leaves it: "


def agreed(opened: OpenedArchive) -> bool:
    """Show what a table was taken for, and whether that is what the user wants.

    What a file was taken for is shown once: then what was read of it is kept.
    """
    if opened.table is None:
        return True
    sys.stderr.write("".join(f"{line}\n" for line in preview_lines(opened.archive, opened.table)) + _ASKED)
    sys.stderr.flush()
    answer = sys.stdin.readline()
    return answer.endswith("\n") and answer.strip().lower() not in ("q", "n", "no", "quit")


def preview_lines(archive: Archive, table: TableRead) -> Iterator[str]:
    """What is shown, a line each."""
    yield from table.remarks
    selection = archive.ask(Filter())
    yield ""
    for line in selection.lines(0, min(_SHOWN, selection.count)):
        yield f"  {line.date or 'undated'!s:<22}  {line.title}"
        yield f"  {'':<22}  {_told_of(archive, line.id)}"
    yield ""
    yield f"dates: {_dates(archive)}"
    names = archive.names
    named = (("actor", names.actors), ("place", names.places), ("source", names.sources))
    yield ", ".join(many(len(those), noun) for noun, those in named)
    if table.unused:
        yield f"not taken: {', '.join(table.unused)}; a mapping (--write-map, --map) takes more"


def _told_of(archive: Archive, id: str) -> str:
    dossier = archive.dossier(id)
    if dossier is None:
        return ""
    event = dossier.event
    actors = [archive.names.actors[each].name for _, ids in event.actors.items() for each in ids]
    places = [archive.names.places[each].name for each in event.places]
    parts = (event.kind, ", ".join(actors), ", ".join(places), many(len(event.reports), "report"))
    return " · ".join(filter(None, parts))


def _dates(archive: Archive) -> str:
    """How many events have dates of which precision."""
    found = Counter[str]()
    for run in archive.ask(Filter()).runs():
        found["none" if run.date is None else str(run.date.precision)] += run.count
    return ", ".join(f"{count} {'of none' if name == 'none' else f'by {name}'}" for name, count in found.most_common())

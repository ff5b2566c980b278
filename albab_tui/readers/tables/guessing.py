"""What the columns of any table mean, by their names and by what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from albab_tui.readers.tables.making.told_dates import parsed_date
from albab_tui.readers.tables.maps.map_form import (
    ActorTake,
    Dataset,
    DateTake,
    EventTake,
    MomentTake,
    PlaceTake,
    ReportTake,
    SourceTake,
    TableMap,
    Take,
)
from albab_tui.readers.tables.table_rows import Table, TableRow
from albab_tui.text.folding import fold

_SAMPLE = 500
_MOST_FIT = 0.8
"""How many of a column's cells have to be dates for it to be one of dates."""
_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "event id", "identifier", "key", "uid", "uuid"),
    "title": ("title", "headline", "event", "name", "label", "what", "subject", "message", "heading"),
    "summary": ("summary", "description", "text", "details", "notes", "note", "body", "comment", "content"),
    "start": ("date", "when", "start", "start date", "date start", "begin", "from", "day", "datetime", "timestamp",
              "event date", "time", "begins", "date from"),
    "end": ("end", "end date", "date end", "to", "until", "finish", "ends", "date to"),
    "place": ("place", "location", "where", "city", "town", "village", "site", "venue"),
    "region": ("region", "province", "state", "governorate", "admin1", "district"),
    "country": ("country",),
    "latitude": ("latitude", "lat"),
    "longitude": ("longitude", "lon", "lng", "long"),
    "actor": ("actor", "actors", "who", "person", "people", "organisation", "organization", "group", "actor1"),
    "target": ("target", "targets", "victim", "whom", "actor2"),
    "source": ("source", "sources", "reference", "publisher", "newspaper", "article"),
    "url": ("url", "link", "web", "website", "source url"),
    "by": ("claimant", "by", "according to", "said by"),
    "kind": ("kind", "type", "event type", "category"),
    "tags": ("tags", "tag", "keywords"),
}  # fmt: skip
_DATED: tuple[tuple[str, ...], ...] = (
    ("iso", "edtf"),
    ("%Y/%m/%d", "%Y/%m", "%Y"),
    ("%Y%m%d",),
    ("%d %B %Y", "%d %b %Y", "%B %Y", "%b %Y", "%Y"),
    ("%B %d, %Y", "%b %d, %Y", "%B %Y", "%b %Y", "%Y"),
    ("%d.%m.%Y", "%m.%Y", "%Y"),
    ("%d-%b-%Y", "%d-%B-%Y"),
)
"""Ways to write dates that can be told from one another by the cells alone."""
_DAY_FIRST = ("%d/%m/%Y", "%d-%m-%Y", "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M:%S")
_MONTH_FIRST = ("%m/%d/%Y", "%m-%d-%Y", "%m/%d/%Y %H:%M", "%m/%d/%Y %H:%M:%S")


class Guess(Struct, frozen=True):
    """What a table seems to mean."""

    map: TableMap | None
    """None where nothing in it is a date, or its dates could be read in two ways."""
    why: str
    """Which columns were taken for what; where there is no mapping, what is in doubt."""


def guessed(table: Table, title: str) -> Guess:
    """What a table seems to mean.

    Args:
        table: at least its first rows.
        title: what the store is to be called.
    """
    columns = dict(_by_name(table.columns))
    formats = _formats(table.rows, columns)
    if "start" not in columns or formats is None:
        named = columns.get("start")
        columns.pop("start", None)
        found = _by_cells(table) or ((named, formats) if named and formats else None)
        if found is None:
            return Guess(None, _doubt(table, named))
        columns["start"], formats = found
    if formats == ():
        return Guess(None, _either(columns["start"]))
    if "title" not in columns:
        columns["title"] = columns.pop("summary", "") or _wordiest(table)
    return Guess(
        _map(columns, formats or (), title), ", ".join(f"{name}: {column}" for name, column in columns.items())
    )


def _by_name(columns: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What each column is by its name alone; a column is one thing, and the first of its name counts."""
    folded, used = {fold(column): column for column in reversed(columns)}, set[str]()
    for meaning, names in _NAMES.items():
        column = next((folded[name] for name in names if name in folded and folded[name] not in used), None)
        if column is not None:
            used.add(column)
            yield meaning, column


def _formats(rows: Sequence[TableRow], columns: dict[str, str]) -> tuple[str, ...] | None:
    return _written(rows, columns["start"]) if "start" in columns else None


def _written(rows: Sequence[TableRow], column: str) -> tuple[str, ...] | None:
    """How a column writes dates; nothing where day and month could change places, None where it has none."""
    cells = [text for row in rows[:_SAMPLE] if (text := row.cells.get(column, ""))]
    best = max(_DATED, key=lambda formats: _share(cells, formats))
    if cells and _share(cells, best) >= _MOST_FIT:
        return best
    day_first, month_first = _share(cells, _DAY_FIRST), _share(cells, _MONTH_FIRST)
    if not cells or max(day_first, month_first) < _MOST_FIT:
        return None
    if day_first == month_first:
        return ()
    return _DAY_FIRST if day_first > month_first else _MONTH_FIRST


def _share(cells: Sequence[str], formats: tuple[str, ...]) -> float:
    return sum(parsed_date(text, formats) is not None for text in cells) / max(len(cells), 1)


def _by_cells(table: Table) -> tuple[str, tuple[str, ...]] | None:
    """The first column that holds dates, whatever it is called; plain numbers are none."""
    for column in table.columns:
        cells = [row.cells.get(column, "") for row in table.rows[:_SAMPLE]]
        if any(not text.lstrip("-").isdigit() for text in cells if text):
            formats = _written(table.rows, column)
            if formats is not None:
                return column, formats
    return None


def _wordiest(table: Table) -> str:
    """The column with most letters, which says most of its event."""
    rows = table.rows[:_SAMPLE]
    return max(
        table.columns, key=lambda column: sum(map(str.isalpha, "".join(row.cells.get(column, "") for row in rows)))
    )


def _doubt(table: Table, named: str | None) -> str:
    if named:
        line = next((row.cells[named] for row in table.rows if row.cells.get(named)), "")
        return f'the dates of the column {named} are written in a way that is not known: "{line}"'
    return "no column holds dates"


def _either(column: str) -> str:
    return f"day and month of the column {column} could change places in every row"


def _map(columns: dict[str, str], formats: tuple[str, ...], title: str) -> TableMap:
    get = columns.get
    start, end = MomentTake(column=columns["start"]), MomentTake(column=get("end")) if get("end") else None
    path = tuple(columns[each] for each in ("country", "region", "place") if each in columns)
    source = SourceTake(title=get("source") or columns["url"], url=get("url")) if get("source") or get("url") else None
    reports = [ReportTake(by=get("by"))]
    if source:
        told = columns.get("source") or columns["url"]
        reports = [
            ReportTake(source=source, by=get("by")),
            ReportTake(filters={told: ""}),
        ]
    event = EventTake(
        keys=(columns["id"],) if "id" in columns else (),
        title=columns["title"],
        status=Take(literal="claimed" if "by" in columns else "happened"),
        kind=get("kind") or Take(literal="other"),
        summary=get("summary"),
        date=DateTake(start=start, end=end, formats=formats, lasts=True)
        if end
        else DateTake(at=start, formats=formats),
        date_why=Take(literal="The date of the table."),
        latitude=get("latitude"),
        longitude=get("longitude"),
        tags=(Take(column=columns["tags"], split=","),) if "tags" in columns else (),
        actors=tuple(
            ActorTake(role=role, name=Take(column=columns[name], split=";"))
            for role, name in (("agent" if "target" in columns else "party", "actor"), ("target", "target"))
            if name in columns
        ),
        places=(PlaceTake(path=path),) if path else (),
        reports=tuple(reports),
    )
    return TableMap(
        format="albab-map-1", name="table", title="a table", sets=(), dataset=Dataset(title=title), event=event
    )

"""What rows name besides their events: sources, actors and places, each once."""

from __future__ import annotations

from collections.abc import Sequence

from albab_tui.readers.tables.making.made_ids import id_for
from albab_tui.readers.tables.making.short_texts import label
from albab_tui.readers.tables.making.taking import applies, several, taken
from albab_tui.readers.tables.making.told_dates import told_date
from albab_tui.readers.tables.maps.map_form import ActorTake, Dataset, PlaceTake, SourceTake
from albab_tui.readers.tables.table_rows import RowCells

StoreFields = dict[str, object]
"""The fields of a source, an actor or a place, as a store's file has them."""

DATASET = "dataset"
"""The id of the table itself as a source."""


class NamedThings:
    """Sources, actors and places by their ids, in the order in which they came."""

    def __init__(self, dataset: Dataset) -> None:
        self.sources: dict[str, StoreFields] = {}
        self.actors: dict[str, StoreFields] = {}
        self.places: dict[str, StoreFields] = {}
        self.coder = self._coder(dataset)
        told: StoreFields = {"publisher": dataset.publisher, "url": dataset.url, "note": dataset.note}
        self.sources[DATASET] = {"id": DATASET, "title": label(dataset.title)} | _given(told)

    def _coder(self, dataset: Dataset) -> str | None:
        name = dataset.coder or dataset.publisher
        return self.actor(name, dataset.coder_kind) if name else None

    def actor(self, name: str, kind: str = "", part_of: str | None = None) -> str:
        """The id of an actor; a kind that came later counts where none did before."""
        name = label(name)
        id = id_for(name)
        held = self.actors.setdefault(id, {"id": id, "name": name})
        if kind:
            held.setdefault("kind", label(kind))
        if part_of and part_of != id:
            held.setdefault("part_of", part_of)
        return id

    def actors_of(self, take: ActorTake, cells: RowCells) -> tuple[str, ...]:
        """The ids of the actors that a row names in one role."""
        if not applies(take, cells):
            return ()
        kind, whole = taken(take.kind, cells), taken(take.part_of, cells)
        part_of = self.actor(whole) if whole else None
        return tuple(self.actor(name, kind, part_of) for name in several(take.name, cells))

    def place_of(self, take: PlaceTake, cells: RowCells) -> str | None:
        """The id of the smallest place that a row names; those it lies in are there too."""
        if not applies(take, cells):
            return None
        path = tuple(label(name) for name in dict.fromkeys(taken(each, cells) for each in take.path) if name)
        id: str | None = None
        for depth, name in enumerate(path):
            here = id_for(name, *path[:depth])
            self.places.setdefault(here, {"id": here, "name": name} | _given({"part_of": id}))
            id = here
        if id:
            self._locate(id, taken(take.latitude, cells), taken(take.longitude, cells))
        return id

    def _locate(self, id: str, latitude: str, longitude: str) -> None:
        """Where a place lies, told once; what a second row says of it is its event's own position."""
        if latitude and longitude and "latitude" not in self.places[id]:
            self.places[id] |= {"latitude": latitude, "longitude": longitude}

    def source_of(self, take: SourceTake, cells: RowCells) -> str | None:
        """The id of a source that a row names; None where it names none."""
        publisher, url, title = (taken(each, cells) for each in (take.publisher, take.url, take.title))
        published = told_date(take.published, cells).edtf
        name = title or url or publisher
        if not name:
            return None
        id = id_for(name, publisher, published, url)
        why = taken(take.published_why, cells)
        dated: StoreFields = {"date": published, "basis": "inferred", "why": why}
        told: StoreFields = {
            "publisher": label(publisher),
            "published": dated if published and why else published,
            "url": _address(url),
            "note": taken(take.note, cells),
        }
        self.sources.setdefault(id, {"id": id, "title": label(name)} | _given(told))
        return id

    def all_actors(self) -> Sequence[StoreFields]:
        """The actors; those of whom no row says what they are have a kind that says so."""
        return [{"kind": "organisation"} | actor for actor in self.actors.values()]


def _address(url: str) -> str:
    return url if url.startswith(("http://", "https://")) and len(url) < 2000 and not set(url) & set(' <>"') else ""


def _given(fields: StoreFields) -> StoreFields:
    return {name: text for name, text in fields.items() if text}

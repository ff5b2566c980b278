"""Small, invented stores: short ways to write the model's objects, and one store that holds a case of everything."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.whole import Evidence
from albab_tui.model.actor import Actor
from albab_tui.model.cast import Cast
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.event import Event
from albab_tui.model.place import Place
from albab_tui.model.report import Figure, Report
from albab_tui.model.source import Attribution, Publication, Source
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ROLES
from albab_tui.store.opening import OpenedStore
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import Positions


def edtf(text: str | None) -> Edtf | None:
    """A date, or none."""
    return None if text is None else parse_edtf(text)


def source(id: str = "a", day: str = "2031-05-20", agency: str | None = None, **more: Any) -> Source:
    """An article published on a day."""
    basis, why = more.pop("basis", "stated"), more.pop("why", None)
    return Source(
        id=id,
        title=more.pop("title", f"Article {id}"),
        text=more.pop("text", f"{id}.txt"),
        published=Publication(date=parse_edtf(day), basis=basis, why=why),
        agency=None if agency is None else Attribution(name=agency),
        **more,
    )


def actor(id: str, *aliases: str, name: str | None = None, part_of: str | None = None, **more: Any) -> Actor:
    """An actor; a state unless told otherwise, named like its id."""
    kind = more.pop("kind", "state")
    return Actor(id=id, name=name or _title(id), kind=kind, aliases=aliases, part_of=part_of, **more)


def place(id: str, *aliases: str, name: str | None = None, part_of: str | None = None, **more: Any) -> Place:
    """A place, named like its id."""
    return Place(id=id, name=name or _title(id), aliases=aliases, part_of=part_of, **more)


def figure(
    value: int | str | None = None, *, low: int | str | None = None, high: int | str | None = None, **more: Any
) -> Figure:
    """A number of people killed, unless told otherwise."""
    return Figure(
        name=more.pop("name", "killed"),
        value=_decimal(value),
        low=_decimal(low),
        high=_decimal(high),
        unit=more.pop("unit", "people"),
        **more,
    )


def report(source: str = "a", *paragraphs: int, date: str | None = None, **more: Any) -> Report:
    """A report of one source, on its first paragraph unless told otherwise."""
    return Report(
        source=source,
        paragraphs=paragraphs or (1,),
        says=more.pop("says", f"Article {source} tells of it."),
        date=edtf(date),
        **more,
    )


def event(id: str, date: str | None = None, *reports: Report, **more: Any) -> Event:
    """Some fighting that one report tells as fact, unless told otherwise; actors by role as keywords."""
    cast = {role: tuple(more.pop(role, ())) for role in ROLES}
    return Event(
        id=id,
        title=more.pop("title", _title(id)),
        kind=more.pop("kind", "combat"),
        status=more.pop("status", "happened"),
        summary=more.pop("summary", f"What became known of {_title(id)}."),
        reports=reports or (report(),),
        date=edtf(date),
        actors=Cast(**cast),
        **more,
    )


def store(*events: Event, **more: Any) -> Store:
    """A store of these events, with one source unless more are given."""
    more.setdefault("sources", (source(),))
    return Store(format="albab-2", title=more.pop("title", "A small store"), events=events, **more)


def evidence(of: Store) -> Evidence:
    """What a store's reports add up to."""
    return Evidence(Catalogue(of))


def dossier(of: Event, **more: Any) -> Dossier:
    """The dossier of one event alone in a store."""
    return evidence(store(of, **more)).dossiers[of.id]


def opened(of: Store) -> OpenedStore:
    """A store as if it had been read from a file."""
    return OpenedStore(of, "small.yaml", "0" * 64, Positions("small.yaml", Lines(""), {}))


def _title(id: str) -> str:
    return id.replace("-", " ").capitalize()


def _decimal(value: int | str | None) -> Decimal | None:
    return None if value is None else Decimal(value)

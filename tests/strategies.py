"""Hypothesis strategies for dates, stores and filters."""

from __future__ import annotations

from calendar import monthrange
from datetime import time
from typing import Any, get_args

from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import UNSPECIFIED, Edtf, Point, Qualifier
from albab_tui.model.event import KINDS, ROLES, STATUSES, Event
from albab_tui.model.folding import fold
from albab_tui.model.report import Figure, Rank, Report, Stance
from albab_tui.model.store import Store
from albab_tui.question.filter import FieldName, Filter, Term
from albab_tui.question.terms import FIELDS
from tests.stores import actor, event, figure, place, report, source, store

Draw = st.DrawFn

qualifiers = st.sampled_from(Qualifier)
ANY_YEAR = st.integers(1, 9999)
NEAR = st.integers(2029, 2032)


@st.composite
def points(draw: Draw, years: st.SearchStrategy[int] = ANY_YEAR) -> Point:
    """One date at any precision, with any qualifier."""
    year, qualifier = draw(years), draw(qualifiers)
    depth = draw(st.sampled_from(["century", "decade", "year", "month", "day", "minute"]))
    if depth in ("century", "decade"):
        size = 100 if depth == "century" else 10
        return Point(year - year % size, hidden=2 if depth == "century" else 1, qualifier=qualifier)
    if depth == "year":
        return Point(year, qualifier=qualifier)
    month = draw(st.integers(UNSPECIFIED if depth != "minute" else 1, 12))
    if depth == "month":
        return Point(year, month=month, qualifier=qualifier)
    day = draw(st.integers(UNSPECIFIED if depth == "day" else 1, monthrange(year, month)[1] if month else 0))
    clock = time(draw(st.integers(0, 23)), draw(st.integers(0, 59))) if depth == "minute" else None
    return Point(year, month=month, day=day, clock=clock, qualifier=qualifier)


@st.composite
def edtfs(draw: Draw, years: st.SearchStrategy[int] = ANY_YEAR) -> Edtf:
    """Any date of the subset."""
    first, last = draw(points(years)), draw(points(years))
    if first.start > last.end:
        first, last = last, first
    form = draw(st.sampled_from(["point", "point", "closed", "since", "until"]))
    if form == "point":
        return Edtf(first, first)
    return Edtf(None if form == "until" else first, None if form == "since" else last, interval=True)


near_dates = edtfs(NEAR)
"""Dates of a few years, so that many of them meet."""


def _some(values: tuple[str, ...], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple) if values else st.just(())


_small = st.integers(0, 4)


@st.composite
def figures(draw: Draw, whom: tuple[str, ...]) -> Figure:
    """A figure as a value, a range or a bound."""
    low, spread = draw(_small), draw(_small)
    bounds: dict[str, Any] = draw(
        st.sampled_from([{"value": low}, {"low": low}, {"high": low}, {"low": low, "high": low + spread}])
    )
    return figure(
        **bounds,
        name=draw(st.sampled_from(["killed", "Lost ships", "date"])),
        unit=draw(st.sampled_from([None, "people"])),
        whom=draw(st.none() | st.sampled_from(whom)),
        about=draw(st.booleans()),
    )


@st.composite
def reports(draw: Draw, sources: tuple[str, ...], actors: tuple[str, ...]) -> Report:
    """A report of one of the sources."""
    return report(
        draw(st.sampled_from(sources)),
        *draw(st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True)),
        says=draw(st.sampled_from(["It rained.", "Guns were heard.", "Nobody knows."])),
        when=draw(st.sampled_from([None, "on Sunday", "in 2031"])),
        date=draw(st.none() | near_dates.map(str)),
        by=draw(st.none() | st.sampled_from(actors)),
        by_description=draw(st.sampled_from([None, "a clerk"])),
        stance=draw(st.sampled_from(get_args(Stance))),
        rank=draw(st.sampled_from(get_args(Rank))),
        origin=draw(st.sampled_from([None, None, "Wire", "Post"])),
        figures=tuple(draw(st.lists(figures(actors), max_size=2))),
    )


@st.composite
def events(draw: Draw, id: str, sources: tuple[str, ...], actors: tuple[str, ...], places: tuple[str, ...]) -> Event:
    """An event with a report or a few."""
    return event(
        id,
        draw(st.none() | near_dates.map(str)),
        *draw(st.lists(reports(sources, actors), min_size=1, max_size=3)),
        kind=draw(st.sampled_from(KINDS)),
        status=draw(st.sampled_from(STATUSES)),
        places=draw(_some(places, 2)),
        **{role: draw(_some(actors, 2)) for role in ROLES},
    )


@st.composite
def stores(draw: Draw) -> Store:
    """A store of a few events whose names, dates and sources often meet."""
    sources = tuple(f"s{n}" for n in range(draw(st.integers(1, 3))))
    actors = tuple(f"a{n}" for n in range(draw(st.integers(1, 5))))
    places = tuple(f"p{n}" for n in range(draw(st.integers(0, 3))))
    made: tuple[Event, ...] = ()
    for number in range(draw(st.integers(0, 6))):
        one = draw(events(f"e{number}", sources, actors, places))
        done = draw(st.sampled_from([(), tuple(other.id for other in made[:1] if other.status == "planned")]))
        made += (event_with(one, fulfils=done),)
    return store(
        *made,
        sources=tuple(source(id, agency=draw(st.sampled_from([None, "Wire", "wire", "Post"]))) for id in sources),
        actors=tuple(actor(id, f"{id} alias, the", part_of=draw(_part(actors[:n]))) for n, id in enumerate(actors)),
        places=tuple(place(id, part_of=draw(_part(places[:n]))) for n, id in enumerate(places)),
    )


def event_with(one: Event, **changes: Any) -> Event:
    """The event with some fields changed."""
    fields = {name: getattr(one, name) for name in one.__struct_fields__}
    return Event(**{**fields, **changes})


def _part(above: tuple[str, ...]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(above) if above else st.none()


words = st.text(max_size=12).filter(lambda text: bool(fold(text)))


@st.composite
def filters(draw: Draw, catalogue: Catalogue) -> Filter:
    """Any filter that can be asked of a store, in the form in which the grammar gives it."""
    asked: dict[str, Any] = {}
    without: list[Term] = []
    for field in FIELDS.values():
        values = draw(_some(_values(catalogue, field.name)))
        cut = draw(st.integers(0, len(values)))
        asked["is_" if field.name == "is" else field.name] = values[:cut]
        without += [Term(field.name, value) for value in values[cut:]]
    window = draw(st.none() | near_dates)
    return Filter(
        **asked,
        without=tuple(draw(st.permutations(without))),
        match=draw(st.sampled_from(["all", "any"])),
        role=draw(st.sampled_from(["any", *ROLES])),
        members=draw(st.booleans()),
        window=window,
        certainly=window is not None and draw(st.booleans()),
        words=tuple(draw(st.lists(words, max_size=2, unique=True))),
    )


def _values(catalogue: Catalogue, field: FieldName) -> tuple[str, ...]:
    names = FIELDS[field].values(catalogue)
    return tuple(sorted(names.narrow("")))


def terms(catalogue: Catalogue) -> st.SearchStrategy[Term]:
    """Any field with any value that a store allows."""
    found = [Term(name, value) for name in get_args(FieldName) for value in _values(catalogue, name)]
    return st.sampled_from(found)

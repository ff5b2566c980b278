"""Hypothesis strategies for dates, stores and filters."""

from __future__ import annotations

from calendar import monthrange
from datetime import time
from typing import Any, get_args

from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import UNSPECIFIED, Edtf, Point, Qualifier, parse_edtf
from albab_tui.model.event import KINDS, ROLES, STATUSES, Cast, Event
from albab_tui.model.folding import fold
from albab_tui.model.report import Rank, Report, Stance
from albab_tui.model.store import Store
from albab_tui.question.filter import FieldName, Filter, Term
from albab_tui.question.terms import FIELDS
from tests.stores import actor, figure, place, source, store

Draw = st.DrawFn

qualifiers = st.sampled_from(Qualifier)
ANY_YEAR = st.integers(1, 9999)


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


_NEAR = (
    "2029", "203X", "20XX~", "2031-05", "2031-05-XX", "2031-XX?", "2031-06~", "2030-12-31", "2031-05-18", "2031-05-19?",
    "2031-05-19T10:30", "2031-05-20", "2031-05-20%", "2031-05-18/2031-05-20", "2031-05~/2031-06", "2030/2031-05-19",
    "../2031-05-19", "../2031?", "2031-05-19/..", "2029~/..", "../2028", "2032/..", "2030-06/2032-01-15",
)  # fmt: skip
near_dates = st.sampled_from(_NEAR).map(parse_edtf)
"""Dates of a few years in every form, so that many of them meet."""


SOURCES = ("s0", "s1", "s2")
ACTORS = ("a0", "a1", "a2", "a3", "a4")
PLACES = ("p0", "p1", "p2")
"""What the events of `stores` refer to; which agency carries a source and who belongs to whom is drawn."""


def _some(values: tuple[str, ...], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple) if values else st.just(())


def _maybe(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | of


_small = st.integers(0, 4)
_bounds = st.one_of(
    _small.map(lambda n: {"value": n}),
    _small.map(lambda n: {"low": n}),
    _small.map(lambda n: {"high": n}),
    st.tuples(_small, _small).map(lambda both: {"low": min(both), "high": max(both)}),
)

figures = st.builds(
    lambda bounds, **more: figure(**bounds, **more),
    _bounds,
    name=st.sampled_from(["killed", "Lost ships", "date"]),
    unit=st.sampled_from([None, "people"]),
    whom=st.sampled_from([None, *ACTORS]),
    about=st.booleans(),
)
"""Figures as values, ranges and bounds, many of them for the same thing."""

reports: st.SearchStrategy[Report] = st.builds(
    Report,
    source=st.sampled_from(SOURCES),
    paragraphs=st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True).map(tuple),
    says=st.sampled_from(["It rained.", "Guns were heard.", "Nobody knows."]),
    when=st.sampled_from([None, "on Sunday", "in 2031"]),
    date=_maybe(near_dates),
    by=st.sampled_from([None, *ACTORS]),
    by_description=st.sampled_from([None, "a clerk"]),
    stance=st.sampled_from(get_args(Stance)),
    rank=st.sampled_from(get_args(Rank)),
    origin=st.sampled_from([None, None, "Wire", "Post"]),
    figures=st.lists(figures, max_size=2).map(tuple),
)
"""Reports of the sources above, with or without anything that may be left out."""

events: st.SearchStrategy[Event] = st.builds(
    Event,
    id=st.just("e"),
    title=st.sampled_from(["Rain", "Guns", "Talks"]),
    summary=st.sampled_from(["Little is known.", "Much was seen."]),
    date=_maybe(near_dates),
    kind=st.sampled_from(KINDS),
    status=st.sampled_from(STATUSES),
    reports=st.lists(reports, min_size=1, max_size=3).map(tuple),
    actors=st.builds(Cast, **dict.fromkeys(ROLES, _some(ACTORS, 2))),
    places=_some(PLACES, 2),
    fulfils=st.sampled_from([(), (), ("e0",)]),
)
"""Events with a report or a few; each has the same id, and some carry out the event e0."""

_agencies = st.tuples(*[st.sampled_from([None, "Wire", "wire", "Post"]) for _ in SOURCES])
_above = [st.sampled_from([None, *range(n)]) for n in range(len(ACTORS))]


@st.composite
def stores(draw: Draw, most: int = 5) -> Store:
    """A store of a few events whose names, dates and sources often meet."""
    made = [replace(one, id=f"e{number}") for number, one in enumerate(draw(st.lists(events, max_size=most)))]
    actors_above, places_above = draw(st.tuples(*_above)), draw(st.tuples(*_above[: len(PLACES)]))
    return store(
        *made,
        sources=tuple(source(id, agency=agency) for id, agency in zip(SOURCES, draw(_agencies), strict=True)),
        actors=tuple(
            actor(id, f"{id} alias, the", part_of=None if above is None else ACTORS[above])
            for id, above in zip(ACTORS, actors_above, strict=True)
        ),
        places=tuple(
            place(id, part_of=None if above is None else PLACES[above])
            for id, above in zip(PLACES, places_above, strict=True)
        ),
    )


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

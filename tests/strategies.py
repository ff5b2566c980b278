"""Hypothesis strategies for dates, stores and filters."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.model.cast import Cast
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import UNSPECIFIED, Clock, Edtf, Lasting, Moment, Open, Point, Qualifier, parse_edtf
from albab_tui.model.edtf.clock import ahead
from albab_tui.model.edtf.scale import day_number, days_in_month
from albab_tui.model.event import Event
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.report import Figure, Reading, Report
from albab_tui.model.source import Source
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ROLES, STATUSES, Vocabulary, words_of
from albab_tui.question.fields import ACTOR_FIELDS, FIELDS, Join
from albab_tui.question.filter import Filter
from albab_tui.question.senses import DEFAULT, SENSES
from albab_tui.question.tree import Node, Term, Wording, any_of, negated, row
from albab_tui.text.folding import fold
from tests.filters import sensible_row
from tests.stores import actor, event, figure, place, report, source, store

Draw = st.DrawFn
_READ = Reading(on=parse_edtf("2031-06"), passage=("5d41402abc4b2a76",))
KINDS = tuple(word.id for word in words_of(Vocabulary()).kinds)

qualifiers = st.sampled_from(Qualifier)
ANY_YEAR = st.integers(-9999, 9999)
zones = st.sampled_from(["", "", "Z", "+03:00", "-11:30", "+14"])


@st.composite
def points(draw: Draw, years: st.SearchStrategy[int] = ANY_YEAR) -> Point:
    """One date at any precision, with any qualifier."""
    year, qualifier = draw(years), draw(qualifiers)
    depth = draw(st.sampled_from(["century", "decade", "year", "month", "day", "minute", "second"]))
    if depth in ("century", "decade"):
        return _round_years(year, 2 if depth == "century" else 1, qualifier)
    if depth == "year":
        return Point(year, qualifier=qualifier)
    clocked = depth in ("minute", "second")
    month = draw(st.integers(1 if clocked else UNSPECIFIED, 12))
    if depth == "month":
        return Point(year, month=month, qualifier=qualifier)
    day = draw(st.integers(1 if clocked else UNSPECIFIED, days_in_month(year, month) if month else 0))
    clock = draw(clocks(day_number(year, month, day), depth == "second")) if clocked else None
    return Point(year, month=month, day=day, clock=clock, qualifier=qualifier)


def _round_years(year: int, hidden: int, qualifier: Qualifier) -> Point:
    """The decade or century of a year; those BC count away from 1 BC, and the one that holds it has no sign."""
    size = 10**hidden
    first = year - year % size if year >= 0 else -(-year - -year % size) - size + 1
    return Point(first if abs(year) >= size or year >= 0 else 0, hidden=hidden, qualifier=qualifier)


@st.composite
def clocks(draw: Draw, day: int, seconds: bool) -> Clock:
    """A time of a day, with a zone or without."""
    hour, minute, zone = draw(st.integers(0, 23)), draw(st.integers(0, 59)), draw(zones)
    second = draw(st.integers(0, 59)) if seconds else None
    since = hour * 3600 + minute * 60 + (second or 0)
    return Clock(hour, minute, second, zone, ahead(day, since, zone, "") if zone else 0)


_FORMS = ("point", "point", "window", "from", "by", "lasting", "still", "untold", "until", "never told")


@st.composite
def edtfs(draw: Draw, years: st.SearchStrategy[int] = ANY_YEAR) -> Edtf:
    """Any date of the format."""
    first, last = draw(points(years)), draw(points(years))
    if first.start >= last.end:
        first, last = last, first
    form = draw(st.sampled_from(_FORMS))
    match form:
        case "point":
            return Moment(first, first)
        case "window" | "from" | "by":
            return Moment(None if form == "by" else first, None if form == "from" else last, interval=True)
        case "lasting":
            return Lasting(first, last)
        case "still" | "untold":
            return Lasting(first, Open.ONGOING if form == "still" else Open.UNTOLD)
    return Lasting(Open.ONGOING if form == "until" else Open.UNTOLD, last)


_NEAR = (
    "2029", "203X", "20XX~", "2031-05", "2031-05-XX", "2031-XX?", "2031-06~", "2030-12-31", "2031-05-18", "2031-05-19?",
    "2031-05-19T10:30", "2031-05-20", "2031-05-20%", "2031-05-18/2031-05-20", "2031-05~/2031-06", "2030/2031-05-19",
    "../2031-05-19", "../2031?", "2031-05-19/..", "2029~/..", "../2028", "2032/..", "2030-06/2032-01-15", "2031-05-18/",
    "2031-05-18..2031-05-20", "2031-05~..2031-06", "2030..2031-05-19", "..2031-05-19", "..2031?", "2031-05-19..",
    "2029~..", "..2028", "2032..", "2031/2031", "/2031-05-20", "2031-05-19T23:30+03:00",
)  # fmt: skip
near_dates = st.sampled_from(_NEAR).map(parse_edtf)
"""Dates of a few years in every form, so that many of them meet."""


def as_range(when: Edtf) -> Edtf:
    """A date as a filter holds it: a range of two ends is `Lasting`, whichever way it is written."""
    return Lasting(when.first or Open.ONGOING, when.last or Open.ONGOING) if when.interval else when


def encoded(value: object) -> object:
    """What a file holds for a date or for actors by role."""
    return dict(value.items()) if isinstance(value, Cast) else str(value)


SOURCES = ("s0", "s1", "s2")
ACTORS = ("a0", "a1", "a2", "a3", "a4")
PLACES = ("p0", "p1", "p2")
QUESTIONS = (
    Question(id="q0", asks="Who went in?", on="agent"),
    Question(id="q1", asks="How far in?", on="place", exclusive=(("p0", "p1"),)),
    Question(id="q2", asks="What was agreed?", on="terms", exclusive=(("a study", "an attack"),), note="By telephone."),
)
"""What the events of `stores` refer to; which agency carries a source and who belongs to whom is drawn."""

T = TypeVar("T")


def _pool(make: Callable[[Random], T], size: int) -> st.SearchStrategy[T]:
    """A fixed set of made-up things to draw from: one draw each keeps the properties over whole stores fast."""
    random = Random(size)
    return st.sampled_from([make(random) for _ in range(size)])


def _figure(random: Random) -> Figure:
    low, high = sorted(random.choices(range(5), k=2))
    bounds: dict[str, int] = random.choice([{"value": low}, {"low": low}, {"high": low}, {"low": low, "high": high}])
    return figure(
        **bounds,
        name=random.choice(["killed", "killed", "Lost ships", "Killed"]),
        unit=random.choice([None, "people", "people"]),
        whom=random.choice([None, "a0", "a1"]),
        about=random.random() < 0.2,
    )


def _report(random: Random) -> Report:
    date = random.choice([None, random.choice(_NEAR)])
    made = report(
        random.choice(SOURCES),
        *random.sample(range(1, 10), random.randint(1, 3)),
        says=random.choice(["It rained.", "Guns were heard.", "Nobody knows."]),
        when=random.choice([None, "on Sunday", "in 2031"]),
        date=date,
        by=random.choice([None, *ACTORS]),
        by_description=random.choice([None, "a clerk"]),
        stance=random.choice(["asserts", "asserts", "denies", "doubts"]),
        rank=random.choice(["normal", "normal", "preferred", "deprecated"]),
        origin=random.choice([None, None, "Wire", "Post"]),
        figures=tuple(_figure(random) for _ in range(random.randint(0, 2))),
        told=random.choice([None, None, parse_edtf(random.choice(_NEAR))]),
        told_when=random.choice([None, None, "on Monday"]),
        answers=tuple(_reply(random) for _ in range(random.choice([0, 0, 1, 2]))),
        read=random.choice([None, _READ, replace(_READ, claim="5d41402a")]),
    )
    return replace(made, paragraphs=()) if random.random() < 0.1 else made


def _reply(random: Random) -> Reply:
    question = random.choice(QUESTIONS)
    pool = {"agent": ACTORS, "place": PLACES}.get(question.on, ("a study", "an attack", "nothing"))
    date = random.choice([None, parse_edtf(random.choice(_NEAR))])
    return Reply(question=question.id, answer=tuple(random.sample(pool, random.randint(1, 2))), date=date)


def _event(random: Random) -> Event:
    return event(
        "e",
        random.choice([None, *random.choices(_NEAR, k=4)]),
        *(_report(random) for _ in range(random.randint(1, 3))),
        title=random.choice(["Rain", "Guns", "Talks"]),
        kind=random.choice(KINDS),
        status=random.choice(STATUSES),
        places=tuple(random.sample(PLACES, random.randint(0, 2))),
        fulfils=random.choice([(), (), ("e0",)]),
        tags=random.choice([(), (), ("night", "Boats, two")]),
        latitude=random.choice([None, None, -12.5]),
        longitude=random.choice([None, 0.25]),
        **{role: random.sample(ACTORS, random.choice([0, 0, 1, 2])) for role in ROLES},
    )


def _surroundings(random: Random) -> dict[str, Any]:
    def above(ids: tuple[str, ...], id: str) -> str | None:
        return random.choice([None, *ids[: ids.index(id)]])

    return {
        "sources": tuple(_source(random, id) for id in SOURCES),
        "questions": QUESTIONS,
        "articles": random.choice([None, "texts"]),
        "actors": tuple(actor(id, f"{id} alias, the", part_of=above(ACTORS, id)) for id in ACTORS),
        "places": tuple(place(id, part_of=above(PLACES, id)) for id in PLACES),
    }


def _source(random: Random, id: str) -> Source:
    made = source(
        id,
        agency=random.choice([None, "Wire", "wire", "Post"]),
        headline=random.choice([None, "RAIN AND GUNS"]),
        author=random.choice([(), ("Inger Holm", "Per Sund")]),
        url=random.choice([None, "https://post.example/1"]),
        accessed=random.choice([None, parse_edtf("2031-06-02")]),
        skipped=random.choice([(), (1, 9)]),
    )
    return replace(made, published=None) if random.random() < 0.1 else made


figures = _pool(_figure, 100)
"""Figures as values, ranges and bounds, many of them for the same thing."""
reports = _pool(_report, 150)
"""Reports of the sources above, with or without anything that may be left out."""
events = _pool(_event, 250)
"""Events with a report or a few; each has the same id, and some carry out the event e0."""
surroundings = _pool(_surroundings, 50)


@st.composite
def stores(draw: Draw, most: int = 5) -> Store:
    """A store of a few events whose names, dates and sources often meet."""
    made = [replace(one, id=f"e{number}") for number, one in enumerate(draw(st.lists(events, max_size=most)))]
    return store(*made, **draw(surroundings))


texts = st.text(max_size=12).filter(lambda text: bool(fold(text)))
words = st.builds(Wording, texts, st.booleans())
"""What a filter may search for."""


def trees(catalogue: Directory) -> st.SearchStrategy[Node]:
    """Any tree that can be asked of a store, as the grammar gives it."""
    leaves: st.SearchStrategy[Node] = terms(catalogue) | terms(catalogue) | words
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, min_size=1, max_size=4).map(sensible_row)
            | st.lists(inner, min_size=1, max_size=4).map(any_of)
            | inner.map(negated)
        ),
        max_leaves=8,
    )


@st.composite
def flat_filters(draw: Draw, catalogue: Directory) -> Filter:
    """A filter of plain parts, words and a range, as the panes can make it."""
    role = draw(st.sampled_from(ACTOR_FIELDS))
    asked = Filter(tuple(draw(st.lists(words, max_size=2))), members=draw(st.booleans()))
    join: Join | None = draw(st.sampled_from([None, "any"]))
    for term in draw(st.lists(terms(catalogue), max_size=4)):
        field = role if term.field == "actor" else term.field
        asked = asked.including(field, term.value, join=join if field in ACTOR_FIELDS else None)
    for term in draw(st.lists(terms(catalogue), max_size=2)):
        asked = asked.excluding(term.field, term.value)
    window = draw(st.none() | near_dates.map(as_range))
    return replace(asked, window=window, sense=draw(st.sampled_from(SENSES)) if window else DEFAULT)


@st.composite
def filters(draw: Draw, catalogue: Directory) -> Filter:
    """Any filter that can be asked of a store, in the form in which the grammar gives it."""
    asked = draw(flat_filters(catalogue))
    more = draw(st.lists(trees(catalogue), max_size=2))
    parts = sensible_row([*asked.parts, *more])
    return replace(asked, parts=row([parts])) if more else asked


def terms(catalogue: Directory) -> st.SearchStrategy[Term]:
    """Any field with any value that a store allows."""
    values = {field.name: sorted(field.names(catalogue).narrow("")) for field in FIELDS.values()}
    return st.sampled_from([Term(field, value) for field in values for value in values[field]])

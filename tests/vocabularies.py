"""Stores of other fields than war: three that are written out, and any that Hypothesis thinks of."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from albab_tui.model.vocabulary import ROLES, STATUSES
from albab_tui.model.vocabulary.sets import SETS
from albab_tui.text.cleaning import clean_line

LABOUR = """\
format: albab-2
title: The dispute at the Orsa shipyard
vocabulary:
  sets: labour
  kinds: {sit-in: {label: sit-in strike, glyph: ⌂, ascii: I, hue: green, lasts: yes}, leaflet: {lasts: no}}
  statuses: {rumoured: {hue: 280, like: claimed}}
  roles: {steward: {label: shop steward, like: agent}, helper: {}}
  actor_kinds: [{id: kitchen, label: soup kitchen}]
sources: {id: lamp, title: Notes of the Lamp, published: 2031-05-20}
actors:
  - {id: yard, name: Orsa Yard, kind: employer}
  - {id: fitters, name: Fitters of Orsa, kind: union}
  - {id: pot, name: The Pot, kind: kitchen}
events:
  - id: hall
    title: The fitters hold the hall
    kind: sit-in
    status: happened
    date: 2031-05-12/..
    date_why: The notes count the nights.
    actors: {steward: fitters, employer: yard, helper: pot}
    reports: {source: lamp}
  - id: closing
    title: The yard may close the gates
    kind: lockout
    status: rumoured
    actors: {employer: yard}
    reports: {source: lamp, by_description: a guard}
  - id: call
    title: A call to come to the gates
    kind: leaflet
    status: happened
    date: 2031-05-19
    date_why: The leaflet bears that day.
    actors: {agent: fitters}
    reports: {source: lamp}
"""
"""Own words of every sort beside those of a set."""

POLITICS = """\
format: albab-2
title: A law on harbours
vocabulary: politics
sources: {id: gazette, title: The Gazette, published: 2031-06-01}
actors:
  - {id: house, name: House of Norland, kind: assembly}
  - {id: tide, name: Tide, kind: political party}
events:
  - id: bill
    title: A bill on harbours
    kind: law
    status: proposed
    date: 2031-07-01
    date_why: The order of the day names it.
    actors: {supporter: tide}
    reports: {source: gazette}
  - id: march
    title: Dockers march
    kind: protest
    status: happened
    date: 2031-05-30
    date_why: The paper saw it.
    actors: {agent: house}
    reports: {source: gazette}
"""
"""A set as it is."""

ACCIDENTS = """\
format: albab-2
title: The ferry Orsa
vocabulary: accidents
sources: {id: log, title: Log of the coast guard, published: 2031-02-02}
actors:
  - {id: line, name: Orsa Line, kind: company}
  - {id: guard, name: Coast guard, kind: rescue service}
events:
  - id: lost
    title: The ferry turns over
    kind: collision
    status: suspected
    date: 2031-02-01T23:10
    date_why: The log has the minute.
    actors: {operator: line}
    reports: {source: log, by: guard}
  - id: boats
    title: Boats search all night
    kind: rescue
    status: happened
    date: 2031-02-01/2031-02-02
    date_why: The log has both days.
    actors: {rescuer: guard}
    reports: {source: log}
  - id: probe
    title: What went on board
    kind: memorial
    status: happened
    reports: {source: log}
"""
"""A set, and a kind that nobody defined."""

FIELDS = {"labour": LABOUR, "politics": POLITICS, "accidents": ACCIDENTS}

SORTS = ("kinds", "statuses", "roles", "actor_kinds")

names = (
    st.text(min_size=1, max_size=12).map(clean_line).filter(lambda text: 0 < len(text) <= 40 and text.strip() == text)
)
"""What may be an id or a label, as it stands after cleaning."""

_SIGNS = ("⌓⌑⌀Ωλ", "jxzqZ")
"""Signs in Unicode and in ASCII that no built-in word has."""
_hues = st.integers(0, 359).map(str) | st.sampled_from(["red", "blue"])


def _words(sort: str) -> st.SearchStrategy[list[dict[str, Any]]]:
    more: dict[str, st.SearchStrategy[Any]] = {"label": names, "meaning": names, "hue": _hues}
    if sort == "kinds":
        more["lasts"] = st.sampled_from(["yes", "no", "either"])
    if likes := {"statuses": STATUSES, "roles": ROLES}.get(sort):
        more["like"] = st.sampled_from(likes)
    more |= {"glyph": st.sampled_from(_SIGNS[0]), "ascii": st.sampled_from(_SIGNS[1])} if sort == "kinds" else {}
    word = st.fixed_dictionaries({"id": names}, optional=more)
    once = [lambda each, form=form: each.get(form, each["id"]) for form in ("id", "glyph", "ascii")]
    return st.lists(word, max_size=3, unique_by=tuple(once))


vocabularies: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"sets": st.lists(st.sampled_from(list(SETS)), unique=True), **{sort: _words(sort) for sort in SORTS}}
)


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Any]:
    """A store with a vocabulary of its own, whose event uses any words, defined or not."""
    held = draw(vocabularies)

    def word(sort: str) -> str:
        defined: list[str] = [each["id"] for each in held[sort]]
        known = st.sampled_from(defined) if defined else names
        return draw(known | names)

    actors = [{"id": id, "name": id.upper(), "kind": word("actor_kinds")} for id in ("a", "b")]
    event = {
        "id": "e", "title": "E", "kind": word("kinds"), "status": word("statuses"), "date": "2031-05",
        "actors": {word("roles"): ["a"], word("roles"): ["b"]}, "reports": [{"source": "s", "by": "a"}],
    }  # fmt: skip
    head = {"format": "albab-2", "title": "T", "vocabulary": held, "sources": [{"id": "s", "title": "S"}]}
    return {**head, "actors": actors, "events": [event]}

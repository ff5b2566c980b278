"""Small changes to a filter that one key makes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from albab_tui.model.catalogue import ANY_ROLE, Catalogue
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.scale import FIRST_YEAR, LAST_YEAR, day_number
from albab_tui.question.filter import Filter
from albab_tui.question.ranges import days
from albab_tui.question.senses import next_sense
from albab_tui.question.terms import SETTINGS

EARLIEST, LATEST = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)
"""The first and the last day of the calendar, by their numbers."""


def next_role(filter: Filter, catalogue: Catalogue) -> Filter:
    """The filter with the next role of the store: any, agent, target, party, ..., and any again."""
    roles = SETTINGS["role"](catalogue)
    place = roles.index(filter.role) + 1 if filter.role in roles else 0
    return replace(filter, role=roles[place % len(roles)])


def other_match(filter: Filter, _: Catalogue) -> Filter:
    """The filter that takes any of its actors instead of all, or all instead of any."""
    return replace(filter, match="any" if filter.match == "all" else "all")


def other_members(filter: Filter, _: Catalogue) -> Filter:
    """The filter with, or without, those who belong to its actors."""
    return replace(filter, members=not filter.members)


def other_sense(filter: Filter, _: Catalogue) -> Filter:
    """The filter whose range of time is meant in the next sense; without one, itself."""
    return replace(filter, sense=next_sense(filter.sense)) if filter.window else filter


def toggle_disputed(filter: Filter, _: Catalogue) -> Filter:
    """The filter that asks for disputed events only, or no longer."""
    return filter.toggling("is", "disputed")


def only_before(filter: Filter, when: Edtf | None) -> Filter:
    """The filter for what lies before a date: up to the day before it."""
    first = _either(when.first_day, when.last_day) if when else None
    begin = filter.window.first_day if filter.window else None
    return filter if first is None else _bounded(filter, begin, first - 1)


def only_after(filter: Filter, when: Edtf | None) -> Filter:
    """The filter for what lies after a date: from the day after it."""
    last = _either(when.last_day, when.first_day) if when else None
    end = filter.window.last_day if filter.window else None
    return filter if last is None else _bounded(filter, last + 1, end)


def _either(one: int | None, other: int | None) -> int | None:
    return other if one is None else one


def _bounded(filter: Filter, begin: int | None, end: int | None) -> Filter:
    """The filter with a range of days; itself where it would hold none, or leave the calendar."""
    inside = all(EARLIEST <= day <= LATEST for day in (begin, end) if day is not None)
    if not inside or (begin is not None and end is not None and begin > end):
        return filter
    return replace(filter, window=days(begin, end))


STEPS: dict[str, Callable[[Filter, Catalogue], Filter]] = {
    "role": next_role,
    "match": other_match,
    "members": other_members,
    "sense": other_sense,
    "disputed": toggle_disputed,
}
"""Each step by the name that the app's commands use."""


def describe(filter: Filter) -> str:
    """How a filter's actors are meant, in words: "all of the actors, as agent, with members"."""
    waiting = "" if filter.values("actor") or any(t.field == "actor" for t in filter.without) else "; no actor yet: a"
    role = "in any role" if filter.role == ANY_ROLE else f"as {filter.role}"
    members = "with members" if filter.members else "without members"
    return f"{filter.match} of the actors, {role}, {members}{waiting}"

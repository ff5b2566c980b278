"""Small changes to a filter that one key makes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from msgspec.structs import replace

from albab_tui.model.edtf import Edtf, between
from albab_tui.model.event import ROLES, Role
from albab_tui.question.filter import Filter

_ROLES: tuple[Role | Literal["any"], ...] = ("any", *ROLES)


def next_role(filter: Filter) -> Filter:
    """The filter with the next role: any, agent, target, speaker, mentioned, and any again."""
    return replace(filter, role=_ROLES[(_ROLES.index(filter.role) + 1) % len(_ROLES)])


def other_match(filter: Filter) -> Filter:
    """The filter that takes any of its actors instead of all, or all instead of any."""
    return replace(filter, match="any" if filter.match == "all" else "all")


def other_members(filter: Filter) -> Filter:
    """The filter with, or without, those who belong to its actors."""
    return replace(filter, members=not filter.members)


def other_certainty(filter: Filter) -> Filter:
    """The filter whose range of time is meant certainly instead of possibly, or the reverse; without one, itself."""
    return replace(filter, certainly=not filter.certainly) if filter.window else filter


def toggle_disputed(filter: Filter) -> Filter:
    """The filter that asks for disputed events only, or no longer."""
    return filter.toggling("is", "disputed")


def only_before(filter: Filter, when: Edtf | None) -> Filter:
    """The filter for what lies before a date: up to the day before it."""
    first = (when.earliest or when.latest) if when else None
    if first is None or first == date.min:
        return filter
    begin = filter.window.earliest if filter.window else None
    return _bounded(filter, begin, first - timedelta(days=1))


def only_after(filter: Filter, when: Edtf | None) -> Filter:
    """The filter for what lies after a date: from the day after it."""
    last = (when.latest or when.earliest) if when else None
    if last is None or last == date.max:
        return filter
    end = filter.window.latest if filter.window else None
    return _bounded(filter, last + timedelta(days=1), end)


def _bounded(filter: Filter, begin: date | None, end: date | None) -> Filter:
    if begin and end and begin > end:
        return filter
    window = between(begin, end) if begin or end else None
    return replace(filter, window=window, certainly=filter.certainly and window is not None)


STEPS: dict[str, Callable[[Filter], Filter]] = {
    "role": next_role,
    "match": other_match,
    "members": other_members,
    "certainly": other_certainty,
    "disputed": toggle_disputed,
}
"""Each step by the name that the app's commands use."""


def describe(filter: Filter) -> str:
    """How a filter's actors are meant, in words: "all of the actors, as agent, with members"."""
    waiting = "" if filter.values("actor") or any(t.field == "actor" for t in filter.without) else "; no actor yet: a"
    role = "in any role" if filter.role == "any" else f"as {filter.role}"
    members = "with members" if filter.members else "without members"
    return f"{filter.match} of the actors, {role}, {members}{waiting}"

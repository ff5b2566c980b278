"""Small changes to a filter that one key makes."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from albab_tui.model.directory import ANY_ROLE, Directory
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.scale import DAY, FIRST_YEAR, LAST_YEAR, day_number
from albab_tui.question.fields import SETTINGS, FieldName
from albab_tui.question.filter import Filter
from albab_tui.question.manner import Manner, asked_fields
from albab_tui.question.plain_parts import field_of
from albab_tui.question.ranges import days
from albab_tui.question.senses import next_sense
from albab_tui.question.tree import Node, Not, Term, any_of, with_leaves

Step = tuple[Filter, Manner]
"""A filter, and how the panes ask for actors."""

EARLIEST, LATEST = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)
"""The first and the last day of the calendar, by their numbers."""


def next_role(filter: Filter, manner: Manner, directory: Directory) -> Step:
    """The next role of the store for the actors asked for: any, agent, target, party, ..., and any again.

    Where they are asked for in several roles already these stay, and only how the panes ask changes.
    """
    roles = SETTINGS["role"](directory)
    place = roles.index(manner.role) + 1 if manner.role in roles else 0
    after = replace(manner, role=roles[place % len(roles)])
    if set(asked_fields(filter)) - {manner.actor}:
        return filter, after
    return replace(filter, parts=tuple(_renamed(part, manner.actor, after.actor) for part in filter.parts)), after


def _renamed(part: Node, old: FieldName, new: FieldName) -> Node:
    """A plain part, or one that is left out, that asks with another field; all else as it is."""
    plain = part.part if isinstance(part, Not) and isinstance(part.part, Term) else part
    if field_of(plain) != old:
        return part
    return with_leaves(part, lambda leaf: Term(new, leaf.value) if isinstance(leaf, Term) else leaf)


def other_match(filter: Filter, manner: Manner, _: Directory) -> Step:
    """Any of the actors asked for instead of all, or all instead of any."""
    after = replace(manner, match="any" if manner.match == "all" else "all")
    terms = [Term(manner.actor, value) for value in filter.values(manner.actor)]
    joined = [any_of(terms)] if terms and after.match == "any" else terms
    return replace(filter, parts=(*filter.releasing(manner.actor).parts, *joined)), after


def other_members(filter: Filter, manner: Manner, _: Directory) -> Step:
    """With, or without, those who belong to the actors."""
    return replace(filter, members=not filter.members), manner


def other_sense(filter: Filter, manner: Manner, _: Directory) -> Step:
    """The range of time in the next sense; without one nothing changes."""
    return (replace(filter, sense=next_sense(filter.sense)) if filter.window else filter), manner


def toggle_disputed(filter: Filter, manner: Manner, _: Directory) -> Step:
    """Disputed events only, or no longer."""
    return filter.toggling("is", "differs"), manner


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


def only_within(filter: Filter, stretch: tuple[int, int]) -> Filter:
    """The filter for what lies in a stretch, widened to whole days: its first second, and the first second after it."""
    first, last = stretch[0] // DAY, (stretch[1] - 1) // DAY
    return replace(filter, window=days(max(first, EARLIEST), min(last, LATEST)))


def _either(one: int | None, other: int | None) -> int | None:
    return other if one is None else one


def _bounded(filter: Filter, begin: int | None, end: int | None) -> Filter:
    """The filter with a range of days; itself where it would hold none, or leave the calendar."""
    inside = all(EARLIEST <= day <= LATEST for day in (begin, end) if day is not None)
    if not inside or (begin is not None and end is not None and begin > end):
        return filter
    return replace(filter, window=days(begin, end))


STEPS: dict[str, Callable[[Filter, Manner, Directory], Step]] = {
    "role": next_role,
    "match": other_match,
    "members": other_members,
    "sense": other_sense,
    "disputed": toggle_disputed,
}
"""Each step by the name that the app's commands use."""


def describe(filter: Filter, manner: Manner) -> str:
    """How the actors of the panes are meant, in words: "all of the actors, as agent, with members"."""
    fields = asked_fields(filter)
    waiting = "" if fields else "; no actor yet: a"
    if set(fields) - {manner.actor}:
        waiting = "; those in other roles keep theirs"
    role = "in any role" if manner.role == ANY_ROLE else f"as {manner.role}"
    members = "with members" if filter.members else "without members"
    return f"{manner.match} of the actors, {role}, {members}{waiting}"

"""Which events belong beside one another: plans and what carried them out, and what a reader will want to see too."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.model.event import Event


class Links(Struct, frozen=True):
    """Ids of the events to which one event leads; each stands in one group only."""

    carries_out: tuple[str, ...] = ()
    """The plans that it carries out."""
    done_by: tuple[str, ...] = ()
    """The events that carry it out."""
    see_also: tuple[str, ...] = ()
    """Those it names as related, then those that name it."""

    @property
    def all(self) -> tuple[str, ...]:
        """Every one, in the order in which they are shown."""
        return self.carries_out + self.done_by + self.see_also


def links(events: Iterable[Event]) -> dict[str, Links]:
    """The links of each event, by its id; every link leads back too."""
    events = tuple(events)
    done_by = _turned((event.id, event.fulfils) for event in events)
    named_by = _turned((event.id, event.related) for event in events)
    found = {}
    for event in events:
        plans, deeds = tuple(dict.fromkeys(event.fulfils)), tuple(done_by.get(event.id, ()))
        beside = dict.fromkeys((*event.related, *named_by.get(event.id, ())))
        found[event.id] = Links(plans, deeds, tuple(id for id in beside if id not in (*plans, *deeds, event.id)))
    return found


def _turned(pairs: Iterable[tuple[str, Iterable[str]]]) -> dict[str, dict[str, None]]:
    """For each id that is named, the ids that name it."""
    found: dict[str, dict[str, None]] = {}
    for id, named in pairs:
        for each in named:
            found.setdefault(each, {})[id] = None
    return found

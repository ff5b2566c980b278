"""Rules silenced for one event, with a reason."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from functools import cached_property

from albab_tui.findings import Path
from albab_tui.model.store import Store


@dataclass
class Waivers:
    """What a store silences, and how often each waiver was of use."""

    store: Store
    known: Set[str]
    """Names of all rules."""
    judged: Set[str]
    """Names of the rules that were put to the store this time."""
    on_texts: Set[str] = frozenset()
    """Names of those among them that need the articles' texts."""
    unread: Set[str] = frozenset()
    """Ids of the sources whose text could not be read."""
    used: set[tuple[int, str]] = field(default_factory=set)
    """Events, by place, and rules for which a waiver silenced something."""

    @cached_property
    def _waived(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(waiver.rule for waiver in event.waivers) for event in self.store.events)

    @cached_property
    def _sources(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(report.source for report in event.reports) for event in self.store.events)

    def idle(self, index: int, name: str) -> bool:
        """Whether a rule was put to all of an event, and its waiver was of no use."""
        is_unread = name in self.on_texts and not self._sources[index].isdisjoint(self.unread)
        judged = name in self.judged and not is_unread
        return judged and (index, name) not in self.used

    def silence(self, name: str, path: Path) -> bool:
        """Whether the event at the path's beginning waives the rule."""
        match path:
            case ("events", int(index), *_) if 0 <= index < len(self._waived) and name in self._waived[index]:
                self.used.add((index, name))
                return True
        return False

"""What adds up over the events of an answer; nothing of an event is kept but what it adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from albab_tui.answers.entries import ActorEntry, SourceEntry, UsedWords
from albab_tui.answers.named import NamedIds
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.actor import Actor
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import Word

_DEEPEST = 8
"""Levels of affiliation that a list of actors is indented by; what lies deeper stands there too."""


class Tally:
    """Sums over events, taken one by one."""

    def __init__(self, archive: Archive, *, members: bool) -> None:
        """Begin with nothing; with `members`, who belongs to an actor counts for it too."""
        self._archive = archive
        self._members = members
        self.named = NamedIds(archive.names)
        """What the events name."""
        self.differing = 0
        """Events on which anything differs, be it in words only."""
        self.disputed = 0
        """Events on which reports differ."""
        self.single_origin = 0
        self.undated = 0
        self._kinds: Counter[str] = Counter()
        self._statuses: Counter[str] = Counter()
        self._roles: Counter[str] = Counter()
        self._parts: Counter[tuple[str, str]] = Counter()
        self._involved: Counter[str] = Counter()
        self._quoted: Counter[str] = Counter()
        self._sourced: Counter[str] = Counter()
        self._reports: Counter[str] = Counter()

    def take(self, dossier: Dossier) -> None:
        """Add one event."""
        self.differing += dossier.differs
        self.disputed += bool(dossier.disputed_on)
        self.single_origin += len(dossier.origins) == 1
        self._take_event(dossier.event)
        self._take_actors(dossier)
        self._sourced.update(dossier.sources)
        self._reports.update(report.source for report in dossier.event.reports)
        self.named.take(dossier)

    def _take_event(self, event: Event) -> None:
        self.undated += event.date is None
        self._kinds[event.kind] += 1
        self._statuses[event.status] += 1
        self._roles.update(role for role, ids in event.actors.items() if ids)

    def _take_actors(self, dossier: Dossier) -> None:
        cast = dossier.involved if self._members else dossier.named
        self._parts.update((role, id) for role, ids in cast.items() for id in ids)
        self._involved.update(set().union(*cast.values()))
        self._quoted.update(dossier.claiming if self._members else dossier.claimants)

    @property
    def statuses(self) -> tuple[tuple[Word, int], ...]:
        """Events by status, where there are any."""
        words = self._archive.names.words.statuses.used(self._statuses)
        return tuple((word, self._statuses[word.id]) for word in words)

    @property
    def actors(self) -> tuple[ActorEntry, ...]:
        """Everyone with a role or a word in the events, and whom they belong to, in the order of affiliation."""
        affiliations = self._archive.names.affiliations
        ids = (id for root in affiliations.roots for id in affiliations.members(root))
        return tuple(self._actor(id) for id in ids if self._has(id))

    def _has(self, id: str) -> bool:
        return id in self._involved or id in self._quoted

    def _actor(self, id: str) -> ActorEntry:
        names = self._archive.names
        return ActorEntry(
            actor=names.actors[id],
            depth=min(sum(map(self._has, names.affiliations.lineage(id))) - 1, _DEEPEST),
            events=self._involved[id],
            roles=tuple((word, self._parts[word.id, id]) for word in names.roles if self._parts[word.id, id]),
            quoted=self._quoted[id],
        )

    @property
    def sources(self) -> tuple[SourceEntry, ...]:
        """The sources on which the events rest, in the store's order."""
        return tuple(
            SourceEntry(
                source=source,
                events=self._sourced[source.id],
                reports=self._reports[source.id],
            )
            for source in self._archive.names.sources.values()
            if source.id in self._sourced
        )

    def words(self, actors: Iterable[Actor]) -> UsedWords:
        """The kinds, statuses and roles of the events, and the kinds of these actors, in the vocabulary's order."""
        words = self._archive.names.words
        return UsedWords(
            sets=self._archive.about.sets,
            kinds=words.kinds.used(self._kinds),
            statuses=words.statuses.used(self._statuses),
            roles=words.roles.used(self._roles),
            actor_kinds=words.actor_kinds.used(actor.kind for actor in actors),
        )

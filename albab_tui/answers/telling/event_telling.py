"""An event as it is told, section by section, what matters most first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from albab_tui.answers.telling.disagreement import Disagreement, disagreement
from albab_tui.answers.telling.note import Note, Quoting
from albab_tui.answers.telling.sections import (
    Dating,
    Fact,
    Facts,
    Link,
    Linked,
    Remark,
    Reports,
    Section,
    SignedName,
    Standing,
    Undone,
)
from albab_tui.answers.telling.sentences import flow
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.grounds import grounds
from albab_tui.evidence.in_words import position_words, support_words
from albab_tui.evidence.links import Links
from albab_tui.model.wording import spell


class EventTelling:
    """One event; each part of it is composed when it is asked for, so that whoever wants facts pays for no words."""

    def __init__(self, dossier: Dossier, archive: Archive, first: int = 1, quoting: Quoting | None = None) -> None:
        """Take what is known of the event; `first` is the number of its first report.

        With `quoting` its reports quote their passages.
        """
        self.dossier = dossier
        self.event = dossier.event
        self._archive = archive
        self._first = first
        self._quoting = quoting

    @property
    def when(self) -> str:
        """Its date in words."""
        return spell(self.event.date)

    @property
    def traits(self) -> tuple[str, ...]:
        """Names of the traits (as in ``is:``) that hold."""
        return self._archive.traits(self.dossier)

    @property
    def links(self) -> Links:
        """Ids of the events to which it leads."""
        return self._archive.links(self.event.id)

    @property
    def origins(self) -> tuple[str, ...]:
        """The independent voices behind it."""
        sources = self._archive.names.sources
        names = (origin.name for origin in self.dossier.origins)
        return tuple(sources[name].title if name in sources else name for name in names)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Its reports with their numbers."""
        names, quoting = self._archive.names, self._quoting
        return tuple(
            Note(number, report, names, quoting(report) if quoting else None)
            for number, report in enumerate(self.event.reports, self._first)
        )

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """What its reports differ on."""
        notes = {id(note.report): note for note in self.notes}
        names = self._archive.names
        return tuple(disagreement(each, notes, names, names.event_title) for each in self.dossier.disputes)

    def sections(self) -> Iterator[Section]:
        """All that is told of it below its title; what there is nothing of is left out."""
        event = self.event
        yield Standing(self.dossier.kind, self.dossier.status, support_words(self.dossier))
        yield Dating(self.when, tuple(map(flow, grounds(self.dossier, self._archive.names))))
        yield from self.disagreements
        yield from _remark("Why they differ", event.differs_why)
        if facts := (*self._roles(), *self._surroundings()):
            yield Facts(facts)
        yield from _remark("", event.summary)
        yield from _remark("Outside the sources", event.outside)
        yield Reports(support_words(self.dossier), self.notes)
        yield from self._linked()
        if "unfulfilled" in self.traits:
            yield Undone("No article in this store reports it done.")

    def _roles(self) -> Iterator[Fact]:
        names = self._archive.names
        given = {role: ids for role, ids in self.event.actors.items() if ids}
        for role in names.words.roles.used(given):
            actors = (SignedName(names.actor_name(id), names.actor_kind(id)) for id in given[role.id])
            yield Fact(role.heading, tuple(actors), role)

    def _surroundings(self) -> Iterator[Fact]:
        event, names = self.event, self._archive.names
        position = position_words(event.latitude, event.longitude)
        for label, words in (
            ("Where", tuple(map(names.place_name, event.places))),
            ("Position", (position,) if position else ()),
            ("Tags", event.tags),
        ):
            if words:
                yield Fact(label, tuple(map(SignedName, words)))

    def _linked(self) -> Iterator[Linked]:
        links = self.links
        for label, ids in (
            ("Carries out", links.carries_out),
            ("Done by", links.done_by),
            ("See also", links.see_also),
        ):
            if ids:
                yield Linked(label, tuple(map(self._link, ids)))

    def _link(self, id: str) -> Link:
        other = self._archive.dossier(id)
        return Link(id, other.event.title, spell(other.event.date)) if other else Link(id, id, "")


def _remark(label: str, text: str | None) -> Iterator[Remark]:
    if text:
        yield Remark(label, flow(text))

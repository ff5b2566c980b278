"""What a citation says of an event, or of one of its reports, in no format yet."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.answers.citations.citation_keys import event_key, report_key
from albab_tui.answers.citations.reference import Reference, reference
from albab_tui.answers.telling.sentences import flow
from albab_tui.archive.about import About
from albab_tui.evidence.in_words import paragraph_words
from albab_tui.model.directory import Directory
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.wording import spell


class CitedStore(Struct, frozen=True):
    """The store that is cited, so that others find the same one."""

    about: About
    sha256: str
    """Hash of its file, in hexadecimal."""
    version: str
    """The program's."""

    @property
    def words(self) -> str:
        """The store in one line: "“Battle of al-Bab” (event store, CC-BY-4.0), sha256 0f…; albab-tui 0.2.0"."""
        license = f", {flow(self.about.license)}" if self.about.license else ""
        return f"“{flow(self.about.title)}” (event store{license}), sha256 {self.sha256}; albab-tui {self.version}"


class PlaceInSource(Struct, frozen=True):
    """Paragraphs of one source."""

    reference: Reference
    paragraphs: tuple[int, ...]

    @property
    def words(self) -> str:
        """The source's id with the paragraphs: "000 ¶2, 5"."""
        return f"{self.reference.source} {paragraph_words(self.paragraphs)}".rstrip()


class EventCitation(Struct, frozen=True, kw_only=True):
    """An event of a store with the passages that tell of it."""

    key: str
    event: str
    """The event's id."""
    title: str
    date: str
    """The event's date in words."""
    passages: tuple[PlaceInSource, ...]
    store: CitedStore

    @property
    def where(self) -> str:
        """The event's id with its passages: "event joint-strikes; 000 ¶2; 004 ¶1–3"."""
        return "; ".join((f"event {self.event}", *(passage.words for passage in self.passages)))


def event_citation(event: Event, names: Directory, store: CitedStore) -> EventCitation:
    """The citation of an event with all its reports, each source once."""
    return _cited(event, event_key(store.about.title, event.id), event.reports, names, store)


def report_citation(event: Event, report: Report, names: Directory, store: CitedStore) -> EventCitation:
    """The citation of one report of an event."""
    key = report_key(store.about.title, event.id, report.source, report.paragraphs)
    return _cited(event, key, (report,), names, store)


def _cited(event: Event, key: str, reports: Iterable[Report], names: Directory, store: CitedStore) -> EventCitation:
    paragraphs: dict[str, set[int]] = {}
    for report in reports:
        paragraphs.setdefault(report.source, set()).update(report.paragraphs)
    passages = tuple(
        PlaceInSource(reference(names.sources[source], store.about.title), tuple(sorted(numbers)))
        for source, numbers in paragraphs.items()
    )
    return EventCitation(
        key=key, event=event.id, title=flow(event.title), date=spell(event.date), passages=passages, store=store
    )

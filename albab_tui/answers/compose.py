"""From a selection to an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count

from msgspec.structs import replace

from albab_tui.answers.answer import ActorEntry, Answer, Counts, EventEntry, Head, Note, SourceEntry
from albab_tui.answers.disagreement import disagreement
from albab_tui.answers.named import actors_named, places_named, questions_answered
from albab_tui.answers.wording import used_words
from albab_tui.archive.protocol import Archive, Selection
from albab_tui.evidence.basis import report_basis
from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.evidence.words import cited_words, claimant_words, figure_words, reply_words, support_words
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.vocabulary import Word
from albab_tui.model.wording import spell
from albab_tui.question.printing import print_filter
from albab_tui.question.traits import traits
from albab_tui.question.tree import Leaf, Words, with_leaves
from albab_tui.question.view import View
from albab_tui.text.cleaning import clean_line
from albab_tui.version import __version__

_DEEPEST = 8
"""Levels of affiliation that a list of actors is indented by; what lies deeper stands there too."""


def compose(archive: Archive, selection: Selection, view: View, sha256: str) -> Answer:
    """The answer that a selection gives.

    Args:
        archive: what was asked.
        selection: the events found.
        view: what to come back to, with the selection's filter; its command goes into the answer.
        sha256: hash of the store's file, in hexadecimal.
    """
    catalogue, dossiers = archive.evidence.catalogue, tuple(selection.dossiers())
    store = catalogue.store
    numbers = count(1)
    view, actors = _clean(view), _actors(dossiers, catalogue, members=selection.filter.members)
    named = actors_named(dossiers, catalogue, [entry.actor.id for entry in actors])
    return Answer(
        title=store.title,
        description=store.description,
        license=store.license,
        store=Head(format=store.format, timezone=store.timezone, articles=store.articles),
        counts=_counts(archive, selection, dossiers),
        events=tuple(_event(dossier, archive.evidence, numbers) for dossier in dossiers),
        actors=actors,
        named=named,
        places=places_named(dossiers, catalogue),
        questions=questions_answered(dossiers, catalogue),
        sources=_sources(dossiers, catalogue),
        words=used_words(dossiers, (*(entry.actor for entry in actors), *named), catalogue),
        filter=print_filter(view.filter),
        sense=None if view.filter.window is None else view.filter.sense,
        view=view,
        sha256=sha256,
        version=__version__,
    )


def _clean(view: View) -> View:
    """The view without what a path or searched words may hold that would drive a terminal."""
    parts = tuple(with_leaves(part, _cleaned) for part in view.filter.parts)
    return replace(view, store=view.store and clean_line(view.store), filter=replace(view.filter, parts=parts))


def _cleaned(leaf: Leaf) -> Leaf:
    return Words(clean_line(leaf.text)) if isinstance(leaf, Words) else leaf


def _counts(archive: Archive, selection: Selection, dossiers: Sequence[Dossier]) -> Counts:
    events = [dossier.event for dossier in dossiers]
    statuses = Counter(event.status for event in events)
    words = archive.evidence.catalogue.words
    return Counts(
        shown=selection.count,
        total=archive.total,
        statuses=tuple((word, statuses[word.id]) for word in words.statuses.used(statuses)),
        disputed=selection.differing,
        single_origin=sum(len(dossier.origins) == 1 for dossier in dossiers),
        undated=sum(event.date is None for event in events),
        undated_left_out=selection.left_out.undated,
        possibly_only=selection.left_out.not_certain,
    )


def _event(dossier: Dossier, evidence: Evidence, numbers: count[int]) -> EventEntry:
    event, catalogue = dossier.event, evidence.catalogue
    notes = tuple(_note(next(numbers), report, catalogue) for report in event.reports)
    by_report = {id(note.report): note for note in notes}
    return EventEntry(
        event=event,
        kind=dossier.kind,
        status=dossier.status,
        when=spell(event.date),
        basis=dossier.basis,
        actors=_cast(event, catalogue),
        places=tuple(map(catalogue.place_name, event.places)),
        traits=traits(dossier, evidence),
        origins=tuple(_origin(origin.name, catalogue) for origin in dossier.origins),
        support=support_words(dossier),
        disagreements=tuple(disagreement(dispute, by_report, catalogue) for dispute in dossier.disputes),
        notes=notes,
    )


def _cast(event: Event, catalogue: Catalogue) -> tuple[tuple[Word, tuple[str, ...]], ...]:
    given = {role: tuple(map(catalogue.actor_name, ids)) for role, ids in event.actors.items() if ids}
    return tuple((word, given[word.id]) for word in catalogue.words.roles.used(given))


def _origin(name: str, catalogue: Catalogue) -> str:
    source = catalogue.sources.get(name)
    return source.title if source else name


def _note(number: int, report: Report, catalogue: Catalogue) -> Note:
    return Note(
        number=number,
        report=report,
        cited=cited_words(report),
        claimant=claimant_words(report, catalogue),
        basis=report_basis(report),
        figures=tuple(figure_words(figure, catalogue) for figure in report.figures),
        answers=tuple(reply_words(reply, catalogue) for reply in report.answers),
    )


def _actors(dossiers: Iterable[Dossier], catalogue: Catalogue, *, members: bool) -> tuple[ActorEntry, ...]:
    """Everyone with a role or a word in the events, and whom they belong to, in the order of affiliation."""
    roles: Counter[tuple[str, str]] = Counter()
    involved: Counter[str] = Counter()
    quoted: Counter[str] = Counter()
    for dossier in dossiers:
        cast = dossier.involved if members else dossier.named
        roles.update((role, id) for role, ids in cast.items() for id in ids)
        involved.update(set().union(*cast.values()))
        quoted.update(dossier.claiming if members else dossier.claimants)
    present = involved.keys() | quoted.keys()
    return tuple(
        ActorEntry(
            actor=catalogue.actors[id],
            depth=min(sum(above in present for above in catalogue.affiliations.lineage(id)) - 1, _DEEPEST),
            events=involved[id],
            roles=tuple((word, roles[word.id, id]) for word in catalogue.roles if roles[word.id, id]),
            quoted=quoted[id],
        )
        for root in catalogue.affiliations.roots
        for id in catalogue.affiliations.members(root)
        if id in present
    )


def _sources(dossiers: Sequence[Dossier], catalogue: Catalogue) -> tuple[SourceEntry, ...]:
    events = Counter(id for dossier in dossiers for id in dossier.sources)
    reports = Counter(report.source for dossier in dossiers for report in dossier.event.reports)
    return tuple(
        SourceEntry(
            source=source,
            published=spell(source.day) if source.day else "day unknown",
            events=events[source.id],
            reports=reports[source.id],
        )
        for source in catalogue.store.sources
        if source.id in events
    )

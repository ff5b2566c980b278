"""From a selection to an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from albab_tui.answers.answer import ActorEntry, Answer, Counts, Head, SourceEntry
from albab_tui.answers.named import actors_named, places_named, questions_answered
from albab_tui.answers.tellings import Tellings
from albab_tui.answers.wording import used_words
from albab_tui.archive.protocol import Archive, Selection
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.directory import Directory
from albab_tui.model.wording import spell
from albab_tui.question.printing import print_filter
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
    about, names, dossiers = archive.about, archive.names, tuple(selection.dossiers())
    view, actors = _clean(view), _actors(dossiers, names, members=selection.filter.members)
    named = actors_named(dossiers, names, [entry.actor.id for entry in actors])
    return Answer(
        title=about.title,
        description=about.description,
        license=about.license,
        store=Head(format=about.format, timezone=about.timezone, articles=about.articles),
        counts=_counts(archive, selection, dossiers),
        events=Tellings(archive, selection),
        actors=actors,
        named=named,
        places=places_named(dossiers, names),
        questions=questions_answered(dossiers, names),
        sources=_sources(dossiers, names),
        words=used_words(dossiers, (*(entry.actor for entry in actors), *named), archive),
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
    return replace(leaf, text=clean_line(leaf.text)) if isinstance(leaf, Words) else leaf


def _counts(archive: Archive, selection: Selection, dossiers: Sequence[Dossier]) -> Counts:
    events = [dossier.event for dossier in dossiers]
    statuses = Counter(event.status for event in events)
    words = archive.names.words
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


def _actors(dossiers: Iterable[Dossier], names: Directory, *, members: bool) -> tuple[ActorEntry, ...]:
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
            actor=names.actors[id],
            depth=min(sum(above in present for above in names.affiliations.lineage(id)) - 1, _DEEPEST),
            events=involved[id],
            roles=tuple((word, roles[word.id, id]) for word in names.roles if roles[word.id, id]),
            quoted=quoted[id],
        )
        for root in names.affiliations.roots
        for id in names.affiliations.members(root)
        if id in present
    )


def _sources(dossiers: Sequence[Dossier], names: Directory) -> tuple[SourceEntry, ...]:
    events = Counter(id for dossier in dossiers for id in dossier.sources)
    reports = Counter(report.source for dossier in dossiers for report in dossier.event.reports)
    return tuple(
        SourceEntry(
            source=source,
            published=spell(source.day) if source.day else "day unknown",
            events=events[source.id],
            reports=reports[source.id],
        )
        for source in names.sources.values()
        if source.id in events
    )

"""The words of the vocabulary that an answer uses."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.answers.answer import UsedWords
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.actor import Actor


def used_words(dossiers: Iterable[Dossier], actors: Iterable[Actor], archive: Archive) -> UsedWords:
    """The kinds, statuses and roles of the events, and the kinds of the actors, in the vocabulary's order."""
    events = [dossier.event for dossier in dossiers]
    words = archive.names.words
    return UsedWords(
        sets=archive.about.sets,
        kinds=words.kinds.used(event.kind for event in events),
        statuses=words.statuses.used(event.status for event in events),
        roles=words.roles.used(role for event in events for role, ids in event.actors.items() if ids),
        actor_kinds=words.actor_kinds.used(actor.kind for actor in actors),
    )

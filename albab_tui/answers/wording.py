"""The words of the vocabulary that an answer uses."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.answers.answer import ActorEntry, UsedWords
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.vocabulary import Words


def used_words(dossiers: Iterable[Dossier], actors: Iterable[ActorEntry], words: Words) -> UsedWords:
    """The kinds, statuses and roles of the events, and the kinds of the actors, in the vocabulary's order."""
    events = [dossier.event for dossier in dossiers]
    return UsedWords(
        kinds=words.kinds.used(event.kind for event in events),
        statuses=words.statuses.used(event.status for event in events),
        roles=words.roles.used(role for event in events for role, ids in event.actors.items() if ids),
        actor_kinds=words.actor_kinds.used(entry.actor.kind for entry in actors),
    )

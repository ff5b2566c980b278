"""The words of the vocabulary that an answer uses."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.answers.answer import UsedWords
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.actor import Actor
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.vocabulary import Vocabulary


def used_words(dossiers: Iterable[Dossier], actors: Iterable[Actor], catalogue: Catalogue) -> UsedWords:
    """The kinds, statuses and roles of the events, and the kinds of the actors, in the vocabulary's order."""
    events = [dossier.event for dossier in dossiers]
    words, vocabulary = catalogue.words, catalogue.store.vocabulary
    return UsedWords(
        sets=(vocabulary or Vocabulary()).sets,
        kinds=words.kinds.used(event.kind for event in events),
        statuses=words.statuses.used(event.status for event in events),
        roles=words.roles.used(role for event in events for role, ids in event.actors.items() if ids),
        actor_kinds=words.actor_kinds.used(actor.kind for actor in actors),
    )

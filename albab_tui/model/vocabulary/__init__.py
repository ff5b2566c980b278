"""Vocabularies: the kinds of events and actors, the statuses and the roles that a store may use, as data."""

from albab_tui.model.vocabulary.definitions import ActorKind, Kind, Role, Status, Vocabulary
from albab_tui.model.vocabulary.word import ROLES, STATUSES, Lasts, RoleName, StatusName, Word
from albab_tui.model.vocabulary.words import WordList, Words, words_of

__all__ = [
    "ROLES",
    "STATUSES",
    "ActorKind",
    "Kind",
    "Lasts",
    "Role",
    "RoleName",
    "Status",
    "StatusName",
    "Vocabulary",
    "Word",
    "WordList",
    "Words",
    "words_of",
]

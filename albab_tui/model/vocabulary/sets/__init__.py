"""The built-in sets of words, by the names that stores give them."""

from albab_tui.model.vocabulary.definitions import SetName
from albab_tui.model.vocabulary.sets.accidents import ACCIDENTS
from albab_tui.model.vocabulary.sets.common import COMMON
from albab_tui.model.vocabulary.sets.conflict import CONFLICT
from albab_tui.model.vocabulary.sets.history import HISTORY
from albab_tui.model.vocabulary.sets.labour import LABOUR
from albab_tui.model.vocabulary.sets.politics import POLITICS
from albab_tui.model.vocabulary.sets.wordset import WordSet

SETS: dict[SetName, WordSet] = {
    "conflict": CONFLICT,
    "politics": POLITICS,
    "accidents": ACCIDENTS,
    "labour": LABOUR,
    "history": HISTORY,
}

__all__ = ["COMMON", "SETS", "WordSet"]

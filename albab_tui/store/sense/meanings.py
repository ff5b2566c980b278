"""What each sign means already: to the program, in texts, or among the words of a vocabulary that is being read."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.findings import quoted
from albab_tui.model.vocabulary import Vocabulary
from albab_tui.model.vocabulary.sets import COMMON, SETS, WordSet
from albab_tui.store.reading.levels import Tree
from albab_tui.store.sense.walking import Mapping, mappings, texts_at
from albab_tui.text.signs import PUNCTUATION, SIGNS

_SINGULAR = {"statuses": "status", "kinds": "kind", "roles": "role", "actor_kinds": "kind of actor"}
_FORMS = ("glyph", "ascii")

Owner = tuple[str, str]
"""The sort of a word, and its id."""


class Meanings:
    """The signs that are taken when a store's own words are to have theirs."""

    def __init__(self, vocabulary: Tree) -> None:
        self._words: dict[str, Owner] = {}
        for owner, signs in (*_built_in(vocabulary), *_own(vocabulary)):
            for sign in signs:
                self._words.setdefault(sign, owner)

    def clash(self, sign: str, sort: str, word: Mapping) -> str:
        """What else the sign of a word means; empty where it is free."""
        if meaning := _PROGRAM.get(sign):
            return f"it means {quoted(meaning)}"
        other_sort, id = self._words.get(sign, (sort, word.get("id")))
        if (other_sort, id) == (sort, word.get("id")):
            return ""
        return f"it stands for the {_SINGULAR[other_sort]} {quoted(str(id))}"

    def has(self, sign: str) -> bool:
        """Whether a sign means anything."""
        return sign in self._words or sign in _PROGRAM


def _own(vocabulary: Tree) -> Iterator[tuple[Owner, list[str]]]:
    for sort in _SINGULAR:
        for _, word in mappings(vocabulary, sort):
            if isinstance(id := word.get("id"), str):
                yield (sort, id), [sign for form in _FORMS if isinstance(sign := word.get(form), str) and sign]


def _built_in(vocabulary: Tree) -> Iterator[tuple[Owner, list[str]]]:
    """The words of the sets that are used, each with the signs that the store leaves to it."""
    given = {(owner, form) for owner, form in _redefined(vocabulary)}
    for built_in in (*_sets(vocabulary), COMMON):
        for sort in _SINGULAR:
            for word in getattr(built_in, sort):
                owner = (sort, word.id)
                yield owner, [getattr(word, form) for form in _FORMS if (owner, form) not in given]


def _redefined(vocabulary: Tree) -> Iterator[tuple[Owner, str]]:
    for sort in _SINGULAR:
        for _, word in mappings(vocabulary, sort):
            yield from (((sort, str(word.get("id"))), form) for form in _FORMS if word.get(form))


def _sets(vocabulary: Tree) -> Iterator[WordSet]:
    named = [name for _, name in texts_at(vocabulary, "sets", ())]
    given = isinstance(vocabulary, dict) and "sets" in vocabulary
    wanted = named if given else Vocabulary().sets
    return (words for name, words in SETS.items() if name in wanted)


_PROGRAM = {
    **dict.fromkeys((*PUNCTUATION, *".,:;()'\"-/"), "punctuation"),
    **{mark: sign.meaning for sign in SIGNS for form in (sign.ascii, sign.console, sign.unicode) for mark in form},
}
"""What the program itself draws, in whatever set of signs, and what stands in its texts."""

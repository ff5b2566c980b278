"""The words that one store may use, and what is to be thought of any other."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct

from albab_tui.model.vocabulary.definitions import Definition, Kind, Role, Status, Vocabulary
from albab_tui.model.vocabulary.distinct import with_distinct_signs
from albab_tui.model.vocabulary.sets import COMMON, SETS
from albab_tui.model.vocabulary.word import ROLES, STATUSES, RoleName, StatusName, Word


class WordList:
    """The words of one sort, in order."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._words: dict[str, Word] = {}
        for word in words:
            self._words.setdefault(word.id, word)

    def __iter__(self) -> Iterator[Word]:
        return iter(self._words.values())

    def __contains__(self, id: str) -> bool:
        return id in self._words

    def word_of(self, id: str) -> Word:
        """The word; one that is made of its name alone where the vocabulary has none."""
        return self._words.get(id) or Word(id, id)

    def with_used(self, ids: Iterable[str]) -> tuple[Word, ...]:
        """Every word of the list, then those that are used without being in it, in the order of their first use."""
        return (*self, *(self.word_of(id) for id in dict.fromkeys(ids) if id not in self))

    def used(self, ids: Iterable[str]) -> tuple[Word, ...]:
        """The words that are used, in the order of the list, those that are not in it last."""
        used = dict.fromkeys(ids)
        return tuple(word for word in self.with_used(used) if word.id in used)


class Words(Struct, frozen=True):
    """All words of a store, by their sorts."""

    kinds: WordList
    statuses: WordList
    roles: WordList
    actor_kinds: WordList

    def status_as(self, id: str) -> StatusName:
        """The built-in status that rules treat a status as; what nobody defined is told as fact."""
        like = self.statuses.word_of(id).like
        return like if like in STATUSES else "happened"

    def role_as(self, id: str) -> RoleName | None:
        """The built-in role that a role is, or is like; None where it is none of them."""
        like = self.roles.word_of(id).like
        return like if like in ROLES else None


@lru_cache(maxsize=16)
def words_of(vocabulary: Vocabulary) -> Words:
    """The words of a vocabulary: its sets' and its own, then those that every store has.

    A sign means one thing: the store's own words have theirs first, then kinds in their order, then statuses.
    """
    lists: dict[str, list[Word]] = {}
    own: dict[str, set[str]] = {}
    for sort in ("kinds", "statuses", "roles", "actor_kinds"):
        definitions: tuple[Definition, ...] = getattr(vocabulary, sort)
        lists[sort] = _listed(
            [getattr(SETS[name], sort) for name in vocabulary.sets], definitions, getattr(COMMON, sort)
        )
        own[sort] = {each.id for each in definitions}
    return Words(**{sort: WordList(words) for sort, words in with_distinct_signs(lists, own).items()})


def _listed(of_sets: list[tuple[Word, ...]], own: Iterable[Definition], common: tuple[Word, ...]) -> list[Word]:
    built_in = WordList(word for words in (*of_sets, common) for word in words)
    defined = {each.id: _defined(each, built_in) for each in own}
    ordered = WordList((*(word for words in of_sets for word in words), *defined.values(), *common))
    return [defined.get(word.id, word) for word in ordered]


def _defined(own: Definition, built_in: WordList) -> Word:
    """A store's own word; what it leaves open of a built-in one stays."""
    base = built_in.word_of(own.id)
    return Word(
        id=own.id,
        label=own.label or base.label,
        meaning=own.meaning or base.meaning,
        glyph=own.glyph or base.glyph,
        ascii=own.ascii or base.ascii,
        hue=base.hue if own.degrees is None else own.degrees,
        lasts=(isinstance(own, Kind) and own.lasts) or base.lasts,
        like=(isinstance(own, Status | Role) and own.like) or base.like,
    )

"""One sign, one meaning: of two words with one sign, as two sets may have them, the first keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from msgspec.structs import replace

from albab_tui.model.vocabulary.word import Word


def with_distinct_signs(lists: Mapping[str, Sequence[Word]], own: Mapping[str, Set[str]]) -> dict[str, list[Word]]:
    """The words of every sort, those whose sign is taken without it.

    Args:
        lists: the words, sort by sort, in the order in which they have their signs.
        own: ids of the words that the store defines, which come before all others.
    """
    found = {(sort, word.id): word for sort, word in _distinct(lists, own)}
    return {sort: [found[sort, word.id] for word in words] for sort, words in lists.items()}


def _distinct(lists: Mapping[str, Sequence[Word]], own: Mapping[str, Set[str]]) -> Iterator[tuple[str, Word]]:
    taken: set[str] = set()
    every = [(sort, word) for sort, words in lists.items() for word in words]
    for sort, word in sorted(every, key=lambda each: each[1].id not in own[each[0]]):
        glyph, ascii = (sign if sign not in taken else "" for sign in (word.glyph, word.ascii))
        taken |= {glyph, ascii}
        yield sort, replace(word, glyph=glyph, ascii=ascii)

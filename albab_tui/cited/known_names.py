"""The actors or places that a text names, by whichever of their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, Protocol

from albab_tui.model.hierarchy import Hierarchy
from albab_tui.text.folding import fold
from albab_tui.text.pattern import Pattern

_WORD = Pattern(r"[^\W_]+(?:['’.][^\W_]+)*")
_LONGEST_ACRONYM = 4


class Namable(Protocol):
    """An actor or a place."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def aliases(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def part_of(self) -> str | None: ...  # noqa: D102


class NameFound(NamedTuple):
    """A name in a text."""

    first: int
    """Its first character."""
    last: int
    """The first character behind it."""
    id: str
    """Whom it names."""


class _Form(NamedTuple):
    words: tuple[str, ...]
    id: str
    is_acronym: bool
    """Whether it is told from a word by its capitals alone, as US is from us."""


class KnownNames:
    """By which names actors, or places, are known.

    Args:
        parts: all of them.
    """

    def __init__(self, parts: Iterable[Namable]) -> None:
        all = tuple(parts)
        self.hierarchy = Hierarchy(all)
        self._by_id = {part.id: (part.name, *part.aliases) for part in all}
        self.found = lru_cache(maxsize=256)(self._found)
        """The names in a text, in order, none within a longer one."""
        self._forms: dict[str, list[_Form]] = {}
        """By their first words, the longest first."""
        for part in all:
            for name in (part.name, *part.aliases):
                if words := tuple(fold(name).split()):
                    is_acronym = len(words) == 1 and name.isupper() and len(name) <= _LONGEST_ACRONYM
                    self._forms.setdefault(_stem(words[0]), []).append(_Form(words, part.id, is_acronym))
        for forms in self._forms.values():
            forms.sort(key=lambda form: -len(form.words))

    def names(self, id: str) -> tuple[str, ...]:
        """Its name and its aliases."""
        return self._by_id.get(id, ())

    def names_along(self, id: str) -> Iterator[str]:
        """Its names, and those of all that it belongs to."""
        for each in self.hierarchy.lineage(id):
            yield from self.names(each)

    def is_among(self, id: str, found: Iterable[str]) -> bool:
        """Whether it itself, or what belongs to it, is among what was found."""
        return any(id in self.hierarchy.lineage(each) for each in found)

    def _found(self, text: str) -> tuple[NameFound, ...]:
        return tuple(self._walk(text))

    def _walk(self, text: str) -> Iterator[NameFound]:
        tokens = [(match.start(), match.end()) for match in _WORD.finditer(text)]
        spread = [(word, first, last) for first, last in tokens for word in fold(text[first:last]).split()]
        at = 0
        while at < len(spread):
            forms = self._forms.get(_stem(spread[at][0]), ())
            form = next((each for each in forms if _stands(each, spread, at, text)), None)
            if form is None:
                at += 1
                continue
            yield NameFound(spread[at][1], spread[at + len(form.words) - 1][2], form.id)
            at += len(form.words)


def _stands(form: _Form, spread: list[tuple[str, int, int]], at: int, text: str) -> bool:
    told = spread[at : at + len(form.words)]
    if form.is_acronym:
        return told[0][0] == form.words[0] and text[told[0][1] : told[0][2]].isupper()
    return [_stem(each[0]) for each in told] == list(map(_stem, form.words))


def _stem(word: str) -> str:
    """A word without the s of its plural, or of what it owns."""
    return word.removesuffix("s")

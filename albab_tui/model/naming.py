"""Finding an actor, place or source by any of its names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from albab_tui.text.folding import fold
from albab_tui.text.nearest_name import nearest_name
from albab_tui.text.sought import Sought, needle, searchable


def beginning_words(text: str) -> Sought:
    """What is typed of a name: words each of which begins one of it, in any order."""
    return Sought(tuple(filter(None, map(needle, text.split()))))


class Names:
    """Every name of a set of things, each pointing to an id."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """Take, for each id, its names; the id itself is always one of them."""
        self._ids = {id: id for id in names}
        self._folded = {id: tuple(dict.fromkeys(fold(name) for name in (id, *given))) for id, given in names.items()}
        self._exact: dict[str, str] = {}
        for id, forms in self._folded.items():
            for form in filter(None, forms):
                self._exact.setdefault(form, id)

    def resolve(self, text: str) -> str | None:
        """The id that is so named, or None."""
        return self._ids.get(text) or self._exact.get(fold(text))

    def narrow(self, text: str) -> set[str]:
        """The ids in whose names each word of a text begins one ("isl daesh" finds Islamic State); all for no word."""
        return self.holding(beginning_words(text))

    def holding(self, wanted: Sought) -> set[str]:
        """The ids whose names hold what was typed to search for."""
        return {id for id, names in self._searchable.items() if wanted.within(names)}

    @cached_property
    def _searchable(self) -> dict[str, str]:
        """All names of each id in the form in which they are searched."""
        return {id: searchable(forms) for id, forms in self._folded.items()}

    def nearest(self, text: str) -> str | None:
        """The id whose name is closest to a misspelt one, or begun by a part of one; None if nothing is near."""
        wanted = fold(text)
        if close := nearest_name(wanted, self._exact):
            return self._exact[close]
        begun = self.narrow(wanted) if wanted else ()
        return min(begun, key=lambda each: (not self._folded[each][0].startswith(wanted), each), default=None)

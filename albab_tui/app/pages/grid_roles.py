"""In which role an actor is in the cells of a grid: one letter, where that is the role in all of its events there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from albab_tui.archive.protocol import Selection
from albab_tui.archive.row_counts import RowCounts
from albab_tui.model.directory import ANY_ROLE
from albab_tui.model.vocabulary import Word
from albab_tui.question.fields import FieldName, Join, role_field
from albab_tui.question.tree import Term


class SeenRole(Struct, frozen=True):
    """One role."""

    letter: str
    """What stands for it; empty where all letters of its label stand for others."""
    label: str
    field: FieldName
    """The field that asks for actors in it."""


def seen_roles(words: Iterable[Word]) -> tuple[SeenRole, ...]:
    """The roles with a letter each, the first of its label that is free."""
    found: list[SeenRole] = []
    for word in words:
        if word.id != ANY_ROLE:
            taken = {role.letter for role in found}
            letters = (letter for letter in word.label.lower() if letter.isalpha() and letter not in taken)
            found.append(SeenRole(next(letters, ""), word.label, role_field(word.id)))
    return tuple(found)


class RolesAlong:
    """The roles of actors along cells.

    Args:
        selection: the events.
        roles: the roles.
        join: as of `Selection.tally`.
    """

    def __init__(self, selection: Selection, roles: Sequence[SeenRole], join: Join | None) -> None:
        self._selection = selection
        self.roles = roles
        """All of them."""
        self._join = join
        self.is_ready = False
        """Whether they can be told."""

    def prepare(self) -> Iterator[None]:
        """What telling any role waits for, in short steps."""
        for role in self.roles:
            self._selection.tally(role.field, self._join)
            yield
        self.is_ready = True

    def letters(self, actors: Sequence[str], edges: Sequence[int]) -> Iterator[str]:
        """For each actor the letters of cells, blank where no role or several are; all blank until all is prepared."""
        for in_roles in self._counted(actors, edges):
            numbers = ([cell.certain for cell in each.cells] for each in in_roles)
            yield "".join(map(self._letter, zip(*numbers, strict=True)))

    def in_words(self, actor: str, edges: Sequence[int]) -> tuple[tuple[str, int], ...]:
        """The roles of an actor in the events that were in the only cell, each with how many they are."""
        in_roles = next(self._counted([actor], edges), ())
        told = ((role.label, each.cells[0].certain) for role, each in zip(self.roles, in_roles, strict=False))
        return tuple((label, number) for label, number in told if number)

    def _counted(self, actors: Sequence[str], edges: Sequence[int]) -> Iterator[Sequence[RowCounts]]:
        """For each actor a row for each role."""
        if not self.is_ready:
            return
        terms = [Term(role.field, actor) for actor in actors for role in self.roles]
        rows = self._selection.rows_along(edges, terms, self._join)
        for first in range(0, len(rows), len(self.roles)):
            yield rows[first : first + len(self.roles)]

    def _letter(self, numbers: Sequence[int]) -> str:
        only = [role.letter for role, number in zip(self.roles, numbers, strict=True) if number]
        return (only[0] or " ") if len(only) == 1 else " "

"""How two answers to one question differ: worked out for the pair, never set by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from msgspec import Struct

from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES, Question, Reply
from albab_tui.model.report import Stance
from albab_tui.text.folding import fold

Lineage = Callable[[str], Iterable[str]]
"""A term with all that it belongs to."""


class Difference(StrEnum):
    """In what way another answer is not the same, the gravest first."""

    CONTRADICTION = "contradiction"
    """Of one moment, and only one of them can be true."""
    DOUBT = "doubt"
    """One says that it is not sure what the other asserts."""
    MOMENT = "another moment"
    """Each is for a time of its own, so both may be true."""
    WORDING = "other wording"
    """Neither excludes the other, and neither is part of the other."""
    COARSER = "coarser"
    """The same, told less exactly."""
    FINER = "finer"
    """The same, told more exactly."""

    @property
    def contrary(self) -> bool:
        """Whether it makes a dispute; more or less exact is no disagreement."""
        return self not in (Difference.COARSER, Difference.FINER)


class Position(Struct, frozen=True):
    """What an answer comes down to; equal ones say the same of the same moment."""

    terms: tuple[str, ...]
    """Ids, or folded labels; in the order given where the order is what is asked, else sorted."""
    stance: Stance
    moment: Edtf | None
    """When it is for; None where it is told of no time."""


class Comparison:
    """Compares answers to one question."""

    def __init__(self, question: Question, names: Directory) -> None:
        self._named = question.on in (*OF_ACTORS, *OF_PLACES)
        self._ordered = question.on == "order"
        self._lineage = _lineage(question, names)
        self._groups = [frozenset(map(self._term, group)) for group in question.exclusive]

    def position(self, reply: Reply, stance: Stance, moment: Edtf | None) -> Position:
        """What a reply comes down to."""
        terms = map(self._term, reply.answer)
        return Position(tuple(terms) if self._ordered else tuple(sorted(set(terms))), stance, moment)

    def _term(self, answer: str) -> str:
        return answer if self._named else fold(answer)

    def difference(self, one: Position, other: Position) -> Difference | None:
        """How the other answer differs from the one; None where they agree, or speak of different things."""
        if one.stance == other.stance == "asserts":
            return self._between(one, other)
        if "asserts" not in (one.stance, other.stance):
            return None
        claimed, refused = (one, other) if one.stance == "asserts" else (other, one)
        if not self._holds(refused, claimed):
            return None
        if _apart(one, other):
            return Difference.MOMENT
        return Difference.CONTRADICTION if refused.stance == "denies" else Difference.DOUBT

    def _between(self, one: Position, other: Position) -> Difference | None:
        if one.terms == other.terms:
            return None
        if self._refines(other, one):
            return Difference.FINER
        if self._refines(one, other):
            return Difference.COARSER
        if _apart(one, other):
            return Difference.MOMENT
        return Difference.CONTRADICTION if self._exclusive(one, other) else Difference.WORDING

    def _holds(self, refused: Position, claimed: Position) -> bool:
        """Whether something of what is claimed is what is refused, or lies within it; of orders, the whole of it."""
        if self._ordered:
            return _in_order(refused.terms, claimed.terms)
        return not self._above(claimed).isdisjoint(refused.terms)

    def _refines(self, fine: Position, coarse: Position) -> bool:
        """Whether each of the one lies within one of the other, and none of the other is left without."""
        if self._ordered:
            return _in_order(coarse.terms, fine.terms)
        wanted = set(coarse.terms)
        above = [wanted.intersection(self._lineage(term)) for term in fine.terms]
        return all(above) and set().union(*above) == wanted

    def _exclusive(self, one: Position, other: Position) -> bool:
        if self._ordered and _turned_around(one.terms, other.terms):
            return True
        mine, theirs = self._above(one), self._above(other)
        found = ((mine & group, theirs & group) for group in self._groups)
        return any(a and b and a.isdisjoint(b) for a, b in found)

    def _above(self, position: Position) -> set[str]:
        return {above for term in position.terms for above in self._lineage(term)}


def _lineage(question: Question, names: Directory) -> Lineage:
    if question.on in OF_ACTORS:
        return names.affiliations.lineage
    return names.geography.lineage if question.on in OF_PLACES else lambda term: (term,)


def _apart(one: Position, other: Position) -> bool:
    return one.moment is not None and other.moment is not None and not one.moment.overlaps(other.moment)


def _in_order(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Whether all of the few stand among the many in the same order."""
    rest = iter(many)
    return all(term in rest for term in few)


def _turned_around(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether what both name stands in another order."""
    return [term for term in one if term in other] != [term for term in other if term in one]

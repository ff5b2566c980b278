"""A filter as it is typed: its values are names, and each part knows where it stands. It says nothing of any store."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.question.fields import FieldName


class FilterError(ValueError):
    """A filter's text is not understood."""

    def __init__(self, text: str, position: int, message: str) -> None:
        super().__init__(message)
        self.text = text
        """The whole text."""
        self.position = position
        """Where the part begins that is not understood, counted in characters from 0."""


class TextPlace(Struct, frozen=True):
    """Where something stands in a text."""

    text: str
    position: int = 0

    def error(self, message: str) -> FilterError:
        """What is wrong there."""
        return FilterError(self.text, self.position, message)


class TypedName(Struct, frozen=True):
    """A field with a name, as in ``actor:daesh``."""

    field: FieldName
    value: str
    place: TextPlace


class Phrase(Struct, frozen=True):
    """Words to search for."""

    text: str
    place: TextPlace
    plain: bool = False
    """Whether it is a word without quotes or another sign, that may have been meant for something else."""
    inside: bool = False
    """Whether the words may begin within a word, ``~text``."""


class Row(Struct, frozen=True):
    """Parts that all must hold, in runs: within a run several values of one field join in that field's own way."""

    runs: tuple[tuple[Typed, ...], ...] = ()


class Either(Struct, frozen=True):
    """Parts of which one is enough."""

    parts: tuple[Typed, ...]


class Without(Struct, frozen=True):
    """A part that must not hold."""

    part: Typed


class Ruled(Struct, frozen=True):
    """A term that holds for the filter as a whole: a range of time or a setting."""

    name: str
    value: str
    place: TextPlace


Typed = TypedName | Phrase | Row | Either | Without


class TypedFilter(Struct, frozen=True):
    """One text, or what options ask."""

    tree: Typed = Row()
    ruled: tuple[Ruled, ...] = ()

"""What a reader from outside is, what it is given and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Protocol, runtime_checkable

from msgspec import Struct

from albab_tui.findings import Finding, Path


class SourceFile:
    """A file to be read.

    Args:
        name: as the user gave it, made harmless.
        data: its bytes, all of them.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data

    @cached_property
    def text(self) -> str:
        """The bytes as UTF-8, without a byte order mark; what is not UTF-8 is U+FFFD."""
        return self.data.decode("utf-8-sig", "replace")

    def line(self, number: int) -> int:
        """Where a line begins in the text, for a place; lines are counted from 1, and end with a line feed."""
        return self._lines[min(max(number, 1), len(self._lines)) - 1]

    @cached_property
    def _lines(self) -> list[int]:
        starts = [0]
        while (end := self.text.find("\n", starts[-1])) >= 0:
            starts.append(end + 1)
        return starts


class Document(Struct, frozen=True):
    """A store as its file would hold it: what docs/store-format.md tells, in dicts, lists, texts and numbers."""

    content: Mapping[str, object]
    places: Mapping[Path, int] = {}
    """Where in the source's text a value stands: for ``("events", 3)`` the offset at which the fourth event begins.
    What has no place stands where the nearest value around it does."""


class Mistakes(Protocol):
    """Takes what a reader finds wrong in a file; a file with mistakes is not opened."""

    def add(self, finding: Finding) -> None:
        """Add one; its `place` is an offset in the source's text."""
        ...


@runtime_checkable
class Reader(Protocol):
    """What the entry point of a reader names."""

    @property
    def name(self) -> str:
        """What it is called; the entry point's name."""
        ...

    @property
    def suffixes(self) -> Sequence[str]:
        """Endings of the files it reads, small, with their dots; they decide where two readers are as sure."""
        ...

    def sniff(self, head: bytes, path: str) -> float:
        """How sure it is that a file is of its kind, from 0, not at all, to 1.

        The program is as sure of a file that begins with ``format: albab-``, and reads it itself; of others that are
        named like YAML or JSON it is sure to 0.5, and of what else there is to 0.1.

        Args:
            head: the first 4,096 bytes.
            path: its name as the user gave it.
        """
        ...

    def read(self, source: SourceFile, findings: Mistakes) -> Document:
        """What the file holds as a store.

        Args:
            source: the file.
            findings: takes what is wrong in it.
        """
        ...

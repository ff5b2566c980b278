"""Formats from outside: exports that other distributions bring along, each checked, and its text cleaned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol, TypeAlias, runtime_checkable

from msgspec import Struct

from albab_tui.answers.answer import Answer
from albab_tui.answers.formats import FORMATS, Format, format_of, suffix_of, without_suffix
from albab_tui.outside.outside_parts import (
    FAULTS,
    Loaded,
    OutsidePart,
    WrongPartError,
    load_all,
    must_be_named,
    must_be_text,
    offered,
)
from albab_tui.text.cleaning import clean_output

_SUFFIX = re.compile(r"\.[a-z0-9]{1,16}")
_NAME = re.compile(r"[a-z][a-z0-9-]{0,15}")


@runtime_checkable
class Export(Protocol):
    """What the entry point of an export names."""

    @property
    def name(self) -> str:
        """The format, as ``--format`` takes it: small letters, digits and hyphens, at most 16."""
        ...

    @property
    def suffix(self) -> str:
        """The ending of a file in this format, with its dot."""
        ...

    @property
    def label(self) -> str:
        """What it is for, in a few words, for the list of formats."""
        ...

    def render(self, answer: Answer) -> Iterator[str]:
        """The content of a file, piece by piece; the same each time."""
        ...


class OutsideExport(Struct, frozen=True):
    """An export that was loaded; its texts are clean."""

    part: OutsidePart
    export: Export
    name: str
    suffix: str
    label: str

    def render(self, answer: Answer) -> Iterator[str]:
        """What it writes, made harmless.

        Raises:
            PartError: if it fails, or gives anything but text.
        """
        try:
            for piece in self.export.render(answer):
                yield clean_output(_text(piece))
        except FAULTS as fault:
            raise self.part.failed("can't write this", fault) from None


AnyFormat: TypeAlias = Format | OutsideExport
"""One of the program's own, or one from outside."""


def outside_exports() -> Loaded[OutsideExport]:
    """All exports that are installed, by name."""
    return load_all("export", _fitting, frozenset(FORMATS))


def format_named(name: str) -> AnyFormat | None:
    """A format by its name; of those from outside only it is loaded. None if there is none.

    Raises:
        PartError: if it comes from outside and can't be used.
    """
    if own := next((each for each in FORMATS if each == name), None):
        return own
    part = next((part for part in offered("export") if part.name == name), None)
    return part.load(_fitting) if part else None


def all_formats() -> Loaded[str]:
    """The names of all formats, the program's own first."""
    loaded = outside_exports()
    return Loaded((*FORMATS, *(export.name for export in loaded.parts)), loaded.faults)


def export_for(file: str, exports: tuple[OutsideExport, ...]) -> OutsideExport | None:
    """The first that a file's name asks for by its ending."""
    return next((export for export in exports if asks_for(file, export)), None)


def asks_for(file: str, format: AnyFormat) -> bool:
    """Whether a file's name can be that of a format; two formats may have one ending."""
    return file.lower().endswith(format.suffix) if isinstance(format, OutsideExport) else format_of(file) == format


def ending_of(format: AnyFormat) -> str:
    """The ending for a file in a format, with its dot."""
    return format.suffix if isinstance(format, OutsideExport) else suffix_of(format)


def stem_of(file: str, named: AnyFormat | None) -> str:
    """A file's name without the ending that asks for a format; the whole name where nothing does."""
    return file[: -len(named.suffix)] if isinstance(named, OutsideExport) else without_suffix(file)


def _fitting(part: OutsidePart, found: object) -> OutsideExport:
    must_be_named(part, found)
    if not isinstance(found, Export) or not callable(found.render):
        raise WrongPartError("it is no export: it needs name, suffix, label and render(answer)")
    if not isinstance(found.suffix, str) or not _SUFFIX.fullmatch(found.suffix):
        raise WrongPartError("its suffix is no dot with small letters or digits, such as .org")
    if not _NAME.fullmatch(found.name):
        raise WrongPartError("its name is not small letters, digits and hyphens, at most 16")
    return OutsideExport(part, found, found.name, found.suffix, must_be_text(found.label, "label"))


def _text(piece: object) -> str:
    if not isinstance(piece, str):
        raise WrongPartError(f"render gives a {type(piece).__name__} where text belongs")
    return piece

"""The mapping that somebody asks for: a file of his own, or one that comes with the program."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from albab_tui.errors import StoreError
from albab_tui.files import read_file
from albab_tui.findings import Finding, WholeFile, did_you_mean, problem, quoted
from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.readers.tables.maps.map_reading import read_map
from albab_tui.readers.tables.maps.presets import preset, preset_names, preset_tree
from albab_tui.text.cleaning import clean_line
from albab_tui.text.digest import sha256

_LARGEST = 1 << 20


class MapChoice(Struct, frozen=True):
    """Which mapping a table is to be read by; that which fits it where neither is given."""

    file: Path | None = None
    name: str | None = None

    def mark(self, digest: str) -> str:
        """A fingerprint of a file's bytes and of the mapping together.

        Raises:
            StoreError: if the mapping's file can't be read.
        """
        told = self._content().decode("utf-8", "replace") if self.file is not None else str(self.name)
        return sha256(f"{digest} {told}".encode())

    def _content(self) -> bytes:
        assert self.file is not None
        return read_file(self.file, clean_line(str(self.file)), _LARGEST)

    def chosen(self) -> TableMap | None:
        """The mapping; None where none was asked for.

        Raises:
            StoreError: if there is none of that name, or its file can't be read or holds mistakes.
        """
        if self.file is not None:
            return read_map(self._content(), clean_line(str(self.file)), preset_tree)
        if self.name is None:
            return None
        if self.name not in preset_names():
            names = preset_names()
            cure = did_you_mean(self.name, names) or f"there are {', '.join(names)}"
            finding = Finding((), "unknown-map", f"no mapping is called {quoted(self.name)}", cure)
            raise StoreError((problem(finding, WholeFile("--from")),))
        return preset(self.name)

"""Pictures of the first screen, as the terminal showed it when the same store was opened the last time.

A picture is the cells, and the sequences that draw them on an empty screen. It is found by all that it depends on, and
is nothing where it is damaged: then the start is as the first one was.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import msgspec

from albab_tui.kept_files import KeptFiles
from albab_tui.terminal.cells import Cell
from albab_tui.terminal.painter import Painter
from albab_tui.text.digest import sha256

MOST = 32
MOST_BYTES = 8 << 20
"""How many pictures of a user are kept, and what they may take together."""

_SUFFIX = ".picture"
_HEAD = b"albab-tui picture\n"

Rows = list[list[Cell]]


class Picture(msgspec.Struct, frozen=True, array_like=True):
    """What the terminal showed."""

    drawn: str
    """The sequences that draw it on an empty screen."""
    spans: list[list[tuple[str, list[str]]]]
    """Of each row the looks, and the texts of the cells that have them."""

    def rows(self) -> Rows:
        """The cells."""
        return [[(text, look) for look, texts in row for text in texts] for row in self.spans]


def picture_of(rows: Rows) -> Picture:
    """The picture of a screen."""
    painter = Painter(len(rows[0]), len(rows))
    return Picture(painter.show(rows), [_spans(row) for row in rows])


def _spans(row: Iterable[Cell]) -> list[tuple[str, list[str]]]:
    return [(look, [text for text, _ in some]) for look, some in groupby(row, key=lambda cell: cell[1])]


class Pictures:
    """Those of a user.

    Args:
        folder: where they lie.
    """

    def __init__(self, folder: Path) -> None:
        self._files = KeptFiles(folder, _SUFFIX, MOST, MOST_BYTES)

    def find(self, circumstances: str) -> Picture | None:
        """The picture that was kept under the same circumstances, None where there is none, or no whole one."""
        data = self._files.find(_name(circumstances))
        head = _head(circumstances)
        if data is None or not data.startswith(head):
            return None
        sum, packed = data[len(head) : len(head) + 8], data[len(head) + 8 :]
        if sum != b"%08x" % crc32(packed):
            return None
        try:
            return msgspec.msgpack.decode(packed, type=Picture)
        except msgspec.MsgspecError:
            return None

    def keep(self, circumstances: str, picture: Picture) -> None:
        """Keep a picture for the next start under these circumstances; where that can't be done, it is not."""
        packed = msgspec.msgpack.encode(picture)
        self._files.keep(_name(circumstances), b"%s%08x%s" % (_head(circumstances), crc32(packed), packed))


def _name(circumstances: str) -> str:
    return sha256(circumstances.encode(errors="surrogatepass"))


def _head(circumstances: str) -> bytes:
    return b"%s%s\n" % (_HEAD, _name(circumstances).encode())

"""Pictures of the first screen, as the terminal showed it when the same store was opened the last time.

A picture is the cells, and the sequences that draw them on an empty screen. It is found by all that it depends on, and
is nothing where it is damaged: then the start is as the first one was. To find and draw one takes little of the
library, for until then the terminal shows nothing; the cells are only read when there is time.
"""

from __future__ import annotations

from binascii import crc32
from itertools import groupby
from typing import TYPE_CHECKING

from albab_tui.kept_files import KeptFiles
from albab_tui.text.digest import sha256

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from albab_tui.terminal.cells import Cell

    Rows = list[list[Cell]]
    Spans = list[list[tuple[str, list[str]]]]

MOST = 32
MOST_BYTES = 8 << 20
"""How many pictures of a user are kept, and what they may take together."""

_SUFFIX = ".picture"
_HEAD = b"albab-tui picture 2\n"
_SUM, _LENGTH = 8, 16
"""Where the check sum ends, and the length of the sequences; both are written in hexadecimal."""


class Picture:
    """What the terminal showed.

    Args:
        drawn: the sequences that draw it on an empty screen, in UTF-8.
        spans: of each row the looks, and the texts of the cells that have them; as MessagePack.
    """

    def __init__(self, drawn: bytes, spans: bytes) -> None:
        self.drawn = drawn
        self.spans = spans

    def rows(self) -> Rows | None:
        """The cells; None where they can't be read."""
        from msgspec import MsgspecError, msgpack

        try:
            spans: Spans = msgpack.decode(self.spans, type=list[list[tuple[str, list[str]]]])
        except MsgspecError:
            return None
        return [[(text, look) for look, texts in row for text in texts] for row in spans]


def picture_of(rows: Rows) -> Picture:
    """The picture of a screen."""
    from msgspec import msgpack

    from albab_tui.terminal.painter import Painter

    painter = Painter(len(rows[0]), len(rows))
    return Picture(painter.show(rows).encode(), msgpack.encode([_spans(row) for row in rows]))


def _spans(row: Iterable[Cell]) -> list[tuple[str, list[str]]]:
    return [(look, [text for text, _ in some]) for look, some in groupby(row, key=lambda cell: cell[1])]


class Pictures:
    """Those of a user.

    Args:
        folder: where they lie.
    """

    def __init__(self, folder: str | Path) -> None:
        self._files = KeptFiles(folder, _SUFFIX, MOST, MOST_BYTES)

    def find(self, circumstances: str) -> Picture | None:
        """The picture that was kept under the same circumstances, None where there is none, or no whole one."""
        data = self._files.find(_name(circumstances))
        head = _head(circumstances)
        return _whole(data[len(head) :]) if data is not None and data.startswith(head) else None

    def keep(self, circumstances: str, picture: Picture) -> None:
        """Keep a picture for the next start under these circumstances; where that can't be done, it is not."""
        body = b"%08x%s%s" % (len(picture.drawn), picture.drawn, picture.spans)
        self._files.keep(_name(circumstances), b"%s%08x%s" % (_head(circumstances), crc32(body), body))


def _whole(data: bytes) -> Picture | None:
    """The picture in what is kept; None where it is not as it was written."""
    if data[:_SUM] != b"%08x" % crc32(data[_SUM:]):
        return None
    end = _LENGTH + int(data[_SUM:_LENGTH], 16)
    return Picture(data[_LENGTH:end], data[end:])


def _name(circumstances: str) -> str:
    return sha256(circumstances.encode(errors="surrogatepass"))


def _head(circumstances: str) -> bytes:
    return b"%s%s\n" % (_HEAD, _name(circumstances).encode())

"""The text of a table's bytes: UTF-8, what a byte order mark says, or else Windows-1252, which is told."""

from __future__ import annotations

import codecs
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class DecodedText(NamedTuple):
    """A text, and what to tell about how it was read."""

    text: str
    remarks: tuple[str, ...]


def decoded_text(data: bytes, encoding: str | None = None) -> DecodedText:
    """The text of bytes.

    Args:
        data: the bytes.
        encoding: the one that a mapping names; found out if left out.
    """
    mark, marked = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", None))
    data, name = data[len(mark) :], marked or encoding or "utf-8"
    try:
        return DecodedText(data.decode(name), ())
    except UnicodeDecodeError as error:
        if marked or encoding:
            return DecodedText(
                data.decode(name, "replace"), (f"some bytes are not {name.upper()}: each is shown as �",)
            )
        line = data.count(b"\n", 0, error.start) + 1
        remark = f"it is not UTF-8 (line {line}): read as Windows-1252; `encoding` in a mapping says another"
        return DecodedText(data.decode("cp1252", "replace"), (remark,))

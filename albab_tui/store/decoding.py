"""From a file's bytes to its text: UTF-8, or UTF-16 and UTF-32 that say so with a byte order mark."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from albab_tui.store.faults import Fault, FaultList
from albab_tui.store.lines import Lines

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# YAML 1.2.2, production [1] c-printable, and what libyaml makes of it.
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# YAML 1.2 has only CR and LF as line breaks; libyaml still breaks lines at these.
_OLD_BREAKS = re.compile("[\x85\u2028\u2029]")
_JSON_START = re.compile(r"[ \t\r\n]*[{\[]")
_SURROGATES = re.compile(
    r"(?<!\\)((?:\\\\)*)(?:\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u(d[89a-f][0-9a-f]{2}))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, ready for the parser."""

    text: str
    lines: Lines


def decode(data: bytes, file: str) -> Decoded:
    """The text of a file's bytes.

    Raises:
        StoreError: where the bytes are no text, or hold characters that YAML forbids.
    """
    faults = FaultList()
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    data = data[len(mark) :]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        text = data[: error.start].decode(encoding)
        faults.add(_undecodable(error, len(text), encoding))
        text += data[error.start :].decode(encoding, "replace")
    else:
        faults = _forbidden(text)
    faults.raise_any(file, Lines(text))
    return _for_parser(text)


def _undecodable(error: UnicodeDecodeError, at: int, encoding: str) -> Fault:
    byte = error.object[error.start]
    message = f"byte 0x{byte:02X} is not {encoding.upper()}"
    if encoding != "utf-8" or byte < 0xA0:
        return Fault(at, "encoding", (), message, "save the file as UTF-8")
    return Fault(at, "encoding", (), message, f'save the file as UTF-8 (in Latin-1 it would be "{chr(byte)}")')


def _forbidden(text: str) -> FaultList:
    faults = FaultList()
    if text.isascii() and text.isprintable():
        return faults
    if (first := _UNPRINTABLE.search(text)) is None:
        return faults
    if text.count("\0") > len(text) // 4:
        message = "this is not text, or UTF-16 without a byte order mark"
        faults.add(Fault(0, "encoding", (), message, "save the file as UTF-8"))
        return faults
    code = ord(first[0])
    cure = f'leave it out, or write it as an escape in double quotes: "\\u{code:04X}"'
    faults.add(Fault(first.start(), "control-character", (), f"YAML allows no character U+{code:04X}", cure))
    return faults


def _for_parser(text: str) -> Decoded:
    parsed = _OLD_BREAKS.sub("␤", text)
    if "\\u" not in text or not _JSON_START.match(text):
        return Decoded(parsed, Lines(text))
    parsed, shifts = _join_surrogates(parsed)
    return Decoded(parsed, Lines(text, shifts))


def _join_surrogates(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    r"""JSON writes characters above U+FFFF as two escapes, which YAML does not know: ``\ud83d\ude00``."""
    parts: list[str] = []
    shifts: list[tuple[int, int]] = []
    taken = length = 0
    for match in _SURROGATES.finditer(text):
        parts += text[taken : match.start()], match[1], _character(match)
        length += match.start() - taken + len(match[1]) + len(parts[-1])
        taken = match.end()
        shifts.append((length, taken - length))
    return "".join((*parts, text[taken:])), tuple(shifts)


def _character(match: re.Match[str]) -> str:
    if match[2] is None:
        return "\\uFFFD"
    return chr(0x10000 + ((int(match[2], 16) - 0xD800) << 10) + int(match[3], 16) - 0xDC00)

"""From a file's bytes to its text: UTF-8, or UTF-16 and UTF-32 that say so with a byte order mark."""

from __future__ import annotations

import codecs
import re

from albab_tui.findings import Finding
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import Positions

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# All but YAML 1.2.2, production [1] c-printable; surrogates can't come out of a decoder.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_PLAIN_BYTES = bytes({*b"\t\n\r", *range(0x20, 0x100)} - {0x7F, 0xC2, 0xEF})
"""Bytes with which no unprintable character begins in UTF-8."""
# YAML 1.2 has only CR and LF as line breaks; libyaml still breaks lines at these.
_OLD_BREAKS = re.compile("[\x85\u2028\u2029]")
_JSON_START = re.compile(r"[ \t\r\n]*[{\[]")
_SURROGATES = re.compile(
    r"(?<!\\)((?:\\\\)*)(?:\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u(d[89a-f][0-9a-f]{2}))", re.IGNORECASE
)

_NO_TEXT = Finding((), "encoding", "this is not text, or UTF-16 without a byte order mark", "save the file as UTF-8")
_TAGS = re.compile(r"^%TAG", re.MULTILINE)


def decode(data: bytes, file: str) -> tuple[str, Lines]:
    """The text of a file's bytes as the parser takes it, and the lines of the file.

    Raises:
        StoreError: where the bytes are no text, or hold characters that YAML forbids.
    """
    return _for_parser(decode_as_written(data, file))


def decode_as_written(data: bytes, file: str) -> str:
    """The text of a file's bytes, character for character.

    Raises:
        StoreError: where the bytes are no text, or hold characters that YAML forbids.
    """
    findings = Findings()
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    data = data[len(mark) :]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        text = data[: error.start].decode(encoding)
        wide = not mark and _is_wide(data.count(0), len(data))
        findings.add(_NO_TEXT if wide else _undecodable(error, len(text), encoding))
        text += data[error.start :].decode(encoding, "replace")
    else:
        findings = _forbidden(text)
    findings.raise_any(Positions(file, Lines(text)))
    return text


def _is_wide(zeros: int, size: int) -> bool:
    return zeros > size // 4


def _undecodable(error: UnicodeDecodeError, at: int, encoding: str) -> Finding:
    byte = error.object[error.start]
    message = f"byte 0x{byte:02X} is not {encoding.upper()}"
    if encoding != "utf-8" or not chr(byte).isalpha():
        return Finding((), "encoding", message, "save the file as UTF-8", at)
    cure = f'save the file as UTF-8 (in Latin-1 it would be "{chr(byte)}")'
    return Finding((), "encoding", message, cure, at)


def _forbidden(text: str) -> Findings:
    findings = Findings()
    if "%TAG" in text and (tags := _TAGS.search(text)):  # libyaml takes quadratic time for them
        findings.add(Finding((), "tag", "tags are not part of this format", "leave the line out", tags.start()))
    if not text.encode().translate(None, _PLAIN_BYTES):  # a hundred times faster than the search
        return findings
    if (first := _UNPRINTABLE.search(text)) is None:
        return findings
    if _is_wide(text.count("\0"), len(text)):
        findings.add(_NO_TEXT)
        return findings
    code = ord(first[0])
    cure = f'leave it out, or write it as an escape in double quotes: "\\u{code:04X}"'
    findings.add(Finding((), "control-character", f"YAML allows no character U+{code:04X}", cure, first.start()))
    return findings


def _for_parser(text: str) -> tuple[str, Lines]:
    parsed = text if text.isascii() else _OLD_BREAKS.sub("␤", text)
    if "\\u" not in text or not _JSON_START.match(text):
        return parsed, Lines(text)
    parsed, shifts = _join_surrogates(parsed)
    return parsed, Lines(text, shifts)


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
    if match[2] is None:  # half a pair, shown as cleaning shows it
        return f"<U+{match[4].upper()}>"
    return chr(0x10000 + ((int(match[2], 16) - 0xD800) << 10) + int(match[3], 16) - 0xDC00)

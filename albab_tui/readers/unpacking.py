"""Packed files: what lies in a gzip or in a zip of one file, within bounds."""

from __future__ import annotations

import io
import os
import zipfile
import zlib

from albab_tui.errors import StoreError
from albab_tui.findings import Finding, WholeFile, problem

MOST_TIMES = 200
"""How many times its own size a file may unpack to."""
_PIECE = 1 << 20


def unpacked(data: bytes, shown: str, most: int) -> bytes:
    """The bytes of a file, unpacked where they are packed.

    Args:
        data: the file's bytes.
        shown: its name as it can be shown.
        most: how many bytes it may unpack to.

    Raises:
        StoreError: if it is damaged, holds several files, or unpacks to more than it may.
    """
    if data.startswith(b"\x1f\x8b"):
        return _gunzipped(data, shown, min(most, MOST_TIMES * len(data)))
    if data.startswith(b"PK\x03\x04"):
        return _unzipped(data, shown, min(most, MOST_TIMES * len(data)))
    return data


def plain_name(path: str) -> str:
    """A file's name without the ending that only says how it is packed."""
    stem, ending = os.path.splitext(path)
    return stem if ending.lower() in (".gz", ".zip") else path


def _gunzipped(data: bytes, shown: str, most: int) -> bytes:
    found = bytearray()
    try:
        while data:
            inflater = zlib.decompressobj(wbits=31)
            while data and not inflater.eof:
                found += inflater.decompress(data, _PIECE)
                data = inflater.unconsumed_tail or inflater.unused_data
                _check(len(found), most, shown)
            if not inflater.eof:
                raise _refused(shown, "damaged-file", "it ends within what is packed in it", "fetch it again")
            data = inflater.unused_data.lstrip(b"\0")
    except zlib.error as error:
        raise _refused(shown, "damaged-file", f"it can't be unpacked: {error}", "fetch it again") from None
    return bytes(found)


def _unzipped(data: bytes, shown: str, most: int) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = [each for each in packed.infolist() if not each.is_dir()]
            if len(names) != 1:
                raise _refused(
                    shown, "several-files", f"it holds {len(names)} files", "unpack it, and open one of them"
                )
            _check(names[0].file_size, most, shown)
            with packed.open(names[0]) as part:
                found = part.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
        raise _refused(shown, "damaged-file", f"it can't be unpacked: {error}", "fetch it again") from None
    _check(len(found), most, shown)
    return found


def _check(size: int, most: int, shown: str) -> None:
    if size > most:
        cure = f"--max-size allows more, but never more than {MOST_TIMES} times its own size"
        raise _refused(shown, "unpacks-too-large", f"it unpacks to more than {most:,} bytes", cure)


def _refused(shown: str, rule: str, message: str, cure: str) -> StoreError:
    return StoreError((problem(Finding((), rule, message, cure), WholeFile(shown)),))

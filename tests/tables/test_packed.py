"""Packed tables open, and what unpacks to too much is refused before it fills the memory."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from albab_tui.errors import StoreError
from albab_tui.readers.unpacking import MOST_TIMES, unpacked
from tests.tables.conftest import Opened

TEXT = b"date,title\n2031-05-18,a\n2031-05-19,b\n"


def zipped(**files: bytes) -> bytes:
    """A zip of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return out.getvalue()


PACKED = {
    "gzip": gzip.compress(TEXT),
    "two gzips": gzip.compress(TEXT[:24]) + gzip.compress(TEXT[24:]),
    "zip": zipped(a=TEXT),
}


@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED)
def test_packed_tables_open(opened: Opened, data: bytes) -> None:
    assert opened(data, "t.csv.gz").archive.total == 2


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (gzip.compress(TEXT)[:-12], "damaged-file"),
        (gzip.compress(TEXT)[:20] + b"xxxxxxxxx", "damaged-file"),
        (zipped(a=TEXT)[:40], "damaged-file"),
        (zipped(a=TEXT, b=TEXT), "several-files"),
        (zipped(**{"folder/": b""}), "several-files"),
    ],
    ids=("short", "wrong", "half a zip", "two files", "no file"),
)
def test_what_can_t_be_unpacked_says_so(opened: Opened, data: bytes, rule: str) -> None:
    with pytest.raises(StoreError, match=rule):
        opened(data, "t.csv.gz")


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: zipped(a=data)])
def test_a_bomb_is_refused(pack: object) -> None:
    assert callable(pack)
    bomb = pack(b"\0" * (64 << 20))
    with pytest.raises(StoreError, match="unpacks-too-large"):
        unpacked(bomb, "t.gz", 1 << 30)
    assert MOST_TIMES * len(bomb) < 64 << 20

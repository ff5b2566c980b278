"""``albab-tui check --record-read``: a new file of the store that says what was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from albab_tui.cli.output import tell
from albab_tui.text.numbers import many

if TYPE_CHECKING:
    from albab_tui.checks.recording import Recorded
    from albab_tui.store.opening import OpenedStore


def record(opened: OpenedStore, folder: Path, source: str | None, new: str) -> None:
    """Write the store with a reading of today for each report that has none, and tell how many these are.

    Args:
        opened: the store.
        folder: of the articles' texts.
        source: the only one whose reports were read; None for all.
        new: the name of the new file.

    Raises:
        AlbabError: if a text can't be read, no reading be put in, or the file not be written.
    """
    from albab_tui.checks.recording import with_readings
    from albab_tui.files import read_file

    data = read_file(opened.files[0], opened.path, opened.max_bytes)
    found = with_readings(data, _as_store(data, opened), folder, date.today().isoformat(), source)
    _write(Path(new), found.text, opened.files)
    tell(_told(found, new))


def _as_store(data: bytes, opened: OpenedStore) -> OpenedStore:
    """What the bytes themselves hold, and no reader from outside makes of them."""
    from albab_tui.errors import AlbabError, StoreError
    from albab_tui.store.opening import parse_store

    try:
        return parse_store(data, opened.path, max_bytes=opened.max_bytes)
    except StoreError:
        raise AlbabError(f"{opened.path}: readings can be recorded in a store of YAML or JSON alone") from None


def _write(new: Path, text: str, read: tuple[Path, ...]) -> None:
    from albab_tui.answers.writing import FileThereError, WriteError, write_new

    try:
        write_new(new, text, reading=read)
    except FileThereError as problem:
        raise WriteError(problem.path, f"{problem.reason}; give another name after --record-read") from None


def _told(found: Recorded, name: str) -> str:
    from albab_tui.text.cleaning import clean_line

    parts = [f"{clean_line(name)}: written; {many(found.now, 'report')} read against the text today"]
    if found.before:
        parts.append(f"{found.before} before")
    if found.left:
        parts.append(f"{found.left} can't be, for want of a paragraph")
    return ", ".join(parts)

"""Pictures are kept whole, few, and for their circumstances alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.terminal import pictures
from albab_tui.terminal.cells import Cell
from albab_tui.terminal.pictures import Pictures, picture_of


def rows(letter: str) -> list[list[Cell]]:
    return [[(letter, "1"), ("界", ""), ("", ""), ("|", "38;5;252")]] * 2


def kept(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_what_is_kept_is_found_under_the_same_circumstances_alone(tmp_path: Path) -> None:
    store = Pictures(tmp_path / "cache")
    store.keep("these", picture_of(rows("a")))
    found = store.find("these")
    assert found is not None
    assert found.rows() == rows("a")
    assert found.drawn == picture_of(rows("a")).drawn
    assert store.find("those") is None


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data + b"x", lambda _: b""])
def test_a_damaged_one_is_none(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    store = Pictures(tmp_path / "cache")
    store.keep("these", picture_of(rows("a")))
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert store.find("these") is None


def test_those_used_last_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST", 3)
    store = Pictures(tmp_path / "cache")
    for number in range(3):
        store.keep(f"{number}", picture_of(rows(f"{number}")))
        _used_at(tmp_path / "cache", number)
    assert store.find("0")
    store.keep("3", picture_of(rows("3")))
    assert [number for number in range(4) if store.find(f"{number}")] == [0, 2, 3]
    assert len(kept(tmp_path / "cache")) == 3


def test_they_take_no_more_than_they_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Pictures(tmp_path / "cache")
    store.keep("0", picture_of(rows("0")))
    (file,) = (tmp_path / "cache").iterdir()
    monkeypatch.setattr(pictures, "MOST_BYTES", 2 * file.stat().st_size)
    store = Pictures(tmp_path / "cache")
    _used_at(tmp_path / "cache", 0)
    for number in (1, 2):
        store.keep(f"{number}", picture_of(rows(f"{number}")))
        _used_at(tmp_path / "cache", number)
    assert [number for number in range(3) if store.find(f"{number}")] == [1, 2]


def test_a_folder_that_others_may_write_into_holds_none(tmp_path: Path) -> None:
    store = Pictures(tmp_path / "cache")
    store.keep("these", picture_of(rows("a")))
    (tmp_path / "cache").chmod(0o770)
    assert store.find("these") is None


def _used_at(folder: Path, second: int) -> None:
    """Let the file that was written last have been used at a time long past."""
    newest = max(folder.iterdir(), key=lambda file: file.stat().st_mtime)
    os.utime(newest, (second, second))

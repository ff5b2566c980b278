"""What was read of a store is found again by its bytes, is equal to it, and is never trusted where it may be wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.opening import open_archive
from albab_tui.errors import StoreError
from albab_tui.model.store import Store
from albab_tui.store import kept
from albab_tui.store.bundled import READING, bundled_store
from albab_tui.store.kept import SMALLEST, Readings
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.levels import Tree
from albab_tui.text.digest import sha256
from tests.store.pages import examples
from tests.surroundings import ROOT, plain

DATA = bundled_store().read_bytes()
DIGEST = sha256(DATA)
OLDER = """format: albab-1
title: Orsa
timezone: Europe/Istanbul
sources:
- {id: lamp, publisher: The Lamp, published: 2017-02-09, text: The Lamp of Friday, title: At the quay}
events:
- {id: siege, date: 2017-02-01/2017-02-08, title: Quay held, summary: So it was, kind: fighting, status: happened,
   reports: []}
"""


def read(data: bytes) -> tuple[Store, Tree]:
    """A store, and the plain values that would be kept of it."""
    trees: list[Tree] = []
    return parse_store(data, "f", keep=trees.append).store, trees[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / ".cache" / "albab-tui"


@pytest.fixture
def readings(folder: Path) -> Readings:
    """Those of a user, with one of the store that comes with the program."""
    made = Readings(folder)
    made.keep(DIGEST, len(DATA), read(DATA)[1])
    return made


def test_a_reading_is_equal_to_the_store(readings: Readings) -> None:
    assert readings.find(DIGEST) == read(DATA)[0]


@pytest.mark.parametrize("text", [*(each.text for each in examples()), OLDER], ids=str.__len__)
def test_every_form_of_a_store_is_read_alike(text: str, folder: Path) -> None:
    store, tree = read(text.encode())
    readings = Readings(folder)
    readings.keep("0" * 64, SMALLEST, tree)
    assert readings.find("0" * 64) == store


def test_nothing_of_a_user_is_kept_where_it_is_not_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    Readings().keep(DIGEST, len(DATA), read(DATA)[1])
    Readings(tmp_path / "small").keep(DIGEST, SMALLEST - 1, read(DATA)[1])
    assert list(tmp_path.rglob("*")) == []


def test_only_its_user_may_read_it(readings: Readings, folder: Path) -> None:
    assert readings.find(DIGEST)
    assert oct(folder.stat().st_mode)[-3:] == "700"
    assert [oct(each.stat().st_mode)[-3:] for each in folder.iterdir()] == ["600"]


def test_other_bytes_and_other_programs_find_nothing(readings: Readings, monkeypatch: pytest.MonkeyPatch) -> None:
    assert readings.find(sha256(DATA + b"\n")) is None
    monkeypatch.setattr(kept, "_program", lambda: "0.0.9")
    assert readings.find(DIGEST) is None


def test_under_another_s_name_it_is_nothing(readings: Readings, folder: Path) -> None:
    """The bytes that it was read of stand inside as well."""
    (folder / f"{DIGEST}.reading").rename(folder / f"{'0' * 64}.reading")
    assert readings.find("0" * 64) is None


@given(data=st.data())
def test_what_was_damaged_is_nothing(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("cache")
    text = OLDER.encode()
    tree = read(text)[1]
    Readings(folder).keep("0" * 64, SMALLEST, tree)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    damaged = data.draw(
        st.one_of(
            st.just(whole[:place]),
            st.integers(1, 255).map(lambda by: whole[:place] + bytes([whole[place] ^ by]) + whole[place + 1 :]),
            st.binary(min_size=1, max_size=8).map(lambda more: whole[:place] + more + whole[place:]),
        )
    )
    if damaged != whole:
        file.write_bytes(damaged)
        assert Readings(folder).find("0" * 64) is None


@pytest.mark.parametrize("mode", [0o777, 0o750, 0o701])
def test_a_folder_that_others_may_enter_is_not_used(readings: Readings, folder: Path, mode: int) -> None:
    folder.chmod(mode)
    assert readings.find(DIGEST) is None
    readings.keep("1" * 64, SMALLEST, read(DATA)[1])
    assert len(list(folder.iterdir())) == 1


def test_links_are_not_followed(readings: Readings, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    assert Readings(tmp_path / "link").find(DIGEST) is None
    file = folder / f"{DIGEST}.reading"
    (folder / f"{'1' * 64}.reading").symlink_to(file.rename(tmp_path / "elsewhere"))
    assert readings.find("1" * 64) is None


def test_what_is_no_file_stops_nobody(readings: Readings, folder: Path) -> None:
    os.mkfifo(folder / f"{'1' * 64}.reading")
    (folder / f"{'2' * 64}.reading").mkdir()
    assert readings.find("1" * 64) is readings.find("2" * 64) is None


def test_those_used_last_are_kept(readings: Readings, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 3)
    for place, name in enumerate("abc"):
        os.utime(next(folder.glob(f"{DIGEST}*")), (10, 10))
        readings.keep(name * 64, SMALLEST, {"format": "albab-2", "title": name})
        os.utime(folder / f"{name * 64}.reading", (place, place))
    assert sorted(each.name[0] for each in folder.iterdir()) == sorted((DIGEST[0], "b", "c"))


def test_they_take_no_more_than_their_room(readings: Readings, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_BYTES", 1000)
    readings.keep("a" * 64, SMALLEST, {"format": "albab-2", "title": "a"})
    assert [each.name[0] for each in folder.iterdir()] == ["a"]


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Readings(tmp_path / "file" / "albab-tui").keep(DIGEST, len(DATA), read(DATA)[1])


def test_a_store_with_mistakes_is_not_kept(folder: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_bytes(DATA + b"nothing: known\n")
    with pytest.raises(StoreError):
        open_archive(broken, readings=Readings(folder))
    assert not folder.exists()


def test_a_file_that_changed_is_read_anew(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "store.yaml"
    file.write_bytes(DATA)
    opened = open_archive(file, readings=Readings(folder))
    file.write_bytes(DATA.replace(b"title: ", b"title: Again the ", 1))
    assert opened.read_again().sha256 != opened.sha256


def test_the_bundled_reading_is_looked_at_for_the_bundled_store_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / READING).write_bytes(kept.written(DIGEST, read(DATA)[1], kept._program()))
    monkeypatch.setattr(kept, "PACKAGE", tmp_path)
    assert Readings().find(DIGEST) is None
    assert Readings().find(DIGEST, bundled=True) == read(DATA)[0]
    asked = list[bool]()
    monkeypatch.setattr(Readings, "find", lambda _, digest, *, bundled: asked.append(bundled))
    (tmp_path / "store.yaml").write_bytes(DATA)
    open_archive(tmp_path / "store.yaml", readings=Readings())
    open_archive(None, readings=Readings())
    assert asked == [False, True]


def test_the_second_time_no_yaml_is_read(tmp_path: Path) -> None:
    code = (
        "import sys; from albab_tui.cli.main import main; main(['summary', '--format', 'json']);"
        "print([each for each in ('yaml', 'hashlib') if each in sys.modules], file=sys.stderr)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], env=plain(HOME=str(tmp_path)), cwd=ROOT, capture_output=True)
        for _ in range(2)
    ]
    first, second = runs
    assert first.stdout == second.stdout
    assert (b"yaml" in first.stderr, second.stderr) == (True, b"[]\n")

"""Writing a file whole or not at all, with files that have no name at first and where there are none such."""

from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers import placing, writing
from albab_tui.answers.file_names import suggested_name
from albab_tui.answers.formats import FORMATS, format_of, suffix_of
from albab_tui.answers.writing import BeingReadError, FileThereError, WriteError, write_new, write_steps
from tests.answers.goldens import answer
from tests.answers.hostile import foreign, texts


@pytest.fixture(autouse=True, params=["unnamed", "named"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each test is done with a file that has no name at first, and as if the system had none such."""
    way: str = request.param
    if way == "named":
        monkeypatch.setattr(placing, "_unnamed", lambda _: None)
    return way


def failing(code: int) -> object:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_new_file_holds_all_and_leaves_nothing_beside(tmp_path: Path) -> None:
    write_new(tmp_path / "a.txt", "Örsa\n")
    assert (tmp_path / "a.txt").read_bytes() == "Örsa\n".encode()
    assert os.listdir(tmp_path) == ["a.txt"]


class Pieces:
    """A text in pieces, which counts how often it is walked through, and may break off."""

    def __init__(self, *pieces: str, breaks: bool = False) -> None:
        self._pieces = pieces
        self._breaks = breaks
        self.walks = 0

    def __iter__(self) -> Iterator[str]:
        self.walks += 1
        yield from self._pieces
        if self._breaks:
            raise RuntimeError("no more")


def test_pieces_are_written_one_after_the_other(tmp_path: Path) -> None:
    pieces = Pieces("Ör", "", "sa\n")
    write_new(tmp_path / "a.txt", pieces)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Örsa\n"
    assert pieces.walks == 1


def test_pieces_are_walked_through_again_where_a_file_without_a_name_gets_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(placing, "_link", failing(errno.EPERM))
    pieces = Pieces("Ör", "sa\n")
    write_new(tmp_path / "a.txt", pieces)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Örsa\n"
    assert (pieces.walks, os.listdir(tmp_path)) == ({"unnamed": 2, "named": 1}[way], ["a.txt"])


def test_pieces_that_break_off_leave_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no more"):
        write_new(tmp_path / "a.txt", Pieces("Ör", "sa\n", breaks=True))
    assert os.listdir(tmp_path) == []


def test_whoever_leaves_early_leaves_nothing(tmp_path: Path, way: str) -> None:
    (tmp_path / "a.txt").write_text("mine")
    steps = write_steps(tmp_path / "a.txt", Pieces("Ör", "sa\n"), overwrite=True)
    next(steps)
    assert len(os.listdir(tmp_path)) == {"unnamed": 1, "named": 2}[way]
    steps.close()
    assert os.listdir(tmp_path) == ["a.txt"]
    assert (tmp_path / "a.txt").read_text() == "mine"


def test_a_mistake_in_composing_is_no_mistake_of_the_name(tmp_path: Path) -> None:
    def composed() -> Iterator[str]:
        raise ValueError("a mistake")
        yield ""

    with pytest.raises(ValueError, match="a mistake"):
        write_new(tmp_path / "a.txt", composed())


def test_permissions_are_those_that_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_new(tmp_path / "a.txt", "a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


def test_a_file_that_is_there_is_spared(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    with pytest.raises(FileThereError, match=r"a\.txt: is there already"):
        write_new(tmp_path / "a.txt", "yours")
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_made_in_the_same_instant_is_spared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def late(source: str, target: str, **options: Any) -> None:
        Path(target).write_text("mine")
        link(source, target, **options)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(FileThereError):
        write_new(tmp_path / "a.txt", "yours")
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("there", [False, True])
def test_a_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    def unlinked(source: str, target: str, **_: object) -> None:
        if there:
            Path(target).write_text("mine")
        raise OSError(errno.EPERM, "")

    monkeypatch.setattr(os, "link", unlinked)
    if there:
        with pytest.raises(FileThereError):
            write_new(tmp_path / "a.txt", "yours")
    else:
        write_new(tmp_path / "a.txt", "yours")
    assert (tmp_path / "a.txt").read_text() == ("mine" if there else "yours")
    assert os.listdir(tmp_path) == ["a.txt"]


def test_of_many_that_write_at_once_one_succeeds(tmp_path: Path) -> None:
    wins: list[int] = []

    def write(number: int) -> None:
        try:
            write_new(tmp_path / "a.txt", str(number) * 1000)
            wins.append(number)
        except FileThereError:
            pass

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = wins
    assert (tmp_path / "a.txt").read_text() == str(winner) * 1000


def test_overwriting_replaces_the_whole_and_keeps_the_permissions(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a long old text")
    (tmp_path / "a.txt").chmod(0o600)
    write_new(tmp_path / "a.txt", "new", overwrite=True)
    assert (tmp_path / "a.txt").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o600


def test_overwriting_is_by_another_file_that_takes_the_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    os.link(tmp_path / "a.txt", tmp_path / "kept.txt")
    with open(tmp_path / "a.txt") as reader:
        write_new(tmp_path / "a.txt", "new", overwrite=True)
        assert reader.read() == "old"
    assert (tmp_path / "kept.txt").read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "kept.txt"]


def test_overwriting_what_is_not_there_writes_it(tmp_path: Path) -> None:
    write_new(tmp_path / "a.txt", "new", overwrite=True)
    assert (tmp_path / "a.txt").read_text() == "new"


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "a.txt").symlink_to("real.txt")
    with pytest.raises(FileThereError):
        write_new(tmp_path / "a.txt", "new")
    write_new(tmp_path / "a.txt", "new", overwrite=True)
    assert (tmp_path / "a.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_link_to_nothing_yet_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("later.txt")
    write_new(tmp_path / "a.txt", "new")
    assert (tmp_path / "later.txt").read_text() == "new"


@pytest.mark.parametrize("overwrite", [False, True])
def test_what_cannot_be_written_is_told_in_one_line(tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    cases = {
        "none/a.txt": "there is no such folder",
        "file/a.txt": "a part of the path is not a folder",
        ".": "is a folder",
        "x" * 300: "the name is too long",
        "circle": "symbolic links lead in a circle",
        "pipe": "is not an ordinary file",
        "\0": "not a file name",
    }
    for name, reason in cases.items():
        with pytest.raises(WriteError, match=reason) as caught:
            write_new(tmp_path / name, "a", overwrite=overwrite)
        assert "\n" not in str(caught.value)
        assert str(caught.value).isprintable()
    assert sorted(os.listdir(tmp_path)) == ["circle", "file", "pipe"]


def test_a_device_is_not_replaced() -> None:
    with pytest.raises(WriteError, match="/dev/null: is not an ordinary file"):
        write_new(Path("/dev/null"), "a", overwrite=True)


@pytest.mark.parametrize("step", ["fsync", "link", "open"])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the folder can only be read"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_a_failure_at_any_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: str
) -> None:
    monkeypatch.setattr(os, step, failing(code))
    with pytest.raises(WriteError, match=reason):
        write_new(tmp_path / "a.txt", "a")
    monkeypatch.undo()
    assert os.listdir(tmp_path) == []


def test_a_failure_spares_the_file_that_was_to_be_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("mine")
    monkeypatch.setattr(os, "fsync", failing(errno.ENOSPC))
    with pytest.raises(WriteError):
        write_new(tmp_path / "a.txt", "yours", overwrite=True)
    monkeypatch.undo()
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_name_is_shown_clean() -> None:
    with pytest.raises(WriteError, match=r"^␛\[31m/a: there is no such folder$"):
        write_new(Path("\x1b[31m/a"), "a")


def test_names_tell_what_was_asked() -> None:
    told = answer(filter="actor:norland -source:d since:2031-05")
    assert suggested_name(told, "markdown") == "the-harbour-of-orsa-actor-norland-not-source-d-plausibly-2031-05.md"


def test_a_suggested_name_tells_what_is_left_out_in_brackets_too() -> None:
    told = answer(filter="actor:norland or kind:strike (-source:d or is:undated)")
    assert suggested_name(told, "text") == (
        "the-harbour-of-orsa-actor-norland-or-kind-strike-not-source-d-or-is-undated.txt"
    )


@given(texts)
def test_a_suggested_name_is_one_plain_file_name(text: str) -> None:
    for format in FORMATS:
        name = suggested_name(answer(foreign(text)), format)
        stem = name.removesuffix(suffix_of(format))
        assert stem
        assert stem.replace("-", "").isalnum()
        assert len(name.encode()) <= 90
        assert format_of(name) == format


@given(st.text())
def test_any_name_has_a_format_or_none(name: str) -> None:
    assert format_of(name) in (None, *FORMATS)


def test_reasons_cover_the_common_failures() -> None:
    assert writing._REASONS.keys() >= {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EISDIR, errno.ENOENT}


# What is being read.


def other_names(file: Path) -> Iterator[tuple[str, Path]]:
    """The file by names of every sort, each with what it is."""
    folder = file.parent
    (folder / "deep").mkdir()
    (folder / "link.json").symlink_to(file)
    (folder / "link-to-link.json").symlink_to("link.json")
    (folder / "linked").symlink_to(folder)
    os.link(file, folder / "hard.json")
    yield "itself", file
    yield "a link", folder / "link.json"
    yield "a link to a link", folder / "link-to-link.json"
    yield "a link in its path", folder / "linked" / file.name
    yield "a hard link", folder / "hard.json"
    yield "a roundabout path", folder / "deep" / ".." / file.name
    yield "a relative path", Path(os.path.relpath(file))


@pytest.mark.parametrize("overwrite", [False, True])
def test_what_is_being_read_is_never_written_over(tmp_path: Path, overwrite: bool) -> None:
    file = tmp_path / "store.json"
    file.write_text("mine")
    for what, name in other_names(file):
        for read in (file, tmp_path / "link.json", tmp_path / "hard.json"):
            with pytest.raises(BeingReadError, match="is the file being read, which is never written over"):
                write_new(name, what, overwrite=overwrite, reading=[tmp_path / "gone", read])
    with open(file) as held, pytest.raises(BeingReadError):
        write_new(f"/proc/self/fd/{held.fileno()}", "yours", overwrite=overwrite, reading=[file])
    assert {each.read_text() for each in tmp_path.glob("*.json")} == {"mine"}
    assert not list(tmp_path.glob(".*"))


def test_what_only_looks_like_the_file_being_read_is_written(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text("mine")
    (tmp_path / "copy.json").write_text("mine")
    write_new(tmp_path / "copy.json", "new", overwrite=True, reading=[tmp_path / "store.json", Path("\0")])
    assert (tmp_path / "copy.json").read_text() == "new"

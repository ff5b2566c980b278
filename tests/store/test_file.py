"""Files that are no files, and files that can't be read."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from albab_tui.errors import Problem, StoreError
from albab_tui.store.opening import open_store

from .reading import HEAD


def only_problem(path: Path, max_bytes: int = 1000) -> Problem:
    with pytest.raises(StoreError) as caught:
        open_store(path, max_bytes=max_bytes)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column, problem.path, problem.excerpt) == (1, 1, "", "")
    return problem


def refusal(path: Path) -> tuple[str, str]:
    problem = only_problem(path)
    assert problem.file == str(path)
    return problem.rule, problem.message


def test_a_missing_file_and_impossible_names(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "none.yaml") == ("missing-file", "there is no such file")
    assert refusal(tmp_path / "file" / "x") == ("missing-file", "a part of the path is not a folder")
    assert refusal(tmp_path / ("x" * 300)) == ("missing-file", "the name is too long for a file")
    assert only_problem(Path("a\0b")).message == "no file can have this name"


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ("not-a-file", "it is a folder")


def test_a_pipe_that_nobody_writes_to_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == ("not-a-file", "it is a pipe")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # socket addresses are short
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("socket")
        assert refusal(Path("socket")) == ("not-a-file", "it is a socket or device")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device(device: str) -> None:
    assert refusal(Path(device)) == ("not-a-file", "it is a device")


def test_a_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert refusal(tmp_path / "a") == ("link-loop", "its links lead in a circle")


@pytest.mark.parametrize(
    ("error", "rule", "message"),
    [
        (PermissionError(13, "Permission denied"), "no-permission", "you may not read it"),
        (OSError(5, "Input/output error\x1b[2J"), "unreadable", "Input/output error␛[2J"),
        (OSError(), "unreadable", "it can't be read"),
    ],
)
@pytest.mark.parametrize("call", ["open", "read"])
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: OSError, rule: str, message: str
) -> None:
    def refuse(*arguments: object) -> bytes:
        raise error

    file = tmp_path / "store.yaml"
    file.write_text(HEAD)
    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        assert refusal(file) == (rule, message)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux lists a process's open files there")
def test_no_file_stays_open(tmp_path: Path) -> None:
    (tmp_path / "big").write_text(HEAD + "#" * 2000)
    before = set(os.listdir("/proc/self/fd"))
    for path in (tmp_path, tmp_path / "big", Path("/dev/zero")):
        only_problem(path)
    assert set(os.listdir("/proc/self/fd")) == before


def test_a_size_limit_that_can_be_raised(tmp_path: Path) -> None:
    file = tmp_path / "store.yaml"
    file.write_text(HEAD + "#" * (1024 - len(HEAD)))
    assert open_store(file, max_bytes=1024).store.title == "Harbour"
    file.write_text(HEAD + "#" * (1025 - len(HEAD)))
    assert str(only_problem(file, 1024)) == (
        f"{file}:1:1: too-large: the file is larger than 1 KiB; "
        "check that it is a store, or allow larger files with --max-size"
    )


def test_a_file_of_nothing_but_hyphens_is_too_large_for_its_size(tmp_path: Path) -> None:
    file = tmp_path / "store.yaml"
    file.write_text("- a\n" * 500)
    with pytest.raises(StoreError, match="too many values; allow a larger file with --max-size"):
        open_store(file, max_bytes=2000)


def test_a_name_that_would_drive_the_terminal_is_shown_as_text(tmp_path: Path) -> None:
    problem = only_problem(tmp_path / os.fsdecode(b"\x1b]0;x\x07\xe9\n\xe2\x80\xae"))
    override = "".join(f"<U+{ord(each):04X}>" for each in os.fsdecode(b"\xe2\x80\xae"))  # as the locale reads it
    assert problem.file == f"{tmp_path}/␛]0;x␇<U+DCE9> {override}"

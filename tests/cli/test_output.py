"""Whatever is printed, an output that can't take it is told in one line, with an exit code that says so."""

from __future__ import annotations

import errno
import os
import resource
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.cli.running import ENVIRONMENT, STORE, full_disk, gone_reader, program
from tests.trying import in_turn, long

PRINTING = (
    "--help", "-V", "summary --help", "check -V", "check --format json", "schema", "date today --from 2017-02-09",
    "summary kind:meeting", "summary --format=csv", "summary -o -", "summary", "summary --format json",
)  # fmt: skip
"""Command lines that print something to standard output and end well, some of them more than a buffer holds."""


def printing(share: int) -> list[object]:
    """All of them; but for long runs a third, another for each way in which the output fails."""
    return [line if number % 3 == share else long(line, id=line) for number, line in enumerate(PRINTING)]


def ended(words: str, way: str) -> tuple[int, str]:
    """Exit code and messages of the program with its streams led so, in the shell's words."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m albab_tui {words} {way}', sys.executable],
        capture_output=True,
        env=ENVIRONMENT,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("words", printing(0))
def test_a_full_disk(words: str) -> None:
    with full_disk() as full:
        done = program(*shlex.split(words), stdout=full)
    told = f"albab-tui: can't write the output: {os.strerror(errno.ENOSPC)}\n"
    assert (done.returncode, done.stderr.decode()) == (ExitCode.FAILURE, told)


def test_a_full_disk_without_a_buffer() -> None:
    with full_disk() as full:
        assert program("--help", stdout=full, PYTHONUNBUFFERED="1").returncode == ExitCode.FAILURE


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_a_disk_takes_only_in_part_is_no_success(unbuffered: str, tmp_path: Path) -> None:
    def few_bytes() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16384, 16384))

    with open(tmp_path / "out", "wb") as out:
        words = ("summary", "--format", "json")
        done = program(*words, stdout=out.fileno(), first=few_bytes, PYTHONUNBUFFERED=unbuffered)
    assert (done.returncode, done.stderr.decode()) == (
        ExitCode.FAILURE,
        f"albab-tui: can't write the output: {os.strerror(errno.EFBIG)}\n",
    )


@pytest.mark.parametrize("words", printing(1))
def test_a_reader_that_is_gone(words: str) -> None:
    with gone_reader() as gone:
        done = program(*shlex.split(words), stdout=gone)
    assert (done.returncode, done.stderr) == (ExitCode.CLOSED_PIPE, b"")


@pytest.mark.parametrize("words", printing(2))
def test_a_closed_output(words: str) -> None:
    assert ended(words, ">&-") == (ExitCode.FAILURE, "albab-tui: standard output is closed\n")


@pytest.mark.parametrize(("closed", "code"), [("2>&-", 0), (">&- 2>&-", 1), ("</dev/null", 0), ("<&-", 0)])
@pytest.mark.parametrize("words", ["--version", "summary"])
def test_other_streams_that_are_closed(words: str, closed: str, code: int) -> None:
    assert ended(words, closed) == (code, "")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(("words", "code"), [(("check",), 0), (("summary", "gone.yaml"), 1), (("summary", "--x"), 2)])
def test_messages_that_nobody_can_get_change_no_exit_code(words: tuple[str, ...], code: int, unbuffered: str) -> None:
    with full_disk() as full:
        done = program(*words, stdout=subprocess.DEVNULL, stderr=full, PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == code


def test_an_output_that_can_only_be_read() -> None:
    assert ended("--help", "1</dev/null")[0] == ExitCode.FAILURE


@pytest.mark.parametrize(
    ("words", "name"),
    in_turn(
        ["summary {}", "summary {} --format=csv", "check {} --format=json", "upgrade {} -o new"],
        ["store.yaml", "other.yaml", "./linked.yaml"],
    ),
)
def test_an_output_that_is_the_file_being_read(words: str, name: str, tmp_path: Path) -> None:
    store = tmp_path / "store.yaml"
    store.write_text(STORE, encoding="utf-8")
    (tmp_path / "other.yaml").hardlink_to(store)
    (tmp_path / "linked.yaml").symlink_to("other.yaml")
    code, told = ended(words.format(tmp_path / name), f">>{tmp_path}/store.yaml")
    assert code == ExitCode.FAILURE
    assert told.endswith("the file being read, which is never written over\n")
    assert store.read_text(encoding="utf-8") == STORE
    assert not (tmp_path / "new").exists()

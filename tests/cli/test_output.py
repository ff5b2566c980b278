"""Whatever is printed, an output that can't take it is told in one line, with an exit code that says so."""

from __future__ import annotations

import errno
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.cli.running import ENVIRONMENT, STORE

PRINTING = (
    "--help", "-h", "--version", "-V", "summary --help", "check -V", "check --format json", "date -h", "schema --help",
    "schema", "date today --from 2017-02-09", "summary kind:meeting", "summary --format=csv", "summary -o -",
)  # fmt: skip
"""Command lines that print something to standard output and end well."""


def ended(words: str, way: str, **more: str) -> tuple[int, str]:
    """Exit code and messages of the program with its output led so, in the shell's words."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m albab_tui {words} {way}', sys.executable],
        capture_output=True,
        env={**ENVIRONMENT, **more},
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("words", PRINTING)
def test_a_full_disk(words: str) -> None:
    told = f"albab-tui: can't write the output: {os.strerror(errno.ENOSPC)}\n"
    assert ended(words, ">/dev/full") == (ExitCode.FAILURE, told)


@pytest.mark.parametrize("words", PRINTING)
def test_a_closed_output(words: str) -> None:
    assert ended(words, ">&-") == (ExitCode.FAILURE, "albab-tui: standard output is closed\n")


@pytest.mark.parametrize("words", PRINTING)
def test_a_reader_that_is_gone(words: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "albab_tui", *shlex.split(words)],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (ExitCode.CLOSED_PIPE, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_without_a_buffer() -> None:
    assert ended("--help", ">/dev/full", PYTHONUNBUFFERED="1")[0] == ExitCode.FAILURE


def test_nowhere_to_say_it() -> None:
    assert ended("--version", ">&- 2>&-") == (ExitCode.FAILURE, "")


def test_an_output_that_can_only_be_read() -> None:
    assert ended("--help", "1</dev/null")[0] == ExitCode.FAILURE


@pytest.mark.parametrize(
    "words", ["summary {}", "summary {} --format=csv", "check {} --format=json", "upgrade {} -o new"]
)
@pytest.mark.parametrize("name", ["store.yaml", "other.yaml", "./linked.yaml"])
def test_an_output_that_is_the_file_being_read(words: str, name: str, tmp_path: Path) -> None:
    store = tmp_path / "store.yaml"
    store.write_text(STORE)
    (tmp_path / "other.yaml").hardlink_to(store)
    (tmp_path / "linked.yaml").symlink_to("other.yaml")
    code, told = ended(words.format(tmp_path / name), f">>{tmp_path}/store.yaml")
    assert code == ExitCode.FAILURE
    assert told.endswith("the file being read, which is never written over\n")
    assert store.read_text() == STORE
    assert not (tmp_path / "new").exists()

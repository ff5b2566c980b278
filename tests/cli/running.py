"""Running the program: in this process, or as one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from albab_tui.cli.main import main
from tests.needs import lacking
from tests.surroundings import plain

STORE = """\
format: albab-1
title: The harbour of Orsa
sources:
  - {id: a, title: Fleet leaves Orsa, text: a.txt, published: {date: 2031-05-20, basis: stated}, agency: {name: Wire}}
actors:
  - {id: norland, name: Norland, kind: state, aliases: [Nørland]}
  - {id: norland-army, name: Norland's army, kind: armed force, part_of: norland}
  - {id: reef-front, name: Reef Front, kind: armed group}
places:
  - {id: orsa, name: Örsa}
events:
  - id: landing
    title: Norland lands
    date: 2031-05-18
    kind: advance
    status: happened
    actors: {agent: [norland-army]}
    places: [orsa]
    summary: Boats came in.
    reports:
      - {source: a, paragraphs: [1, 2], when: on Sunday, by: norland-army, says: They landed.}
  - id: strike
    title: The front is struck
    date: 2031-05
    kind: strike
    status: claimed
    actors: {agent: [norland], target: [reef-front]}
    summary: Bombs fell.
    reports:
      - {source: a, paragraphs: [3], says: Bombs fell., figures: [{name: killed, value: 3, unit: people}]}
  - id: rumour
    title: Talk of mines
    kind: situation
    status: background
    summary: Someone said so.
    reports:
      - {source: a, paragraphs: [4], by_description: a sailor, says: There may be mines.}
"""


ENVIRONMENT = plain()
"""Environment of the programs that are run."""


def program(
    *words: str,
    cwd: Path | None = None,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    first: Callable[[], object] | None = None,
    **more: str,
) -> subprocess.CompletedProcess[bytes]:
    """Run the program on its own, without a terminal.

    Args:
        words: its arguments.
        cwd: where it runs.
        stdout, stderr: file descriptors that take what it prints, in place of what is returned.
        first: what its process does before it is the program.
        more: further environment variables.
    """
    return subprocess.run(
        [sys.executable, "-m", "albab_tui", *words],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=stderr,
        cwd=cwd,
        env={**ENVIRONMENT, **more},
        preexec_fn=first,
        timeout=60,
        check=False,
    )


@contextmanager
def full_disk() -> Iterator[int]:
    """An output that takes nothing."""
    if not os.path.exists("/dev/full"):
        lacking("full", "there is no /dev/full")
    with open("/dev/full", "wb") as full:
        yield full.fileno()


@contextmanager
def gone_reader() -> Iterator[int]:
    """An output that nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        yield writer
    finally:
        os.close(writer)


class Ran:
    """The program's way through `main` in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
        capsys.readouterr()
        self.code = main(words)
        self.out, self.err = capsys.readouterr()

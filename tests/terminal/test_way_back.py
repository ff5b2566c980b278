"""The line that comes back to the view, where the output can't take it."""

from __future__ import annotations

import errno
import os

import pytest

from tests.terminal.conftest import Start


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line(start: Start) -> None:
    with open("/dev/full", "wb") as full:
        terminal = start(stdout=full.fileno()).wait_for("▶").press("q")
        assert terminal.wait_exit() == 1
    told = f"albab-tui: can't write the output: {os.strerror(errno.ENOSPC)}"
    assert told in terminal.text
    assert "Traceback" not in terminal.text


def test_a_reader_that_is_gone_is_not_told(start: Start) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    terminal = start(stdout=writer).wait_for("▶").press("q")
    os.close(writer)
    assert terminal.wait_exit() == 141
    assert "albab-tui:" not in terminal.text

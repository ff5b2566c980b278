"""What this machine can't try is told, and is a failure where it must be tried."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import DEMANDED

ROOT = Path(__file__).resolve().parents[2]
NEEDY = {
    "tests/ssh/test_escapes.py::test_no_forwarding": "OpenSSH is not installed: ssh, ssh-keygen",
    "tests/terminal/test_painted.py::test_step_by_step_shows_in_tmux_what_at_once_shows": "tmux is not installed",
}


def tried(folder: Path, demanded: str) -> subprocess.CompletedProcess[str]:
    """The tests that need programs, where no program is."""
    environ = os.environ | {"PATH": str(folder), DEMANDED: demanded, "PYTEST_ADDOPTS": "-p no:cacheprovider"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", *NEEDY],
        env=environ,
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    run = tried(tmp_path, "")
    assert run.returncode == 0
    assert [line for line in run.stdout.splitlines() if line.startswith("NOT TRIED")] == [
        f"NOT TRIED: 1 tests, {why}" for why in NEEDY.values()
    ]


@pytest.mark.parametrize(("demanded", "failed"), [("samples,tmux", 1), ("all", 2)])
def test_what_is_demanded_fails(tmp_path: Path, demanded: str, failed: int) -> None:
    run = tried(tmp_path, demanded)
    assert run.returncode == 1
    assert run.stdout.count(f"{DEMANDED} demands it") >= failed
    assert run.stdout.count("NOT TRIED") == len(NEEDY) - failed

"""Run tests in other surroundings than those of whoever runs them: nothing of what holds may depend on them.

Each surrounding is told as it begins and with its result; what this machine can't make is told as not tried.

    python -m scripts.anywhere                       # all surroundings, the tests that see most of them
    python -m scripts.anywhere --only locale -- -n 4 tests   # one of them, all tests
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("tests/cli", "tests/answers", "tests/store", "tests/model", "tests/dating", "tests/app_model", "tests/text")
"""Tests that see their surroundings most: texts, files, dates, processes."""
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


@dataclass(frozen=True)
class Surrounding:
    """Where tests run.

    Args:
        name: as it is told.
        environ: what differs from the environment of the caller; None takes a variable away.
        arguments: further arguments of pytest.
        lacking: why it can't be made on this machine, if so.
        before: words of the command that leads to Python.
        busy: how many other processes compute meanwhile.
        private: whether the tests get a copy of the project of their own.
    """

    name: str
    environ: Mapping[str, str | None] = field(default_factory=dict)
    arguments: Sequence[str] = ()
    lacking: Callable[[], str] = str
    before: Sequence[str] = ()
    busy: int = 0
    private: bool = False


def _no_other_user() -> str:
    if os.geteuid():
        return "only root can be another user"
    if not shutil.which("setpriv"):
        return "setpriv is not installed"
    try_it = "import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', 'import pytest']).returncode)"
    there = subprocess.run((*NOBODY, sys.executable, "-c", try_it), capture_output=True, check=False)
    return "" if there.returncode == 0 else "another user may not run this Python"


SURROUNDINGS = (
    Surrounding("order", arguments=("--shuffle", "1")),
    Surrounding("zone", {"TZ": "<+14>-14"}),
    Surrounding("other zone", {"TZ": "<-12>+12", "PYTHONHASHSEED": "7"}),
    Surrounding("locale", {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    Surrounding("encoding", {"PYTHONIOENCODING": "latin-1", "LANG": "tr_TR.ISO-8859-9", "LANGUAGE": "tr"}),
    Surrounding(
        "terminal",
        {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "37", "LINES": "7", "COLORTERM": "truecolor", "CI": "1"},
    ),
    Surrounding("colours", {"FORCE_COLOR": "1", "TERM": None, "HOME": None, "TTY_COMPATIBLE": "1"}),
    Surrounding(
        "another user",
        {"HOME": "/nonexistent"},
        lacking=_no_other_user,
        before=NOBODY,
        private=True,
    ),
    Surrounding("load", busy=2 * (os.cpu_count() or 1)),
)


def environment(changes: Mapping[str, str | None]) -> dict[str, str]:
    """The caller's environment with changes."""
    return {name: value for name, value in {**os.environ, **changes}.items() if value is not None}


@contextmanager
def computing(number: int) -> Iterator[None]:
    """So many processes that do nothing but compute."""
    others = [subprocess.Popen([sys.executable, "-ISc", "while True: pass"]) for _ in range(number)]
    try:
        yield
    finally:
        for each in others:
            each.kill()
            each.wait()


@contextmanager
def copied() -> Iterator[Path]:
    """The project in a folder that every user may read, and no one but the owner may write."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        left = shutil.ignore_patterns(".venv", ".git", ".*_cache", ".hypothesis", "dist", "build")
        yield shutil.copytree(ROOT, Path(folder) / "project", ignore=left)


def tried(surrounding: Surrounding, tests: Sequence[str]) -> bool:
    """Whether the tests pass there."""
    with ExitStack() as stack:
        stack.enter_context(computing(surrounding.busy))
        where = stack.enter_context(copied()) if surrounding.private else ROOT
        pytest = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *surrounding.arguments, *tests)
        environ = environment({"PYTHONDONTWRITEBYTECODE": "1", **surrounding.environ})
        return subprocess.run((*surrounding.before, *pytest), cwd=where, env=environ, check=False).returncode == 0


def results(chosen: Sequence[Surrounding], tests: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each surrounding and what came of it."""
    for each in chosen:
        print(f"-- {each.name}", flush=True)
        if why := each.lacking():
            yield each.name, f"NOT TRIED: {why}"
        else:
            yield each.name, "holds" if tried(each, tests) else "FAILS"


def main() -> int:
    names = [each.name for each in SURROUNDINGS]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.usage = "%(prog)s [--only NAME]... [-- PYTEST...]"
    parser.add_argument("--only", action="append", choices=names, help="one of the surroundings; may be given again")
    parser.add_argument("pytest", nargs="*", help=f"arguments of pytest (default: {' '.join(TESTS)})")
    options = parser.parse_args()
    chosen = [each for each in SURROUNDINGS if each.name in (options.only or names)]
    found = list(results(chosen, options.pytest or TESTS))
    print(*(f"{name:<14} {result}" for name, result in found), sep="\n")
    return int(any(result == "FAILS" for _, result in found))


if __name__ == "__main__":
    sys.exit(main())

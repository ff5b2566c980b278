"""The program opens no connection and starts no other program."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import albab_tui
from tests.cli.running import ENVIRONMENT
from tests.hostile.stores import as_json, hostile

PACKAGE = Path(albab_tui.__file__).parent
FORBIDDEN = frozenset({
    "aiohttp", "ctypes", "ftplib", "http", "httpx", "imaplib", "marshal", "multiprocessing", "pickle", "pty",
    "requests", "runpy", "shelve", "smtplib", "socket", "socketserver", "ssl", "subprocess", "telnetlib", "urllib",
    "webbrowser", "xmlrpc",
})  # fmt: skip
CALLS = frozenset({
    "eval", "exec", "compile", "system", "popen", "fork", "forkpty", "startfile", "create_subprocess_exec",
    "create_subprocess_shell", "open_connection", "start_server", "create_connection", "open_url", "unsafe_load",
})  # fmt: skip
PAINTED_BY_ANOTHER = {"cli/chart_file.py": {"subprocess"}}
"""A picture as PNG is what a converter that is installed makes of the SVG, asked for by the command `chart` alone."""
WATCHED = """
import sys
from collections.abc import Iterator
from pathlib import Path
STARTS = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.", "ctypes.dlopen")
CONNECTS = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostby", "socket.sendto",
            "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
def watch(event, arguments):
    if event.startswith(CONNECTS) or event.startswith(STARTS):
        print("not allowed:", event, arguments, file=sys.stderr)
        raise SystemExit(99)
sys.addaudithook(watch)
"""
COMMAND = WATCHED + "from albab_tui.cli.main import main; sys.exit(main(sys.argv[1:]))"
APP = (
    WATCHED
    + """
import asyncio
from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.archive.opening import open_archive
async def walk():
    app = TimelineApp(Session(open_archive(Path(sys.argv[1])), View(sys.argv[1], Filter())))
    async with app.run_test(size=(100, 30)) as pilot:
        for key in ("down", "enter", "q", "a", "escape", "v", "escape", "s", "q", "e", "escape", "question_mark", "q",
                    "y", "R", "ctrl+p", "escape"):
            await pilot.press(key)
asyncio.run(walk())
"""
)


def test_no_module_reaches_for_network_or_shell() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 400
    assert [f"{file}:{what}" for file in files for what in reached_for(file)] == []


def reached_for(file: Path) -> Iterator[str]:
    """What a module may not import or call, with its line."""
    forbidden = FORBIDDEN - PAINTED_BY_ANOTHER.get(str(file.relative_to(PACKAGE)), set())
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = {alias.name.partition(".")[0] for alias in node.names} & forbidden
        elif isinstance(node, ast.ImportFrom):
            names = {(node.module or "").partition(".")[0]} & forbidden
        elif isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            owner = getattr(node.func.value, "id", "") if isinstance(node.func, ast.Attribute) else ""
            names = {called} & CALLS if owner not in ("re", "platform") else set()
        else:
            continue
        yield from (f"{node.lineno}: {name}" for name in sorted(names))


def watched(code: str, *words: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run Python code that ends with 99 at the first connection or program."""
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, cwd=cwd, env=ENVIRONMENT, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "attempt", ["import os; os.system('true')", "import socket; socket.create_connection(('', 9))"]
)
def test_the_watch_notices(attempt: str, tmp_path: Path) -> None:
    assert watched(f"{WATCHED}\n{attempt}", cwd=tmp_path).returncode == 99


@pytest.mark.parametrize(
    "words",
    [
        ("summary",),
        ("summary", "--format", "svg", "--since", "8 feb"),
        ("check",),
        ("date", "on Wednesday", "--from", "2017-02-08"),
        ("schema",),
    ],
    ids=" ".join,
)
def test_no_command_connects_or_starts_anything(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "store.json").write_bytes(as_json(hostile))
    store = ("store.json",) if words[0] in ("summary", "check") else ()
    done = watched(COMMAND, words[0], *store, *words[1:], cwd=tmp_path)
    assert (done.returncode in (0, 1), b"not allowed" in done.stderr) == (True, False), done.stderr


def test_the_app_connects_and_starts_nothing(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_bytes(as_json(hostile))
    done = watched(APP, "store.json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")

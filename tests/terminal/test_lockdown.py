"""The kiosk's second wall: what the interpreter refuses even if something in the app tried it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.surroundings import ROOT, plain

ATTEMPTS = """
import json, os, sys, pathlib, socket, subprocess, shutil, webbrowser, urllib.request, ctypes, pty
from albab_tui.terminal.lockdown import lock_down
own, other, folder = sys.argv[1:]
lock_down(os.environ, [own])
told = {}
for attempt in json.load(sys.stdin):
    try:
        eval(attempt)
        told[attempt] = "done"
    except PermissionError as problem:
        told[attempt] = "refused" if "not in a kiosk" in str(problem) else "other"
    except Exception as problem:
        told[attempt] = repr(problem)
print(json.dumps(told))
"""

REFUSED = [
    "open(own, 'w')", "open(own + '-secret')", "open(own[:-1])", "os.listdir(own + '-folder')",
    *(f"os.open(own, os.O_RDONLY | os.{flag})" for flag in ("O_CREAT", "O_TRUNC", "O_APPEND")),
    "os.open(own, os.O_RDWR)", "open(folder + '/x', 'a')", "os.open(folder + '/x', os.O_CREAT | os.O_RDONLY)",
    "pathlib.Path(folder, 'x').touch()", "os.mkdir(folder + '/x')", "os.remove(other)", "os.rename(other, own)",
    "os.symlink(own, folder + '/x')", "os.link(other, folder + '/x')", "os.truncate(other, 0)", "os.chmod(other, 0)",
    "os.utime(other)", "os.chdir('/')",
    "shutil.copyfile(own, folder + '/x')",
    "open(other).read()", "open('/etc/passwd')", "open('/proc/self/environ')", "open(own + '/../../../etc/passwd')",
    "os.listdir('/')", "os.scandir(folder)", "list(os.walk('/'))", "pathlib.Path('/etc/passwd').read_text()",
    "os.system('true')", "subprocess.run(['true'])", "os.popen('true')", "os.execv('/bin/true', ['true'])",
    "os.fork()", "os.posix_spawn('/bin/true', ['true'], {})", "pty.spawn('true')", "os.kill(os.getpid(), 0)",
    "socket.socket().connect(('127.0.0.1', 9))", "socket.socket().bind(('127.0.0.1', 0))",
    "socket.getaddrinfo('localhost', 80)", "urllib.request.urlopen('http://127.0.0.1:9/')",
    "webbrowser.GenericBrowser('true').open('http://127.0.0.1:9/')", "ctypes.CDLL(None)",
]  # fmt: skip

ALLOWED = [
    "open(own).read()",
    "open(os.devnull, 'w')",
    "__import__('colorsys')",
    "__import__('zoneinfo').ZoneInfo('UTC')",
]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("server")
    own, other = folder / "own.yaml", folder / "other.txt"
    files = (own, other, folder / "own.yaml-secret", folder / "own.yam")
    for file in files:
        file.write_text("as before")
    (folder / "own.yaml-folder").mkdir()
    run = subprocess.run(
        [sys.executable, "-c", ATTEMPTS, str(own), str(other), str(folder)],
        input=json.dumps(REFUSED + ALLOWED), capture_output=True, encoding="utf-8", cwd=ROOT,
        env=plain(), check=True,
    )  # fmt: skip
    assert {each: each.read_text() for each in folder.iterdir() if each.is_file()} == dict.fromkeys(files, "as before")
    answers: dict[str, str] = json.loads(run.stdout)
    return answers


@pytest.mark.parametrize("attempt", REFUSED)
def test_refused(told: dict[str, str], attempt: str) -> None:
    assert told[attempt] == "refused"


@pytest.mark.parametrize("attempt", ALLOWED)
def test_allowed(told: dict[str, str], attempt: str) -> None:
    assert told[attempt] == "done"


def test_what_steers_python_is_taken_away(tmp_path: Path) -> None:
    code = (
        "import os; from albab_tui.terminal.lockdown import lock_down; lock_down(os.environ);"
        "print([name for name in os.environ if name.startswith('PYTHON')])"
    )
    environ = plain(PYTHONINSPECT="1")
    run = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, encoding="utf-8", input="")
    assert run.stdout == "[]\n"
    assert ">>>" not in run.stderr

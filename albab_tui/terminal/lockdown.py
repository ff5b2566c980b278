"""The kiosk's second wall: the interpreter itself refuses to write, to run, to connect, and to read what is not needed.

Nothing in the app does any of this in a kiosk; should a fault or a library ever try, the attempt fails with
PermissionError and the app ends. The hook can't be taken off again (PEP 578).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, MutableMapping
from contextlib import suppress
from typing import NoReturn

_FORBIDDEN = frozenset((
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile", "os.kill",
    "os.killpg", "os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "os.chown", "os.lockf", "os.utime", "os.setxattr", "os.removexattr", "os.chflags", "os.chdir", "os.fwalk",
    "os.walk", "pty.spawn", "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.gethostbyaddr", "socket.sendto", "socket.sendmsg", "code.interact", "builtins.input",
))  # fmt: skip

_PROMPTS = frozenset(("cpython.run_stdin", "cpython.run_interactivehook"))
"""What Python does before it opens a prompt of its own, which no error keeps it from."""

_FORBIDDEN_MODULES = (
    "ctypes.", "ftplib.", "glob.", "http.", "imaplib.", "nntplib.", "poplib.", "shutil.", "smtplib.", "sqlite3.",
    "subprocess.", "syslog.", "telnetlib.", "tempfile.", "urllib.", "webbrowser.",
)  # fmt: skip

_LISTING = frozenset(("os.listdir", "os.scandir"))
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
_CLOCK = ("/etc/localtime", "/etc/timezone", "/usr/share/zoneinfo")
"""Where the words for dates learn about time zones."""


def lock_down(environ: MutableMapping[str, str], readable: Iterable[str] = ()) -> None:
    """Refuse from now on what a kiosk must not do; reading is left for the program's own files.

    Args:
        environ: the environment; what steers Python is taken out of it.
        readable: files or folders that may be read besides.
    """
    for name in [each for each in environ if each.startswith("PYTHON")]:
        del environ[name]
    sys.dont_write_bytecode = True
    roots = tuple(map(os.path.realpath, {*_own_folders(), *_CLOCK, *readable}))

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event in _PROMPTS:
            os._exit(1)
        if event in _FORBIDDEN or event.startswith(_FORBIDDEN_MODULES):
            raise PermissionError(f"not in a kiosk: {event}")
        if event == "open":
            _check_open(arguments, roots)
        elif event in _LISTING:
            _check_path(arguments[0], roots)

    sys.addaudithook(refuse)


def end_here(code: int) -> NoReturn:
    """End the process without going back to Python, where PYTHONINSPECT opens a prompt at the end."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _own_folders() -> tuple[str, ...]:
    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    return package, sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix


def _check_open(arguments: tuple[object, ...], roots: tuple[str, ...]) -> None:
    path, _, flags = arguments
    if isinstance(path, int):  # it is open already
        return
    if isinstance(flags, int) and flags & _WRITING and path != os.devnull:
        raise PermissionError(f"not in a kiosk: writing {path!r}")
    _check_path(path, roots)


def _check_path(path: object, roots: tuple[str, ...]) -> None:
    if path is None or not isinstance(path, (str, bytes, os.PathLike)):
        raise PermissionError(f"not in a kiosk: reading {path!r}")
    real = os.path.realpath(os.fsdecode(path))
    if real != os.devnull and not any(real == root or real.startswith(root + os.sep) for root in roots):
        raise PermissionError(f"not in a kiosk: reading {real}")

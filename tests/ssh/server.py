"""A real OpenSSH server on loopback, with keys made for the test, that knows nothing but this program."""

from __future__ import annotations

import getpass
import os
import secrets
import select
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue

from tests.surroundings import ROOT
from tests.terminal.harness import Terminal, environment

_PATHS = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))

_CONFIG = """\
ListenAddress 127.0.0.1:{login}
ListenAddress 127.0.0.1:{kiosk}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
AuthenticationMethods publickey
AcceptEnv LANG LC_* COLORTERM
MaxStartups 100
ClientAliveInterval 1
ClientAliveCountMax 3
Subsystem sftp internal-sftp
Match LocalPort {kiosk}
    ForceCommand {folder}/program --kiosk
    DisableForwarding yes
    PermitTTY yes
    PermitUserRC no
"""

_PROGRAM = """\
#!/bin/sh
cd {home} && HOME={home} PYTHONPATH={root} ALBAB_TEST={mark} exec {python} -m albab_tui "$@"
"""


def find(program: str) -> str | None:
    """The path of a program, also of those that only administrators usually run."""
    return shutil.which(program, path=_PATHS)


class Server:
    """Listens on two ports: at one the client names the command, at the other it gets the kiosk and nothing else.

    Args:
        folder: an empty folder for keys, configuration and the home of the program.
    """

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        """Where the program runs on the server."""
        self.program = folder / "program"
        """What a client runs at the port where it may."""
        self._folder = folder
        self._mark = secrets.token_hex(8)
        self._clients: list[Terminal] = []
        self._may_keep = False
        """Whether the program was started where it may keep what it read of a store."""
        self.login_port, self.kiosk_port = _free_ports(2)
        self._write()
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", 0o755, exist_ok=True)  # what its service would make
        self._process = subprocess.Popen(
            [find("sshd") or "sshd", "-D", "-e", "-f", folder / "config"], stderr=subprocess.PIPE, encoding="utf-8"
        )
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()
        self._wait_until_it_listens()

    def _write(self) -> None:
        self.home.mkdir()
        for name in ("host_key", "user_key"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self._folder / name], check=True)
        key = (self._folder / "user_key.pub").read_text()
        (self._folder / "authorized_keys").write_text(key)
        config = _CONFIG.format(folder=self._folder, login=self.login_port, kiosk=self.kiosk_port)
        (self._folder / "config").write_text(config)
        self.program.write_text(_PROGRAM.format(home=self.home, root=ROOT, mark=self._mark, python=sys.executable))
        self.program.chmod(0o755)

    def _wait_until_it_listens(self) -> None:
        said = ""
        while said.count("Server listening") < 2:
            line = self._lines.get()
            assert line, f"sshd ended: {said}"
            said += line

    def _listen(self) -> None:
        """Take in what the server says, up to its end, which is an empty line."""
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.put(line)
        self._lines.put("")

    def refusal(self) -> str:
        """Why whoever runs the tests can't log in, in the server's words; empty where they can."""
        if self.run("true", kiosk=False).returncode == 0:
            return ""
        said = []
        while not self._lines.empty():
            said.append(self._lines.get().strip())
        return next((line for line in said if "not allowed" in line or "refused" in line), " / ".join(said))

    # Clients.

    def command(self, *words: str, kiosk: bool = True, options: Sequence[str] = ()) -> list[str]:
        """The client's command line."""
        self._may_keep |= not kiosk and str(self.program) in words
        port = self.kiosk_port if kiosk else self.login_port
        settings = (
            "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "IdentitiesOnly=yes",
            "BatchMode=yes",
        )  # fmt: skip
        return [
            find("ssh") or "ssh", "-F", "/dev/null", "-p", str(port), "-i", str(self._folder / "user_key"),
            *(word for each in settings for word in ("-o", each)), *options, f"{getpass.getuser()}@127.0.0.1", *words,
        ]  # fmt: skip

    def connect(
        self, *words: str, kiosk: bool = True, options: Sequence[str] = ("-t",), **environ: str | None
    ) -> Terminal:
        """A client in a terminal of its own."""
        argv = self.command(*words, kiosk=kiosk, options=options)
        self._clients.append(Terminal(argv, env=environment(self._folder, **environ), cwd=self._folder))
        return self._clients[-1]

    def run(self, *words: str, kiosk: bool = True, options: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
        """A client without a terminal."""
        return subprocess.run(
            self.command(*words, kiosk=kiosk, options=options), env=environment(self._folder), cwd=self._folder,
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=30,
        )  # fmt: skip

    # What is left.

    def sessions(self) -> list[int]:
        """The processes of the program that run on the server."""
        mark = f"ALBAB_TEST={self._mark}".encode()
        return [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if mark in _environ(pid)]

    def wait_until_gone(self, within: float) -> None:
        """Wait until no process of the program is left.

        Raises:
            AssertionError: if one is, in the end.
        """
        deadline = time.monotonic() + within
        for pid in self.sessions():
            try:
                handle = os.pidfd_open(pid)
            except ProcessLookupError:
                continue
            try:
                ended, _, _ = select.select([handle], [], [], max(0.0, deadline - time.monotonic()))
            finally:
                os.close(handle)
            assert ended, f"a process is left after {within} s"

    def written(self) -> list[Path]:
        """What was written where the program runs since this was asked last.

        What is kept of a store that was read is taken away, where the program was started outside the kiosk.
        """
        if self._may_keep:
            shutil.rmtree(self.home / ".cache", ignore_errors=True)
        self._may_keep = False
        return list(self.home.rglob("*"))

    def drop_clients(self) -> None:
        """End every client that still runs."""
        for client in self._clients:
            client.close()
        self._clients.clear()

    def stop(self) -> None:
        """End the server."""
        self.drop_clients()
        self._process.terminate()
        self._process.wait()
        self._reader.join()
        if self._process.stderr is not None:
            self._process.stderr.close()


def _environ(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return b""


def _free_ports(number: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports

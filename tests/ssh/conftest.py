from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.needs import lacking
from tests.ssh.server import Server, find

GONE = 30.0
"""Seconds until a process is taken never to end; what an end takes is timed in tests/terminal/test_endings.py."""


@pytest.fixture(scope="package")
def sshd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    missing = [each for each in ("sshd", "ssh", "ssh-keygen") if find(each) is None]
    if missing:
        lacking("sshd", f"OpenSSH is not installed: {', '.join(missing)}")
    server = Server(tmp_path_factory.mktemp("ssh"))
    try:
        if why := server.refusal():
            lacking("sshd", f"whoever runs the tests can't log in: {why}")
        yield server
    finally:
        server.stop()


@pytest.fixture
def server(sshd: Server) -> Iterator[Server]:
    """The server; after each test no process may be left and nothing have been written."""
    yield sshd
    sshd.drop_clients()
    sshd.wait_until_gone(GONE)
    assert sshd.written() == []

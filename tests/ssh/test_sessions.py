"""Sessions through a real server and a real client, up to every end they can come to."""

from __future__ import annotations

import os
import signal

import pytest

from tests.ssh.conftest import GONE
from tests.ssh.server import Server
from tests.terminal.harness import Terminal
from tests.terminal.processes import cpu_seconds
from tests.trying import long

ALIVE = 30.0
"""Seconds after which the server gives up a silent client, generously: ClientAliveInterval x ClientAliveCountMax."""


def opened(terminal: Terminal) -> Terminal:
    return terminal.wait_for("▶")


def test_open_filter_copy_leave(server: Server) -> None:
    terminal = opened(server.connect(str(server.program), kiosk=False, COLORTERM="truecolor"))
    terminal.press("a").wait_for("type to narrow").press("russia").wait_for("Russia")
    terminal.press("enter").wait_for("actor:russia").press("escape").wait_until_quiet(0.2)
    terminal.press("y").wait_for("sent to the terminal")
    assert b"\x1b]52;c;" in terminal.output
    terminal.press("q").wait_for(lambda now: "--filter=actor:russia" in now.text.replace("\n", ""))
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def test_the_kiosk_exports_by_copy(server: Server) -> None:
    terminal = opened(server.connect())
    terminal.press("e").wait_for("copy all of it").press("y").wait_for("sent to the terminal")
    assert b"\x1b]52;c;" in terminal.output
    terminal.press("q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def test_without_a_terminal(server: Server) -> None:
    """Else the process would outlive its client: without a terminal no SIGHUP is sent."""
    for kiosk, words in ((True, ()), (False, (str(server.program),))):
        run = server.run(*words, kiosk=kiosk, options=("-T",))
        assert run.returncode == 2
        assert "ssh -t" in run.stderr
        assert run.stdout == ""


def test_a_window_that_is_closed_amid_a_flood_of_keys(server: Server) -> None:
    terminal = opened(server.connect())
    terminal.press(*["pagedown", "pageup"] * 300)
    terminal.hang_up()
    server.wait_until_gone(GONE)


def test_a_client_that_is_killed(server: Server) -> None:
    terminal = opened(server.connect())
    terminal.press(*["down"] * 50)
    terminal.process.kill()
    server.wait_until_gone(GONE)


def test_the_client_s_own_way_out(server: Server) -> None:
    opened(server.connect()).press("\r~.").wait_exit()
    server.wait_until_gone(GONE)


def test_a_client_that_stops_reading(server: Server) -> None:
    """The session waits without computing, and the server ends it when the client stays silent."""
    terminal = opened(server.connect())
    terminal.press(*["pagedown", "pageup"] * 10)
    terminal.process.send_signal(signal.SIGSTOP)
    (session,) = server.sessions()
    before, now = -1.0, cpu_seconds(session)
    while now > before:
        terminal.listen(0.5)
        before, now = now, cpu_seconds(session)  # fails where it computed until the server ended it
    server.wait_until_gone(ALIVE)


def test_a_session_that_the_server_s_owner_ends(server: Server) -> None:
    terminal = opened(server.connect())
    (session,) = server.sessions()
    os.kill(session, signal.SIGTERM)
    assert terminal.wait_exit() == 128 + signal.SIGTERM
    assert terminal.left_on() == set()


@pytest.mark.parametrize("many", [4, long(20)])
def test_many_at_once(server: Server, many: int) -> None:
    clients = [server.connect() for _ in range(many)]
    for number, client in enumerate(clients):
        opened(client).press(*["down"] * number)
    assert len(server.sessions()) == many
    for client in clients[: many // 2]:
        client.press("ctrl+q")
    for client in clients[many // 2 :]:
        client.process.kill()
    assert {client.wait_exit() for client in clients[: many // 2]} == {0}
    server.wait_until_gone(GONE)

"""Ways around a forced command, tried one by one at the kiosk's port."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ssh.server import Server


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((), ("sh",)),
        ((), ("touch", "x")),
        (("-T",), ("sh", "-c", "'touch x'")),
        (("-s",), ("sftp",)),
        (("-a", "-x"), ("scp", "-t", "x")),
        (("-o", "SetEnv=PYTHONSTARTUP=/etc/profile"), ()),
    ],
    ids=["shell", "command", "shell without a terminal", "sftp", "scp", "orders to Python"],
)
def test_no_other_command(server: Server, options: tuple[str, ...], words: tuple[str, ...]) -> None:
    run = server.run(*words, options=options)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "no terminal to show the app in" in run.stderr or words == ("sftp",)  # where messages go nowhere


def test_no_other_command_on_a_terminal_either(server: Server) -> None:
    orders = ("PYTHONINSPECT=1", "TEXTUAL_LOG=log.txt", "TEXTUAL_PRESS=q", "LC_ALL=../../x")
    options = ("-tt", *(word for each in orders for word in ("-o", f"SetEnv={each}")))
    terminal = server.connect("sh", "-i", options=options).wait_for("▶")
    (session,) = server.sessions()
    names = Path(f"/proc/{session}/environ").read_bytes()
    assert b"PYTHONINSPECT" not in names
    assert b"TEXTUAL" not in names
    terminal.press("ctrl+z").wait_for("no shell here").press("q")
    assert terminal.wait_exit() == 0


def test_no_forwarding(server: Server) -> None:
    """A port forwarded from the client must not reach the server's network; at the other port it does."""
    options = ("-W", f"127.0.0.1:{server.login_port}")
    assert server.run(kiosk=False, options=options).stdout.startswith("SSH-2.0")
    run = server.run(options=options)
    assert (run.returncode, run.stdout) == (255, "")
    assert "forwarding failed" in run.stderr


def test_no_listening_for_the_client(server: Server) -> None:
    """The server opens no port for whoever uses the kiosk; at the other port it does."""
    options = ("-o", "ExitOnForwardFailure=yes", "-R", f"0:127.0.0.1:{server.login_port}")
    assert server.run("true", kiosk=False, options=options).returncode == 0
    run = server.run("true", options=options)
    assert run.returncode == 255
    assert "remote port forwarding failed" in run.stderr

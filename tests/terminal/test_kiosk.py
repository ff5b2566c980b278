"""Every way out of the kiosk that we know, tried one by one; docs/ssh.md lists them."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.surroundings import ROOT
from tests.terminal.conftest import Start
from tests.terminal.harness import PROGRAM, Terminal, environment

CURSOR = "▶"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The user's home, where the program also runs; nothing may be written there."""
    yield tmp_path / "home"
    assert list((tmp_path / "home").rglob("*")) == []


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One session in which many ways are tried, one after the other."""
    home = tmp_path_factory.mktemp("home")
    orders = {"SSH_ORIGINAL_COMMAND": "sh -c 'touch x'", "SHELL": "/bin/sh", "EDITOR": "vi", "PAGER": "less"}
    argv = [*PROGRAM, "--kiosk", str(ROOT / "events.yaml")]
    terminal = Terminal(argv, env=environment(home, **orders), cwd=home)
    yield terminal.wait_for(CURSOR)
    leave(terminal)
    assert list(home.rglob("*")) == []


@pytest.fixture
def kiosk(session: Terminal) -> Terminal:
    """The session on the timeline, without a filter."""
    session.press("escape").wait_until_quiet(0.2).press("escape").wait_until_quiet(0.2)
    return session.press("X").wait_until_quiet(0.2).wait_for(CURSOR)


def leave(terminal: Terminal) -> None:
    """Leave as anybody does."""
    terminal.press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()
    said = terminal.output.rpartition(b"\x1b[?1049l")[2].decode()
    assert "Back to this view: albab-tui" in said
    assert sys.executable not in said  # the server's paths are nobody's business


def test_export_asks_for_no_path(kiosk: Terminal) -> None:
    kiosk.press("e").wait_for("copy all of it")
    assert "File" not in kiosk.lines[0]
    assert "File" not in kiosk
    mark = kiosk.mark()
    kiosk.press("tab", "/tmp/x", "enter", "y").wait_for("sent to the terminal")
    assert b"\x1b]52;c;" in kiosk.output[mark:]
    assert "/tmp/x" not in kiosk


def test_copy_goes_to_the_terminal_alone(kiosk: Terminal) -> None:
    mark = kiosk.mark()
    kiosk.press("y").wait_for("sent to the terminal")
    assert b"\x1b]52;c;" in kiosk.output[mark:]


def test_no_background(start: Start, folder: Path) -> None:
    """Under a shell with job control, which a program that stops would hand to the user."""
    shell = ["bash", "--norc", "--noprofile", "-i"]
    terminal = start(argv=shell, cwd=folder, environ={"PS1": "shell> ", "HISTFILE": ""}).wait_for("shell>")
    terminal.press(f"{sys.executable} -m albab_tui --kiosk; exit $?\r").wait_for(CURSOR)
    terminal.press("ctrl+z").wait_for(lambda now: "no shell here" in now or "Stopped" in now)
    assert "Stopped" not in terminal
    leave(terminal)


def test_no_stop_by_a_signal(session: Terminal) -> None:
    """As the terminal itself sends it, on ctrl+z, before the program has taken it over."""
    session.wait_for(CURSOR).process.send_signal(signal.SIGTSTP)
    session.press("?").wait_for("Help").press("escape").wait_for(CURSOR)


def test_the_palette_has_our_commands_only(kiosk: Terminal) -> None:
    terminal = kiosk.press("ctrl+p").wait_for("Commands: ")
    terminal.press("reload").wait_for("Commands: 1 ").press(*["backspace"] * 6).wait_for("Next month")
    for word in ("screenshot", "maximize"):  # commands that Textual's palette has elsewhere
        terminal.press(word).wait_for("No command here").press(*["backspace"] * len(word)).wait_for("Next month")


def test_keys_that_open_shells_elsewhere(kiosk: Terminal) -> None:
    """Quit with a core dump, pager and editor keys, readline's editor, screen's and tmux's prefixes, a pasted line."""
    kiosk.press("ctrl+\\", "!", "sh\r", "|", "sh\r", "ctrl+x", "ctrl+e", "ctrl+v", "ctrl+a", "ctrl+b", "ctrl+s")
    kiosk.send(b"\x1b[200~!sh\rtouch x\r:w x\r\x1b[201~")
    for _ in range(3):
        kiosk.wait_until_quiet(0.3).press("escape")
    kiosk.wait_until_quiet(0.3).press("f1").wait_for("Help").press("q").wait_for("Battle")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/etc/passwd", '0 of 70  "/etc/passwd"'),
        ("!id", '-"id"'),
        ("`id`", '70  "`id`"'),
        ("actor:$(id)", "a bracket stands right behind actor:$"),
        ('actor:"$(id)"', "no actor '$(id)' in this store"),
    ],
)
def test_a_line_that_asks_for_more_asks_for_a_filter(kiosk: Terminal, line: str, answer: str) -> None:
    kiosk.press(":").wait_for("Filter").press("ctrl+u", line, "enter").wait_for(answer)
    assert "root:" not in kiosk
    assert "uid=" not in kiosk


def test_no_link_for_the_terminal_to_open(kiosk: Terminal) -> None:
    kiosk.press("s").wait_for("Sources").press("tab", "G").wait_until_quiet(0.2).press("q").wait_for("Battle")
    assert b"\x1b]8;" not in kiosk.output


def test_reload_reads_the_same_store(kiosk: Terminal) -> None:
    kiosk.press("R").wait_for("read again")


def test_orders_to_textual_and_python(start: Start, folder: Path) -> None:
    orders = {
        "TEXTUAL": "devtools,debug", "TEXTUAL_DRIVER": "antigravity:Driver", "TEXTUAL_LOG": "log.txt",
        "TEXTUAL_DEBUG": "1", "TEXTUAL_SCREENSHOT": "1", "TEXTUAL_SCREENSHOT_LOCATION": ".", "TEXTUAL_PRESS": "q",
        "TEXTUAL_ALLOW_SIGNALS": "1", "TEXTUAL_SHOW_RETURN": "1",
        "PYTHONINSPECT": "1", "PYTHONSTARTUP": "/etc/profile", "PYTHONBREAKPOINT": "os.system",
    }  # fmt: skip
    terminal = start("--kiosk", cwd=folder, environ=orders).wait_for(CURSOR).listen(1.2)
    assert terminal.process.poll() is None
    leave(terminal)
    assert ">>>" not in terminal


def test_a_fault_opens_no_prompt(start: Start, folder: Path) -> None:
    """Though PYTHONINSPECT asks for one, and whatever went wrong."""
    broken = "import albab_tui.app.run as run; run.TimelineApp.run = None; import albab_tui.cli.main as m; m.main()"
    terminal = start(argv=[sys.executable, "-c", broken, "--kiosk"], cwd=folder, environ={"PYTHONINSPECT": "1"})
    assert terminal.wait_exit() == 1
    assert ">>>" not in terminal


def test_the_idle_limit_which_a_key_defers(start: Start, folder: Path) -> None:
    terminal = start("--kiosk", "--idle", "0.08", cwd=folder).wait_for(CURSOR)
    for _ in range(3):  # six seconds with a key in each two; without, it closes after 4.8
        terminal.press("down").listen(2.0)
    assert terminal.process.poll() is None
    assert terminal.wait_exit() == 0
    assert "closed after 0.08 minutes without a key" in terminal
    assert terminal.left_on() == set()

"""The program as a process: what it imports, where it writes, how it ends."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.version import __version__
from tests.cli.running import ENVIRONMENT, STORE, program

IMPORTED = """
import json, sys
from albab_tui.cli.main import main
code = main(sys.argv[1:])
sys.stderr.write(json.dumps([code, sorted(sys.modules)]))
"""


def imported(*words: str, code: int = ExitCode.OK) -> set[str]:
    """What is imported when the program has done its work."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *words],
        capture_output=True,
        encoding="utf-8",
        env=ENVIRONMENT,
        check=True,
    )
    ended, modules = json.loads(done.stderr.splitlines()[-1])
    assert ended == code
    return {module.partition(".")[0] for module in modules}


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("summary", "--help"), ("schema", "--help")])
def test_help_and_version_import_next_to_nothing(words: tuple[str, ...]) -> None:
    assert imported(*words) & {"textual", "rich", "dateparser", "yaml", "msgspec", "dataclasses", "asyncio"} == set()


@pytest.mark.parametrize("format", ["json", "csv", "markdown", "html"])
def test_exports_import_neither_screen_nor_rich(format: str) -> None:
    assert imported("summary", "--format", format) & {"textual", "rich", "dateparser", "asyncio"} == set()


@pytest.mark.parametrize("words", [("summary",), ("summary", "--format=svg", "--since=8 feb"), ("schema",)])
def test_no_command_but_the_app_imports_textual(words: tuple[str, ...]) -> None:
    assert imported(*words) & {"textual", "asyncio"} == set()


def test_a_start_that_asks_for_nothing_imports_no_argparse() -> None:
    """Here it ends because there is no terminal, after the store was opened and before Textual is imported."""
    assert imported("--theme=dark", code=ExitCode.USAGE) & {"argparse", "gettext", "ipaddress", "textual"} == set()


def test_what_the_exit_codes_are() -> None:
    """Scripts know them by number."""
    assert {code.name: code.value for code in ExitCode} == {
        "OK": 0, "FAILURE": 1, "USAGE": 2, "INTERRUPTED": 130, "CLOSED_PIPE": 141,
    }  # fmt: skip


def test_version_is_name_and_version() -> None:
    assert program("--version").stdout.decode() == f"albab-tui {__version__}\n"


def test_piped_text_has_no_escape_codes() -> None:
    done = program("summary", FORCE_COLOR="1", TERM="xterm-256color")
    assert done.returncode == ExitCode.OK
    assert b"\x1b" not in done.stdout
    assert "Battle of al-Bab" in done.stdout.decode()


def in_terminal(*words: str, columns: int = 0, code: int = ExitCode.OK, **more: str) -> str:
    """What the program prints on a terminal of its own, of so many columns; 0 for one that does not know its size."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, columns))
    os.set_blocking(master, True)
    running = subprocess.Popen(
        [sys.executable, "-m", "albab_tui", *words],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**ENVIRONMENT, "TERM": "xterm-256color", **more},
    )
    os.close(slave)
    output = b""
    while True:
        try:
            output += os.read(master, 1 << 16)
        except OSError:  # EIO: the other side is closed
            break
    os.close(master)
    assert running.wait(timeout=60) == code
    return output.decode()


def test_a_terminal_gets_colours_unless_it_wants_none() -> None:
    assert "\x1b[36m" in in_terminal("summary", "kind:siege,meeting")
    assert "\x1b[36m" not in in_terminal("summary", "kind:siege,meeting", NO_COLOR="1")
    assert "\x1b" not in in_terminal("summary", "kind:siege,meeting", TERM="dumb")


def test_errors_quote_no_more_of_a_line_than_fits(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text(STORE.replace("basis: stated", "basis: sure"), encoding="utf-8")
    narrow = in_terminal("summary", str(file), columns=50, code=ExitCode.FAILURE).split("\r\n")
    assert narrow[2:4] == ["     4 | …te: 2031-05-20, basis: sure}, agency: {…", " " * 33 + "^"]
    assert in_terminal("summary", str(file), code=ExitCode.FAILURE).count("published: ") == 1


@pytest.mark.parametrize("format", ["json", "csv", "markdown", "html", "svg"])
def test_files_are_in_utf8_whatever_the_locale(format: str, tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(STORE.replace("Norland lands", "Nørland lands"), encoding="utf-8")
    done = program("summary", "small.yaml", "--format", format, cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert "Nørland" in done.stdout.decode()


def test_text_in_another_locale_loses_only_what_that_lacks(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(STORE, encoding="utf-8")
    done = program("summary", "small.yaml", cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert done.returncode == ExitCode.OK
    assert "Where: Örsa" in done.stdout.decode("latin-1")
    assert "?on Sunday?" in done.stdout.decode("latin-1")


def test_a_path_that_is_no_text_is_survived(tmp_path: Path) -> None:
    name = b"\xff\x1b[31m.yaml"
    (tmp_path / os.fsdecode(name)).write_text(STORE, encoding="utf-8")
    for format in ("json", "text", "svg"):
        done = program("summary", os.fsdecode(name), "--format", format, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (ExitCode.OK, b"")
        assert b"\x1b" not in done.stdout
        done.stdout.decode()


def test_without_a_terminal_the_app_names_the_ways_there_are() -> None:
    done = program()
    assert done.returncode == ExitCode.USAGE
    assert done.stdout == b""
    message = done.stderr.decode()
    assert "ssh -t" in message
    assert "summary" in message
    assert "Traceback" not in message


def test_ctrl_c_ends_with_its_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from albab_tui.cli import summary
    from albab_tui.cli.main import main

    def interrupted(words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(summary, "run", interrupted)
    assert main(["summary"]) == ExitCode.INTERRUPTED
    assert capsys.readouterr().err == ""

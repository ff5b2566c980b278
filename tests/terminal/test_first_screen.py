"""The first screen of a store that was opened before stands before Textual is there, and the terminal stays whole."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.surroundings import ROOT
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.trying import long

CURSOR = "▶"

GATED = """
import os, sys
class Gate:
    def find_spec(self, name, *_):
        if name == "MODULE":
            GATE
sys.meta_path.insert(0, Gate())
from albab_tui.cli.main import main
sys.exit(main())
"""
"""The program, which comes to a gate where it imports a module."""


def gated(gate: str, *words: str, module: str = "textual.app") -> list[str]:
    return [sys.executable, "-c", GATED.replace("GATE", gate).replace("MODULE", module), *words]


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """What the program waits for."""
    os.mkfifo(tmp_path / "gate")
    return tmp_path / "gate"


@pytest.fixture
def closed(start: Start, gate: Path, once: Once) -> Callable[..., Terminal]:
    """Starts the program once, so that a picture is kept, and once more up to the closed gate."""

    def begin(*words: str, **options: object) -> Terminal:
        once(*words, **options)
        return start(argv=gated(f"open({str(gate)!r}).read()", *words), **options)

    return begin


@pytest.fixture
def pictures(tmp_path: Path) -> Callable[[], list[Path]]:
    """The pictures that are kept."""
    return lambda: sorted((tmp_path / "home").rglob("*.picture"))


Once = Callable[..., None]


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> dict[object, Path]:
    """Folders of those who started the program once, by how they did: to start it each time takes too long."""
    return {}


@pytest.fixture
def once(start: Start, taken: dict[object, Path], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Have the program started once before, so that a picture is kept."""
    home = tmp_path / "home"

    def begin(*words: str, **options: object) -> None:
        how = words, tuple(options.items())
        if how not in taken:
            run(start(*words, **options), home)
            taken[how] = shutil.copytree(home, tmp_path_factory.mktemp("taken") / "home")
        else:
            shutil.copytree(taken[how], home, dirs_exist_ok=True)

    return begin


def run(terminal: Terminal, home: Path) -> None:
    """Leave the program when it keeps a picture."""
    terminal.wait_for(CURSOR).wait_until_quiet()
    while not list(home.rglob("*.picture")):
        terminal.listen(0.02)
    terminal.press("q").wait_exit()
    terminal.close()


def opened(gate: Path) -> None:
    gate.write_text("")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_it_stands_before_textual_is_there_and_becomes_the_same_screen(
    start: Start, gate: Path, closed: Callable[..., Terminal], size: tuple[int, int]
) -> None:
    columns, rows = size
    terminal = closed(columns=columns, rows=rows).wait_for(CURSOR)
    assert "Battle of al-Bab" in terminal.lines[0]
    opened(gate)
    terminal.wait_for("q quit").wait_until_quiet()
    again = start(columns=columns, rows=rows, environ={"XDG_CACHE_HOME": "/nonexistent"})
    assert terminal.text == again.wait_for("q quit").wait_until_quiet().text
    assert len(terminal.output) < 1.1 * len(again.output)
    terminal.press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def test_keys_typed_meanwhile_count(gate: Path, closed: Callable[..., Terminal]) -> None:
    terminal = closed().wait_for(CURSOR).press("?")
    opened(gate)
    terminal.wait_for("Help")
    terminal.press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


@pytest.mark.parametrize(
    "number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, *map(long, (signal.SIGQUIT, signal.SIGUSR1))]
)
def test_a_signal_meanwhile(closed: Callable[..., Terminal], number: signal.Signals) -> None:
    terminal = closed().wait_for(CURSOR)
    terminal.process.send_signal(number)
    assert terminal.wait_exit() == 128 + number
    assert terminal.left_on() == set()


def test_ctrl_c_meanwhile(closed: Callable[..., Terminal]) -> None:
    terminal = closed().wait_for(CURSOR).press("ctrl+c")
    assert terminal.wait_exit() == 130
    assert terminal.left_on() == set()


def test_a_stop_meanwhile(gate: Path, closed: Callable[..., Terminal]) -> None:
    """The terminal is given back, and the start goes on without a picture."""
    terminal = closed().wait_for(CURSOR)
    terminal.process.send_signal(signal.SIGTSTP)
    terminal.wait_for(lambda now: now.left_on() == set())
    terminal.process.send_signal(signal.SIGCONT)
    opened(gate)
    terminal.wait_for("q quit").press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def test_another_size_meanwhile(gate: Path, closed: Callable[..., Terminal]) -> None:
    terminal = closed().wait_for(CURSOR)
    terminal.resize(100, 30)
    opened(gate)
    terminal.wait_for(lambda now: "q quit" in now.lines[-1]).press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def test_the_same_size_again_is_drawn_anew(gate: Path, closed: Callable[..., Terminal]) -> None:
    """A window that changed its size lost some of what it showed."""
    terminal = closed().wait_for(CURSOR)
    terminal.resize(40, 24)
    terminal.resize(80, 24)
    opened(gate)
    terminal.wait_for("q quit").wait_until_quiet()
    assert bytes(terminal.output).count(b"Battle of al-Bab") == 2


def test_a_failing_start_leaves_the_terminal_whole(start: Start, once: Once) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')"))
    assert terminal.wait_exit() == 1
    assert CURSOR.encode() in terminal.output
    assert terminal.left_on() == set()
    assert b"no such part" in terminal.output.rpartition(b"\x1b[?1049l")[2]


@pytest.mark.parametrize("module", ["msgspec", "pathlib", "albab_tui.cli.start"])
def test_it_stands_before_what_takes_its_time_is_imported(start: Start, once: Once, module: str) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')", module=module))
    assert terminal.wait_exit() == 1
    assert CURSOR.encode() in terminal.output
    assert terminal.left_on() == set()


@pytest.mark.parametrize("word", ["--no-mouse", "--color=16", "--theme=light"])
def test_it_is_not_that_of_other_options(
    start: Start, once: Once, pictures: Callable[[], list[Path]], word: str
) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')", word))
    assert terminal.wait_exit() == 1
    assert b"\x1b[?1049h" not in terminal.output
    pictures()[0].unlink()
    once(word)
    terminal = start(argv=gated("raise OSError('no such part')", word))
    assert terminal.wait_exit() == 1
    assert CURSOR.encode() in terminal.output


def test_one_in_other_characters_is_none_for_ascii(start: Start, once: Once) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')", "--ascii"))
    assert terminal.wait_exit() == 1
    assert b"\x1b[?1049h" not in terminal.output


@pytest.mark.parametrize(
    "words", [("actor:turkey",), ("--newest-first",), ("--event=battle",), ("--kiosk",), ("is:disputed",)]
)
def test_a_start_that_asks_for_more_shows_none(start: Start, once: Once, words: tuple[str, ...]) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')", *words))
    assert terminal.wait_exit() != 0
    assert b"\x1b[?1049h" not in terminal.output


def test_a_kiosk_keeps_none(start: Start, pictures: Callable[[], list[Path]]) -> None:
    start("--kiosk").wait_for(CURSOR).wait_until_quiet(1.0)
    assert pictures() == []


def test_a_changed_store_shows_none(start: Start, once: Once, tmp_path: Path) -> None:
    store = tmp_path / "store.yaml"
    store.write_bytes((ROOT / "events.yaml").read_bytes())
    once(str(store))
    store.write_bytes(store.read_bytes().replace(b"Gulen in US exile", b"Gulen in exile"))
    terminal = start(argv=gated("raise OSError('no such part')", str(store)))
    assert terminal.wait_exit() == 1
    assert b"\x1b[?1049h" not in terminal.output


@pytest.mark.parametrize("change", [{"TERM": "tmux-256color"}, {"NO_COLOR": "1"}, {"TEXTUAL_THEME": "nord"}])
def test_other_surroundings_show_none(start: Start, once: Once, change: dict[str, str]) -> None:
    once()
    terminal = start(argv=gated("raise OSError('no such part')"), environ=change)
    assert terminal.wait_exit() == 1
    assert b"\x1b[?1049h" not in terminal.output


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: data[:200] + b"\x1b" + data[201:], lambda _: b""]
)
def test_a_damaged_picture_is_none(
    start: Start, once: Once, pictures: Callable[[], list[Path]], damage: Callable[[bytes], bytes]
) -> None:
    once()
    (picture,) = pictures()
    picture.write_bytes(damage(picture.read_bytes()))
    terminal = start(argv=gated("raise OSError('no such part')"))
    assert terminal.wait_exit() == 1
    assert b"\x1b[?1049h" not in terminal.output

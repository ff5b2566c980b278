"""The storm itself: it is the same for a seed, and notices each kind of fault in a program that has just that one."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.fuzz import costs, ends
from scripts.fuzz import sitting as sittings
from scripts.fuzz.moves import Move, Pause, Send
from scripts.fuzz.shrink import shrunk
from scripts.fuzz.sitting import Sitting, planned, play
from scripts.fuzz.surroundings import Surroundings
from scripts.fuzz.verdict import _in_utf_8
from tests.hostile.sequences import foreign

AROUND = Surroundings("clean", (), (("TERM", "xterm"),), 80, 24, frames=False, early=False)
FAULTS = {
    "none": [],
    "raises": ["crash: exit code 1"],
    "odd exit code": ["exit code 3, not one of [0]"],
    "drives the terminal": ["foreign escape: OSC 0"],
    "sends no text": ["foreign escape: no UTF-8"],
    "mode kept": ["terminal not restored: 1049, 25"],
    "settings kept": ["terminal not restored: settings"],
    "hoards": ["memory: "],
    "dear": ["costly: "],
    "late": ["late: q was answered after "],
}


def test_the_same_seed_gives_the_same_sitting() -> None:
    assert planned("7.13") == planned("7.13")
    assert planned("7.13") != planned("7.14")


def test_every_kind_of_move_and_surroundings_is_planned_soon() -> None:
    plans = [planned(f"1.{number}") for number in range(200)]
    assert {type(move).__name__ for each in plans for move in each.moves} == {"Send", "Pause", "Resize", "Signal"}
    assert {each.around.kiosk for each in plans} == {each.around.early for each in plans} == {True, False}
    sent = b"".join(move.data for each in plans for move in each.moves if isinstance(move, Send))
    assert set(sent) == set(range(256))


def faults(fault: str) -> list[str]:
    """What is found in a program with this one fault."""
    program = [sys.executable, "-IS", str(Path(__file__).with_name("faulty.py")), fault]
    moves: list[Move] = [Send(b"abc"), Pause(0.05), Send(b"\x1b[A")]
    return play(Sitting(fault, AROUND, moves, "q"), program).faults


def test_each_fault_is_noticed_and_none_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(costs, "BEGIN", 0.1)
    with ThreadPoolExecutor(len(FAULTS)) as together:
        found = dict(zip(FAULTS, together.map(faults, FAULTS), strict=True))
    assert found.pop("none") == []
    # On a busy machine what is at fault may also be found late; each fault is told for what it is all the same.
    assert [
        (fault, wanted, told)
        for fault, told in found.items()
        for wanted in FAULTS[fault]
        if not any(each.startswith(wanted) for each in told)
    ] == []


def test_what_never_ends_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name, value in ((sittings, "AT_REST", 1.0), (ends, "GONE", 0.5), (ends, "ESCAPES", 1)):
        monkeypatch.setattr(module, name, value)
    assert "stuck: q did not end it in 0.5 s" in faults("deaf to q")
    # On a busy machine what computes for ever may get no turn while it is watched, and then none to leave in.
    (noticed, *others) = (told.split(":")[0] for told in faults("computes"))
    assert noticed in ("never at rest", "busy while nothing happens")
    assert set(others) <= {"busy while nothing happens", "stuck"}


def test_a_terminal_that_cannot_draw_gets_one_plain_line() -> None:
    around = replace(AROUND, environ=(("TERM", "dumb"),))
    assert play(Sitting("dumb", around, [Send(b"abc")], "q")).faults == []
    drawing = [sys.executable, "-IS", str(Path(__file__).with_name("faulty.py")), "ends at once"]
    assert [each.split(":")[0] for each in play(Sitting("dumb", around, [], "q"), drawing).faults] == [
        "no plain line where the terminal can't draw", "exit code 0, not one of [2]",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "output",
    [
        b"\x1b]0;t\x07",
        b"\x1b[2J",
        b"\x1bc",
        b"\x9b",
        b"\x07",
        b"\x1b]52;c;?\x07",
        b"\x1b[4:3m",
        b"\x1bP+q\x1b\\",
    ],
)
def test_what_is_foreign(output: bytes) -> None:
    assert foreign(b"\x1b[1;1Htext" + output + b"text")


def test_what_is_not_foreign() -> None:
    begun, ended = b"\x1b[?1049h\x1b[12;3H\x1b[0;1;38;5;214mtext\xc3\xa9\x1b[m", b"\x1b]52;c;aGk=\x07\x1b[?1049l\r\n"
    for cut_off in (b"", b"\x1b", b"\x1b[38;5", b"\xe2\x80"):
        assert foreign(begun + ended + cut_off) == set()


def test_shrinking_keeps_what_it_takes() -> None:
    def played(sitting: Sitting) -> Sitting:
        sitting.faults = ["crash: x"] if {Send(b"7"), Send(b"30")} <= set(sitting.moves) else []
        return sitting

    moves: list[Move] = [Send(str(number).encode()) for number in range(50)]
    assert shrunk(played(Sitting("x", AROUND, moves, "q")), played).moves == [Send(b"7"), Send(b"30")]


def test_what_is_printed_at_the_end_is_read_in_the_encoding_that_was_asked_for() -> None:
    assert _in_utf_8(b"\xe9\x1b[?1049l\xe9", "latin-1") == b"\xe9\x1b[?1049l\xc3\xa9"
    assert _in_utf_8(b"\xc3\xa9\x1b[?1049l\xe9", "utf-8") == b"\xc3\xa9\x1b[?1049l\xe9"

"""Every key is one key, wherever the line cuts it and however long it stands still there."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from textual.keys import Keys, _character_to_key

from albab_tui.app.commands import COMMANDS
from albab_tui.terminal.input.input_tokens import Token
from albab_tui.terminal.input.key_names import character_name
from albab_tui.terminal.input.keys import CONTROLS
from tests.needs import lacking
from tests.terminal.input.line import ESCAPE_DELAY, tokens, told
from tests.terminal.input.vectors import key_vectors

VECTORS = list(key_vectors())
OTHERS = Path(__file__).parents[4] / "shared/samples/terminal/tmux-key-vectors.json"
PAUSES = (0.0, 0.06, 0.6)
STRINGS = {b"\x1b" + letter for letter in (b"[", b"O", b"P", b"X", b"]", b"^", b"_")}
"""Alt with these is the beginning of a sequence."""


def test_a_key_is_one_key_wherever_it_is_cut() -> None:
    for code, name in VECTORS:
        assert told(code) == name, code
        check_cuts(code)


def test_there_are_vectors_of_every_kind() -> None:
    assert len(VECTORS) > 374


def test_keys_that_others_collected() -> None:
    if not OTHERS.exists():
        lacking("samples", "no collection of keys at hand")
    for each in json.loads(OTHERS.read_text()):
        code = bytes.fromhex(each["bytes"])
        if code not in STRINGS | {b"\x1b\x1b", b"\x1b[200~"}:
            assert len(tokens(code)) == 1, code
        check_cuts(code)


def check_cuts(code: bytes) -> None:
    """Cut at every byte, with pauses; only after a lone ESC may a long one tell Esc."""
    whole = tokens(code)
    for at in range(len(code) + 1):
        for pause in PAUSES:
            found = tokens(code[:at], pause, code[at:])
            lone = pause > ESCAPE_DELAY and code[:at].strip(b"\x1b") == b"" and 0 < at < len(code)
            assert found == (whole if not lone else after_escapes(code, at)), (code, at, pause)


def after_escapes(code: bytes, at: int) -> list[Token]:
    """Esc as often as ESC came; what follows is no letter but the key that it is the rest of."""
    rest = code[at:]
    return tokens(b"\x1b") * at + tokens(rest if rest[:1] not in b"[O" or len(rest) == 1 else b"\x1b" + rest)


@pytest.mark.parametrize("pause", PAUSES)
def test_a_pause_after_the_beginning_types_nothing(pause: float) -> None:
    assert told(b"\x1b[", pause, b"A", pause, b"j") == "up 'j'"
    assert told(b"\x1b[1;", pause, b"5", pause, b"C") == "ctrl+right"
    assert told(b"\x1b[200~ab\x1b[20", pause, b"1~") == "Paste"


def test_a_sequence_that_never_ends_is_dropped_when_another_begins() -> None:
    assert told(b"\x1b[1;2", 5.0, b"\x1b[A") == "Ignored up"
    assert told(b"\x1bO", 5.0, b"\x1b", 5.0) == "Ignored escape"
    assert told(b"\x1b]0;title", 5.0, b"\x1b[A") == "Ignored up"


@pytest.mark.parametrize(
    "opened", [b"\x1b[", b"\x1bO", b"\x1b[1;", b"\x1b]0;x", b"\x1bP1", b"\x1b_", b"\x1bX", b"\x1b[M"]
)
@pytest.mark.parametrize(("code", "name"), [(b"\x03", "ctrl+c"), (b"\x11", "ctrl+q")])
def test_the_keys_that_leave_get_through_what_never_ends(opened: bytes, code: bytes, name: str) -> None:
    assert told(opened, code) == f"Ignored {name}"


def test_what_is_typed_by_hand_after_alt_and_a_bracket() -> None:
    assert told(b"\x1b[", 5.0, b"j", b"k") == "Ignored 'k'"
    assert told(b"\x1bO", 5.0, b"\r", b"k") == "Ignored enter 'k'"


@pytest.mark.parametrize("times", [1, 2, 3, 7])
def test_esc_counts_as_often_as_it_was_pressed(times: int) -> None:
    assert told(b"\x1b" * times) == " ".join(["escape"] * times)


def test_esc_before_an_answer_is_esc() -> None:
    assert told(b"\x1b\x1b[?62;22c") == told(b"\x1b\x1b]11;rgb:0/0/0\x07") == "escape Ignored"


def test_nothing_of_a_key_that_is_let_go_or_means_nothing_alone() -> None:
    for code in (b"\x1b[109;129:3u", b"\x1b[1;1:3B", b"\x1b[5;1:3~", b"\x1b[57441;2u", b"\x1b[57358u", b"\x1b[97;5:3u"):
        assert told(code) == "Ignored"


@pytest.mark.parametrize("point", [0x110000, 0xD800, 0xDFFF, 10**20, 10**400, 0, 1, 0x9B])
def test_nothing_of_code_points_that_type_nothing(point: int) -> None:
    assert told(f"\x1b[{point}u".encode()) == told(f"\x1b[{point};5u".encode()) == "Ignored"
    assert told(f"\x1b[27;5;{point}~".encode()) == "Ignored"


def test_names_are_textuals() -> None:
    for character in map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x3000), 0x1F600, 0xE000]):
        assert character_name(character) == _character_to_key(character)
    known = {each.value for each in Keys}
    assert {name for _, name in VECTORS if "+" not in name and len(name) > 3 and name[0] != "'"} <= known
    assert set(CONTROLS.values()) <= known


def test_every_bound_key_can_be_typed() -> None:
    typed = {name for _, name in VECTORS} | set(CONTROLS.values())
    typed |= {character_name(chr(code)) for code in range(0x20, 0x7F)}
    assert {key for command in COMMANDS for key in command.keys} <= typed
    assert unicodedata.name("?") == "QUESTION MARK"

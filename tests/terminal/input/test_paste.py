"""A pasted text is text, whatever is in it."""

from __future__ import annotations

import pytest

from albab_tui.terminal.input.input_tokens import Key, Paste, Text
from tests.terminal.input.line import tokens

BEGIN, END = b"\x1b[200~", b"\x1b[201~"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (b"", ""),
        (b"one\r\ntwo\tthree", "one\r\ntwo\tthree"),
        (bytes(range(32)) + b"\x7f", "\t\n\r"),
        (b"\x03\x11\x03a\x1b\x1b[A\x1b[20", "a[A[20"),
        (b"\x1b[200~\x1b]0;x\x07", "[200~]0;x"),
        ("naïve 漢".encode(), "naïve 漢"),
        (b"\xe9t\xe9", "\ufffdt\ufffd"),
        ("Müller—’".encode("cp1254"), "M\ufffdller\ufffd\ufffd"),
        ("\x9bA".encode(), "A"),
    ],
)
def test_a_paste_is_one_text_however_it_is_cut(inside: bytes, text: str) -> None:
    code = BEGIN + inside + END
    wanted = [Text("j"), Paste(text), Text("k")]
    assert tokens(b"j", code, b"k") == wanted
    for at in range(2, len(code)):
        assert tokens(b"j", code[:at], 0.6, code[at:], b"k") == wanted


def test_a_long_paste_is_cut_and_says_so() -> None:
    (paste,) = tokens(BEGIN + b"x" * 1_000_000 + END)
    assert isinstance(paste, Paste)
    assert not paste.whole
    assert 4096 < len(paste.text) < 65536


WAYS_OUT = [
    (b"\x03", "ctrl+c"),
    (b"\x11", "ctrl+q"),
    (b"\x1b", "escape"),
    (b"\x1b[99;5u", "ctrl+c"),
    (b"\x1b[113;5u", "ctrl+q"),
    (b"\x1b[27u", "escape"),
]


@pytest.mark.parametrize("pause", [0.0, 0.6])
@pytest.mark.parametrize(("code", "name"), WAYS_OUT)
def test_a_way_out_three_times_leaves_a_paste_without_end(code: bytes, name: str, pause: float) -> None:
    assert tokens(BEGIN + b"abc", code, pause, code, pause, code, 0.6, b"j") == [Paste("abc"), Key(name), Text("j")]
    assert tokens(BEGIN + b"abc", code, pause, code, pause, b"j") == []


@pytest.mark.parametrize("number", [1, 2, 3])
def test_escapes_before_the_end_of_a_paste_do_no_harm(number: int) -> None:
    assert tokens(BEGIN + b"abc" + b"\x1b" * number + END, b"j")[0] == Paste("abc")
    assert tokens(BEGIN + b"abc" + b"\x1b" * number + END, b"j")[-1] == Text("j")
